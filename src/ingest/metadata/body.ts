import type { Zones } from "../parse/front.ts";
import { isAllCaps } from "../parse/piece.ts";
import { BASIS, labelled, type Opening } from "./opening.ts";

const BODY_LABELS =
  "cơ quan|đơn vị tổ chức|đơn vị|tổ chức|dự án|(?:implementing )?(?:organi[sz]ation|agency)|project|programme|committee|board|body";
/** Words that names of organisations begin with. */
const NAMED =
  "Ban|Đảng ủy|Đảng uỷ|Đảng bộ|Hội đồng|Ủy ban|Uỷ ban|UBND|HĐND|Công ty|Tổng công ty|Tập đoàn|Trường|Sở|Bộ|Chi bộ|Chi đoàn|" +
  "Đoàn|Hội|Liên đoàn|Công đoàn|Phòng|Trung tâm|Viện|Cục|Vụ|Chi cục|Văn phòng|Ngân hàng|Hợp tác xã|Huyện ủy|Tỉnh ủy|Thành ủy|" +
  "Quận ủy|Ban Thường vụ|Thường trực|Tổ|Khoa|Bệnh viện|Câu lạc bộ|Mặt trận|Chính phủ|Quốc hội|Quỹ|Xã|Phường|Khối|Lớp|Trung ương|Hiệp hội|Liên hiệp|Học viện|Tổng cục|Chi nhánh|" +
  "Nhà máy|Xí nghiệp|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Thị đoàn|Quận đoàn|Đại học|Thị ủy";
const ENDS =
  /\s(?:đã|họp|tổ chức|tiến hành|khai mạc|long trọng|phối hợp|triệu tập|vừa|sẽ|có|khóa|khoá|nhiệm kỳ|ban hành|lần thứ|do|dưới|bàn|thống nhất|chủ trì|cùng|để|nhằm|gồm|và các|về|tại|ngày|năm|quý|tháng)(?![\p{L}])|[,;:.(–]|\s-\s|$/u;
const ENGLISH_SUBJECT =
  /\b[Tt]he\s((?:[\p{Lu}][\p{L}'&-]*|of|and|the|for|on|&)(?:\s(?:[\p{Lu}][\p{L}'&()-]*|\([\p{Lu}]+\)|of|and|the|for|on|&)){0,11})\s(?:met|meets|held|convened|gathered|holds)\b/u;
const ENGLISH_BODY =
  /\b(?:Board|Committee|Council|Commission|Authority|Association|Corporation|Company|Trust|Society|Panel|Assembly|Forum|Team|Group|Union|Cooperative|Trustees|Directors)\b/u;
const STARTS_NAMED = new RegExp(`^(?:${NAMED})(?!\\p{L})`, "u");
const MEETING = "[Hh]ội nghị|[Hh]ọp|[Cc]uộc họp|[Pp]hiên họp|[Kk]ỳ họp|[Đđ]ại hội";
/** Whose meeting a title says it is. */
const HOLDER = `(?:${MEETING}|[Cc]ủa)\\s(?:(?:thường kỳ|thường niên|toàn thể|mở rộng|giao ban|lần thứ \\S+)\\s){0,3}((?:${NAMED})(?!\\p{L}).{0,200})`;
const STARTS_NAMED_AND_MEETS = new RegExp(
  `^((?:${NAMED})(?!\\p{L}).{0,150}?)\\s(?:họp|tổ chức|khai mạc|tiến hành)(?!\\p{L})`,
  "u",
);
const SUBJECT = new RegExp(
  `(?:^|,\\s|\\d{4}\\s|\\s-\\s|của\\s)((?:${NAMED})(?!\\p{L})[^.;]{2,200})`,
  "gu",
);
/** What the subject does, or when it did it, directly behind its name. */
const MEETS = /^[^.;]{0,60}?(?:họp|tổ chức|tiến hành|khai mạc|triệu tập|chủ trì)(?![\p{L}])/u;
const ENGLISH_NAME =
  /^(?:[\p{Lu}][\p{L}'&-]*|of|and|the|for|on|&)(?:\s(?:[\p{Lu}][\p{L}'&-]*|\([\p{Lu}]{2,}\)|of|and|the|for|on|&)){0,11}$/u;
const ORGAN =
  /^(?:ban|hội đồng|(?:ủy|uỷ) ban(?! nhân dân)|văn phòng|thường trực|phòng|tổ|khoa|chi nhánh|chi bộ|chi đoàn|công đoàn|đoàn|hội|đại hội)(?![\p{L}])/iu;
/** The second line of a name that did not fit on one: "HỘI ĐỒNG NHÂN DÂN / THÀNH PHỐ AN HÀ". */
const STARTS_WITH_REGION =
  /^(?:thành phố|tỉnh|huyện|quận|thị xã|thị trấn|phường|xã|tp\.?)(?![\p{L}])/iu;
/** "ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH": which province, the line above tells. */
const ENDS_WITH_REGION = /(?<!\p{L})(?:thành phố|tỉnh|huyện|quận|thị xã|phường|xã)$/iu;
const REGION_NAMED =
  /(?<!\p{L})(?:thành phố|thành|tỉnh|huyện|quận|thị xã|thị|phường|xã)(?: ủy| uỷ)?\s(.+)$/iu;
