/** Factories: output, orders, materials and breakdowns. */
export const PRODUCTION = `
xưởng máy -> nhà máy, phân xưởng
px = phân xưởng
máy hư, máy hỏng, máy chết, hỏng máy -> sự cố thiết bị, sự cố máy móc, hư hỏng thiết bị
máy nghỉ, máy không chạy, máy đứng -> dừng máy, thời gian dừng máy, ngừng sản xuất
ngừng máy -> thời gian dừng máy, ngừng sản xuất
giờ chết, thời gian máy nghỉ, downtime, giờ máy nghỉ -> thời gian dừng máy, giờ dừng máy
dừng chuyền = ngừng dây chuyền = dừng dây chuyền
nghỉ sản xuất, đóng máy -> ngừng sản xuất, dừng sản xuất
ngừng sản xuất = dừng sản xuất
chạy lại -> vận hành trở lại, khôi phục sản xuất
mở máy lại -> hoạt động trở lại, vận hành trở lại, khôi phục sản xuất
hoạt động trở lại -> vận hành trở lại, hoạt động lại
vận hành trở lại -> hoạt động trở lại, hoạt động lại
hoạt động lại -> vận hành trở lại
bảo trì máy, chăm máy, bảo dưỡng máy -> bảo dưỡng thiết bị, bảo trì thiết bị
scl = sửa chữa lớn
sctx = sửa chữa thường xuyên
bảo dưỡng định kỳ = bảo trì định kỳ
đồ thay thế, đồ thay cho máy -> phụ tùng thay thế, linh kiện thay thế
phụ tùng thay thế = linh kiện thay thế = vật tư thay thế
oee = hiệu suất thiết bị tổng thể
máy chạy được mấy phần, chạy được mấy phần công suất -> công suất vận hành, hiệu suất sử dụng công suất, công suất khai thác
chạy hết công suất, chạy tối đa -> đạt công suất thiết kế, vận hành tối đa công suất
sức chứa = công suất chứa
xuất xưởng = ra khỏi nhà máy
hàng hoàn chỉnh, hàng làm xong -> thành phẩm, sản phẩm hoàn thành
btp = bán thành phẩm
hàng làm dở, hàng đang làm dở -> sản phẩm dở dang, sản xuất dở dang
hàng còn trong kho, hàng nằm kho, hàng trong kho, hàng chưa bán được -> hàng tồn kho, lượng tồn kho, tồn kho thành phẩm
tồn kho = hàng tồn
nguyên liệu trong kho, nguyên liệu còn, nguyên liệu còn lại -> tồn kho nguyên liệu, nguyên liệu tồn kho
đói nguyên liệu, hết nguyên liệu, thiếu hàng để làm -> thiếu nguyên liệu, khan hiếm nguyên liệu, thiếu hụt nguyên liệu
thiếu nguyên liệu, khan hiếm nguyên liệu -> thiếu hụt nguyên liệu
thiếu hụt nguyên liệu -> thiếu nguyên liệu, khan hiếm nguyên liệu
hao nguyên liệu -> hao hụt nguyên liệu, hao hụt vật tư
mất nguyên liệu, hao vật tư -> hao hụt nguyên liệu, tiêu hao nguyên liệu, hao hụt vật tư
nguyên liệu lên giá, giá nguyên liệu leo thang -> giá nguyên liệu tăng, chi phí nguyên liệu tăng
tốn vải -> tiêu hao vải, định mức vải
hao vải -> định mức vải
điện cho một tấn, điện trên một tấn, điện cho mỗi tấn -> suất tiêu hao điện, suất tiêu hao điện năng, tiêu hao điện năng
suất tiêu hao điện năng = định mức tiêu hao điện
tknl = tiết kiệm năng lượng
tốn năng lượng -> tiêu hao năng lượng, tiêu thụ năng lượng
hao năng lượng -> tiêu thụ năng lượng
tiêu thụ năng lượng = năng lượng tiêu thụ
tiền than, tiền đốt lò, tiền củi -> chi phí nhiên liệu, chi phí than
lò hơi = nồi hơi = nồi súp de
máy nén khí = máy nén hơi
máy nổ -> máy phát điện
xe nâng = xe forklift
cẩu hàng -> cần cẩu, cần trục
cần cẩu = cần trục
băng tải = băng chuyền
may gia công = gia công may
chuyền trưởng = tổ trưởng chuyền
thợ may = công nhân may
thợ dệt = công nhân dệt
thợ điện = công nhân điện
thợ hàn = công nhân hàn
thợ máy, người đứng máy, người chạy máy -> công nhân vận hành, người vận hành máy, thợ vận hành
ủi đồ = là quần áo
quần áo, áo quần -> sản phẩm may mặc, hàng may mặc
áo quần = quần áo
hàng may mặc = sản phẩm may mặc
bông nguyên liệu = bông xơ
kéo được sợi, làm ra sợi -> sản lượng sợi, sản xuất sợi
dệt được vải, làm ra vải -> sản lượng vải, sản xuất vải
đồ gỗ = sản phẩm gỗ
bàn ghế tủ, bàn ghế gỗ -> đồ gỗ nội thất, sản phẩm nội thất, đồ nội thất
gỗ dăm = dăm gỗ
ván ép = gỗ dán = ván dán
củi viên, viên đốt -> viên nén gỗ
hạn dùng = hạn sử dụng
hsd = hạn sử dụng
hết đát -> quá hạn sử dụng
quá đát -> hết hạn sử dụng, quá hạn sử dụng
đồ hộp = thực phẩm đóng hộp
kho mát, kho đông, kho trữ lạnh -> kho lạnh, kho bảo quản lạnh
truy gốc, truy nguồn gốc -> truy xuất nguồn gốc
txng = truy xuất nguồn gốc
đồ biển -> hải sản
cá phi lê = cá fillet
cá nguyên liệu = nguyên liệu cá
tôm nguyên liệu = nguyên liệu tôm
cấp đông = đông lạnh
hàng đông lạnh = sản phẩm đông lạnh
size tôm = cỡ tôm
dính kháng sinh, có kháng sinh, nhiễm kháng sinh -> dư lượng kháng sinh, phát hiện kháng sinh, vượt ngưỡng kháng sinh
đánh bắt trái phép, đánh bắt lậu -> khai thác iuu, khai thác bất hợp pháp
khai thác iuu = khai thác bất hợp pháp
gỡ thẻ vàng, bỏ thẻ vàng -> tháo gỡ cảnh báo thẻ vàng, chống khai thác iuu
sắt xây nhà, sắt xây dựng, sắt thép xây nhà -> thép xây dựng
sắt vụn -> thép phế liệu, phế liệu sắt thép, thép phế
hrc = thép cuộn cán nóng
crc = thép cuộn cán nguội
phôi thép = billet
tôn lợp = tôn mạ
clinker = clanhke
giấy vụn, giấy cũ, ve chai giấy -> giấy phế liệu, giấy loại
thùng giấy = thùng carton
bao bì giấy = bao bì carton
gia công cơ khí = chế tạo cơ khí
ráp máy -> lắp ráp
hàng bị loại, hàng bỏ, hàng phế -> phế phẩm, sản phẩm không đạt, sản phẩm không phù hợp
sản phẩm không phù hợp = sản phẩm không đạt
tỷ lệ hư, tỷ lệ hàng hư, tỷ lệ hàng lỗi -> tỷ lệ sản phẩm lỗi, tỷ lệ lỗi, tỷ lệ phế phẩm, tỷ lệ sản phẩm hỏng
tỷ lệ hàng đạt -> tỷ lệ sản phẩm đạt, tỷ lệ đạt chất lượng, tỷ lệ thành phẩm đạt
làm lại hàng, sửa lại hàng -> tái chế, sửa chữa lại, rework
lỗi nhiều nhất, hay bị lỗi -> lỗi chủ yếu, lỗi phổ biến
kcs = kiểm tra chất lượng sản phẩm
qc = kiểm soát chất lượng
qa = đảm bảo chất lượng
cán bộ kcs, nhân viên qc -> nhân viên kiểm tra chất lượng, kiểm soát viên chất lượng
hàng bị trả về, khách trả hàng, hàng quay đầu -> hàng bán bị trả lại, hàng trả về, hàng trả lại
khách chê hàng, khách phạt hàng, khách kêu hàng lỗi, khách kêu -> khiếu nại chất lượng, khiếu nại của khách hàng, khiếu nại khách hàng
khiếu nại khách hàng = khiếu nại của khách hàng
đền hàng, đền cho khách, đền tiền cho khách -> bồi thường cho khách hàng, bồi thường khách hàng
thu hồi hàng = thu hồi sản phẩm
ý tưởng cải tiến -> sáng kiến, cải tiến kỹ thuật
cải tiến kỹ thuật = sáng kiến kỹ thuật
skct = sáng kiến cải tiến
cải tiến liên tục = kaizen
tiền lợi từ sáng kiến, lợi được từ sáng kiến -> giá trị làm lợi
giá trị làm lợi = số tiền làm lợi
giao trễ, giao hàng trễ -> giao hàng không đúng hạn
trễ hàng, trễ giao -> chậm giao hàng, giao hàng chậm, giao hàng không đúng hạn
chậm giao hàng, giao hàng chậm -> trễ giao hàng
trễ giao hàng -> chậm giao hàng, giao hàng chậm
giao đúng hẹn -> giao hàng đúng hạn, giao hàng đúng tiến độ
tỷ lệ giao đúng hẹn -> tỷ lệ giao hàng đúng hạn
ít đơn, đói đơn, đói đơn hàng, khan đơn -> thiếu đơn hàng, đơn hàng giảm, đơn hàng sụt giảm
thiếu đơn -> đơn hàng giảm, đơn hàng sụt giảm
đơn hàng giảm = đơn hàng sụt giảm = sụt giảm đơn hàng
khách bỏ đơn -> hủy đơn hàng
kín đơn, full đơn, đủ việc làm đến -> đủ đơn hàng, đã ký đủ đơn hàng, đơn hàng đến hết
đơn mới, đơn vừa nhận -> đơn hàng mới, đơn hàng ký mới
đơn lớn, đơn to -> đơn hàng lớn
làm hàng kịp, kịp giao -> đúng tiến độ giao hàng, kịp tiến độ
mẫu mã = kiểu dáng
khsx = kế hoạch sản xuất
lsx = lệnh sản xuất
chạy máy -> vận hành máy, vận hành thiết bị
vận hành máy = vận hành thiết bị
ca trưởng = trưởng ca
đốc công -> quản đốc, tổ trưởng sản xuất
quản đốc = trưởng phân xưởng
đổi ca -> bàn giao ca
chia ca, xếp ca -> bố trí ca, phân ca, lịch ca
ca sáng = ca 1
ca chiều = ca 2
ca 3 = ca đêm
ca ba = ca đêm
mỗi người làm được, một người làm được -> năng suất lao động, năng suất bình quân, sản lượng bình quân
làm ra mỗi ngày, mỗi ngày làm được -> sản lượng bình quân ngày, sản lượng ngày
làm được trong tháng, trong tháng làm được -> sản lượng tháng, sản lượng sản xuất
làm được mấy tấn -> sản lượng
giá làm ra, tiền làm ra một cái -> giá thành, giá thành sản phẩm, giá thành sản xuất
giá thành sản phẩm = giá thành sản xuất
giá gốc hàng bán -> giá vốn hàng bán, giá vốn
đưa vào kho, cất vào kho, cho vào kho -> nhập kho
lấy ra khỏi kho, đem ra khỏi kho -> xuất kho
người giữ kho, giữ kho, người coi kho -> thủ kho
kiểm kho, đếm kho -> kiểm kê hàng tồn kho
đếm hàng trong kho -> kiểm kê kho, kiểm kê hàng tồn kho
hàng ế lâu, hàng để lâu, hàng nằm lâu -> hàng chậm luân chuyển, hàng tồn kho lâu ngày
hàng chậm luân chuyển = hàng tồn kho chậm luân chuyển
hàng hư trong kho, hàng mốc -> hàng kém phẩm chất, hàng mất phẩm chất
hàng kém phẩm chất = hàng mất phẩm chất
mất hàng trong kho, hụt kho -> thất thoát kho, thiếu hụt khi kiểm kê, thất thoát hàng hóa
kho đầy, kho hết chỗ, chật kho -> kho quá tải, hết sức chứa, vượt sức chứa
giá kệ = kệ hàng
chập điện = chạm điện
ngắn mạch = chập mạch
rò khí -> rò rỉ khí, xì khí
đổ hóa chất, tràn hóa chất -> sự cố hóa chất, rò rỉ hóa chất
máy kẹp tay, kẹt tay vào máy, máy cuốn tay -> bị kẹp tay, kẹp dập tay
khí nhà kính = khí thải carbon
tín chỉ carbon = tín chỉ các bon
mua máy mới, sắm máy, tậu máy -> đầu tư máy móc thiết bị, đầu tư thiết bị, mua sắm thiết bị
dây chuyền mới -> đầu tư dây chuyền, lắp đặt dây chuyền
đổi máy, thay máy, thay máy cũ -> thay thế thiết bị, thay thế máy móc, đổi mới thiết bị
lắp máy, ráp dây chuyền -> lắp đặt thiết bị, lắp đặt máy móc
gắn máy -> lắp đặt máy móc
chạy thử máy -> vận hành thử, chạy thử thiết bị
thay người bằng máy, máy làm thay người -> tự động hóa
mở rộng xưởng, nới xưởng -> mở rộng nhà máy, mở rộng nhà xưởng
xưởng mới -> nhà máy mới
xây xưởng, dựng xưởng -> xây dựng nhà xưởng, xây dựng nhà máy
điện mái nhà, pin mặt trời trên mái, điện áp mái -> điện mặt trời mái nhà, điện mặt trời áp mái
điện mặt trời mái nhà = điện mặt trời áp mái
cắt điện luân phiên -> tiết giảm phụ tải, ngừng giảm cung cấp điện
gtsxcn = giá trị sản xuất công nghiệp
gtsx = giá trị sản xuất
ttcn = tiểu thủ công nghiệp
cn ttcn = công nghiệp tiểu thủ công nghiệp
đồ thủ công -> hàng thủ công mỹ nghệ, sản phẩm thủ công mỹ nghệ
tcmn = thủ công mỹ nghệ
làm vượt kế hoạch, làm lố kế hoạch -> vượt kế hoạch sản lượng, vượt kế hoạch sản xuất
làm không đủ kế hoạch, làm hụt kế hoạch -> không đạt kế hoạch, chưa đạt kế hoạch, không hoàn thành kế hoạch
không đạt kế hoạch = không hoàn thành kế hoạch
nhà máy làm ít đi, làm cầm chừng -> giảm công suất, sản xuất cầm chừng, giảm sản lượng
gom nguyên liệu, mua nguyên liệu vào -> thu mua nguyên liệu
mua nguyên liệu của dân, mua hàng của dân -> thu mua nguyên liệu, thu mua
vùng nguyên liệu = vùng trồng nguyên liệu
mía ép được = sản lượng mía ép
nạo than, đào than -> khai thác than
sập lò, sập hầm -> sự cố lò, sập đổ lò
khai thác được than, than làm ra -> than nguyên khai, sản lượng than
than nguyên khai = than khai thác
lỡ chuyến hàng, hàng đi trễ -> trễ tàu, chậm xuất hàng
nhà máy chạy máy phát -> sử dụng máy phát điện, máy phát điện dự phòng
nhiễm bẩn thực phẩm, đồ ăn bẩn -> không đảm bảo an toàn thực phẩm, mất vệ sinh thực phẩm
đóng gói = bao gói
nhãn mác = nhãn hàng hóa
sai nhãn -> nhầm nhãn
dán nhầm nhãn -> sai nhãn mác
máy làm mát, hệ thống lạnh -> hệ thống làm lạnh
đông lạnh hàng = cấp đông hàng
thợ giỏi = lao động giỏi
đứt chuỗi, đứt nguồn cung -> đứt gãy chuỗi cung ứng, gián đoạn nguồn cung
sản phẩm mới = mặt hàng mới
sản phẩm chính, hàng chính -> sản phẩm chủ lực, mặt hàng chủ lực
sản phẩm chủ lực = mặt hàng chủ lực
khuôn mẫu = khuôn đúc
công đoạn = khâu sản xuất
quy trình làm -> quy trình sản xuất, quy trình công nghệ
kiểm hàng trước khi xuất -> kiểm tra trước khi xuất hàng
soát hàng -> kiểm tra trước khi xuất hàng, kiểm hàng
xuất hàng = giao hàng
dây chuyền, phân chuyền, chuyền may
lò xo, lò sấy, lò nung, lò mổ, lò vôi, lò gạch
thợ mỏ, thợ lặn, thợ săn
`;
