/** Computers, data and online services. */
export const SYSTEMS = `
làm số, làm chuyển đổi số -> thực hiện chuyển đổi số
tcnscđ = tổ công nghệ số cộng đồng
tổ chỉ bà con dùng điện thoại, nhóm giúp dân dùng app -> tổ công nghệ số cộng đồng
bình dân học vụ số = phổ cập kỹ năng số
dạy bà con dùng điện thoại, dạy dùng smartphone -> phổ cập kỹ năng số, bình dân học vụ số
kỹ năng số = kỹ năng công nghệ số
chính quyền điện tử = chính quyền số
chính phủ điện tử = chính phủ số
làm hồ sơ trên mạng, làm giấy tờ trên mạng, làm giấy tờ online, nộp giấy tờ qua mạng -> dịch vụ công trực tuyến, nộp hồ sơ trực tuyến
nộp hồ sơ trực tuyến = hồ sơ nộp trực tuyến
tỷ lệ nộp qua mạng, tỷ lệ nộp online, phần trăm hồ sơ nộp mạng -> tỷ lệ hồ sơ trực tuyến, tỷ lệ hồ sơ nộp trực tuyến
tỷ lệ hồ sơ trực tuyến = tỷ lệ nộp hồ sơ trực tuyến
dvctt toàn trình = dịch vụ công trực tuyến toàn trình
dịch vụ công mức độ 4 = dịch vụ công trực tuyến toàn trình
làm trọn trên mạng, làm hết trên mạng -> dịch vụ công trực tuyến toàn trình, toàn trình
hồ sơ giấy = hồ sơ bản giấy
nộp giấy, nộp tận nơi -> hồ sơ nộp trực tiếp
scan giấy tờ, scan hồ sơ, quét hồ sơ -> số hóa hồ sơ, số hóa thành phần hồ sơ
số hóa hồ sơ = số hóa tài liệu
tài liệu số hóa = tài liệu điện tử
kho lưu trữ số = kho lưu trữ điện tử
trả kết quả điện tử = kết quả giải quyết điện tử
trả tiền qua mạng, nộp tiền online, đóng tiền online -> thanh toán trực tuyến, nộp phí trực tuyến
nộp phí qua mạng -> nộp phí trực tuyến
thanh toán online = thanh toán trực tuyến
trả tiền bằng điện thoại, quét mã trả tiền, quét qr trả tiền -> thanh toán bằng mã qr, thanh toán không dùng tiền mặt
ví zalopay -> ví điện tử
vào cổng không được, không vào được cổng -> cổng dịch vụ công gián đoạn, lỗi cổng dịch vụ công
định danh mức 2, làm định danh, kích hoạt vneid -> kích hoạt tài khoản định danh điện tử, định danh điện tử mức 2
tài khoản định danh = tài khoản vneid
tài khoản định danh mức 2 = tài khoản định danh điện tử mức 2
cài vneid, cài định danh -> kích hoạt tài khoản định danh điện tử
làm căn cước = cấp căn cước
căn cước gắn chip = căn cước công dân gắn chip
đề án 06 = đề án dữ liệu dân cư
csdl dân cư = cơ sở dữ liệu dân cư
làm sạch dữ liệu = chuẩn hóa dữ liệu
dữ liệu lệch, dữ liệu không khớp -> dữ liệu chưa đồng bộ, dữ liệu sai lệch
dữ liệu sạch = dữ liệu đúng đủ sạch sống
chia sẻ dữ liệu = kết nối dữ liệu
hai phần mềm không nói chuyện, chưa nối với nhau -> chưa liên thông, chưa kết nối liên thông
chưa kết nối -> chưa liên thông
liên thông dữ liệu = kết nối liên thông
trục liên thông = nền tảng tích hợp chia sẻ dữ liệu
lgsp = nền tảng tích hợp chia sẻ dữ liệu
api = giao diện lập trình ứng dụng
dữ liệu mở = dữ liệu công khai
kho dữ liệu dùng chung = cơ sở dữ liệu dùng chung
nhập liệu = cập nhật dữ liệu
gõ dữ liệu vào, nhập số liệu vào máy -> nhập liệu, cập nhật dữ liệu
trang mạng của tỉnh, web của xã, web xã, web huyện -> trang thông tin điện tử, cổng thông tin điện tử
website bị sập, trang web bị sập, web không vào được, web chết -> website gián đoạn, cổng thông tin gián đoạn
người vào web = lượt truy cập
số người vào xem, số lượt xem, lượt vào trang -> lượt truy cập
lượt truy cập = lượt xem
tên miền = domain
thuê máy chủ = thuê dịch vụ máy chủ
thuê chỗ đặt máy chủ, thuê cloud -> thuê hạ tầng máy chủ, dịch vụ điện toán đám mây
lên mây, đưa lên mây -> chuyển lên điện toán đám mây
phòng máy chủ -> trung tâm dữ liệu
chỗ đặt máy chủ -> trung tâm dữ liệu, phòng máy chủ
trung tâm dữ liệu = data center
máy chủ đầy, hết ổ cứng -> dung lượng lưu trữ đầy, hết dung lượng lưu trữ
hết dung lượng -> dung lượng lưu trữ đầy
ổ cứng = ổ lưu trữ
máy trạm = máy tính trạm
máy tính cũ, máy tính đời cũ, máy cổ lỗ -> máy tính cấu hình thấp, thiết bị xuống cấp
thiếu máy tính, không đủ máy tính -> thiếu trang thiết bị công nghệ thông tin
cấp máy tính, phát máy tính -> trang bị máy tính
máy quét = máy scan
đầu đọc thẻ, máy đọc thẻ -> thiết bị đọc thẻ căn cước
máy bấm số, máy lấy số -> hệ thống xếp hàng tự động
màn hình lớn = màn hình hiển thị
bảng điện tử = bảng thông tin điện tử
loa thông minh, loa không dây -> đài truyền thanh thông minh, truyền thanh ứng dụng công nghệ thông tin
truyền thanh thông minh = truyền thanh ứng dụng viễn thông
lắp camera, treo camera -> lắp đặt camera, lắp đặt hệ thống camera
gắn camera -> lắp đặt hệ thống camera
camera hư, camera không ghi, camera mù, camera tắt -> camera hỏng, camera không hoạt động
camera hỏng = camera không hoạt động
camera đường phố -> camera an ninh
nhận diện khuôn mặt = nhận dạng khuôn mặt
nhận diện biển số = nhận dạng biển số
điểm danh bằng khuôn mặt = chấm công khuôn mặt
máy chấm công = thiết bị chấm công
vào cổng bằng thẻ = kiểm soát ra vào
tổng đài = hotline
số gọi phản ánh -> đường dây nóng, hotline
app phản ánh = ứng dụng phản ánh hiện trường
gửi phản ánh qua app, phản ánh qua mạng -> phản ánh hiện trường, tiếp nhận phản ánh trực tuyến
trung tâm 1022 = tổng đài 1022
phần mềm bị lỗi, app lỗi, app bị văng, app treo, treo máy -> lỗi phần mềm, lỗi ứng dụng
lỗi phần mềm = lỗi ứng dụng
bug -> lỗi phần mềm
sửa lỗi phần mềm, vá lỗi phần mềm -> khắc phục lỗi, xử lý lỗi
lỗi còn lại, lỗi chưa xong -> lỗi tồn đọng
phần mềm chậm, mạng chậm, chạy rùa, giật lag, lag -> hệ thống chậm, tốc độ xử lý chậm, quá tải
hệ thống chậm = hệ thống phản hồi chậm
mạng yếu, mạng chập chờn, rớt mạng, đứt mạng -> mất kết nối, đường truyền không ổn định
sập web, chết hệ thống, treo hệ thống, đứng hệ thống -> ngừng hoạt động, sự cố hệ thống, gián đoạn
gián đoạn = ngừng dịch vụ
thời gian ngừng, thời gian sập hệ thống -> thời gian gián đoạn
số lần sập, số lần bị lỗi -> số sự cố, số lần gián đoạn
thời gian hoạt động ổn định = uptime
uptime = tính sẵn sàng hệ thống
khôi phục dữ liệu = phục hồi dữ liệu
cứu dữ liệu, lấy lại dữ liệu -> khôi phục dữ liệu
bản sao lưu = bản backup
sao lưu dữ liệu = backup dữ liệu
trung tâm dự phòng = hệ thống dự phòng thảm họa
mã hóa tống tiền, bị khóa máy đòi tiền, virus tống tiền -> tấn công mã hóa dữ liệu, mã độc tống tiền
ransomware = mã độc tống tiền
mã độc tống tiền = tấn công mã hóa dữ liệu
máy bị virus, nhiễm virus, dính virus -> nhiễm mã độc
diệt virus = phòng chống mã độc
phần mềm diệt virus = phần mềm phòng chống mã độc
lừa qua email, email lừa đảo, thư rác lừa -> tấn công lừa đảo, thư điện tử giả mạo
phishing = tấn công giả mạo
web giả, giả mạo trang -> website giả mạo, trang giả mạo
trang giả -> website giả mạo
bị chiếm tài khoản, mất tài khoản, mất facebook -> chiếm quyền điều khiển tài khoản, tài khoản bị xâm nhập
bị dò mật khẩu, lộ mật khẩu -> lộ lọt tài khoản, lộ thông tin tài khoản
bị đánh cắp dữ liệu, mất cắp dữ liệu, rò dữ liệu -> lộ lọt dữ liệu, lộ lọt thông tin
lộ thông tin khách, lộ thông tin cá nhân, lộ thông tin -> lộ lọt thông tin cá nhân, lộ lọt dữ liệu
dữ liệu cá nhân = thông tin cá nhân
ddos = tấn công từ chối dịch vụ
lỗ hổng = điểm yếu bảo mật
bịt lỗ hổng, vá bảo mật -> khắc phục lỗ hổng, vá lỗ hổng bảo mật
dò lỗ hổng, rà lỗ hổng -> rà quét lỗ hổng, kiểm tra đánh giá an toàn thông tin
diễn tập mạng = diễn tập an toàn thông tin
diễn tập an toàn thông tin = diễn tập ứng cứu sự cố
hồ sơ cấp độ = hồ sơ đề xuất cấp độ
an toàn thông tin theo cấp độ = hồ sơ đề xuất cấp độ
soc = trung tâm giám sát an toàn thông tin
trực mạng, canh hệ thống -> giám sát an toàn hệ thống, trực giám sát
tường lửa = firewall
đăng nhập hai lớp = xác thực hai yếu tố
mật khẩu hai lớp = xác thực hai yếu tố
mfa = xác thực đa yếu tố
otp = mã xác thực
đổi pass -> thay đổi mật khẩu
người dùng đăng ký = tài khoản đăng ký
người cài app, số người tải, tải app -> lượt tải ứng dụng, lượt cài đặt
lượt cài -> lượt tải ứng dụng
lượt tải ứng dụng = lượt cài đặt ứng dụng
cài app, cài ứng dụng -> cài đặt ứng dụng
app điện thoại = ứng dụng di động
app của xã, app xã, app công dân -> ứng dụng công dân số
người dùng = người sử dụng
tài khoản hoạt động = người dùng hoạt động
đưa lên mạng, đưa phần mềm lên, bật hệ thống, mở chạy -> đưa vào vận hành, vận hành chính thức
chạy chính thức, chạy thật -> đưa vào sử dụng chính thức
lên live, go live -> vận hành chính thức, đưa vào sử dụng chính thức
golive = vận hành chính thức
chạy song song = vận hành song song
bản cập nhật -> phiên bản mới, bản nâng cấp
phiên bản = version
thêm chức năng, thêm tính năng -> bổ sung tính năng, phát triển chức năng
tính năng -> chức năng
chức năng mới = tính năng mới
bên làm phần mềm, bên viết phần mềm, công ty phần mềm, hãng phần mềm -> nhà cung cấp phần mềm, đơn vị phát triển phần mềm, nhà thầu phần mềm
đơn vị phát triển = đơn vị xây dựng phần mềm
viết phần mềm, làm phần mềm, làm app -> xây dựng phần mềm, phát triển phần mềm
lập trình viên = dev
thợ máy tính, anh it, người rành máy tính -> cán bộ công nghệ thông tin, chuyên viên công nghệ thông tin
phòng it = phòng công nghệ thông tin
phòng cntt = phòng công nghệ thông tin
thiếu người it, thiếu dân it -> thiếu nhân lực công nghệ thông tin
nhân lực cntt = nhân lực công nghệ thông tin
mua phần mềm, thuê phần mềm -> mua sắm phần mềm, thuê dịch vụ công nghệ thông tin
thuê dịch vụ it = thuê dịch vụ công nghệ thông tin
license = bản quyền phần mềm
phần mềm lậu = phần mềm không bản quyền
tiền phần mềm, tiền bản quyền -> chi phí bản quyền, chi phí phần mềm
tiền làm app, tiền làm phần mềm -> kinh phí xây dựng phần mềm
dữ liệu chuyển sang, chuyển dữ liệu cũ, dời dữ liệu -> chuyển đổi dữ liệu
chuyển đổi dữ liệu = di chuyển dữ liệu
test thử, test phần mềm, thử phần mềm -> kiểm thử
kiểm thử = chạy thử nghiệm
uat = kiểm thử chấp nhận
chạy thí điểm -> vận hành thử nghiệm
làm thử phần mềm -> vận hành thử nghiệm, thí điểm
dạy dùng phần mềm, chỉ cách dùng phần mềm, hướng dẫn dùng -> tập huấn sử dụng phần mềm, hướng dẫn sử dụng
lis = phần mềm xét nghiệm
pacs = hệ thống lưu trữ hình ảnh
erp = hoạch định nguồn lực doanh nghiệp
crm = quản lý quan hệ khách hàng
hrm = phần mềm nhân sự
phần mềm nhân sự = phần mềm quản lý nhân sự
ioffice = hệ thống quản lý văn bản
qlvb = quản lý văn bản
văn phòng điện tử = quản lý văn bản và điều hành
ký trên máy, ký điện tử -> ký số, văn bản ký số
tỷ lệ ký số = tỷ lệ văn bản ký số
gửi văn bản qua mạng = gửi nhận văn bản điện tử
gửi nhận văn bản điện tử = liên thông văn bản điện tử
bỏ họp giấy, họp không in giấy, không in tài liệu -> phòng họp không giấy, họp không giấy tờ
chỗ họp online, chỗ dự họp trực tuyến -> điểm cầu trực tuyến, điểm cầu
mạng lan = mạng nội bộ
mạng nội bộ = mạng máy tính nội bộ
tslcd = truyền số liệu chuyên dùng
kéo cáp, kéo mạng, kéo internet về -> lắp đặt cáp quang, phủ sóng internet
thôn chưa có mạng, chỗ không có sóng, vùng không sóng -> vùng lõm sóng, chưa phủ sóng
không có sóng -> chưa phủ sóng
trạm bts -> trạm phát sóng
trạm bts -> cột sóng
phủ sóng 5g = phủ sóng mạng 5g
mạng 4g = sóng 4g
mạng 5g = sóng 5g
hộ có mạng, nhà có internet, nhà có mạng -> hộ có internet cáp quang, hộ gia đình có internet băng rộng
cáp quang = internet băng rộng cố định
robot trả lời, trả lời tự động -> chatbot, trợ lý ảo
blockchain = chuỗi khối
big data = dữ liệu lớn
cảm biến = sensor
màn hình theo dõi = bảng điều khiển
bảng điều khiển = dashboard
bản đồ số = bản đồ gis
gis = hệ thống thông tin địa lý
bán trên shopee, bán qua tiktok, bán qua mạng -> bán trên sàn thương mại điện tử, kinh doanh trực tuyến
lừa đảo công nghệ cao = lừa đảo qua mạng
thông tin sai sự thật -> tin giả
tin bịa, đồn trên mạng -> tin giả, thông tin xấu độc
zalo oa = trang zalo
fanpage = trang facebook
điểm cđs, điểm chuyển đổi số -> chỉ số chuyển đổi số
đứt cáp -> sự cố cáp quang
bị hack, bị xâm nhập -> bị tấn công mạng, sự cố an toàn thông tin
kho số, kho điện tử -> kho lưu trữ điện tử
mã hồ sơ = mã số hồ sơ
tra hồ sơ trên mạng, xem hồ sơ tới đâu -> tra cứu hồ sơ, tra cứu tình trạng hồ sơ
nộp thuế điện tử -> nộp thuế qua mạng
khai thuế qua mạng = kê khai thuế điện tử
chưa cập nhật lên -> chậm cập nhật dữ liệu, chưa cập nhật dữ liệu
thiết bị thông minh = thiết bị iot
đồng bộ dữ liệu = liên thông dữ liệu
dọn dữ liệu, làm sạch số liệu -> làm sạch dữ liệu, chuẩn hóa dữ liệu
`;
