import { canonicalKey, foldedKey } from "../../text/fold.ts";
import type { Token } from "../../text/tokens.ts";

/** What a question asks for; a question may ask for several things at once. */
export type Ask =
  | "number"
  | "percent"
  | "rate"
  | "difference"
  | "larger"
  | "person"
  | "name"
  | "date"
  | "deadline"
  | "place"
  | "reason"
  | "list"
  | "task"
  | "late"
  | "priority"
  | "result"
  | "what"
  | "yesno"
  | "latest"
  | "agree"
  | "overview"
  | "documents";

/**
 * Phrases that ask, in Vietnamese and English. Longer phrases win over shorter ones. `null` marks
 * words that carry no content and ask for nothing. A phrase after `+` asks but stays content,
 * because documents use the same words ("nhiệm vụ", "thời hạn").
 */
const PHRASES: readonly (readonly [Ask | null, string])[] = [
  ["number", "bao nhiêu"],
  ["number", "bao nhiu"],
  ["number", "bao nhieu"],
  ["number", "là mấy"],
  ["number", "mấy"],
  ["number", "bn"],
  ["number", "bnhiu"],
  ["number", "bnh"],
  ["number", "+số lượng"],
  ["what", "con số nào"],
  ["number", "how many"],
  ["number", "how much"],
  ["number", "+what number"],
  ["percent", "bao nhiêu phần trăm"],
  ["percent", "mấy phần trăm"],
  ["rate", "+tỷ lệ"],
  ["rate", "+tỉ lệ"],
  ["percent", "what percentage"],
  ["percent", "what percent"],
  ["percent", "what share"],
  ["difference", "tăng hay giảm"],
  ["difference", "tăng giảm"],
  ["difference", "tăng bao nhiêu"],
  ["difference", "giảm bao nhiêu"],
  ["difference", "tăng mấy"],
  ["difference", "giảm mấy"],
  ["difference", "tăng thêm bao nhiêu"],
  ["difference", "chênh lệch"],
  ["difference", "chênh nhau"],
  ["difference", "hơn kém"],
  ["difference", "thiếu bao nhiêu so với"],
  ["difference", "increase or decrease"],
  ["difference", "by how much"],
  ["difference", "how much more"],
  ["difference", "how many more"],
  ["difference", "how many fewer"],
  ["difference", "difference between"],
  ["larger", "lớn hơn"],
  ["larger", "nhiều hơn"],
  ["larger", "cao hơn"],
  ["larger", "ít hơn"],
  ["larger", "thấp hơn"],
  ["larger", "nhỏ hơn"],
  ["larger", "which is larger"],
  ["larger", "which is higher"],
  ["person", "là ai"],
  ["person", "ai là"],
  ["person", "do ai"],
  ["person", "bởi ai"],
  ["person", "ai"],
  ["person", "người nào"],
  ["person", "đồng chí nào"],
  ["person", "ông nào"],
  ["person", "bà nào"],
  ["person", "who is"],
  ["person", "who was"],
  ["person", "who"],
  ["person", "whom"],
  ["name", "tên là gì"],
  ["name", "tên gì"],
  ["name", "tên"],
  ["name", "what is the name"],
  ["name", "name of"],
  ["date", "khi nào"],
  ["date", "lúc nào"],
  ["date", "bao giờ"],
  ["date", "hôm nào"],
  ["date", "bữa nào"],
  ["date", "ngày nào"],
  ["date", "ngày mấy"],
  ["date", "ngày bao nhiêu"],
  ["date", "tháng nào"],
  ["date", "tháng mấy"],
  ["date", "năm nào"],
  ["date", "nhiệm kỳ nào"],
  ["date", "thời gian nào"],
  ["date", "thời điểm nào"],
  ["date", "mấy giờ"],
  ["date", "on what date"],
  ["date", "what date"],
  ["date", "which date"],
  ["date", "when"],
  ["deadline", "by when"],
  ["deadline", "hạn chót"],
  ["deadline", "hạn nào"],
  ["deadline", "+thời hạn"],
  ["deadline", "+hạn"],
  ["deadline", "deadline"],
  ["deadline", "+due"],
  ["deadline", "trước ngày nào"],
  ["deadline", "chậm nhất"],
  ["deadline", "đến khi nào"],
  ["place", "ở đâu"],
  ["place", "tại đâu"],
  ["place", "chỗ nào"],
  ["place", "nơi nào"],
  ["place", "địa điểm nào"],
  ["place", "+địa điểm"],
  ["place", "where"],
  ["place", "in which city"],
  ["place", "which city"],
  ["reason", "vì sao"],
  ["reason", "tại sao"],
  ["reason", "sao lại"],
  ["reason", "lý do gì"],
  ["reason", "nguyên nhân gì"],
  ["reason", "do đâu"],
  ["reason", "why"],
  ["list", "những gì"],
  ["list", "gồm những"],
  ["list", "bao gồm"],
  ["list", "gồm"],
  ["list", "liệt kê"],
  ["list", "kể tên"],
  ["list", "kể ra"],
  ["list", "lần lượt"],
  ["list", "từng"],
  ["list", "những"],
  ["list", "list"],
  ["list", "which"],
  ["task", "phải làm gì"],
  ["task", "cần làm gì"],
  ["task", "phải làm những gì"],
  ["task", "cần làm những gì"],
  ["task", "làm gì"],
  ["task", "làm những gì"],
  ["task", "việc gì"],
  ["task", "việc nào"],
  ["task", "những việc"],
  ["task", "các việc"],
  ["task", "được giao"],
  ["task", "+nhiệm vụ"],
  ["task", "+nvụ"],
  ["task", "+công việc"],
  ["task", "what must"],
  ["task", "+tasks"],
  ["task", "+actions"],
  ["task", "+action items"],
  ["late", "+quá hạn"],
  ["late", "bị chậm"],
  ["late", "chậm tiến độ"],
  ["late", "trễ hạn"],
  ["late", "trễ"],
  ["late", "không đạt"],
  ["late", "chưa đạt"],
  ["late", "chưa hoàn thành"],
  ["late", "chưa xong"],
  ["late", "overdue"],
  ["priority", "ưu tiên"],
  ["priority", "priority"],
  ["result", "thế nào"],
  ["result", "như thế nào"],
  ["result", "ra sao"],
  ["result", "ntn"],
  ["result", "+kết quả"],
  ["result", "+tình hình"],
  ["result", "how did"],
  ["what", "là gì"],
  ["what", "về cái gì"],
  ["what", "cái gì"],
  ["what", "cái j"],
  ["what", "điều gì"],
  ["what", "gì"],
  ["what", "j"],
  ["what", "nào"],
  ["what", "what is"],
  ["what", "what are"],
  ["what", "what"],
  ["yesno", "có đúng là"],
  ["yesno", "có đúng"],
  ["yesno", "có phải là"],
  ["yesno", "có phải"],
  ["yesno", "phải không"],
  ["yesno", "đúng không"],
  ["yesno", "đúng ko"],
  ["yesno", "phải ko"],
  ["yesno", "is it true"],
  ["latest", "mới nhất"],
  ["latest", "gần nhất"],
  ["latest", "gần đây nhất"],
  ["latest", "hiện nay"],
  ["latest", "hiện tại"],
  ["latest", "bây giờ"],
  ["latest", "latest"],
  ["latest", "current"],
  ["latest", "currently"],
  ["agree", "thống nhất không"],
  ["agree", "có thống nhất"],
  ["agree", "có khớp"],
  ["agree", "mâu thuẫn"],
  ["agree", "khác nhau"],
  ["overview", "tóm tắt"],
  ["overview", "tổng hợp"],
  ["overview", "+nội dung chính"],
  ["overview", "điểm chính"],
  ["overview", "họp bàn gì"],
  ["overview", "họp về gì"],
  ["overview", "summary"],
  ["overview", "summarise"],
  ["overview", "summarize"],
  ["documents", "văn bản nào"],
  ["documents", "tài liệu nào"],
  ["documents", "cuộc họp nào"],
  ...nothing(
    "cho biết|cho tôi biết|cho hỏi|cho mình hỏi|xin hỏi|hãy|giúp|với ạ|ạ|nhỉ|nhé|nha|vậy|thế|z|à|ơi|dùm|giùm|đi|hả|hở",
  ),
  ...nothing(
    "là|của|và|hay|hoặc|các|thì|mà|có|không|ko|được|đã|sẽ|đang|bị|cho|với|về|ở|tại|trong|từ|đến|theo|này|đó|kia|ấy|lên|xuống|ra|vào|trên|dưới|khoảng|do|vì|để|khi|cũng|rồi|sao|hồi|tới|riêng|lúc|cùng|chưa|còn|cái|sự|việc|cả|mọi|so|nêu|ghi|nói|rằng|tôi|mình|em|anh|chị|bạn|chúng ta|đạt|số|đối|sau|trước|tổng cộng|tất cả|cụ thể|ngày|bằng|mức|thứ|nhau|lại|nên|phải|cần|bao",
  ),
  ...nothing(
    "the|a|an|of|in|on|at|to|for|by|with|from|and|or|is|are|was|were|be|been|did|do|does|had|has|have|it|its|this|that|these|those|there|take|took|as|per|than|me|tell|please|give|any|all|during|after|before|into|about|following|must|shall|should|will|would|can|could",
  ),
];

