/** Land, resettlement, houses and their residents. */
export const LAND = `
đất cát -> đất đai
luật đất mới = luật đất đai năm 2024
giá đất nhà nước -> bảng giá đất, giá đất cụ thể
đất vườn -> đất trồng cây lâu năm
đất xây nhà, đất làm nhà -> đất ở
đất rừng = đất lâm nghiệp
đất nghĩa địa = đất nghĩa trang
đất công = đất do nhà nước quản lý
đất ủy ban, đất 5 phần trăm -> đất công ích
đất 5 phần trăm = quỹ đất công ích
đất xen kẹt = đất xen kẽ
đất bỏ hoang, bỏ đất hoang -> đất chưa sử dụng, đất không canh tác
lô đất = thửa đất = mảnh đất
miếng đất, thửa ruộng -> thửa đất, lô đất
đấu giá đất = đấu giá quyền sử dụng đất
bán được mấy lô, bán mấy lô đất -> đấu giá thành, trúng đấu giá
đấu giá được = đấu giá thành công
đấu giá hụt, đấu giá ế -> đấu giá không thành
bỏ cọc = không nộp tiền trúng đấu giá
người mua được đất đấu giá -> người trúng đấu giá
giá mở đấu giá = giá khởi điểm
giá bán được, giá đấu được -> giá trúng đấu giá
tiền cọc = tiền đặt trước
thuê đất nhà nước -> cho thuê đất
nhà nước lấy đất, xã lấy đất -> thu hồi đất
đất bị lấy, đất lấy -> đất thu hồi, diện tích thu hồi
lấy bao nhiêu đất, lấy mấy ha -> diện tích thu hồi
diện tích lấy = diện tích thu hồi
cho đất làm đường -> hiến đất làm đường
góp đất làm đường -> hiến đất
dồn ruộng, dồn ruộng đổi thửa -> dồn điền đổi thửa
đo ruộng, đo đất -> đo đạc, đo đạc địa chính
bản đồ đất, bản đồ ruộng -> bản đồ địa chính
bđđc = bản đồ địa chính
làm lại sổ đất -> cấp đổi giấy chứng nhận
cấp sổ lần đầu = cấp giấy chứng nhận lần đầu
đổi sổ đỏ = cấp đổi giấy chứng nhận
mất sổ đỏ -> cấp lại giấy chứng nhận
chưa có sổ, chưa ra sổ, chưa có sổ đỏ -> chưa được cấp giấy chứng nhận
cấp được mấy sổ, cấp bao nhiêu sổ đỏ -> cấp giấy chứng nhận, giấy chứng nhận đã cấp
gcnqsdđ = gcn quyền sử dụng đất
vpđkđđ = văn phòng đăng ký đất đai
vpđk đất đai = văn phòng đăng ký đất đai
ttptqđ = trung tâm phát triển quỹ đất
đất ở đâu ra -> nguồn gốc đất
nguồn gốc sử dụng đất = nguồn gốc đất
tách sổ, cắt đất, chia thửa -> tách thửa
gộp thửa, nhập thửa -> hợp thửa
mua bán đất = chuyển nhượng quyền sử dụng đất
cho con đất, cho tặng đất -> tặng cho quyền sử dụng đất
chia đất thừa kế -> thừa kế quyền sử dụng đất
chuyển đất ruộng lên thổ cư, chuyển ruộng thành đất ở -> chuyển mục đích sử dụng đất
cmđsdđ = chuyển mục đích sử dụng đất
chuyển mđsdđ = chuyển mục đích sử dụng đất
khsdđ = kế hoạch sử dụng đất
qhsdđ = quy hoạch sử dụng đất
quy hoạch chi tiết = qhct
đồ án quy hoạch = phương án quy hoạch
quy hoạch 1 500 = quy hoạch chi tiết tỷ lệ 1 500
quy hoạch khu dân cư = quy hoạch điểm dân cư
dính quy hoạch, nằm trong quy hoạch, vướng quy hoạch -> thuộc diện quy hoạch, trong ranh quy hoạch
xóa quy hoạch -> hủy bỏ quy hoạch, điều chỉnh quy hoạch
bỏ quy hoạch -> điều chỉnh quy hoạch
cắm cọc -> cắm mốc
lộ giới = chỉ giới đường đỏ
tranh giành đất, cãi nhau đất đai, giành đất -> tranh chấp đất đai
lấn đất công = lấn chiếm đất công
xây trên đất ruộng, xây nhà trên ruộng -> xây dựng trái phép trên đất nông nghiệp
xây sai phép = xây dựng sai phép = xây dựng sai giấy phép
cơi nới -> xây dựng trái phép, xây dựng sai phép
đập nhà, phá bỏ -> tháo dỡ
bị bắt dỡ, bắt tháo dỡ -> buộc tháo dỡ, cưỡng chế tháo dỡ
công trình vi phạm = công trình sai phạm
áp giá = tính tiền bồi thường
giá đền, giá đền bù -> đơn giá bồi thường
đền được bao nhiêu, đền bao nhiêu -> tiền bồi thường, kinh phí bồi thường
phương án đền bù = phương án bồi thường
phương án bồi thường = phương án bt
kiểm đếm = kiểm kê đất đai tài sản
đi đếm cây đếm nhà, đếm tài sản -> kiểm đếm, kiểm kê tài sản
tiền hoa màu = bồi thường hoa màu
đền hoa màu, đền cây -> bồi thường cây cối hoa màu
đền nhà = bồi thường nhà ở
hỗ trợ đổi nghề = hỗ trợ chuyển đổi nghề nghiệp
thưởng giao mặt bằng sớm -> thưởng bàn giao mặt bằng
hội đồng bồi thường = hội đồng bt
hội đồng đền bù = hội đồng bồi thường
btgpmb = bồi thường giải phóng mặt bằng
bt gpmb = bồi thường giải phóng mặt bằng
btht tđc = bồi thường hỗ trợ tái định cư
hđbt = hội đồng bồi thường
mấy nhà nhận tiền, bao nhiêu hộ nhận tiền -> hộ đã nhận tiền bồi thường, chi trả cho hộ
đã trả tiền cho dân -> đã chi trả, đã chi trả tiền bồi thường
nhà chưa nhận tiền, còn mấy nhà chưa nhận -> hộ chưa nhận tiền, hộ chưa nhận tiền bồi thường
chưa chịu giao đất, không chịu giao đất, không chịu đi -> chưa bàn giao mặt bằng, không bàn giao mặt bằng
không chịu dời, chây ì, cố thủ -> chưa di dời, không chấp hành
còn vướng mấy hộ, còn kẹt mấy hộ -> hộ còn vướng mắc, hộ chưa đồng thuận
chưa đồng ý giá, chê giá, chê đền thấp -> chưa đồng thuận đơn giá, không đồng ý đơn giá bồi thường
không đồng tình = chưa đồng thuận
hộ chưa đồng thuận = hộ chưa đồng ý
chịu giao đất, đồng ý giao đất -> bàn giao mặt bằng, đồng thuận
giao được bao nhiêu mặt bằng, giải phóng được bao nhiêu -> đã bàn giao mặt bằng, diện tích bàn giao
mặt bằng đã giao = mặt bằng đã bàn giao
mặt bằng chưa giao = mặt bằng chưa bàn giao
km mặt bằng = chiều dài bàn giao mặt bằng
xôi đỗ -> mặt bằng không liên tục
da beo, không liền mạch -> mặt bằng không liên tục, mặt bằng xôi đỗ
bốc mộ, dời mộ -> di dời mồ mả, di chuyển mộ
dời mồ mả -> di chuyển mộ
mồ mả = phần mộ
ngôi mộ = mồ mả
ngôi mộ = phần mộ
mấy cái mộ, bao nhiêu mộ -> ngôi mộ, số mộ
bốc cốt, sang cát -> cải táng
chôn cất, chôn người -> an táng, mai táng
hỏa thiêu, thiêu xác -> hỏa táng
lò thiêu = đài hóa thân
dời cột điện = di dời đường điện
dời đường dây, dời đường ống -> di dời hạ tầng kỹ thuật
khu tđc = khu tái định cư
tái định cư tại chỗ = bố trí tại chỗ
nhà tái định cư = căn hộ tái định cư
nơi ở mới, chỗ ở mới -> khu tái định cư
lô tái định cư = suất tái định cư
bốc thăm đất, bắt thăm lô, bốc thăm nền -> bốc thăm lô đất tái định cư, giao đất tái định cư
nhận đất ở = giao đất tái định cư
đất nền = lô nền
ở tạm, tiền thuê nhà tạm -> tạm cư, hỗ trợ tạm cư
tiền ở trọ khi chờ = tiền tạm cư
bđs = bất động sản
nhà đất -> bất động sản
cò đất = môi giới bất động sản
sốt đất -> giá đất tăng
khu đô thị = kđt
khu dân cư = kdc
nhà giá rẻ, nhà cho công nhân -> nhà ở xã hội
nhà ở xh = nhà ở xã hội
mua nhà xã hội, xin mua nhà xã hội -> đăng ký mua nhà ở xã hội
mấy căn nhà xã hội, xây bao nhiêu căn nhà xã hội -> căn nhà ở xã hội, số căn hộ
nhà công nhân = nhà ở công nhân
nhà cũ của nhà nước -> nhà ở cũ thuộc sở hữu nhà nước
khu tập thể cũ = chung cư cũ
chung cư xuống cấp, chung cư nguy hiểm -> chung cư cấp d, nhà nguy hiểm cấp d
cải tạo chung cư cũ = xây dựng lại chung cư cũ
xóa nhà tạm = xóa nhà dột nát
nhà tranh vách đất, nhà rách, nhà nát -> nhà tạm, nhà dột nát
xntndn = xóa nhà tạm nhà dột nát
làm lại nhà cho người nghèo, xây nhà cho người nghèo -> xóa nhà tạm, hỗ trợ nhà ở cho hộ nghèo
hỗ trợ làm nhà, cho tiền làm nhà -> hỗ trợ xây mới, hỗ trợ nhà ở
sửa nhà bao nhiêu tiền -> mức hỗ trợ sửa chữa
xây nhà được hỗ trợ bao nhiêu -> mức hỗ trợ xây mới
nhà đã làm xong = nhà đã hoàn thành
nhà đang làm = nhà đang thi công
nhà chưa làm = nhà chưa khởi công
cư dân tòa nhà = cư dân chung cư
dân chung cư, người trong tòa nhà -> cư dân, chủ sở hữu căn hộ
chủ nhà -> chủ sở hữu căn hộ
người thuê nhà -> người sử dụng căn hộ, khách thuê
hội nghị nhà chung cư = hncc
họp cư dân, họp chung cư -> hội nghị cư dân
họp tòa nhà -> hội nghị nhà chung cư, hội nghị cư dân
bầu ban quản trị = bầu thành viên ban quản trị
trưởng ban quản trị = trưởng bqt
bên quản lý tòa nhà, công ty quản lý tòa nhà -> đơn vị quản lý vận hành, ban quản lý tòa nhà
đvqlvh = đơn vị quản lý vận hành
thuê bên quản lý mới, đổi bên quản lý, thay bên quản lý -> thay đơn vị quản lý vận hành, lựa chọn đơn vị quản lý vận hành
phí dịch vụ chung cư = phí quản lý vận hành
tiền phí chung cư, tiền chung cư, tiền nhà hàng tháng -> phí quản lý vận hành, phí dịch vụ
pqlvh = phí quản lý vận hành
phí tính theo mét vuông -> mức phí quản lý
tăng phí quản lý = điều chỉnh phí quản lý vận hành
ai chưa đóng phí, nhà chưa đóng phí, chây phí -> căn hộ nợ phí, chưa nộp phí
nợ phí = chậm nộp phí
nợ phí quản lý = nợ phí dịch vụ
tỷ lệ đóng phí = tỷ lệ thu phí
thu được bao nhiêu phí -> số phí đã thu, tổng thu phí
cắt nước nhà nợ phí -> ngừng cung cấp dịch vụ
quỹ 2 phần trăm, tiền 2 phần trăm -> quỹ bảo trì, kinh phí bảo trì
kpbt = kinh phí bảo trì
bàn giao quỹ bảo trì = bàn giao kinh phí bảo trì
chủ đầu tư ôm quỹ, chưa trả quỹ bảo trì -> chưa bàn giao quỹ bảo trì, chậm bàn giao kinh phí bảo trì
sổ hồng chung cư = giấy chứng nhận căn hộ
kẹt thang, hư thang máy -> sự cố thang máy, thang máy hỏng
bảo dưỡng thang máy = bảo trì thang máy
thay thang máy = thay mới thang máy
hầm xe, hầm gửi xe -> tầng hầm, hầm để xe
chỗ để ô tô = chỗ đỗ ô tô
chỗ để xe hơi -> chỗ đỗ ô tô
vé xe tháng = phí gửi xe tháng
thẻ xe = thẻ gửi xe
thẻ ra vào = thẻ cư dân
trụ sạc = trạm sạc
xe điện để hầm -> xe điện trong tầng hầm
chỗ chung, khu vực chung -> phần sở hữu chung
phần sở hữu chung = diện tích sở hữu chung
phần riêng = phần sở hữu riêng
bể bơi = hồ bơi
sân chơi trẻ em = khu vui chơi trẻ em
nhà sinh hoạt chung = phòng sinh hoạt cộng đồng
phòng cộng đồng = phòng sinh hoạt cộng đồng
máy bơm hư -> hỏng máy bơm
bể nước ngầm = bể ngầm
thau bể, rửa bể nước, súc bồn -> vệ sinh bể nước, thau rửa bể
chống dột, chống thấm sân thượng -> chống thấm mái
sơn lại nhà, sơn lại tòa nhà -> sơn ngoài nhà, sơn lại mặt ngoài
nứt tường, tường nứt -> vết nứt
bong gạch, gạch bong -> bong tróc gạch
rớt gạch, gạch rơi -> bong rơi gạch
nhà ồn, hàng xóm ồn, hát karaoke ồn -> tiếng ồn, gây ồn
nuôi chó mèo -> nuôi thú cưng, vật nuôi
nuôi thú -> vật nuôi
cho thuê ngắn ngày, cho thuê airbnb -> cho thuê lưu trú ngắn ngày
airbnb = lưu trú ngắn ngày
rác vứt bậy, quăng rác -> đổ rác không đúng nơi quy định, xả rác
vứt rác = xả rác
diệt chuột, diệt gián -> kiểm soát côn trùng
phun muỗi = diệt muỗi
cây cảnh, chậu cây -> cây xanh cảnh quan
nhân viên bảo vệ = lực lượng bảo vệ
ông bảo vệ, chú bảo vệ -> nhân viên bảo vệ, lực lượng bảo vệ
lao công, tạp vụ, cô quét dọn -> nhân viên vệ sinh
nội quy chung cư = nội quy quản lý sử dụng
chợ cóc, chợ tạm, chợ chồm hổm -> chợ tự phát
chợ tự phát -> chợ cóc
ki ốt = quầy hàng
sạp hàng = quầy hàng = gian hàng
sạp chợ, chỗ bán, lô sạp -> điểm kinh doanh, quầy sạp
quầy trống, sạp trống, sạp bỏ không -> điểm kinh doanh bỏ trống, quầy chưa cho thuê
chủ sạp, bạn hàng, người bán chợ -> tiểu thương, hộ kinh doanh
tiền sạp, tiền chỗ chợ -> phí chợ, tiền thuê điểm kinh doanh
xây chợ mới, làm chợ mới -> đầu tư xây dựng chợ
ban quản lý chợ = bql chợ
chợ ế, chợ vắng -> hoạt động không hiệu quả, sức mua giảm
sức mua = sức tiêu thụ
chợ đêm = phố đêm
trung tâm thương mại = tttm
cửa hàng tiện ích = cửa hàng tiện lợi
bị dột -> chống thấm
nhà dột, thấm nước, thấm trần -> thấm dột, chống thấm
`;
