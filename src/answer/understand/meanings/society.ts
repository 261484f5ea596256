/** Welfare, population, culture, sport and charity. */
export const SOCIETY = `
nhà nghèo = hộ nghèo
gia đình nghèo = hộ nghèo
gia đình cận nghèo = hộ cận nghèo
bao nhiêu nhà nghèo, mấy nhà nghèo, còn mấy hộ nghèo -> số hộ nghèo, tỷ lệ hộ nghèo
hết nghèo, ra khỏi nghèo, khỏi nghèo -> thoát nghèo, hộ thoát nghèo
mấy hộ hết nghèo -> hộ thoát nghèo, giảm hộ nghèo
bao nhiêu hộ thoát nghèo -> giảm hộ nghèo
hộ mới thoát nghèo = hộ thoát nghèo
nghèo lại, nghèo trở lại -> tái nghèo, hộ tái nghèo
mới rơi vào nghèo, nghèo thêm -> hộ nghèo phát sinh
rà hộ nghèo, bình xét hộ nghèo, xét hộ nghèo -> rà soát hộ nghèo hộ cận nghèo
gnbv = giảm nghèo bền vững
mức nghèo = chuẩn nghèo
đói ăn, thiếu gạo, thiếu ăn -> hộ thiếu đói, cứu đói
hộ đói = hộ thiếu đói
cho gạo, phát gạo, cấp gạo -> hỗ trợ gạo, cứu đói, gạo cứu đói
cho bò, cấp bò giống, tặng bò -> hỗ trợ bò giống, hỗ trợ sinh kế
kế sinh nhai, cần câu cơm -> sinh kế
mô hình làm ăn, cách làm ăn -> mô hình sinh kế, mô hình sản xuất
mô hình giảm nghèo = mô hình sinh kế
cho người nghèo vay, người nghèo vay tiền -> cho vay hộ nghèo, tín dụng chính sách
vay ngân hàng chính sách, vay chính sách -> tín dụng chính sách, vay vốn ưu đãi
vay ưu đãi = vay vốn ưu đãi
người yếu thế = đối tượng yếu thế
người khó khăn, hoàn cảnh éo le -> hoàn cảnh khó khăn, đối tượng yếu thế
hoàn cảnh khó khăn -> đối tượng yếu thế
xã nghèo, xã vùng sâu -> xã đặc biệt khó khăn
xã khó khăn = xã đặc biệt khó khăn
xã đbkk = xã đặc biệt khó khăn
thôn đbkk = thôn đặc biệt khó khăn
vùng sâu vùng xa, vùng cao -> vùng đặc biệt khó khăn, miền núi
ctmtqg giảm nghèo = chương trình giảm nghèo bền vững
btxh = trợ giúp xã hội
bảo trợ xã hội = trợ giúp xã hội
tiền trợ cấp = mức trợ cấp
tiền nhà nước cho hằng tháng, tiền hằng tháng nhà nước cho -> trợ cấp hằng tháng, trợ cấp xã hội
trợ cấp hàng tháng = trợ cấp hằng tháng
người ăn trợ cấp, người lãnh trợ cấp -> đối tượng hưởng trợ cấp, đối tượng bảo trợ xã hội
đối tượng btxh = đối tượng bảo trợ xã hội
lãnh tiền trợ cấp, nhận trợ cấp -> hưởng trợ cấp, chi trả trợ cấp
phát tiền trợ cấp = chi trả trợ cấp
trả trợ cấp qua thẻ -> chi trả qua tài khoản, chi trả không dùng tiền mặt
trả qua tài khoản -> chi trả không dùng tiền mặt
trợ cấp đột xuất = cứu trợ đột xuất
giúp đột xuất -> trợ giúp khẩn cấp
giúp khẩn cấp -> trợ giúp đột xuất
tiền chôn cất, tiền ma chay, tiền mai táng -> mai táng phí, trợ cấp mai táng
mai táng phí = trợ cấp mai táng
tiền tử tuất -> chế độ tử tuất
tiền tuất = trợ cấp tuất
trại dưỡng lão, viện dưỡng lão -> cơ sở chăm sóc người cao tuổi
trại trẻ mồ côi -> cơ sở nuôi dưỡng trẻ em, làng trẻ em
trung tâm bảo trợ xã hội = cơ sở trợ giúp xã hội
ăn xin, ăn mày -> người lang thang xin ăn
người lang thang = người vô gia cư
người tâm thần, người điên, bị tâm thần -> người mắc bệnh tâm thần, người rối loạn tâm thần
ncc = người có công
người có công cách mạng = người có công với cách mạng
nhà có công, gia đình có công -> người có công, gia đình chính sách
gia đình liệt sĩ = thân nhân liệt sĩ
con liệt sĩ, vợ liệt sĩ, mẹ liệt sĩ -> thân nhân liệt sĩ
thương binh bệnh binh = thương bệnh binh
27 7, hai bảy tháng bảy -> ngày thương binh liệt sĩ
trợ cấp người có công = ưu đãi người có công
chăm lo người có công = đền ơn đáp nghĩa
phụng dưỡng mẹ việt nam anh hùng = phụng dưỡng bà mẹ vnah
nuôi mẹ liệt sĩ, nuôi mẹ anh hùng -> phụng dưỡng mẹ việt nam anh hùng
tìm mộ liệt sĩ, tìm hài cốt -> tìm kiếm quy tập hài cốt liệt sĩ
hài cốt liệt sĩ = hcls
thử adn hài cốt -> xác định danh tính hài cốt
liệt sĩ chưa biết tên = liệt sĩ chưa xác định danh tính
quà cho người nghèo, quà tết cho hộ nghèo -> tặng quà hộ nghèo
quà 27 7 = quà ngày thương binh liệt sĩ
mấy phần quà -> suất quà
bao nhiêu quà, bao nhiêu suất -> suất quà, phần quà
chăm lo tết = tổ chức tết
thẻ bảo hiểm = thẻ bhyt
mua bảo hiểm y tế -> tham gia bhyt
có thẻ bảo hiểm y tế -> tham gia bhyt, tham gia bảo hiểm y tế
bhyt hộ gia đình = bảo hiểm y tế hộ gia đình
phủ bảo hiểm -> tỷ lệ bao phủ
độ phủ bảo hiểm -> bao phủ bảo hiểm y tế, tỷ lệ bao phủ
tỷ lệ có thẻ bảo hiểm = tỷ lệ bao phủ bhyt
bao phủ bhyt = tỷ lệ tham gia bhyt
bao nhiêu người có bảo hiểm -> số người tham gia bảo hiểm, tỷ lệ bao phủ
bảo hiểm thất nghiệp = bh thất nghiệp
bhxhtn = bảo hiểm xã hội tự nguyện
bhxhbb = bảo hiểm xã hội bắt buộc
bh xã hội = bhxh
bh y tế = bhyt
nợ bảo hiểm, quỵt bảo hiểm, thiếu tiền bảo hiểm -> chậm đóng bhxh, nợ bhxh
trốn đóng bảo hiểm, trốn bảo hiểm -> trốn đóng bhxh
chậm đóng bhxh = nợ đọng bhxh = chậm nộp bhxh
rút bảo hiểm một lần, rút bhxh -> hưởng bhxh một lần, bhxh một lần
bảo hiểm một lần = bhxh một lần
sổ bảo hiểm = sổ bhxh
lãnh lương hưu, lĩnh lương hưu, nhận lương hưu -> hưởng lương hưu, chi trả lương hưu
lương hưu tăng = điều chỉnh lương hưu
tiền cho người già, tiền trợ cấp người già -> trợ cấp người cao tuổi, trợ cấp hưu trí xã hội
bh nông nghiệp = bảo hiểm nông nghiệp
thẻ em bé, thẻ cho trẻ dưới 6 tuổi -> thẻ bhyt trẻ em dưới 6 tuổi
trẻ em hoàn cảnh khó khăn = trẻ em có hoàn cảnh đặc biệt
đánh trẻ, hành hạ trẻ, đánh trẻ em -> bạo hành trẻ em, bạo lực trẻ em
bạo hành trẻ em = bạo lực trẻ em
tổng đài 111 = tổng đài quốc gia bảo vệ trẻ em
chết đuối trẻ em = tai nạn đuối nước trẻ em
trẻ chết đuối, trẻ bị đuối nước -> trẻ em tử vong do đuối nước
tai nạn thương tích trẻ em = tntt trẻ em
tháng hành động vì trẻ em = tháng trẻ em
trẻ lao động, trẻ phải đi làm -> lao động trẻ em
một tháng sáu, 1 6 -> quốc tế thiếu nhi
mừng thọ = chúc thọ
chúc thọ = mừng thọ người cao tuổi
các cụ lên lão, lên lão -> mừng thọ
nct = người cao tuổi
hội nct = hội người cao tuổi
người già neo đơn, người già đơn chiếc, cụ neo đơn -> người cao tuổi cô đơn, người cao tuổi không nơi nương tựa
nkt = người khuyết tật
giấy khuyết tật -> giấy xác nhận khuyết tật
khiếm thị -> người mù
hội người mù = hội khiếm thị
dân số trung bình = dân số bình quân
số dân, bao nhiêu dân, mấy dân -> dân số, nhân khẩu
số khẩu, mấy khẩu -> nhân khẩu
đẻ ít, ít đẻ, lười đẻ -> mức sinh thấp, mức sinh giảm
đẻ nhiều, sinh nhiều -> mức sinh cao
trẻ mới đẻ, sinh mấy cháu -> số trẻ sinh ra, trẻ sinh ra
tỷ lệ sinh con thứ ba = tỷ lệ sinh con thứ 3 trở lên
khuyến khích sinh đủ hai con = sinh đủ 2 con
nhiều trai ít gái, trai nhiều hơn gái, chênh lệch trai gái -> mất cân bằng giới tính khi sinh
tỷ số trai gái -> tỷ số giới tính khi sinh
tuổi thọ bình quân = tuổi thọ trung bình
già hóa dân số = dân số già
dân đi nơi khác, bỏ quê đi, bỏ xứ -> di cư, đi làm ăn xa
dân tự do tới, dân di cư -> di cư tự do
dctd = di cư tự do
ds khhgđ = dân số kế hoạch hóa gia đình
đặt vòng, uống thuốc tránh thai -> biện pháp tránh thai hiện đại
tránh thai = ngừa thai
tảo hôn = kết hôn sớm
lấy vợ sớm, lấy chồng sớm, cưới non -> tảo hôn
lấy nhau cùng họ, cưới người trong họ -> hôn nhân cận huyết thống
đi xklđ = đi làm việc ở nước ngoài
đi làm ở nhật, đi làm ở hàn, đi nhật, đi hàn -> xuất khẩu lao động, đi làm việc ở nước ngoài
làm việc có thời hạn ở nước ngoài = xuất khẩu lao động
có việc -> được giải quyết việc làm
kiếm được việc, có việc mới -> được giải quyết việc làm, có việc làm mới
bao nhiêu người có việc, mấy người có việc -> giải quyết việc làm, lao động có việc làm
không có việc, không việc làm, ngồi nhà -> thất nghiệp, chưa có việc làm
lãnh thất nghiệp, ăn thất nghiệp, nhận tiền thất nghiệp -> hưởng trợ cấp thất nghiệp
hưởng bảo hiểm thất nghiệp = hưởng trợ cấp thất nghiệp
hội chợ việc làm, chợ việc làm -> phiên giao dịch việc làm, ngày hội việc làm
sàn giao dịch việc làm = phiên giao dịch việc làm
ttdvvl = trung tâm dịch vụ việc làm
trung tâm giới thiệu việc làm = trung tâm dịch vụ việc làm
học nghề cho dân quê, dạy nghề nông thôn -> đào tạo nghề cho lao động nông thôn
đào tạo nghề nông thôn = đào tạo nghề cho lao động nông thôn
lđnt = lao động nông thôn
lực lượng lao động = llđ
người trong tuổi làm việc -> trong độ tuổi lao động
mất việc -> cắt giảm lao động
bị cho nghỉ, bị mất việc -> mất việc làm, cắt giảm lao động
cắt bớt người -> cắt giảm lao động
thiếu thợ, thiếu người làm, khó kiếm người -> thiếu lao động, thiếu hụt lao động
nhà nuôi con một mình, mẹ đơn thân -> phụ nữ đơn thân
dân đạo, người có đạo, người theo đạo -> tín đồ, đồng bào tôn giáo
giáo dân = tín đồ công giáo
theo đạo = theo tôn giáo
công giáo = thiên chúa giáo
đạo chúa -> công giáo
đạo phật = phật giáo
sư thầy, thầy chùa, ông sư -> nhà sư, chức sắc, tăng ni
cha xứ = linh mục
ông cha, cha đạo -> linh mục
nơi thờ cúng = cơ sở thờ tự
đạo lạ, tà đạo -> tôn giáo trái phép, hoạt động tôn giáo trái pháp luật
truyền đạo chui, giảng đạo chui -> truyền đạo trái phép
nô en = giáng sinh
người dân tộc, dân tộc ít người -> dân tộc thiểu số, đồng bào dân tộc thiểu số
đbdtts = đồng bào dân tộc thiểu số
vùng đồng bào dtts mn = vùng đồng bào dân tộc thiểu số
dtts mn = dân tộc thiểu số và miền núi
hiến máu nhân đạo = hiến máu tình nguyện
hmtn = hiến máu tình nguyện
cho máu, đi cho máu -> hiến máu, hiến máu tình nguyện
thu được bao nhiêu bịch máu, bịch máu -> đơn vị máu
gom máu, lấy máu được -> tiếp nhận đơn vị máu
tết nhân ái = tết vì người nghèo
tháng nhân đạo = tháng hành động nhân đạo
bếp ăn từ thiện, nấu cháo từ thiện, bếp cháo -> bếp ăn tình thương, nồi cháo tình thương
nồi cháo tình thương = bếp cháo từ thiện
cho học bổng, phát học bổng -> trao học bổng
dt lsvh = di tích lịch sử văn hóa
đình chùa miếu -> di tích, cơ sở tín ngưỡng
được công nhận di tích, lên hạng di tích -> xếp hạng di tích
xếp hạng di tích = công nhận di tích
di sản phi vật thể = di sản văn hóa phi vật thể
di sản thế giới = di sản unesco
hội làng, hội đình -> lễ hội truyền thống
lễ lạt -> lễ hội
dsvh = di sản văn hóa
bảo tồn di sản = gìn giữ di sản
văn nghệ, đêm nhạc, đêm diễn -> chương trình nghệ thuật, biểu diễn nghệ thuật
đêm diễn = buổi biểu diễn
ca nhạc = chương trình nghệ thuật
suất chiếu phim, chiếu bóng -> chiếu phim lưu động, buổi chiếu
buổi chiếu phim -> chiếu phim lưu động
đội văn nghệ = tổ văn nghệ
đoàn hát = đoàn nghệ thuật
lượt bạn đọc = lượt người đọc
người mượn sách, người đến đọc -> lượt bạn đọc, bạn đọc
cưới hỏi lình xình, ăn uống linh đình -> tổ chức tiệc linh đình, lãng phí
nếp sống văn minh = nếp sống văn hóa
gia đình đạt văn hóa = hộ đạt gia đình văn hóa
khu phố văn hóa = tổ dân phố văn hóa
đạt chuẩn văn hóa = đạt danh hiệu văn hóa
dân tập thể dục, người tập thể dục -> tập luyện thể dục thể thao thường xuyên
đá banh, giải đá banh, giải đá bóng -> bóng đá, giải bóng đá
đá bóng = bóng đá
giải chạy = giải việt dã
đhtdtt = đại hội thể dục thể thao
sân banh = sân bóng đá
vđv = vận động viên
hlv = huấn luyện viên
thể thao đỉnh cao = thể thao thành tích cao
hcv = huy chương vàng
hcb = huy chương bạc
hcđ = huy chương đồng
mấy huy chương, được mấy huy chương -> giành huy chương, đạt huy chương
mấy vàng -> huy chương vàng
lấy giải, ăn giải, đem giải về -> đạt giải, đoạt giải
về nhất toàn đoàn -> giải nhất toàn đoàn
trao giải = trao thưởng
đăng báo, lên báo, báo viết -> báo chí phản ánh, báo chí đưa tin
báo chí nêu = báo chí phản ánh
đài xã = đài truyền thanh xã
loa phát thanh = hệ thống loa truyền thanh
cụm loa = loa truyền thanh
ptth = phát thanh truyền hình
lên tivi, lên truyền hình, chiếu tivi -> phát sóng truyền hình
tin giả, tin bậy, tin vịt -> tin sai sự thật, thông tin sai sự thật
tung tin bậy -> đăng tải thông tin sai sự thật
khách đến bao nhiêu, mấy khách, bao nhiêu khách tới -> lượt khách, đón khách
khách ngủ lại, khách ở qua đêm -> khách lưu trú
khách trong tỉnh -> khách nội tỉnh
tiền khách chi, tiền kiếm từ du lịch -> doanh thu du lịch, tổng thu từ khách du lịch
thu từ khách -> doanh thu du lịch
tổng thu du lịch = doanh thu du lịch
kín phòng, cháy phòng, hết phòng -> công suất phòng, công suất buồng phòng
dịch vụ homestay = lưu trú homestay
homestay = nhà dân lưu trú
tour = chương trình du lịch
tua du lịch = tour du lịch
người dẫn khách, hướng dẫn khách -> hướng dẫn viên
hdv = hướng dẫn viên
công ty du lịch = doanh nghiệp lữ hành
điểm du lịch = điểm đến du lịch
chỗ chơi, nơi tham quan, chỗ tham quan -> điểm tham quan, điểm du lịch
vé vào cửa = phí tham quan
tiền vé vào cửa = phí tham quan
chặt chém, chém giá -> nâng giá, không niêm yết giá
hàng lưu niệm = quà lưu niệm
nói xấu -> xuyên tạc, bôi nhọ
`;
