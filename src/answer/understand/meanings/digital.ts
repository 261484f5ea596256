/** Information technology, administration on line, services of the state. */
export const DIGITAL = `
cđs = chuyển đổi số
mạng -> internet
mạng xã hội = mxh
facebook -> mạng xã hội
web = website
trang web = trang thông tin điện tử = website
cổng điện tử = cổng thông tin điện tử
trang điện tử = trang thông tin điện tử
phần mềm = ứng dụng
app = ứng dụng
ứng dụng di động = ứng dụng trên điện thoại
máy vi tính = máy tính
máy tính -> thiết bị
máy tính bảng = tablet
máy xách tay = laptop = máy tính xách tay
điện thoại thông minh = smartphone
máy chủ = server
đường truyền = mạng truyền dẫn
sóng điện thoại = trạm bts
mất sóng -> vùng lõm sóng
wifi công cộng = wifi miễn phí
dữ liệu = data
csdl = cơ sở dữ liệu
kho dữ liệu = cơ sở dữ liệu
mất dữ liệu = sự cố dữ liệu
lộ dữ liệu, rò rỉ dữ liệu -> lộ lọt dữ liệu
hack, bị hack, bị tấn công -> tấn công mạng
hacker = tin tặc
an toàn mạng = an toàn thông tin
an ninh mạng = an toàn thông tin mạng
bảo mật = an toàn thông tin
mã độc = virus
sao lưu = backup
cấp tài khoản = tạo tài khoản
tài khoản = account
lỗi -> sự cố
lỗi hệ thống = sự cố hệ thống
sập mạng, sập hệ thống -> sự cố, gián đoạn dịch vụ
nghẽn -> quá tải
nâng cấp phần mềm = nâng cấp hệ thống
chữ ký số = chữ ký điện tử
hóa đơn điện tử = hđđt
chatbot = trợ lý ảo
iot = internet vạn vật
đô thị thông minh = thành phố thông minh
ioc = trung tâm điều hành thông minh
văn bản điện tử = văn bản số
họp qua mạng = họp trực tuyến
họp online = hội nghị trực tuyến
trực tuyến = online
tthc = thủ tục hành chính
cchc = cải cách hành chính
giấy tờ -> hồ sơ, thủ tục
làm giấy tờ = giải quyết thủ tục hành chính
hồ sơ nộp qua mạng = hồ sơ trực tuyến
nộp qua mạng = nộp trực tuyến
nộp online = nộp trực tuyến
hồ sơ nộp online = hồ sơ nộp trực tuyến
dvc = dịch vụ công
dvctt = dịch vụ công trực tuyến
dịch vụ công qua mạng = dịch vụ công trực tuyến
dịch vụ công online = dịch vụ công trực tuyến
một cửa = bộ phận tiếp nhận và trả kết quả
hồ sơ trễ = hồ sơ quá hạn
hồ sơ trễ hẹn = hồ sơ quá hạn
trả hồ sơ trễ = giải quyết quá hạn
hồ sơ đúng hạn = giải quyết đúng hạn
trả đúng hẹn = giải quyết đúng hạn
hồ sơ tiếp nhận = hồ sơ đã tiếp nhận
par index = chỉ số cải cách hành chính
dti = chỉ số chuyển đổi số
giấy mời = thư mời
qppl = quy phạm pháp luật
pbgdpl = phổ biến giáo dục pháp luật
phổ biến luật = phổ biến giáo dục pháp luật
trợ giúp pháp lý = tgpl
sáp nhập xã = sắp xếp đơn vị hành chính
nhập xã -> sắp xếp đơn vị hành chính
gộp xã -> sắp xếp đơn vị hành chính, sáp nhập xã
đvhc = đơn vị hành chính
chính quyền 2 cấp = chính quyền địa phương 2 cấp
khách tham quan = lượt khách
khách đến chơi -> khách du lịch, lượt khách
lượt khách = lượt du khách
tiền thu từ du lịch = doanh thu du lịch
khách sạn -> cơ sở lưu trú
nhà nghỉ -> cơ sở lưu trú
phòng nghỉ = buồng phòng
khách ở lại = khách lưu trú
văn nghệ quần chúng = phong trào văn hóa văn nghệ
tdtt = thể dục thể thao
vhtt = văn hóa thể thao
vhxh = văn hóa xã hội
vhttdl = văn hóa thể thao và du lịch
gia đình văn hóa = gđvh
thôn văn hóa = làng văn hóa
loa phường, loa xã -> đài truyền thanh
loa xã = hệ thống truyền thanh
đài truyền thanh = hệ thống truyền thanh
phát thanh = truyền thanh
đưa tin = đăng tin
tin bài = bài viết
bài đăng = tin bài
lđtbxh = lao động thương binh và xã hội
asxh = an sinh xã hội
btxh = bảo trợ xã hội
tiền trợ cấp hằng tháng = trợ cấp xã hội hằng tháng
xđgn = xóa đói giảm nghèo
thoát nghèo = giảm hộ nghèo
tỷ lệ nghèo = tỷ lệ hộ nghèo
mtqg = mục tiêu quốc gia
ctmtqg = chương trình mục tiêu quốc gia
`;
