import { ledgerMessages } from "./telegram-ledger.ts";
import type { TelegramMessages } from "./telegram-messages.ts";
import { modelMessages } from "./telegram-model.ts";

function instant(iso: string): string {
  const at = new Date(iso);
  const minutes = String(at.getMinutes()).padStart(2, "0");
  return `${at.getHours()}:${minutes} ngày ${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`;
}

export const telegramVietnamese: TelegramMessages = {
  commands: {
    ask: "Hỏi về kết quả các cuộc họp",
    documents: "Các văn bản đang có",
    tasks: "Nhiệm vụ đã giao và kết quả",
    figures: "Số liệu đã báo cáo",
    chart: "Biểu đồ một chỉ tiêu qua các cuộc họp",
    new: "Bắt đầu câu chuyện mới, quên câu hỏi trước",
    help: "Cách dùng",
    ingest: "Nạp lại thư mục văn bản (quản trị)",
    rollback: "Quay về bản dữ liệu trước (quản trị)",
    members: "Người và nhóm được dùng (quản trị)",
    grant: "Cho nhóm này đọc văn bản (quản trị)",
    usage: "Mô hình đã dùng bao nhiêu hôm nay (quản trị)",
  },
  instant,
  answer: {
    page: (page) => `tr. ${page}`,
    moreSources: (count) => `… và ${count} nguồn nữa: bấm số bên dưới để mở.`,
    sourceButton: (number) => `Nguồn [${number}]`,
  },
  ask: {
    empty: "Bạn muốn hỏi điều gì? Hãy viết câu hỏi ngay sau lệnh hoặc sau tên tôi.",
    tooLong: "Câu hỏi dài quá. Hãy viết lại trong khoảng 1.000 ký tự.",
    notText: "Tôi chỉ đọc được câu hỏi bằng chữ. Hãy gõ câu hỏi của bạn.",
    unknownCommand: "Tôi không biết lệnh này. Gõ /help để xem các lệnh.",
    forgotten: "Đã quên các câu trước. Mời bạn hỏi câu mới.",
  },
  passage: {
    gone: "Đoạn này không còn, hoặc bạn không được đọc văn bản chứa nó.",
    shownAbove: "Đoạn này vừa được mở ở ngay đây.",
    opensInPrivate: "Nguồn mở trong chat riêng với tôi.",
  },
  documents: {
    title: (count) => `Văn bản đang có: ${count}`,
    none: "Chưa có văn bản nào.",
    undated: "không ghi ngày",
    earlier: "Cũ hơn »",
    later: "« Mới hơn",
  },
  ledger: ledgerMessages.vi,
  model: modelMessages.vi,
  start: {
    greeting: (name) =>
      `Chào ${name}! Tôi trả lời câu hỏi về kết quả các cuộc họp: nhiệm vụ đã giao, con số đã báo cáo. Câu trả lời nào cũng kèm nguyên văn đoạn làm căn cứ.`,
    help: [
      "Cứ gõ câu hỏi, có dấu hay không dấu đều được. Ví dụ:",
      "• Kết nạp được bao nhiêu đảng viên mới?",
      "• Còn 6 tháng cuối năm?",
      "• Ai chủ trì cuộc họp?",
      "",
      "Bấm nút nguồn dưới câu trả lời để xem cả đoạn văn. Trả lời (reply) một câu cũ của tôi để hỏi tiếp câu đó.",
      "",
      "/documents: các văn bản đang có",
      "/tasks: nhiệm vụ đã giao và kết quả; thêm tên đơn vị để lọc",
      "/figures: số liệu đã báo cáo; thêm từ để lọc",
      "/chart: biểu đồ một chỉ tiêu qua các cuộc họp",
      "/new: bắt đầu câu chuyện mới",
    ].join("\n"),
    helpAdmin: [
      "Dành cho quản trị:",
      "/ingest: nạp lại thư mục văn bản",
      "/ingest thử: xem sẽ có gì thay đổi trước khi công bố",
      "/rollback: quay về bản dữ liệu trước",
      "/members: người và nhóm được dùng",
      "/grant: trong một nhóm, cho nhóm đó đọc văn bản",
      "/usage: hôm nay mô hình đã dùng bao nhiêu token, của ai",
      "Gửi tệp cho tôi để thêm văn bản; từ đầu tiên của chú thích có thể là tên bộ tài liệu.",
    ].join("\n"),
    helpGroup:
      "Trong nhóm: nhắc tên tôi, dùng /ask, hoặc trả lời tin của tôi. Ở bất kỳ đâu: gõ tên tôi rồi câu hỏi để chèn câu trả lời.",
  },
  access: {
    stranger:
      "Xin chào. Đây là trợ lý nội bộ, chỉ trả lời người đã được cấp quyền. Bạn có thể gửi yêu cầu cho quản trị viên bằng nút bên dưới.",
    noAdmin:
      "Xin chào. Trợ lý này chưa có quản trị viên nên chưa thể cấp quyền. Người cài đặt hãy mở đường dẫn dùng một lần mà chương trình in ra khi khởi động.",
    askButton: "Xin quyền truy cập",
    sent: "Đã gửi yêu cầu của bạn. Tôi sẽ báo ngay khi quản trị viên quyết định.",
    waiting: "Yêu cầu của bạn đang chờ quản trị viên. Tôi sẽ báo ngay khi có quyết định.",
    declinedLately: "Yêu cầu gần đây của bạn đã bị từ chối. Bạn có thể gửi lại sau một ngày.",
    alreadyMember: "Bạn đã được cấp quyền. Mời bạn đặt câu hỏi.",
    approved: "Yêu cầu của bạn đã được duyệt. Mời bạn đặt câu hỏi, hoặc gõ /help.",
    declined: "Rất tiếc, yêu cầu của bạn không được duyệt.",
    groupApproved: "Nhóm này đã được cấp quyền. Hãy nhắc tên tôi hoặc dùng /ask để hỏi.",
    groupDeclined: "Rất tiếc, yêu cầu cho nhóm này không được duyệt.",
    groupClosed:
      "Nhóm này chưa được đọc bộ tài liệu nào, nên tôi chưa thể trả lời ở đây. Quản trị viên của tôi có thể cấp bằng lệnh /grant trong nhóm.",
    groupAskButton: "Xin quyền cho nhóm này",
    requestOfPerson: (name, id) => `${name} (mã ${id}) xin được hỏi trợ lý.`,
    requestOfGroup: (group, name) => `${name} xin quyền cho nhóm “${group}”.`,
    approveAll: "Duyệt, đọc mọi tài liệu",
    approveOne: (collection) => `Duyệt, chỉ đọc “${collection}”`,
    decline: "Từ chối",
    decided: (state, by) => `${state === "approved" ? "Đã duyệt" : "Đã từ chối"} bởi ${by}.`,
    decidedBefore: "Yêu cầu này đã được quyết định trước đó.",
    adminsOnly: "Chỉ quản trị viên mới làm được việc này.",
    inPrivateOnly: "Việc này chỉ làm trong chat riêng với tôi.",
    anonymous:
      "Bạn đang viết ẩn danh nên tôi không biết bạn có phải quản trị viên không. Hãy tắt chế độ ẩn danh, hoặc nhắn riêng cho tôi.",
    claimed: "Bạn đã là quản trị viên đầu tiên. Gõ /help để xem các lệnh.",
    claimFailed:
      "Đường dẫn này không đúng hoặc đã được dùng. Hãy lấy đường dẫn mới nhất mà chương trình in ra khi khởi động.",
  },
  members: {
    title: (count) => `Được cấp quyền: ${count}. Bấm vào một tên để xem và đổi.`,
    none: "Chưa ai được cấp quyền.",
    cardOfPerson: (name, id) => `${name} (mã ${id}) được đọc:`,
    cardOfGroup: (name) =>
      `Mọi người trong nhóm “${name}” được đọc các bộ tài liệu đánh dấu dưới đây. Bấm để đổi.`,
    all: "Mọi tài liệu",
    remove: "Thu hồi quyền",
    removed: "Đã thu hồi quyền.",
    back: "« Danh sách",
    admin: "quản trị viên, đọc mọi tài liệu",
    group: "nhóm",
    noCollections: "không bộ nào",
    gone: "Người hoặc nhóm này không còn trong danh sách.",
  },
  ingest: {
    running: "Đang nạp văn bản…",
    checking: "Đang xem sẽ có gì thay đổi…",
    wouldBe: "Chưa công bố gì. Nếu công bố thì:",
    publish: "Công bố",
    progress: (phase, done, total) => {
      const name = { read: "Đang đọc", index: "Đang lập chỉ mục", publish: "Đang công bố" }[phase];
      return `${name}: ${done}/${total}`;
    },
    nothingNew: "Không có gì thay đổi. Dữ liệu đang dùng giữ nguyên.",
    done: "Đã nạp xong, các câu hỏi từ giờ dùng dữ liệu mới.",
    added: (count) => `Thêm: ${count}`,
    changed: (count) => `Thay đổi: ${count}`,
    unchanged: (count) => `Giữ nguyên: ${count}`,
    removed: (count) => `Bỏ ra: ${count}`,
    failed: (count) => `Không nạp được: ${count}`,
    failure: {
      empty: "tệp trống",
      "too-large": "tệp lớn hơn 20 MB",
      binary: "tệp không phải văn bản",
      undecodable: "không đọc được bảng mã chữ",
      unsupported: "chưa hỗ trợ loại tệp này; hãy dùng .txt, .md hoặc .html",
      unreadable: "không mở được tệp",
      "duplicate-path": "trùng tên với tệp khác",
    },
    facts: (count) => `Số liệu và nhiệm vụ thay đổi: ${count}`,
    factKind: { figure: "số liệu", task: "nhiệm vụ" },
    more: (count) => `… và ${count} mục nữa`,
    busy: "Một lần nạp khác đang chạy. Hãy thử lại khi lần đó xong.",
  },
  upload: {
    receiving: (files) => (files === 1 ? "Đang nhận tệp…" : `Đang nhận ${files} tệp…`),
    refused: (name, why) =>
      ({
        "too-large": `“${name}” lớn hơn 20 MB, Telegram không cho tôi tải. Hãy chia nhỏ, hoặc chép vào thư mục văn bản rồi dùng /ingest.`,
        empty: `“${name}” không có nội dung.`,
        type: `“${name}”: tôi mới đọc được .txt, .md và .html. Hãy xuất văn bản sang một trong các dạng đó.`,
        name: `“${name}”: tên tệp không dùng được. Hãy đổi tên, dưới 200 ký tự, rồi gửi lại.`,
        download: `Không tải được “${name}” từ Telegram. Hãy gửi lại tệp này.`,
      })[why],
    into: (collection) => `Bộ tài liệu: ${collection}`,
  },
  rollback: {
    choose: "Chọn bản dữ liệu muốn quay về. Dấu ✓ là bản đang dùng.",
    none: "Chưa có bản dữ liệu nào khác để quay về.",
    snapshot: (publishedAt, documents) => `${instant(publishedAt)}, ${documents} văn bản`,
    confirm: (publishedAt, documents) =>
      `Quay về bản công bố lúc ${instant(publishedAt)}, gồm ${documents} văn bản?`,
    yes: "Quay về bản này",
    no: "Thôi",
    done: (publishedAt, documents) =>
      `Đã quay về bản công bố lúc ${instant(publishedAt)}, gồm ${documents} văn bản.`,
    kept: "Giữ nguyên bản đang dùng.",
    gone: "Bản dữ liệu này không còn. Gõ /rollback để xem các bản đang giữ.",
  },
  inline: {
    askAccess: "Bạn chưa có quyền. Bấm để xin quyền truy cập",
    nothing: "Không tìm thấy trong các văn bản đang có",
    latest: "Cuộc họp mới nhất",
    slow: "Hơi lâu. Bấm để hỏi trong chat riêng",
  },
  failure: {
    general: (code) =>
      `Xin lỗi, tôi gặp trục trặc nên chưa trả lời được. Hãy thử lại sau ít phút. Nếu vẫn vậy, báo quản trị viên mã ${code}.`,
    oldButton: "Nút này đã cũ. Hãy gửi lại câu hỏi hoặc lệnh.",
  },
};
