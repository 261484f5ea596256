/** Building sites, roads, waste and the environment. */
export const WORKS = `
kéo điện -> đầu tư lưới điện
kéo đường dây -> đóng điện, cấp điện, đầu tư lưới điện
kéo điện về thôn -> cấp điện, đầu tư lưới điện
bật điện, cho điện chạy -> đóng điện
điện về tới thôn, có điện lưới -> đóng điện
thôn chưa có điện -> chưa có điện lưới quốc gia
câu điện, xài điện nhờ, điện câu nhờ -> dùng điện câu phụ
trụ đèn = cột đèn
trồng trụ điện -> dựng cột
dây điện chằng chịt, bó dây điện -> chỉnh trang cáp viễn thông, bó gọn cáp
đưa dây điện xuống đất -> hạ ngầm cáp, ngầm hóa lưới điện
chôn dây điện -> hạ ngầm cáp
gắn đèn đường, lắp đèn đường, thắp sáng đường -> lắp đặt hệ thống chiếu sáng, lắp đèn chiếu sáng
đèn bị hư, đèn hư, đèn tắt, đèn không sáng -> bóng đèn hỏng, đèn chiếu sáng hỏng
thay đèn = thay bóng đèn
đường tối, không có đèn -> chưa có chiếu sáng
bình biến áp, cục biến thế -> trạm biến áp
nguồn điện dự phòng = máy phát điện
máy phát điện -> máy nổ
bắt đầu đào móng, cuốc nhát đầu -> khởi công
ngày bắt đầu làm -> ngày khởi công
đặt viên gạch đầu tiên -> động thổ, khởi công
nối nhịp, nối hai bờ -> hợp long
xe chạy được, cho xe chạy -> thông xe, thông tuyến
đã xài được, dùng được rồi, đưa vô xài -> đưa vào sử dụng
phần trăm khối lượng, tỷ lệ khối lượng -> khối lượng thực hiện đạt
phần đã làm, phần làm rồi -> khối lượng đã thực hiện
phần còn lại, phần chưa làm -> khối lượng còn lại
khối lượng phát sinh = phát sinh khối lượng
phần làm thêm, làm thêm ngoài hợp đồng -> khối lượng phát sinh
đội vốn, đội giá, đội chi phí -> điều chỉnh tăng tổng mức đầu tư
tiền bị đội lên -> điều chỉnh tăng tổng mức đầu tư, vượt tổng mức đầu tư
giá cát tăng, giá thép tăng, vật tư lên giá -> giá vật liệu tăng, biến động giá vật liệu
vlxd = vật liệu xây dựng
thiếu cát, thiếu đất đắp -> khan hiếm vật liệu
khan cát, không có cát -> thiếu vật liệu san lấp, khan hiếm vật liệu
đất đắp = vật liệu đắp
cát san lấp = vật liệu san lấp
mỏ đất = mỏ vật liệu
đổ đất, đắp đất, san đất -> san lấp mặt bằng, đắp nền
san nền = san lấp mặt bằng
đóng cừ = ép cừ
thử cọc = thí nghiệm cọc
đào móng = thi công móng
đổ móng = đổ bê tông móng
đổ sàn, đổ mái, đổ trần -> đổ bê tông sàn, đổ bê tông mái
xây thô -> thi công phần thô, kết cấu
tô tường, trát vữa -> trát tường
lợp mái -> thi công mái
lợp tôn, lợp nhà -> thi công mái, lợp mái tôn
sơn bả, quét vôi, sơn nước -> sơn hoàn thiện
khâu hoàn thiện, làm đẹp bên trong -> công tác hoàn thiện
gạch đá xi măng, đồ xây nhà -> vật liệu xây dựng
sắt thép = thép xây dựng
mác bê tông = cường độ bê tông
bê tông tươi = bê tông thương phẩm
bê tông yếu -> không đạt cường độ, mẫu bê tông không đạt
bê tông không đạt -> không đạt cường độ
mẫu thử = mẫu thí nghiệm
thử mẫu = thí nghiệm mẫu
rút ruột công trình, bớt xén vật liệu, ăn bớt vật liệu -> sai khác khối lượng, không đúng thiết kế
làm dối, làm không đúng bản vẽ -> thi công không đúng thiết kế, không bảo đảm chất lượng
làm ẩu -> thi công không đúng thiết kế
thi công sai thiết kế = thi công không đúng thiết kế
công trình kém chất lượng = chất lượng công trình không bảo đảm
tường bị nứt -> vết nứt, nứt tường
nứt nẻ -> nứt tường
lún xuống -> sụt lún
nhà bị nghiêng, bị nghiêng -> nghiêng lún
mái dột, dột nước -> thấm dột
thấm dột -> thấm nước
trần bị thấm, thấm tường, thấm nước vô nhà -> thấm dột
gạch bong, sơn bong -> bong tróc
ổ gà, đường nát -> mặt đường hư hỏng
ổ voi, đường lồi lõm -> mặt đường hư hỏng, hư hỏng mặt đường
đường hư -> hư hỏng mặt đường
vá đường -> vá ổ gà, dặm vá, sửa chữa mặt đường
vá ổ gà -> dặm vá, sửa chữa mặt đường
dặm vá đường -> vá ổ gà, sửa chữa mặt đường
dặm vá = vá sửa mặt đường
trám vá -> láng nhựa mặt đường
đường lầy, đường sình -> đường đất
tráng xi măng, láng xi măng -> đổ bê tông, bê tông xi măng
btxm = bê tông xi măng
btn = bê tông nhựa
btct = bê tông cốt thép
nới đường, làm rộng đường, mở rộng đường -> mở rộng mặt đường, mở rộng nền đường
bề rộng đường, chiều ngang đường -> chiều rộng mặt đường, bề rộng mặt đường
bề rộng mặt đường = chiều rộng mặt đường
độ dài đường, độ dài tuyến -> chiều dài tuyến
chiều dài tuyến = tổng chiều dài
cây số = ki lô mét
đường về thôn, đường vô xóm -> đường liên thôn, đường trục thôn
đường nối hai xã = đường liên xã
cầu khỉ, cầu ván, cầu gỗ cũ -> cầu tạm
cầu tạm = cầu dân sinh
cầu yếu -> cầu xuống cấp
cầu ọp ẹp, cầu sắp sập -> cầu xuống cấp, cầu yếu
cầu cho xe nặng, tải trọng cầu -> tải trọng khai thác
trọng tải = tải trọng
biển cấm, cắm bảng cấm -> biển báo cấm, cắm biển hạn chế tải trọng
bảng báo = biển báo
vạch sơn, sơn đường, kẻ vạch -> vạch kẻ đường
ngã ba -> nút giao
bùng binh = vòng xoay
chỗ hay tai nạn, chỗ hay đụng xe -> điểm đen tai nạn giao thông, điểm tiềm ẩn tai nạn
đường dẫn lên cầu = đường dẫn đầu cầu
tuyến đường mới = tuyến đường xây dựng mới
trường đang xây, trường mới xây -> xây dựng trường, trường học xây mới
xây thêm phòng học = xây dựng phòng học
phòng học cấp 4 -> phòng học bán kiên cố
trường lợp tôn, trường tạm bợ -> phòng học tạm, phòng học bán kiên cố
dời trường = di chuyển trường
bên xây, bên nhận thầu, công ty xây dựng -> nhà thầu thi công, đơn vị thi công
bên xây lắp = đơn vị xây lắp
người trúng thầu -> nhà thầu trúng thầu, đơn vị trúng thầu
bên bỏ tiền xây, bên bỏ vốn, bên đứng ra xây -> chủ đầu tư
bên a -> chủ đầu tư
bqlda = ban quản lý dự án
ban dự án = ban quản lý dự án
bên vẽ thiết kế, bên vẽ bản vẽ, công ty vẽ -> tư vấn thiết kế, đơn vị thiết kế
bên coi công trình, người coi công trình, giám sát công trình -> tư vấn giám sát, đơn vị giám sát
giám sát thi công = giám sát công trình
ban giám sát của dân, dân giám sát -> giám sát đầu tư của cộng đồng, ban giám sát đầu tư cộng đồng
chỉ huy công trình = chỉ huy trưởng công trường
tư vấn thẩm tra = đơn vị thẩm tra
nhà thầu làm chậm, bên thi công chậm -> nhà thầu chậm tiến độ, nhà thầu thi công chậm
thầu chậm -> nhà thầu thi công chậm
thầu bỏ chạy, nhà thầu bỏ ngang, bỏ công trình, bỏ dở công trình -> nhà thầu dừng thi công, ngừng thi công
thầu kém -> năng lực nhà thầu hạn chế, năng lực nhà thầu yếu
thay nhà thầu, đổi thầu, kêu thầu khác -> thay thế nhà thầu, chấm dứt hợp đồng với nhà thầu
chấm dứt hợp đồng = thanh lý hợp đồng trước hạn
phạt nhà thầu, phạt thầu -> phạt vi phạm hợp đồng, phạt chậm tiến độ
phạt chậm -> phạt vi phạm hợp đồng
ít người làm, ít thợ, thiếu người làm -> thiếu nhân lực, thiếu nhân công
thiếu thợ -> thiếu nhân công
thêm người thêm máy, tăng người tăng máy -> tăng cường nhân lực thiết bị, bổ sung nhân lực thiết bị
ba ca bốn kíp, 3 ca 4 kíp, làm ngày làm đêm -> tăng ca tăng kíp
mũi thi công = tổ thi công
cam kết xong, hứa xong -> cam kết tiến độ, cam kết hoàn thành
bảng tiến độ = biểu tiến độ
tiến độ chung = tổng tiến độ
gói xây lắp = gói thầu xây lắp
gói mua thiết bị = gói thầu thiết bị
gia hạn thi công, cho thêm ngày làm, thêm thời gian làm -> gia hạn hợp đồng, gia hạn tiến độ
thời gian thi công = thời gian thực hiện hợp đồng
mưa không làm được, trời mưa không làm -> ảnh hưởng thời tiết, thời tiết bất lợi, mưa kéo dài
tạm ngưng xây, ngưng làm, đắp chiếu, xây rồi bỏ đó -> dừng thi công, tạm dừng thi công
bỏ hoang, để trống -> không sử dụng, chưa khai thác sử dụng
để không -> chưa khai thác sử dụng
công trình bỏ hoang = công trình không sử dụng
sửa lỗi công trình, làm lại chỗ hỏng, sửa chỗ sai -> khắc phục khiếm khuyết, khắc phục tồn tại
khiếm khuyết = sai sót
lỗi công trình, chỗ hỏng của công trình -> khiếm khuyết công trình, tồn tại chất lượng
bắt làm lại, đập ra làm lại -> phá dỡ làm lại
giữ lại tiền bảo hành, tiền giữ lại của thầu -> tiền bảo hành công trình, bảo lãnh bảo hành
nhận công trình -> nghiệm thu bàn giao
giao chìa khóa -> bàn giao căn hộ, bàn giao nhà
giao căn hộ -> bàn giao nhà
nhận nhà, vô ở -> nhận bàn giao, vào ở
chưa quyết toán xong, treo quyết toán -> tồn đọng quyết toán
hồ sơ hoàn công = bản vẽ hoàn công
trả tiền nhà thầu -> thanh toán khối lượng
trả tiền thầu, trả cho thầu -> thanh toán cho nhà thầu, thanh toán khối lượng
chưa trả tiền thầu, thiếu tiền thầu -> nợ khối lượng, nợ đọng xây dựng cơ bản
tạm ứng hợp đồng = tạm ứng vốn
vẽ thiết kế, làm bản vẽ -> lập thiết kế, thiết kế bản vẽ thi công
tkbvtc = thiết kế bản vẽ thi công
bản vẽ = hồ sơ thiết kế
đổi bản vẽ, sửa bản vẽ, đổi thiết kế, sửa thiết kế -> điều chỉnh thiết kế
điều chỉnh quy mô = thay đổi quy mô
khảo sát địa chất = khoan địa chất
khoan thăm dò = khảo sát địa chất
báo cáo ktkt = báo cáo kinh tế kỹ thuật
cho chủ trương -> trình chủ trương đầu tư
xin chủ trương -> chấp thuận chủ trương đầu tư
tiền xây, tiền bỏ ra xây, tiền xây hết -> tổng mức đầu tư, kinh phí xây dựng
giấy phép chưa có, chưa xin được phép -> chưa được cấp phép
giấy phép thi công = cấp phép thi công
xẻ đường, đào vỉa hè -> thi công đào đường
lấp lại đường, trả lại mặt đường -> hoàn trả mặt đường, tái lập mặt đường
tái lập mặt đường = hoàn trả mặt đường
dời cột điện, dời trụ điện -> di dời hạ tầng kỹ thuật
di dời lưới điện = di chuyển đường điện
hộ không chịu dời, hộ chưa chịu đi, hộ chưa giao đất, hộ chây ỳ -> hộ chưa bàn giao mặt bằng
bốc mộ, dời mồ mả -> di chuyển mồ mả, di dời mộ
dời mộ -> di chuyển mồ mả
nước chảy không kịp, cống nghẹt, cống tắc, nghẹt cống -> tắc cống, thoát nước kém
khơi cống, móc cống -> nạo vét cống, khơi thông cống rãnh
thông cống -> nạo vét cống
vét cống -> khơi thông cống rãnh
hố ga = giếng thăm
nắp cống = nắp hố ga
mất nắp cống, bể nắp cống -> hỏng nắp hố ga
mương thoát nước = rãnh thoát nước
hệ thống cống = hệ thống thoát nước
điểm ngập = điểm úng ngập
hết ngập -> giải quyết ngập úng, chống ngập úng
chống ngập -> giải quyết ngập úng
nước thải sinh hoạt = nước thải từ hộ dân
chỗ xử lý nước thải = trạm xử lý nước thải
đường nước sạch, kéo nước sạch, dẫn nước về -> cấp nước sạch, mở rộng mạng cấp nước
gắn nước máy, đấu nước -> đấu nối nước sạch, đấu nối
bắt nước máy -> đấu nối
nước đục, nước dơ, nước vàng -> nước không đạt chất lượng, chất lượng nước không bảo đảm
giếng đóng = giếng khoan
trồng cây dọc đường, trồng cây hai bên đường -> trồng cây xanh
cắt cành, mé nhánh -> cắt tỉa cây xanh
chặt cây, đốn cây -> đốn hạ cây xanh, chặt hạ cây xanh
cây ngã, cây đổ, cây bật gốc -> cây xanh gãy đổ
cây gãy đổ = cây xanh gãy đổ
cây chết = cây xanh bị chết
công viên mới = xây dựng công viên
bụi mù, bụi bặm, đường bụi -> ô nhiễm bụi
tưới đường = tưới nước dập bụi
rơi vãi đất cát, xe làm rơi đất -> rơi vãi vật liệu
khói bụi = ô nhiễm không khí
ồn quá -> tiếng ồn vượt quy chuẩn
sông bẩn, nước sông hôi, kênh hôi thối -> ô nhiễm nguồn nước
xả bẩn, xả trộm, xả lén -> xả thải trái phép, xả thải chưa qua xử lý
vượt quy chuẩn = vượt ngưỡng cho phép
vượt chuẩn, quá chuẩn -> vượt quy chuẩn
rác chất đống, rác ứ, rác tràn -> tồn đọng rác, rác tồn đọng
đổ rác bậy, vứt rác bậy -> đổ rác không đúng nơi quy định
xà bần = chất thải rắn xây dựng
rác xây dựng = chất thải rắn xây dựng
chỗ tập kết rác, chỗ để rác, trạm rác -> điểm tập kết rác, trạm trung chuyển rác
xe rác, xe chở rác -> xe thu gom rác, xe ép rác
đốt rác phát điện = điện rác
ủ rác làm phân -> ủ phân compost, xử lý rác hữu cơ
ủ phân -> xử lý rác hữu cơ
túi ni lông = túi nilon
gom ve chai, gom đồng nát -> thu gom phế liệu
đo kiểm môi trường = quan trắc môi trường
thang máy kẹt, thang máy hay dừng -> thang máy hỏng, sự cố thang máy
sửa thang máy -> bảo trì thang máy, bảo dưỡng thang máy
bảo trì thang -> bảo dưỡng thang máy
xây vượt tầng -> xây dựng sai phép
xây lố tầng -> xây dựng sai phép, vượt tầng
xin phép sửa nhà = giấy phép sửa chữa cải tạo
bãi tập kết vật liệu = bãi chứa vật liệu
tập kết vật liệu, chở vật liệu về -> tập kết vật tư, chuẩn bị vật liệu
nguồn vật liệu = nguồn cung vật liệu
chạy nước rút, chạy tiến độ, thúc tiến độ, ép tiến độ -> đẩy nhanh tiến độ, đẩy nhanh tiến độ thi công
bù tiến độ, làm bù -> bù khối lượng chậm, đẩy nhanh tiến độ
kịp ngày -> đúng tiến độ, bảo đảm tiến độ
vượt tiến độ -> hoàn thành trước tiến độ
xong sớm -> hoàn thành trước tiến độ
xây xong sớm -> hoàn thành trước tiến độ, vượt tiến độ
hoàn thành trước tiến độ = hoàn thành trước thời hạn
trễ vì, trễ do, lý do trễ, bị trễ do -> nguyên nhân chậm tiến độ, chậm do
lý do bị trễ -> nguyên nhân chậm tiến độ
lý do bị chậm, nguyên nhân trễ -> nguyên nhân chậm tiến độ, chậm do
tiền điện chiếu sáng = chi phí điện chiếu sáng
`;
