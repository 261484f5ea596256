/** What people do with others and with things: supporting, checking, sharing, losing. */
export const DEALING = `
phàn nàn, kêu ca, than phiền -> kiến nghị, ý kiến phản ánh
dân kêu, bà con kêu, dân than -> cử tri phản ánh, người dân phản ánh, kiến nghị của cử tri
dân phản ánh = cử tri phản ánh
bức xúc = bất bình
bức xúc -> phản ánh, kiến nghị
than khó -> khó khăn, đề nghị tháo gỡ
kêu cứu -> kiến nghị, đề nghị hỗ trợ
làm đơn, viết đơn -> đơn đề nghị, đơn kiến nghị
làm rùm beng, làm ầm lên -> khiếu nại, phản ánh
kéo lên ủy ban, kéo nhau đi kiện, kiện đông người -> khiếu nại đông người
khiếu nại đông người = khiếu kiện đông người
rút đơn = rút khiếu nại
tố giác = tố cáo
đường dây nóng = hotline
gọi đường dây nóng = phản ánh qua đường dây nóng
được khen thưởng -> được tặng bằng khen, được tặng giấy khen, được tuyên dương
khen tặng = tuyên dương
tuyên dương = biểu dương khen ngợi
giấy thưởng -> giấy khen, bằng khen
tập thể được khen = tập thể được biểu dương
ai được khen, người được khen -> cá nhân được khen thưởng, cá nhân được biểu dương
trao giải = phát giải
phát thưởng = trao thưởng = khen thưởng
thưởng nóng = thưởng đột xuất
khen đột xuất = khen thưởng đột xuất
tri ân = cảm ơn
ghi công -> ghi nhận, biểu dương
được phong, được phong tặng -> được trao tặng danh hiệu, được công nhận danh hiệu
phong tặng = trao tặng danh hiệu
bị nhắc -> bị phê bình
bị phê bình -> phê bình nghiêm khắc, rút kinh nghiệm
bị chê, bị la, bị mắng -> bị phê bình, bị nhắc nhở
phạt nặng -> xử lý nghiêm, xử phạt
bị phạt tiền = bị xử phạt
phạt vạ -> xử phạt
lập biên bản phạt = lập biên bản vi phạm
phạt hợp đồng = phạt vi phạm hợp đồng
bị trừ tiền, trừ tiền -> khấu trừ, giảm trừ
khấu trừ = giảm trừ
trừ điểm = điểm trừ
cắt thưởng = không xét thưởng
không được thưởng -> không xét thưởng, cắt thi đua
cắt thi đua = không xét thi đua
xử lý nghiêm = xử nghiêm
bị xử lý -> bị kỷ luật, bị xử phạt
bị kỷ luật = bị xử lý kỷ luật
chịu kỷ luật = bị kỷ luật
bị đuổi -> buộc thôi việc, bị sa thải
đuổi học = buộc thôi học
buộc thôi việc = bị đuổi việc
cách chức = bị mất chức
mất chức -> bị cách chức, bị miễn nhiệm, bãi nhiệm
bị bắt, bị bắt giam -> bị tạm giam, bắt tạm giam
ra tòa -> xét xử, bị truy tố
bị đưa vào danh sách đen -> cấm tham gia đấu thầu, cấm thầu
cấm thầu = cấm tham gia đấu thầu
lỗi của ai, tại ai, lỗi do ai -> trách nhiệm thuộc về, nguyên nhân chủ quan
quy trách nhiệm = xác định trách nhiệm
làm kiểm điểm, viết kiểm điểm -> kiểm điểm trách nhiệm
tự phê bình = tự kiểm điểm
rút kinh nghiệm = rút ra bài học
rút kinh nghiệm -> bài học kinh nghiệm
bổ nhiệm -> được cất nhắc, được đề bạt
cất nhắc, đề bạt, đưa lên làm -> bổ nhiệm
bổ nhiệm -> đề bạt
bổ nhiệm lại = tái bổ nhiệm
tái bổ nhiệm -> được giữ lại chức vụ
giao quyền = giao phụ trách
tạm thay, làm tạm, quyền trưởng -> tạm thời phụ trách, giao phụ trách
giới thiệu người = giới thiệu nhân sự
chọn ai, chọn người -> giới thiệu nhân sự, lựa chọn nhân sự
giới thiệu nhân sự = đề cử nhân sự
đề cử = giới thiệu ứng cử
lên thay, làm thay, thế chỗ -> thay thế, kế nhiệm, được bổ nhiệm thay
thế chân -> thay thế, kế nhiệm
người thay thế = người kế nhiệm
người cũ, người tiền nhiệm -> người giữ chức trước đó
bổ sung nhân sự -> kiện toàn nhân sự, kiện toàn
đổi người, thay người -> thay đổi nhân sự, kiện toàn nhân sự
thay đổi nhân sự = kiện toàn nhân sự = biến động nhân sự
luân phiên -> luân chuyển, chuyển đổi vị trí công tác
cho thôi giữ chức, cho thôi chức -> miễn nhiệm
bãi nhiệm = bãi miễn
xin nghỉ chức, xin thôi chức -> xin từ chức
xin nghỉ việc, nộp đơn nghỉ -> đơn xin thôi việc, thôi việc
nghỉ hưu sớm = nghỉ hưu trước tuổi
về hưu sớm, về hưu non -> nghỉ hưu trước tuổi
về một cục -> nghỉ việc hưởng trợ cấp một lần, nghỉ theo chế độ
cắt giảm lao động = cắt giảm nhân sự
cho nghỉ bớt, giảm bớt người, cắt người -> cắt giảm lao động, cắt giảm nhân sự, tinh giản biên chế
tuyển dụng = tuyển chọn nhân sự
nhận người, nhận thêm người -> tuyển dụng, tiếp nhận nhân sự
tuyển được người -> tuyển dụng được
chưa tuyển được, tuyển không ra -> chưa tuyển dụng được, không tuyển dụng được
khó tuyển, kiếm không ra người -> khó khăn trong tuyển dụng, thiếu nguồn tuyển
thiếu người, hụt người -> thiếu nhân lực, thiếu nhân sự, thiếu biên chế
thiếu nhân lực = thiếu nhân sự = thiếu lao động
dư người, thừa người -> dôi dư, thừa biên chế
thi vào -> thi tuyển, tuyển dụng
trả lương khoán = khoán lương
hợp đồng dài hạn, vô biên chế -> hợp đồng không xác định thời hạn, được tuyển dụng viên chức
vào biên chế = được tuyển dụng viên chức
cho đi học, cử đi học -> cử đi đào tạo
đi tập huấn, được tập huấn -> tham gia tập huấn
học thêm nghiệp vụ = bồi dưỡng nghiệp vụ
nâng cao tay nghề = nâng cao trình độ tay nghề = bồi dưỡng tay nghề
đào tạo lại = đào tạo bổ sung
mở lớp = tổ chức lớp
mở lớp dạy nghề = tổ chức đào tạo nghề
cầm tay chỉ việc -> hướng dẫn, đào tạo tại chỗ
kèm nghề = đào tạo tại chỗ
thanh tra = thanh kiểm tra
xuống kiểm tra, về kiểm tra -> kiểm tra thực tế, kiểm tra trực tiếp
kiểm tra thực tế = kiểm tra hiện trường
kiểm tra bất ngờ, kiểm tra bất thình lình -> kiểm tra đột xuất
bất ngờ -> đột xuất
đột xuất = bất thường
kiểm tra theo lịch = kiểm tra định kỳ
lòi ra, lộ ra, phát giác -> phát hiện
phát hiện -> phát giác
kiểm lại = kiểm tra lại = phúc tra
phúc tra = tái kiểm tra
đếm lại, kiểm kho, đếm kho -> kiểm kê, kiểm kê kho
cân đong, đo đếm -> đo lường, xác định khối lượng
xét duyệt = thẩm định
đối chiếu = so sánh
kiểm tra chéo = đối chiếu chéo
xác minh = làm rõ
tìm cho ra, tìm rõ -> xác minh, làm rõ
sửa chữa = khắc phục hư hỏng
sửa lớn = đại tu = sửa chữa lớn
sửa nhỏ, sửa vặt -> sửa chữa nhỏ, sửa chữa thường xuyên
tút lại, tân trang -> sửa chữa, cải tạo
sửa mái, lợp lại mái -> chống dột, thay mái
chống dột = xử lý thấm dột
bị dột, bị thấm -> thấm dột
sơn lại = sơn sửa
làm mới, nâng cấp -> cải tạo
cải tạo -> nâng cấp
nâng cấp = tân trang
chăm sóc máy móc -> bảo dưỡng, bảo trì
bị hư -> máy hỏng, sự cố
hư máy, máy hư -> máy hỏng, hư hỏng, sự cố
máy hỏng = hỏng máy = sự cố máy
chết máy, nằm ụ, nằm đường -> hỏng máy, sự cố, dừng máy
ngừng máy = dừng máy
hỏng hóc = trục trặc
cháy bóng, bóng cháy, đèn không sáng -> đèn hỏng, hư hỏng đèn
thang máy hư, kẹt thang máy, thang hư -> sự cố thang máy, thang máy hỏng
thang máy hỏng = sự cố thang máy
sụt lún = lún sụt
bị lún, bị sụp -> sụt lún, sạt lở
ổ gà, nát đường, đường nát -> hư hỏng mặt đường, đường xuống cấp
bị nứt, nứt nẻ -> rạn nứt, vết nứt
không dùng được = không sử dụng được
không xài được -> không sử dụng được, hư hỏng
hết đát, hết date -> hết hạn sử dụng
hết hạn sử dụng = quá hạn sử dụng
thất lạc = bị mất
bị mất -> mất mát
mất tiêu -> thất lạc, mất mát
hao hụt = thất thoát
mất đi -> hao hụt
thất thoát tài sản = mất tài sản
bốc hơi -> sụt giảm, thất thoát
mất khách = sụt giảm khách hàng
mất khách -> khách hàng rời bỏ, giảm khách hàng
lỗ vốn, lỗ nặng -> thua lỗ
kiếm được -> thu được, đạt doanh thu
có lời, làm có lời -> có lãi, kinh doanh có lãi
hòa vốn = không lãi không lỗ
đạt được = thu được
ăn nên làm ra -> kinh doanh hiệu quả, có lãi
hốt bạc -> lợi nhuận cao
đạt chỉ tiêu = hoàn thành chỉ tiêu
đạt kế hoạch = hoàn thành kế hoạch
đạt đủ = hoàn thành đủ
vượt chỉ tiêu = vượt kế hoạch
vượt mức = vượt chỉ tiêu
vượt xa = cao hơn nhiều
hơn năm ngoái, nhiều hơn năm ngoái -> tăng so với năm trước, tăng so với cùng kỳ
kém năm ngoái, ít hơn năm ngoái, thua năm ngoái -> giảm so với năm trước, giảm so với cùng kỳ
tăng so với cùng kỳ = cao hơn cùng kỳ
giảm so với cùng kỳ = thấp hơn cùng kỳ
hơn kế hoạch = vượt kế hoạch
thua kế hoạch, dưới kế hoạch -> thấp hơn kế hoạch, không đạt kế hoạch
không đạt kế hoạch = thấp hơn kế hoạch = hụt kế hoạch
không đạt chỉ tiêu = chưa đạt chỉ tiêu = hụt chỉ tiêu
chưa đạt = không đạt
chỉ tiêu nào chưa đạt, chỗ nào chưa đạt -> chỉ tiêu chưa đạt, tiêu chí chưa đạt
bể kế hoạch, vỡ kế hoạch -> không hoàn thành kế hoạch, không đạt kế hoạch
còn thiếu = thiếu hụt
hụt thu = thu không đạt dự toán
hụt thu -> thu không đạt
thiếu tiền, hụt tiền, kẹt tiền -> thiếu kinh phí, thiếu vốn, khó khăn về tài chính
thiếu kinh phí = thiếu nguồn lực tài chính
thiếu vốn = thiếu nguồn vốn đầu tư
vượt quá = quá mức
quá tải = vượt công suất
chung nhau, xài chung, dùng chung -> chia sẻ, sử dụng chung
sử dụng chung -> dùng chung
tách riêng = tách độc lập
chẻ nhỏ, xé lẻ -> chia nhỏ
chia nhỏ gói thầu = xé lẻ gói thầu
gộp lại, dồn lại -> sắp xếp lại, lồng ghép
lồng ghép = kết hợp
gộp khoa, gộp phòng -> sáp nhập khoa, sáp nhập phòng
gộp trường, dồn trường -> sáp nhập trường, sắp xếp trường lớp
ghép lớp = lớp ghép
về chung một nhà -> sáp nhập, hợp nhất
tiếp sức, chống lưng, đỡ đần -> hỗ trợ, giúp đỡ
đỡ một phần tiền, cho một phần tiền -> hỗ trợ một phần kinh phí, hỗ trợ kinh phí
cho tiền = hỗ trợ tiền
cho không, biếu không -> cấp miễn phí, hỗ trợ không hoàn lại
miễn phí = không thu phí
cho đất, cho đất làm đường -> hiến đất, hiến tặng đất
góp công, góp sức -> đóng góp ngày công
bỏ công ra = đóng góp ngày công
xin ý kiến = tham vấn
hiến kế -> đề xuất giải pháp, đóng góp ý kiến
gợi ý -> đề xuất, đề nghị
đưa ra ý kiến = nêu ý kiến
hứa hẹn = cam kết
hứa làm, hứa sẽ -> cam kết thực hiện
thất hứa, nuốt lời, không giữ lời -> không thực hiện cam kết
giữ lời = thực hiện cam kết
vi phạm cam kết = không thực hiện cam kết
ký cam kết = cam kết bằng văn bản
đính chính = sửa sai sót
sửa lỗi = khắc phục lỗi
sửa sai = khắc phục sai phạm
uốn nắn = chấn chỉnh
chấn chỉnh -> nhắc nhở
viết lại, soạn lại -> chỉnh sửa, hoàn thiện dự thảo
sửa dự thảo = hoàn thiện dự thảo = chỉnh lý dự thảo
hoàn chỉnh = hoàn thiện
`;
