/** Farming, cooperatives, the new countryside. */
export const FARMING = `
heo = lợn
thịt heo = thịt lợn
heo hơi = lợn hơi
chuồng heo = chuồng lợn
heo nái = lợn nái
heo con = lợn con
dịch tả heo châu phi = dịch tả lợn châu phi
asf = dịch tả lợn châu phi
dịch heo, dịch lợn -> dịch tả lợn châu phi
ngô -> bắp
bắp -> cây ngô, trồng ngô, ngô lai
đậu phộng = đậu phụng
củ mì, khoai mì -> sắn
sắn -> khoai mì
mè = vừng
khóm, trái thơm -> dứa
trái khóm = dứa
dứa -> trái thơm
trái cây = hoa quả
cây ăn trái = cây ăn quả
vườn cây -> cây ăn quả, cây lâu năm
rau củ = rau màu
rau sạch = rau an toàn
cam quýt = cây có múi
chè xanh = trà xanh
hột điều = hạt điều
tiêu hột = hồ tiêu
trâu bò = gia súc lớn
gà vịt -> gia cầm
gia súc gia cầm = đàn vật nuôi
đàn heo = đàn lợn
chăn nuôi heo = chăn nuôi lợn
nuôi heo = nuôi lợn
nuôi heo -> chăn nuôi lợn
nuôi cá, nuôi tôm -> nuôi trồng thủy sản
ao cá = ao nuôi
ntts = nuôi trồng thủy sản
đánh cá, đi biển -> khai thác thủy sản, đánh bắt hải sản
đánh bắt = khai thác thủy sản
tàu cá = tàu đánh cá
ghe -> tàu cá, thuyền
ghe thuyền = tàu thuyền
bến cá = cảng cá
lúa gạo = thóc gạo
thóc = lúa
lúa đông xuân = vụ đông xuân
lúa hè thu = vụ hè thu
lúa mùa = vụ mùa
vụ chiêm = vụ đông xuân
xuống giống, gieo sạ -> gieo trồng
gieo sạ = gieo cấy
gieo cấy = gieo trồng
diện tích trồng = diện tích gieo trồng
gặt -> thu hoạch
cắt lúa, gặt lúa, hái -> thu hoạch
thu hoạch được -> sản lượng
được mùa = trúng mùa
mất mùa = thất mùa
mất trắng = thiệt hại hoàn toàn
ruộng -> đất lúa, cánh đồng
đồng ruộng = cánh đồng
cánh đồng lớn = cánh đồng mẫu lớn
đất ruộng = đất lúa = đất trồng lúa
bỏ ruộng -> bỏ hoang
dồn điền đổi thửa = dồn đổi ruộng đất
mương máng = kênh mương
nạo vét = khơi thông
thủy nông = thủy lợi
tiền nước ruộng = thủy lợi phí
thủy lợi phí = phí dịch vụ thủy lợi
dịch vụ thủy lợi = dịch vụ tưới tiêu
máy cày = máy làm đất
cày bừa = làm đất
làm đất = cày
phân chuồng = phân hữu cơ
thuốc sâu, thuốc trừ sâu -> thuốc bảo vệ thực vật
thuốc trừ sâu = thuốc bvtv
bvtv = bảo vệ thực vật
sâu bệnh = dịch hại
chuột phá -> chuột gây hại
giống lúa = lúa giống
cây con -> cây giống, giống cây trồng
tiêm cho heo, tiêm cho gà, chích ngừa cho heo -> tiêm phòng
tiêm phòng gia súc = tiêm phòng cho đàn gia súc
thú y viên = cán bộ thú y
cúm gà = cúm gia cầm
lở mồm long móng = lmlm
tái đàn = khôi phục đàn
hàng nông sản = sản phẩm nông nghiệp
nông sản = sản phẩm nông nghiệp
bao tiêu = tiêu thụ sản phẩm
bao tiêu = liên kết tiêu thụ
đầu ra -> tiêu thụ sản phẩm, bao tiêu
mã vùng trồng = mã số vùng trồng
vietgap = thực hành nông nghiệp tốt
ocop = mỗi xã một sản phẩm
sản phẩm đặc sản -> sản phẩm ocop
đặc sản -> sản phẩm ocop
ntm = nông thôn mới
xd ntm = xây dựng nông thôn mới
ntmnc = nông thôn mới nâng cao
ntmkm = nông thôn mới kiểu mẫu
đạt nông thôn mới = đạt chuẩn nông thôn mới
lên nông thôn mới = đạt chuẩn nông thôn mới
về đích nông thôn mới = đạt chuẩn nông thôn mới
về đích -> đạt chuẩn, hoàn thành
tiêu chí đạt -> tiêu chí hoàn thành
htx = hợp tác xã
tht = tổ hợp tác
htxnn = hợp tác xã nông nghiệp
hợp tác xã nông nghiệp = htx nông nghiệp
liên hiệp htx = liên hiệp hợp tác xã
xã viên mới = thành viên mới
thành viên htx = thành viên hợp tác xã
người trong hợp tác xã -> thành viên hợp tác xã
vào hợp tác xã -> gia nhập hợp tác xã, kết nạp thành viên
dịch vụ nông nghiệp = dịch vụ đầu vào
cung ứng vật tư = cung cấp vật tư
nông hội = hội nông dân
hnd = hội nông dân
khuyến nông viên = cán bộ khuyến nông
trồng rừng = rừng trồng mới
giữ rừng -> bảo vệ rừng
gỗ lậu = khai thác gỗ trái phép
độ che phủ = tỷ lệ che phủ rừng
cạn nước -> hạn hán, khô hạn
khô hạn = hạn hán
nhiễm mặn = xâm nhập mặn
nước mặn -> xâm nhập mặn
công cuốc = công lao động
đậu phộng -> cây lạc, lạc nhân
lạc -> đậu phộng
mãng cầu -> quả na, trái na
đậu phộng -> trồng lạc
`;
