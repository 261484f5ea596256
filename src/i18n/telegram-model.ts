import type { FallbackReason } from "../domain/answer.ts";

/** What the bot says of answers by a model: while they come, how they came about, what they cost. */
export interface ModelMessages {
  /** Below the claims of an answer that is not complete yet. */
  readonly checking: string;
  /**
   * Why the model did not answer, for whoever may have expected it to; `null` where the answer is
   * no worse for it.
   */
  readonly withoutModel: Readonly<Record<FallbackReason, string | null>>;
  readonly receipt: {
    readonly button: string;
    readonly title: string;
    readonly gone: string;
    readonly shownAbove: string;
    snapshot(id: string): string;
    publishedAt(instant: string): string;
    readonly byModel: string;
    readonly offline: string;
    readonly cached: string;
    /** Why the rules answered though there is a model. */
    readonly reason: Readonly<Record<FallbackReason, string>>;
    model(name: string): string;
    prompt(name: string): string;
    passages(count: number): string;
    passed(claims: number): string;
    repaired(claims: number): string;
    dropped(claims: number): string;
    repointed(quotes: number): string;
    sources(count: number): string;
    tokens(prompt: number, completion: number): string;
    took(milliseconds: number): string;
  };
  readonly usage: {
    readonly title: string;
    readonly none: string;
    /** The day of the budgets is that of UTC. */
    day(date: string): string;
    answers(count: number): string;
    tokens(prompt: number, completion: number): string;
    perDay(spent: number, limit: number | null): string;
    perMember(limit: number | null): string;
    queue(running: number, waiting: number): string;
    cacheHits(count: number): string;
    readonly members: string;
    member(name: string, tokens: number, isSpent: boolean): string;
    unknown(id: string): string;
    more(count: number): string;
  };
}

const inVietnamese = (value: number) => value.toLocaleString("vi-VN");
const inEnglish = (value: number) => value.toLocaleString("en-GB");

const vietnamese: ModelMessages = {
  checking: "Đang kiểm chứng ý tiếp theo…",
  withoutModel: {
    "settled-by-code": null,
    "no-passages": null,
    budget: "Hạn mức dùng mô hình của hôm nay đã hết; hạn mức mới bắt đầu lúc 0 giờ UTC.",
    busy: "Mô hình đang bận vì nhiều người hỏi cùng lúc. Hãy hỏi lại sau ít phút nếu cần câu trả lời đầy đủ hơn.",
    "model-failed":
      "Mô hình hiện không trả lời được. Hãy hỏi lại sau nếu cần câu trả lời đầy đủ hơn.",
    "nothing-passed":
      "Mô hình có trả lời, nhưng không ý nào qua được kiểm chứng nên tôi không đưa ra.",
  },
  receipt: {
    button: "🧾 Cách trả lời",
    title: "Câu trả lời này được làm thế nào",
    gone: "Không còn thông tin về câu trả lời này, hoặc bạn không được đọc các văn bản nó dẫn.",
    shownAbove: "Thông tin này vừa được mở ở ngay đây.",
    snapshot: (id) => `Bản dữ liệu: ${id}`,
    publishedAt: (instant) => `công bố lúc ${instant}`,
    byModel: "Cách làm: mô hình viết, từng ý được đối chiếu với nguyên văn",
    offline: "Cách làm: trích trực tiếp từ văn bản, không qua mô hình",
    cached:
      "Câu hỏi giống hệt đã được trả lời trước đó từ cùng bản dữ liệu; câu trả lời được dùng lại.",
    reason: {
      "settled-by-code":
        "Vì: việc đếm, liệt kê và so sánh do chương trình làm trên toàn bộ văn bản",
      "no-passages": "Vì: không có đoạn văn nào liên quan để đưa cho mô hình",
      budget: "Vì: đã hết hạn mức dùng mô hình",
      busy: "Vì: mô hình đang bận",
      "model-failed": "Vì: mô hình không trả lời được",
      "nothing-passed": "Vì: không ý nào của mô hình qua được kiểm chứng",
    },
    model: (name) => `Mô hình: ${name}`,
    prompt: (name) => `Mẫu lời nhắc: ${name}`,
    passages: (count) => `Số đoạn văn mô hình được đọc: ${inVietnamese(count)}`,
    passed: (claims) => `Số ý qua kiểm chứng: ${inVietnamese(claims)}`,
    repaired: (claims) => `trong đó sau khi bị trả lại để sửa: ${inVietnamese(claims)}`,
    dropped: (claims) => `Số ý bị bỏ: ${inVietnamese(claims)}`,
    repointed: (quotes) => `Số trích dẫn ghi nhầm chỗ, đã sửa: ${inVietnamese(quotes)}`,
    sources: (count) => `Số trích dẫn nguyên văn: ${inVietnamese(count)}`,
    tokens: (prompt, completion) =>
      `Token: ${inVietnamese(prompt)} đọc, ${inVietnamese(completion)} viết`,
    took: (milliseconds) => `Thời gian: ${inVietnamese(milliseconds)} ms`,
  },
  usage: {
    title: "Mô hình hôm nay",
    none: "Chưa cài đặt mô hình nào: mọi câu trả lời đều trích trực tiếp từ văn bản, không tốn token.",
    day: (date) => `Ngày ${date} (tính theo giờ UTC)`,
    answers: (count) => `Số câu đã hỏi mô hình: ${inVietnamese(count)}`,
    tokens: (prompt, completion) =>
      `Token: ${inVietnamese(prompt)} đọc, ${inVietnamese(completion)} viết`,
    perDay: (spent, limit) =>
      limit === null
        ? "Hạn mức chung mỗi ngày: không giới hạn"
        : `Hạn mức chung mỗi ngày: đã dùng ${inVietnamese(spent)} trên ${inVietnamese(limit)} token`,
    perMember: (limit) =>
      limit === null
        ? "Hạn mức mỗi người mỗi ngày: không giới hạn"
        : `Hạn mức mỗi người mỗi ngày: ${inVietnamese(limit)} token`,
    queue: (running, waiting) =>
      `Đang trả lời: ${inVietnamese(running)}, đang chờ: ${inVietnamese(waiting)}`,
    cacheHits: (count) =>
      `Câu trả lời dùng lại, không tốn token (từ khi khởi động): ${inVietnamese(count)}`,
    members: "Theo người và nhóm:",
    member: (name, tokens, isSpent) =>
      `• ${name}: ${inVietnamese(tokens)} token${isSpent ? " (hết hạn mức)" : ""}`,
    unknown: (id) => `mã ${id}`,
    more: (count) => `… và ${inVietnamese(count)} người khác`,
  },
};

