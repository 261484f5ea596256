import type { Language } from "../../domain/document.ts";
import { canonicalKey, foldedKey } from "../../text/fold.ts";
import { PHRASES } from "./phrases.ts";

/** Stand in a pair for any number, Roman ones too, and for the two ends of the question. */
export const NUMBER = "#";
export const START = "^";
export const END = "$";

/**
 * How people put questions about meetings, whatever the meeting is about: what stands beside an
 * asking word, a period or a paper, so that a slip in one of them is told from another word. `#` is
 * a number, `^` the beginning, `$` the end.
 */
export const EVERYDAY = `
^ ai|^ ai là|^ bao nhiêu|^ bao giờ|^ có|^ còn|^ cho|^ các|^ cả năm|^ cuối năm|^ cuối quý|^ đến|^ do|^ đối với|^ hết|^ hạn|^ hồi|^ hội nghị|^ họp
^ kết quả|^ khi nào|^ kể|^ kế hoạch|^ liệt kê|^ lúc|^ lý do|^ mấy|^ mục|^ mức|^ năm|^ ngày|^ người|^ nêu|^ nhiệm vụ|^ những|^ nội dung|^ ông
^ bà|^ đồng chí|^ phòng|^ quý|^ sáu tháng|^ số|^ sau|^ so với|^ tại sao|^ tại|^ tên|^ thế|^ thế còn|^ theo|^ thông báo|^ tháng|^ tới|^ tóm tắt|^ tổng
^ tổng số|^ tỷ lệ|^ tình hình|^ trong|^ trong đó|^ trước|^ từ|^ vậy|^ vậy còn|^ vì sao|^ về|^ việc|^ xin|^ giá|^ doanh thu|^ đơn vị|^ ban|^ bí thư|^ giám đốc|^ chủ tịch
thế #|vậy #|còn #|còn quý|còn năm|còn tháng|còn ai|còn việc|còn lại|còn bao|thì sao|thế nào|như thế|ra sao|là sao|vậy ai|thế ai|rồi sao
bao nhiêu|bao giờ|bao lâu|bao xa|là bao|được bao|có bao|hết bao|còn bao|đạt bao|tăng bao|giảm bao|chiếm bao|tổng bao|khoảng bao|giá bao|trong bao|cho bao|với bao|thêm bao|lên bao|mất bao|trị bao
nhiêu người|nhiêu tỷ|nhiêu triệu|nhiêu nghìn|nhiêu đồng|nhiêu phần|nhiêu điểm|nhiêu lượt|nhiêu ca|nhiêu cái|nhiêu phút|nhiêu giờ|nhiêu ngày|nhiêu tháng|nhiêu năm|nhiêu lần|nhiêu lớp
nhiêu đơn vị|nhiêu nhiệm vụ|nhiêu việc|nhiêu đảng viên|nhiêu đại biểu|nhiêu thành viên|nhiêu phiếu|nhiêu hộ|nhiêu cán bộ|nhiêu đồng chí|nhiêu km|nhiêu mét|nhiêu so với|nhiêu vậy|nhiêu thế|nhiêu chi bộ|nhiêu trường hợp|nhiêu %|nhiêu và|nhiêu trong|nhiêu do
là mấy|có mấy|được mấy|hết mấy|còn mấy|mở mấy|tăng mấy|giảm mấy|hơn mấy|mấy người|mấy tỷ|mấy triệu|mấy đồng|mấy ngày|mấy tháng|mấy lần|mấy lớp|mấy phần|mấy điểm|mấy đơn vị|mấy việc|mấy ca|mấy lượt|mấy phút|mấy giờ|mấy trường hợp|mấy nhiệm vụ|ngày mấy|tháng mấy|quý mấy|năm mấy|thứ mấy|lần mấy
khi nào|lúc nào|hôm nào|bữa nào|ngày nào|tháng nào|quý nào|năm nào|kỳ nào|gian nào|điểm nào|đâu nào|ai nào|người nào|đơn vị nào|phòng nào|ban nào|khoa nào|bộ nào|cơ quan nào|nơi nào|chỗ nào|vụ nào|việc nào|tiêu nào|mục nào|văn bản nào|tài liệu nào|biên bản nào|cuộc họp nào|thầu nào|công ty nào|chức nào|gì nào|số nào|loại nào|cấp nào|báo nào|hạn nào|chế nào|cáo nào|nội dung nào|lĩnh vực nào|dự án nào|công trình nào|thế nào|như nào
nào và|nào của|nào trong|nào được|nào bị|nào phải|nào có|nào chưa|nào đã|nào là|nào do|nào để|nào ở
là gì|làm gì|việc gì|những gì|cái gì|điều gì|tên gì|tên là|về gì|bàn gì|nói gì|giao gì|gì cho|gì về|gì ở|gì trong|gì không|vụ gì|dung gì|do gì|nhân gì|luận gì|định gì|nghị gì|cầu gì|chức gì|đạo gì|cáo gì
là ai|do ai|ai là|ai chủ trì|ai phụ trách|ai chịu|ai làm|ai được|ai trình bày|ai ký|ai đọc|ai phát biểu|ai điều hành|ai điều khiển|ai giữ|ai nói|ai đề nghị|ai có|ai vắng
ở đâu|tại đâu|từ đâu|đi đâu|tổ chức ở|diễn ra|diễn ra ở|họp ở|họp tại
vì sao|tại sao|lý do|nguyên nhân|do đâu|sao lại|sao chưa|lý do vì
có đúng|đúng không|đúng là|phải không|có phải|phải là|có không|rồi phải|được không|chưa vậy|xong chưa|hay chưa|đã chưa|có được|có bị|không vậy|không có|không đạt|nhau không|nhất không
so với|với quý|với năm|với tháng|với cuối|với cùng|với đầu|cùng kỳ|với kế|hơn so|tăng so|giảm so|tăng hay|hay giảm|tăng giảm|tăng thêm|tăng lên|giảm xuống|giảm còn|cao hơn|thấp hơn|nhiều hơn|ít hơn|lớn hơn|hơn năm|hơn quý|hơn hồi|hơn kém|chênh lệch|khác nhau|lần lượt|khớp nhau|bằng bao|chiếm mấy
quý #|tháng #|ngày #|năm #|# năm|# tháng|# ngày|# quý|# tuần|lần #|thứ #|lần thứ|số #|đợt #|khóa #|khoản #|điều #|mục #|phụ lục|# người|# tỷ|# triệu|# đồng|# nghìn|# phần|# lớp|# giờ|# việc|# nhiệm vụ|# là|# có|# của|# so|# và|# đến|đến #|từ #|hơn #|trên #|gần #|khoảng #|là #|có #|thì #|cả #|đủ #|hội nghị #|báo #
đầu năm|cuối năm|cả năm|hết năm|trong năm|từ năm|đến năm|giữa năm|nửa đầu|nửa cuối|nửa năm|đầu quý|cuối quý|hết quý|trong quý|từng quý|mỗi quý|các quý|hồi quý|quý trước|quý này|quý sau|của quý|từ quý|đến quý|riêng quý|cho quý|tháng trước|tháng này|tháng sau|tháng tới|đầu tháng|cuối tháng|hết tháng|trong tháng|từ tháng|đến tháng|trước tháng|hàng tháng|tháng đầu|tháng cuối|năm trước|năm nay|năm ngoái|năm sau|năm tới|hàng năm|từng năm|hồi năm|trước ngày|sau ngày|từ ngày|đến ngày|đến cuối|đến hết|tính đến|tới cuối|tới nay|đến nay|hiện nay|hiện tại|hiện có|hiện giờ|bây giờ|gần đây|gần nhất|mới nhất|sắp tới|thời gian|thời điểm|thời hạn|giai đoạn|nhiệm kỳ|vừa qua|vừa rồi|trước đó|sau đó|trong đó|tại thời|điểm nào|kỳ này
hạn chót|hạn hoàn thành|hạn cuối|hạn là|hạn đến|hạn khi|đúng hạn|quá hạn|trễ hạn|đến hạn|có hạn|thời hạn|kỳ hạn|và hạn|chậm nhất|muộn nhất|sớm nhất|trước khi|khi xong|giờ xong|nào xong|xong trước|xong khi|hoàn thành|phải xong|chưa xong|bị chậm|bị trễ|chậm tiến|tiến độ|tiến độ chậm|chậm trễ|hoàn thành trước
nhiệm vụ|công việc|việc được|được giao|giao việc|giao cho|giao nhiệm|giao những|giao phòng|giao ban|phân công|phụ trách|chịu trách|trách nhiệm|chủ trì|phối hợp|thực hiện|triển khai|đôn đốc|kiểm tra|giám sát|yêu cầu|đề nghị|chỉ đạo|phải làm|cần làm|làm việc|làm những|cần phải|phải trình|phải báo cáo|phải hoàn|phải nộp|phải tuyển|việc phải|những việc|các việc|từng việc|việc thứ|ý thứ|mục thứ|nhiệm vụ thứ|thứ nhất|thứ hai|thứ ba|ưu tiên|ưu tiên cao|mức ưu|mức khẩn|chỉ tiêu|mục tiêu|kế hoạch|dự toán|định mức|kết quả|tình hình|kết quả thế|hạn chế|khó khăn|tồn tại|nguyên nhân|giải pháp|kiến nghị|đề xuất|chưa đạt|đã đạt|hoặc không|hoặc đạt|không đạt|đã xong|đã hoàn|đã được|đã có|đã làm|bắt đầu|kết thúc|thay đổi|đã thay|thay thế|đổi ra
cuộc họp|buổi họp|phiên họp|kỳ họp|hội nghị|đại hội|hội thảo|giao ban|sơ kết|tổng kết|hội nghị lần|hội nghị tổng|hội nghị sơ|hội nghị bàn|hội nghị họp|hội nghị yêu|họp bàn|họp ngày|họp hôm|họp lúc|họp khi|họp về|họp do|biên bản|thông báo|thông báo số|báo số|trong thông|theo thông|báo cáo|theo báo|trong báo|ở báo|bày báo|bản báo|cáo tổng|cáo số|báo cáo gì|nghị quyết|quyết định|kết luận|chỉ thị|công văn|tờ trình|văn bản|tài liệu|các tài|tài liệu có|nội dung|nội dung chính|điểm chính|ý chính|tóm tắt|tổng hợp|liệt kê|kể tên|kể ra|nêu rõ|trình bày|phát biểu|thảo luận|thông qua|biểu quyết|tán thành|nhất trí|thống nhất|có thống|đồng ý|ban hành|ký ngày|ký hôm|ký với|đề ngày|thư ký|chủ tọa|tham dự|dự họp|tới dự|vắng mặt|có mặt|phổ biến|quán triệt|đọc báo
đồng chí|ông nào|bà nào|bí thư|phó bí|chủ tịch|phó chủ|giám đốc|tổng giám|phó giám|trưởng phòng|phó trưởng|trưởng ban|trưởng khoa|phó ban|trưởng là|kế toán|kế toán trưởng|ủy viên|thường vụ|ban thường|ban chấp|chấp hành|cấp ủy|đảng ủy|đảng bộ|đảng viên|chi bộ|đoàn viên|công đoàn|cán bộ|nhân viên|lãnh đạo|ban lãnh|phòng ban|đơn vị|cơ quan|tổ chức|trung tâm|công ty|văn phòng|hội đồng|ủy ban|nhân dân|khách hàng|người dân|người lao|lao động|chức vụ|giữ chức|vai trò|thành viên|đại biểu|nhà thầu|gói thầu|đấu thầu|hợp đồng|chuyên môn|chính trị|công tác
doanh thu|lợi nhuận|chi phí|kinh phí|tổng kinh|ngân sách|thu nhập|tiền lương|mức lương|giá trị|trị giá|đơn giá|tổng mức|mức đầu|đầu tư|tổng số|số lượng|số người|số đảng|số ca|số lớp|số hộ|số đơn|số tiền|sản lượng|năng suất|công suất|tỷ lệ|tỉ lệ|phần trăm|điểm phần|tỷ đồng|triệu đồng|nghìn đồng|trung bình|bình quân|tổng cộng|tất cả|cụ thể|trong tổng|trên tổng|tối đa|tối thiểu|ít nhất|nhiều nhất|cao nhất|thấp nhất|lớn nhất|vượt kế|vượt dự|vượt mức|đạt kế|kế hoạch năm|hoạch năm|thu năm|thu quý|nợ quá|công nợ|thất thoát|chất lượng|hài lòng|thời gian chờ|trường hợp|bao gồm|gồm những|gồm ai|chỉ ra|nêu ra|đặt ra|đề ra|bị kỷ|kỷ luật|khen thưởng|bồi thường|bồi dưỡng|đào tạo|tập huấn|tuyển dụng|lắp đặt|sửa chữa|mua sắm|xây dựng|nâng cấp|cải tạo|áp dụng|áp dụng từ|sử dụng|hoạt động|vận hành|quản lý|số điện|điện thoại|địa chỉ|địa điểm|liên quan|liên quan đến|quan đến|cho biết|cho tôi|cho hỏi|tôi biết|cho tôi số|tôi danh|danh sách|xin hỏi|tôi hỏi|giúp tôi|của ai|của năm|của phòng|của đơn|của các|của toàn|đối với|qua từng|từng kỳ|từng tháng|từng đơn|ngày bao|lấy từ|nguồn nào|thông tin
những nhiệm|các nhiệm|một nhiệm|số nhiệm|có nhiệm|những hạn|những khó|những chỉ|những văn|những nội|những ai|những đơn|các đơn|các văn|các chỉ|các báo|các cuộc|một số|hai nội|mấy văn|mấy báo|cáo tại|cáo nào|cáo về|cáo của|báo gì|báo của|báo tháng|báo kết|kết luận|luận số|nghị nào|nghị ngày|nghị có|nghị thông|bản số|bản họp|bản ngày|bản cuộc|họp gì|vụ được|vụ của|vụ cho|vụ trong|hạn bao|hạn để|hạn của|làm xong|độ thực|việc cho|việc của|việc trong|hoạch của|hoạch trong|tiêu của|tiêu trong
nào $|gì $|ai $|nhiêu $|không $|đâu $|chưa $|mấy $|giờ $|lâu $|sao $|vậy $|nhỉ $|ạ $|nay $|cáo $|nghị $|họp $|trăm $|báo $|hạn $|độ $|quả $|việc $|vụ $|hoạch $|# $
`;

