import { fold } from "./fold.ts";
import type { Spelling } from "./spelling.ts";

export type NumberKind =
  | "figure"
  | "date"
  | "time"
  | "documentNumber"
  | "ordinal"
  | "listNumber"
  | "pageNumber"
  | "code"
  | "unit";

export type QualifierKind =
  | "about"
  | "over"
  | "under"
  | "nearly"
  | "atLeast"
  | "atMost"
  | "upTo"
  | "only"
  | "within";

/** Words right before a number, longest first within a kind; suffixes are listed apart. */
const QUALIFIERS: Readonly<Record<QualifierKind, string>> = {
  atLeast:
    "ít nhất là,ít nhất,tối thiểu là,tối thiểu,không dưới,không thấp hơn,không ít hơn,không kém,từ trên,at least,no less than,not less than,no fewer than,not fewer than,a minimum of,minimum of,minimum",
  atMost:
    "nhiều nhất là,nhiều nhất,tối đa là,tối đa,cao nhất là,không quá,không vượt quá,không trên,không hơn,không cao hơn,at most,no more than,not more than,not to exceed,not exceeding,a maximum of,maximum of,maximum,no later than",
  nearly: "gần,gần được,sắp sửa,ngót,suýt soát,nearly,almost,close to,just under",
  about:
    "khoảng,khoảng chừng,vào khoảng,chừng,xấp xỉ,ước đạt,ước tính,ước,độ chừng,trung bình khoảng,about,around,approximately,approx.,approx,roughly,some,circa,c.,an estimated,estimated at,an average of",
  under:
    "dưới,chưa đến,chưa tới,chưa đầy,thấp hơn,ít hơn,nhỏ hơn,kém,below,under,less than,fewer than,lower than,short of",
  over: "trên,hơn,quá,vượt,vượt quá,cao hơn,nhiều hơn,lớn hơn,over,more than,above,exceeding,in excess of,greater than,higher than,upwards of",
  upTo: "lên tới,lên đến,tới,up to,as many as,as much as,as high as",
  only: "chỉ,chỉ có,chỉ còn,mới chỉ,chỉ mới,vỏn vẹn,only,just,as few as",
  within: "trong vòng,within",
};

interface QualifierEntry {
  readonly words: string;
  readonly kind: QualifierKind;
}

const ALL_QUALIFIERS: readonly QualifierEntry[] = Object.entries(QUALIFIERS)
  .flatMap(([kind, list]) =>
    list.split(",").map((words) => ({ words, kind: kind as QualifierKind })),
  )
  .sort((a, b) => b.words.length - a.words.length);
/** By last word, so that one look decides for nearly every number. */
function byLastWord(spell: (words: string) => string): Map<string, QualifierEntry[]> {
  const map = new Map<string, QualifierEntry[]>();
  for (const entry of ALL_QUALIFIERS) {
    const words = spell(entry.words);
    const last = words.slice(words.lastIndexOf(" ") + 1);
    const list = map.get(last) ?? [];
    list.push({ words, kind: entry.kind });
    map.set(last, list);
  }
  return map;
}
const MARKED_QUALIFIERS = byLastWord((words) => words);
/** Only for texts without diacritics: elsewhere `chi` spends and is not `chỉ`. */
const PLAIN_QUALIFIERS = byLastWord(fold);

export interface FoundQualifier {
  readonly kind: QualifierKind;
  readonly start: number;
  readonly end: number;
}

/** Longest qualifier that ends right before `position`. @param lower text in lower case */
export function qualifierBefore(
  lower: string,
  position: number,
  spelling: Spelling,
): FoundQualifier | null {
  let end = position;
  while (end > 0 && position - end < 3 && /\s/u.test(lower[end - 1] as string)) end--;
  if (end === position || end === 0) return null;
  const window = lower.slice(Math.max(0, end - 24), end).replace(/\s/gu, " ");
  // "(trên 92%)": the bracket is no part of the word.
  const last = window.slice(window.lastIndexOf(" ") + 1).replace(/^[^\p{L}]+/u, "");
  const known = spelling === "plain" ? PLAIN_QUALIFIERS : MARKED_QUALIFIERS;
  for (const { words, kind } of known.get(last) ?? []) {
    if (!window.endsWith(words)) continue;
    const before = window[window.length - words.length - 1] ?? " ";
    if (/\p{L}/u.test(before)) continue;
    return { kind, start: end - words.length, end };
  }
  return null;
}