const english: ModelMessages = {
  checking: "Checking what comes next…",
  withoutModel: {
    "settled-by-code": null,
    "no-passages": null,
    budget: "Today's budget for the model is used up; a new one begins at midnight UTC.",
    busy: "The model is busy with other questions. Ask again in a few minutes for a fuller answer.",
    "model-failed": "The model cannot answer now. Ask again later for a fuller answer.",
    "nothing-passed":
      "The model did answer, but nothing it said passed the checks, so it is not shown.",
  },
  receipt: {
    button: "🧾 How it was made",
    title: "How this answer came about",
    gone: "Nothing is known of this answer any more, or you may not read the documents it cites.",
    shownAbove: "This has just been opened here.",
    snapshot: (id) => `Snapshot: ${id}`,
    publishedAt: (instant) => `published ${instant}`,
    byModel: "Mode: worded by a model, each claim checked against the documents",
    offline: "Mode: taken directly from the documents, without a model",
    cached:
      "The same question had been answered from this snapshot before; that answer was given again.",
    reason: {
      "settled-by-code": "Why: counting, listing and comparing is done by code over all documents",
      "no-passages": "Why: there was no passage to give to the model",
      budget: "Why: the model's budget was used up",
      busy: "Why: the model was busy",
      "model-failed": "Why: the model could not answer",
      "nothing-passed": "Why: nothing that the model said passed the checks",
    },
    model: (name) => `Model: ${name}`,
    prompt: (name) => `Prompt: ${name}`,
    passages: (count) => `Passages given to the model: ${inEnglish(count)}`,
    passed: (claims) => `Claims that passed the checks: ${inEnglish(claims)}`,
    repaired: (claims) => `of these after they had been sent back: ${inEnglish(claims)}`,
    dropped: (claims) => `Claims dropped: ${inEnglish(claims)}`,
    repointed: (quotes) => `Quotes pointed to the right passage: ${inEnglish(quotes)}`,
    sources: (count) => `Verbatim quotes: ${inEnglish(count)}`,
    tokens: (prompt, completion) =>
      `Tokens: ${inEnglish(prompt)} read, ${inEnglish(completion)} written`,
    took: (milliseconds) => `Time: ${inEnglish(milliseconds)} ms`,
  },
  usage: {
    title: "The model today",
    none: "No model is set up: every answer is taken directly from the documents and costs no tokens.",
    day: (date) => `${date} (UTC)`,
    answers: (count) => `Questions put to the model: ${inEnglish(count)}`,
    tokens: (prompt, completion) =>
      `Tokens: ${inEnglish(prompt)} read, ${inEnglish(completion)} written`,
    perDay: (spent, limit) =>
      limit === null
        ? "Budget of a day: no limit"
        : `Budget of a day: ${inEnglish(spent)} of ${inEnglish(limit)} tokens used`,
    perMember: (limit) =>
      limit === null
        ? "Budget of a person a day: no limit"
        : `Budget of a person a day: ${inEnglish(limit)} tokens`,
    queue: (running, waiting) =>
      `Being answered: ${inEnglish(running)}, waiting: ${inEnglish(waiting)}`,
    cacheHits: (count) => `Answers given again at no cost (since the start): ${inEnglish(count)}`,
    members: "By person and group:",
    member: (name, tokens, isSpent) =>
      `• ${name}: ${inEnglish(tokens)} tokens${isSpent ? " (used up)" : ""}`,
    unknown: (id) => `id ${id}`,
    more: (count) => `… and ${inEnglish(count)} more`,
  },
};

export const modelMessages = { vi: vietnamese, en: english } as const;
