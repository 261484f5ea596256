import { fold } from "../../text/fold.ts";
import { memoize } from "../memo.ts";
import type { Evidence } from "../rerank.ts";
import type { TableCell } from "../table.ts";
import type { Understanding } from "../understand/understand.ts";

/**
 * What is asked to have happened, and the words that tell of it: how many there are says neither how
 * many were taken on nor how many were hurt. "Lãi" is a profit or an interest.
 */
const EVENTS: readonly (readonly [asked: string, told: string])[] = [
  ["bị thương|injured|wounded|hurt", "thương|injur|wound|hurt"],
  [
    "chết|tử vong|thiệt mạng|died|killed|deaths?",
    "chết|tử vong|thiệt mạng|tử nạn|người mất|qua đời|died|kill|dead|death|fatal|loss of life",
  ],
  ["mất tích|went missing", "mất tích|missing"],
  [
    "(?:bị )?(?:tiêu hủy|chết|thiệt hại) (?=bao nhiêu|mấy)|(?:was|were|been) (?:lost|culled|destroyed)",
    "tiêu hủy|chết|mất|thiệt hại|lost|cull|destroy|died|loss",
  ],
  [
    "tuyển (?:thêm |mới |dụng )?(?:được |vào )?(?=bao nhiêu|mấy)|(?:được|đã) tuyển|recruited|hired",
    "tuyển|ký hợp đồng|tiếp nhận|recruit|hire|appoint|taken on|joined",
  ],
  ["nghỉ việc|thôi việc|bỏ việc|resigned", "nghỉ|thôi việc|bỏ việc|chấm dứt|resign|left|leave"],
  ["bỏ học|dropped out", "bỏ học|nghỉ học|thôi học|drop"],
  [
    "kết nạp",
    "kết nạp|vào (?:đảng|đoàn|hội)|phát triển (?:mới|được|đảng|đoàn|hội)|mới|admit|admission|joined|new",
  ],
  [
    "lãi (?:được |ròng |gộp |trước thuế |sau thuế |to )?(?=bao nhiêu|mấy)(?!.{1,9}(?:phần trăm|%))(?<!(?:vay|gửi|suất).*)",
    "lợi nhuận|lãi(?! (?:vay|suất|tiền|chậm|phạt|góp|treo|phải|ngân hàng))|lỗ|profit|surplus|net income",
  ],
];

const WRITTEN = EVENTS.map(([asked, told]) => [compiled(asked), compiled(told)] as const);
const FOLDED = EVENTS.map(
  ([asked, told]) => [compiled(fold(asked)), compiled(fold(told))] as const,
);

function compiled(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})`, "iu");
}

const toldBy = memoize(200, (question) => WRITTEN.find(([asked]) => asked.test(question))?.[1]);
const foldedToldBy = memoize(200, (folded) => FOLDED.find(([asked]) => asked.test(folded))?.[1]);

/** Whether the question asks how many something happened to, and nothing here tells of that. */
export function lacksEvent(
  { question, folded, plain }: Understanding,
  { text, passage }: Evidence,
  cell: TableCell | null,
): boolean {
  const told = plain ? foldedToldBy(folded) : toldBy(question);
  if (told === undefined) return false;
  const own = `${text} ${passage.chunk.context}`;
  const around = cell === null ? own : `${cell.rowLabel} ${cell.header} ${passage.chunk.context}`;
  return !told.test(plain ? fold(around) : around);
}
