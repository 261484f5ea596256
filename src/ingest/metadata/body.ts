import type { Zones } from "../parse/front.ts";
import { isAllCaps } from "../parse/piece.ts";
import { BASIS, labelled, type Opening } from "./opening.ts";

const BODY_LABELS =
  "cơ quan|đơn vị tổ chức|đơn vị|tổ chức|organisation|organization|committee|board|body";
/** Words that names of organisations begin with. */
const NAMED =
  "Ban|Đảng ủy|Đảng uỷ|Đảng bộ|Hội đồng|Ủy ban|Uỷ ban|UBND|HĐND|Công ty|Tổng công ty|Tập đoàn|Trường|Sở|Bộ|Chi bộ|Chi đoàn|" +
  "Đoàn|Hội|Liên đoàn|Công đoàn|Phòng|Trung tâm|Viện|Cục|Vụ|Chi cục|Văn phòng|Ngân hàng|Hợp tác xã|Huyện ủy|Tỉnh ủy|Thành ủy|" +
  "Quận ủy|Ban Thường vụ|Thường trực|Tổ|Khoa|Bệnh viện|Câu lạc bộ|Mặt trận|Chính phủ|Quốc hội|Quỹ|Xã|Phường|Khối|Lớp";
const ENDS =
  /\s(?:đã|họp|tổ chức|tiến hành|khai mạc|long trọng|phối hợp|triệu tập|vừa|sẽ|có|khóa|khoá|nhiệm kỳ|ban hành|lần thứ|do|dưới|bàn|thống nhất|chủ trì|cùng|để|nhằm|gồm|và các|về|tại|ngày|năm|quý|tháng)(?![\p{L}])|[,;:.(–]|\s-\s|$/u;
const ENGLISH_SUBJECT =
  /\b[Tt]he\s((?:[\p{Lu}][\p{L}'&-]*|of|and|the|for|on|&)(?:\s(?:[\p{Lu}][\p{L}'&()-]*|\([\p{Lu}]+\)|of|and|the|for|on|&)){0,11})\s(?:met|meets|held|convened|gathered|holds)\b/u;
const ENGLISH_BODY =
  /\b(?:Board|Committee|Council|Commission|Authority|Association|Corporation|Company|Trust|Society|Panel|Assembly|Forum|Team|Group|Union|Cooperative|Trustees|Directors)\b/u;
/** The second line of a name that did not fit on one: "HỘI ĐỒNG NHÂN DÂN / THÀNH PHỐ AN HÀ". */
const REGION = /^(?:thành phố|tỉnh|huyện|quận|thị xã|thị trấn|phường|xã|tp\.?)(?![\p{L}])/iu;
const ENGLISH_ORGAN =
  /^(?:the )?(?:board|committee|council|panel|executive|management team)(?![\p{L}])/iu;
const MAX_BODY = 160;

/** The organisation whose meeting it is, as the paper writes it. */
export function readBody(opening: Opening, title: string, zones: Zones): string | null {
  const found =
    fromLetterhead(zones.letterhead) ??
    labelled(opening.head, BODY_LABELS) ??
    fromTitleOrHead(opening, title) ??
    fromParagraphs(opening);
  const body = found?.replace(/[\s.,;:–-]+$/u, "") ?? null;
  return body === null || body.length < 2 || body.length > MAX_BODY ? null : body;
}

/** The issuing organ stands below its superior; both make the name. */
function fromLetterhead(letterhead: readonly string[]): string | null {
  const lines = letterhead.filter(
    (line) =>
      isAllCaps(line) ||
      new RegExp(`^(?:${NAMED})(?!\\p{L})`, "u").test(line) ||
      ENGLISH_BODY.test(line),
  );
  const own = lines.at(-1);
  if (own === undefined) return null;
  const superior = lines.at(-2);
  if (superior !== undefined && REGION.test(own)) return `${superior} ${own}`;
  if (superior === undefined || own.length > 40) return own;
  const isOrgan =
    /^(?:ban|hội đồng|văn phòng|thường trực|ủy ban|uỷ ban|phòng|tổ|khoa|chi bộ|chi đoàn|công đoàn)(?![\p{L}])/iu.test(
      own,
    );
  if (ENGLISH_ORGAN.test(own)) return `${own}, ${superior}`;
  const isGeneric = own.split(/\s+/u).length <= 4;
  return isOrgan && isGeneric ? `${own} ${superior}` : own;
}

/** "Hội nghị Ban Chấp hành … lần thứ 18"; "Project Steering Committee (PSC) - Meeting No. 3". */
function fromTitleOrHead(opening: Opening, title: string): string | null {
  for (const line of [title, ...opening.head.slice(0, 8)]) {
    if (/[:：]\s/u.test(line) && line !== title) continue;
    const flat = line.replace(
      /^(?:minutes[^:]*|meeting[^:]*|report|notice|summary|record[^:]*):\s/iu,
      "",
    );
    const english =
      /^((?:[\p{Lu}][\p{L}'&-]*|of|and|the|for|on|&)(?:\s(?:[\p{Lu}][\p{L}'&-]*|\([\p{Lu}]{2,}\)|of|and|the|for|on|&)){0,11}?)(?:\s?[-–—,:]|\s(?:meeting|board meeting|minutes)|\s(?:Meeting|Minutes)|$)/u.exec(
        flat,
      )?.[1];
    if (english !== undefined && ENGLISH_BODY.test(english) && !isAllCaps(english)) return english;
    const vietnamese = new RegExp(
      `(?:[Hh]ội nghị|HỘI NGHỊ|[Hh]ọp|[Cc]uộc họp|[Pp]hiên họp|[Kk]ỳ họp|của)\\s(?:(?:thường kỳ|toàn thể|mở rộng|giao ban)\\s)?((?:${NAMED})(?!\\p{L}).*)`,
      "u",
    ).exec(line)?.[1];
    if (vietnamese === undefined) continue;
    const name = vietnamese.slice(0, ENDS.exec(vietnamese)?.index).trim();
    if (name.split(/\s+/u).length >= 2) return name;
  }
  return null;
}

/** "Ngày 14/4/2023, tại …, Ban Chấp hành Đảng bộ … tổ chức Hội nghị": the subject. */
function fromParagraphs(opening: Opening): string | null {
  const subject = new RegExp(`(?:^|,\\s|\\d{4}\\s|\\s-\\s)((?:${NAMED})(?!\\p{L}).{2,200})`, "u");
  for (const paragraph of opening.paragraphs) {
    if (BASIS.test(paragraph)) continue;
    const sentence = paragraph.slice(0, 500);
    const english = ENGLISH_SUBJECT.exec(sentence)?.[1];
    if (english !== undefined) return english;
    const found = subject.exec(sentence)?.[1];
    if (
      found === undefined ||
      !/(?:họp|tổ chức|tiến hành|khai mạc|ban hành|triệu tập)/u.test(found)
    )
      continue;
    const name = found.slice(0, ENDS.exec(found)?.index).trim();
    if (name.split(/\s+/u).length >= 2) return name;
  }
  return null;
}
