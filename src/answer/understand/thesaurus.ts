import { canonicalKey, foldPhrase } from "../../text/fold.ts";

/**
 * Words that members and minutes use for the same thing in meetings of any body. Each line is one
 * meaning; every entry stands for the others. Everyday words come with the paper's words.
 */
const MEANINGS = `
mổ = phẫu thuật
lãi = lợi nhuận
lương = tiền lương
giá = giá trị
giá = đơn giá
vốn = kinh phí
kinh phí = tổng mức đầu tư
dự = tham dự
tham dự = có mặt
tham gia = tham dự
tới dự = tham dự
vắng = vắng mặt
điều khiển = chủ trì
điều hành = chủ trì
chủ tọa = chủ trì
chủ toạ = chủ trì
phụ trách = trưởng
phụ trách = chịu trách nhiệm
đứng đầu = trưởng
ghi biên bản = thư ký
đọc báo cáo = trình bày báo cáo
đọc báo cáo = báo cáo
vào đảng = kết nạp
kết nạp = phát triển đảng viên
nhận = tiếp nhận
trao = trao tặng
tặng = xét tặng
trao = tặng
được nhận = tặng
hạn chế = khuyết điểm
hạn chế = tồn tại
khó khăn = hạn chế
nhân lực = nhân sự
người lao động = lao động
công nhân = lao động
xây = xây dựng
sửa = sửa chữa
mua = mua sắm
làm = thực hiện
xong = hoàn thành
hoàn tất = hoàn thành
chậm = trễ
trễ = quá hạn
dời = lùi
hoãn = lùi
lùi = gia hạn
gia hạn = kéo dài
bầu = bầu cử
bỏ phiếu = biểu quyết
biểu quyết = tán thành
đồng ý = tán thành
nhất trí = tán thành
phản đối = không tán thành
thông qua = tán thành
ban hành = ký
nghèo = hộ nghèo
khách = khách hàng
học sinh = học viên
thầy cô = giáo viên
bệnh nhân = người bệnh
ốm = bệnh
thu = doanh thu
chi = chi phí
trả = chi trả
nợ = công nợ
tiền ăn = mức ăn
phạt = xử phạt
xe = phương tiện
đường = tuyến đường
chỗ = địa điểm
nơi = địa điểm
bắt đầu = khởi công
bắt đầu = áp dụng
áp dụng = thực hiện
dạy = tập huấn
tập huấn = đào tạo
đào tạo = bồi dưỡng
khen = khen thưởng
thưởng = khen thưởng
kỷ luật = khiển trách
góp = đóng góp
đóng = đóng góp
nửa đầu năm = 6 tháng đầu năm
nửa cuối năm = 6 tháng cuối năm
tai nạn = sự cố
hài lòng = hài lòng của người
bác hồ = hồ chí minh
bác = hồ chí minh
nêu gương = học tập
phổ biến = quán triệt
triển khai = thực hiện
trúng = trúng thầu
dân = nhân dân
dân = người dân
bà con = nhân dân
nước ngoài = quốc tế
mạng = internet
máy tính = thiết bị
nghỉ = nghỉ phép
`;

const byCanonical = new Map<string, Set<string>>();
const byFolded = new Map<string, Set<string>>();
for (const line of MEANINGS.trim().split("\n")) {
  const [left, right] = line.split(" = ");
  if (left === undefined || right === undefined) continue;
  add(left, right);
  add(right, left);
}

function add(from: string, to: string): void {
  const canonical = from.split(" ").map(canonicalKey).join(" ");
  const meaning = foldPhrase(to);
  for (const [index, key] of [
    [byCanonical, canonical],
    [byFolded, foldPhrase(from)],
  ] as const) {
    const known = index.get(key);
    if (known === undefined) index.set(key, new Set([meaning]));
    else known.add(meaning);
  }
}

/**
 * Folded phrases that mean the same as a phrase.
 * @param canonical canonical keys, or folded words where `plain`, separated by single spaces
 */
export function synonymsOf(canonical: string, plain: boolean): readonly string[] {
  return [...((plain ? byFolded : byCanonical).get(canonical) ?? [])];
}
