import { canonicalKey } from "../../text/fold.ts";
import type { Token } from "../../text/tokens.ts";

/**
 * Words so common in Vietnamese and English that they tell little apart, however rare they are in
 * the few documents at hand: a handful of papers is too small a sample to learn that from. Phrases
 * are separated by `|`; words that name a topic, a direction or a state are left out on purpose.
 */
export const COMMON =
  "thêm|nữa|vừa|mới|đều|cứ|vẫn|luôn|hiện|đang|từng|khác|nhiều|ít|nhất|hơn|lắm|quá|rất|khá|cả thảy|hết thảy|" +
  "người|nơi|chỗ|nội dung|vấn đề|chuyện|điều|cách|kiểu|loại|dạng|phần|lần|khoản|thứ|hướng|lĩnh vực|" +
  "phấn đấu|đặt|đặt ra|đưa|đưa ra|lấy|giữ|dùng|sử dụng|sử dụng để|làm|làm được|thấy|biết|hiểu|xem|nghe|" +
  "diễn ra|xảy ra|tiến hành|tổ chức|đề ra|nêu ra|chỉ ra|cho thấy|có mặt|" +
  "hai|ba|bốn|sáu|bảy|tám|chín|mười|" +
  "thuộc|gọi|tính|tính ra|tính cả|kể|kể cả|liên quan|dành|dành cho|nhờ|giữa|cùng với|theo đó|" +
  "một|những|mỗi|hàng|toàn|toàn bộ|chung|nói chung|nói riêng|bên|phía|trong đó|ngoài|ngoài ra|" +
  "thật|thực|thực sự|chính|chủ yếu|nhanh|mất|hết|xong|lo|lo việc|chịu|chịu trách nhiệm|phụ trách|" +
  "bác nào|cô nào|chú nào|ông|bà|đồng chí|con số|số liệu|thông tin|tài liệu|văn bản|báo cáo|" +
  "làm sao|thế là|coi như|mặt bằng chung|tình trạng|hiện trạng|thực tế|dự kiến|đề cập|nhắc|nhắc đến|" +
  "people|person|thing|things|kind|type|part|new|more|most|other|also|get|got|make|made|use|used|" +
  "happen|happened|going|currently|now|number|amount|information|say|says|mention|mentioned|overall|altogether|" +
  "time|times|point|stage|way|place|case|level|figure|figures|sort|lot|bit|whole|entire|entirely|itself|exact|" +
  "spend|spent|spending|cover|covered|covering|turn|turned|stay|stayed|keep|kept|give|gave|given|send|sent|" +
  "tell|told|know|known|see|seen|find|found|hold|carry|carried|bring|brought|stand|stood|reach|reached|" +
  "bear|look|ask|asked|want|wanted|think|believe|supposed|expected|involved|involve|related|relating|against|" +
  "best|worst|good|bad|better|worse|big|small|back|away|around|across|along|ahead|right|really|" +
  "various|certain|different|several|main|particular|specific|actual|behalf|terms|regards|thanks|hand";

const MAX_PHRASE = 3;
const phrases = new Set(
  COMMON.split("|").map((phrase) => phrase.split(" ").map(canonicalKey).join(" ")),
);

/**
 * For each token whether it is, or is part of, a common word.
 * @param isTerm whether a token makes a term of the documents with a neighbour ("phần" of "cổ phần")
 */
export function commonWords(
  tokens: readonly Pick<Token, "canonical">[],
  isTerm: (index: number) => boolean,
): boolean[] {
  const common = tokens.map(() => false);
  for (let length = MAX_PHRASE; length > 0; length--) {
    for (let start = 0; start + length <= tokens.length; start++) {
      const phrase = tokens.slice(start, start + length).map(({ canonical }) => canonical);
      if (!phrases.has(phrase.join(" "))) continue;
      if (length === 1 && isTerm(start)) continue;
      common.fill(true, start, start + length);
    }
  }
  return common;
}
