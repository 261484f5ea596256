/** Police, courts, fires, disasters, defence. */
export const SAFETY = `
antt = an ninh trật tự
anqp = an ninh quốc phòng
qpan = quốc phòng an ninh
attt -> an toàn thông tin
ttatxh = trật tự an toàn xã hội
vpl = vi phạm pháp luật
vi phạm luật = vi phạm pháp luật
ăn trộm, mất trộm -> trộm cắp tài sản
ăn trộm -> trộm cắp
mất trộm -> trộm cắp
lừa tiền, bị lừa -> lừa đảo chiếm đoạt tài sản
lừa qua mạng = lừa đảo trên không gian mạng
lừa đảo qua mạng = lừa đảo trên không gian mạng
lừa đảo mạng = lừa đảo trên không gian mạng
giựt đồ -> cướp giật tài sản
cờ bạc -> đánh bạc
đánh bạc -> cờ bạc
đá gà = đánh bạc
số đề, lô đề -> đánh bạc
buôn ma túy = mua bán ma túy
nghiện hút, con nghiện, dân nghiện -> người nghiện ma túy, nghiện ma túy
hút chích -> nghiện ma túy
hàng lậu = buôn lậu
buôn lậu = gian lận thương mại
hàng giả = hàng nhái
hàng dỏm -> hàng giả
tín dụng đen = cho vay nặng lãi
vay nóng, vay nặng lãi -> tín dụng đen
bắt được, tóm được -> bắt giữ, phát hiện
phá án = điều tra khám phá
khám phá = điều tra làm rõ
tỷ lệ phá án = tỷ lệ điều tra khám phá
đưa ra tòa = truy tố
tand = tòa án nhân dân
vksnd = viện kiểm sát nhân dân
viện kiểm sát = vksnd
bị khởi tố = khởi tố bị can
thads = thi hành án dân sự
khiếu kiện = khiếu nại
kiện -> khiếu nại
kiện cáo, thưa kiện -> khiếu nại tố cáo
kntc = khiếu nại tố cáo
khiếu tố = khiếu nại tố cáo
đơn thư = đơn khiếu nại
đơn kiện = đơn khiếu nại
đơn từ = đơn thư
tiếp dân = tiếp công dân
tham ô, ăn chặn, ăn tiền -> tham nhũng
pctn = phòng chống tham nhũng
pctntc = phòng chống tham nhũng tiêu cực
ctn = công tác thanh niên
cháy nhà = vụ cháy
hỏa hoạn = cháy
hỏa hoạn = vụ cháy
vụ hỏa hoạn = vụ cháy
pccc = phòng cháy chữa cháy
pccc = phòng cháy và chữa cháy
cứu hỏa = chữa cháy
chữa lửa, dập lửa -> chữa cháy
cnch = cứu nạn cứu hộ
cứu hộ cứu nạn = cứu nạn cứu hộ
bình chữa cháy = bình cứu hỏa
xe cứu hỏa = xe chữa cháy
thoát hiểm = thoát nạn
lối thoát hiểm = lối thoát nạn
thang thoát hiểm = thang thoát nạn
diễn tập = thực tập phương án
camera giám sát = camera an ninh
máy quay an ninh = camera an ninh
cccd = căn cước công dân
thẻ căn cước = căn cước công dân
vneid = định danh điện tử
hộ khẩu = đăng ký thường trú
bão lũ -> thiên tai
bão lụt = bão lũ
bão lụt = lụt bão
bão lũ = mưa bão
pctt = phòng chống thiên tai
pclb = phòng chống lụt bão
tkcn = tìm kiếm cứu nạn
lũ lụt = mưa lũ
đất lở -> sạt lở đất
bờ sông lở = sạt lở bờ sông
sạt lở núi = sạt lở đất
đê kè = đê điều
hồ thủy lợi = hồ chứa
vỡ đê = sự cố đê điều
triều cường = nước dâng
sơ tán = di dời
tản cư, chạy lũ -> sơ tán, di dời
di dời dân = sơ tán dân
thiệt hại = tổn thất
mất mát -> thiệt hại
thiệt hại do bão = thiệt hại do thiên tai
nhà sập = nhà bị sập đổ
sập nhà = nhà bị sập
cứu trợ = cứu tế
hàng cứu trợ = hàng cứu tế
ủng hộ = quyên góp
quyên góp = đóng góp ủng hộ
ủng hộ bão lũ = ủng hộ đồng bào bị thiên tai
khắc phục hậu quả = khắc phục thiệt hại
đội xung kích = lực lượng xung kích
4 tại chỗ = bốn tại chỗ
giao quân = tuyển quân
tuyển quân = gọi công dân nhập ngũ
gọi nhập ngũ = tuyển quân
dqtv = dân quân tự vệ
bđbp = bộ đội biên phòng
rà phá bom mìn = khắc phục hậu quả bom mìn
môi trường sạch = vệ sinh môi trường
vsmt = vệ sinh môi trường
bvmt = bảo vệ môi trường
tn mt = tài nguyên và môi trường
tnmt = tài nguyên môi trường
btnmt = bộ tài nguyên và môi trường
đtm = đánh giá tác động môi trường
rác -> chất thải rắn
rác thải = chất thải rắn
rác sinh hoạt = chất thải rắn sinh hoạt
rác thải sinh hoạt = chất thải rắn sinh hoạt
ctrsh = chất thải rắn sinh hoạt
rác y tế = chất thải y tế
rác thải nhựa = chất thải nhựa
rác độc hại = chất thải nguy hại
ctnh = chất thải nguy hại
phân loại rác = phân loại chất thải rắn
đổ rác = thu gom rác
lấy rác, hốt rác -> thu gom rác, thu gom rác thải
thu gom rác = thu gom chất thải
tiền rác = phí vệ sinh
tiền đổ rác = phí vệ sinh
phí rác = phí vệ sinh môi trường
thùng đựng rác = thùng rác
bãi rác = bãi chôn lấp
chôn rác = chôn lấp rác
nước bẩn -> nước thải
nước cống -> nước thải
xả thải = xả nước thải
nhà máy xử lý nước thải = trạm xử lý nước thải
tiếng ồn = ồn ào
hôi thối -> mùi hôi
cây cối = cây xanh
tết trồng cây = trồng cây đời đời nhớ ơn bác hồ
khí thải = phát thải
bđkh = biến đổi khí hậu
khai thác cát -> khai thác khoáng sản
hút cát, hút cát lậu -> khai thác cát trái phép
mỏ đá = khai thác đá
`;
