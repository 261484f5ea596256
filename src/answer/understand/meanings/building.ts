/** Construction, land, transport, energy and water works. */
export const BUILDING = `
xây -> thi công
xây mới = xây dựng mới
xây cất = xây dựng
làm đường = thi công đường
làm đường = xây dựng đường
làm cầu = xây dựng cầu
cất nhà, làm nhà -> xây nhà
thi công = xây lắp
khởi công = bắt đầu thi công
động thổ = khởi công
đưa vào dùng -> đưa vào sử dụng, bàn giao, khánh thành
đưa vào sử dụng = đưa vào khai thác
thông xe = đưa vào khai thác
xây xong = hoàn thành xây dựng
xây tới đâu, làm tới đâu -> khối lượng thực hiện, tiến độ
khối lượng làm được = khối lượng thực hiện
khối lượng đã làm -> khối lượng thực hiện, khối lượng hoàn thành
klth = khối lượng thực hiện
chậm so với kế hoạch = chậm tiến độ
sửa nhà = sửa chữa nhà
duy tu = bảo dưỡng = bảo trì
sửa đường = duy tu sửa chữa đường
tu bổ = tôn tạo
trùng tu = tu bổ
đổ bê tông = bê tông hóa
bê tông hóa = cứng hóa
trải nhựa = thảm nhựa = rải nhựa
đường nhựa = đường bê tông nhựa
đường đất = đường chưa cứng hóa
mở đường = mở mới đường
đường làng = đường giao thông nông thôn
gtnt = giao thông nông thôn
đường quê = đường giao thông nông thôn
đường thôn = đường trục thôn
đường xóm = đường ngõ xóm
hẻm = ngõ
ngõ ngách = ngõ xóm
quốc lộ = ql
tỉnh lộ = đường tỉnh
huyện lộ = đường huyện
đường tránh = tuyến tránh
vỉa hè = hè phố
lề đường = vỉa hè
cống rãnh -> thoát nước
ống cống = cống thoát nước
đèn đường = điện chiếu sáng = chiếu sáng công cộng
đèn điện -> điện chiếu sáng
điện đường = điện chiếu sáng
đường dây điện = lưới điện
cột đèn = cột điện chiếu sáng
điện mặt trời = điện năng lượng mặt trời
cúp điện = mất điện = cắt điện
cúp nước = mất nước = cắt nước
tiền điện = chi phí điện năng
điện năng = sản lượng điện
hao điện = tổn thất điện năng
xài điện -> tiêu thụ điện
tiết kiệm điện = tiết giảm điện năng
nước máy = nước sạch
nước sạch = nước sinh hoạt
nước thất thoát = thất thoát nước
thất thoát nước = tỷ lệ thất thoát
rò rỉ nước = thất thoát nước
bể ống, vỡ ống -> sự cố đường ống
ống nước = đường ống
đường ống = tuyến ống
đồng hồ nước = thủy lượng kế
gắn đồng hồ = lắp đặt đồng hồ
nhà máy nước = nhà máy xử lý nước
giải tỏa = giải phóng mặt bằng
gpmb = giải phóng mặt bằng
giải tỏa mặt bằng = giải phóng mặt bằng
lấy mặt bằng, dọn mặt bằng -> giải phóng mặt bằng
giao đất sạch, mặt bằng sạch -> bàn giao mặt bằng
có mặt bằng -> bàn giao mặt bằng
vướng mặt bằng = vướng giải phóng mặt bằng
kẹt mặt bằng = vướng giải phóng mặt bằng
chưa có mặt bằng = chưa bàn giao mặt bằng
mb -> mặt bằng
đền bù = bồi thường
tiền đền bù = kinh phí bồi thường
tiền đền -> tiền bồi thường
đền -> bồi thường
bttđc = bồi thường tái định cư
tđc = tái định cư
htđc = hỗ trợ tái định cư
dời dân, dời nhà -> di dời
dời đi = di dời
di dân = di dời dân cư
khu ở mới = khu tái định cư
chưa chịu nhận tiền, không nhận tiền -> chưa nhận tiền bồi thường
nhận đền bù = nhận tiền bồi thường
nhà bị giải tỏa = hộ bị ảnh hưởng
hộ bị giải tỏa = hộ bị ảnh hưởng
hộ mất đất = hộ bị thu hồi đất
lấy đất = thu hồi đất
thu đất = thu hồi đất
thu hồi đất = đất thu hồi
thu hồi dự án = chấm dứt hoạt động dự án
chưa giao đất = chưa bàn giao đất
qsdđ = quyền sử dụng đất
gcn = giấy chứng nhận
gcnqsdđ = giấy chứng nhận quyền sử dụng đất
sổ đỏ = giấy chứng nhận quyền sử dụng đất
sổ hồng = giấy chứng nhận quyền sử dụng đất
bìa đỏ = giấy chứng nhận quyền sử dụng đất
cấp sổ = cấp giấy chứng nhận
làm sổ đỏ = cấp giấy chứng nhận quyền sử dụng đất
ra sổ, ra sổ đỏ -> cấp giấy chứng nhận
đất ở = đất thổ cư
thổ cư = đất ở
lên thổ cư = chuyển mục đích sử dụng đất
chuyển thổ cư = chuyển mục đích sử dụng đất
đo đạc = đo vẽ
lấn đất -> lấn chiếm đất đai
quy hoạch treo = quy hoạch chậm triển khai
dự án treo = dự án chậm triển khai
dự án ì ạch = dự án chậm tiến độ
qh -> quy hoạch
quy hoạch xây dựng = qhxd
xin phép xây = cấp phép xây dựng
giấy phép xây dựng = gpxd
xây trái phép = xây dựng trái phép
xây lậu, xây chui -> xây dựng trái phép
xây không phép = xây dựng không phép
ttxd = trật tự xây dựng
nhà ở xã hội = noxh
nhà cho người thu nhập thấp = nhà ở xã hội
nhà tạm = nhà dột nát
nhà tình thương = nhà đại đoàn kết
trụ sở ủy ban = trụ sở ubnd
nhà văn hóa = nhà sinh hoạt cộng đồng
nhà họp thôn = nhà văn hóa thôn
hội trường thôn = nhà văn hóa thôn
nghĩa địa = nghĩa trang
đài liệt sĩ = nghĩa trang liệt sĩ
xe -> phương tiện
xe cộ = phương tiện
xe hơi = ô tô
xe con = ô tô con
xe gắn máy = xe máy = mô tô
xe buýt = xe bus
xe tải = ô tô tải
xe quá tải = phương tiện quá tải
xe chở quá tải = quá tải trọng
xe khách = ô tô khách
máy bay = tàu bay
sân bay = cảng hàng không
tàu lửa = tàu hỏa
đường rầy = đường sắt
xe lửa = tàu hỏa
kẹt xe = ùn tắc giao thông = tắc đường
kẹt xe = ùn tắc
ùn ứ = ùn tắc
ngập nước = ngập úng
tai nạn xe cộ, đụng xe -> tai nạn giao thông
tngt = tai nạn giao thông
atgt = an toàn giao thông
ttatgt = trật tự an toàn giao thông
say xỉn lái xe, uống rượu lái xe -> vi phạm nồng độ cồn
bằng lái = giấy phép lái xe
gplx = giấy phép lái xe
lái xe = tài xế
bãi đậu xe = bãi đỗ xe
chỗ đậu xe, chỗ để xe -> bãi đỗ xe
giữ xe = trông xe
bãi giữ xe = bãi đỗ xe
phí giữ xe = phí gửi xe
tiền gửi xe = phí gửi xe
gửi xe = giữ xe
trạm thu phí = trạm bot
`;
