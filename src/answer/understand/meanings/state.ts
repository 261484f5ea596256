/** Government, procedures, petitions and officials. */
export const STATE = `
cp -> chính phủ
ttcp = thủ tướng chính phủ
ttg = thủ tướng chính phủ
ubtvqh = ủy ban thường vụ quốc hội
nq hđnd = nghị quyết hđnd
tthđnd = thường trực hđnd
tt hđnd = thường trực hội đồng nhân dân
thường trực hội đồng = thường trực hđnd
họp hội đồng nhân dân = kỳ họp hđnd
họp hội đồng xã, họp hội đồng tỉnh -> kỳ họp hđnd
kỳ họp cuối năm = kỳ họp thường lệ cuối năm
ban ktns = ban kinh tế ngân sách
ban kinh tế ngân sách = ban kt ns
ban pháp chế = ban pc
đại biểu hỏi, dân biểu hỏi -> chất vấn, đại biểu chất vấn
bị hỏi, bị truy -> bị chất vấn, trả lời chất vấn
ai bị chất vấn, ai trả lời chất vấn -> người trả lời chất vấn
dân hỏi gì -> phản ánh của người dân
dân kêu gì, dân kêu -> kiến nghị cử tri, ý kiến cử tri, phản ánh của người dân
dân kiến nghị, dân đòi, dân xin -> kiến nghị của cử tri, cử tri kiến nghị, cử tri đề nghị
ý kiến cử tri = kiến nghị cử tri
ý kiến của cử tri = kiến nghị của cử tri
gặp cử tri -> tiếp xúc cử tri
họp với dân, đối thoại với dân -> đối thoại với nhân dân, đối thoại trực tiếp
đối thoại doanh nghiệp = gặp mặt doanh nghiệp
kiến nghị chưa trả lời -> kiến nghị chưa được giải quyết
kiến nghị đã trả lời = kiến nghị đã được trả lời
trả lời dân, trả lời cho dân -> trả lời kiến nghị, giải quyết kiến nghị
còn bao nhiêu ý kiến -> kiến nghị đang giải quyết
nghị quyết được thông qua = thông qua nghị quyết
thông qua mấy nghị quyết -> nghị quyết được thông qua
nghị định = nđ
nghị định = nđ cp
ct -> chỉ thị
nghị quyết -> nq
luật mới = luật có hiệu lực
quy chế làm việc = quy chế hoạt động
xóa bỏ quyết định cũ, thay quyết định cũ -> thay thế quyết định, bãi bỏ quyết định
hết tác dụng, hết áp dụng -> hết hiệu lực
giấy tờ hết hiệu lực -> văn bản hết hiệu lực
dấu đỏ -> con dấu, đóng dấu
con mộc = con dấu
phó chủ tịch = pct
chủ tịch xã = chủ tịch ubnd xã
chủ tịch phường = chủ tịch ubnd phường
chủ tịch tỉnh = chủ tịch ubnd tỉnh
chủ tịch huyện = chủ tịch ubnd huyện
ông chủ tịch, bà chủ tịch -> đồng chí chủ tịch
chánh vp = chánh văn phòng
cvp = chánh văn phòng
văn phòng ủy ban = văn phòng ubnd
văn phòng hđnd ubnd = văn phòng hội đồng nhân dân và ubnd
vp -> văn phòng
sở tc = sở tài chính
stc = sở tài chính
sở kế hoạch đầu tư = sở khđt
skhđt = sở kế hoạch và đầu tư
sở xd = sở xây dựng
sxd = sở xây dựng
sở nv = sở nội vụ
snv = sở nội vụ
snnmt = sở nông nghiệp và môi trường
sở nnmt = sở nông nghiệp và môi trường
sở tư pháp = stp
sở công thương = sct
sở khcn = sở khoa học và công nghệ
skhcn = sở khoa học và công nghệ
sở gdđt = sở giáo dục và đào tạo
sở vhttdl = sở văn hóa thể thao và du lịch
phòng kt = phòng kinh tế
phòng vhxh = phòng văn hóa xã hội
phòng tnmt = phòng tài nguyên và môi trường
phòng tckh = phòng tài chính kế hoạch
cán bộ địa chính, ông địa chính -> công chức địa chính
cán bộ tư pháp = công chức tư pháp hộ tịch
kế toán xã = công chức tài chính kế toán
cán bộ xã = cán bộ công chức cấp xã
cán bộ phường = cán bộ công chức phường
cán bộ thôn -> người hoạt động không chuyên trách
cán bộ không chuyên trách = người hoạt động không chuyên trách
không chuyên trách = bán chuyên trách
cán bộ bán chuyên trách = người hoạt động không chuyên trách
hđkct = hoạt động không chuyên trách
phụ cấp cán bộ thôn = phụ cấp người hoạt động không chuyên trách
tiền cho cán bộ thôn, lương cán bộ thôn -> phụ cấp hằng tháng, mức phụ cấp
lương trưởng thôn, lương tổ trưởng -> phụ cấp, mức phụ cấp
tiền thêm ngoài lương -> thu nhập tăng thêm
tntt = thu nhập tăng thêm
phụ cấp chức vụ = phụ cấp lãnh đạo
pccv = phụ cấp chức vụ
bậc lương = hệ số lương
lên bậc lương, lên bậc -> nâng bậc lương
nâng lương sớm = nâng bậc lương trước thời hạn
nâng lương trước hạn = nâng bậc lương trước thời hạn
chuyển ngạch, lên ngạch -> nâng ngạch, thăng hạng
thăng hạng viên chức = thăng hạng chức danh nghề nghiệp
thi công chức, thi vào nhà nước -> tuyển dụng công chức, thi tuyển công chức
thi viên chức = tuyển dụng viên chức
vào biên chế -> tuyển dụng công chức, tuyển dụng viên chức
người nhà nước, người trong biên chế -> cán bộ công chức viên chức
số người trong biên chế = biên chế có mặt
biên chế thực có = biên chế hiện có = biên chế có mặt
chỉ tiêu biên chế = biên chế được giao
được giao bao nhiêu người, được cấp bao nhiêu người -> biên chế được giao, chỉ tiêu biên chế
thiếu cán bộ -> thiếu biên chế, thiếu nhân lực
hợp đồng 111 = hợp đồng theo nghị định 111
hợp đồng 68 = hợp đồng theo nghị định 68
vị trí làm việc = vị trí việc làm
vtvl = vị trí việc làm
nghỉ theo 178, nghỉ 178 -> nghỉ theo nghị định 178
xin nghỉ sớm -> nghỉ hưu trước tuổi, tự nguyện nghỉ
về hưu sớm -> tự nguyện nghỉ
xin nghỉ việc = thôi việc theo nguyện vọng
nghỉ một cục, lấy một cục -> trợ cấp một lần
tiền nghỉ sớm, tiền cho người nghỉ -> kinh phí chi trả chế độ, trợ cấp nghỉ hưu trước tuổi
cán bộ dôi dư = cán bộ công chức dôi dư
người dư ra, cán bộ dư -> dôi dư, cán bộ dôi dư
bỏ cấp huyện, hết cấp huyện -> kết thúc hoạt động cấp huyện, không tổ chức cấp huyện
chính quyền hai cấp = chính quyền 2 cấp
cqđp = chính quyền địa phương
bộ máy mới -> mô hình chính quyền địa phương 2 cấp
xã mới = xã sau sáp nhập
xã sau khi nhập = xã sau sáp nhập
xã sau sáp nhập = xã sau sắp xếp
tên xã mới = tên gọi sau sắp xếp
xã cũ, phường cũ -> xã trước sáp nhập, xã trước sắp xếp
gộp thôn -> sáp nhập thôn, sắp xếp thôn
nhập thôn -> sắp xếp thôn
sáp nhập tỉnh = hợp nhất tỉnh
gộp phòng, gộp ban -> hợp nhất phòng
gộp sở -> hợp nhất sở, sáp nhập sở
nhập sở -> hợp nhất sở
bỏ phòng, bỏ đơn vị -> giải thể, giảm đầu mối
giảm được mấy phòng, bớt được mấy phòng -> giảm đầu mối, giảm số phòng
giảm đầu mối = tinh gọn đầu mối
cồng kềnh -> nhiều tầng nấc, nhiều đầu mối
nhà công vụ = nhà ở công vụ
xe đưa đón cán bộ = xe đưa đón công chức
trụ sở bỏ không, trụ sở để không -> trụ sở dôi dư, trụ sở chưa sử dụng
nhà đất công -> cơ sở nhà đất
cơ sở nhà đất dôi dư = trụ sở dôi dư
trung tâm hành chính công = trung tâm phục vụ hành chính công
tt pvhcc = trung tâm phục vụ hành chính công
ttpvhcc = trung tâm phục vụ hành chính công
hành chính công -> một cửa
quầy một cửa = bộ phận một cửa
chỗ nộp hồ sơ, nơi nộp giấy tờ -> bộ phận một cửa, trung tâm phục vụ hành chính công
nộp giấy tờ = nộp hồ sơ
hẹn trả -> giấy hẹn
ngày lấy giấy -> hẹn trả kết quả, giấy hẹn
hồ sơ nhận vào, hồ sơ nhận được -> hồ sơ tiếp nhận, tổng số tiếp nhận
hồ sơ đã giải quyết = hồ sơ đã xử lý
hồ sơ làm xong, hồ sơ đã xong, hồ sơ xong -> hồ sơ đã giải quyết
hồ sơ chưa làm, hồ sơ còn tồn -> hồ sơ đang giải quyết, hồ sơ tồn đọng
hồ sơ bị trả, hồ sơ bị chê -> hồ sơ trả lại, hồ sơ không đủ điều kiện
hồ sơ từ chối = hồ sơ không đủ điều kiện
giấy tờ chậm, trả giấy chậm -> hồ sơ quá hạn, trễ hạn
xin lỗi dân, xin lỗi người dân -> thư xin lỗi, văn bản xin lỗi
rút ngắn ngày làm, làm nhanh hơn quy định -> rút ngắn thời gian giải quyết, cắt giảm thời gian giải quyết
bớt giấy tờ, bớt thủ tục -> đơn giản hóa thủ tục, cắt giảm thủ tục hành chính
rườm rà, lằng nhằng -> chồng chéo
hành dân, làm khó dân -> nhũng nhiễu, gây phiền hà
vòi tiền, vòi vĩnh -> nhũng nhiễu
phiền hà = nhũng nhiễu
đùn đẩy = né tránh trách nhiệm
sợ trách nhiệm, sợ sai -> né tránh đùn đẩy
dân hài lòng, dân ưng -> mức độ hài lòng, tỷ lệ hài lòng
sipas = chỉ số hài lòng
không phải đi nhiều nơi -> phi địa giới hành chính
số hóa giấy tờ = số hóa hồ sơ
chuyển giấy sang điện tử, quét giấy tờ -> số hóa hồ sơ
trả phí qua mạng, nộp phí qua mạng -> thanh toán trực tuyến
ctdvcqg = cổng dịch vụ công quốc gia
cổng dvc = cổng dịch vụ công
làm giấy khai sinh, giấy khai sinh -> đăng ký khai sinh
báo tử, giấy chứng tử -> khai tử, đăng ký khai tử
đăng ký kết hôn = đkkh
giấy kết hôn, làm giấy cưới -> đăng ký kết hôn
giấy độc thân, giấy chưa vợ chồng -> xác nhận tình trạng hôn nhân
sao y, công chứng bản sao -> chứng thực bản sao
công chứng giấy tờ -> chứng thực
sang tên nhà đất, sang tên đất -> đăng ký biến động, chuyển nhượng
báo tạm trú, khai tạm trú -> đăng ký tạm trú, thông báo lưu trú
lệ phí thủ tục = phí lệ phí
miễn lệ phí, khỏi đóng phí -> miễn phí lệ phí, không thu phí
đơn kiện cáo, đơn dân gửi -> đơn thư, đơn khiếu nại tố cáo
nhận được bao nhiêu đơn, mấy cái đơn -> tiếp nhận đơn, tổng số đơn
đơn tiếp nhận = đơn đã tiếp nhận
đơn đã xử = đơn đã giải quyết
đơn chưa giải quyết = đơn tồn đọng
đơn đang làm = đơn đang giải quyết
đơn dính dáng đất đai, kiện đất -> khiếu nại đất đai, tranh chấp đất đai
tố giác cán bộ, tố cán bộ -> tố cáo
tố đúng -> tố cáo đúng
đơn không ký tên, đơn giấu tên, đơn không tên -> đơn nặc danh, đơn không rõ họ tên
gửi đơn vượt cấp = khiếu nại vượt cấp
kéo đông người lên kiện, kéo đi kiện, kiện tập thể -> khiếu nại đông người, đoàn đông người
vụ khiếu kiện kéo dài = vụ việc phức tạp kéo dài
chủ tịch gặp dân, lãnh đạo tiếp dân -> tiếp công dân định kỳ
ban tiếp dân = ban tiếp công dân
lượt dân đến, lượt người đến -> lượt công dân
hòa giải được -> hòa giải thành
hòa giải hỏng -> hòa giải không thành
thanh tra ra cái gì, thanh tra thấy gì -> kết luận thanh tra, qua thanh tra phát hiện
thanh tra kết luận = kết luận thanh tra
sau thanh tra -> thực hiện kết luận thanh tra
kiểm toán nói gì, kiểm toán phát hiện -> kết luận kiểm toán, kiến nghị kiểm toán
kiến nghị của kiểm toán = kiến nghị kiểm toán
tiền phải nộp lại, tiền sai phải trả -> kiến nghị thu hồi, nộp ngân sách
tiền đã nộp lại, tiền thu về được -> đã thu hồi, đã nộp ngân sách
thất thoát tiền, mất tiền nhà nước -> thất thoát lãng phí
chi không đúng quy định = chi sai quy định
chi sai chế độ = chi không đúng chế độ
tiêu lố, chi lố -> vượt định mức
chi khống, kê khống -> lập khống chứng từ
chuyển công an điều tra, chuyển hồ sơ sang công an -> chuyển cơ quan điều tra
ai phải chịu kỷ luật, xử lý ai -> xử lý trách nhiệm, kiểm điểm trách nhiệm
công khai ngân sách = công khai tài chính
chuyển vị trí = chuyển đổi vị trí công tác
đổi vị trí -> điều động
hoán đổi vị trí -> chuyển đổi vị trí công tác, điều động
giữ ghế, tại vị -> tiếp tục giữ chức vụ
lên làm chủ tịch, làm chủ tịch mới -> bầu giữ chức chủ tịch
làm tạm, quyền chủ tịch -> giao quyền, phụ trách
trưởng phòng mới, phó phòng mới -> bổ nhiệm trưởng phòng, bổ nhiệm phó trưởng phòng
phó phòng = phó trưởng phòng
phó ban = phó trưởng ban
phó khoa = phó trưởng khoa
ai ký -> ký ban hành
người ký -> ký ban hành, thay mặt
trực cơ quan, trực tết -> lịch trực, phân công trực
đi công tác nước ngoài -> đi nước ngoài, đoàn ra
công tác phí = tiền công tác
tiền đi công tác -> công tác phí
tiền xăng xe đi họp -> hỗ trợ đi lại
tiền họp -> chi hội nghị
phòng họp không giấy = họp không giấy tờ
đơn vị tự chủ = đơn vị sự nghiệp tự chủ
đvsn = đơn vị sự nghiệp
đvsncl = đơn vị sự nghiệp công lập
tự lo tiền -> tự chủ tài chính, tự bảo đảm chi thường xuyên
việc trên giao, việc tỉnh giao -> nhiệm vụ ubnd tỉnh giao, nhiệm vụ cấp trên giao
việc giao xong chưa -> nhiệm vụ được giao hoàn thành
nhiệm vụ trễ -> nhiệm vụ quá hạn
nhiệm vụ làm đúng hạn = nhiệm vụ hoàn thành đúng hạn
xã lên phường -> thành lập phường
lên thị xã, lên thành phố -> thành lập thị xã, thành lập thành phố, công nhận đô thị
được lên đô thị -> công nhận đô thị loại
dân số xã, xã có bao nhiêu dân -> quy mô dân số
xã rộng bao nhiêu -> diện tích tự nhiên
`;
