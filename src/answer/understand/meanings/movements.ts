/** Party work and mass organisations. */
export const MOVEMENTS = `
ngoài đảng -> quần chúng
bao nhiêu người vào đảng, mấy người vào đảng -> đảng viên được kết nạp, kết nạp đảng viên, phát triển đảng viên
vô đảng -> kết nạp đảng, kết nạp đảng viên
cho vào đảng -> kết nạp đảng viên
kéo người vào đảng, tìm người vào đảng -> phát triển đảng viên, tạo nguồn kết nạp đảng
người sắp vào đảng, đối tượng đảng -> quần chúng ưu tú, cảm tình đảng
nguồn vào đảng = nguồn phát triển đảng viên = nguồn kết nạp đảng
hết dự bị, hết thời gian dự bị -> chuyển đảng chính thức, công nhận đảng viên chính thức
đảng viên về hưu = đảng viên hưu trí
đảng viên trẻ = đảng viên trong độ tuổi thanh niên
chuyển đảng đi, chuyển đảng sang -> chuyển sinh hoạt đảng
đảng viên ở nơi cư trú = đảng viên sinh hoạt nơi cư trú
sinh hoạt nơi cư trú = sinh hoạt hai chiều
đảng viên đi làm ăn xa = đảng viên đi làm xa
bỏ sinh hoạt, không đi sinh hoạt -> vắng sinh hoạt, không tham gia sinh hoạt
bị xóa tên = xóa tên khỏi danh sách đảng viên
đuổi khỏi đảng, đuổi ra khỏi đảng -> khai trừ
bỏ đảng, trả thẻ đảng -> xin ra khỏi đảng
cảnh cáo đảng viên = kỷ luật cảnh cáo
khiển trách đảng viên = kỷ luật khiển trách
bị cách chức = kỷ luật cách chức
phạt đảng viên -> thi hành kỷ luật đảng viên, xử lý kỷ luật
kỷ luật đảng viên -> xử lý kỷ luật
hình thức phạt -> hình thức kỷ luật
mức kỷ luật = hình thức kỷ luật
lý do bị kỷ luật, vì sao bị kỷ luật -> nội dung vi phạm
kỷ luật oan = kỷ luật không đúng
xóa kỷ luật = chấm dứt hiệu lực kỷ luật
ăn ở không ra gì -> vi phạm đạo đức lối sống
sống buông thả -> suy thoái đạo đức lối sống
biến chất, tha hóa -> suy thoái
sinh con thứ ba = vi phạm chính sách dân số
đẻ con thứ ba -> sinh con thứ ba, vi phạm chính sách dân số
kế hoạch kiểm tra giám sát = chương trình kiểm tra giám sát
ktgs = kiểm tra giám sát
đoàn kiểm tra = tổ kiểm tra
đoàn giám sát = tổ giám sát
giám sát chuyên đề = chuyên đề giám sát
đối tượng được kiểm tra = đơn vị được kiểm tra
nơi bị kiểm tra, bên bị kiểm tra -> đơn vị được kiểm tra, tổ chức đảng được kiểm tra
cuộc kiểm tra = đợt kiểm tra
kiểm tra xong kết luận gì -> kết luận kiểm tra, thông báo kết luận
lỗi tìm ra khi kiểm tra -> hạn chế khuyết điểm, vi phạm khuyết điểm
tố đảng viên, đơn tố đảng viên -> tố cáo đảng viên
nhận quà cáp, nhận phong bì -> nhận quà tặng trái quy định
thtk clp = thực hành tiết kiệm chống lãng phí
thtkclp = thực hành tiết kiệm chống lãng phí
dân chủ cơ sở = quy chế dân chủ ở cơ sở
qcdc = quy chế dân chủ
qcdccs = quy chế dân chủ ở cơ sở
dân biết dân bàn -> quy chế dân chủ, thực hiện dân chủ
mô hình khéo -> dân vận khéo
ban tgdv = ban tuyên giáo và dân vận
btg = ban tuyên giáo
btcđ = ban tổ chức đảng
btctu = ban tổ chức tỉnh ủy
btvtu = ban thường vụ tỉnh ủy
btvđu = ban thường vụ đảng ủy
bchđb = ban chấp hành đảng bộ
cb -> chi bộ, cán bộ
cbđv = cán bộ đảng viên
tccsđ = tổ chức cơ sở đảng
tcđ = tổ chức đảng
đảng bộ cơ sở = đảng bộ trực thuộc
chi bộ mới lập, chi bộ mới -> thành lập chi bộ
xóa trắng đảng viên = xóa thôn trắng đảng viên
thôn chưa có đảng viên -> thôn trắng đảng viên
thôn không có chi bộ, thôn chưa có chi bộ -> thôn trắng chi bộ
bí thư kiêm trưởng thôn = bí thư chi bộ kiêm trưởng thôn
một người làm hai chức -> kiêm nhiệm, nhất thể hóa
ôm hai chức, làm hai chức -> kiêm nhiệm
kiêm nhiệm -> kiêm thêm
bí thư kiêm chủ tịch -> nhất thể hóa chức danh
bí thư chi bộ = btcb
phó bí thư thường trực = pbttt
ubvt = ủy viên ban thường vụ
uvbtv = ủy viên ban thường vụ
uvbch = ủy viên ban chấp hành
thường trực đảng ủy = thường trực cấp ủy
bản thân tự kiểm điểm, bản kiểm điểm -> kiểm điểm cá nhân, kiểm điểm tự phê bình
kiểm điểm cuối năm = kiểm điểm đánh giá xếp loại
chấm đảng viên cuối năm -> đánh giá xếp loại đảng viên
chấm chi bộ, xếp loại chi bộ -> đánh giá xếp loại tổ chức đảng
đảng viên xuất sắc -> đảng viên hoàn thành xuất sắc nhiệm vụ
chi bộ tốt, chi bộ mạnh -> trong sạch vững mạnh, chi bộ hoàn thành tốt nhiệm vụ
chi bộ yếu kém, chi bộ kém -> chi bộ không hoàn thành nhiệm vụ
đảng viên yếu, đảng viên không tốt -> đảng viên không hoàn thành nhiệm vụ
chi bộ bốn tốt = chi bộ 4 tốt
đảng bộ bốn tốt = đảng bộ 4 tốt
được bao nhiêu huy hiệu -> trao tặng huy hiệu đảng
đóng tiền đảng, nộp tiền đảng -> thu nộp đảng phí, đóng đảng phí
phát thẻ đảng -> cấp thẻ đảng viên
lý lịch đảng = lý lịch của người xin vào đảng
thẩm tra lý lịch = xác minh lý lịch
nguồn cán bộ kế cận -> quy hoạch cán bộ, cán bộ dự nguồn
đưa vào quy hoạch = bổ sung quy hoạch
rút khỏi quy hoạch = đưa ra khỏi quy hoạch
đổi chỗ cán bộ, chuyển cán bộ -> luân chuyển, điều động
điều đi nơi khác, chuyển công tác -> điều động, thuyên chuyển
giới thiệu người ứng cử = giới thiệu nhân sự
chọn nhân sự -> giới thiệu nhân sự
giới thiệu vào cấp ủy = nhân sự cấp ủy
cơ cấu nữ = tỷ lệ nữ
nữ trong cấp ủy = nữ cấp ủy viên
cấp ủy viên trẻ = tuổi trẻ trong cấp ủy
ban chấp hành mới -> ban chấp hành khóa mới, ban chấp hành nhiệm kỳ
bầu ai làm bí thư -> bầu giữ chức bí thư, trúng cử bí thư
được bao nhiêu phiếu, mấy phiếu -> số phiếu, tỷ lệ phiếu
không có ý kiến -> phiếu trắng
người đếm phiếu, tổ đếm phiếu -> ban kiểm phiếu, tổ kiểm phiếu
bầu kín -> bỏ phiếu kín
đi bầu -> tham gia bỏ phiếu
đi bỏ phiếu -> cử tri đi bầu, tham gia bỏ phiếu
ngày bầu cử = ngày hội bầu cử
tỷ lệ đi bầu = tỷ lệ cử tri đi bầu = tỷ lệ cử tri tham gia bỏ phiếu
nơi bỏ phiếu = phòng bỏ phiếu = khu vực bỏ phiếu
thùng phiếu = hòm phiếu
danh sách người đi bầu = danh sách cử tri
danh sách ứng cử = danh sách người ứng cử
hiệp thương lần ba = hiệp thương lần thứ ba
người tự ra ứng cử -> tự ứng cử
bầu cử qh = bầu cử quốc hội
bầu thôn trưởng -> bầu trưởng thôn
ubbc = ủy ban bầu cử
bầu bù -> bầu cử bổ sung, bầu bổ sung
được tín nhiệm bầu = trúng cử
dự đại hội = đại biểu đại hội
đi đại hội trên -> đoàn đại biểu dự đại hội cấp trên
đoàn đi dự đại hội = đoàn đại biểu dự đại hội
đại hội điểm = đại hội chỉ đạo điểm
họp trù bị = phiên trù bị
phiên khai mạc chính = phiên chính thức
mục tiêu đại hội đề ra -> chỉ tiêu nghị quyết đại hội
khâu đột phá = nhiệm vụ đột phá
nghị quyết tw = nghị quyết trung ương
chương trình làm việc cả năm = chương trình công tác năm
toàn khóa = cả nhiệm kỳ
sơ kết nửa nhiệm kỳ = sơ kết giữa nhiệm kỳ
đoàn phường xã = đoàn xã phường
bch đoàn = ban chấp hành đoàn
đoàn viên ra khỏi đoàn, hết tuổi đoàn -> trưởng thành đoàn
làm lễ ra đoàn -> lễ trưởng thành đoàn
đoàn viên ưu tú giới thiệu = giới thiệu đoàn viên ưu tú
giới thiệu sang đảng, đoàn giới thiệu vào đảng -> giới thiệu đoàn viên ưu tú
đoàn viên được vào đảng -> đoàn viên ưu tú được kết nạp đảng
gom thanh niên, kéo thanh niên vào -> tập hợp thanh niên, đoàn kết tập hợp thanh niên
tỷ lệ tập hợp = tỷ lệ đoàn kết tập hợp
sổ đoàn điện tử, quản lý đoàn viên trên mạng -> phần mềm quản lý đoàn viên
tháng ba thanh niên = tháng thanh niên
mùa hè xanh, hè xanh -> thanh niên tình nguyện hè
thanh niên lập nghiệp = thanh niên khởi nghiệp
thanh niên vay vốn làm ăn -> thanh niên vay vốn khởi nghiệp
đtntp = đội thiếu niên tiền phong
thiếu nhi tiền phong = thiếu niên tiền phong
khăn quàng đỏ = đội viên
vào đội -> kết nạp đội viên
cháu ngoan bác hồ = danh hiệu cháu ngoan
sinh viên 5 tốt = sinh viên năm tốt
hội phụ nữ xã = hội lhpn xã
pn -> phụ nữ
cán bộ hội = cán bộ chi hội
chi hội trưởng = trưởng chi hội
tổ phụ nữ = tổ hội phụ nữ
hội viên phụ nữ = chị em hội viên
nhận nuôi trẻ mồ côi -> mẹ đỡ đầu, nhận đỡ đầu trẻ mồ côi
nhận đỡ đầu -> mẹ đỡ đầu
năm không ba sạch = 5 không 3 sạch
gia đình 5 không 3 sạch = gia đình năm không ba sạch
heo đất, nuôi heo đất -> tiết kiệm
bỏ ống heo -> tiết kiệm, nuôi heo đất tiết kiệm
phụ nữ khởi nghiệp = phụ nữ khởi sự kinh doanh
đồng hành với phụ nữ vùng biên = đồng hành cùng phụ nữ biên cương
chồng đánh vợ, đánh vợ -> bạo lực gia đình, bạo hành gia đình
bạo lực gia đình = bạo hành gia đình = blgđ
nơi tạm lánh -> địa chỉ tin cậy, nhà tạm lánh
bình đẳng nam nữ -> bình đẳng giới
bđg = bình đẳng giới
vì sự tiến bộ của phụ nữ = vstbpn
mồng tám tháng ba, mùng 8 tháng 3 -> quốc tế phụ nữ
cựu chiến binh = hội viên ccb
cựu thanh niên xung phong = cựu tnxp
tnxp = thanh niên xung phong
cựu chiến binh làm kinh tế giỏi = ccb làm kinh tế giỏi
nghĩa tình đồng đội = giúp đồng đội
quỹ nghĩa tình đồng đội = quỹ đồng đội
nhà cho đồng đội -> nhà nghĩa tình đồng đội
chất độc da cam = chất độc dioxin
nạn nhân da cam = nạn nhân chất độc da cam
nông dân giỏi -> nông dân sản xuất kinh doanh giỏi
quỹ htnd = quỹ hỗ trợ nông dân
tổ hội nghề nghiệp = chi hội nghề nghiệp
ngày đại đoàn kết = ngày hội đại đoàn kết
hội đoàn kết toàn dân -> ngày hội đại đoàn kết toàn dân tộc
ban công tác mặt trận = ban ctmt
trưởng ban mặt trận = trưởng ban công tác mặt trận
giám sát và góp ý phản biện -> giám sát phản biện xã hội
gspbxh = giám sát phản biện xã hội
ttnd = thanh tra nhân dân
gsđtcđ = giám sát đầu tư của cộng đồng
dân tự giám sát công trình -> giám sát đầu tư của cộng đồng
tiền ủng hộ người nghèo -> quỹ vì người nghèo
quỹ người nghèo = quỹ vì người nghèo
nhà mặt trận xây, nhà cho hộ nghèo -> nhà đại đoàn kết
khu dân cư tự quản = mô hình tự quản
khu dân cư kiểu mẫu = khu dân cư tiêu biểu
giúp dân được bao nhiêu tiền, tổng tiền ủng hộ -> tổng số tiền vận động, vận động được
gom tiền ủng hộ -> vận động được, vận động ủng hộ
quyên được -> vận động ủng hộ
công đoàn viên = đoàn viên công đoàn
công đoàn lập mới -> thành lập công đoàn cơ sở
công đoàn lo cho công nhân -> chăm lo đoàn viên, chăm lo người lao động
tết cho công nhân = tết sum vầy
bữa cơm công đoàn = bữa ăn công đoàn
giảm giá cho đoàn viên, ưu đãi đoàn viên -> phúc lợi đoàn viên, thỏa thuận hợp tác
công đoàn cho vay -> quỹ trợ vốn, quỹ cep
đi thăm người ốm, thăm ốm -> thăm hỏi, thăm hỏi ốm đau
phúng viếng -> thăm viếng
đi đám ma, đi đám tang -> viếng, thăm viếng
đám hiếu, việc hiếu -> việc tang, tang lễ
đám cưới -> việc cưới, lễ cưới
chủ tịch công đoàn = ctcđ
giỏi việc nước đảm việc nhà = hai giỏi
bkttg = bằng khen của thủ tướng
bằng khen thủ tướng = bằng khen của thủ tướng chính phủ
bằng khen tỉnh = bằng khen của chủ tịch ubnd tỉnh
huân chương lđ = huân chương lao động
hcld = huân chương lao động
hclđ = huân chương lao động
cờ thi đua tỉnh = cờ thi đua của ubnd tỉnh
chiến sĩ thi đua cấp tỉnh = cstđ cấp tỉnh
cstđcs = chiến sĩ thi đua cơ sở
tập thể lao động xuất sắc = tập thể ldxs
tập thể lđxs = tập thể lao động xuất sắc
tập thể giỏi, tập thể tốt -> tập thể xuất sắc, tập thể lao động xuất sắc
ai được khen, khen những ai, khen ai -> tặng giấy khen, khen thưởng, biểu dương
được thưởng bao nhiêu, thưởng bao nhiêu tiền -> mức thưởng, tiền thưởng kèm theo
tiền kèm bằng khen, tiền kèm giấy khen -> tiền thưởng kèm theo
xét khen = xét thi đua khen thưởng
họp xét khen -> hội đồng thi đua khen thưởng
hội đồng thi đua = hội đồng tđkt
khen cuối năm -> khen thưởng tổng kết năm
gương tốt, gương sáng -> điển hình tiên tiến, gương điển hình
nêu gương tốt -> biểu dương điển hình
điển hình tiên tiến = gương điển hình
cụm thi đua = khối thi đua
đăng ký thi đua = giao ước thi đua
ký giao ước -> ký kết giao ước thi đua
phong trào thi đua = đợt thi đua
đợt thi đua nước rút -> thi đua cao điểm
về nhất thi đua, nhất khối thi đua -> dẫn đầu phong trào thi đua, đơn vị dẫn đầu
sáng kiến được công nhận = công nhận sáng kiến
đám ma, đám tang -> tang lễ
`;
