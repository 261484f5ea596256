import type { Span } from "../domain/document.ts";
import { fold } from "./fold.ts";

/** A person's name as it stands in a text. */
export interface NameMention {
  readonly text: string;
  readonly span: Span;
}

/** Vietnamese family names, folded: nearly all people carry one of these. */
const FAMILY_NAMES = new Set(
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao dinh mai trinh luu tong ha vi mac doan be kieu truong lam luong chu tang tu thai to tieu ta quach quan phung nong ninh mach lo la kim khuc khong ho han giang giap duong doan dam dan cu cao cam cung chau chi banh bach au an ong ung uong vuong vien van trieu thach than sung son sam phu pho phi ngu nghiem mong mau ma luc lieu lai khuat khuu kha hua hong hau dong diep dau danh che bang ngan tham nham hoai hac ban xa y eban nie rcom giang thao hang vang mua lu ly sin quang tao".split(
    " ",
  ),
);

/** Words that stand before a name and are no part of it. */
const TITLES =
  /(?:^|[\s(,;:–-])(?:đồng chí|đ\/c|ông|bà|anh|chị|cô|thầy|bác sĩ|mr\.?|ms\.?|mrs\.?|dr\.?|prof\.?)\s+$/iu;

const PLACE_BEFORE =
  /(?:tại|ở|thành phố|tỉnh|huyện|quận|xã|phường|thị trấn|thị xã|đường|trường|công ty|ngày|in|at|city)\s+$/iu;

/** "Phó Chủ tịch UBND tỉnh Phùng Gia Khiêm": whose office it is, not where. */
const OFFICE_BEFORE =
  /(?:chủ tịch|bí thư|giám đốc|trưởng|phó|chánh|thư ký|kế toán|ủy viên|thủ trưởng)\s[^,;.:()]{0,45}$/iu;
/** Family names that are as often the beginning of a place. */
const AFTER_OFFICE = new Set("tan deo chao seo pan sa bac lo giang vu ka siu".split(" "));
const OFFICE_DISTANCE = 60;

const CAPITALISED = /\p{Lu}[\p{Ll}\p{M}]+(?:['’-]\p{Lu}?[\p{Ll}\p{M}]+)*/gu;
/** Beginnings of organisations and roles that look like names ("Ban Chấp Hành"). */
const NOT_NAMES = new Set(
  "ban phong uy hoi dang bi pho chu truong giam cong tong trung so bo nha xi chi khoi doan dong nghi quyet quy chuong bao thong bien can vien the project meeting board committee".split(
    " ",
  ),
);

/** "Ban Chấp hành", "Trưởng Ban Chỉ huy": not the families Bàn and Trương. */
const ROLES = new Set(["Ban", "Trưởng"]);

const MAX_SYLLABLES = 5;

/**
 * Names of people: two to five capitalised syllables that begin with a Vietnamese family name, or
 * any two or more that follow a form of address (đồng chí, ông, Ms.).
 */
export function findNames(text: string): NameMention[] {
  const names: NameMention[] = [];
  const run: Span[] = [];
  const flush = (): void => {
    const name = nameOf(text, run);
    if (name !== null) names.push(name);
    run.length = 0;
  };
  for (const match of text.matchAll(CAPITALISED)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const previous = run.at(-1);
    const gap = previous === undefined ? " " : text.slice(previous.end, span.start);
    // "Giàng A Tếnh": one letter between two names is a name.
    if (previous !== undefined && gap === " A ")
      run.push({ start: previous.end + 1, end: previous.end + 2 });
    else if (gap !== " ") flush();
    run.push(span);
  }
  flush();
  return names;
}

function nameOf(text: string, run: readonly Span[]): NameMention | null {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  const addressed = TITLES.test(text.slice(Math.max(0, first.start - 12), first.start));
  if (addressed && run.length <= MAX_SYLLABLES && !NOT_NAMES.has(foldedAt(text, first))) {
    return mention(text, first.start, last.end);
  }
  // The family name may follow a role written with capitals: "Đảng ủy Khối Lê Mạnh Hùng".
  for (let i = Math.max(0, run.length - MAX_SYLLABLES); i <= run.length - 2; i++) {
    const start = run[i] as Span;
    const before = run[i - 1];
    const lead = text.slice(Math.max(0, start.start - OFFICE_DISTANCE), start.start);
    const isHolder = before === undefined && OFFICE_BEFORE.test(lead);
    if (ROLES.has(text.slice(start.start, start.end))) continue;
    const family = foldedAt(text, start);
    if (!FAMILY_NAMES.has(family) && !(isHolder && AFTER_OFFICE.has(family))) continue;
    if (before === undefined && !isHolder && PLACE_BEFORE.test(lead)) return null;
    // Two syllables are as often a place ("Hà Nội"); people are given in full in such papers.
    if (run.length - i >= 3) return mention(text, start.start, last.end);
  }
  return null;
}

function foldedAt(text: string, { start, end }: Span): string {
  return fold(text.slice(start, end));
}

function mention(text: string, start: number, end: number): NameMention {
  return { text: text.slice(start, end), span: { start, end } };
}
