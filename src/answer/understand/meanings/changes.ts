/** What changes, comes late, grows and shrinks; what goes on around a meeting. */
export const CHANGES = `
hoãn -> lùi, dời
lùi -> hoãn
dời -> lùi, chuyển
lùi -> dời
dời ngày -> lùi thời gian
lùi -> gia hạn
lùi lại -> gia hạn, kéo dài
gia hạn = kéo dài
thêm hạn -> gia hạn
gác lại -> tạm dừng, chưa xem xét
ngưng -> dừng, ngừng, tạm dừng
ngừng = dừng
tạm dừng = tạm ngừng
dẹp, dẹp bỏ -> xóa bỏ, giải tỏa, chấm dứt
bỏ đi -> loại bỏ, hủy bỏ
bãi bỏ = hủy bỏ
gỡ rối -> tháo gỡ khó khăn, tháo gỡ
gỡ khó -> tháo gỡ
tháo gỡ = giải quyết
xử lý = giải quyết
xử lý dứt điểm = giải quyết dứt điểm
khắc phục -> giải quyết
sửa -> khắc phục, điều chỉnh
sửa đổi = điều chỉnh
sửa sang = sửa chữa = tu sửa
chỉnh lại, sửa lại -> điều chỉnh, chỉnh sửa
thay đổi -> điều chỉnh
thay mới = thay thế
đổi tên = mang tên mới
gộp -> sáp nhập, hợp nhất
gộp lại, nhập lại, dồn lại -> sáp nhập, hợp nhất
sáp nhập = hợp nhất
tách ra -> chia tách
lập -> xây dựng
lập ra -> thành lập
thành lập = ra mắt
ra đời -> thành lập
soạn -> xây dựng
soạn thảo = xây dựng dự thảo
lên kế hoạch = lập kế hoạch = xây dựng kế hoạch
vạch kế hoạch -> xây dựng kế hoạch
sắm sửa -> mua sắm, trang bị
sắm -> trang bị
tậu -> mua, mua sắm
mua sắm = trang bị
gom -> tập hợp
gom lại -> tập hợp, tổng hợp
tập hợp = tổng hợp
kêu gọi = vận động
rủ -> vận động
kéo -> thu hút
giữ -> duy trì, bảo quản
duy trì = giữ vững
giữ nguyên = không thay đổi
lưu trữ = lưu giữ
gìn giữ = bảo tồn = giữ gìn
quét dọn = vệ sinh
chở -> vận chuyển
giao lại -> bàn giao
bàn giao = chuyển giao
trả lại = hoàn trả
thu lại, lấy lại -> thu hồi
đòi lại -> thu hồi
gắn -> lắp đặt
xài -> sử dụng, dùng
dùng -> sử dụng
tiêu -> sử dụng
tiêu tiền = chi tiêu
phổ biến = quán triệt
học tập = quán triệt
tham gia -> tham dự
hưởng ứng -> tham gia
đi họp -> tham dự, dự họp
dự họp -> tham dự
tham dự = có mặt
tới dự = tham dự = đến dự
không đi họp, không dự -> vắng mặt, vắng
khuyết mặt = vắng mặt
chủ trì = điều hành = điều khiển
chủ tọa = chủ trì
ghi biên bản = thư ký
ghi chép = ghi biên bản
gặp -> tiếp xúc
gặp gỡ = tiếp xúc = gặp mặt
thi đua = phấn đấu
cố gắng = phấn đấu = nỗ lực
ráng -> phấn đấu, cố gắng
gắng -> phấn đấu
cam kết = hứa
bảo đảm = đảm bảo
ngăn chặn = phòng ngừa
tránh -> hạn chế, không để xảy ra
đề phòng = phòng ngừa
đối phó -> ứng phó
tiết kiệm = tiết giảm
cắt bớt -> cắt giảm
bớt -> giảm, cắt giảm
thụt, tụt, sụt -> giảm, giảm sút
tụt xuống, sụt xuống, rớt xuống -> giảm xuống, giảm còn
đi xuống -> giảm
hạ -> giảm
hạ xuống -> giảm
thu hẹp = giảm
nhích lên, nhỉnh lên -> tăng
nhích -> tăng
đi lên -> tăng
leo lên, vọt lên -> tăng lên
nâng -> tăng
nâng lên = tăng lên
qua mặt -> vượt
lố -> vượt, vượt quá
vượt -> cao hơn
vượt mức = vượt kế hoạch
hụt -> thiếu, không đạt
hụt so với -> thấp hơn
đuối -> không đạt, thấp
dôi ra, dôi -> thừa, dư
dôi dư = thừa
thừa -> dư
dư ra -> còn dư, còn thừa
khớp -> thống nhất
gấp rút = khẩn trương
sớm -> trước hạn
lẹ -> nhanh
đúng hẹn -> đúng hạn, đúng tiến độ
đúng hạn = đúng tiến độ = đúng thời hạn
sớm hơn dự định -> trước thời hạn, vượt tiến độ
chậm = trễ
trễ -> quá hạn
trễ hạn = quá hạn = chậm tiến độ
trễ hẹn = chậm tiến độ
ì ạch, rề rà -> chậm, chậm tiến độ
bị kẹt, mắc kẹt -> vướng mắc
kẹt -> vướng mắc, khó khăn, tồn tại
vướng -> khó khăn, tồn tại
vướng víu -> vướng mắc
trục trặc -> sự cố, vướng mắc
bị hư, hư hao -> hư hỏng
hỏng hóc -> hư hỏng, sự cố
xuống cấp = hư hỏng
phạm lỗi -> vi phạm
làm sai, làm trái -> vi phạm
sai phạm = vi phạm
được phép = cho phép
diễn ra = tổ chức
mở -> tổ chức
làm lễ -> tổ chức lễ
hạn chế = khuyết điểm
hạn chế = tồn tại
khó khăn = hạn chế
thông qua -> tán thành
bắt đầu -> khởi công, áp dụng, triển khai
bắt đầu từ -> có hiệu lực, áp dụng từ
nửa đầu năm = 6 tháng đầu năm
nửa cuối năm = 6 tháng cuối năm
sáu tháng đầu năm = 6 tháng đầu năm
sáu tháng cuối năm = 6 tháng cuối năm
đầu năm tới giờ -> lũy kế từ đầu năm
nước ngoài = quốc tế
chỗ -> địa điểm
nơi -> địa điểm
`;
