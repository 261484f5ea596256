/** Sales, customers, goods and ports. */
export const TRADE = `
hàng bán chạy = sản phẩm bán chạy = hàng tiêu thụ tốt
hàng chạy, bán được nhiều -> tiêu thụ tốt, sức mua tăng, bán chạy nhất
bán chạy -> sức mua tăng
bán ế, bán chậm, ế ẩm, bán không chạy -> sức mua giảm, sức mua yếu, tiêu thụ giảm
ế hàng -> tiêu thụ chậm, sức mua giảm, sức mua yếu, tiêu thụ giảm
sức mua, sức tiêu thụ -> nhu cầu mua sắm
nhu cầu mua sắm -> sức mua, sức tiêu thụ
hàng bí đầu ra, tắc đầu ra, không ai mua, ế hàng -> khó tiêu thụ, khó khăn trong tiêu thụ, tồn đọng
ntd = người tiêu dùng
người dùng hàng, người mua hàng -> người tiêu dùng, khách hàng
tmbl = tổng mức bán lẻ
doanh thu bán lẻ -> tổng mức bán lẻ
giá sỉ = giá bán buôn = giá buôn
bán sỉ = bán buôn
giá đến tay người mua, giá tới tay khách -> giá bán lẻ
giá tại vườn, giá mua vô, giá mua của dân, giá thương lái mua -> giá thu mua, giá mua vào
giá thu mua = giá mua vào
mua gom, thu mua -> thu gom hàng
thu gom hàng -> mua gom, thu mua
giá bán ra = giá xuất bán
lên giá, đắt lên, mắc hơn, mắc lên -> giá tăng, tăng giá, điều chỉnh tăng giá
giá leo thang -> tăng giá, điều chỉnh tăng giá
tăng giá = giá tăng
rớt giá, mất giá, xuống giá, rẻ đi -> giá giảm, giảm giá
giữ giá, kìm giá, ghìm giá -> bình ổn giá, ổn định giá
bình ổn giá = bình ổn thị trường
hàng bình ổn = hàng hóa bình ổn
trữ hàng tết, gom hàng tết, hàng tết -> dự trữ hàng hóa, hàng hóa phục vụ tết
găm hàng = đầu cơ
ôm hàng chờ giá, giữ hàng chờ giá, giấu hàng -> găm hàng, đầu cơ
chặt chém, chém giá, hét giá -> nâng giá bất hợp lý, tăng giá bất hợp lý
ép giá = dìm giá
cân thiếu, cân điêu, cân gian -> gian lận đo lường, gian lận về cân
treo bảng giá, dán giá, ghi giá -> niêm yết giá
khuyến mãi = khuyến mại
hàng giảm giá, xả hàng, sale off, bán xả -> khuyến mại, khuyến mãi
bớt giá = chiết khấu
voucher = phiếu mua hàng = phiếu quà tặng
qltt = quản lý thị trường
hàng trôi nổi, hàng không rõ gốc -> hàng không rõ nguồn gốc, hàng hóa không rõ nguồn gốc, không rõ xuất xứ
hàng không rõ nguồn gốc = hàng không rõ xuất xứ
hàng xịn, hàng thiệt -> hàng chính hãng
hàng dởm, đồ giả, đồ dỏm -> hàng giả, hàng nhái
sạp chợ -> điểm kinh doanh tại chợ, quầy hàng
sạp hàng -> quầy sạp, điểm kinh doanh tại chợ
quầy chợ -> quầy sạp, điểm kinh doanh tại chợ, quầy hàng
ki ốt = kiốt = gian hàng
chợ cóc, chợ chồm hổm -> chợ tạm
chợ lề đường -> chợ tự phát, chợ tạm
tiền sạp -> tiền thuê sạp
tiền chỗ ngồi, thuế chợ, tiền ngồi chợ -> phí chợ, tiền thuê điểm kinh doanh, tiền thuê sạp
người bán ở chợ, bà con bán chợ, người ngồi chợ -> tiểu thương, hộ kinh doanh tại chợ
ttmdv = thương mại dịch vụ
tmdv = thương mại dịch vụ
tiệm tạp hóa, quán tạp hóa -> cửa hàng tạp hóa
nhượng quyền = franchise
dẹp cửa hàng, đóng bớt cửa hàng -> đóng cửa hàng, ngừng hoạt động cửa hàng
gian trống, mặt bằng trống, sạp bỏ trống -> gian hàng trống, diện tích trống
thuê kín, lấp kín -> tỷ lệ lấp đầy, lấp đầy
thị trường mỹ = thị trường hoa kỳ
nước mỹ, bên mỹ -> hoa kỳ
hàng đi mỹ, bán sang mỹ, xuất qua mỹ -> xuất khẩu sang hoa kỳ, thị trường hoa kỳ, thị trường mỹ
châu âu = eu
liên minh châu âu = eu
hàng đi châu âu, bán sang châu âu -> thị trường eu, xuất khẩu sang eu
hàng đi nhật, bán sang nhật -> thị trường nhật bản, xuất khẩu sang nhật bản
hàng đi tàu, bán sang trung quốc, hàng đi trung quốc -> thị trường trung quốc, xuất khẩu sang trung quốc
bán sang, bán qua, xuất qua, xuất đi -> xuất khẩu sang, xuất khẩu đi
nước mua hàng, bán đi nước nào, xuất đi nước nào -> thị trường xuất khẩu, thị trường nhập khẩu
bạn hàng, mối hàng, mối quen, mối lái -> đối tác, khách hàng truyền thống
bạn hàng nước ngoài, khách nước ngoài mua -> đối tác nước ngoài, nhà nhập khẩu
khách hàng truyền thống = khách quen
tiền thu từ xuất khẩu, tiền xuất khẩu, giá trị hàng xuất -> kim ngạch xuất khẩu, giá trị xuất khẩu
knxk = kim ngạch xuất khẩu
knnk = kim ngạch nhập khẩu
kim ngạch nhập khẩu = giá trị nhập khẩu
xuất siêu = thặng dư thương mại
nhập siêu = thâm hụt thương mại
thuế mỹ đánh, thuế mỹ, thuế ông trump -> thuế đối ứng, thuế quan hoa kỳ
bị kiện phá giá, bị kiện bán phá giá -> điều tra chống bán phá giá, vụ kiện chống bán phá giá
thuế chống phá giá -> thuế chống bán phá giá
pvtm = phòng vệ thương mại
fta = hiệp định thương mại tự do
c o = giấy chứng nhận xuất xứ
giấy xuất xứ -> giấy chứng nhận xuất xứ
thông quan = làm thủ tục hải quan
qua cửa khẩu, qua hải quan -> thông quan
kẹt cửa khẩu, kẹt biên giới, hàng kẹt ở cửa khẩu -> ùn tắc tại cửa khẩu, ùn ứ tại cửa khẩu, ùn ứ nông sản
khai hải quan = khai báo hải quan
làm hải quan -> thủ tục hải quan, thông quan
tntx = tạm nhập tái xuất
đường tiểu ngạch, đi tiểu ngạch -> xuất khẩu tiểu ngạch, trao đổi cư dân biên giới
ký được hợp đồng, ký thêm hợp đồng -> hợp đồng ký mới, ký kết hợp đồng mới
hợp đồng đã ký = hợp đồng ký kết
hợp đồng hết hạn = hợp đồng đáo hạn
ký lại hợp đồng, ký tiếp hợp đồng -> gia hạn hợp đồng, tái ký hợp đồng
bể hợp đồng, bể kèo, hủy kèo -> hủy hợp đồng, chấm dứt hợp đồng
phá hợp đồng -> hủy hợp đồng
xong hợp đồng, kết thúc hợp đồng -> thanh lý hợp đồng
thanh lý hợp đồng -> kết thúc hợp đồng
tiền đặt trước -> tiền đặt cọc, đặt cọc
thỏa thuận hợp tác = biên bản hợp tác
khách trả trễ, khách trả chậm, khách chậm trả, khách chưa trả tiền -> chậm thanh toán, khách hàng chậm thanh toán, công nợ quá hạn
công nợ quá hạn = nợ quá hạn thanh toán
mua chịu, bán chịu -> bán trả chậm, trả chậm
mua góp -> mua trả góp, bán trả góp
ship hàng, giao tận nhà -> giao hàng tận nơi, giao hàng tận nhà
shipper = nhân viên giao hàng = người giao hàng
tiền ship, phí ship -> phí giao hàng, phí vận chuyển
tiền chở, tiền chở hàng, cước chở hàng -> cước vận chuyển, chi phí vận chuyển, cước vận tải
cước vận chuyển = cước vận tải = phí vận chuyển
tiền tàu -> cước vận tải biển, cước tàu biển
cước tàu -> cước vận tải biển
thùng hàng sắt, thùng công, cont -> container
công te nơ = container
bốc hàng, bốc vác, khuân vác, lên xuống hàng -> bốc xếp, bốc dỡ
bốc xếp, bốc dỡ -> xếp dỡ
xếp dỡ -> bốc xếp, bốc dỡ
thợ bốc vác, người bốc vác, phu bốc vác -> công nhân bốc xếp
hàng qua cảng, hàng vào cảng -> hàng hóa thông qua cảng, sản lượng thông qua cảng, hàng thông qua
hàng hóa thông qua cảng = sản lượng hàng qua cảng
tàu vào cảng, tàu ghé cảng, tàu cập bến -> tàu cập cảng, lượt tàu cập cảng
cảng cạn = icd
trung chuyển = chuyển tải
chở hàng -> vận tải hàng hóa, vận chuyển hàng hóa
thiếu công, thiếu vỏ công -> thiếu container, thiếu vỏ container
tiền để hàng ở cảng, tiền lưu kho, tiền lưu bãi -> phí lưu kho, phí lưu bãi, phí lưu container
hàng để bãi, hàng nằm cảng, hàng tồn ở cảng -> hàng tồn bãi, hàng tồn đọng tại cảng
tmđt = thương mại điện tử
bán hàng qua mạng, bán trên mạng, bán online -> thương mại điện tử, bán hàng trực tuyến, kinh doanh trực tuyến
bán hàng trực tuyến = bán hàng online = kinh doanh trực tuyến
chợ mạng, chợ online, sàn online -> sàn thương mại điện tử
sàn tmđt = sàn thương mại điện tử
lên sàn tmđt, đưa hàng lên sàn -> sàn thương mại điện tử, tham gia sàn thương mại điện tử
livestream = phát trực tiếp
bán qua livestream, lai chim bán hàng -> livestream bán hàng, phát trực tiếp bán hàng
đặt hàng qua mạng, đặt online -> đặt hàng trực tuyến, đơn hàng trực tuyến
đơn online = đơn hàng trực tuyến
bom hàng, boom hàng, không chịu nhận hàng -> hoàn hàng, không nhận hàng, tỷ lệ hoàn
khách trả lại đồ, đổi đồ -> đổi trả, đổi trả hàng
chạy ads, chạy quảng cáo -> quảng cáo trực tuyến
tiền quảng cáo -> chi phí quảng cáo, chi phí marketing, ngân sách marketing
chi phí bán hàng = cpbh
chi phí qldn = chi phí quản lý doanh nghiệp
hội chợ = triển lãm
đem hàng đi hội chợ, bày hàng hội chợ -> tham gia hội chợ, gian hàng hội chợ, tham gia triển lãm
xttm = xúc tiến thương mại
đem hàng đi chào, tìm mối bán -> xúc tiến thương mại, kết nối tiêu thụ, chào hàng
kết nối cung cầu = kết nối tiêu thụ = kết nối giao thương
thương hiệu = nhãn hiệu
hàng nội, hàng ta -> hàng việt nam, hàng việt, hàng sản xuất trong nước
hàng ngoại = hàng nhập khẩu
người việt dùng hàng việt -> người việt nam ưu tiên dùng hàng việt
cskh = chăm sóc khách hàng
chăm khách, chiều khách -> chăm sóc khách hàng
số nóng -> đường dây nóng, hotline
tổng đài = trung tâm cuộc gọi
khách bỏ đi, khách rời đi -> khách hàng rời bỏ, sụt giảm khách hàng, mất khách hàng
giữ khách -> duy trì khách hàng, giữ chân khách hàng
giữ chân khách -> duy trì khách hàng
kiếm khách -> phát triển khách hàng, thu hút khách hàng
tìm khách, kéo khách, câu khách -> phát triển khách hàng, tìm kiếm khách hàng, thu hút khách hàng
phát triển khách hàng = tìm kiếm khách hàng
chiếm mấy phần thị trường, phần bánh thị trường -> thị phần
bên cạnh tranh, hãng khác -> đối thủ cạnh tranh
nvbh = nhân viên bán hàng
người bán hàng, đội bán hàng, sale -> nhân viên bán hàng, nhân viên kinh doanh, lực lượng bán hàng
nhân viên bán hàng = nhân viên kinh doanh
chỉ tiêu bán, chỉ tiêu bán hàng -> kế hoạch tiêu thụ, kế hoạch doanh số, chỉ tiêu doanh số
mở thị trường, tìm nơi bán, tìm chỗ bán -> phát triển thị trường, mở rộng thị trường, tìm kiếm thị trường
mở rộng thị trường = phát triển thị trường
bảng giá = biểu giá
mức giá = đơn giá
đứt hàng, cháy hàng -> thiếu hàng, khan hàng, khan hiếm hàng hóa, hết hàng
hết hàng bán -> thiếu hàng, khan hàng, khan hiếm hàng hóa
khan hàng = khan hiếm hàng hóa
hậu mãi = dịch vụ sau bán hàng
sau khi bán -> dịch vụ sau bán hàng
doanh thu nước ngoài = doanh thu xuất khẩu
bán trong nước -> tiêu thụ nội địa, tiêu thụ trong nước, thị trường nội địa
thị trường trong nước = thị trường nội địa
tiêu thụ nội địa = tiêu thụ trong nước
bán nước ngoài, bán cho tây -> xuất khẩu, thị trường xuất khẩu
hàng xuất bị trả, hàng xuất bị trả về -> lô hàng bị trả về, hàng xuất khẩu bị trả lại
doanh thu mỗi cửa hàng = doanh thu bình quân cửa hàng
một khách tiêu, mỗi khách mua -> giá trị đơn hàng trung bình, doanh thu bình quân trên khách
khách ghé, người ghé mua -> lượt khách, lượt mua
khách hàng mới mở -> khách hàng phát triển mới
khảo sát khách hàng, hỏi khách -> khảo sát ý kiến khách hàng, khảo sát mức độ hài lòng
khách ưng, khách vừa ý, khách hài lòng -> mức độ hài lòng, tỷ lệ hài lòng, hài lòng của khách hàng
tỷ lệ hài lòng = mức độ hài lòng
đại lý cấp 1 = nhà phân phối cấp 1
kênh bán = kênh phân phối
kênh truyền thống = kênh gt
kênh hiện đại = kênh mt
tồn đọng hàng = ứ đọng hàng hóa
xăng bán ra -> sản lượng xăng dầu tiêu thụ, sản lượng xăng dầu bán
giá vàng miếng = giá vàng sjc
giá heo -> giá lợn hơi
giá lợn -> giá heo hơi
hộ buôn bán, hộ bán hàng, nhà buôn bán -> hộ kinh doanh cá thể, hộ kinh doanh
hộ kinh doanh cá thể = hộ cá thể
giấy phép buôn bán, giấy phép bán hàng -> giấy phép kinh doanh, giấy chứng nhận đăng ký kinh doanh
giấy phép kinh doanh = gpkd
gpkd = giấy chứng nhận đăng ký kinh doanh
đkkd = đăng ký kinh doanh
đổi giấy phép kinh doanh -> thay đổi đăng ký kinh doanh, thay đổi nội dung đăng ký
hàng hóa, hàng hải, hàng không, hàng rào, hàng năm, hàng tháng, hàng quý, hàng ngày, hàng xóm, hàng loạt, hàng đầu, hàng ghế
bán trú, bán kính, bán chuyên trách, bán công, bán thời gian, bán buôn, bán lẻ
chợ đầu mối, chợ đêm, hội chợ, hỗ trợ
giá trị, giá cả, đánh giá, định giá, giá thể, đơn giá, vô giá, cố định giá
`;