/** Words without content; each by itself. */
export const FUNCTION_WORDS =
  "là|của|và|hay|hoặc|các|những|thì|mà|có|không|ko|được|đã|sẽ|đang|bị|cho|với|về|ở|tại|trong|từ|đến|tới|theo|này|đó|kia|ấy|lên|xuống|ra|vào|trên|dưới|khoảng|do|vì|để|khi|cũng|rồi|sao|hồi|riêng|lúc|cùng|chưa|còn|cái|sự|việc|cả|mọi|so|rằng|tôi|mình|em|anh|chị|bạn|đạt|số|đối|sau|trước|bằng|mức|lại|nên|phải|cần|ai|gì|nào|đâu|mấy|hơn|vậy|thế|nhé|ạ|nhỉ|à|hả|dc|đc|ko|k|hok|v|z|j|bn|trc|vs|ng";

/** The words and word pairs of everyday questions in one language. */
export interface Everyday {
  /** @param key canonical, folded where `plain` */
  isWord(key: string, plain: boolean): boolean;
  isPair(first: string, second: string, plain: boolean): boolean;
  /** The words that stand before or after a word. */
  partners(side: "before" | "after", key: string, plain: boolean): Iterable<string>;
  /** Canonical keys of the words with these letters. */
  spellings(folded: string): readonly string[];
  /** How a word is usually written, for its canonical key: "quý" rather than "quí". */
  written(canonical: string): string | undefined;
}