function nothing(words: string): (readonly [null, string])[] {
  return words.split("|").map((word) => [null, word] as const);
}

interface Phrase {
  readonly ask: Ask | null;
  readonly keepsContent: boolean;
  readonly canonical: readonly string[];
  readonly folded: readonly string[];
}

/** Key that treats đ and d alike: some keyboards have the tone marks but not the đ. */
const withoutStroke = (key: string): string => key.replaceAll("đ", "d");

const phrasesByFirst = new Map<string, Phrase[]>();
for (const [ask, written] of PHRASES) {
  const words = written.replace("+", "").split(" ");
  const phrase: Phrase = {
    ask,
    keepsContent: written.startsWith("+"),
    canonical: words.map((word) => withoutStroke(canonicalKey(word))),
    folded: words.map(foldedKey),
  };
  const first = phrase.folded[0] as string;
  const same = phrasesByFirst.get(first) ?? [];
  same.push(phrase);
  same.sort((a, b) => b.folded.length - a.folded.length);
  phrasesByFirst.set(first, same);
}

/** Syllables before "hạn" that make it another word: quá hạn, giới hạn, ngắn hạn. */
const NOT_DEADLINE = new Set(["qua", "gioi", "ngan", "dai", "trung", "vo"]);

export interface Asked {
  readonly asks: ReadonlySet<Ask>;
  /** For each token, whether it is content. */
  readonly content: readonly boolean[];
  /** Index of the token after each "bao nhiêu", "mấy", "how many": where the counted noun begins. */
  readonly countedFrom: readonly number[];
}

