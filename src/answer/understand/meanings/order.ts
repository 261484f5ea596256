/** Police, courts, traffic, fires and disasters. */
export const ORDER = `
kẻ trộm, tên trộm, ăn cắp -> trộm cắp tài sản, đối tượng trộm cắp
đột nhập -> trộm cắp
mất đồ, mất cắp, mất của -> trộm cắp tài sản
mất xe, trộm xe -> trộm cắp xe máy, trộm cắp mô tô
giật đồ, giật dọc -> cướp giật tài sản
đánh lộn, uýnh lộn, đập lộn, choảng nhau -> đánh nhau, cố ý gây thương tích, gây rối trật tự công cộng
đánh nhau -> cố ý gây thương tích, gây rối trật tự công cộng
đánh người -> cố ý gây thương tích
đâm chém, chém nhau, đâm nhau -> cố ý gây thương tích, giết người
vụ án mạng, án mạng -> giết người
giết người -> án mạng
giang hồ, xã hội đen, côn đồ -> tội phạm có tổ chức, băng nhóm
băng đảng -> băng nhóm tội phạm
đầu gấu -> côn đồ
bắt cóc -> bắt giữ người trái pháp luật
tống tiền = cưỡng đoạt tài sản
quỵt nợ, xù nợ, giựt nợ -> lạm dụng tín nhiệm chiếm đoạt tài sản
chơi hụi, bể hụi, vỡ hụi -> họ hụi, vỡ nợ hụi
vỡ nợ hụi -> vỡ hụi
phá hoại, đập phá -> hủy hoại tài sản
giả danh công an, giả công an -> giả danh cơ quan công an
gọi điện lừa, lừa qua điện thoại -> lừa đảo trên không gian mạng
bị lừa tiền, bị lừa mất tiền -> bị chiếm đoạt
lừa bao nhiêu tiền -> chiếm đoạt số tiền
tín dụng đen = cho vay lãi nặng
cho vay cắt cổ, vay cắt cổ, bốc bát họ -> cho vay lãi nặng, tín dụng đen
tội phạm mạng = tội phạm công nghệ cao
bắt mấy người, bắt bao nhiêu người, tóm mấy người -> bắt giữ đối tượng, bắt đối tượng
bắt tại trận, bắt quả tang -> phạm tội quả tang
bỏ trốn -> truy nã
bị truy nã = đối tượng truy nã
bắt kẻ trốn, bắt truy nã -> vận động đầu thú, bắt đối tượng truy nã
phạm tội = tội phạm
phạm pháp hình sự = tội phạm hình sự = tội phạm về trật tự xã hội
bao nhiêu vụ án, mấy vụ án -> số vụ, xảy ra vụ, khởi tố vụ án
tìm ra thủ phạm, tìm ra hung thủ -> điều tra làm rõ
hung thủ, thủ phạm -> đối tượng gây án
làm rõ án = điều tra làm rõ
khởi tố vụ án = ra quyết định khởi tố
xử mấy vụ -> xét xử, giải quyết vụ án
phạt tù -> tù giam
đi tù, ngồi tù -> hình phạt tù, tù giam
lãnh án, bị tuyên án, kêu án -> tuyên phạt, bị tuyên phạt
tù treo = án treo
ra tù, mãn hạn tù, mới ra tù -> chấp hành xong án phạt tù, tái hòa nhập cộng đồng
người ra tù = người chấp hành xong án phạt tù
kháng án = kháng cáo
tòa xử lại -> xét xử phúc thẩm
án bị hủy = hủy án
án bị sửa -> sửa án
ly dị = ly hôn
kiện ra tòa, đưa nhau ra tòa -> khởi kiện, thụ lý
tòa nhận đơn -> thụ lý vụ án
thụ lý = tiếp nhận giải quyết
thi hành án xong = thi hành xong
án chưa thi hành -> chưa có điều kiện thi hành
người chưa thành niên phạm tội = người dưới 18 tuổi phạm tội
trẻ phạm pháp, trẻ vị thành niên hư -> người dưới 18 tuổi vi phạm pháp luật
hàng trắng, hàng đá -> ma túy
buôn hàng trắng, bán ma túy -> mua bán trái phép chất ma túy
mua bán ma túy = mua bán trái phép chất ma túy
tàng trữ ma túy = tàng trữ trái phép chất ma túy
chơi ma túy, dùng ma túy, xài ma túy, phê ma túy -> sử dụng trái phép chất ma túy
dân chơi đá, nghiện ngập -> người nghiện ma túy, người sử dụng trái phép chất ma túy
nghi nghiện -> nghi sử dụng ma túy
đi cai -> cai nghiện bắt buộc
đi trại cai -> cai nghiện bắt buộc, đưa đi cai nghiện
cai ở nhà = cai nghiện tại gia đình
ma túy học đường = ma túy trong trường học
xã sạch ma túy = xã không có ma túy
địa bàn không ma túy = xã không ma túy
pháo lậu = pháo nổ trái phép
đốt pháo, nổ pháo -> sử dụng pháo nổ trái phép
súng tự chế = vũ khí tự chế
nộp súng, giao súng -> giao nộp vũ khí
hung khí = vũ khí thô sơ
gái bán hoa, bán dâm -> mại dâm
bốc đầu, nẹt pô -> lạng lách đánh võng
quái xế -> thanh thiếu niên tụ tập đua xe
nẹt pô -> rú ga gây ồn
uống rượu bia lái xe = vi phạm nồng độ cồn
nhậu rồi chạy xe, xỉn chạy xe -> vi phạm nồng độ cồn
thổi nồng độ -> kiểm tra nồng độ cồn
chạy quá tốc độ, phóng nhanh -> vi phạm tốc độ
vi phạm tốc độ -> chạy quá tốc độ
không đội nón -> không đội mũ bảo hiểm
nón bảo hiểm = mũ bảo hiểm
nón bảo hộ = mũ bảo hiểm
vượt đèn đỏ = không chấp hành tín hiệu đèn
chở ba, chở quá người -> chở quá số người quy định
đèn xanh đèn đỏ = đèn tín hiệu giao thông
đèn giao thông = đèn tín hiệu giao thông
vạch sang đường = vạch kẻ đường cho người đi bộ
biển báo giao thông = biển báo hiệu đường bộ
gờ giảm tốc = gồ giảm tốc
chỗ hay xảy ra tai nạn, đoạn hay đụng xe -> điểm đen tai nạn giao thông
đụng xe -> va chạm giao thông
tông xe, va quẹt, quẹt xe -> tai nạn giao thông, va chạm giao thông
tai nạn xe = tai nạn giao thông
tai nạn trên đường -> tngt
xe lật, lật xe -> tai nạn giao thông
số vụ tai nạn = số vụ tngt
chết vì tai nạn -> người chết, số người chết
người chết do tai nạn -> số người chết
chết vì xe cộ -> tử vong do tai nạn giao thông
bao nhiêu người chết, mấy người chết -> số người tử vong
chết mấy người -> người chết, số người tử vong
xe bị giữ, giam xe, nhốt xe -> tạm giữ phương tiện
tịch thu xe = tịch thu phương tiện
tước bằng = tước giấy phép lái xe
trừ điểm bằng lái = trừ điểm giấy phép lái xe
treo bằng, giam bằng -> tước giấy phép lái xe
bao nhiêu người bị phạt, mấy người bị phạt -> xử phạt trường hợp, xử lý trường hợp
phạt bao nhiêu xe -> xử lý phương tiện vi phạm
phạt nguội = xử phạt qua hình ảnh
bị phạt bao nhiêu tiền, phạt bao tiền, phạt mấy triệu -> xử phạt, số tiền phạt, mức phạt
tổng tiền phạt -> số tiền xử phạt, nộp kho bạc
nộp phạt = nộp tiền phạt
biên bản phạt = biên bản vi phạm hành chính
bị nhắc nhở -> phạt cảnh cáo
nhắc thôi -> nhắc nhở, phạt cảnh cáo
chiếm vỉa hè -> lấn chiếm lòng lề đường
bán hàng trên vỉa hè, lấn vỉa hè -> lấn chiếm vỉa hè, lấn chiếm lòng lề đường
dọn vỉa hè, dẹp vỉa hè -> lập lại trật tự đô thị, giải tỏa lấn chiếm
đậu xe bậy, đỗ xe bậy -> dừng đỗ sai quy định
đỗ xe sai = dừng đỗ không đúng nơi quy định
đường sắt cắt ngang = đường ngang
bến đò = bến khách ngang sông
ghe xuồng, ghe thuyền -> phương tiện thủy nội địa
áo phao = phao cứu sinh
công an xã = cax
ca xã = công an xã
ca phường = công an phường
ca tỉnh = công an tỉnh
công an khu vực = cảnh sát khu vực
lực lượng bvanttcs = lực lượng bảo vệ anttcs
bvanttcs = bảo vệ an ninh trật tự cơ sở
tổ an ninh = tổ bảo vệ an ninh trật tự
tổ antt = tổ bảo vệ an ninh trật tự
đi tuần = tuần tra
tuần đêm, gác đêm -> tuần tra ban đêm, tuần tra kiểm soát
camera xóm, mắt thần -> camera an ninh
báo công an -> tin báo tố giác tội phạm
tin báo tội phạm = tố giác tin báo về tội phạm
tội phạm giảm hay tăng -> phạm pháp hình sự
êm xuôi -> giữ vững
toàn dân bảo vệ antq = toàn dân bảo vệ an ninh tổ quốc
antq = an ninh tổ quốc
cháy mấy vụ, bao nhiêu vụ cháy -> xảy ra vụ cháy, số vụ cháy
chập điện, chạm điện, chạm mạch -> sự cố hệ thống điện, sự cố điện
nguyên nhân vụ cháy -> nguyên nhân cháy
cháy vì sao, sao lại cháy -> nguyên nhân vụ cháy
bà hỏa, bốc cháy, phát hỏa -> xảy ra cháy, vụ cháy
nổ bình ga, nổ ga -> nổ khí gas
bình ga = bình gas
cháy xe = cháy phương tiện
chữa cháy kịp, dập được -> dập tắt, khống chế đám cháy
dập tắt lửa = dập tắt đám cháy
trụ cứu hỏa, họng cứu hỏa -> trụ nước chữa cháy, họng nước chữa cháy
trụ nước chữa cháy = trụ cấp nước chữa cháy
chuông báo cháy, còi báo cháy -> hệ thống báo cháy
vòi phun chữa cháy -> hệ thống chữa cháy tự động, sprinkler
cửa chống cháy = cửa ngăn cháy
cầu thang thoát hiểm = thang bộ thoát nạn
bịt lối thoát, chặn lối thoát -> lối thoát nạn bị chiếm dụng
giấy phòng cháy, giấy pccc -> thẩm duyệt về phòng cháy chữa cháy, nghiệm thu pccc
thẩm duyệt pccc = thẩm duyệt thiết kế về pccc
chưa nghiệm thu phòng cháy = chưa nghiệm thu pccc
phòng cháy chữa cháy = pccc và cnch
học chữa cháy -> tập huấn pccc, diễn tập chữa cháy
tập chữa cháy -> tập huấn pccc
thực tập phương án chữa cháy = diễn tập chữa cháy
đội chữa cháy cơ sở = đội pccc cơ sở
bị đình chỉ vì phòng cháy -> đình chỉ hoạt động
cứu người, cứu được mấy người -> cứu nạn, cứu được người
người mất tích = người bị mất tích
chìm ghe, chìm tàu, chìm thuyền -> tàu bị chìm, sự cố tàu thuyền
lật ghe, lật thuyền -> lật tàu thuyền
ghe cá, ghe đánh cá -> tàu cá
tàu nằm bờ = tàu không hoạt động
né bão -> neo đậu tránh trú bão
neo đậu tránh bão = neo đậu tránh trú bão
nơi tránh bão = khu neo đậu tránh trú bão
gọi tàu vào bờ, kêu gọi tàu về -> kêu gọi tàu thuyền vào nơi tránh trú
cấm ra khơi, không cho ra khơi -> cấm biển, cấm tàu thuyền ra khơi
atnđ = áp thấp nhiệt đới
giông lốc = dông lốc
mưa to, mưa như trút -> mưa lớn
mưa lớn -> mưa to
lũ lên, nước lên, nước dâng -> mực nước lũ, lũ dâng
mức nước = mực nước
báo động 3 = báo động iii
báo động ba = báo động iii
báo động 2 = báo động ii
hồ xả lũ -> xả tràn, điều tiết hồ chứa
xả đập -> xả lũ, xả tràn, điều tiết hồ chứa
xả lũ = xả tràn
ngập nhà, nước vô nhà, nước vào nhà -> nhà bị ngập
nhà ngập = nhà bị ngập
bao nhiêu nhà ngập, mấy nhà ngập -> nhà bị ngập
nhà đổ, sụp nhà -> nhà bị sập đổ, sập hoàn toàn
nhà sập -> sập hoàn toàn
tốc nóc, bay mái, bay nóc -> tốc mái
nhà tốc mái = nhà bị tốc mái
nhà hư = nhà bị hư hỏng
cây đổ = cây gãy đổ
cây ngã, cây bật gốc -> cây gãy đổ, cây xanh ngã đổ
cột điện đổ, trụ điện ngã -> cột điện gãy đổ
lúa ngập = lúa bị ngập
lúa đổ, lúa ngã -> lúa bị đổ ngã
trâu bò chết, heo gà chết -> gia súc gia cầm bị chết
cầu sập, gãy cầu, trôi cầu -> cầu bị cuốn trôi, cầu bị sập
đường sạt = đường bị sạt lở
đường đứt, đứt đường -> đường bị chia cắt, chia cắt giao thông
bị cô lập = bị chia cắt
xã bị cô lập, thôn bị cô lập -> chia cắt cô lập
chỗ sạt, chỗ lở -> điểm sạt lở, vị trí sạt lở
điểm sạt lở = vị trí sạt lở
nứt đất, đất nứt -> sụt lún, vết nứt
sụt đất, sụp đường, hố tử thần -> sụt lún
bờ biển lở = xâm thực bờ biển
xói lở = sạt lở
lở sông = sạt lở bờ sông
nước mặn vào, mặn vào ruộng -> xâm nhập mặn
nắng hạn, hạn nặng -> hạn hán
đói nước, thiếu nước dùng -> thiếu nước sinh hoạt
đưa dân đi, dời dân khỏi chỗ nguy hiểm -> sơ tán dân, di dời khẩn cấp
dân phải dời đi = số hộ phải di dời
chỗ tránh lũ -> điểm sơ tán, nhà tránh trú
thiệt hại bao nhiêu, mất bao nhiêu tiền -> tổng thiệt hại, ước thiệt hại
tổng thiệt hại = giá trị thiệt hại
dựng lại nhà -> khôi phục nhà ở
xây lại nhà, làm lại nhà -> khôi phục nhà ở, xây dựng lại nhà
sửa nhà sau bão, lợp lại nhà -> sửa chữa nhà bị hư hỏng
có điện lại -> khôi phục lưới điện
có điện trở lại -> khôi phục cấp điện, khôi phục lưới điện
nước có lại -> khôi phục cấp nước
đi học lại, trường mở lại -> học sinh trở lại trường, dạy học trở lại
thông đường, đường đi lại được -> thông tuyến, thông xe, khắc phục giao thông
hốt bùn, dọn bùn -> nạo vét bùn, vệ sinh môi trường sau lũ
sống lại như cũ, trở lại bình thường -> ổn định đời sống, khôi phục sản xuất
làm ruộng lại, trồng lại -> khôi phục sản xuất
mì tôm = mì ăn liền
đồ ăn nước uống -> lương thực nước uống, nhu yếu phẩm
trợ cấp nhà có người chết -> hỗ trợ người chết, mai táng phí
tìm xác, vớt xác -> tìm thấy thi thể, tìm kiếm người mất tích
bch pctt = ban chỉ huy phòng chống thiên tai
bch pcttvtkcn = ban chỉ huy pctt và tkcn
ptds = phòng thủ dân sự
quỹ bão lụt = quỹ phòng chống thiên tai
quỹ pctt = quỹ phòng chống thiên tai
bộ chqs = bộ chỉ huy quân sự
bchqs = ban chỉ huy quân sự
chỉ huy trưởng quân sự xã = chỉ huy trưởng ban chqs
xã đội, phường đội -> ban chỉ huy quân sự xã, ban chqs
xã đội trưởng, phường đội trưởng -> chỉ huy trưởng
quân dự bị = dự bị động viên
dbđv = dự bị động viên
khám nghĩa vụ, khám đi lính -> khám sức khỏe nghĩa vụ quân sự, khám tuyển
mấy người đi lính, bao nhiêu người đi bộ đội -> công dân nhập ngũ, giao quân, lên đường nhập ngũ
số người nhập ngũ = công dân nhập ngũ
trốn lính, trốn nghĩa vụ -> chống lệnh gọi nhập ngũ, trốn tránh nghĩa vụ quân sự
hoãn đi lính, khỏi đi lính -> tạm hoãn gọi nhập ngũ, miễn gọi nhập ngũ
bộ đội về, lính về, lính ra quân -> quân nhân xuất ngũ, hoàn thành nghĩa vụ quân sự
bị trôi, trôi mất -> bị cuốn trôi
`;
