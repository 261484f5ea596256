/** Party, mass organisations, youth, assemblies of residents, associations. */
export const PARTY = `
chi ủy = cấp ủy chi bộ
cấp ủy = ban chấp hành
đv -> đảng viên, đoàn viên, đơn vị
ubkt = ủy ban kiểm tra
bct = bộ chính trị
bbt = ban bí thư
tw = trung ương
bch tw = ban chấp hành trung ương
bctw = ban chấp hành trung ương
duk -> đảng ủy khối
đuk = đảng ủy khối
vào đảng = được kết nạp đảng
người được kết nạp = đảng viên mới kết nạp
lên chính thức = chuyển đảng chính thức
chuyển chính thức = công nhận đảng viên chính thức
học cảm tình đảng = lớp nhận thức về đảng
lớp cảm tình đảng = lớp bồi dưỡng nhận thức về đảng
lớp đảng viên mới = lớp bồi dưỡng đảng viên mới
huy hiệu tuổi đảng = huy hiệu đảng
nhận huy hiệu = trao tặng huy hiệu đảng
đóng đảng phí = thu nộp đảng phí
sinh hoạt đảng = sinh hoạt chi bộ
họp chi bộ = sinh hoạt chi bộ
sinh hoạt chuyên đề = chuyên đề sinh hoạt
miễn sinh hoạt = miễn công tác và sinh hoạt đảng
bị kỷ luật = thi hành kỷ luật
xử lý đảng viên = thi hành kỷ luật đảng viên
đảng viên bị kỷ luật = đảng viên bị thi hành kỷ luật
kiểm tra dấu hiệu = kiểm tra khi có dấu hiệu vi phạm
kiểm tra dấu hiệu vi phạm = kiểm tra khi có dấu hiệu vi phạm
đại hội chi bộ = đại hội đảng viên
bầu ban chấp hành = bầu cấp ủy
nhiệm kỳ mới = nhiệm kỳ tới
khóa mới = nhiệm kỳ mới
kỳ họp = phiên họp
buổi họp = cuộc họp = phiên họp
nghị quyết đại hội = nq đại hội
học bác = học tập và làm theo tư tưởng
làm theo bác = học tập và làm theo tư tưởng
học tập và làm theo bác = học tập và làm theo tư tưởng
nêu gương -> học tập
chính trị tư tưởng = công tác tư tưởng
học nghị quyết = học tập quán triệt nghị quyết
lý luận chính trị = llct
cao cấp chính trị = cao cấp lý luận chính trị
trung cấp chính trị = trung cấp lý luận chính trị
quy hoạch cán bộ = quy hoạch chức danh
htxsnv = hoàn thành xuất sắc nhiệm vụ
httnv = hoàn thành tốt nhiệm vụ
htnv = hoàn thành nhiệm vụ
khtnv = không hoàn thành nhiệm vụ
xếp loại xuất sắc = hoàn thành xuất sắc nhiệm vụ
trong sạch vững mạnh = tsvm
vmtd = vững mạnh toàn diện
đtn = đoàn thanh niên
đoàn tncs = đoàn thanh niên cộng sản
tncs hcm = thanh niên cộng sản hồ chí minh
hội lhtn = hội liên hiệp thanh niên
lhtn = liên hiệp thanh niên
lhpn = liên hiệp phụ nữ
hội phụ nữ = hội liên hiệp phụ nữ
hpn = hội phụ nữ
hội ccb = hội cựu chiến binh
hội chữ thập đỏ = hội ctđ
ctđ = chữ thập đỏ
đoàn thể = tổ chức chính trị xã hội
tổ chức đoàn thể = các tổ chức chính trị xã hội
ct xh = chính trị xã hội
vào đoàn = kết nạp đoàn viên
áo xanh tình nguyện = chiến dịch thanh niên tình nguyện
công trình thanh niên = phần việc thanh niên
khởi nghiệp = lập nghiệp
khởi nghiệp = startup
dọn rác = ra quân vệ sinh môi trường
góp tiền = đóng góp kinh phí = quyên góp
nộp tiền -> đóng góp
đóng -> nộp
đóng tiền = nộp tiền
đóng hội phí = nộp hội phí
thu hội phí = thu nộp hội phí
quỹ vì người nghèo = quỹ vnn
quỹ còn -> tồn quỹ, số dư quỹ
còn trong quỹ -> tồn quỹ, số dư quỹ
tồn quỹ = dư quỹ
số dư cuối kỳ = tồn cuối kỳ
số dư đầu kỳ = tồn đầu kỳ
phí chung cư = phí quản lý vận hành
quỹ bảo trì = kinh phí bảo trì
ban quản lý tòa nhà = đơn vị quản lý vận hành
bqlvh = ban quản lý vận hành
chủ căn hộ = chủ sở hữu căn hộ
chủ hộ = đại diện hộ gia đình
chủ trọ = chủ nhà trọ
hương ước = quy ước
quy ước thôn = hương ước
nhà trọ = phòng trọ
chó thả rông = thả rông chó
ấp văn hóa = thôn văn hóa
lần thứ nhất = lần 1
lần thứ hai = lần 2
lần thứ ba = lần 3
thành viên mới = hội viên mới
vào hội = kết nạp hội viên = gia nhập hội
hội viên mới = kết nạp hội viên
kết nạp hội viên = phát triển hội viên
phát triển đoàn viên = kết nạp đoàn viên
xin ra, rút tên -> xin rút
câu lạc bộ = clb
từ thiện = thiện nguyện
làm từ thiện = hoạt động từ thiện
người ủng hộ = nhà tài trợ
tài trợ = ủng hộ
`;
