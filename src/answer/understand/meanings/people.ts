/** People, roles and bodies. */
export const PEOPLE = `
sếp -> lãnh đạo, giám đốc, thủ trưởng
sếp lớn, sếp tổng -> tổng giám đốc, giám đốc
ông chủ, bà chủ -> chủ doanh nghiệp, chủ cơ sở
thủ trưởng = người đứng đầu
người đứng đầu = thủ trưởng đơn vị
đứng đầu, cầm đầu, phụ trách -> trưởng phòng, trưởng khoa, trưởng ban, tổ trưởng, trưởng đoàn, chủ nhiệm
đứng mũi chịu sào -> người đứng đầu
trưởng -> người đứng đầu
cấp phó = phó trưởng
dàn dựng, người dàn dựng -> đạo diễn, tổng đạo diễn
thầy cô -> giảng viên, nhà giáo
vướng mắc gì hỏi, hỏi ai, gọi ai, hỏi người nào -> liên hệ, đầu mối
tgđ = tổng giám đốc
ceo = tổng giám đốc = giám đốc điều hành
cfo = giám đốc tài chính
cto = giám đốc công nghệ
hđqt = hội đồng quản trị
hđtv = hội đồng thành viên
bks = ban kiểm soát
đhđcđ = đại hội đồng cổ đông
bgđ = ban giám đốc
bgh = ban giám hiệu
bch = ban chấp hành
btv = ban thường vụ
bcđ = ban chỉ đạo
bqt = ban quản trị
bql = ban quản lý
btc = ban tổ chức
mttq = mặt trận tổ quốc
ubmttq = ủy ban mặt trận tổ quốc
lđlđ = liên đoàn lao động
ldld = liên đoàn lao động
cđcs = công đoàn cơ sở
cnvc = công nhân viên chức
cnvclđ = công nhân viên chức lao động
cbcnv = cán bộ công nhân viên
cbnv = cán bộ nhân viên
cbccvc = cán bộ công chức viên chức
cbcc = cán bộ công chức
ccvc = công chức viên chức
nlđ = người lao động
nsdlđ = người sử dụng lao động
hs = học sinh
sv = sinh viên
gv = giáo viên
hssv = học sinh sinh viên
pgđ = phó giám đốc
ptgđ = phó tổng giám đốc
kttt = kế toán trưởng
ktt = kế toán trưởng
gđ = giám đốc
ct hđqt = chủ tịch hội đồng quản trị
tp -> trưởng phòng, thành phố
ptp -> phó trưởng phòng
đ c -> đồng chí
bộ sậu -> ban lãnh đạo
bà con -> nhân dân, người dân, hộ dân
người dân = nhân dân
dân làng, dân xóm -> nhân dân, người dân
cư dân = người dân
dân phố -> nhân dân, cư dân
nhà dân = hộ dân
từng nhà -> từng hộ
người nghèo = hộ nghèo
nhà cận nghèo = hộ cận nghèo
trẻ con, con nít, trẻ nhỏ -> trẻ em
em bé -> trẻ em, trẻ sơ sinh
thiếu nhi = trẻ em
trẻ mồ côi = trẻ em mồ côi
người già, ông bà già -> người cao tuổi
cụ già, các cụ -> người cao tuổi
người cao tuổi -> người già
hội phụ lão = hội người cao tuổi
tàn tật = khuyết tật
người tàn tật = người khuyết tật
đàn bà -> phụ nữ, nữ
chị em -> phụ nữ, hội viên phụ nữ
bộ đội = quân nhân
lính -> bộ đội, quân nhân, chiến sĩ
cựu binh = cựu chiến binh
lính cũ -> cựu chiến binh
ccb = cựu chiến binh
đi lính, đi bộ đội -> nhập ngũ
đi nghĩa vụ -> nhập ngũ, nghĩa vụ quân sự
tân binh = thanh niên nhập ngũ
nvqs = nghĩa vụ quân sự
bà mẹ vnah = bà mẹ việt nam anh hùng
mẹ vnah = mẹ việt nam anh hùng
bác hồ = hồ chí minh
học tập bác, học bác, làm theo bác, theo gương bác, gương bác, lời bác -> hồ chí minh
công nhân -> người lao động
công nhân -> lao động
thợ -> công nhân
nhân công -> lao động
anh em công nhân -> người lao động
anh chị em -> người lao động, đoàn viên
nhân viên -> người lao động, viên chức
nhân lực = nhân sự
người làm -> lao động, nhân viên
người mới -> nhân viên mới
lính mới -> nhân viên mới
làm mướn, làm thuê -> lao động
thầy cô, cô giáo, thầy giáo -> giáo viên
giáo viên = nhà giáo
học trò -> học sinh, học viên
học sinh -> học viên
trò giỏi = học sinh giỏi
phụ huynh = cha mẹ học sinh
bố mẹ học sinh, ba mẹ học sinh -> cha mẹ học sinh, phụ huynh
hội phụ huynh = ban đại diện cha mẹ học sinh
thầy thuốc = y bác sĩ
bs = bác sĩ
y tá = điều dưỡng
đd = điều dưỡng
bệnh nhân = người bệnh
bn -> bệnh nhân
bà đỡ, cô đỡ -> nữ hộ sinh
người ốm -> người bệnh, bệnh nhân
dược sỹ = dược sĩ
khách tây -> khách quốc tế
khách nước ngoài = khách quốc tế
khách trong nước = khách nội địa
khách du lịch = du khách
người mua -> khách hàng
người bán -> nhà cung cấp
nhà cung cấp = nhà cung ứng
đối tác = bên hợp tác
bên thi công = đơn vị thi công = nhà thầu thi công
đơn vị thi công = nhà thầu
bên thiết kế = đơn vị tư vấn thiết kế
tvgs = tư vấn giám sát
chủ đầu tư = chủ dự án
cđt = chủ đầu tư
người góp vốn = cổ đông
ông hội đồng -> đại biểu hội đồng nhân dân
người đi họp -> đại biểu, thành viên tham dự
đại biểu = thành viên tham dự
đbqh = đại biểu quốc hội
đoàn đbqh = đoàn đại biểu quốc hội
đảng viên mới -> kết nạp
vào đảng -> kết nạp
kết nạp = phát triển đảng viên
kết nạp đảng = phát triển đảng viên
cảm tình đảng = quần chúng ưu tú
ra khỏi đảng -> khai trừ
xin ra khỏi đảng -> xóa tên
tổ trưởng dân phố = tổ trưởng tổ dân phố
tdp = tổ dân phố
xóm, làng, ấp -> thôn
trưởng xóm, trưởng làng -> trưởng thôn
trưởng ấp = trưởng thôn
công an viên = công an xã
csgt = cảnh sát giao thông
cskv = cảnh sát khu vực
cảnh sát -> công an
lính cứu hỏa -> cảnh sát phòng cháy chữa cháy
tình nguyện viên = người tình nguyện
tnv = tình nguyện viên
cộng tác viên = ctv
nhà hảo tâm = mạnh thường quân
người cho tiền -> nhà tài trợ
nhà tài trợ = đơn vị tài trợ
hội viên = thành viên
xã viên = thành viên hợp tác xã
xã viên = thành viên
lên làm, lên chức -> được bầu, được bổ nhiệm, giữ chức
lên chức = thăng chức
lên làm giám đốc -> được bổ nhiệm giám đốc
bổ nhiệm = cử giữ chức
được đưa lên -> được bổ nhiệm
chức vụ = chức danh
ghế -> chức vụ
thôi chức, thôi làm -> miễn nhiệm, thôi giữ chức
thôi giữ chức = miễn nhiệm
từ chức = xin thôi giữ chức
nghỉ hưu = nghỉ chế độ
về hưu = nghỉ hưu
hưu trí = nghỉ hưu
về vườn -> nghỉ hưu
thay thế vị trí -> kế nhiệm
bầu thêm = bầu bổ sung
trúng cử = đắc cử
đắc cử = được bầu
ứng viên = ứng cử viên
thư ký = người ghi biên bản
người ghi chép -> thư ký
người điều khiển = chủ trì
người chủ trì = chủ tọa
khách mời = đại biểu mời
phòng ban = phòng chức năng
ủy ban = ubnd
ubnd = ủy ban nhân dân
ủy ban xã = ubnd xã
hđnd = hội đồng nhân dân
công ty con = đơn vị thành viên
dn = doanh nghiệp
dnnn = doanh nghiệp nhà nước
dnnvv = doanh nghiệp nhỏ và vừa
dnvvn = doanh nghiệp vừa và nhỏ
doanh nghiệp vừa và nhỏ = doanh nghiệp nhỏ và vừa
công ty -> doanh nghiệp
cty = công ty
tnhh = trách nhiệm hữu hạn
hãng -> công ty
tiệm, quán -> cửa hàng
nhà băng -> ngân hàng
nhà báo = phóng viên
nhà nông, người làm nông -> nông dân
ngư dân = người đi biển
người trồng = hộ trồng
người nuôi = hộ chăn nuôi
tư thương = thương lái
lái buôn -> thương lái
con buôn -> thương lái, tiểu thương
tiểu thương = hộ kinh doanh
người buôn bán -> hộ kinh doanh, tiểu thương
dtts = dân tộc thiểu số
dân thường trú = nhân khẩu thường trú
miệng ăn -> nhân khẩu
người chết = người tử vong
người thiệt mạng = người chết
nạn nhân = người bị nạn
`;
