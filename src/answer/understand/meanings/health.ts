/** Health care, epidemics, insurance, population. */
export const HEALTH = `
mổ = phẫu thuật
ca mổ = ca phẫu thuật
mổ nội soi = phẫu thuật nội soi
mổ tim = phẫu thuật tim
mổ đẻ = mổ lấy thai
phòng mổ = phòng phẫu thuật
bệnh viện = bv
nhà thương -> bệnh viện
bvđk = bệnh viện đa khoa
ttyt = trung tâm y tế
tyt = trạm y tế
trạm xá = trạm y tế
syt = sở y tế
cdc = trung tâm kiểm soát bệnh tật
khám bệnh = khám chữa bệnh
kcb = khám chữa bệnh
khám chữa bệnh = khám bệnh chữa bệnh
lượt người khám = lượt khám bệnh
đi khám -> khám bệnh
người đến khám -> lượt khám
khám tổng quát = khám sức khỏe
khám sức khỏe = ksk
ốm -> mắc bệnh
bịnh = bệnh
đau ốm = ốm đau
ốm đau = bệnh tật
bị bệnh -> mắc bệnh
mắc -> nhiễm bệnh
dính dịch, dính bệnh -> mắc bệnh, nhiễm bệnh
ca mắc = trường hợp mắc
người mắc = ca mắc
ca bệnh = trường hợp bệnh
ca nhiễm = trường hợp nhiễm
ca dương tính = trường hợp dương tính
ca nặng = bệnh nhân nặng
bệnh nặng = bệnh nhân nặng
ca chết = ca tử vong
ca tử vong = trường hợp tử vong
chết, mất mạng -> tử vong
lành bệnh = khỏi bệnh
ra viện = xuất viện
nằm viện = điều trị nội trú
nằm viện -> nội trú, nhập viện
vào viện = nhập viện
nằm lại viện -> điều trị nội trú
người nằm viện -> bệnh nhân nội trú, người bệnh nội trú
số ngày nằm viện = ngày điều trị trung bình
ngày nằm viện = ngày điều trị
khám rồi về -> ngoại trú, điều trị ngoại trú
chữa trị = điều trị
chữa bệnh = điều trị
chữa -> điều trị
giường thực kê = giường bệnh thực kê
kín giường, hết giường -> quá tải, công suất sử dụng giường bệnh
công suất giường = công suất sử dụng giường bệnh
cssdgb = công suất sử dụng giường bệnh
chuyển viện = chuyển tuyến
chuyển lên tuyến trên = chuyển tuyến
hscc = hồi sức cấp cứu
xe cứu thương = xe cấp cứu
ca đẻ = ca sinh
sinh mổ = mổ lấy thai
sinh thường = đẻ thường
bà bầu, bầu bì -> phụ nữ mang thai, thai phụ
phụ nữ mang thai -> bà bầu
mang bầu, có bầu -> mang thai
đỡ đẻ = đỡ sinh
thử máu = xét nghiệm máu
chụp phim, chụp hình -> chụp x quang, chẩn đoán hình ảnh
chụp cắt lớp = chụp ct
chụp cộng hưởng từ = mri
lọc thận -> chạy thận nhân tạo
chạy thận = lọc máu
thuốc tây = tân dược
thuốc bắc, thuốc nam -> thuốc y học cổ truyền, dược liệu
thuốc ta -> thuốc y học cổ truyền
đông y = y học cổ truyền
yhct = y học cổ truyền
tiền thuốc = chi phí thuốc
mua thuốc -> đấu thầu thuốc, mua sắm thuốc
hết thuốc -> thiếu thuốc
thiếu thuốc = không đủ thuốc
đồ y tế, vật tư tiêu hao -> vật tư y tế
vtyt = vật tư y tế
vật tư y tế -> vật tư tiêu hao
ttbyt = trang thiết bị y tế
máy móc y tế -> trang thiết bị y tế
chích ngừa, chích ngừa bệnh -> tiêm chủng
chích ngừa = tiêm phòng
tiêm chủng = tiêm vắc xin
tiêm phòng = tiêm chủng
tiêm ngừa = tiêm chủng
chích -> tiêm
vaccine = vắc xin
vacxin = vắc xin
tiêm đủ mũi = tiêm chủng đầy đủ
mũi tiêm = liều vắc xin
sxh = sốt xuất huyết
tcm = tay chân miệng
dịch bệnh = bệnh truyền nhiễm
ổ dịch = điểm dịch
phòng dịch = phòng chống dịch bệnh
diệt muỗi = phun hóa chất
phun thuốc muỗi = phun hóa chất diệt muỗi
lăng quăng = bọ gậy
diệt lăng quăng = diệt bọ gậy
tiểu đường = đái tháo đường
đái tháo đường = đtđ
cao huyết áp = tăng huyết áp
ung bướu = ung thư
lao phổi = bệnh lao
aids = hiv
ngộ độc đồ ăn = ngộ độc thực phẩm
attp = an toàn thực phẩm
vsattp = vệ sinh an toàn thực phẩm
thức ăn đường phố = dịch vụ ăn uống đường phố
nhiễm khuẩn = nhiễm trùng
nhiễm trùng bệnh viện = nhiễm khuẩn bệnh viện
nkbv = nhiễm khuẩn bệnh viện
ksnk = kiểm soát nhiễm khuẩn
rửa tay = vệ sinh tay
sai sót y khoa = sự cố y khoa
ba điện tử = bệnh án điện tử
hsba = hồ sơ bệnh án
người nhà = thân nhân
người nuôi bệnh = người nhà người bệnh
đợi -> chờ
thời gian đợi = thời gian chờ
xếp hàng -> chờ
lấy số = đăng ký khám
bhyt = bảo hiểm y tế
thẻ bhyt = thẻ bảo hiểm y tế
có bảo hiểm -> tham gia bảo hiểm y tế
mua bảo hiểm = tham gia bảo hiểm
mua bảo hiểm y tế = tham gia bảo hiểm y tế
bao phủ bảo hiểm y tế = tỷ lệ tham gia bảo hiểm y tế
bao phủ bhyt = độ bao phủ bảo hiểm y tế
bhxh = bảo hiểm xã hội
bhtn = bảo hiểm thất nghiệp
bảo hiểm chưa trả -> bảo hiểm y tế chưa thanh toán, chưa quyết toán bảo hiểm y tế
xuất toán = không được thanh toán
vượt quỹ = vượt dự toán bảo hiểm y tế
viện phí = giá dịch vụ khám chữa bệnh
dv -> dịch vụ
dân số kế hoạch hóa gia đình = dskhhgđ
kế hoạch hóa gia đình = khhgđ
sinh con thứ ba = sinh con thứ 3
con thứ ba = con thứ 3
đẻ con thứ ba -> sinh con thứ 3
tỷ lệ sinh = mức sinh
trẻ suy dinh dưỡng = suy dinh dưỡng trẻ em
sdd = suy dinh dưỡng
còi cọc -> suy dinh dưỡng thể thấp còi
trẻ béo phì = thừa cân béo phì
đơn vị máu = túi máu
kỹ thuật mới = kỹ thuật triển khai mới
khoa ung bướu = khoa ung thư
khoa đẻ, khoa sản -> khoa phụ sản
khoa đẻ -> khoa sản
khoa nhi = nhi khoa
khoa chống nhiễm khuẩn = khoa kiểm soát nhiễm khuẩn
khcn = khoa học công nghệ
khth = kế hoạch tổng hợp
cntt = công nghệ thông tin
tccb = tổ chức cán bộ
tcct = tổ chức chính trị
tckt = tài chính kế toán
hcqt = hành chính quản trị
`;
