/** What people do in and after any meeting. */
export const ACTIONS = `
xong -> hoàn thành, hoàn tất
làm xong, xong xuôi -> hoàn thành, hoàn tất
hoàn thành = hoàn tất
hoàn thành -> làm xong
chưa xong -> chưa hoàn thành
dở dang = đang dở = chưa hoàn thành
dang dở = dở dang
đẩy nhanh = đẩy mạnh
siết chặt, siết lại, làm chặt -> tăng cường, thắt chặt
tăng cường = đẩy mạnh
làm -> thực hiện, tiến hành
triển khai = thực hiện = tiến hành
bắt tay vào -> triển khai, bắt đầu
bắt tay làm -> triển khai
bắt đầu làm -> khởi công, triển khai
mở màn -> khai mạc, bắt đầu
khép lại -> kết thúc
áp dụng -> thực hiện
bắt đầu áp dụng = có hiệu lực
có hiệu lực = hiệu lực từ
chạy thử -> vận hành thử, thử nghiệm, thí điểm
làm thử -> thí điểm, thử nghiệm
thí điểm = thử nghiệm
nhân rộng = mở rộng
làm đại trà -> nhân rộng
chốt -> thống nhất, quyết định, kết luận
chốt lại -> kết luận, thống nhất
quyết định = quyết nghị
duyệt -> thông qua, chấp thuận
phê duyệt = thông qua = chấp thuận
phê chuẩn = phê duyệt = chuẩn y
gật đầu -> đồng ý, nhất trí, tán thành
đồng ý = nhất trí = tán thành
thống nhất = nhất trí
ưng -> đồng ý, nhất trí
ủng hộ ý kiến -> nhất trí, tán thành
thuận -> đồng ý, tán thành
biểu quyết -> tán thành
giơ tay -> biểu quyết
bỏ phiếu = biểu quyết
không chịu -> không đồng ý, không nhất trí
không đồng ý = không tán thành = không nhất trí = phản đối
bác bỏ -> không chấp thuận, không thông qua
bác đơn -> không chấp thuận
cho phép = chấp thuận
xin -> đề nghị, đề xuất
xin thêm -> đề nghị bổ sung
đề nghị = kiến nghị = đề xuất
mong muốn = nguyện vọng
đòi -> yêu cầu, đề nghị
dặn -> nhắc nhở, yêu cầu, lưu ý
nhắc -> lưu ý
lưu ý = chú ý
nhấn mạnh = lưu ý
xoáy vào -> tập trung, nhấn mạnh
nói -> phát biểu, cho biết
cho hay = cho biết
nói chuyện -> phát biểu
lên tiếng = phát biểu
góp ý = tham gia ý kiến
góp ý = ý kiến đóng góp
cho ý kiến = góp ý
hỏi ý kiến = lấy ý kiến = xin ý kiến
bàn -> thảo luận
bàn bạc = thảo luận = trao đổi
mổ xẻ -> phân tích, thảo luận
tranh cãi -> thảo luận, ý kiến khác nhau
chất vấn = đặt câu hỏi
giải trình = giải thích
giải đáp = trả lời
phản hồi = trả lời
đọc báo cáo = trình bày báo cáo
đọc báo cáo -> báo cáo
trình bày = báo cáo
báo lại -> báo cáo
gửi lên, đưa lên -> trình, báo cáo
nộp -> gửi
trình duyệt = trình phê duyệt
đăng lên -> đăng tải, công bố
công bố = thông báo
dán -> niêm yết
loan báo -> thông báo
ra quyết định = ban hành quyết định
ra nghị quyết = ban hành nghị quyết
ra văn bản = ban hành văn bản
giao việc = phân công
giao, giao nhiệm vụ -> phân công
phân việc, chia việc -> phân công
cử -> phân công
lo -> phụ trách, đảm nhiệm, chịu trách nhiệm
lo liệu -> đảm nhiệm, chuẩn bị
lo việc -> phụ trách, chịu trách nhiệm
cáng đáng, gánh vác -> đảm nhiệm, chịu trách nhiệm
đảm nhiệm = phụ trách = đảm nhận = đảm trách
phụ trách = chịu trách nhiệm
cầm trịch -> chủ trì
tiếp nhận = thu nhận
tặng = trao
được tặng -> được trao, được nhận
phát cho -> cấp phát, trao tặng
chia -> phân bổ
chia đều -> phân bổ
phân bổ = phân chia
rót -> phân bổ, bố trí
bố trí = sắp xếp
xếp -> bố trí
xoay xở -> cân đối, bố trí
lo tiền -> bố trí kinh phí, cân đối
giúp -> hỗ trợ
giúp đỡ = hỗ trợ
đỡ đầu -> hỗ trợ
chung tay -> phối hợp
bắt tay -> hợp tác, phối hợp
làm cùng -> phối hợp
phối hợp = kết hợp
đốc thúc = đôn đốc
giục -> đôn đốc
kèm cặp -> hướng dẫn
chỉ bảo -> hướng dẫn
chỉ dẫn = hướng dẫn
dạy -> tập huấn
soi -> kiểm tra, rà soát
kiểm -> rà soát
rà lại, xem lại, soát lại -> rà soát, xem xét lại
tự nhìn lại -> kiểm điểm
theo dõi = giám sát
để mắt -> theo dõi, giám sát
đi coi, đi xem -> khảo sát, kiểm tra thực tế
đi thực tế = khảo sát
xuống cơ sở = đi cơ sở
tìm hiểu = khảo sát
kiếm -> tìm
dò -> rà soát, khảo sát
đếm -> thống kê
khen ngợi = biểu dương = tuyên dương
khen -> biểu dương
được khen -> biểu dương
chê -> phê bình, nhắc nhở
chấm điểm -> đánh giá
nhận xét = đánh giá
cho điểm -> đánh giá
xếp hạng = phân hạng
`;
