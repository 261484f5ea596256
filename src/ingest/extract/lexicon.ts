import { fold } from "../../text/fold.ts";

function list(words: string): string[] {
  return words
    .split(/[,\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** What somebody who is given a task does. Used to see where an owner ends and the task begins. */
const VERBS_VIETNAMESE = `
hoàn thành, hoàn thiện, hoàn tất, xây dựng, tổ chức, triển khai, thực hiện, phối hợp, chủ trì, báo cáo, bố trí, vận động, làm việc,
hướng dẫn, rà soát, kiểm tra, giám sát, đôn đốc, theo dõi, chuẩn bị, thay thế, thay, lắp đặt, lắp, giảm, tăng, tăng cường, đẩy mạnh,
đẩy nhanh, nâng cao, nâng, tiếp tục, tập trung, quan tâm, phát huy, tham mưu, đề xuất, trình, gửi, nộp, ban hành, phân công, phân bổ,
cử, mời, họp, lập, soạn, soạn thảo, dự thảo, tổng hợp, thống kê, cập nhật, công bố, công khai, thông báo, tuyên truyền, phổ biến,
quán triệt, đào tạo, tập huấn, bồi dưỡng, tuyển dụng, tuyển, mua, mua sắm, sửa, sửa chữa, khắc phục, xử lý, giải quyết, trả lời,
giải trình, thu hồi, thu, chi, chi trả, thanh toán, quyết toán, giải ngân, ký, ký kết, đàm phán, khảo sát, đánh giá, nghiệm thu,
bàn giao, tiếp nhận, khởi công, thi công, giữ, giữ vững, duy trì, bảo đảm, đảm bảo, phấn đấu, khởi kiện, liên hệ, trao đổi, thống nhất,
phê duyệt, thẩm định, xem xét, nghiên cứu, điều chỉnh, bổ sung, sắp xếp, kiện toàn, giới thiệu, kết nạp, phát triển, mở, mở rộng,
thành lập, củng cố, kêu gọi, huy động, hỗ trợ, giúp, giúp đỡ, thăm, tặng, trao, khen thưởng, biểu dương, chấn chỉnh, xử phạt, dừng,
tạm dừng, chấm dứt, hủy, huỷ, gia hạn, kéo dài, lùi, dời, chuyển, chuyển đổi, số hóa, số hoá, ứng dụng, kết nối, tích hợp, thiết kế, in,
phát, phát hành, phát động, cấp phát, nhập, lưu trữ, sao lưu, kiểm kê, vệ sinh, phun, tiêm, khám, bảo trì, bảo dưỡng,
vận hành, giao, chỉ đạo, lãnh đạo, quản lý, điều hành, phụ trách, chịu trách nhiệm, đảm nhận, đăng ký, đăng, viết, biên soạn, chỉnh sửa,
góp ý, tiếp thu, lấy ý kiến, tham gia, tham dự, tổng kết, sơ kết, hưởng ứng, trồng, chăm sóc, cung cấp, cung ứng, chọn, lựa chọn, chốt,
xác minh, xác định, xác nhận, làm rõ, làm, tìm, tìm kiếm, đặt, đưa, di dời, giải phóng, đền bù, bồi thường, niêm yết, lấy, kê khai,
bình xét, đối thoại, tiếp xúc, tiếp dân, hòa giải, nhắc, nhắc nhở, gọi, hẹn, kiểm định, kiểm nghiệm, thử nghiệm, thí điểm, khẩn trương,
chủ động, tích cực, kịp thời, nghiêm túc, chú trọng, ưu tiên, sớm, cần, phải, sẽ, có trách nhiệm, bám sát, thường xuyên, hạn chế,
ngăn chặn, phòng chống, phòng ngừa, quy hoạch, luân chuyển, bổ nhiệm, miễn nhiệm, điều động, tinh giản, sáp nhập, giảm thiểu, tiết kiệm,
cắt giảm, kiến nghị, đề nghị, yêu cầu, phản hồi, đối chiếu, kiểm toán, cân đối, nhân rộng, đo, đo đạc, quan trắc, truyền thông, quảng bá,
thanh lý, thanh tra, dạy, chấm, ôn tập, phụ đạo, hợp đồng, ký hợp đồng, không để, nhận, quét, chạy, rút, đóng, vay, cho vay, trả, bán,
thử, tạo, tạo điều kiện, khai thác, sản xuất, thu hoạch, tưới, nạo vét, cắm, vẽ, chụp, quay, dọn, dọn dẹp, tháo dỡ, cải tạo, nâng cấp,
đầu tư, đấu thầu, chấm thầu, mời thầu, lựa chọn, xin, xin ý kiến, trình bày, đối ứng, phân loại, thu gom, tuần tra, xuất, rà, lên, nắm,
nắm bắt, phân tích, dự báo, tính toán, tính, so sánh, giảng dạy, đổi mới, phục vụ, khai giảng, tri ân, đón, ra quân, gặp, gặp gỡ, trích, cân, mang, hỏi, cảm ơn, dựng, đổ, gom, khơi thông, kẻ, sơn, bầu, thông qua, công nhận, chấp thuận, phê chuẩn, tán thành, ghi nhận, cam kết, nghiêm cấm, thuê, khoan, bơm, xây, dựng, trang trí, bán, mượn, ủng hộ, quyên góp, đeo, mặc, xóa, xoá, xét, xét tặng, chuẩn y, bình chọn, trang bị, thả, thành lập, bảo vệ, vinh danh, phân phối, chứng nhận,
kê thêm, kéo giảm, tổng kiểm tra, tổng rà soát, truy thu, đòi nợ, tháo gỡ, gỡ vướng, xúc tiến, tiếp cận, chuyển giao, gia cố, kiểm soát, nhân giống, lắp thêm, hoàn trả, hoàn ứng, tạm ứng, hoàn chỉnh, đòi, thu nợ, đòi đủ,
thẩm tra, thẩm duyệt, phản ánh, hạch toán, in ấn, treo, xuất bản, thực thi, hiệu chỉnh, sàng lọc, cách ly, điều tra, truy vết, kiểm dịch, tiêu hủy, tiêu huỷ, khử khuẩn, tiêm phòng, tiêm chủng, cứu trợ,
giải tỏa, giải toả, cưỡng chế, phân luồng, khoanh vùng, viết lại, làm lại, chạy thử, trực tiếp, khởi động, đấu giá, định giá, kiểm đếm, kích hoạt, đề cử, khôi phục, phục hồi,
tái đàn, tái cơ cấu, cơ cấu lại, thu xếp, phân chia, cấp đổi, cấp bù, cấp mới, chỉnh trang, chỉnh lý, hợp nhất, bố trí lại, sắp xếp lại, tìm hiểu, rút ngắn, rút gọn, thu hút, mời gọi, kiểm điểm, phê bình, xếp loại, chốt sổ, nhắc nợ, bù đắp, xác lập, ổn định, hoán đổi, cài đặt, bảo mật, mua bổ sung, mua thêm, tuyển thêm, tuyển nốt, làm tiếp, phủ sóng
`;

const VERBS_ENGLISH = `
complete, submit, prepare, draft, review, update, issue, re-issue, reissue, send, circulate, provide, report, arrange, organise, organize,
schedule, contact, follow, confirm, obtain, approve, finalise, finalize, publish, present, develop, implement, recruit, hire, appoint, purchase, buy,
procure, repair, replace, install, inspect, audit, monitor, investigate, propose, consult, negotiate, sign, award, re-tender, tender, pay, transfer,
reduce, increase, ensure, engage, invite, share, create, write, produce, deliver, launch, test, train, collect, check, fix, close, open, register, meet,
discuss, convene, hold, clarify, revise, resubmit, respond, reply, notify, inform, brief, conduct, carry, undertake, commission, explore, consider, bring,
give, make, take, set, add, remove, move, migrate, deploy, support, lead, coordinate, liaise, chase, recover, release, resolve, escalate, document, record, distribute,
translate, plan, identify, assess, evaluate, compile, collate, post, upload, order, book, cancel, renew, extend, establish, maintain, look, work, speak, talk,
clear, thank, ask, call, email, raise, table, amend, correct, verify, reconcile, forward, return, apply, appeal, advertise, interview, nominate, elect, ratify, adopt, secure, source, seek, start, begin, continue, finish, run, build, design, print, ship, roll, put, get, find, keep, visit, remind, write, analyse, analyze, pilot, survey, clean, paint, plant, fund, allocate, cost, quote, reopen, tidy
`;

/** First words of the names of bodies, units and groups of people that act. */
const OWNER_HEADS = `
phòng, ban, đảng ủy, đảng uỷ, đảng bộ, chi bộ, chi ủy, cấp ủy, các cấp ủy, tổng công ty, công ty, trung tâm, sở, ubnd, ủy ban, uỷ ban, hđnd, hội đồng,
hội, đoàn, công đoàn, trường, khoa, bệnh viện, văn phòng, tổ, đội, nhóm, bộ phận, bộ, cục, vụ, viện, chi cục, chi nhánh, chi đoàn, xí nghiệp, nhà máy, xưởng,
hợp tác xã, htx, ngân hàng, quỹ, trạm, tổng đài, thư ký, kế toán, kế toán trưởng, giám đốc, phó giám đốc, tổng giám đốc, hiệu trưởng, phó hiệu trưởng, chủ tịch, phó chủ tịch,
bí thư, phó bí thư, trưởng phòng, phó phòng, trưởng ban, trưởng khoa, phó khoa, tổ trưởng, đội trưởng, điều dưỡng trưởng, chánh văn phòng, giáo viên, giáo viên chủ nhiệm, nhân viên,
đồng chí, đ/c, ông, bà, anh, chị, cô, thầy, em, bác sĩ, bs, các, toàn, toàn thể, mọi, từng, mỗi, thường trực, ban giám đốc, công an, quân sự, mặt trận, mttq, liên đoàn, hiệp hội,
câu lạc bộ, ban quản lý, nhà thầu, đơn vị, lãnh đạo, cán bộ, xã, phường, thị trấn, huyện, quận, thành phố, tỉnh, thôn, khu phố, tổ dân phố, thủ quỹ, thủ kho, bếp, bảo vệ, trưởng thôn, các đơn vị, chi hội, phân hội, liên chi hội, hội viên, tổ hợp tác, phân xưởng, ca, kíp, tiểu ban, ban vận động, ban đại diện, đoàn trường, liên đội, nhà trường, cụm, khối, hội phụ huynh, ban phụ huynh, phụ huynh, y tế, thường vụ, chuyên viên, hội sinh viên, kho, bp, kỹ thuật, học sinh, tập thể, hộ, ban lãnh đạo, lãnh đạo, ban chỉ đạo, ban tổ chức, ban kiểm soát, tổ công tác, ban điều hành, ths, ts, pgs, gs, ks, pgs.ts, gs.ts, pgd, cdc, hđqt, bql, btv, bch, hạt, kho bạc, điện lực, bưu điện, thanh tra, cơ quan, tập đoàn, huyện đoàn, tỉnh đoàn, thị đoàn, thành đoàn, cảng vụ, cục trưởng, vụ trưởng, viện trưởng, chi cục trưởng, thủ trưởng, chủ nhiệm, trạm trưởng, trưởng trạm, trưởng bộ phận, trưởng nhóm, công chức, viên chức, liên danh, tư vấn giám sát, tư vấn thiết kế, quản đốc, trưởng bản, hạt trưởng, phó trưởng phòng, phó trưởng ban
`;

/** Words with which no noun phrase goes on. */
const STOPS_VIETNAMESE = `
cho, nhằm, để, do, vì, bởi, nên, trong đó, so với, so, bằng, đạt, chiếm, với, từ, đến, tới, trước, sau, tại, ở, trên, dưới, là, thì, mà, nhưng, còn, giảm, tăng, nâng, đưa, gồm, bao gồm,
tương đương, ước, khi, nếu, theo, qua, trong, vào, lên, xuống, thuộc, đồng thời, cùng, về, như, sang, hoặc, khoảng, gần, hơn, tối thiểu, ít nhất, không quá, tối đa, riêng, kể từ, chưa kể, của
`;
const STOPS_ENGLISH = `
for, to, in, on, at, by, with, from, of, as, is, are, was, were, be, been, being, has, have, had, will, shall, would, should, could, can, may, must, and, or, but, that, which, who, whom,
because, while, when, where, if, than, then, after, before, during, since, until, under, over, into, within, per, out, including, compared, against, about, around, i.e, e.g, not, so, also, now, already
`;

/** Words between a subject and its value that belong to neither. */
const LINKING_VIETNAMESE = `
đạt, được, là, còn, có, lên, xuống, tới, đến, giảm, tăng, bằng, chiếm, khoảng, gần, trên, dưới, hơn, chỉ, đã, đang, sẽ, ước, gồm, từ, ở, tại, trong, mức, thêm, cho, với, tối, thiểu, đa, ít, nhất, không, quá, vượt, so, bao, đều, cùng
`;
const LINKING_ENGLISH = `
is, are, was, were, be, been, being, at, to, of, reached, reaching, totalled, totaled, totalling, totaling, amounted, amounts, stood, stands, rose, fell, increased, decreased, grew, dropped, has, have, had, about, around, approximately, nearly, over, under, by, from, up, down, only, just, than, more, less, least, most, estimated, remains, remained, averaged, average, came, comes, equal, equals, now, and, with, a, an, the, total, some, within, out, all, for, whom, which, or
`;
/** Verbs that also stand in the names of units: "Ban chỉ đạo", "phòng tổ chức". */
const NAME_VERBS = `
tổ chức, chỉ đạo, quản lý, kiểm tra, giám sát, điều hành, tuyên truyền, bồi dưỡng, đào tạo, phát triển, tổng hợp, khen thưởng, vệ sinh, thanh tra, kiểm toán, hướng dẫn, vận hành, bảo vệ, mua sắm, tiếp nhận, tiếp dân, khám, sản xuất, chăm sóc, giải phóng, bảo trì, quy hoạch, thi công, cung ứng, truyền thông, kiểm nghiệm, hỗ trợ, điều tra, xúc tiến, hậu cần, truy xuất
`;

export interface Lexicon {
  readonly linking: ReadonlySet<string>;
  readonly nameVerbs: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly ownerHeads: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
}

function lexicon(words: (text: string) => string): Lexicon {
  const set = (...texts: string[]) => new Set(texts.flatMap(list).map(words));
  return {
    linking: set(LINKING_VIETNAMESE),
    nameVerbs: set(NAME_VERBS),
    verbs: set(VERBS_VIETNAMESE),
    ownerHeads: set(OWNER_HEADS),
    stops: set(STOPS_VIETNAMESE),
  };
}

const MARKED = lexicon((text) => text);
const PLAIN = lexicon(fold);
const ENGLISH: Lexicon = {
  linking: new Set(list(LINKING_ENGLISH)),
  nameVerbs: new Set(),
  verbs: new Set(list(VERBS_ENGLISH)),
  ownerHeads: new Set(),
  stops: new Set(list(STOPS_ENGLISH)),
};

/** @param spelling how the document is written; `plain` is Vietnamese without diacritics */
export function lexiconOf(spelling: "vietnamese" | "plain" | "english"): Lexicon {
  return spelling === "english" ? ENGLISH : spelling === "plain" ? PLAIN : MARKED;
}
