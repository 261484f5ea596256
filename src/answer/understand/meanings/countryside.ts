/** Crops, livestock, forests, fisheries and floods. */
export const COUNTRYSIDE = `
cấy xong, sạ xong, gieo xong -> kết thúc gieo trồng, hoàn thành gieo cấy, kết thúc gieo cấy
gieo được, cấy được, sạ được -> diện tích đã gieo trồng, diện tích gieo cấy
lịch xuống giống, lịch sạ -> lịch thời vụ, khung thời vụ, lịch gieo sạ
khung thời vụ = lịch thời vụ = lịch gieo trồng
gặt xong, cắt xong, thu xong -> kết thúc thu hoạch, thu hoạch xong
lúa hàng hóa = lúa thương phẩm
lúa đổ ngã = lúa bị đổ
lúa trổ, lúa ra bông -> giai đoạn trổ bông, trỗ bông
giống xác nhận = giống cấp xác nhận
lúa thơm -> lúa chất lượng cao, lúa đặc sản
làm mạ, ngâm giống -> gieo mạ
cấy máy = cấy bằng máy
sạ bằng drone, máy bay phun thuốc -> máy bay không người lái
drone = máy bay không người lái
máy cắt lúa, máy tuốt lúa -> máy gặt đập liên hợp
đưa máy vào ruộng, làm bằng máy -> cơ giới hóa
công cày, tiền cày, giá cày -> giá dịch vụ làm đất, dịch vụ làm đất
lúa tồn -> chưa tiêu thụ
lúa chưa bán được -> lúa tồn đọng, chưa tiêu thụ
không bán được, bán không được -> khó tiêu thụ, tồn đọng, chưa tiêu thụ được
ế hàng -> chưa tiêu thụ được
giải cứu nông sản -> hỗ trợ tiêu thụ nông sản
được mùa mất giá -> giá giảm sâu, giá xuống thấp
lái không mua, thương lái bỏ cọc -> thương lái ngừng thu mua, không thu mua
giá lúa -> giá thu mua lúa
bên mua lúa, chỗ mua nông sản, người mua lúa -> đơn vị thu mua, doanh nghiệp thu mua, doanh nghiệp bao tiêu
công ty bao tiêu, bên bao tiêu -> doanh nghiệp liên kết, doanh nghiệp bao tiêu
bỏ lúa trồng cây khác, đổi cây trồng -> chuyển đổi cơ cấu cây trồng
chuyển đổi cây trồng = chuyển đổi cơ cấu cây trồng
đất lúa chuyển sang trồng màu -> chuyển đổi đất lúa
trái mùa, nghịch mùa -> rải vụ, trái vụ
rải vụ = xử lý ra hoa trái vụ
hoa màu = rau màu
trồng rau nhà lưới = sản xuất rau trong nhà lưới
nhà màng = nhà kính
trồng dặm, trồng bù -> trồng giặm, trồng bổ sung
vườn cỗi -> vườn già cỗi
phá vườn cũ = cải tạo vườn tạp
cải tạo vườn tạp = xóa vườn tạp
trồng lại cà phê -> tái canh cà phê
cạo mủ = khai thác mủ
lúa bị cháy lá, cháy bông -> đạo ôn, đạo ôn cổ bông
cháy bìa lá -> bệnh bạc lá
ốc ăn lúa, ốc phá lúa -> ốc bươu vàng
chuột cắn lúa, chuột ăn lúa -> chuột gây hại, chuột hại
bắt chuột, đánh bả chuột -> diệt chuột, diệt trừ chuột
diệt chuột = diệt trừ chuột
rầy phá lúa, cháy rầy -> rầy nâu
lúa bị bệnh, dính sâu bệnh -> diện tích nhiễm, nhiễm sâu bệnh
xịt thuốc, phun sâu, xịt sâu -> phun trừ, phun thuốc bảo vệ thực vật
vỏ chai thuốc, bao thuốc sâu -> bao gói thuốc bảo vệ thực vật
thuốc cỏ = thuốc diệt cỏ = thuốc trừ cỏ
phân tro -> phân bón
phân hóa học = phân vô cơ
phân vi sinh = phân hữu cơ vi sinh
giá phân -> chi phí phân bón
tiền phân -> giá phân bón, chi phí phân bón
phân giả = phân bón giả
phân dỏm -> phân bón giả, phân bón kém chất lượng
mua phân trả sau, mua thiếu phân, nợ tiền phân -> phân bón trả chậm, vật tư trả chậm
trả chậm -> mua chịu
mua thiếu -> trả chậm, công nợ
đốt đồng -> đốt rơm rạ
nuôi nhỏ lẻ = chăn nuôi nông hộ
thịt hơi xuất chuồng = sản lượng thịt hơi
bán heo, xuất bán heo -> lợn xuất chuồng, xuất chuồng
xuất chuồng = xuất bán
tổng đàn heo = tổng đàn lợn
nuôi lại, thả nuôi lại -> tái đàn, khôi phục đàn
gieo tinh bò = thụ tinh nhân tạo
trâu bò chết rét = gia súc chết rét
trâu bò bị chết lạnh, bò chết cóng -> gia súc chết rét, chết do rét
vật nuôi chết = gia súc gia cầm chết
chôn heo, đem chôn, chôn lấp heo, đốt heo -> tiêu hủy
giết bỏ, thiêu hủy -> tiêu hủy
tiêu hủy lợn = lợn buộc phải tiêu hủy
tiền đền heo, đền tiền heo chết -> hỗ trợ tiêu hủy, hỗ trợ thiệt hại do dịch
bò nổi u cục, bò nổi cục -> viêm da nổi cục
vdnc = viêm da nổi cục
chó dại = bệnh dại
chó cắn, mèo cào -> phơi nhiễm dại
chích chó, tiêm chó -> tiêm phòng dại, tiêm vắc xin dại
dập được dịch -> công bố hết dịch, khống chế dịch, đã khống chế
dập dịch = khống chế dịch bệnh
chốt chặn dịch, chốt dịch -> chốt kiểm dịch
xịt khử trùng, rải vôi, phun sát trùng -> tiêu độc khử trùng, khử trùng tiêu độc
tiêu độc khử trùng = khử trùng tiêu độc
tỷ lệ chích = tỷ lệ tiêm phòng
lò mổ heo, chỗ giết heo -> cơ sở giết mổ, lò giết mổ
lò mổ = cơ sở giết mổ
mổ lậu, giết mổ lậu -> giết mổ trái phép
cám heo, cám gà -> thức ăn chăn nuôi
cám = thức ăn chăn nuôi
hầm biogas = hầm khí sinh học
hầm ủ = hầm biogas
cá giống = con giống thủy sản
thả giống = thả nuôi
vuông tôm, hồ tôm -> ao nuôi tôm
nuôi tôm công nghiệp = nuôi tôm thâm canh
tôm chết, cá chết -> thủy sản bị thiệt hại
cá nổi trắng -> cá chết
thu tôm, bắt tôm, kéo lưới -> thu hoạch tôm, thu hoạch thủy sản
cá biển đánh được -> sản lượng khai thác
sản lượng đánh bắt = sản lượng khai thác
tổng sản lượng cá tôm -> tổng sản lượng thủy sản
iuu = khai thác bất hợp pháp
đánh cá lậu -> khai thác bất hợp pháp, khai thác iuu
chích điện bắt cá, rà điện, xiệc cá -> sử dụng xung điện, xung kích điện
qua vùng biển nước khác -> vi phạm vùng biển nước ngoài
tàu 3 không = tàu cá ba không
máy định vị tàu, hộp đen tàu cá -> thiết bị giám sát hành trình
vms = thiết bị giám sát hành trình
tàu mất sóng, tàu mất tín hiệu -> mất kết nối giám sát hành trình, mất kết nối vms
mất kết nối = mất tín hiệu
tàu nằm bờ -> tàu ngừng hoạt động
chỗ tránh bão của tàu -> khu neo đậu tránh trú bão
khu tránh bão = khu neo đậu tránh trú bão
đóng tàu = đóng mới tàu
tàu bị chìm, chìm ghe, đắm tàu -> tàu chìm, chìm tàu
đường vô ruộng, đường ra đồng, đường ra ruộng -> đường nội đồng, giao thông nội đồng
đường nội đồng = đường trục chính nội đồng
mương bê tông, kiên cố mương, xây kênh -> kiên cố hóa kênh mương, kênh bê tông
kiên cố hóa kênh = kênh được kiên cố hóa
vét mương, móc mương, đào mương -> nạo vét kênh mương, nạo vét
vét kênh -> nạo vét
thủy lợi nội đồng = kênh mương nội đồng
bơm nước vô ruộng, dẫn nước vô ruộng, lấy nước vào ruộng -> bơm tưới, tưới
thả nước -> xả nước, điều tiết nước
xả nước về -> điều tiết nước
lấy nước đổ ải = lấy nước gieo cấy
đổ ải = làm đất
bơm nước ra, tháo nước, rút nước ra -> bơm tiêu, tiêu úng
tiêu úng = chống úng
ruộng bị ngập, lúa ngập, lúa chìm -> diện tích lúa bị ngập, ngập úng
diện tích tưới = diện tích phục vụ tưới
tưới chủ động = chủ động nước tưới
không có nước tưới, ruộng khô -> hạn hán, khô hạn, thiếu nước
thiếu nước tưới -> hạn hán, khô hạn
ruộng nứt nẻ, cháy khô -> khô hạn, hạn nặng
hạn mặn = hạn hán và xâm nhập mặn
đắp đập -> đập tạm
cống ngăn mặn = cống ngăn triều
đóng cống, mở cống -> vận hành cống
xả hồ -> xả tràn
hồ xả nước -> xả lũ, xả tràn
đập bị nứt, đập bị thấm, hồ bị rò -> hồ chứa mất an toàn, thấm thân đập
an toàn hồ đập = an toàn đập hồ chứa nước
đê bị lở, đê sạt -> sạt lở đê, sự cố đê
lở đê -> sự cố đê
mạch sủi -> thẩm lậu
đắp đê = tu bổ đê
xây kè, làm kè -> xây dựng kè
bờ kè = kè bảo vệ bờ
chống lở bờ = chống sạt lở
canh đê -> tuần tra canh gác đê, hộ đê
gác đê -> hộ đê
hộ đê = bảo vệ đê
nước lên -> lũ lên
nước dâng lên -> mực nước lên, lũ lên
đỉnh lũ = mực nước cao nhất
báo động 1 = báo động i
nước lớn -> lũ lớn, triều cường
lũ ống = lũ quét
lượng mưa đo được = tổng lượng mưa
mưa to -> mưa rất to
tố lốc, gió lốc -> dông lốc, giông lốc
trời rét, đợt lạnh, rét kéo dài -> rét đậm rét hại
nhà bay mái, bay nóc nhà -> nhà bị tốc mái, tốc mái
tốc nóc -> nhà bị tốc mái
nhà ngập, nước vô nhà, nước vào nhà -> hộ bị ngập
bị cô lập -> chia cắt
bị chia cắt -> cô lập
dân bị kẹt trong lũ, dân không ra được -> bị cô lập, bị chia cắt
trôi mất -> cuốn trôi
bị nước cuốn -> bị cuốn trôi, cuốn trôi
cầu bị trôi = cầu bị cuốn trôi
đường bị sạt, đường lở, đất tràn xuống đường -> sạt lở taluy, sạt lở đường
tổng thiệt hại = tổng giá trị thiệt hại = ước thiệt hại
người bị nước cuốn -> người mất tích
ứng trực = trực ban
trực bão, trực lũ -> trực ban phòng chống thiên tai, trực ban
bão vô, bão tới, bão vào -> bão đổ bộ
hỗ trợ giống sau lũ -> hỗ trợ giống khôi phục sản xuất
khôi phục sản xuất = phục hồi sản xuất
làm ăn lại sau bão, trồng lại sau lũ, làm lại mùa vụ -> khôi phục sản xuất
rừng trồng mới = trồng rừng tập trung
đốn keo, chặt keo, bán keo -> khai thác rừng trồng, khai thác keo
gỗ khai thác được -> sản lượng gỗ khai thác
chặt rừng, đốn rừng, phá rẫy, phát rừng -> phá rừng trái phép, phá rừng, chặt phá rừng
lấn rừng = lấn chiếm đất rừng
lâm tặc -> khai thác rừng trái phép, vi phạm lâm luật
luật lâm nghiệp = lâm luật
rừng cháy, cháy đồi, lửa rừng -> cháy rừng
pcccr = phòng cháy chữa cháy rừng
giao rừng cho dân, nhận rừng -> giao khoán bảo vệ rừng, khoán bảo vệ rừng
khoán rừng = khoán bảo vệ rừng
tiền giữ rừng, tiền rừng -> chi trả dịch vụ môi trường rừng, dịch vụ môi trường rừng
dvmtr = dịch vụ môi trường rừng
bán tín chỉ carbon, tiền bán carbon -> chuyển nhượng tín chỉ các bon
xin vào htx, xin vào hợp tác xã, hộ xin vào -> gia nhập hợp tác xã, kết nạp thành viên mới
ra khỏi hợp tác xã -> chấm dứt tư cách thành viên
rút khỏi htx, xin ra htx -> chấm dứt tư cách thành viên, xin ra khỏi hợp tác xã
chủ nhiệm htx, sếp htx, người đứng đầu htx -> giám đốc hợp tác xã, chủ tịch hội đồng quản trị
giám đốc htx = giám đốc hợp tác xã
góp vốn htx -> vốn góp của thành viên, vốn góp thành viên
góp cổ phần htx, tiền góp vào htx -> vốn góp của thành viên, vốn góp thành viên, góp vốn
mức góp tối thiểu = mức vốn góp tối thiểu
chia cho xã viên, chia cho thành viên, tiền chia lại cho bà con -> phân phối thu nhập, chia lãi theo vốn góp
chia theo vốn góp = chia lãi theo vốn góp
chia theo sử dụng dịch vụ = phân phối theo mức sử dụng dịch vụ
tiền giữ lại, để lại quỹ -> trích lập quỹ, trích lập các quỹ
quỹ htx tỉnh = quỹ hỗ trợ phát triển hợp tác xã
tín dụng nội bộ = cho vay nội bộ
thành viên còn nợ, bà con còn nợ, xã viên nợ -> công nợ thành viên, nợ của thành viên, công nợ phải thu
nợ chưa thu, tiền chưa thu được -> công nợ phải thu, phải thu
htx yếu, hợp tác xã chết lâm sàng -> hợp tác xã ngừng hoạt động, hợp tác xã yếu kém
kinh tế hợp tác = kinh tế tập thể
kttt -> kinh tế tập thể
kho lạnh = kho bảo quản lạnh
nhà sơ chế, chỗ đóng gói -> nhà xưởng sơ chế, cơ sở đóng gói
xưởng sơ chế = nhà sơ chế
lò sấy = máy sấy
đóng bao, đóng gói sản phẩm -> bao bì đóng gói
dán tem, tem qr -> tem truy xuất nguồn gốc
đăng ký thương hiệu, đăng ký nhãn hiệu -> bảo hộ nhãn hiệu, đăng ký bảo hộ
nhãn hiệu chung -> nhãn hiệu tập thể, nhãn hiệu chứng nhận
làm gap, đạt gap, có chứng nhận gap -> đạt chứng nhận vietgap, chứng nhận vietgap
đạt sao, lên sao, được gắn sao -> đạt ocop, công nhận ocop, phân hạng ocop
3 sao = ba sao
4 sao = bốn sao
5 sao = năm sao
chấm ocop, chấm sao, xét ocop -> đánh giá phân hạng sản phẩm ocop, phân hạng sản phẩm
rớt sao, hết hạn ocop, chấm lại ocop -> đánh giá lại sản phẩm ocop, hết hạn chứng nhận
chủ sản phẩm ocop = chủ thể ocop
người làm ra sản phẩm ocop, cơ sở làm ocop -> chủ thể ocop
quầy ocop, chỗ bán ocop -> điểm giới thiệu và bán sản phẩm ocop, điểm bán sản phẩm ocop
bán trên mạng, bán online -> sàn thương mại điện tử
lên sàn bán -> sàn thương mại điện tử, thương mại điện tử
livestream bán hàng = phiên livestream
xã được công nhận -> xã đạt chuẩn nông thôn mới
đạt đủ 19 tiêu chí, đủ tiêu chí -> đạt 19/19 tiêu chí, đạt chuẩn
tiêu chí bị rớt, tiêu chí còn vướng, tiêu chí thiếu -> tiêu chí không đạt, tiêu chí còn lại
tụt tiêu chí, rớt tiêu chí, mất chuẩn -> giảm tiêu chí, không duy trì được tiêu chí
giữ chuẩn -> duy trì đạt chuẩn
nợ nông thôn mới, nợ xây dựng nông thôn mới -> nợ đọng xây dựng cơ bản
làng đẹp, xóm đẹp, thôn đẹp -> thôn nông thôn mới kiểu mẫu, khu dân cư kiểu mẫu
dân hiến đất -> hiến đất làm đường
nhường đất -> hiến đất, hiến đất làm đường
ngày công dân góp -> ngày công đóng góp, đóng góp ngày công
góp công -> ngày công đóng góp
nước hợp vệ sinh = nước sinh hoạt hợp vệ sinh
hố xí, cầu tiêu, nhà cầu -> nhà tiêu hợp vệ sinh, nhà vệ sinh
mô hình trình diễn = điểm trình diễn
làm điểm, làm mẫu -> mô hình điểm, mô hình trình diễn
lớp dạy kỹ thuật, chỉ kỹ thuật trồng -> tập huấn kỹ thuật, chuyển giao kỹ thuật
chuyển giao kỹ thuật = chuyển giao tiến bộ kỹ thuật
chuyển giao tiến bộ kỹ thuật = chuyển giao khoa học kỹ thuật
khkt = khoa học kỹ thuật
nông nghiệp cnc = nông nghiệp công nghệ cao
hội viên vay vốn = nông dân vay vốn
bảo hiểm cây trồng, bảo hiểm vật nuôi -> bảo hiểm nông nghiệp
lúa ngã rạp, lúa nằm rạp, lúa bị ngã -> lúa đổ ngã, lúa bị đổ ngã
nước hồ còn, nước trong hồ -> dung tích trữ, dung tích hồ chứa
bờ bao = đê bao
tàu không phép, tàu không giấy tờ -> tàu cá ba không
`;
