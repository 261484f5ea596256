/** Work, wages and unions. */
export const LABOUR = `
lương bổng -> tiền lương, thu nhập
lương trung bình = tiền lương bình quân
lương cơ bản = mức lương cơ sở
lương thưởng = tiền lương tiền thưởng
tăng lương = nâng lương = điều chỉnh lương
lên lương -> nâng lương, nâng bậc lương
nâng lương = nâng bậc lương
nợ lương = chậm trả lương
chậm lương = chậm trả lương
tiền thưởng = mức thưởng
lương tháng thứ 13 = lương tháng 13
tiền cơm = tiền ăn ca
tiền cơm -> ăn ca, bữa ăn ca, suất ăn
cơm trưa = bữa ăn ca
ăn giữa ca = bữa ăn ca
tăng ca = làm thêm giờ
làm ngoài giờ = làm thêm giờ
ot = làm thêm giờ
giờ giấc làm việc -> thời giờ làm việc
làm ca = ca làm việc
làm đêm = ca đêm
ca đêm = làm việc ban đêm
ngày phép = ngày nghỉ phép
nghỉ đẻ, nghỉ sinh -> nghỉ thai sản
nghỉ đẻ -> thai sản
nghỉ việc = thôi việc
nghỉ làm -> thôi việc, nghỉ việc
bỏ việc = nghỉ việc
đuổi việc, cho nghỉ, sa thải -> chấm dứt hợp đồng lao động
chấm dứt hợp đồng lao động -> sa thải
cho thôi việc = chấm dứt hợp đồng lao động
nhảy việc -> nghỉ việc
thất nghiệp = mất việc làm
tiền thất nghiệp = trợ cấp thất nghiệp
tuyển người, tuyển thêm người, lấy người -> tuyển dụng
tuyển mới = tuyển dụng mới
kiếm việc -> tìm việc, việc làm
tạo công ăn việc làm = giải quyết việc làm
có công ăn việc làm = được giải quyết việc làm
việc làm mới = giải quyết việc làm
tạo việc làm = giải quyết việc làm
giải quyết việc làm = tạo việc làm mới
xklđ = xuất khẩu lao động
đi lao động nước ngoài = xuất khẩu lao động
đi làm nước ngoài = xuất khẩu lao động
lao động qua đào tạo = lao động được đào tạo
lao động có tay nghề = lao động qua đào tạo
tay nghề = kỹ năng nghề
hợp đồng lao động = hđlđ
tưltt = thỏa ước lao động tập thể
tưlđtt = thỏa ước lao động tập thể
đình công = ngừng việc tập thể
bãi công = đình công
hội nghị người lao động = hội nghị nlđ
atlđ = an toàn lao động
atvslđ = an toàn vệ sinh lao động
an toàn lao động = an toàn vệ sinh lao động
bhlđ = bảo hộ lao động
đồ bảo hộ = trang bị bảo hộ lao động
đồ bảo hộ = bảo hộ lao động
quần áo bảo hộ = trang phục bảo hộ
tnlđ = tai nạn lao động
tai nạn khi làm việc -> tai nạn lao động
tai nạn -> sự cố
bệnh nghề nghiệp = bnn
vào công đoàn -> gia nhập công đoàn, kết nạp đoàn viên
gia nhập công đoàn = kết nạp đoàn viên công đoàn
đoàn viên mới = kết nạp mới đoàn viên
đvcđ = đoàn viên công đoàn
tiền công đoàn, tiền đóng công đoàn -> đoàn phí, kinh phí công đoàn
kpcđ = kinh phí công đoàn
nhà công đoàn -> mái ấm công đoàn
tặng quà = trao quà
cho quà, phát quà -> tặng quà, trao quà
suất quà = phần quà
vé xe tết = vé xe về quê
chuyến xe công đoàn = hỗ trợ vé xe
đi chơi, đi tham quan -> tham quan du lịch
đi nghỉ mát = tham quan nghỉ mát
đại hội thể thao = hội thao
cắt biên chế = tinh giản biên chế
giảm biên chế = tinh giản biên chế
giảm người -> tinh giản biên chế
sắp xếp bộ máy = tinh gọn bộ máy
thi đua khen thưởng = tđkt
lđtt = lao động tiên tiến
cstđ = chiến sĩ thi đua
khen thưởng = biểu dương
tuổi nghỉ hưu = tuổi hưu
lương hưu = hưu trí
người nhận lương hưu = người hưởng lương hưu
đóng bảo hiểm = tham gia bảo hiểm
đóng bhxh = tham gia bảo hiểm xã hội
chậm đóng bảo hiểm = nợ bảo hiểm xã hội
bhxh tự nguyện = bảo hiểm xã hội tự nguyện
bảo hiểm tự nguyện = bảo hiểm xã hội tự nguyện
người đóng bảo hiểm -> người tham gia bảo hiểm xã hội
`;