const SUFFIX =
  /^\s{1,3}(trở lên|tro len|or more|or above|and above|and over|trở xuống|tro xuong|or less|or fewer)(?!\p{L})/u;

/** `trở lên`, `or more` after a figure. */
export function qualifierAfter(lower: string, position: number): FoundQualifier | null {
  const match = SUFFIX.exec(lower.slice(position, position + 16));
  if (match?.[1] === undefined) return null;
  const kind = /xuống|xuong|less|fewer/u.test(match[1]) ? "atMost" : "atLeast";
  const end = position + match[0].length;
  return { kind, start: end - match[1].length, end };
}

const STRONG_ORDINAL =
  "year,giai đoạn,đợt,kỳ,kỳ họp,phiên,phiên họp,lần,vòng,quốc lộ,tỉnh lộ,ngõ,ngách,gói thầu,stage,thứ,lần thứ,khóa,khoá,tầng,bảng,biểu,biểu đồ,hình,phụ lục,chương,điều,khoản,mục,tiểu mục,quận,hàng thứ,phase,annex,appendix,table,section,article,chapter,clause,fig.,figure,exhibit,schedule,paragraph,para,meeting,room,floor,version,ver.,grade,agenda item,item,annexe,attachment";
const WEAK_ORDINAL =
  "bước,gói,lô,tổ,khu phố,thôn,ấp,xóm,khối,lớp,nhóm,hạng,loại,cấp,tuần,tiết,ca,đội,phường,phòng,bài,tuyến,mẫu,cụm,cơ sở,chi nhánh,phần,nội dung,nhiệm vụ,chuyền,dây chuyền,line,kịch bản,phương án,tập,vị trí,phân khu,trạm,chi bộ,điểm,đường,round,week,lot,package,level,step,category,tier,line,zone,block,action,milestone,option,priority,day,unit,group,class,ward,district,route,area,part,volume,lane,bay,gate,pier,platform,track,well,pump,building,site,task,work package,workstream,goal,objective,recommendation,motion,resolution,case,form,type,scenario,plan,question,note,project";
const DOCUMENT_WORDS =
  "nghị quyết,nghị quyết trung ương,nghị quyết tw,quyết định,chỉ thị,thông tư,thông tư liên tịch,nghị định,công văn,công điện,quy định,luật,quy chế,pháp lệnh,đề án số,resolution,circular,decree,directive,regulation,law,act,contract no.,invoice,po";
const MAYBE_DOCUMENT_WORDS =
  "thông báo,kết luận,kế hoạch,báo cáo,hướng dẫn,tờ trình,chương trình,đề án,biên bản,hợp đồng,decision,minute,minutes,report,notice";

interface PhraseSet {
  readonly marked: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
}

function phrases(list: string): PhraseSet {
  return { marked: new Set(list.split(",")), plain: new Set(fold(list).split(",")) };
}

