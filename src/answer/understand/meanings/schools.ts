/** Schools, universities and research. */
export const SCHOOLS = `
trường mẫu giáo = trường mầm non
nhà trẻ = nhóm trẻ
nhóm trẻ tư = nhóm trẻ độc lập tư thục
giữ trẻ tư, chỗ giữ trẻ -> nhóm trẻ độc lập, cơ sở mầm non độc lập
cô nuôi dạy trẻ, cô mầm non, cô mẫu giáo -> giáo viên mầm non
trẻ đến lớp, trẻ đi học -> tỷ lệ huy động trẻ ra lớp, huy động trẻ ra lớp
trẻ 5 tuổi đi học = huy động trẻ 5 tuổi ra lớp
phổ cập mẫu giáo 5 tuổi = phổ cập mầm non trẻ 5 tuổi
trường liên cấp = trường có nhiều cấp học
nhập trường -> sắp xếp trường lớp
sáp nhập trường = sắp xếp trường lớp
dồn lớp, gộp lớp -> sắp xếp lại lớp học, lớp ghép
ghép lớp -> sắp xếp lại lớp học
mở lại trường, dạy học lại -> hoạt động trở lại, đi học trở lại, dạy học trở lại
học lại được -> đi học trở lại, dạy học trở lại
đi học lại -> đi học trở lại
đi học trở lại -> đi học lại
trường chưa học lại được, trường còn đóng cửa -> chưa hoạt động trở lại, tạm dừng hoạt động
cho nghỉ học, trường cho nghỉ -> cho học sinh nghỉ học, tạm dừng đến trường
cho học sinh nghỉ -> tạm dừng đến trường
tạm dừng đến trường = tạm dừng dạy học trực tiếp
nghỉ bão, nghỉ tránh bão -> nghỉ học tránh bão, cho học sinh nghỉ học
học bù = dạy bù
học bù ngày nghỉ -> dạy bù chương trình
học từ xa = đào tạo từ xa
học tại chức = vừa làm vừa học
hệ tại chức = hệ vừa làm vừa học
văn bằng hai = văn bằng thứ hai
số lượng học sinh, số em, tổng số em, số học trò -> số học sinh, tổng số học sinh
lớp đông quá, lớp quá đông, sĩ số đông -> sĩ số vượt quy định, quá tải sĩ số
số học sinh một lớp, số em mỗi lớp -> sĩ số bình quân, học sinh/lớp
sĩ số bình quân = học sinh/lớp
phòng học thiếu, thiếu chỗ học -> thiếu phòng học
học hai buổi, học cả ngày -> dạy học 2 buổi/ngày, học 2 buổi/ngày
đi học thêm, dạy kèm -> dạy thêm học thêm
dtht = dạy thêm học thêm
tiền học thêm = tiền dạy thêm
lạm thu, thu ngoài quy định -> thu không đúng quy định
tiền đầu năm, tiền đóng đầu năm -> các khoản thu đầu năm
khoản thu thỏa thuận = khoản thu dịch vụ
phụ huynh góp, phụ huynh đóng góp, tiền phụ huynh góp -> vận động tài trợ, huy động xã hội hóa
tiền phụ huynh ủng hộ = tài trợ của cha mẹ học sinh
tiền bảo hiểm học sinh = phí bảo hiểm học sinh
tăng tiền học, tăng học phí, học phí tăng -> điều chỉnh mức học phí, mức thu học phí
mức học phí = mức thu học phí
miễn tiền học, không phải đóng học phí, học miễn phí -> miễn học phí
bớt học phí = giảm học phí
nợ học phí -> chưa nộp học phí
chưa đóng học phí, thiếu học phí -> chưa nộp học phí, nợ học phí
tiền ăn của các cháu -> mức ăn bán trú, tiền ăn bán trú của học sinh
tiền ăn bán trú -> mức ăn bán trú
cơm trường, cơm học sinh, bữa cơm trường -> suất ăn bán trú, bữa ăn bán trú
bữa ăn bán trú = suất ăn bán trú
ăn trưa ở trường, ăn ngủ ở trường -> học sinh bán trú, tổ chức bán trú
tiền giữ trẻ buổi trưa, tiền trông trưa -> tiền quản lý bán trú, tiền chăm sóc bán trú
bếp trường, bếp nấu cơm -> bếp ăn bán trú, bếp ăn một chiều
nhà ăn sinh viên, căn tin trường -> căng tin, nhà ăn tập thể
ăn ở nội trú, ở trong trường -> học sinh nội trú
ở trọ, thuê phòng ở -> ở ngoại trú, nhà trọ
chỗ ở cho sinh viên, chỗ ở sinh viên, chỗ nội trú, khu nội trú, nhà nội trú -> ký túc xá, chỗ ở ký túc xá
tiền ở ký túc, tiền phòng ký túc xá, giá phòng ký túc -> mức thu ký túc xá, phí ở ký túc xá, lệ phí ký túc xá
ký túc đầy, ký túc xá kín, hết chỗ ở ký túc -> tỷ lệ lấp đầy ký túc xá
số chỗ ký túc = sức chứa ký túc xá
nữ sinh viên = sinh viên nữ
ban phụ huynh, hội cha mẹ -> ban đại diện cha mẹ học sinh
trưởng ban phụ huynh = trưởng ban đại diện cha mẹ học sinh
bđdcmhs = ban đại diện cha mẹ học sinh
cmhs = cha mẹ học sinh
sếp trường -> hiệu trưởng
ht -> hiệu trưởng
pht -> phó hiệu trưởng
thầy hiệu phó, cô hiệu phó, hiệu phó -> phó hiệu trưởng
phó hiệu trưởng -> hiệu phó
gvcn = giáo viên chủ nhiệm
giáo viên chủ nhiệm = chủ nhiệm lớp
thầy chủ nhiệm, cô chủ nhiệm -> giáo viên chủ nhiệm
giáo viên biên chế = giáo viên cơ hữu
giáo viên thỉnh giảng = giảng viên thỉnh giảng
thầy cô dạy hợp đồng, cô hợp đồng -> giáo viên hợp đồng
thầy đại học, thầy cô đại học -> giảng viên
giảng viên = cán bộ giảng dạy
giảng viên cơ hữu = giảng viên toàn thời gian
thiếu thầy cô môn tin -> thiếu giáo viên bộ môn, thiếu giáo viên tiếng anh và tin học
thiếu giáo viên tiếng anh -> thiếu giáo viên bộ môn
giáo viên nghỉ -> giáo viên thôi việc
thầy cô bỏ nghề, giáo viên bỏ việc -> giáo viên nghỉ việc, giáo viên thôi việc
đạt trình độ, đủ bằng cấp -> đạt chuẩn trình độ đào tạo, đạt chuẩn trình độ
trên chuẩn = vượt chuẩn trình độ
tuyển thầy cô, tuyển giáo viên -> tuyển dụng giáo viên
cho thầy cô nơi khác về -> điều động giáo viên, biệt phái
biệt phái giáo viên -> điều động giáo viên
thao giảng = hội giảng
tổ bộ môn = tổ chuyên môn
tổ trưởng bộ môn = tổ trưởng chuyên môn
giáo án = kế hoạch bài dạy
chấm thi giáo viên = đánh giá chuẩn nghề nghiệp
học sinh giỏi tỉnh = học sinh giỏi cấp tỉnh
học sinh giỏi quốc gia = học sinh giỏi cấp quốc gia
giải hsg -> đạt giải học sinh giỏi, giải kỳ thi chọn học sinh giỏi
giải học sinh giỏi -> giải kỳ thi chọn học sinh giỏi
học sinh khá giỏi -> xếp loại khá giỏi
học sinh yếu, học kém, học yếu -> học sinh chưa đạt, học lực yếu
phụ đạo = kèm học sinh yếu
lên lớp thẳng, được lên lớp -> tỷ lệ lên lớp
không được lên lớp, lưu lại lớp -> lưu ban
học sinh xuất sắc = xếp loại xuất sắc
học bạ số = học bạ điện tử
sổ điểm điện tử = sổ theo dõi điện tử
thi cuối kỳ = kiểm tra cuối kỳ
thi giữa kỳ = kiểm tra giữa kỳ
thi hết môn = thi kết thúc học phần
đậu tốt nghiệp, đỗ tốt nghiệp, tỷ lệ đậu tốt nghiệp -> tỷ lệ tốt nghiệp, tốt nghiệp thpt
tỷ lệ tốt nghiệp = tỷ lệ đỗ tốt nghiệp
rớt tốt nghiệp, trượt tốt nghiệp -> không đỗ tốt nghiệp
điểm thi trung bình, điểm trung bình thi -> điểm trung bình các môn thi, điểm bình quân
điểm trung bình = điểm bình quân
quay cóp, chép bài, mang phao -> vi phạm quy chế thi
gian lận thi = vi phạm quy chế thi
lộ đề = lọt đề thi
chỗ thi, điểm coi thi, nơi thi -> điểm thi, hội đồng thi
giám thị, người coi thi -> cán bộ coi thi
thi vào trường chuyên, thi chuyên -> tuyển sinh lớp 10 chuyên
đăng ký thi = đăng ký dự thi
số em thi, số người thi -> số thí sinh dự thi, thí sinh dự thi
chỉ tiêu lấy vào, chỉ tiêu nhận -> chỉ tiêu tuyển sinh
số em vào trường, tuyển được học trò -> số nhập học, kết quả tuyển sinh
vào học, nhập trường -> nhập học
sinh viên mới, sinh viên năm nhất -> sinh viên nhập học mới, tân sinh viên
tân sinh viên -> sinh viên nhập học mới
không tuyển đủ, tuyển thiếu, thiếu chỉ tiêu -> chưa đạt chỉ tiêu tuyển sinh, tuyển không đủ chỉ tiêu
điểm vào trường, điểm đậu -> điểm chuẩn, điểm trúng tuyển
xét học bạ = xét tuyển bằng học bạ
ngành mới = ngành đào tạo mới
đóng ngành, bỏ ngành -> dừng tuyển sinh, tạm dừng tuyển sinh
ra trường đúng hạn -> tỷ lệ tốt nghiệp đúng hạn
nghỉ ngang, nghỉ học ngang -> thôi học, bỏ học
bị đuổi học, cho thôi học -> buộc thôi học
cảnh báo học tập = cảnh báo học vụ
học lại môn -> nợ học phần, không đạt học phần
nợ môn, rớt môn -> học lại, nợ học phần, không đạt học phần
khung chương trình = chương trình khung
chuẩn đầu ra = cđr
đi thực tập, chỗ thực tập -> thực tập tại doanh nghiệp, thực tập tốt nghiệp
có việc làm ngay, kiếm được việc sau khi ra trường -> có việc làm sau tốt nghiệp
tỷ lệ có việc = tỷ lệ sinh viên có việc làm
học bổng cho sinh viên, tiền học bổng, được học bổng -> học bổng khuyến khích học tập, cấp học bổng
quỹ học bổng = quỹ khuyến học
vay tiền đi học, vay vốn sinh viên -> tín dụng học sinh sinh viên
trường được kiểm định, đậu kiểm định -> đạt chuẩn kiểm định chất lượng, kiểm định chất lượng giáo dục
chương trình được kiểm định = chương trình đạt chuẩn kiểm định
trường lên chuẩn, trường được công nhận chuẩn -> trường đạt chuẩn quốc gia
trường chuẩn mức 1 = trường đạt chuẩn quốc gia mức độ 1
trường chuẩn mức 2 = trường đạt chuẩn quốc gia mức độ 2
trường rớt chuẩn, mất chuẩn quốc gia -> không duy trì được chuẩn
sách vở -> sách giáo khoa
sách cũ = sách giáo khoa đã qua sử dụng
tủ sách = thư viện lớp học
chỗ đọc sách, phòng đọc -> thư viện
phòng máy tính -> phòng tin học, phòng máy vi tính
phòng tin -> phòng máy vi tính
phòng lab = phòng thí nghiệm
ptn = phòng thí nghiệm
phòng thực hành = xưởng thực hành
đồ thí nghiệm, dụng cụ thí nghiệm -> thiết bị thí nghiệm
hóa chất thí nghiệm = vật tư thí nghiệm
bảng thông minh, tivi lớp học -> bảng tương tác, màn hình tương tác
bảng tương tác = bảng điện tử tương tác
nhà vệ sinh trường = nhà vệ sinh học sinh
nhà đa năng = nhà tập đa năng
rào trường -> tường rào
học bơi = dạy bơi cho học sinh
bị đuối nước -> tai nạn đuối nước
chết nước -> đuối nước, tai nạn đuối nước
học sinh bị bắt nạt, bắt nạt -> bạo lực học đường
đánh bạn, đánh hội đồng -> bạo lực học đường
hút vape -> thuốc lá điện tử
tư vấn tâm lý = tham vấn tâm lý
phòng tâm lý = phòng tư vấn tâm lý
tập đội, đội viên -> đội thiếu niên tiền phong
tổng phụ trách đội = giáo viên tổng phụ trách
ngoại khóa = hoạt động trải nghiệm
đi dã ngoại, tham quan học tập -> hoạt động trải nghiệm, trải nghiệm thực tế
đi học nghề sau lớp 9 -> phân luồng sau trung học cơ sở
học sinh học nghề = học sinh vào học nghề
em nghèo học giỏi, học trò nghèo -> học sinh nghèo vượt khó, học sinh có hoàn cảnh khó khăn
học hòa nhập = giáo dục hòa nhập
xmc = xóa mù chữ
lớp dạy chữ, học chữ -> lớp xóa mù chữ, xóa mù chữ
pcgd = phổ cập giáo dục
trung tâm học tập cộng đồng = tthtcđ
chương trình phổ thông mới -> chương trình giáo dục phổ thông 2018
chọn bộ sách -> lựa chọn sách giáo khoa
nhà nghiên cứu, nhà khoa học, người làm khoa học -> cán bộ nghiên cứu, nghiên cứu viên
nghiên cứu viên = cán bộ nghiên cứu
người đứng đầu đề tài, trưởng nhóm nghiên cứu, người chủ trì đề tài -> chủ nhiệm đề tài, chủ nhiệm nhiệm vụ
tham gia đề tài = thành viên thực hiện đề tài
đề tài cấp nhà nước = đề tài cấp quốc gia
đề tài cấp trường, đề tài cấp viện -> đề tài cấp cơ sở, nhiệm vụ cấp cơ sở
đề tài trễ hạn, đề tài chậm, đề tài xin thêm thời gian -> nhiệm vụ quá hạn, đề tài quá hạn, gia hạn nhiệm vụ
gia hạn đề tài = gia hạn thời gian thực hiện
đề tài bị dừng, đề tài bỏ dở -> chấm dứt thực hiện nhiệm vụ, dừng thực hiện đề tài
đề tài đang làm -> nhiệm vụ đang thực hiện, đề tài chuyển tiếp
đề tài mới -> nhiệm vụ mới, đề tài mở mới
đề tài mở mới -> nhiệm vụ mới
xét đề tài, duyệt đề tài -> xét duyệt thuyết minh, tuyển chọn đề tài, xác định nhiệm vụ
chọn đề tài -> xét duyệt thuyết minh, xác định nhiệm vụ
đề cương nghiên cứu = thuyết minh đề tài
đề tài được thông qua, đề tài đạt -> nghiệm thu đạt, xếp loại đạt
nghiệm thu cấp cơ sở = đánh giá cấp cơ sở
hội đồng nghiệm thu = hội đồng đánh giá nghiệm thu
người phản biện = ủy viên phản biện
nhận xét phản biện = ý kiến phản biện
sản phẩm nghiên cứu, ra được sản phẩm -> sản phẩm khoa học, kết quả nghiên cứu
đưa vào ứng dụng, dùng được ngoài thực tế, đem ra dùng -> chuyển giao ứng dụng, ứng dụng kết quả nghiên cứu
bài đăng tạp chí, đăng bài, đăng tạp chí -> bài báo khoa học, công bố khoa học
bài scopus, bài isi, bài wos -> bài báo quốc tế, công bố quốc tế
đạo văn, chép luận văn -> vi phạm liêm chính học thuật, trùng lặp
xin bằng sáng chế, nộp đơn sáng chế -> đăng ký sáng chế, đơn đăng ký sáng chế
được cấp bằng sáng chế = bằng độc quyền sáng chế
tiền nghiên cứu, tiền cho nghiên cứu khoa học -> kinh phí sự nghiệp khoa học, kinh phí nghiên cứu
mẫu thí nghiệm = mẫu nghiên cứu
làm thí nghiệm, chạy thí nghiệm -> tiến hành thí nghiệm, thực nghiệm
thử ngoài đồng -> khảo nghiệm, trồng thử nghiệm
trồng thử -> khảo nghiệm
khảo nghiệm = thử nghiệm giống
bảo vệ tiến sĩ -> bảo vệ luận án tiến sĩ
bảo vệ luận văn = bảo vệ thạc sĩ
đồ án tốt nghiệp = khóa luận tốt nghiệp
người hướng dẫn luận văn = cán bộ hướng dẫn
thầy hướng dẫn, cô hướng dẫn -> giảng viên hướng dẫn, người hướng dẫn khoa học
nhóm sinh viên nghiên cứu, sinh viên làm nghiên cứu -> sinh viên nghiên cứu khoa học
sinh viên nckh = sinh viên nghiên cứu khoa học
hội nghị khoa học = hội thảo khoa học
khởi nghiệp sinh viên = sinh viên khởi nghiệp
dạy nghề cho nông dân = đào tạo nghề cho lao động nông thôn
trường nghề = cơ sở giáo dục nghề nghiệp
trung cấp nghề -> trường trung cấp, cơ sở giáo dục nghề nghiệp
dạy liên thông, học liên thông -> đào tạo liên thông
sinh viên quốc tế = lưu học sinh
du học = đi học nước ngoài
thầy cô đi học thêm, cử giáo viên đi học -> cử đi đào tạo, cử đi bồi dưỡng
ban giám hiệu = lãnh đạo nhà trường
lãnh đạo trường = ban giám hiệu
đảng ủy trường = đảng bộ trường
cổng trường kẹt xe, ùn trước cổng trường -> ùn tắc cổng trường
xe đưa rước học sinh = xe đưa đón học sinh
học phẩm, bút vở -> đồ dùng học tập
lịch thi = kế hoạch thi
lễ khai trường = lễ khai giảng
lễ ra trường = lễ tốt nghiệp
trao bằng = phát bằng tốt nghiệp
chấm bài = chấm thi
phúc tra = chấm phúc khảo
chấm lại bài, xin chấm lại -> phúc khảo
đề thi = đề kiểm tra
`;
