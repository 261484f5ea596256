import type { Answer, Citation, Coverage } from "../domain/answer.ts";
import type { IsoDate, Language } from "../domain/document.ts";

/** `2014-07-18` → `18/7/2014` (vi) or `18 July 2014` (en). */
export function displayDate(date: IsoDate, language: Language): string {
  const [year, month, day] = date.split("-").map(Number);
  if (language === "vi") return `${day}/${month}/${year}`;
  const months =
    "January February March April May June July August September October November December".split(
      " ",
    );
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** Sentences that composed claims and notes are made of; they hold no figure of their own. */
export interface AnswerPhrases {
  readonly language: Language;
  readonly notFound: (coverage: Coverage) => string;
  /** One part of a message that the documents do not answer while others they do. */
  readonly partNotFound: (part: string) => string;
  readonly nothingLoaded: string;
  readonly nearest: string;
  readonly sources: string;
  readonly confirmed: string;
  readonly denied: string;
  readonly increased: (result: string) => string;
  readonly decreased: (result: string) => string;
  readonly unchanged: string;
  readonly difference: (result: string) => string;
  readonly larger: (what: string) => string;
  readonly equal: string;
  readonly overPlan: (result: string) => string;
  readonly underPlan: (result: string) => string;
  readonly sum: (result: string) => string;
  readonly remaining: (result: string) => string;
  readonly highest: (what: string) => string;
  readonly lowest: (what: string) => string;
  readonly documentsDiffer: string;
  readonly documentsAgree: string;
  readonly older: string;
  /** Word before the deadline of a task. */
  readonly deadline: string;
  readonly taskCount: (tasks: number, documents: number) => string;
  readonly figureCount: (figures: number, documents: number) => string;
  /** A model is configured, but this answer was made without it. */
  readonly extracted: string;
  /** The model wanted to say more than passed the checks or could be read. */
  readonly cutShort: string;
}

const vietnamese: AnswerPhrases = {
  language: "vi",
  notFound: ({ documents, latest }) =>
    `Không tìm thấy thông tin này trong ${documents} văn bản đã nạp${latest === null ? "" : ` (mới nhất: ${displayDate(latest, "vi")})`}.`,
  partNotFound: (part) => `Không tìm thấy trong văn bản: “${part}”.`,
  nothingLoaded: "Chưa có văn bản nào được nạp mà bạn được phép đọc.",
  nearest: "Nội dung gần nhất có trong văn bản:",
  sources: "Nguồn:",
  confirmed: "Đúng",
  denied: "Không đúng, văn bản nêu",
  increased: (result) => `Tăng ${result}`,
  decreased: (result) => `Giảm ${result}`,
  unchanged: "Không thay đổi",
  difference: (result) => `Chênh lệch ${result}`,
  larger: (what) => `Lớn hơn: ${what}`,
  equal: "Bằng nhau",
  overPlan: (result) => `Vượt kế hoạch ${result}`,
  underPlan: (result) => `Thiếu ${result} so với kế hoạch`,
  sum: (result) => `Tổng cộng ${result}`,
  remaining: (result) => `Còn lại ${result}`,
  highest: (what) => `Cao nhất: ${what}`,
  lowest: (what) => `Thấp nhất: ${what}`,
  documentsDiffer: "Không thống nhất: các văn bản nêu số khác nhau.",
  documentsAgree: "Thống nhất: các văn bản nêu cùng một số.",
  older: "Văn bản cũ hơn",
  deadline: "hạn",
  taskCount: (tasks, documents) => `${tasks} nhiệm vụ trong ${documents} văn bản.`,
  figureCount: (figures, documents) => `${figures} số liệu trong ${documents} văn bản.`,
  extracted: "Câu trả lời này trích trực tiếp từ văn bản, không qua mô hình.",
  cutShort: "Câu trả lời có thể chưa đủ ý.",
};

const english: AnswerPhrases = {
  language: "en",
  notFound: ({ documents, latest }) =>
    `Not found in the ${documents} documents loaded${latest === null ? "" : ` (the latest of ${displayDate(latest, "en")})`}: they do not say.`,
  partNotFound: (part) => `Not found in the documents: “${part}”.`,
  nothingLoaded: "No document that you may read has been loaded yet.",
  nearest: "The nearest thing the documents say:",
  sources: "Sources:",
  confirmed: "Yes",
  denied: "No, the document says",
  increased: (result) => `Up by ${result}`,
  decreased: (result) => `Down by ${result}`,
  unchanged: "Unchanged",
  difference: (result) => `A difference of ${result}`,
  larger: (what) => `Larger: ${what}`,
  equal: "Equal",
  overPlan: (result) => `Above the plan by ${result}`,
  underPlan: (result) => `Short of the plan by ${result}`,
  sum: (result) => `In total ${result}`,
  remaining: (result) => `Remaining ${result}`,
  highest: (what) => `Highest: ${what}`,
  lowest: (what) => `Lowest: ${what}`,
  documentsDiffer: "No: the documents give different figures.",
  documentsAgree: "Yes: the documents give the same figure.",
  older: "Older document",
  deadline: "due",
  taskCount: (tasks, documents) =>
    `${tasks} task${tasks === 1 ? "" : "s"} in ${documents} document${documents === 1 ? "" : "s"}.`,
  figureCount: (figures, documents) => `${figures} figures in ${documents} documents.`,
  extracted: "This answer was taken directly from the documents, without the model.",
  cutShort: "This answer may not say everything.",
};

export function answerPhrases(language: Language): AnswerPhrases {
  return language === "vi" ? vietnamese : english;
}

/** "Title (date)": how a source is named. */
export function sourceLine(citation: Citation, language: Language): string {
  const date = citation.date === null ? "" : ` (${displayDate(citation.date, language)})`;
  return `${citation.title}${date}`;
}

/**
 * An answer as plain text: claims (numbered when there are several) and notes, or the negative with
 * the name of the nearest source. Quotes are left to the faces, which know how to set them off.
 */
export function renderAnswer(answer: Answer): string {
  const phrases = answerPhrases(answer.language);
  if (answer.kind === "not-found") {
    if (answer.coverage.documents === 0) return phrases.nothingLoaded;
    return phrases.notFound(answer.coverage);
  }
  const marks = (citations: readonly number[]): string =>
    citations.map((index) => `[${index + 1}]`).join("");
  const lines = answer.claims.map(({ text, citations }, i) => {
    const marked = `${text} ${marks(citations)}`;
    return answer.claims.length === 1 ? marked : `${i + 1}. ${marked}`;
  });
  return [...lines, ...answer.notes].join("\n");
}
