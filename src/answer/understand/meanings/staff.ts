/** Hiring, pay, shifts and safety at work. */
export const STAFF = `
quân số, số người làm, đầu người -> tổng số lao động, số lao động, tổng số cán bộ nhân viên
tổng số lao động = tổng số người lao động
người ở công ty, người trong công ty -> tổng số lao động, cán bộ công nhân viên
thiếu người -> thiếu lao động, thiếu hụt lao động
thiếu thợ -> thiếu nhân lực, thiếu nhân sự
thiếu công nhân, thiếu nhân viên -> thiếu lao động, thiếu nhân lực, thiếu hụt lao động, thiếu nhân sự
thiếu lao động, thiếu nhân lực -> thiếu hụt lao động
thiếu hụt lao động -> thiếu lao động, thiếu nhân lực
dư người, thừa người, dôi người -> lao động dôi dư, dôi dư lao động
cần thêm người, xin thêm người -> bổ sung nhân sự, nhu cầu tuyển dụng, bổ sung lao động
tuyển được người -> tuyển dụng mới, tuyển mới
lấy được người, nhận thêm người -> tuyển dụng mới, tuyển dụng được, tuyển mới
không tuyển được, khó tuyển người, khó kiếm người -> khó tuyển dụng, khó khăn trong tuyển dụng, không tuyển dụng được
tuyển không đủ, tuyển hụt -> chưa tuyển đủ, không đạt chỉ tiêu tuyển dụng, tuyển chưa đủ
thi vào làm -> thi tuyển, tuyển dụng
thi tuyển vào -> tuyển dụng
mới vào làm, vừa vào làm -> mới tuyển, mới tuyển dụng, tuyển dụng mới
tập sự -> thử việc
thử việc xong, qua thử việc -> hết thời gian thử việc, ký hợp đồng chính thức
vào chính thức, lên chính thức -> ký hợp đồng chính thức, tuyển dụng chính thức
người làm lâu năm, thợ lâu năm -> lao động có thâm niên, người lao động lâu năm
thâm niên = số năm công tác
người làm thời vụ, làm thời vụ, làm mùa vụ -> lao động thời vụ, hợp đồng thời vụ
lao động thời vụ = lao động mùa vụ
lao động phổ thông = lao động giản đơn
người có nghề, thợ có nghề -> lao động có tay nghề, lao động kỹ thuật
lao động kỹ thuật = công nhân kỹ thuật
hợp đồng không thời hạn = hợp đồng không xác định thời hạn
hợp đồng có thời hạn = hợp đồng xác định thời hạn
hợp đồng ngắn hạn, ký từng năm -> hợp đồng xác định thời hạn
ký tiếp với công nhân, ký lại hợp đồng lao động -> tái ký hợp đồng lao động, gia hạn hợp đồng lao động
hết hợp đồng -> hợp đồng hết hiệu lực
hết hạn hợp đồng -> hợp đồng hết hạn
không ký tiếp, không ký lại -> không gia hạn hợp đồng, không tái ký, không tiếp tục ký
xin nghỉ làm, xin nghỉ luôn -> đơn xin thôi việc, nghỉ việc, thôi việc, đơn xin nghỉ việc
xin thôi việc -> nghỉ việc, đơn xin nghỉ việc
nghỉ luôn, nghỉ hẳn, nghỉ ngang, bỏ ngang -> nghỉ việc, thôi việc, tự ý bỏ việc
tự ý bỏ việc = tự ý nghỉ việc = đơn phương nghỉ việc
công nhân bỏ đi, thợ bỏ đi, người bỏ đi -> lao động nghỉ việc, nghỉ việc, biến động lao động
tỷ lệ nghỉ -> tỷ lệ biến động lao động, tỷ lệ thôi việc
tỷ lệ bỏ đi -> tỷ lệ nghỉ việc, tỷ lệ biến động lao động, tỷ lệ thôi việc
tỷ lệ nghỉ việc = tỷ lệ thôi việc = tỷ lệ biến động lao động
chảy máu chất xám, người giỏi bỏ đi -> nhân sự chủ chốt nghỉ việc, dịch chuyển lao động
giữ người, giữ thợ -> giữ chân người lao động, giữ chân lao động, thu hút và giữ chân
giữ chân người -> giữ chân lao động, thu hút và giữ chân
cắt người -> tinh giảm lao động, giảm lao động
bớt người, đuổi bớt, cắt giảm người -> cắt giảm lao động, tinh giảm lao động, giảm lao động
cắt giảm lao động, cắt giảm nhân sự -> tinh giảm lao động
tinh giảm lao động -> cắt giảm lao động, cắt giảm nhân sự
cho nghỉ bớt -> cho thôi việc, tạm hoãn hợp đồng
cho công nhân nghỉ -> cắt giảm lao động, cho thôi việc, tạm hoãn hợp đồng
nghỉ chờ việc -> ngừng việc, tạm hoãn hợp đồng lao động
ngồi chơi chờ việc, hết việc phải nghỉ -> ngừng việc, nghỉ chờ việc
nghỉ không lương = nghỉ không hưởng lương
nghỉ có lương = nghỉ hưởng nguyên lương
giảm giờ làm -> rút ngắn thời giờ làm việc
bớt giờ làm, cắt giờ làm -> giảm giờ làm việc, rút ngắn thời giờ làm việc
làm mấy tiếng, làm mấy giờ một ngày -> thời giờ làm việc, số giờ làm việc
tiền thôi việc, tiền nghỉ việc -> trợ cấp thôi việc
tiền mất việc -> trợ cấp mất việc, trợ cấp mất việc làm
trợ cấp thất nghiệp = tctn
lương tối thiểu vùng = lttv
lương thấp nhất -> mức lương tối thiểu, thu nhập thấp nhất
thu nhập của công nhân, tiền công nhân lãnh, công nhân kiếm được -> thu nhập bình quân, tiền lương bình quân, thu nhập người lao động
thu nhập bình quân = tnbq
nhận lương -> lãnh lương
trả lương -> chi trả tiền lương, thanh toán tiền lương
phát lương -> chi trả lương, thanh toán tiền lương
bỏ lương -> chi trả lương, chi trả tiền lương, thanh toán tiền lương
ngày lãnh lương -> ngày trả lương, kỳ trả lương
lương trễ, phát lương trễ, chưa có lương -> chậm trả lương, chậm lương, nợ lương
quỹ lương = quỹ tiền lương
lương khoán = lương sản phẩm
ăn theo sản phẩm, làm nhiều hưởng nhiều -> lương sản phẩm, trả lương theo sản phẩm, khoán sản phẩm
lương thời gian = lương theo thời gian
tăng lương sớm, lên lương sớm -> nâng lương trước thời hạn, nâng bậc lương trước thời hạn
nâng lương đúng hạn, tới hạn lên lương -> nâng bậc lương thường xuyên, nâng lương thường xuyên
trừ lương -> khấu trừ tiền lương, trừ vào lương
phạt lương, cắt lương -> khấu trừ tiền lương, khấu trừ lương, trừ vào lương
giảm lương = cắt giảm tiền lương
thưởng tết -> tiền thưởng cuối năm
tiền tết, tiền thưởng tết -> thưởng tết nguyên đán, mức thưởng tết, tiền thưởng cuối năm
tháng 13 -> thưởng cuối năm
thưởng tháng 13 -> lương tháng 13, thưởng cuối năm
thưởng lễ, tiền lễ -> thưởng ngày lễ, chi thưởng các ngày lễ
thưởng năng suất = thưởng theo năng suất
thưởng nóng = khen thưởng đột xuất
tiền chuyên cần, thưởng chuyên cần -> phụ cấp chuyên cần, trợ cấp chuyên cần
tiền xăng xe, tiền đi lại, tiền xăng đi làm -> phụ cấp xăng xe, hỗ trợ đi lại, trợ cấp đi lại
tiền nhà trọ, tiền nhà, tiền trọ -> hỗ trợ nhà ở, phụ cấp nhà ở, trợ cấp nhà ở
tiền độc hại, bồi dưỡng độc hại -> phụ cấp độc hại, bồi dưỡng bằng hiện vật, trợ cấp độc hại
tiền chức vụ -> phụ cấp chức vụ
tiền thâm niên -> phụ cấp thâm niên
tiền điện thoại -> phụ cấp điện thoại
tiền trực, tiền gác -> phụ cấp trực, phụ cấp thường trực
tiền con nhỏ, tiền gửi trẻ -> hỗ trợ nuôi con nhỏ, hỗ trợ gửi trẻ, phụ cấp nuôi con nhỏ
công tác phí = chi phí công tác
tiền tăng ca, tiền ot -> tiền làm thêm giờ, lương làm thêm giờ, tiền lương làm thêm
tiền làm thêm -> lương làm thêm giờ, tiền lương làm thêm
giờ tăng ca, số giờ tăng ca -> số giờ làm thêm, thời giờ làm thêm
tăng ca quá nhiều, tăng ca lố -> vượt số giờ làm thêm, làm thêm quá giờ quy định
làm chủ nhật, làm ngày nghỉ -> làm thêm ngày nghỉ, làm việc vào ngày nghỉ
suất cơm, bữa cơm, cơm ca -> suất ăn ca, bữa ăn ca
giá bữa ăn, tiền một suất ăn, giá suất cơm -> mức ăn ca, đơn giá suất ăn, định mức bữa ăn ca, giá trị bữa ăn ca
cơm dở, cơm chán, chê cơm -> chất lượng bữa ăn ca, chất lượng bữa ăn
bếp nấu, người nấu ăn, bên nấu ăn, bên nấu cơm -> nhà bếp, đơn vị cung cấp suất ăn, nhà thầu suất ăn, bếp ăn tập thể
đau bụng vì cơm, trúng thực, ngộ độc cơm -> ngộ độc thực phẩm
bữa phụ = ăn phụ
sữa độc hại, phát sữa -> bồi dưỡng bằng hiện vật, bồi dưỡng hiện vật
nghỉ phép = nghỉ hằng năm
ngày phép còn -> phép tồn
phép năm = nghỉ hằng năm
trả tiền phép, đổi phép ra tiền -> thanh toán tiền phép, thanh toán ngày nghỉ hằng năm
nghỉ bệnh, nghỉ đau -> nghỉ ốm, nghỉ ốm đau, nghỉ hưởng chế độ ốm đau
lịch nghỉ tết -> thời gian nghỉ tết
nghỉ tết mấy ngày -> thời gian nghỉ tết, lịch nghỉ tết nguyên đán
vắng không phép, nghỉ chui, nghỉ không xin -> nghỉ không phép, nghỉ không lý do, vắng mặt không lý do
đi làm trễ -> đi muộn, đi làm muộn
về sớm, trốn về -> về trước giờ
bấm vân tay, quẹt thẻ đi làm -> chấm công, máy chấm công
chia ca -> bố trí ca làm việc, lịch làm việc
xếp lịch làm -> bố trí ca làm việc, phân ca, lịch làm việc
ca kíp = ca làm việc
nghỉ giữa giờ = nghỉ giải lao
bị thương khi làm -> tai nạn lao động
đứt tay, dập tay -> tai nạn lao động, bị thương
vụ tai nạn khi làm, tai nạn ở xưởng, tai nạn trong xưởng -> tai nạn lao động, vụ tai nạn lao động
người bị tai nạn -> nạn nhân, người bị nạn
thợ bị nạn -> nạn nhân, người bị nạn, người bị tai nạn lao động
chết khi làm việc, tai nạn chết người -> tai nạn lao động chết người, tử vong do tai nạn lao động
suýt xảy ra tai nạn, xém tai nạn -> sự cố suýt xảy ra, cận nguy
tiền đền tai nạn -> bồi thường tai nạn lao động, trợ cấp tai nạn lao động
không đeo bảo hộ, không mặc đồ bảo hộ, không đội mũ -> không mang bảo hộ lao động
ptbvcn = phương tiện bảo vệ cá nhân
phương tiện bảo vệ cá nhân = trang bị bảo hộ lao động
giày bảo hộ = giày an toàn
phát đồ bảo hộ -> cấp phát bảo hộ lao động, trang bị phương tiện bảo vệ cá nhân
học an toàn, lớp an toàn, dạy an toàn -> huấn luyện an toàn, huấn luyện an toàn vệ sinh lao động
huấn luyện an toàn = tập huấn an toàn lao động
tổ an toàn, người coi an toàn -> an toàn vệ sinh viên, mạng lưới an toàn vệ sinh viên
atvsv = an toàn vệ sinh viên
kiểm tra máy móc nguy hiểm -> kiểm định thiết bị
đo môi trường, đo bụi, đo tiếng ồn -> quan trắc môi trường lao động
quan trắc môi trường lao động = đo kiểm môi trường lao động
xưởng nóng, nóng quá, nóng bức -> nắng nóng, nhiệt độ cao, chống nóng
làm mát xưởng -> chống nóng, hệ thống làm mát
người đi học -> cử đi đào tạo, đào tạo bồi dưỡng
cho đi học, cử đi học -> đào tạo bồi dưỡng
nâng tay nghề -> nâng cao tay nghề, bồi dưỡng tay nghề
nâng cao tay nghề, bồi dưỡng tay nghề -> nâng tay nghề
học lên tay nghề, thi lên bậc thợ, thi tay nghề -> thi nâng bậc, thi nâng bậc thợ
lên bậc thợ = nâng bậc thợ
dạy kèm tại chỗ, vừa học vừa làm -> đào tạo tại chỗ, kèm nghề
dạy người mới, dạy nghề cho người mới -> đào tạo công nhân mới, đào tạo hội nhập, đào tạo lao động mới
tiền đi học, tiền cho đi học -> kinh phí đào tạo, hỗ trợ học phí
lên chức -> đề bạt
lên lon, được cất nhắc -> thăng chức, được bổ nhiệm, đề bạt
cất nhắc = đề bạt
xuống chức, mất chức, hạ chức -> giáng chức, cách chức, miễn nhiệm
đổi chỗ làm, đổi việc, chuyển bộ phận, đưa sang phòng khác -> điều chuyển, thuyên chuyển, luân chuyển
điều chuyển = thuyên chuyển
đánh giá nhân viên, chấm điểm nhân viên -> đánh giá xếp loại, đánh giá hiệu quả công việc, đánh giá kpi
vi phạm nội quy -> vi phạm kỷ luật lao động
phá nội quy -> vi phạm kỷ luật lao động, vi phạm nội quy lao động
bị kỷ luật = xử lý kỷ luật
bị nhắc nhở -> khiển trách
bị chửi, bị rầy -> nhắc nhở, khiển trách
công nhân nghỉ tập thể, nghỉ phản đối, bỏ việc tập thể, nghỉ làm đòi lương -> ngừng việc tập thể, đình công
vụ đình công = cuộc ngừng việc tập thể
công nhân đòi, công nhân yêu sách -> kiến nghị của người lao động, yêu cầu của người lao động
cãi nhau với công ty, kiện công ty -> tranh chấp lao động
tranh chấp lao động = mâu thuẫn lao động
ngồi lại nói chuyện với chủ, gặp gỡ chủ và thợ -> đối thoại tại nơi làm việc, đối thoại định kỳ
gặp ban giám đốc, đối thoại với công nhân -> đối thoại tại nơi làm việc, đối thoại với người lao động
thương lượng = đàm phán
trả giá lương, đòi lương cao hơn -> thương lượng tập thể, thương lượng tiền lương
hòm thư góp ý = hộp thư góp ý
thùng góp ý -> hòm thư góp ý, hộp thư góp ý
kiến nghị của công nhân, công nhân than, công nhân kêu -> kiến nghị của người lao động, phản ánh của người lao động, ý kiến của người lao động
công đoàn công ty = công đoàn cơ sở
chủ tịch công đoàn = chủ tịch cđcs
bch công đoàn = ban chấp hành công đoàn
tiền hỗ trợ đoàn viên -> trợ cấp đoàn viên
công đoàn cho -> hỗ trợ đoàn viên, trợ cấp đoàn viên
thăm hỏi ốm đau -> thăm ốm
đi thăm người bệnh, thăm công nhân bệnh -> thăm hỏi ốm đau, thăm hỏi
ma chay = tang lễ
đám cưới -> kết hôn
tiền mừng cưới -> mừng kết hôn, trợ cấp kết hôn
tiền phúng điếu -> phúng viếng, trợ cấp tang
tiền đám ma -> phúng viếng, phúng điếu, trợ cấp tang
cho vay công nhân -> vay vốn trợ vốn, quỹ trợ vốn
công đoàn cho vay -> vay vốn trợ vốn
công nhân khó khăn, công nhân nghèo -> đoàn viên khó khăn, người lao động có hoàn cảnh khó khăn
xe về quê -> chuyến xe công đoàn
xe tết, chở công nhân về quê -> vé xe về quê, chuyến xe công đoàn, hỗ trợ xe về quê
nhà cho công nhân, chỗ ở công nhân -> nhà ở công nhân, ký túc xá công nhân, nhà lưu trú công nhân
nhà ở công nhân = nhà lưu trú công nhân
xe đưa rước -> xe đưa đón công nhân, xe đưa đón cán bộ
nhà trẻ công ty, chỗ gửi con -> nhà trẻ mẫu giáo, nơi gửi trẻ
phòng cất sữa = phòng vắt sữa
lao động nữ = nữ công nhân
chị em bầu, công nhân bầu -> lao động nữ mang thai, lao động nữ có thai
cho con bú = nuôi con nhỏ dưới 12 tháng
đóng bảo hiểm trễ, nợ tiền bảo hiểm, không đóng bảo hiểm -> chậm đóng bảo hiểm, nợ bảo hiểm xã hội, trốn đóng bảo hiểm
lương đóng bảo hiểm -> tiền lương làm căn cứ đóng bảo hiểm
rút bảo hiểm một lần, lãnh bảo hiểm một lần, rút bhxh -> hưởng bảo hiểm xã hội một lần, rút bảo hiểm xã hội một lần
chốt sổ bảo hiểm -> chốt sổ bhxh
trả sổ bảo hiểm -> chốt sổ bhxh, chốt sổ bảo hiểm xã hội
tiền thai sản, tiền đẻ, tiền sinh -> trợ cấp thai sản, chế độ thai sản
tiền ốm đau, tiền nghỉ bệnh -> chế độ ốm đau, trợ cấp ốm đau
nhân sự cấp cao = cán bộ chủ chốt
tuổi trung bình = tuổi bình quân
nam nữ -> cơ cấu giới tính
người học cao, người có bằng đại học -> trình độ đại học, trình độ đại học trở lên
vị trí trống, ghế trống, thiếu ghế -> khuyết chức danh, vị trí còn khuyết, chưa kiện toàn
bù ghế trống -> kiện toàn, bầu bổ sung, bổ nhiệm
nhân viên thuê ngoài, lao động cho thuê -> lao động thuê lại, cho thuê lại lao động
bảo vệ cổng -> nhân viên bảo vệ
ông gác cổng, người gác cổng -> nhân viên bảo vệ, bảo vệ
người quét dọn, cô lao công, bà quét dọn -> nhân viên tạp vụ, tạp vụ, nhân viên vệ sinh
nhân viên tạp vụ = lao công
lương tuần, lương hưu, lương thực, lương y, lương tâm, lương thiện, lương giáo
ca nô, ca mổ, ca khúc, ca bệnh, ca ngợi, ca trực, ca sĩ
`;
