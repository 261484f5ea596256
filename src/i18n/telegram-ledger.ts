import type { TaskState } from "../domain/ledger.ts";

/** What the bot says around lists of tasks and figures. Plain text. */
export interface LedgerMessages {
  tasks(tasks: number, documents: number): string;
  figures(figures: number, documents: number): string;
  /** Which page of how many, from 1. */
  page(page: number, pages: number): string;
  filteredBy(words: string): string;
  readonly noTasks: string;
  readonly noFigures: string;
  nothingAbout(words: string, documents: number): string;
  readonly state: Readonly<Record<TaskState, string>>;
  /** The deadline has passed and no document says that it is done. */
  readonly overdue: string;
  deadline(deadline: string): string;
  reported(status: string): string;
  readonly noReport: string;
  /** The period was taken from a heading or the sentence before. */
  inferred(period: string): string;
  readonly contradicted: string;
  readonly earlier: string;
  readonly later: string;
  readonly byOwner: string;
  readonly byDocument: string;
  readonly all: string;
  readonly alreadyOpen: string;
  readonly chooseOwner: string;
  readonly chooseDocument: string;
  readonly chart: string;
  chartTitle(what: string, unit: string | null): string;
  /** @param words what was asked for; `null` for everything */
  noChart(words: string | null): string;
  readonly chooseChart: string;
  readonly contradictedBar: string;
  leftOut(values: number): string;
  cumulative(from: string): string;
  readonly taskCard: string;
  readonly figureCard: string;
}

const vietnamese: LedgerMessages = {
  tasks: (tasks, documents) => `Nhiệm vụ: ${tasks}, trong ${documents} văn bản`,
  figures: (figures, documents) => `Số liệu: ${figures}, trong ${documents} văn bản`,
  page: (page, pages) => `Trang ${page}/${pages}`,
  filteredBy: (words) => `Chỉ xem: ${words}`,
  noTasks: "Các văn bản đang có không nêu nhiệm vụ nào.",
  noFigures: "Các văn bản đang có không nêu số liệu nào.",
  nothingAbout: (words, documents) => `Không thấy “${words}” trong ${documents} văn bản đang có.`,
  state: {
    open: "Chưa xong",
    reported: "Đã báo cáo",
    done: "Đã xong",
    late: "Chậm",
    unknown: "Không rõ",
  },
  overdue: "Quá hạn",
  deadline: (deadline) => `hạn ${deadline}`,
  reported: (status) => `Báo cáo ghi: “${status}”`,
  noReport: "Chưa văn bản nào báo cáo đã xong",
  inferred: (period) => `${period} (theo ngữ cảnh)`,
  contradicted: "⚠ văn bản khác ghi khác cho cùng kỳ",
  earlier: "Tiếp »",
  later: "« Trước",
  byOwner: "Theo đơn vị",
  byDocument: "Theo văn bản",
  all: "Tất cả",
  alreadyOpen: "Trang này đang mở.",
  chooseOwner: "Chọn đơn vị hoặc người:",
  chooseDocument: "Chọn văn bản:",
  chart: "📈 Biểu đồ",
  chartTitle: (what, unit) => (unit === null ? what : `${what} (${unit})`),
  noChart: (words) =>
    `Chưa vẽ được biểu đồ${words === null ? "" : ` cho “${words}”`}: cần số liệu cùng loại của ít nhất ba cuộc họp.`,
  chooseChart: "Chọn chỉ tiêu muốn xem biểu đồ:",
  contradictedBar: "* Các văn bản ghi khác nhau cho cùng kỳ.",
  leftOut: (values) => `Không vẽ ${values} giá trị của kỳ dài ngắn khác.`,
  cumulative: (from) => `Các kỳ đều tính từ ${from}.`,
  taskCard: "Nhiệm vụ",
  figureCard: "Số liệu",
};

const english: LedgerMessages = {
  tasks: (tasks, documents) => `Tasks: ${tasks}, in ${documents} documents`,
  figures: (figures, documents) => `Figures: ${figures}, in ${documents} documents`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  filteredBy: (words) => `Only: ${words}`,
  noTasks: "The documents loaded give no tasks.",
  noFigures: "The documents loaded state no figures.",
  nothingAbout: (words, documents) => `Nothing about “${words}” in the ${documents} documents.`,
  state: {
    open: "Open",
    reported: "Reported",
    done: "Done",
    late: "Late",
    unknown: "Unknown",
  },
  overdue: "Overdue",
  deadline: (deadline) => `due ${deadline}`,
  reported: (status) => `The report says: “${status}”`,
  noReport: "No document reports it done",
  inferred: (period) => `${period} (from the context)`,
  contradicted: "⚠ another document says otherwise for the same period",
  earlier: "Next »",
  later: "« Back",
  byOwner: "By owner",
  byDocument: "By document",
  all: "All",
  alreadyOpen: "This page is open.",
  chooseOwner: "Choose an owner:",
  chooseDocument: "Choose a document:",
  chart: "📈 Chart",
  chartTitle: (what, unit) => (unit === null ? what : `${what} (${unit})`),
  noChart: (words) =>
    `No chart${words === null ? "" : ` of “${words}”`} yet: it takes figures of the same kind from at least three meetings.`,
  chooseChart: "Choose the figure to see as a chart:",
  contradictedBar: "* The documents differ for the same period.",
  leftOut: (values) => `Not drawn: ${values} values of longer or shorter periods.`,
  cumulative: (from) => `All periods begin on ${from}.`,
  taskCard: "Task",
  figureCard: "Figure",
};

export const ledgerMessages = { vi: vietnamese, en: english } as const;