/** Words and what stands beside them, in one kind of key. */
function createPairs(phrases: readonly string[], keyOf: (word: string) => string) {
  const words = new Set<string>();
  const after = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, partner: string): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, new Set([partner]));
    else known.add(partner);
  };
  for (const phrase of phrases) {
    const keys = phrase.split(" ").filter(Boolean).map(keyOf);
    keys.forEach((key, i) => {
      words.add(key);
      const last = keys[i - 1];
      if (last === undefined) return;
      add(after, last, key);
      add(before, key, last);
    });
  }
  return { words, after, before };
}

function createEveryday(phrases: readonly string[]): Everyday {
  const exact = createPairs(phrases, canonicalKey);
  const folded = createPairs(phrases, foldedKey);
  const written = new Map<string, string>();
  const spellings = new Map<string, string[]>();
  for (const word of phrases.flatMap((phrase) => phrase.split(" "))) {
    const key = canonicalKey(word);
    if (written.has(key)) continue;
    written.set(key, word);
    spellings.set(foldedKey(word), [...(spellings.get(foldedKey(word)) ?? []), key]);
  }
  const layer = (plain: boolean) => (plain ? folded : exact);
  return {
    isWord: (key, plain) => layer(plain).words.has(key),
    isPair: (first, second, plain) => layer(plain).after.get(first)?.has(second) ?? false,
    partners: (side, key, plain) => layer(plain)[side].get(key) ?? [],
    spellings: (key) => spellings.get(key) ?? [],
    written: (canonical) => written.get(canonical),
  };
}

