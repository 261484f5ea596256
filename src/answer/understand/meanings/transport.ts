/** Vehicles, drivers, routes and tickets. */
export const TRANSPORT = `
bác tài, tài xế xe -> lái xe, người lái xe
lái tàu hỏa, người lái tàu hỏa -> tài xế đầu máy
lơ xe, phụ xe, người bán vé trên xe -> nhân viên phục vụ trên xe, tiếp viên
phụ xe = lơ xe
tiếp viên xe buýt = nhân viên phục vụ trên xe buýt
thiếu tài xế, thiếu bác tài -> thiếu lái xe, thiếu hụt lái xe
khám sức khỏe tài xế -> khám sức khỏe lái xe, khám sức khỏe định kỳ lái xe
tài xế chơi ma túy, tài xế hút chích -> lái xe dương tính với ma túy
tài xế xỉn, tài xế uống rượu -> lái xe vi phạm nồng độ cồn
chạy quá giờ, lái quá giờ, chạy xe quá giờ -> vi phạm thời gian lái xe, lái xe liên tục quá, quá thời gian lái xe
chạy quá tốc độ, phóng nhanh -> chạy vượt tốc độ
chạy nhanh quá -> vi phạm tốc độ, chạy vượt tốc độ
vi phạm tốc độ = quá tốc độ
hộp đen = thiết bị giám sát hành trình
gshtt = giám sát hành trình
gps xe, định vị xe -> thiết bị giám sát hành trình, giám sát hành trình
camera trên xe = camera hành trình
dữ liệu hộp đen -> dữ liệu giám sát hành trình
đoàn xe, đội xe, số xe hiện có, tổng số xe -> số phương tiện, số đầu xe, đoàn phương tiện
số đầu xe = số phương tiện
xe đang chạy, xe chạy được, xe còn chạy -> xe hoạt động, phương tiện hoạt động, xe vận doanh
xe nằm bãi, xe nằm không, xe không chạy -> xe ngừng hoạt động, phương tiện ngừng hoạt động, xe nằm chờ
xe hư, xe hỏng, xe chết máy, xe nằm đường -> xe gặp sự cố, hư hỏng phương tiện, sự cố kỹ thuật phương tiện
xe cũ quá, xe hết đời, xe hết đát -> xe hết niên hạn, hết niên hạn sử dụng, phương tiện hết niên hạn
tuổi xe -> niên hạn sử dụng, số năm sử dụng
thay xe, đổi xe mới, sắm xe, mua xe mới -> đầu tư phương tiện, thay thế phương tiện, đầu tư xe mới
bán bớt xe, bán xe thanh lý -> thanh lý phương tiện, thanh lý xe
đưa xe đi đăng kiểm -> kiểm định phương tiện, kiểm định xe
khám xe -> đăng kiểm, kiểm định phương tiện, kiểm định xe
đăng kiểm = kiểm định xe cơ giới
trung tâm khám xe, chỗ khám xe -> trung tâm đăng kiểm, đơn vị đăng kiểm
xe rớt đăng kiểm, xe không qua đăng kiểm -> không đạt đăng kiểm, phương tiện không đạt
xe hết hạn đăng kiểm, quá hạn khám xe -> hết hạn kiểm định, quá hạn đăng kiểm
hết hạn đăng kiểm = hết hạn kiểm định = quá hạn kiểm định
tem kiểm định = tem đăng kiểm
phù hiệu xe = phù hiệu vận tải
đổi phù hiệu -> cấp phù hiệu
xin phù hiệu -> cấp phù hiệu, cấp đổi phù hiệu
bị lấy phù hiệu, mất phù hiệu -> thu hồi phù hiệu, tước phù hiệu
bị giam bằng, giữ bằng -> tước giấy phép lái xe, tước quyền sử dụng giấy phép lái xe
treo bằng -> tước quyền sử dụng giấy phép lái xe
học bằng lái, học lái xe -> đào tạo lái xe
thi bằng lái -> sát hạch lái xe, sát hạch cấp giấy phép lái xe
đổi bằng lái -> cấp đổi giấy phép lái xe
cà vẹt xe, giấy tờ xe -> đăng ký xe, giấy đăng ký xe
biển số = biển kiểm soát
xe dù = xe trá hình
xe dù bến cóc -> đón trả khách sai quy định
xe bắt khách dọc đường -> xe dù, bến cóc, đón trả khách sai quy định
rước khách dọc đường, bắt khách dọc đường, đón khách bậy -> đón trả khách không đúng nơi quy định, đón trả khách sai quy định
nhồi khách, chở lố người -> chở quá số người quy định, chở quá số người
chở quá người -> chở quá số người
chở quá tải, chở lố tải -> quá tải trọng, vi phạm tải trọng, chở hàng quá tải
cơi thùng -> cơi nới thành thùng, cơi nới thùng xe
nới thùng -> cơi nới thành thùng
trạm cân = trạm kiểm tra tải trọng
hợp tác xã xe, htx xe -> hợp tác xã vận tải, htx vận tải
nhà xe = đơn vị vận tải hành khách
hãng xe, nhà xe, chủ xe -> đơn vị vận tải, doanh nghiệp vận tải, doanh nghiệp vận tải hành khách
công ty xe, công ty chở hàng -> doanh nghiệp vận tải, công ty vận tải
trạm xe buýt, chỗ đón xe buýt, trạm chờ xe buýt -> điểm dừng xe buýt, nhà chờ xe buýt, điểm dừng đón trả khách
nhà chờ = trạm chờ
xe đò = xe khách
xe đò, xe chạy đường dài -> xe khách liên tỉnh, xe khách tuyến cố định
tuyến chạy, đường xe chạy -> tuyến vận tải, hành trình tuyến, lộ trình
lộ trình = hành trình
đổi đường chạy, đổi lộ trình, chạy đường khác -> điều chỉnh lộ trình, điều chỉnh hành trình, điều chỉnh luồng tuyến
mở tuyến, thêm tuyến -> mở mới tuyến, bổ sung tuyến
bỏ tuyến, cắt tuyến, ngưng tuyến -> dừng khai thác tuyến, tạm dừng hoạt động tuyến, ngừng khai thác tuyến
giờ xe chạy, giờ chạy, giờ xuất bến -> biểu đồ chạy xe, biểu đồ giờ, giờ khởi hành, lịch chạy
biểu đồ chạy xe = biểu đồ vận hành
chuyến đầu chuyến cuối -> thời gian mở tuyến đóng tuyến, giờ mở tuyến, giờ đóng tuyến
mấy phút một chuyến, cách nhau mấy phút -> giãn cách, tần suất, giãn cách chuyến
tần suất chạy = giãn cách chạy xe
xe chạy thưa, giảm chuyến, bớt chuyến -> giảm tần suất, cắt giảm số chuyến
tăng chuyến, thêm chuyến -> tăng cường chuyến, tăng tần suất, bổ sung chuyến
xe tăng cường = xe giải tỏa khách
bỏ chuyến -> không thực hiện chuyến, mất lượt
mất chuyến, hủy chuyến xe -> bỏ chuyến lượt, không thực hiện chuyến, mất lượt
chuyến lượt = lượt xe
số lượt chạy, số chuyến chạy -> số chuyến lượt, tổng số chuyến lượt, lượt xe
xe tới trễ, xe trễ chuyến, xe chạy trễ -> chậm chuyến, xuất bến trễ, sai biểu đồ, không đúng biểu đồ
chạy đúng giờ, đi đúng giờ -> tỷ lệ đúng giờ, đúng biểu đồ
tỷ lệ đúng giờ = otp
người đi xe buýt, khách đi xe buýt -> hành khách xe buýt, sản lượng hành khách, lượt hành khách
lượt khách = lượt hành khách
số khách chở được, khách đi xe, số người đi xe, chở được mấy khách -> lượt hành khách, sản lượng hành khách, hành khách vận chuyển
hành khách vận chuyển = lượt khách vận chuyển = vận chuyển hành khách
khách cây số = hành khách luân chuyển
hành khách luân chuyển = luân chuyển hành khách
hàng chở được, số hàng chở, tấn hàng chở -> hàng hóa vận chuyển, sản lượng vận tải hàng hóa, khối lượng vận chuyển
hàng hóa vận chuyển = vận chuyển hàng hóa
hàng hóa luân chuyển = luân chuyển hàng hóa
xe chạy rỗng -> chiều rỗng, tỷ lệ chạy rỗng
chạy không khách, chạy không hàng -> chạy rỗng, chiều rỗng, tỷ lệ chạy rỗng
xe đầy khách, xe kín chỗ -> hệ số sử dụng trọng tải, hệ số đầy xe
kín chỗ, hết chỗ, đầy chỗ -> hệ số sử dụng ghế, tỷ lệ lấp đầy ghế
hệ số sử dụng ghế = tỷ lệ lấp đầy ghế = hệ số ghế
cây số xe chạy, số cây số chạy -> số km vận hành, km xe chạy, tổng km hành trình
cây số = km
ki lô mét = km
tiền xe, tiền vé xe, giá xe -> giá vé, giá cước, cước vận tải hành khách
lên giá vé, tăng vé, tăng tiền xe -> tăng giá vé, điều chỉnh giá vé, điều chỉnh giá cước
giá cước = cước phí
vé tháng = vé dài hạn
thẻ đi xe = thẻ vé
vé ưu đãi, đi xe không mất tiền, đi xe miễn phí -> miễn tiền vé, vé miễn phí, miễn giảm giá vé
bán vé = tiêu thụ vé
bán vé qua mạng, mua vé qua mạng, đặt vé online -> bán vé trực tuyến, vé điện tử, bán vé điện tử
vé điện tử = vé trực tuyến
vé chợ đen, vé phe, phe vé -> đầu cơ vé
xé vé không đúng, ăn tiền vé, thu tiền không đưa vé -> thu tiền không xé vé, thu tiền không giao vé
tiền bán vé, tiền thu vé -> doanh thu vé, doanh thu bán vé, doanh thu vận tải
tiền nhà nước bù, tiền bù lỗ -> trợ giá, kinh phí trợ giá, kinh phí trợ giá xe buýt
trợ giá xe buýt -> kinh phí trợ giá
tiền dầu, tiền đổ xăng, tiền đổ dầu -> chi phí nhiên liệu
hao xăng, hao dầu, ăn xăng, tốn dầu -> tiêu hao nhiên liệu, mức tiêu hao nhiên liệu, định mức nhiên liệu
khoán xăng, khoán dầu -> khoán nhiên liệu, định mức nhiên liệu
ăn bớt xăng, ăn cắp dầu, rút dầu, hút trộm dầu -> gian lận nhiên liệu, thất thoát nhiên liệu, trộm nhiên liệu
thay nhớt, thay dầu máy -> bảo dưỡng xe, bảo dưỡng định kỳ
thay vỏ xe, thay bánh -> thay lốp
vỏ xe = lốp xe
săm lốp = vỏ ruột xe
xe điện = phương tiện điện
xe buýt điện -> phương tiện sử dụng điện, chuyển đổi xe điện
đổi sang xe điện, chuyển qua xe điện -> xe buýt điện, phương tiện sử dụng điện, chuyển đổi xe điện
xe ôm công nghệ = xe công nghệ hai bánh
xe công nghệ = xe hợp đồng công nghệ
xe điện bốn bánh = xe bốn bánh chạy điện
khách quên đồ, để quên đồ trên xe -> tài sản bỏ quên, hành lý thất lạc, trả lại tài sản
đồ khách để quên = tài sản hành khách bỏ quên
thái độ tài xế, tài xế thô lỗ, tài xế chửi khách -> thái độ phục vụ, thái độ phục vụ của lái xe
khách chửi, khách phàn nàn xe, khách kêu xe -> phản ánh của hành khách, khiếu nại của hành khách
bỏ khách, không rước khách -> bỏ trạm, bỏ điểm dừng, không đón khách
vượt ẩu, lấn tuyến -> lấn làn, vượt sai quy định, không đi đúng làn
lấn làn -> vượt sai quy định, không đi đúng làn
xe tông, đụng nhau, tông nhau, đâm xe, húc nhau -> va chạm, va chạm giao thông, tai nạn giao thông
va chạm giao thông -> va quẹt
quẹt xe -> va chạm
vụ đụng xe, vụ tông xe -> vụ tai nạn giao thông, vụ va chạm
bảo hiểm cho xe, đền xe hư -> bảo hiểm vật chất xe, bồi thường bảo hiểm phương tiện
ga tàu, ga xe lửa -> ga đường sắt
đường ray = đường sắt
tàu chạy trễ, tàu trễ giờ, tàu tới trễ -> chậm tàu, tàu chậm giờ, tỷ lệ tàu đúng giờ
tàu trật bánh -> sự cố trật bánh
tàu trật đường rầy, tàu văng khỏi ray -> trật bánh, tàu trật bánh, sự cố trật bánh
chỗ tàu cắt ngang đường -> đường ngang, lối đi tự mở
đường ngang qua tàu -> lối đi tự mở
đường ngang dân sinh = lối đi tự mở
lối tự mở = lối đi tự mở
gác chắn -> gác đường ngang
người gác tàu, người gác chắn -> nhân viên gác chắn, gác đường ngang
đầu máy = đầu kéo tàu
toa xe = toa tàu
tàu chở hàng bằng đường sắt = tàu hàng
tàu chở khách -> tàu khách
mác tàu = đoàn tàu
ghi tàu, bẻ ghi, nhân viên bẻ ghi
đường sắt trên cao = metro
tàu điện ngầm = metro
tàu điện = tàu metro
metro = đường sắt đô thị
đò ngang -> bến khách ngang sông, đò chở khách
bến đò -> đò chở khách
tàu bè, tàu ghe -> phương tiện thủy nội địa, tàu thuyền
sà lan = xà lan
đường sông = đường thủy nội địa
đtnđ = đường thủy nội địa
luồng sông, luồng tàu, đường tàu chạy trên sông -> luồng đường thủy, luồng hàng hải, luồng chạy tàu
đào luồng -> nạo vét luồng
sông cạn, luồng cạn, bồi luồng -> bồi lắng, bồi lắng luồng, khô cạn
phao sông, phao đèn -> phao tiêu báo hiệu, báo hiệu đường thủy
tàu chìm, ghe chìm, lật ghe, lật tàu -> chìm tàu, tàu bị chìm, lật phương tiện
tàu mắc cạn = tàu bị cạn
tàu va cầu, tàu đâm cầu, xà lan tông cầu -> va trôi cầu, phương tiện thủy va vào cầu
không mặc áo phao -> thiếu phương tiện cứu sinh, không trang bị cứu sinh
thủy thủ = thuyền viên
anh em đi tàu -> thuyền viên, thủy thủ
bến cảng = cầu cảng
cầu tàu = cầu cảng
chỗ tàu đậu, chỗ neo tàu -> cầu bến, khu neo đậu, bến neo đậu
tàu chờ cảng, tàu nằm chờ -> thời gian tàu chờ, tàu chờ cầu
hoa tiêu dẫn tàu = hoa tiêu hàng hải
dắt tàu, tàu kéo -> lai dắt, tàu lai
kéo tàu = lai dắt tàu
công suất cảng = năng lực thông qua cảng
cần cẩu bờ = cẩu bờ sts
bãi để công, bãi container -> bãi chứa container
năng suất làm hàng = năng suất xếp dỡ
làm hàng = xếp dỡ hàng hóa
máy bay trễ, trễ chuyến bay, bay trễ -> chậm chuyến, chuyến bay chậm, chậm hủy chuyến
delay -> chuyến bay chậm, chậm hủy chuyến
hủy bay = hủy chuyến
chuyến bay bị hủy -> hủy chuyến
cất cánh hạ cánh, lượt máy bay lên xuống, máy bay lên xuống -> lượt cất hạ cánh, cất hạ cánh, số lần cất hạ cánh
lượt cất hạ cánh = chuyến bay cất hạ cánh
khách qua sân bay, người qua sân bay -> hành khách thông qua cảng hàng không, lượt khách thông qua
nhà ga sân bay = nhà ga hàng không
đường băng = đường cất hạ cánh
bãi đậu máy bay, chỗ đậu máy bay -> sân đỗ tàu bay, sân đỗ, vị trí đỗ
hành lý lạc, mất hành lý -> hành lý thất lạc, thất lạc hành lý
lạc hành lý -> hành lý thất lạc
mở đường bay, thêm đường bay -> khai trương đường bay, mở mới đường bay
bỏ đường bay, cắt đường bay -> dừng khai thác đường bay
phi công = người lái tàu bay
soi chiếu = kiểm tra an ninh hàng không
flycam, máy bay không người lái, drone -> phương tiện bay không người lái, uav
diều vướng đường bay, chim va máy bay -> uy hiếp an toàn bay, sự cố an toàn bay
khách dồn, dồn khách, quá đông khách, kẹt khách -> ùn ứ hành khách, quá tải hành khách
tết đi lại, phục vụ tết -> phục vụ nhu cầu đi lại dịp tết, cao điểm tết
đi lại dịp tết -> cao điểm tết
ngày cao điểm = dịp cao điểm
chỗ làm bến -> quỹ đất bến xe, quỹ đất bến bãi
tiền bến, tiền ra vào bến, phí bến -> giá dịch vụ xe ra vào bến, phí ra vào bến
phí đường bộ = phí sử dụng đường bộ
phí cầu đường, tiền qua trạm, tiền bot -> phí đường bộ, phí sử dụng đường bộ, phí bot
thu phí tự động = thu phí không dừng
etc = thu phí không dừng
dán thẻ qua trạm, dán thẻ thu phí -> dán thẻ etc, thu phí không dừng
tai nạn ở nút, chỗ hay đụng xe, chỗ hay tai nạn -> điểm đen, điểm tiềm ẩn tai nạn giao thông
điểm đen tai nạn = điểm tiềm ẩn tai nạn giao thông
đèn xanh đèn đỏ -> tín hiệu giao thông
cột đèn đỏ -> đèn tín hiệu giao thông, tín hiệu giao thông
ngã tư -> nút giao
bến thủy, thủy thủ, thủy lợi, thủy sản, thủy nội địa, thủy điện, thủy triều
đường ngang, đường băng, đường bay, đường lối, đường cong
tàu hàng, tàu cá, tàu bay, tàu kéo, tàu thủy
`;
