/** Schools, universities, science councils. */
export const EDUCATION = `
cấp 1 = tiểu học
cấp 2 = trung học cơ sở
cấp 2 = thcs
cấp 3 = trung học phổ thông
cấp 3 = thpt
cấp một = tiểu học
cấp hai = trung học cơ sở
cấp ba = trung học phổ thông
cấp hai = thcs
cấp ba = thpt
th -> tiểu học, thực hiện
thcs = trung học cơ sở
thpt = trung học phổ thông
gdtx = giáo dục thường xuyên
gdnn = giáo dục nghề nghiệp
gdđt = giáo dục và đào tạo
gd đt = giáo dục và đào tạo
đh -> đại học, đại hội
cđ -> cao đẳng, công đoàn
csvc = cơ sở vật chất
đồ dùng dạy học = thiết bị dạy học
phòng học mới = phòng học xây mới
phòng học xuống cấp -> phòng học cần sửa chữa
sĩ số = số học sinh
ktx = ký túc xá
căn tin = căng tin
bếp ăn = nhà ăn
bữa trưa = ăn trưa
cơm bán trú = suất ăn bán trú
tiền ăn = mức ăn
tiền ăn -> suất ăn
học phí = tiền học
tiền trường -> học phí, các khoản thu
đóng tiền học = nộp học phí
quỹ hội phụ huynh = quỹ ban đại diện cha mẹ học sinh
nghỉ học giữa chừng = bỏ học
bỏ học = thôi học
nghỉ học -> bỏ học, thôi học
ở lại lớp = lưu ban
đúp = lưu ban
thi đậu = thi đỗ
thi đậu -> trúng tuyển
đậu -> trúng tuyển
đậu đại học = trúng tuyển đại học
thi rớt, rớt, trượt -> không đạt, không trúng tuyển
ra trường = tốt nghiệp
ra trường có việc = có việc làm sau tốt nghiệp
sinh viên có việc = sinh viên tốt nghiệp có việc làm
tuyển đầu vào = tuyển sinh
tuyển được học sinh -> tuyển sinh
điểm đầu vào = điểm trúng tuyển
điểm chuẩn = điểm trúng tuyển
thi lên lớp 10 = tuyển sinh lớp 10
vào lớp 10 = tuyển sinh lớp 10
vào lớp một -> tuyển sinh lớp 1
học giỏi = học sinh giỏi
hsg = học sinh giỏi
điểm giỏi -> xếp loại giỏi
hạnh kiểm = rèn luyện
giành giải, ẵm giải -> đạt giải
đoạt giải = đạt giải
thi giáo viên giỏi = hội thi giáo viên dạy giỏi
giáo viên giỏi = giáo viên dạy giỏi
thiếu giáo viên = thiếu biên chế giáo viên
thiếu thầy cô = thiếu giáo viên
trường chuẩn = trường đạt chuẩn quốc gia
khai trường = khai giảng
bế giảng = tổng kết năm học
ctgdpt = chương trình giáo dục phổ thông
sgk = sách giáo khoa
giáo trình = tài liệu giảng dạy
học online = dạy học trực tuyến
học trực tuyến = học online
họp trực tuyến = họp online
bạo lực học đường = học sinh đánh nhau
đánh nhau -> bạo lực học đường
đuối nước = chết đuối
biết bơi = phổ cập bơi
dạy bơi = phổ cập bơi
đoàn trường = đoàn thanh niên trường
nckh = nghiên cứu khoa học
đề tài = nhiệm vụ khoa học
đề tài nghiên cứu = đề tài khoa học
đề tài khoa học = nhiệm vụ khoa học và công nghệ
skkn = sáng kiến kinh nghiệm
bảo vệ đề tài = nghiệm thu đề tài
kh cn = khoa học và công nghệ
khoa học công nghệ = khoa học và công nghệ
đmst = đổi mới sáng tạo
bài báo quốc tế = công bố quốc tế
bài báo = công trình công bố
đăng báo khoa học -> công bố, bài báo khoa học
bằng sáng chế = bằng độc quyền sáng chế
sở hữu trí tuệ = shtt
chủ nhiệm đề tài = chủ nhiệm nhiệm vụ
người làm đề tài -> chủ nhiệm đề tài
tiền làm đề tài -> kinh phí đề tài, kinh phí thực hiện
ncs = nghiên cứu sinh
ts -> tiến sĩ, thí sinh
ths = thạc sĩ
cao học = thạc sĩ
pgs = phó giáo sư
gs = giáo sư
kđclgd = kiểm định chất lượng giáo dục
đảm bảo chất lượng = bảo đảm chất lượng
mở ngành = mở mã ngành
chương trình đào tạo = ctđt
môn học = học phần
đào tạo nghề = dạy nghề
học nghề = đào tạo nghề
đào tạo = bồi dưỡng = tập huấn
khóa học = lớp học
khóa đào tạo = lớp đào tạo
lớp tập huấn = khóa tập huấn
lớp bồi dưỡng = khóa bồi dưỡng
học viên = người học
hội thảo = tọa đàm
`;