/**
 * Finds what is asked for and which tokens carry content.
 * @param plain whether the question was typed without diacritics; then phrases match folded
 * @param restored canonical keys with diacritics put back, for a plain question
 * @param isContent whether a token of a plain question makes a term with a neighbour: "may" of "nha may"
 */
export function findAsks(
  tokens: readonly Token[],
  plain: boolean,
  isContent: (index: number) => boolean = () => false,
  restored: readonly (string | null)[] = [],
): Asked {
  const asks = new Set<Ask>();
  const content = tokens.map(() => true);
  const countedFrom: number[] = [];
  const keys = tokens.map((token) => (plain ? token.folded : withoutStroke(token.canonical)));
  for (let i = 0; i < tokens.length; ) {
    const candidates = phrasesByFirst.get((tokens[i] as Token).folded) ?? [];
    const before = tokens[i - 1]?.folded ?? "";
    const phrase = candidates.find((candidate) => {
      if (candidate.ask === "deadline" && NOT_DEADLINE.has(before)) return false;
      const words = plain ? candidate.folded : candidate.canonical;
      if (words.length === 1 && plain) {
        // An empty word is told by its diacritics put back, an asking one by its neighbours.
        const key = restored[i];
        const isSame = key != null && withoutStroke(key) === candidate.canonical[0];
        if (!(candidate.ask === null && isSame) && isContent(i)) return false;
      }
      return words.every((word, k) => keys[i + k] === word);
    });
    if (phrase === undefined) {
      i++;
      continue;
    }
    if (phrase.ask !== null) asks.add(phrase.ask);
    const length = phrase.folded.length;
    if (!phrase.keepsContent) content.fill(false, i, i + length);
    const asksNumber =
      phrase.ask === "number" || phrase.ask === "percent" || phrase.ask === "difference";
    if (asksNumber && !phrase.keepsContent) {
      countedFrom.push(i + length);
    }
    i += length;
  }
  return { asks, content, countedFrom };
}