const REGION = /(?<!\p{L})(?:thành phố|tỉnh|huyện|quận|thị xã|phường|xã)(?!\p{L})/iu;
const ENGLISH_ORGAN =
  /^(?:the )?(?:board|committee|council|panel|executive|management team)(?![\p{L}])/iu;
/** Words of an organ's name that its superior's makes whole. */
const MAX_ORGAN = 10;
const MAX_BODY = 160;

/** The organisation whose meeting it is, as the paper writes it. */
export function readBody(opening: Opening, title: string, zones: Zones): string | null {
  const found =
    fromLetterhead(zones.letterhead) ??
    labelled(opening.head, BODY_LABELS) ??
    fromTitle(title) ??
    firstOf(opening.lines, fromTitle) ??
    firstOf(opening.paragraphs, fromParagraph);
  const named = found === null ? null : withHouse(found, opening.lines);
  const body = named?.replace(/[\s.,;:–-]+$/u, "") ?? null;
  return body === null || body.length < 2 || body.length > MAX_BODY ? null : body;
}

/** Where people live: "Ban quản trị" alone names no body. */
const HOUSE = /^(?:cụm|khu|chung cư|tòa nhà|toà nhà|thôn|ấp|xóm|bản|làng|tổ dân phố)\s[^,(]*/iu;

function withHouse(body: string, lines: readonly string[]): string {
  const house = isBareOrgan(body) ? firstOf(lines, (line) => HOUSE.exec(line)?.[0] ?? null) : null;
  return house === null ? body : `${body} ${house.trim()}`;
}

function isBareOrgan(body: string): boolean {
  return ORGAN.test(body) && body.split(/\s+/u).length <= 3;
}

function firstOf(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

/** "ĐẢNG BỘ TỔNG CÔNG TY X / ĐẢNG ỦY": the committee of that very organisation. */
const COMMITTEE = /^(?:đảng ủy|đảng uỷ|chi ủy|chi uỷ)$/iu;
const PARTY_BODY = /^(?:đảng bộ|chi bộ)\s(.+)$/iu;

/** The issuing organ stands below its superior; both make the name. */
function fromLetterhead(letterhead: readonly string[]): string | null {
  const lines = letterhead.filter(
    (line) => isAllCaps(line) || STARTS_NAMED.test(line) || ENGLISH_BODY.test(line),
  );
  const own = lines.at(-1);
  const superior = lines.at(-2);
  if (own === undefined || superior === undefined) return own ?? null;
  if (STARTS_WITH_REGION.test(own)) return `${superior} ${own}`;
  if (ENGLISH_ORGAN.test(own)) return `${own}, ${superior}`;
  if (COMMITTEE.test(own)) return `${own} ${PARTY_BODY.exec(superior)?.[1] ?? ""}`.trim();
  const isOrgan = ORGAN.test(own) && !REGION.test(own) && own.split(/\s+/u).length <= MAX_ORGAN;
  if (ENDS_WITH_REGION.test(own)) return `${own} ${REGION_NAMED.exec(superior)?.[1] ?? ""}`.trim();
  return isOrgan ? `${own} ${superior}` : own;
}

/** "Hội nghị Ban Chấp hành … lần thứ 18"; "Project Steering Committee (PSC) - Meeting No. 3". */
function fromTitle(line: string): string | null {
  const holder = isAllCaps(line) ? new RegExp(HOLDER, "iu") : new RegExp(HOLDER, "u");
  const names = [holder, STARTS_NAMED_AND_MEETS].map((read) => nameOf(read.exec(line)?.[1] ?? ""));
  // "Đảng ủy Khối X tổ chức Hội nghị Ban Chấp hành": every body has one.
  const name = names.find((one) => one !== "" && !isBareOrgan(one)) ?? names[0] ?? "";
  if (name.split(/\s+/u).length >= 2) return name;
  for (const part of line.split(/:\s|\s[-–—]\s|,\s|\s(?=[Mm]eeting\b|[Mm]inutes\b)/u)) {
    const english = part
      .replace(/^(?:of|the|a)\s/iu, "")
      .replace(/^(?:Minutes|Report|Notice) of (?:the )?/u, "")
      .trim();
    if (!ENGLISH_BODY.test(english) || !ENGLISH_NAME.test(english)) continue;
    // "Harbour Project: Steering Committee": every project has one.
    const [whole = ""] = line.split(/:\s|\s[-–—]\s/u);
    const isOrgan = english.split(" ").length <= 2 && whole !== part && ENGLISH_NAME.test(whole);
    return isOrgan ? `${english}, ${whole}` : english;
  }
  return null;
}

/** "Ngày 14/4/2023, tại …, Ban Chấp hành Đảng bộ … tổ chức Hội nghị": the subject. */
function fromParagraph(paragraph: string): string | null {
  if (BASIS.test(paragraph)) return null;
  const sentence = paragraph.slice(0, 500);
  const english = ENGLISH_SUBJECT.exec(sentence)?.[1];
  if (english !== undefined) return english;
  for (const match of sentence.matchAll(SUBJECT)) {
    const name = nameOf(match[1] as string);
    const verb = sentence.slice(
      match.index + match[0].length - (match[1] as string).length + name.length,
    );
    if (name.split(/\s+/u).length >= 2 && MEETS.test(verb)) return name;
  }
  return null;
}

function nameOf(text: string): string {
  return text.slice(0, ENDS.exec(text)?.index).trim();
}