const functionWords = FUNCTION_WORDS.split("|");
const functionKeys = {
  exact: new Set(functionWords.map(canonicalKey)),
  folded: new Set(functionWords.map(foldedKey)),
};

/** @param key canonical, folded where `plain` */
export function isFunctionWord(key: string, plain: boolean): boolean {
  return (plain ? functionKeys.folded : functionKeys.exact).has(key);
}

const asking = PHRASES.map(([ask, phrase]) => [ask, phrase.replace("+", "")] as const);

/** Syllables of questions that make no word without the one before them. */
const BOUND = "bao nhiêu|bao nhiu";
const bound = new Map(
  BOUND.split("|").flatMap((pair) => {
    const words = pair.split(" ");
    return [canonicalKey, foldedKey].map((keyOf) => words.map(keyOf).reverse() as [string, string]);
  }),
);

/** The only word that a syllable follows; undefined where it may follow others. */
export function boundTo(key: string): string | undefined {
  return bound.get(key);
}

export const everyday: Readonly<Record<Language, Everyday>> = {
  vi: createEveryday([
    ...EVERYDAY.split(/[|\n]/u),
    ...functionWords,
    // Words without content are of both languages; "to" and "the" are slips in a Vietnamese question.
    ...asking.flatMap(([ask, phrase]) => (ask === null ? [] : [phrase])),
  ]),
  en: createEveryday(asking.map(([, phrase]) => phrase)),
};
