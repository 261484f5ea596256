import { hasDiacritics } from "../../text/fold.ts";

/** What stands between two things that one question asks the same of. */
const BETWEEN =
  /\s+(?:và|va|với|voi|so với|so voi|cùng với|cung voi|and|versus|vs|than)\s+|(?:nhiều|cao|lớn|ít|thấp|nhỏ|sớm|muộn|nhanh|chậm) hơn (?!hay |bao |mấy |,|$)/giu;
/** The words that ask, with what says what kind of thing they ask for and how the two go together. */
const ASKS =
  /(?<!\p{L})(?:(?:lần lượt|mỗi bên|chênh(?: nhau| lệch)?|khác nhau|hơn kém(?: nhau)?|diễn ra|tổ chức|họp|được|là|vào|do|vậy|lan luot|chenh nhau|khac nhau|dien ra|to chuc|hop|duoc|la|vao|was|were|is|are)\s+)*(?:(?:những|các|nhung|cac)\s+)?(?:(?:ngày|hôm|tháng|năm|khi|lúc|ngay|hom|thang|nam|luc) (?:nào|nao)|ai|gì|nào|bao giờ|bao nhiêu|mấy|ở đâu|thế nào|ra sao|nao|bao gio|bao nhieu|may|o dau|who|what|when|where|which|how many|how much)(?!\p{L})/iu;
/** How the two go together is not asked of each. */
const TOGETHER =
  /(?<!\p{L})(?:những|các|lần lượt|mỗi bên|chênh(?: nhau| lệch)?|khác nhau|hơn kém(?: nhau)?|nhung|cac|lan luot|chenh nhau|khac nhau|respectively)(?!\p{L})\s*/giu;
/** What only relates the first thing to the second: "hụt so với", "tăng so với". */
const RELATES =
  /\s+(?:hụt|thiếu|vượt|tăng|giảm|kém|thua|hut|thieu|vuot|tang|giam|kem)(?:\s+(?:đi|lên))?\s*$/iu;
/** "cái nào sớm hơn": which of the two comes first, or is larger. */
const WHICH =
  /(?:,?\s*(?:thì|thi)\s+)?(?:,\s*)?(?<!\p{L})(?:bên|cái|nơi|công trình|dự án|đơn vị|việc|chỗ|nhóm|loại|bệnh|ben|cai|noi|cong trinh|du an|don vi|viec|nhom|loai|benh)\s+(?:nào|nao)(?=\s)|(?<!\p{L})(?:which(?: one)?|who)(?=\s)/iu;
const EARLIER =
  /\s*(?<!\p{L})(?:sớm|muộn|trước|sau|nhanh|chậm|som|muon|truoc|nhanh|cham)\s+(?:hơn|hon)(?!\p{L}).*$|\s*(?<!\p{L})(?:earlier|later|sooner|first)(?!\p{L}).*$/iu;
const LARGER =
  /\s*(?<!\p{L})(?:nhiều|cao|lớn|ít|thấp|nhỏ|đông|nhieu|lon|it|thap|nho|dong)\s+(?:hơn|hon)(?!\p{L}).*$|\s*(?<!\p{L})(?:larger|higher|more|fewer|lower|smaller)(?!\p{L}).*$/iu;
/** Where the things begin that a question names behind what it asks. */
const PLACES = /:\s*|\s(?=(?:ở|tại|của|trong|giữa|tai|trong|giua|at|in|of|between)\s)/iu;
/** "Chia theo từng cấp", "cả 5 người", "mỗi căn": besides the figure those beside it are asked for; "cả năm" is a year. */
const ASKS_EACH =
  /(?<!\p{L})(?:chia theo|từng|tung|mỗi|cả (?:\d+|hai|ba|bốn)|lần lượt|lan luot|each|respectively|broken down|breakdown)(?!\p{L})/iu;
/** "Ở A và ở B": two places with the same word before them. */
const PARALLEL = /(?<!\p{L})(ở|tại|trong|in|at)\s.+\s(?:và|and|với)\s+\1\s/iu;
const MAX_TRIED = 3;
const MIN_WORDS = 2;

const PAPER =
  "(?:biên bản|báo cáo|thông báo|nghị quyết|kết luận|tờ trình|bản tin|bài báo|văn bản|bien ban|bao cao|thong bao|nghi quyet|ket luan|to trinh|minutes|report|notice|resolution)";
const TWO_PAPERS = new RegExp(
  `(?<!\\p{L})(?:giữa|giua|between)\\s.*${PAPER}.*\\s(?:và|va|với|voi|and)\\s.*${PAPER}`,
  "iu",
);

/** "Chênh nhau bao nhiêu giữa biên bản họp và báo cáo năm": what each of two papers says. */
export function comparesPapers({ question }: { readonly question: string }): boolean {
  return TWO_PAPERS.test(question);
}

/** Whether more than one of a kind is asked for, so that one alone is no answer. */
export function asksForEach(question: string): boolean {
  return ASKS_EACH.test(question) || PARALLEL.test(question);
}

/**
 * "A và B diễn ra những ngày nào", "A với B thì cái nào sớm hơn": the question asked of each of the
 * two, for each place where it may be cut; the later one leans on the earlier like a follow-up.
 */
export function askedOfEach(question: string): string[][] {
  const text = question.replace(/[?\s]+$/u, "");
  const pairs: string[][] = [];
  for (const match of text.matchAll(BETWEEN)) {
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    const pair = pairOf(left, right, hasDiacritics(text));
    if (pair !== null && pairs.length < MAX_TRIED) pairs.push(pair);
  }
  return pairs;
}

function pairOf(left: string, right: string, spelled: boolean): string[] | null {
  if ([left, right].some((side) => side.trim().split(/\s+/u).length < MIN_WORDS)) return null;
  const [when, howMany] = spelled ? ["ngày nào", "bao nhiêu"] : ["ngay nao", "bao nhieu"];
  for (const [compared, asked] of [
    [EARLIER, when],
    [LARGER, howMany],
  ] as const) {
    const which = WHICH.exec(right);
    if (which === null || !compared.test(right.slice(which.index))) continue;
    const predicate = right.slice(which.index + which[0].length).replace(compared, "");
    const second = right.slice(0, which.index);
    return [left, second].map((thing) => `${thing} ${predicate.trim()} ${asked}?`);
  }
  const asksLeft = ASKS.exec(left);
  const asksRight = ASKS.exec(right);
  if (asksLeft !== null && asksRight !== null) return null;
  if (asksRight !== null) {
    const asked = right.slice(asksRight.index).replace(TOGETHER, "");
    return [
      `${left.replace(RELATES, "")} ${asked}?`,
      `${right.slice(0, asksRight.index)}${asked}?`,
    ];
  }
  if (asksLeft === null) return null;
  const after = asksLeft.index + asksLeft[0].length;
  const from = left.slice(after).search(PLACES);
  return from < 0 ? null : [`${left}?`, `${left.slice(0, after + from)} ${right}?`];
}
