/** Hospitals, medicines and epidemics. */
export const HOSPITALS = `
nhà thương tỉnh, bệnh viện tỉnh -> bệnh viện đa khoa tỉnh
bệnh viện huyện, nhà thương huyện -> trung tâm y tế huyện, bệnh viện đa khoa huyện
bệnh viện tư = bệnh viện ngoài công lập
phòng mạch -> phòng khám tư nhân
phòng khám tư nhân = phòng khám ngoài công lập
tuyến dưới = y tế cơ sở
nhà bảo sanh -> nhà hộ sinh, khoa phụ sản
phòng cấp cứu = khoa cấp cứu
vô cấp cứu, đi cấp cứu, đưa đi cấp cứu -> cấp cứu ban đầu, lượt cấp cứu
ca cấp cứu = lượt cấp cứu
vô nhà thương, vô viện, đi viện -> nhập viện, vào viện
phải nằm viện, nằm nhà thương -> nhập viện, điều trị nội trú
được về nhà, cho về -> ra viện, xuất viện
cho xuất viện -> ra viện
thời gian nằm viện -> ngày điều trị trung bình, số ngày điều trị bình quân
số ngày nằm viện -> số ngày điều trị bình quân
ngày điều trị trung bình = số ngày điều trị bình quân
ngày điều trị trung bình = ngày nằm viện trung bình
khám lại -> tái khám theo hẹn
nhập viện lại, vô viện lại -> tái nhập viện
số người tới khám, số người đi khám, tổng số người khám -> tổng số lượt khám, lượt khám bệnh
số lượt khám = lượt khám bệnh
đông bệnh nhân, bệnh nhân đông, người bệnh đông -> quá tải bệnh viện, quá tải
ghép giường -> người bệnh nằm ghép
nằm chung giường, hai người một giường -> nằm ghép giường, người bệnh nằm ghép
thiếu giường -> quá tải giường bệnh
không đủ giường, không còn giường -> quá tải giường bệnh, thiếu giường bệnh
thêm giường, kê thêm giường -> tăng giường bệnh, bổ sung giường bệnh
giường kế hoạch = chỉ tiêu giường bệnh
tỷ lệ dùng giường, tỷ lệ kín giường -> công suất sử dụng giường bệnh
đợi khám, chờ tới lượt -> thời gian chờ khám
chờ lâu, đợi lâu, ngồi chờ lâu, chờ cả buổi -> thời gian chờ kéo dài, thời gian chờ
chờ kết quả, đợi kết quả -> thời gian trả kết quả, thời gian chờ xét nghiệm
thời gian trả kết quả = thời gian chờ kết quả
chờ mổ -> chờ phẫu thuật
đợi mổ, đợi tới lượt mổ -> danh sách chờ mổ, chờ phẫu thuật
chờ phẫu thuật -> chờ mổ
mổ phiên = phẫu thuật theo chương trình
mổ chương trình = phẫu thuật theo chương trình
mổ gấp = phẫu thuật cấp cứu
mổ cấp cứu = phẫu thuật cấp cứu
số ca mổ, tổng ca mổ, mổ được -> số ca phẫu thuật, tổng số phẫu thuật
hoãn mổ, dời mổ, chưa mổ được -> hoãn phẫu thuật, lùi lịch phẫu thuật
mổ mắt = phẫu thuật mắt
mổ cườm, mổ đục thủy tinh thể, mổ mắt cườm -> phẫu thuật đục thủy tinh thể, phẫu thuật phaco
đặt stent = can thiệp mạch vành
thông tim = can thiệp tim mạch
tai biến điều trị = tai biến y khoa
mổ nhầm, tiêm nhầm, phát nhầm thuốc, đưa nhầm thuốc -> sự cố y khoa, sai sót chuyên môn
nhiễm trùng vết mổ = nhiễm khuẩn vết mổ
vết mổ bị nhiễm trùng, mủ vết mổ -> nhiễm khuẩn vết mổ
nkvm = nhiễm khuẩn vết mổ
tỷ lệ rửa tay, rửa tay đúng -> tuân thủ vệ sinh tay, tỷ lệ tuân thủ vệ sinh tay
lờn thuốc, nhờn thuốc -> kháng kháng sinh
kháng thuốc = đề kháng kháng sinh
kháng thuốc = kháng kháng sinh
máy chụp hình phổi = máy x quang
máy ct = máy chụp cắt lớp vi tính
máy mri = máy cộng hưởng từ
máy hư, máy chụp bị hư -> thiết bị hỏng, máy hỏng chưa sửa được
máy hỏng -> thiết bị hỏng
sửa máy = sửa chữa thiết bị
máy chạy thận = máy thận nhân tạo
máy đắp chiếu, máy trùm mền -> thiết bị chưa sử dụng, máy không hoạt động
máy mượn -> máy đặt máy liên kết
mua máy, sắm máy móc y tế -> mua sắm trang thiết bị y tế, mua sắm thiết bị
bảo dưỡng thiết bị -> bảo trì máy
đi thử máu, làm xét nghiệm -> lượt xét nghiệm, số xét nghiệm
số xét nghiệm = lượt xét nghiệm
chụp x quang = chụp phim x quang
soi bao tử -> nội soi tiêu hóa, nội soi dạ dày
soi dạ dày -> nội soi tiêu hóa
bao tử -> dạ dày
đau bao tử = viêm loét dạ dày
chẩn đoán hình ảnh = cđha
thiếu hóa chất -> thiếu sinh phẩm
hết hóa chất -> thiếu hóa chất xét nghiệm, thiếu sinh phẩm
không có thuốc, thuốc không đủ, không đủ thuốc phát -> thiếu thuốc
cạn thuốc, đứt thuốc, gãy hàng thuốc -> thiếu thuốc, gián đoạn cung ứng thuốc
bệnh nhân phải mua ngoài, phải mua thuốc ngoài, ra ngoài mua thuốc -> người bệnh tự mua thuốc, mua thuốc ngoài bệnh viện
chậm mua thuốc, chưa đấu thầu thuốc xong -> chậm đấu thầu thuốc, chưa có kết quả đấu thầu thuốc
thuốc tồn -> tồn kho thuốc
thuốc còn trong kho -> tồn kho thuốc, thuốc tồn kho
thuốc quá đát, thuốc hết đát -> thuốc hết hạn, thuốc hết hạn sử dụng
thuốc hết hạn = thuốc quá hạn sử dụng
thuốc ngoại = thuốc nhập khẩu
thuốc nội = thuốc sản xuất trong nước
tiệm thuốc -> nhà thuốc, quầy thuốc, cơ sở bán lẻ thuốc
nhà thuốc tây -> quầy thuốc, cơ sở bán lẻ thuốc
quầy thuốc tây -> nhà thuốc, cơ sở bán lẻ thuốc
nhà thuốc bệnh viện = nhà thuốc trong bệnh viện
kê toa, ra toa, toa thuốc -> kê đơn, đơn thuốc
kê đơn điện tử = đơn thuốc điện tử
toa điện tử = đơn thuốc điện tử
lạm dụng thuốc, kê nhiều thuốc -> lạm dụng kê đơn, kê đơn không hợp lý
đóng bảo hiểm y tế, có thẻ bảo hiểm, có bảo hiểm y tế, mua thẻ bảo hiểm -> tham gia bảo hiểm y tế
phần trăm dân có bảo hiểm, dân có thẻ -> tỷ lệ bao phủ bảo hiểm y tế
tỷ lệ có bảo hiểm, tỷ lệ dân có thẻ -> tỷ lệ bao phủ bảo hiểm y tế, tỷ lệ tham gia bảo hiểm y tế
chưa có thẻ, chưa mua bảo hiểm -> chưa tham gia bảo hiểm y tế
bảo hiểm gia đình = bảo hiểm y tế hộ gia đình
bảo hiểm hộ gia đình = bảo hiểm y tế hộ gia đình
bảo hiểm học sinh = bảo hiểm y tế học sinh
thẻ cho người nghèo, cấp thẻ miễn phí -> cấp thẻ bảo hiểm y tế, thẻ bảo hiểm y tế người nghèo
trái tuyến = không đúng tuyến
đi trái tuyến, khám trái tuyến -> khám không đúng tuyến
bảo hiểm trả, bảo hiểm chi trả, phần bảo hiểm chi -> quỹ bảo hiểm y tế chi trả, bảo hiểm y tế thanh toán
bảo hiểm nợ, bảo hiểm treo tiền, bảo hiểm chưa quyết toán -> chưa được thanh toán, bảo hiểm y tế chưa thanh toán
bảo hiểm không trả, bảo hiểm cắt tiền -> xuất toán, từ chối thanh toán
bị xuất toán -> từ chối thanh toán
từ chối thanh toán = xuất toán
vượt quỹ khám chữa bệnh, vượt trần, quá quỹ bảo hiểm -> vượt dự toán chi, vượt dự toán khám chữa bệnh
vượt trần = vượt tổng mức thanh toán
người bệnh cùng chi trả = đồng chi trả
phần mình phải trả, phần phải đóng thêm -> đồng chi trả, cùng chi trả
tiền khám, tiền chữa bệnh, tiền nằm viện, tiền viện -> viện phí
giá khám, giá khám bệnh -> giá dịch vụ khám bệnh
tiền giường = giá ngày giường bệnh
tiền thu viện phí = nguồn thu viện phí
khám dịch vụ, khám theo yêu cầu, giường dịch vụ -> dịch vụ theo yêu cầu
khám theo yêu cầu = khám dịch vụ
trốn viện -> thất thu viện phí
trốn viện phí, không trả viện phí -> thất thu viện phí, người bệnh trốn viện
miễn viện phí, bớt viện phí cho người nghèo -> miễn giảm viện phí
tự chủ bệnh viện = tự chủ tài chính
thu không đủ chi, hụt thu -> mất cân đối thu chi
bác sĩ bỏ đi, bác sĩ nghỉ việc, bác sĩ ra tư -> nhân viên y tế nghỉ việc, viên chức nghỉ việc
thiếu bác sĩ -> thiếu nhân lực y tế
không đủ bác sĩ, trạm không có bác sĩ -> thiếu nhân lực y tế, thiếu bác sĩ
nhân lực y tế = cán bộ y tế
kéo bác sĩ về, mời bác sĩ về -> thu hút bác sĩ, thu hút nhân lực
bác sĩ về trạm, bác sĩ xuống xã -> bác sĩ luân phiên, luân phiên về trạm y tế
đi luân phiên = đề án 1816
chị điều dưỡng -> điều dưỡng viên
cô y tá -> điều dưỡng viên, điều dưỡng
điều dưỡng viên = nhân viên điều dưỡng
ktv = kỹ thuật viên
ca trực -> tua trực, kíp trực
kíp trực = tua trực
tiền trực đêm -> phụ cấp trực
phụ cấp trực = chế độ phụ cấp thường trực
thái độ nhân viên, khó chịu với bệnh nhân, nạt bệnh nhân -> thái độ phục vụ, tinh thần thái độ phục vụ
thái độ phục vụ = giao tiếp ứng xử
bao thư, phong bì, vòi tiền -> nhận tiền của người bệnh, tiêu cực trong khám chữa bệnh
đánh bác sĩ, hành hung bác sĩ -> hành hung nhân viên y tế
bệnh nhân hài lòng, người bệnh ưng ý -> hài lòng người bệnh, tỷ lệ hài lòng
tỷ lệ hài lòng = chỉ số hài lòng
mức hài lòng = tỷ lệ hài lòng
chấm điểm bệnh viện, điểm bệnh viện -> điểm chất lượng bệnh viện, bộ tiêu chí chất lượng bệnh viện
83 tiêu chí = bộ tiêu chí chất lượng bệnh viện
số người mắc, số người bị bệnh, người bị bệnh -> số ca mắc, số mắc
số ca mắc = số trường hợp mắc
người nhiễm = ca nhiễm
người dương tính = ca dương tính
người chết vì dịch, chết vì sốt xuất huyết -> tử vong, ca tử vong
số người chết = số ca tử vong
bệnh xuất huyết -> sốt xuất huyết
ổ muỗi, chỗ muỗi đẻ, ổ lăng quăng -> ổ bọ gậy, dụng cụ chứa bọ gậy
đi diệt lăng quăng, lật úp lu -> chiến dịch diệt bọ gậy, diệt bọ gậy
xịt muỗi, phun muỗi -> phun hóa chất diệt muỗi
chỉ số muỗi = mật độ muỗi
bịnh sởi, ban đỏ, lên ban -> bệnh sởi, sốt phát ban
sốt phát ban = phát ban nghi sởi
trái rạ, phỏng dạ -> thủy đậu
đau mắt đỏ = viêm kết mạc
thổ tả -> bệnh tả
đi ngoài, ỉa chảy, đau bụng đi ngoài -> tiêu chảy
ho lao -> bệnh lao
bệnh siđa, sida -> hiv, aids
người có h, dính hiv -> người nhiễm hiv
arv = điều trị hiv
bệnh phong = bệnh cùi
kinh phong = động kinh
bệnh tâm thần = rối loạn tâm thần
trúng gió, đứt mạch máu não, tai biến mạch máu não -> đột quỵ
tai biến mạch máu não = đột quỵ não
khối u -> u bướu
k vú = ung thư vú
ung thư cổ tử cung = k cổ tử cung
bệnh nền = bệnh mạn tính
bệnh mãn tính = bệnh mạn tính
bệnh kinh niên = bệnh mạn tính
bkln = bệnh không lây nhiễm
tầm soát = khám sàng lọc
khám tầm soát, tầm soát bệnh, truy tìm bệnh -> khám sàng lọc, sàng lọc
quản lý người bệnh cao huyết áp, theo dõi huyết áp -> quản lý điều trị tăng huyết áp
lây lan, lây ra, lan ra -> lây nhiễm, bùng phát
bùng dịch, dịch nổ ra, dịch bùng lên -> bùng phát dịch, dịch bùng phát
ổ lây, chùm ca bệnh -> ổ dịch
dịch lắng, hết lây -> dịch được khống chế, kiểm soát được dịch
f0 = ca nhiễm covid
f1 = tiếp xúc gần
test nhanh = xét nghiệm nhanh
phong tỏa khu dân cư = cách ly y tế
cách ly tại nhà = tự cách ly
khu cách ly = cơ sở cách ly
chích đủ, chích đủ mũi, tiêm đủ -> tiêm chủng đầy đủ, tỷ lệ tiêm chủng đầy đủ
tcmr = tiêm chủng mở rộng
chưa chích, bỏ mũi, sót mũi -> chưa tiêm chủng, tiêm chưa đủ mũi
chưa tiêm -> tiêm chưa đủ mũi
chích bù, tiêm vét -> tiêm bù mũi, tiêm chủng bù
tiêm bù -> tiêm chủng bù
tiêm vét = tiêm bù
hết vắc xin, không có vắc xin, đứt vắc xin -> thiếu vắc xin
chích xong bị sốt -> phản ứng sau tiêm chủng
mũi nhắc = mũi tiêm nhắc lại
vắc xin 5 trong 1 = vắc xin phối hợp
trẻ thấp còi, trẻ lùn -> suy dinh dưỡng thể thấp còi
trẻ nhẹ cân = suy dinh dưỡng thể nhẹ cân
uống vitamin a = bổ sung vitamin a
xổ giun = tẩy giun
sổ giun = tẩy giun
đi đẻ, sanh đẻ, sanh con -> sinh con, ca sinh
đẻ tại nhà, đẻ rớt -> sinh con tại nhà
mất mẹ khi sinh, sản phụ chết, mẹ chết khi sinh -> tử vong mẹ
trẻ chết khi sinh = tử vong sơ sinh
con trai nhiều hơn con gái -> mất cân bằng giới tính khi sinh, tỷ số giới tính khi sinh
trai nhiều hơn gái -> tỷ số giới tính khi sinh
phá thai = nạo hút thai
đặt vòng, thắt ống, uống thuốc ngừa thai -> biện pháp tránh thai
biện pháp tránh thai = bptt
đau bụng tập thể, ăn xong bị ói, ói mửa, ăn trúng thức ăn -> ngộ độc thực phẩm
vụ ngộ độc = ngộ độc thực phẩm tập thể
số người bị ngộ độc = số người mắc ngộ độc
quán ăn = cơ sở dịch vụ ăn uống
bếp tập thể = bếp ăn tập thể
hàng rong, quán vỉa hè -> thức ăn đường phố
bên cung cấp cơm, công ty nấu ăn -> nhà thầu suất ăn, đơn vị cung cấp suất ăn
cơm bệnh viện, cơm cho bệnh nhân -> suất ăn bệnh lý, suất ăn người bệnh
kiểm tra quán ăn, đi kiểm tra thực phẩm -> kiểm tra an toàn thực phẩm, thanh tra an toàn thực phẩm
thực phẩm bẩn, đồ ăn bẩn, đồ ăn ôi thiu -> thực phẩm không bảo đảm an toàn
lưu mẫu thức ăn = lưu mẫu thực phẩm
mẫu thức ăn = mẫu thực phẩm
giấy phép an toàn thực phẩm = giấy chứng nhận đủ điều kiện attp
giấy chứng nhận đủ điều kiện attp = đủ điều kiện an toàn thực phẩm
cho máu -> hiến máu nhân đạo
đi hiến máu -> hiến máu tình nguyện, hiến máu nhân đạo
thu được máu, gom được máu -> đơn vị máu tiếp nhận, đơn vị máu
rác bệnh viện = chất thải y tế
nước thải bệnh viện = nước thải y tế
bỏ bệnh án giấy -> bệnh án điện tử
đặt lịch khám -> đăng ký khám trực tuyến
đặt hẹn khám, lấy số qua mạng -> đăng ký khám trực tuyến, đặt lịch khám trực tuyến
khám từ xa, khám qua mạng -> khám chữa bệnh từ xa
hội chẩn qua mạng = hội chẩn trực tuyến
hội chẩn trực tuyến = hội chẩn từ xa
quét căn cước đi khám, khám bằng căn cước -> khám chữa bệnh bằng căn cước công dân
tập phục hồi, tập vật lý trị liệu -> phục hồi chức năng
chăm người già = chăm sóc sức khỏe người cao tuổi
khám cho người già, khám miễn phí cho người già -> khám sức khỏe người cao tuổi
khám từ thiện, khám miễn phí -> khám bệnh cấp phát thuốc miễn phí, khám chữa bệnh nhân đạo
trạm đạt chuẩn, xã đạt chuẩn y tế -> đạt tiêu chí quốc gia về y tế
y tá trưởng = điều dưỡng trưởng
vật lý trị liệu -> phục hồi chức năng
không đủ người làm -> thiếu nhân lực, thiếu nhân sự
trưởng trạm -> trạm trưởng
trạm trưởng = trưởng trạm y tế
chuyển lên trên, chuyển lên bệnh viện lớn -> chuyển tuyến, chuyển tuyến trên
nơi đăng ký khám bảo hiểm, nơi khám ban đầu -> nơi đăng ký khám chữa bệnh ban đầu
đón tiếp bệnh nhân -> tiếp đón người bệnh
`;
