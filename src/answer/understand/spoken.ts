import type { Ask } from "./phrases.ts";

/**
 * How people ask in speech and in chats, in all regions; same signs as in `phrases.ts`. `=` marks
 * what is told from another word by its diacritics alone ("nhiêu" from "nhiều"); words after `>`
 * must follow and are left for the next phrase.
 */
export const SPOKEN: readonly (readonly [Ask | null, string])[] = [
  ...asking(
    "number",
    "=nhiêu|bao >tiền|bao >phần|bao lăm|hết chừng nào|cỡ chừng nào|khoảng chừng nào|chừng mô|được mấy|hết mấy",
  ),
  ...asking(
    "date",
    "chừng nào|hồi nào|hồi mô|khi mô|bữa mô|lúc mô|hôm mô|ngày mô|tháng mô|năm mô|xong chừng nào|chừng nào xong|" +
      "chừng nào mới|chừng nào thì|từ chừng nào|ngày tháng năm nào|ngày tháng nào|ngày giờ nào|những ngày nào|" +
      "mấy ngày nào|ngày tháng năm bao nhiêu|đợt nào|dịp nào",
  ),
  ...asking(
    "deadline",
    "trước khi nào|trước bao giờ|trước hôm nào|trước bữa nào|trước lúc nào|trước những ngày nào|trước tháng nào|" +
      "trước tháng mấy|trước chừng nào|đến chừng nào|tới chừng nào|hạn cuối|hạn mấy|muộn nhất|trễ nhất",
  ),
  ...asking(
    "person",
    "ai lo|ai đứng ra|ai chịu trách nhiệm|ai làm|ai thực hiện|ai đảm nhận|ai nhận|giao ai|giao cho ai|" +
      "những ai|bạn nào|vị nào|vị >tên gì|cán bộ nào|anh nào|chị nào|cô nào|thầy nào|ai rứa|ai mô",
  ),
  ...asking("place", "chỗ mô|ở mô|nơi mô|đi đâu|về đâu|sang đâu"),
  ...asking(
    "reason",
    "vì răng|tại răng|răng lại|răng mà|cớ sao|cớ gì|vì cớ gì|mắc gì|vì gì|vì lý do gì",
  ),
  ...asking(
    "what",
    "về việc gì|về vấn đề gì|về chuyện gì|về nội dung gì|cái chi|về chi|điều chi|từ đâu ra|từ đâu|lấy đâu ra|nhờ đâu",
  ),
  ...asking("task", "làm chi|làm những chi|việc chi|lo gì|lo việc gì|lo vụ gì"),
  ...asking(
    "result",
    "ra răng|sao rồi|ra sao rồi|thế nào rồi|ra làm sao|đến đâu rồi|tới đâu rồi|làm đến đâu|làm tới đâu|đi đến đâu|" +
      "đi tới đâu|đến đâu|tới đâu|xong chưa|đã xong chưa|được chưa|rồi sao|làm ăn sao",
  ),
  ...asking(
    "latest",
    "hiện giờ|hiện thời|bây chừ|đến giờ|tới giờ|cho đến nay|cho tới nay|tính đến nay|đến nay|tới nay|cập nhật mới nhất|mới đây nhất|" +
      "giờ >còn|giờ >là|giờ >thì|giờ >sao|giờ >ra|giờ >thế|giờ >hạn|giờ >mấy|giờ >bao|giờ >đã|giờ >tới|giờ >đến|giờ >ai|right now|so far|as of now",
  ),
  ...asking(
    "yesno",
    "đúng k|phải k|đúng hông|phải hông|đúng hem|phải hem|có thiệt|có thật|thiệt không|thật không|thiệt hông|đúng chưa",
  ),
  ...asking(
    null,
    "cho em hỏi|cho e hỏi|cho anh hỏi|cho chị hỏi|cho xin|cho mình xin|cho em xin|cho tôi xin|xin số|xin con số|xin|" +
      "cho mình biết|cho em biết|cho hay|làm ơn|vui lòng|giúp mình|giúp tôi|giúp em|bot ơi|bot|ad ơi|mọi người ơi|" +
      "nghe nói|nghe bảo|nghe đâu|hình như|thì sao|thì răng|ủa|nè|hen|=hông|=hem|khum|=rứa|=vậy à|đấy|=mấy ông|=mấy bà|=mấy anh|=mấy chị|" +
      "=đâu|con số|số liệu|nhờ",
  ),
];

function asking(ask: Ask | null, phrases: string): (readonly [Ask | null, string])[] {
  return phrases.split("|").map((phrase) => [ask, phrase] as const);
}
