/** Electricity, fuel, water supply, telephones and post. */
export const ENERGY = `
kéo điện -> đưa điện về
kéo điện về, kéo dây điện, có điện -> đóng điện, cấp điện, đưa điện về
kéo điện về thôn, kéo điện về làng, đưa điện về bản -> đóng điện, cấp điện lưới quốc gia, đưa điện lưới về
có điện xài, nhà có điện, hộ có điện -> hộ sử dụng điện, tỷ lệ hộ sử dụng điện, hộ được sử dụng điện
chưa có điện -> chưa được cấp điện, chưa được sử dụng điện
chưa kéo điện, thiếu điện xài, nhà chưa có điện -> chưa có điện lưới, chưa được cấp điện, hộ chưa có điện, chưa được sử dụng điện
chưa có điện lưới = chưa được sử dụng điện lưới quốc gia
điện nhà nước -> điện lưới quốc gia, lưới điện quốc gia
điện quốc gia -> điện lưới quốc gia
điện lưới quốc gia = lưới điện quốc gia
đóng điện = đưa vào vận hành
trạm điện, trạm hạ thế -> trạm biến áp, máy biến áp
tba = trạm biến áp
mba = máy biến áp
trạm biến thế = trạm biến áp
biến thế = biến áp
cấy trạm, đặt thêm trạm -> xây dựng trạm biến áp, bổ sung trạm biến áp, lắp đặt trạm biến áp
bình điện cháy, nổ bình, trạm nổ -> cháy máy biến áp, sự cố máy biến áp, sự cố trạm biến áp
dây điện to, đường điện cao thế, điện cao áp -> đường dây 110kv, lưới điện cao thế, đường dây cao thế
cao thế = cao áp
trung thế = trung áp
hạ thế = hạ áp
đường dây trung thế = lưới trung áp
đường dây hạ thế = lưới hạ áp
đz = đường dây điện
cột điện ngã, trụ điện ngã, trụ điện đổ -> gãy đổ cột điện, đổ cột, cột điện bị gãy đổ
đổ cột điện -> cột điện bị gãy đổ
trụ điện = cột điện
trồng trụ -> trồng cột điện, dựng cột điện, thay cột
dựng cột -> trồng cột điện, thay cột
dây điện đứt, đứt điện -> đứt dây, đứt dây dẫn, sự cố đường dây
đứt dây -> sự cố đường dây
dây điện chằng chịt, dây nhợ lùng nhùng, búi dây, dây lòng thòng -> bó gọn dây cáp, chỉnh trang cáp, chỉnh trang dây cáp
chôn dây điện, đưa dây xuống đất -> ngầm hóa lưới điện, hạ ngầm
ngầm hóa = hạ ngầm
cây đè dây, cây ngã vào dây, cây vướng dây -> cây xanh vi phạm hành lang, cây đổ vào đường dây
chặt cây gần điện, tỉa cây gần điện -> phát quang hành lang tuyến, chặt tỉa cây
nhà gần đường điện, nhà dưới dây điện -> vi phạm hành lang an toàn lưới điện, nhà trong hành lang lưới điện
hlatlđ = hành lang an toàn lưới điện
thả diều vướng dây, diều mắc dây -> vi phạm hành lang an toàn lưới điện, diều vướng lưới điện
bị điện giật, điện giật chết -> tai nạn điện, tai nạn về điện
tai nạn điện = tai nạn về điện
điện giật = điện giựt
số lần mất điện -> saifi
mất điện nhiều lần, hay mất điện -> saifi, số lần mất điện trung bình
thời gian mất điện = saidi
mất điện lâu, thời gian cúp điện, mấy phút mất điện -> saidi, thời gian mất điện trung bình
maifi = mất điện thoáng qua
chớp điện, điện chớp tắt, nháy điện -> mất điện thoáng qua, maifi
điện yếu, điện chập chờn, đèn lờ mờ, điện không đủ -> điện áp thấp, sụt áp, điện áp không ổn định
điện áp thấp = sụt áp = điện áp không đảm bảo
có điện lại -> khôi phục cung cấp điện
cấp điện lại, đóng điện lại -> khôi phục cấp điện, cấp điện trở lại, khôi phục cung cấp điện
khôi phục cấp điện = khôi phục cung cấp điện = cấp điện trở lại
cúp điện để sửa, cắt điện sửa chữa, lịch cúp điện, lịch mất điện -> ngừng cấp điện theo kế hoạch, lịch ngừng giảm cung cấp điện, cắt điện theo kế hoạch
ngừng cấp điện = ngừng cung cấp điện
hư điện, hỏng điện, điện hư -> sự cố lưới điện, sự cố điện, hư hỏng lưới điện
sự cố điện = sự cố lưới điện
nhảy cầu dao, nhảy aptomat -> nhảy máy cắt, sự cố thoáng qua
nhảy máy cắt -> sự cố thoáng qua
quá tải điện, điện quá tải, xài điện quá nhiều -> quá tải lưới điện, đầy tải, máy biến áp quá tải
giờ cao điểm điện = cao điểm phụ tải
đỉnh điện, xài điện nhiều nhất, lúc xài điện nhiều nhất -> công suất cực đại, phụ tải cực đại, pmax
pmax = công suất cực đại = công suất phụ tải cực đại
thiếu điện, không đủ điện -> thiếu nguồn điện, thiếu hụt công suất, thiếu công suất
bớt xài điện giờ cao điểm, giảm xài điện giờ cao điểm -> điều chỉnh phụ tải, dịch chuyển phụ tải, dr
điều chỉnh phụ tải = dịch chuyển phụ tải
điện bán ra, điện bán được, bán được điện -> điện thương phẩm, sản lượng điện thương phẩm
điện tiêu thụ = điện năng tiêu thụ
đtp = điện thương phẩm
điện mua vào -> điện nhận, điện đầu nguồn, điện năng nhận
điện nhận về -> điện đầu nguồn, điện năng nhận
điện thất thoát, mất điện trên đường dây, điện hao, điện rơi rớt -> tổn thất điện năng, tỷ lệ tổn thất điện năng
ttđn = tổn thất điện năng
điện tự xài, điện nhà máy tự dùng -> điện tự dùng, tỷ lệ điện tự dùng
phát được điện, làm ra điện, điện phát ra -> sản lượng điện sản xuất, điện sản xuất, sản lượng điện phát
điện sản xuất = điện phát
giá điện -> giá bán điện bình quân
giá bán điện -> biểu giá điện
điện lên giá, tăng tiền điện -> tăng giá điện, điều chỉnh giá điện
tiền điện khách nợ, chưa đóng tiền điện -> dư nợ tiền điện, nợ tiền điện quá hạn, tồn nợ tiền điện
đóng tiền điện, trả tiền điện, nộp tiền điện -> thanh toán tiền điện, thu tiền điện
thu tiền điện qua mạng, đóng tiền điện qua mạng -> thanh toán không dùng tiền mặt
tỷ lệ thu tiền điện = tỷ lệ thu nộp tiền điện
đồng hồ điện = công tơ điện
đồng hồ điện, điện kế -> công tơ, công tơ điện tử
điện kế = công tơ điện
đồng hồ điện đọc từ xa, công tơ đọc từ xa -> công tơ điện tử, công tơ đo xa, thu thập dữ liệu từ xa
thay đồng hồ điện, đổi đồng hồ điện -> thay công tơ, thay định kỳ công tơ, thay thế công tơ
đồng hồ chạy sai, đồng hồ chạy bậy, đồng hồ cháy -> công tơ cháy hỏng, công tơ sai số, công tơ kẹt cháy
ghi điện, ghi số điện, ghi chữ điện, đọc số điện -> ghi chỉ số công tơ, ghi chỉ số
ghi nhầm số điện, ghi sai số điện -> ghi sai chỉ số
ăn cắp điện, câu điện, xài điện chui -> trộm cắp điện, vi phạm sử dụng điện, câu móc điện trái phép
câu móc điện -> trộm cắp điện, vi phạm sử dụng điện
xin gắn điện, mắc điện mới, gắn đồng hồ mới, bắt điện mới -> cấp điện mới, phát triển khách hàng, lắp đặt công tơ mới
cấp điện mới -> mắc điện mới
khách xài điện, nhà xài điện, người dùng điện -> khách hàng sử dụng điện, hộ sử dụng điện
khách hàng dùng điện = khách hàng sử dụng điện
điện sản xuất kinh doanh, điện cho nhà máy -> khách hàng công nghiệp, điện sản xuất công nghiệp
điện sinh hoạt -> điện quản lý tiêu dùng, tiêu dùng dân cư
điện gia đình, điện nhà dân -> điện quản lý tiêu dùng, tiêu dùng dân cư, điện sinh hoạt hộ gia đình
đmtmn = điện mặt trời mái nhà
bán điện cho nhà nước, bán điện mặt trời -> bán điện dư, phát lên lưới
điện gió = phong điện
thủy điện nhỏ = thủy điện vừa và nhỏ
hồ cạn, nước về ít, hồ hụt nước -> lưu lượng về hồ thấp, mực nước hồ thấp, thiếu nước phát điện
mở cửa xả -> xả lũ, vận hành xả lũ
mở đập xả nước, xả hồ -> xả lũ, vận hành xả lũ, mở cửa xả tràn
tổ máy hư, tua bin hư, máy phát hư -> sự cố tổ máy, dừng tổ máy
tổ máy sửa, tổ máy nghỉ sửa -> đại tu tổ máy, trung tu tổ máy, sửa chữa tổ máy
độ khả dụng = hệ số khả dụng
than cho nhà máy điện, than đốt điện -> than cấp cho sản xuất điện, than nhập kho
evn = tập đoàn điện lực việt nam
nhà đèn, sở điện, bên điện -> điện lực, công ty điện lực
thợ đường dây, anh em điện lực, thợ leo cột -> công nhân đường dây, công nhân quản lý vận hành
sửa điện nóng, sửa điện không cúp -> vệ sinh cách điện hotline, thi công hotline
áp tô mát = aptomat
cầu dao tự động = aptomat
kiểm tra đường dây, đi soi dây -> kiểm tra định kỳ đường dây, soi phát nhiệt
cây xăng, trạm xăng -> cửa hàng xăng dầu, cửa hàng bán lẻ xăng dầu
cửa hàng xăng -> cửa hàng bán lẻ xăng dầu
cửa hàng xăng dầu = chxd
cây xăng đóng cửa, cây xăng nghỉ bán -> cửa hàng xăng dầu ngừng bán hàng, ngừng bán hàng
hết xăng, thiếu xăng, khan xăng, không có xăng bán -> thiếu hụt xăng dầu, gián đoạn nguồn cung xăng dầu, thiếu nguồn xăng dầu
giá xăng = giá bán lẻ xăng
tăng giá xăng, xăng lên giá -> giá xăng dầu tăng, điều chỉnh giá xăng dầu
bơm thiếu xăng, đong thiếu xăng, gian lận xăng -> gian lận đo lường xăng dầu, sai số cột đo
trụ bơm xăng, cây bơm xăng -> cột đo xăng dầu, cột bơm
xăng dởm, xăng pha, xăng dỏm -> xăng dầu kém chất lượng, xăng giả
xăng dầu hao, hao xăng dầu trong kho -> hao hụt xăng dầu, tỷ lệ hao hụt
gas = khí hóa lỏng
lpg = khí dầu mỏ hóa lỏng
ga chui, sang chiết ga chui -> sang chiết gas trái phép
dầu nhớt = dầu nhờn
nước sạch về thôn, kéo nước, kéo nước máy, bắt nước máy -> đấu nối nước sạch, cấp nước, lắp đặt đường ống cấp nước
có nước máy, nhà có nước máy, được xài nước máy -> hộ sử dụng nước sạch, tỷ lệ hộ sử dụng nước sạch, được cấp nước sạch
chưa có nước máy -> chưa được cấp nước, hộ chưa có nước sạch, chưa được sử dụng nước sạch
chưa có nước sạch -> chưa được cấp nước, chưa được sử dụng nước sạch
gắn nước mới, xin gắn nước, bắt nước mới -> lắp đặt mới, đấu nối mới, phát triển khách hàng
gắn đồng hồ nước, lắp đồng hồ nước -> lắp đặt đồng hồ, đấu nối
nước làm ra -> sản lượng nước sản xuất, nước sản xuất
nước sản xuất ra -> sản lượng nước sản xuất
nước bán ra, bán được nước, nước thu được tiền -> nước thương phẩm, sản lượng nước thương phẩm, sản lượng nước tiêu thụ
nước thương phẩm = nước tiêu thụ
nước không thu được tiền, nước thất thu, hao nước, nước chảy mất -> thất thoát nước, nước không doanh thu, tỷ lệ thất thoát
nước không doanh thu = thất thoát thất thu nước
nước yếu -> áp lực thấp
nước chảy yếu, nước rỉ rả, nước nhỏ giọt -> áp lực nước yếu, áp lực thấp, nước yếu cuối nguồn
nước đục, nước vàng, nước hôi, nước dơ -> chất lượng nước không đảm bảo, độ đục, nước không đạt quy chuẩn
thử nước, kiểm nước -> xét nghiệm mẫu nước, kiểm tra chất lượng nước, lấy mẫu nước
nước bị nhiễm mặn = nguồn nước nhiễm mặn
nguồn nước cạn, giếng cạn, khô giếng -> thiếu nguồn nước, nguồn nước suy giảm
nước ngầm = nước dưới đất
bồn nước, hồ chứa nước, tháp nước -> bể chứa nước, đài nước
bể chứa = bồn chứa
thay ống nước, thay ống -> thay thế đường ống, cải tạo đường ống, thay tuyến ống
ống nước mục, ống cũ nát -> đường ống xuống cấp, đường ống cũ
ống bể, ống vỡ, xì nước, bục ống -> sự cố đường ống, vỡ đường ống, rò rỉ đường ống, điểm rò rỉ
vá ống, sửa ống bể -> sửa chữa điểm rò rỉ, khắc phục sự cố đường ống
dò chỗ bể, tìm chỗ rò -> dò tìm rò rỉ, phát hiện điểm rò rỉ
đồng hồ nước chết, đồng hồ nước hư -> đồng hồ hỏng, đồng hồ không hoạt động
thay đồng hồ nước -> thay đồng hồ định kỳ, thay thế đồng hồ
gian lận nước, ăn cắp nước, xài nước chui -> đấu nối trái phép, sử dụng nước trái phép
giá nước, tiền một khối nước -> giá bán nước sạch, giá tiêu thụ nước sạch
tiền nước = tiền sử dụng nước
nợ tiền nước -> nợ đọng tiền nước
chưa đóng tiền nước -> nợ đọng tiền nước, công nợ tiền nước
m3 = mét khối
khóa nước, cúp nước -> ngừng cấp nước, tạm ngừng cấp nước, gián đoạn cấp nước
ngừng cấp nước = ngừng cung cấp nước
chảy lại -> cấp nước trở lại, khôi phục cấp nước
xe bồn chở nước, chở nước cho dân -> cấp nước bằng xe bồn, cấp nước lưu động
nhà mạng = doanh nghiệp viễn thông
bên mạng, công ty mạng -> doanh nghiệp viễn thông, nhà mạng
thuê bao di động = số thuê bao điện thoại di động
khách xài mạng, số sim -> thuê bao, số thuê bao
thuê bao mới, sim mới bán được -> thuê bao phát triển mới, phát triển thuê bao
phát triển thuê bao = thuê bao phát triển mới
khách bỏ mạng, cắt mạng, khách cắt mạng -> thuê bao rời mạng, thuê bao hủy, rời mạng
sim rác = sim không chính chủ
khóa sim, chặn sim, cắt sim -> khóa thuê bao, thu hồi số thuê bao
mạng cáp quang, internet cáp quang -> băng rộng cố định, thuê bao băng rộng cố định, ftth
ftth -> internet cáp quang
mạng dây, internet có dây -> băng rộng cố định
3g 4g, mạng di động, mạng điện thoại -> băng rộng di động
data di động = băng rộng di động
cột sóng, trụ sóng, cột phát sóng, trạm phát sóng -> trạm bts, trạm thu phát sóng
trạm bts = trạm thu phát sóng di động
dựng cột sóng, thêm trạm sóng -> phát triển trạm bts, xây dựng trạm bts, lắp đặt trạm
sóng yếu, không có sóng, chỗ mất sóng, không bắt được sóng -> vùng lõm sóng, lõm sóng, vùng trắng sóng
phủ sóng = vùng phủ
vùng lõm sóng = vùng trắng sóng
mạng chậm, mạng lag, mạng rùa -> tốc độ truy cập chậm, chất lượng mạng kém, nghẽn mạng
đứt mạng, mất mạng -> sự cố đứt cáp, mất liên lạc, gián đoạn liên lạc
đứt cáp -> mất liên lạc, gián đoạn liên lạc
đứt cáp biển = sự cố cáp quang biển
mất liên lạc = gián đoạn liên lạc
mất tín hiệu điện thoại, điện thoại không gọi được -> mất liên lạc, gián đoạn thông tin liên lạc
có mạng lại -> khôi phục thông tin liên lạc, khôi phục liên lạc
tắt sóng 2g = dừng công nghệ 2g
tắt 2g, bỏ 2g -> tắt sóng 2g, dừng công nghệ 2g
gói cước = gói dịch vụ
tiền cước, tiền mạng, tiền điện thoại tháng -> cước phí, cước dịch vụ
arpu = doanh thu bình quân trên thuê bao
mỗi thuê bao trả, mỗi khách trả bao nhiêu -> arpu, doanh thu bình quân trên thuê bao
cuộc gọi rác -> cuộc gọi lừa đảo
gọi lừa đảo -> cuộc gọi rác
tin nhắn rác = sms rác
treo cáp, cáp treo lằng nhằng -> chỉnh trang cáp viễn thông, bó gọn cáp
bưu điện xã = bưu điện văn hóa xã
bđvhx = bưu điện văn hóa xã
nhà bưu điện = bưu cục
điểm bưu điện -> bưu cục, điểm phục vụ bưu chính
điểm phục vụ bưu chính = điểm phục vụ bưu điện
người đưa thư, ông đưa thư, người phát thư -> bưu tá
bưu tá = nhân viên phát thư
gửi thư từ, gửi bưu phẩm, gửi đồ -> bưu gửi, chuyển phát
thư bảo đảm = thư đăng ký
bưu phẩm = bưu gửi
gói hàng = bưu kiện
thư lạc, hàng lạc, mất bưu phẩm -> bưu gửi thất lạc, thất lạc bưu gửi
thư tới trễ, hàng tới trễ, giao thư trễ -> chậm phát, phát chậm chỉ tiêu thời gian, bưu gửi chậm
phát chậm -> chậm phát, bưu gửi chậm
ems = chuyển phát nhanh
phát tận nhà = phát tại địa chỉ
phát hành báo chí -> phát báo
đưa báo -> phát hành báo chí, phát báo
phát báo -> phát hành báo chí
lãnh lương hưu ở bưu điện -> chi trả lương hưu qua bưu điện
cod = phát hàng thu tiền
điện gió, điện mặt trời, điện ảnh, điện tử, điện thoại, điện báo, cung điện, đại diện
nước ngoài, nước bạn, đất nước, nước mắm, nước giải khát, nước uống
mạng lưới điện, mạng di động, mạng viễn thông
khí hậu, khí tượng, khí thế, không khí, khí thải, vũ khí, cơ khí
bình điện hạ thế, bình hạ thế, bình biến thế -> máy biến áp
`;