const STRONG = phrases(STRONG_ORDINAL);
const WEAK = phrases(WEAK_ORDINAL);
const DOCUMENT = phrases(DOCUMENT_WORDS);
const MAYBE_DOCUMENT = phrases(MAYBE_DOCUMENT_WORDS);
/** The last word, the last two, … of `before`, at most five, up to any punctuation. */
function lastPhrases(before: string): string[] {
  const words = before.trimEnd().split(/\s+/u);
  const found: string[] = [];
  let phrase = "";
  for (let i = words.length - 1; i >= 0 && found.length < 5; i--) {
    const word = words[i] as string;
    if (i < words.length - 1 && /[,;:)!?]$/u.test(word)) break;
    const bare = word.replace(/^[("“*_[]+/u, "");
    phrase = phrase === "" ? bare : `${bare} ${phrase}`;
    found.push(phrase);
    if (bare !== word) break;
  }
  return found;
}

const COUNTS_TIMES = new Set(
  "lần,đợt,phiên,khóa,thứ,bảng,tầng,lan,dot,phien,khoa,thu,bang,tang".split(","),
);
const NUMBER_WORD =
  /(?<!\p{L})(?:(\p{L}+)\s)?(?:số|so|number|no|no\.|nos\.|№|n°)\s{0,2}[:.]?\s{0,2}$/u;
/** "tổng số 21", "dân số 12.000": here `số` does not number. */
const NOT_NUMBERING = new Set(
  "tổng tong dân dan con hệ he chỉ chi quân quan sĩ si điểm diem doanh một mot đa da thiểu thieu lãi lai trong trên số so có co".split(
    " ",
  ),
);
const PAGE = /(?<!\p{L})(?:trang|page|pages|tr\.|p\.|pp\.)\s{0,2}$/u;

export interface NumberPlace {
  readonly lower: string;
  readonly folded: string;
  readonly start: number;
  readonly spelling: Spelling;
  /** Plain digits without separators, at most four of them. */
  readonly isSmallInteger: boolean;
  /** What follows reads as a unit of measure, a scale or `%`. */
  readonly isMeasured: boolean;
  /** `isMeasured`, by a duration. */
  readonly isDuration: boolean;
  /** What follows is something that can be counted. */
  readonly isCounted: boolean;
}

const AFTER_NAME = /(?<=[\p{L}\d,)”"]\s)\p{Lu}[\p{L}\p{M}]*\s$/u;

/**
 * Whether a small number without a unit belongs to the name before it: "Toán 9", "Sông Hồng 2".
 * At the beginning of a sentence capitals say nothing.
 */
export function endsName(text: string, start: number, end: number): boolean {
  if (end - start > 2 || !AFTER_NAME.test(text.slice(Math.max(0, start - 24), start))) return false;
  return !/^(?:\s?[%/–-]|\s\p{Lu})/u.test(text.slice(end, end + 3));
}

/** What the words before a number make of it, if it is no figure; `null` otherwise. */
export function kindFromWordsBefore(place: NumberPlace): NumberKind | null {
  const { lower, folded, start } = place;
  if (lower[start - 1] === "#") return "ordinal";
  if (!place.isSmallInteger || (place.isMeasured && !place.isDuration)) return null;
  const plain = place.spelling === "plain";
  const before = (plain ? folded : lower).slice(Math.max(0, start - 28), start);
  if (!/[\s.:№°]$/u.test(before)) return null;
  if (PAGE.test(before)) return "pageNumber";
  const numbered = NUMBER_WORD.exec(before);
  if (numbered !== null && !NOT_NUMBERING.has(numbered[1] ?? "")) return "documentNumber";
  const last = lastPhrases(before);
  const matches = (set: PhraseSet) =>
    last.some((phrase) => (plain ? set.plain : set.marked).has(phrase));
  // "lần 2 năm học 2025": a period follows the ordinal.
  if (place.isMeasured) return last.some((phrase) => COUNTS_TIMES.has(phrase)) ? "ordinal" : null;
  if (matches(STRONG)) return "ordinal";
  if (place.isCounted) return null;
  if (matches(WEAK)) return "ordinal";
  if (matches(DOCUMENT)) return "documentNumber";
  if (!matches(MAYBE_DOCUMENT)) return null;
  const after = folded.slice(start, start + 24);
  return /^\d+\s?(?:[-/]|cua|ve|ngay|nam|of|on|dated)/u.test(after) ? "documentNumber" : null;
}

const LINE_LEAD = /(?:^|\n)[\s#>*|_()\u2010-\u2015•+-]{0,12}$/u;

/** Whether the number that spans `[start, end)` numbers a list item or a heading. */
export function isListNumber(text: string, start: number, end: number): boolean {
  const token = text.slice(start, end);
  const after = text.slice(end, end + 4);
  if (/^\d{1,2}$/u.test(token)) {
    const opener = text[start - 1];
    if (after.startsWith("]") && opener === "[") return true;
    if (after.startsWith(")")) {
      if (opener === "(") return Number(token) <= 50;
      const before = text.slice(Math.max(0, start - 3), start);
      if (/(?:^|[;:,.\n])\s{0,2}$/u.test(before)) return true;
    }
  }
  if (!/^\d{1,3}(?:\.\d{1,2}){0,4}$/u.test(token)) return false;
  if (!LINE_LEAD.test(text.slice(Math.max(0, start - 14), start))) return false;
  if (/^[.)](?:\s|\*|$)/u.test(after)) return true;
  return token.includes(".") && /^\s{1,2}[\p{Lu}*]/u.test(after);
}
