/** Compounds whose syllables mean something else by themselves. */
export const COMPOUNDS = `
chốt hạn, chốt chặn, chốt kiểm soát, then chốt, chủ chốt, chốt trực
duyệt binh, kiểm duyệt, trình duyệt
quyết tâm, giải quyết, quyết toán, nghị quyết, quyết liệt, kiên quyết, quyết thắng
xin lỗi, xin nghỉ, xin phép
soi sáng, kiểm kê, kiểm định, kiểm soát, kiểm toán, kiểm sát, kiểm lâm, kiểm điểm, kiểm dịch
bàn giao, địa bàn, bàn ghế, văn bản, bàn bạc, bàn thắng
giao thông, giao lưu, giao dịch, giao ban, giao đất, giao hàng, giao khoán, giao tiếp, bàn giao, ngoại giao
lo lắng, lo ngại, no ấm
nhận xét, nhận thức, nhận định, nhận diện, công nhận, xác nhận, giấy nhận, chứng nhận, đảm nhận, ghi nhận
chia sẻ, chia buồn, phân chia
làm việc, làm rõ, làm sạch, làm chủ, việc làm, làm đường, làm nhà, làm đêm
vướng mắc, mắc cỡ, mắc tiền
bầu không khí, có bầu
trúng thưởng, trúng mùa, tập trung
tăng ca, tăng lương, tăng cường, gia tăng, tăng trưởng
hạ tầng, hạ lưu, hạ cấp, thượng hạ, hạ giá, hạ thủy
nâng cao, nâng cấp, nâng lương, nâng tầm
giảm nghèo, giảm giá, suy giảm, miễn giảm
rớt giá, bớt việc
vượt khó, vượt qua, vượt sông
thừa kế, thừa phát lại, thừa nhận, thừa thiên, kế thừa
hụt hẫng, thiếu niên, thiếu nhi
đủ điều kiện, đầy đủ
sớm muộn, nhanh gọn
trễ tràng, chậm phát triển
hư hỏng, hư cấu, hư hao
xe máy, xe đạp, xe buýt, xe tải, xe khách, xe hơi, nhà xe, bến xe, gửi xe, giữ xe, xe lăn
bác sĩ, bác bỏ, bác đơn, đậu phộng, đậu nành, đậu xe, đỗ xe, đậu tương, đậu xanh
dân số, dân tộc, dân quân, dân vận, dân chủ, dân cư, công dân, nông dân, cư dân, tiếp dân, dân sự, dân sinh
nhà máy, nhà nước, nhà trường, nhà văn hóa, nhà thầu, nhà đầu tư, nhà ở, nhà trẻ, nhà hàng, nhà giáo, nhà xưởng, nhà vệ sinh, nhà nghỉ, nhà trọ
khách sạn, hành khách, khách quan, khách mời
thầu phụ, gói thầu, đấu thầu, dự thầu, mời thầu
vốn điều lệ, vốn vay, vốn góp, vốn đầu tư, vốn pháp định, vốn huy động, vốn chủ sở hữu, vốn lưu động
tiền lương, tiền thưởng, tiền đền bù, tiền gửi, tiền mặt, tiền điện, tiền nước, tiền thuê, tiền công, tiền ăn, tiền phạt, tiền thuế, tiền vay, tiền lãi, tiền nợ, tiền đất, tiền quà
lãi suất, lãi vay, lãi lỗ, lãi gộp, tiền lãi
nợ xấu, nợ thuế, nợ lương, nợ công, nợ đọng, thu nợ
lời khen, lời nói, trả lời, lời khuyên, lời kêu gọi
vay vốn, cho vay, dư nợ cho vay
phạt cọc, xử phạt, phạt tù, thi phạt
mổ xẻ, mổ xác, lò mổ, giết mổ, mổ lợn
ốm nghén, cháy rừng, cháy nắng
mạng lưới, mạng máy tính, cách mạng, sinh mạng, mạng người
nghỉ hè, nghỉ hưu, nghỉ mát, nghỉ lễ, nghỉ học, nhà nghỉ
thưởng thức, khen thưởng
kẹt xe, kẹt tiền
rác thải, bãi rác, thùng rác
đường sắt, đường bộ, đường ống, đường dây, đường thủy, mía đường, tiểu đường, đường huyết, đường truyền, đường phố, đường sông
thay đổi, thay mặt, trao đổi, đổi mới, đổi đất, đổi chác
sửa đổi, sửa luật
kéo dài, lôi kéo, kéo co
bỏ phiếu, bỏ học, bỏ việc, từ bỏ, bỏ hoang, bãi bỏ, xóa bỏ, bỏ trống, bỏ ngỏ, rũ bỏ
dựng phim, xây dựng, áp dụng
trả lời, trả góp, hoàn trả, trả lại, phải trả, trả lương
dạy học, dạy nghề, giảng dạy
dùng chung, tiêu dùng, tiêu chí, tiêu chuẩn, tiêu thụ, tiêu hủy, tiêu biểu, mục tiêu, chỉ tiêu, hồ tiêu
lớp học, lãnh đạo, lãnh thổ, bản lãnh
kỷ luật lao động
họp báo, kết hợp, tập hợp
phó giám đốc, phó chủ tịch, trưởng phòng, tăng trưởng, hiệu trưởng, trưởng thành, phó hiệu trưởng, trưởng thôn, trưởng khoa
tuyển sinh, tuyển quân, tuyển chọn
thử nghiệm, thử việc
mở rộng, mở lớp, mở thầu, mở cửa, mở tài khoản, cởi mở, mở đường
hút thuốc, thu hút
bớt giận, chỉnh sửa, chấn chỉnh, hoàn chỉnh
bầu cử, cử tri, đề cử, ứng cử, cử nhân
giữ chức, giữ gìn, nắm giữ, tạm giữ, lưu giữ
gặp khó khăn, gặp mặt
chữa cháy, sửa chữa
bị mắc, mắc kẹt
liên lạc, lạc hậu, câu lạc bộ
hoãn nghĩa vụ, dời dân, di dời
khớp gối, đau khớp
tặng quà, quà tặng
nghèo nàn, người nghèo, hộ nghèo
`;
