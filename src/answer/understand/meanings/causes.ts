/** Reasons, difficulties, states and degrees. */
export const CAUSES = `
lý do = nguyên nhân
tại sao, vì sao, vì đâu -> nguyên nhân, lý do
tại vì, bởi vì, cớ gì -> nguyên nhân, lý do
vì lẽ gì, mắc gì -> nguyên nhân, lý do
do đâu, từ đâu mà ra -> nguyên nhân
nguyên do, căn nguyên, ngọn nguồn -> nguyên nhân
lý do bị trễ, sao bị trễ, sao trễ -> chậm do, nguyên nhân chậm
lý do chậm, sao chậm, vì sao chậm -> chậm do, nguyên nhân chậm, chậm tiến độ do
lý do giảm, sao giảm, vì sao giảm -> giảm do, nguyên nhân giảm
lý do tăng, sao tăng, vì sao tăng -> tăng do, nguyên nhân tăng
lý do vắng, sao vắng, vắng vì sao -> vắng có lý do, vắng do
lý do chưa xong, sao chưa xong -> chưa hoàn thành do, nguyên nhân chưa hoàn thành
lý do không đạt, sao không đạt -> không đạt do, nguyên nhân không đạt
lý do hỏng, sao hỏng, sao hư -> hư hỏng do, nguyên nhân hư hỏng
nguyên nhân cháy, sao cháy, cháy tại gì -> cháy do, nguyên nhân vụ cháy
lý do dừng, sao dừng, sao ngưng -> tạm dừng do, nguyên nhân tạm dừng
lý do lỗ, sao lỗ -> lỗ do, nguyên nhân thua lỗ
chủ yếu do = chủ yếu là do
nguyên nhân chính = nguyên nhân chủ yếu
lý do chính = nguyên nhân chủ yếu
nguyên nhân sâu xa = nguyên nhân gốc rễ
lỗi tại mình, tại mình, tự mình gây ra -> nguyên nhân chủ quan
tại hoàn cảnh, tại bên ngoài, ngoài tầm tay -> nguyên nhân khách quan
tại ông trời, tại thời tiết, tại trời mưa -> do thời tiết, do mưa kéo dài, do mưa lớn
do thời tiết = vì thời tiết xấu
bất khả kháng = ngoài ý muốn
do thiếu = vì thiếu
bởi thiếu, tại thiếu -> do thiếu
nhờ đâu, nhờ cái gì, nhờ gì -> nguyên nhân đạt được, nguyên nhân của kết quả
nhờ có -> do có, nhờ sự
nguyên nhân đạt được = nguyên nhân của kết quả đạt được
sở dĩ -> nguyên nhân
dựa vào đâu, dựa vào cái gì -> căn cứ, cơ sở pháp lý
cơ sở pháp lý = căn cứ pháp lý
dựa theo = căn cứ vào
để làm gì, nhằm cái gì -> mục đích
cái khó, chỗ khó, điều khó -> khó khăn, vướng mắc
khó khăn = vướng mắc
trở ngại = khó khăn
gian nan, vất vả, chật vật -> khó khăn
khúc mắc = vướng mắc
rào cản, cản trở -> vướng mắc, khó khăn
nút thắt, điểm nghẽn, chỗ tắc -> vướng mắc, khó khăn vướng mắc
điểm nghẽn = nút thắt
thách thức -> khó khăn
bất cập = hạn chế
điểm yếu, chỗ yếu, cái dở -> hạn chế, tồn tại, yếu kém
yếu kém = hạn chế
thiếu sót = khuyết điểm = sai sót
thiếu sót -> tồn tại, hạn chế
chưa làm tốt, làm chưa tốt, chưa được tốt -> hạn chế, tồn tại
chưa tốt = còn hạn chế
cái gì chưa được, điểm chưa được, chỗ chưa được -> tồn tại, hạn chế, chưa đạt
mặt được -> kết quả đạt được, ưu điểm
điểm mạnh, chỗ mạnh, điểm tốt -> ưu điểm, mặt mạnh
ưu điểm = mặt mạnh
khuyết điểm = nhược điểm
chưa làm được -> tồn tại, hạn chế
còn kém = còn yếu
lơ là, lơ đễnh, xao nhãng, bỏ bê -> buông lỏng, thiếu quan tâm, chủ quan
buông lỏng quản lý = thiếu kiểm tra giám sát
lỏng lẻo = thiếu chặt chẽ
đá bóng trách nhiệm, đá trách nhiệm -> né tránh trách nhiệm, đùn đẩy trách nhiệm
sợ trách nhiệm, không dám làm -> sợ sai, né tránh trách nhiệm, tâm lý e ngại
e ngại = ngại ngần
thờ ơ, vô trách nhiệm, tắc trách -> thiếu trách nhiệm, thiếu tinh thần trách nhiệm
thiếu trách nhiệm -> vô trách nhiệm
cẩu thả, làm ẩu -> thiếu cẩn thận, không bảo đảm chất lượng, sai quy trình
bất cẩn, sơ ý -> thiếu cẩn thận, sơ suất
sơ suất -> bất cẩn
lúng túng = bị động
không kịp trở tay -> bị động
chồng chéo = trùng lặp
rườm rà, lằng nhằng, nhiêu khê -> phức tạp, thủ tục phức tạp, nhiều thủ tục
rắc rối -> phức tạp, vướng mắc
vướng thủ tục, kẹt thủ tục -> vướng mắc thủ tục, vướng mắc về thủ tục
kẹt vốn, bí vốn, bí tiền -> thiếu vốn, khó khăn về vốn
giá leo thang, giá cả lên, vật giá leo thang -> giá tăng, giá cả tăng cao, giá nguyên vật liệu tăng
giá vật liệu lên = giá vật liệu tăng
khan hàng, hết hàng -> khan hiếm nguồn cung, thiếu hàng
thiếu hàng = khan hiếm
đứt hàng, đứt nguồn hàng -> gián đoạn nguồn cung, đứt gãy chuỗi cung ứng
thiếu nguyên liệu = khan hiếm nguyên liệu
thiếu cát, thiếu đất đắp -> thiếu vật liệu đắp, thiếu vật liệu san lấp
dân chưa chịu, dân không chịu, bà con chưa đồng ý -> chưa đồng thuận, người dân chưa đồng thuận
dân không chịu giao đất, dân chưa chịu đi -> chưa bàn giao mặt bằng, chưa đồng thuận phương án bồi thường
nhà thầu yếu, thợ yếu -> năng lực nhà thầu hạn chế, nhà thầu thiếu năng lực
ít người quá, thiếu tay làm -> thiếu nhân lực, nhân lực mỏng
nhân lực mỏng = thiếu nhân lực
kiêm nhiều việc, ôm nhiều việc -> kiêm nhiệm, kiêm nhiệm nhiều việc
làm kiêm, kiêm thêm -> kiêm nhiệm
kết quả ra sao, kết quả thế nào, được gì -> kết quả đạt được, kết quả thực hiện
kết quả đạt được = kết quả thực hiện
thành quả = thành tích = thành tựu
thành quả -> kết quả đạt được
làm được gì, làm được những gì, đã làm gì -> kết quả thực hiện, kết quả đạt được
tình hình sao, tình hình thế nào -> tình hình thực hiện, kết quả thực hiện
hậu quả = hệ quả
tai hại -> thiệt hại, hậu quả
ảnh hưởng = tác động
đụng tới ai, ảnh hưởng tới ai -> đối tượng bị ảnh hưởng, hộ bị ảnh hưởng
bị ảnh hưởng = chịu ảnh hưởng
có lợi gì, ích lợi gì, được lợi gì -> hiệu quả, lợi ích
lợi ích = quyền lợi
hiệu quả = kết quả tích cực
công hiệu -> hiệu quả
không ăn thua, không ăn nhằm, không tới đâu -> không hiệu quả, chưa hiệu quả
không hiệu quả = kém hiệu quả
chưa hiệu quả = hiệu quả chưa cao
phát huy tác dụng = có hiệu quả
tiến triển = chuyển biến
khá hơn, đỡ hơn, tốt lên -> cải thiện, chuyển biến tích cực
cải thiện = chuyển biến tích cực
xấu đi, tệ hơn, tệ đi -> suy giảm, giảm sút, xấu hơn
dậm chân tại chỗ, giậm chân tại chỗ -> chưa chuyển biến, không chuyển biến, không tăng
đứng yên, đứng im, không nhúc nhích -> không thay đổi, không tăng, giữ nguyên
bằng năm ngoái, như năm ngoái, y năm ngoái -> bằng cùng kỳ, bằng năm trước, không thay đổi so với cùng kỳ
bằng cùng kỳ = tương đương cùng kỳ
ngang nhau, bằng nhau -> tương đương
xấp xỉ = gần bằng = tương đương
tầm tầm, cỡ chừng, áng chừng -> ước khoảng, ước tính
ước chừng = ước tính
tạm tính = ước tính sơ bộ
con số chính thức = số liệu chính thức
chính xác = cụ thể
rõ ràng = cụ thể
chi tiết = cụ thể
nói rõ, kể rõ -> nêu cụ thể, báo cáo chi tiết
rốt ráo, tới nơi tới chốn -> dứt điểm, triệt để
dứt điểm = triệt để
quyết liệt = mạnh mẽ
mạnh tay -> quyết liệt, kiên quyết
kiên quyết = cương quyết
gấp gáp, cần gấp -> khẩn trương, khẩn cấp
cấp tốc = khẩn trương
khẩn cấp = cấp bách
bức thiết = cấp thiết = cấp bách
cần làm ngay, phải làm ngay, làm gấp -> cấp bách, nhiệm vụ cấp bách, khẩn trương thực hiện
nghiêm trọng = nặng nề
nặng nhất = nghiêm trọng nhất
đáng lo -> đáng báo động
nguy hiểm = mất an toàn
không an toàn = mất an toàn
có nguy cơ = tiềm ẩn nguy cơ gây mất an toàn
nguy cơ = rủi ro
khả năng xấu -> nguy cơ, rủi ro
êm xuôi, êm đẹp -> ổn định, thuận lợi
suôn sẻ, trơn tru -> thuận lợi, thông suốt
thuận lợi = trôi chảy
yên ổn, yên bình -> ổn định, giữ vững
phức tạp = khó lường
đông nhất, nhiều người nhất -> cao nhất, số lượng nhiều nhất
cao nhất = lớn nhất = nhiều nhất
thấp nhất = ít nhất = nhỏ nhất
tốt nhất, giỏi nhất -> dẫn đầu, cao nhất, xuất sắc nhất
dẫn đầu = đứng đầu = đứng thứ nhất
hạng nhất, nhất bảng -> dẫn đầu, xếp thứ nhất
xếp thứ nhất = đứng thứ nhất = xếp hạng nhất
chót bảng, bét bảng, đội sổ -> xếp cuối, thấp nhất, xếp cuối cùng
kém nhất, tệ nhất, dở nhất -> thấp nhất, yếu nhất
hạng mấy, đứng thứ mấy, đứng hạng mấy -> xếp hạng, vị trí thứ
xếp thứ = đứng thứ = xếp hạng
đáng kể = rõ rệt
tăng mạnh = tăng cao = tăng nhanh
tăng vọt, tăng đột biến, nhảy vọt -> tăng mạnh, tăng cao
tăng đột biến = tăng đột ngột
tăng chút ít, tăng tí xíu, nhích nhẹ -> tăng nhẹ
giảm mạnh = giảm sâu
rớt thê thảm, tụt dốc, lao dốc -> giảm mạnh, giảm sâu
giảm chút ít, giảm tí xíu -> giảm nhẹ
gấp đôi = gấp 2 lần
gấp ba = gấp 3 lần
hơn một nửa, hơn phân nửa -> quá bán, quá nửa
quá bán = quá nửa
phân nửa = một nửa
hầu hết, gần hết, gần như tất cả -> đa số, đại đa số, phần lớn
đa số = phần lớn = phần đông
thiểu số ý kiến = một số ít ý kiến
tất cả, hết thảy -> toàn bộ
toàn bộ -> tất cả
chẳng có, không có gì, không có ai -> không có trường hợp nào, không phát sinh
không phát sinh = không xảy ra
không xảy ra = không có vụ nào
chưa có vụ nào -> không xảy ra, không phát sinh
không có vụ nào -> không phát sinh
tái phạm, phạm lại -> tái diễn, vi phạm nhiều lần
tái diễn = lặp lại
nhiều lần = lặp đi lặp lại
thường xuyên = liên tục
lâu lâu, thỉnh thoảng, đôi khi -> không thường xuyên, có lúc
có lúc = có thời điểm
đôi lúc, lắm lúc -> có lúc, có thời điểm
đều đặn = thường xuyên
đều đều, tháng nào cũng -> định kỳ, hằng tháng
từng chút một, từ từ, dần dần -> từng bước, theo lộ trình
từng bước -> dần dần
làm theo từng bước -> theo lộ trình
lộ trình = các bước thực hiện
ưu tiên = làm trước
làm trước -> thứ tự ưu tiên
cái nào trước -> ưu tiên, thứ tự ưu tiên
quan trọng nhất, cái chính, việc chính -> trọng tâm, chủ yếu, then chốt
trọng tâm = trọng điểm
việc chính, việc lớn -> nhiệm vụ trọng tâm, nhiệm vụ chủ yếu
nhiệm vụ trọng tâm = nhiệm vụ chủ yếu
cần thiết = thiết yếu
cũ kỹ, cũ rích, cũ nát -> xuống cấp, lạc hậu, hư hỏng
lạc hậu = lỗi thời
hiện đại = tiên tiến
chật chội, chật hẹp -> diện tích hẹp, không đủ diện tích, quá tải
dơ dáy, dơ bẩn, nhếch nhác -> mất vệ sinh, ô nhiễm
mất vệ sinh = không bảo đảm vệ sinh
dơ -> bẩn, ô nhiễm
đắt đỏ, mắc mỏ -> giá cao, chi phí cao
rẻ hơn -> giá thấp hơn, giảm giá
giá cao = đắt
dư dả = dồi dào
thiếu thốn, thiếu trước hụt sau -> khó khăn, còn thiếu, thiếu nguồn lực
eo hẹp = hạn hẹp
tiền ít quá, ít tiền, tiền eo hẹp -> kinh phí hạn hẹp, kinh phí hạn chế
kinh phí hạn hẹp = kinh phí hạn chế
đạt yêu cầu = bảo đảm yêu cầu = đáp ứng yêu cầu
không đạt yêu cầu = không đáp ứng yêu cầu
đúng luật = đúng quy định
trái luật, sai luật, không đúng luật -> trái quy định, không đúng quy định, vi phạm pháp luật
không đúng quy định = trái quy định = sai quy định
làm lậu, làm chui -> trái phép, không phép
hợp lệ = đúng quy định
đủ điều kiện = đáp ứng điều kiện
chưa đủ điều kiện = chưa đáp ứng điều kiện
cách xử lý, cách giải quyết, hướng giải quyết -> giải pháp, hướng xử lý, biện pháp
giải pháp = biện pháp
cách khắc phục = biện pháp khắc phục
làm cách nào, làm sao để, bằng cách nào -> giải pháp, biện pháp, cách làm
hướng đi, hướng phát triển -> phương hướng, định hướng
phương hướng = định hướng
đang vướng gì, vướng chỗ nào, kẹt chỗ nào, tắc ở đâu -> khó khăn vướng mắc, vướng mắc
`;
