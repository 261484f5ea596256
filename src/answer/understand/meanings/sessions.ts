/** Meetings, papers, votes and those who take part. */
export const SESSIONS = `
bữa họp, hôm họp, lần họp -> cuộc họp, phiên họp, buổi họp
cuộc họp = hội nghị
hội nghị = phiên họp
họp hành = hội họp
họp bất thường = họp đột xuất
họp đột xuất = phiên họp bất thường
kỳ họp bất thường = kỳ họp chuyên đề
họp thường lệ = họp định kỳ = họp thường kỳ
họp tuần -> giao ban tuần
họp kín = họp nội bộ
họp chung = hội nghị toàn thể
họp toàn thể = hội nghị toàn thể
phiên toàn thể = hội nghị toàn thể
họp dân = hội nghị nhân dân
họp dân -> họp thôn, họp tổ dân phố
họp thôn = hội nghị thôn
họp tổ dân phố = hội nghị tổ dân phố
họp chung cư = hội nghị nhà chung cư
họp cư dân -> hội nghị nhà chung cư
họp cổ đông = đại hội đồng cổ đông
đại hội cổ đông = đại hội đồng cổ đông
đhcđ = đại hội đồng cổ đông
họp xã viên = đại hội thành viên
đại hội xã viên = đại hội thành viên
họp phụ huynh = họp cha mẹ học sinh
họp hđnd = kỳ họp hội đồng nhân dân
họp công đoàn = hội nghị công đoàn
họp ban chấp hành = hội nghị ban chấp hành
họp đảng bộ = hội nghị đảng bộ
họp tổng kết = hội nghị tổng kết
họp sơ kết = hội nghị sơ kết
họp triển khai = hội nghị triển khai
họp rút kinh nghiệm = hội nghị rút kinh nghiệm
họp xét thi đua = họp hội đồng thi đua khen thưởng
họp báo = gặp gỡ báo chí
gặp dân = tiếp xúc cử tri
đi gặp cử tri = tiếp xúc cử tri
txct = tiếp xúc cử tri
đối thoại = gặp mặt trao đổi trực tiếp
nói chuyện trực tiếp với dân, gặp dân trực tiếp -> đối thoại với nhân dân, đối thoại trực tiếp
đối thoại với nhân dân = đối thoại với người dân
họp mặt = gặp mặt
làm việc với -> buổi làm việc, họp với
họp ở đâu, họp chỗ nào, chỗ họp -> địa điểm họp, địa điểm tổ chức
địa điểm họp = nơi họp
nơi họp -> tại hội trường, tại phòng họp
phòng họp = hội trường
hội trường = phòng hội nghị
khai mạc = mở đầu
bế mạc = kết thúc hội nghị
tan họp, họp xong -> kết thúc cuộc họp, kết thúc hội nghị
bế mạc -> kết thúc cuộc họp
giải lao = nghỉ giữa giờ
ai chủ trì, ai điều khiển -> chủ trì cuộc họp, chủ tọa, chủ tọa đoàn
người chủ trì -> chủ trì cuộc họp, chủ tọa đoàn
chủ tọa cuộc họp = chủ trì cuộc họp
chủ trì hội nghị = điều hành hội nghị
đồng chủ trì = cùng chủ trì
cầm họp, đứng ra điều khiển -> chủ trì, chủ tọa
đoàn chủ tịch = chủ tịch đoàn
chủ tọa đoàn = đoàn chủ tọa
ai ghi biên bản, người ghi, người chép -> thư ký, thư ký cuộc họp
thư ký cuộc họp = thư ký ghi biên bản
thư ký đoàn = đoàn thư ký
tổ thư ký = ban thư ký
ban thư ký = thư ký đại hội
ai dự, ai đi họp, những ai dự, gồm những ai -> thành phần tham dự, thành phần dự họp
thành phần tham dự = thành phần dự họp
những người dự = thành phần tham dự
người dự = đại biểu tham dự
người dự họp = người tham dự
khách dự, khách tới dự -> đại biểu khách mời
ai có mặt, người có mặt -> thành viên có mặt, đại biểu có mặt
có mặt = hiện diện
có mấy người dự, bao nhiêu người dự -> số người tham dự, số đại biểu có mặt
số người dự = số người tham dự
số người có mặt = số đại biểu có mặt
ai vắng, người vắng, người không đi, ai không đi -> vắng mặt, thành viên vắng mặt
vắng có xin phép, xin nghỉ họp -> vắng có lý do, vắng có phép
vắng có phép = vắng có lý do
vắng không phép = vắng không lý do
xin vắng, cáo lỗi -> vắng có lý do
không tới, không đến dự -> vắng mặt
điểm danh = kiểm tra số lượng đại biểu
đủ túc số -> đủ điều kiện tiến hành
không đủ người họp, thiếu túc số -> không đủ điều kiện tiến hành
đủ điều kiện tiến hành = đủ điều kiện họp
tham dự ủy quyền, nhờ người dự thay -> ủy quyền tham dự, ủy quyền dự họp
dự thay, đi thay -> được ủy quyền, ủy quyền tham dự
ủy quyền dự họp = ủy quyền tham dự
bầu ban kiểm phiếu = thông qua ban kiểm phiếu
ban kiểm phiếu = tổ kiểm phiếu
tổ kiểm phiếu = ban bầu cử kiểm phiếu
đếm phiếu = kiểm phiếu
kết quả bỏ phiếu = kết quả kiểm phiếu = kết quả biểu quyết
bỏ phiếu ra sao -> kết quả biểu quyết, kết quả kiểm phiếu
bỏ phiếu kín = biểu quyết bằng phiếu kín
giơ tay biểu quyết = biểu quyết bằng giơ tay
bấm nút -> biểu quyết điện tử
bỏ phiếu online, bỏ phiếu qua mạng -> biểu quyết trực tuyến
lấy ý kiến bằng giấy, hỏi ý kiến bằng giấy -> lấy ý kiến bằng văn bản
lấy ý kiến bằng văn bản = xin ý kiến bằng văn bản
lấy phiếu tín nhiệm = bỏ phiếu tín nhiệm
phiếu thuận = phiếu tán thành = phiếu đồng ý
phiếu chống = phiếu không tán thành = phiếu không đồng ý
phiếu trắng -> không có ý kiến
bao nhiêu người đồng ý, mấy người đồng ý, bao nhiêu phiếu thuận -> tỷ lệ tán thành, tán thành
số phiếu thuận = số phiếu tán thành
phiếu thuận -> tán thành, tỷ lệ tán thành
phiếu chống, bỏ phiếu chống -> không tán thành, không đồng ý
ai phản đối, mấy người phản đối, ai không đồng ý -> ý kiến không tán thành, không tán thành
ai chống, mấy người chống -> không tán thành, không đồng ý
tất cả đều đồng ý, ai cũng đồng ý -> nhất trí hoàn toàn, nhất trí thông qua
nhất trí hoàn toàn = thống nhất hoàn toàn = hoàn toàn nhất trí
phiếu hư, phiếu hỏng -> phiếu không hợp lệ
phiếu không hợp lệ -> phiếu hỏng
phiếu phát ra = số phiếu phát
phiếu thu về = số phiếu thu
tỷ lệ đồng ý = tỷ lệ tán thành = tỷ lệ đồng thuận
đa số phiếu = quá nửa số phiếu
trúng cử vào = được bầu vào
trúng cử = được bầu
bầu ai, ai trúng -> được bầu, đắc cử, trúng cử
bầu ra = bầu chọn
thông qua nội dung = biểu quyết thông qua
đã được thông qua -> được biểu quyết thông qua, đã thông qua
chưa được thông qua -> chưa thông qua, không thông qua
nêu vấn đề = đặt vấn đề
đưa ra bàn, đem ra bàn -> đưa ra thảo luận, trình xem xét
nội dung họp, họp về gì, bàn chuyện gì -> nội dung cuộc họp, nội dung thảo luận
họp về chuyện gì, bàn về gì -> nội dung chương trình
chương trình họp = nội dung chương trình
chương trình nghị sự = nội dung làm việc
lịch nghị sự = chương trình nghị sự
agenda = chương trình nghị sự
phiên thảo luận = thảo luận tổ
ai phát biểu, người phát biểu, ai nói -> ý kiến phát biểu, phát biểu tại hội nghị
phát biểu khai mạc = diễn văn khai mạc
diễn văn khai mạc = lời khai mạc
phát biểu chỉ đạo = ý kiến chỉ đạo
lãnh đạo nói gì, sếp nói gì, cấp trên nói gì -> phát biểu chỉ đạo, ý kiến chỉ đạo
cấp trên chỉ đạo gì = ý kiến chỉ đạo của cấp trên
bàn luận, trao qua đổi lại -> thảo luận
ý kiến khác = ý kiến trái chiều
ý kiến trái ngược = ý kiến trái chiều
có ai ý kiến gì không, ai góp ý -> ý kiến tham gia, ý kiến thảo luận
mọi người nói gì, mọi người góp ý gì -> ý kiến thảo luận, ý kiến đóng góp
dân hỏi gì, cử tri hỏi gì -> kiến nghị cử tri, ý kiến cử tri
câu hỏi -> chất vấn
trả lời chất vấn = giải trình chất vấn
ai trả lời, đơn vị trả lời -> cơ quan trả lời, đơn vị giải trình
giải trình = trả lời làm rõ
tiếp thu = ghi nhận
chốt lại ra sao, rốt cuộc -> kết luận, kết luận cuộc họp
kết luận cuộc họp = kết luận hội nghị
kết luận của chủ tọa = kết luận của người chủ trì
chốt gì, chốt ra sao, cuối cùng chốt -> thống nhất, quyết nghị, kết luận
quyết gì, quyết cái gì -> quyết nghị, quyết định
quyết nghị = biểu quyết thông qua
giao cho ai, ai lo -> giao trách nhiệm, phân công
đơn vị nào lo, bên nào làm -> đơn vị chủ trì, đơn vị thực hiện
đơn vị chủ trì = cơ quan chủ trì
đơn vị thực hiện = cơ quan thực hiện
giao nhiệm vụ = phân công nhiệm vụ
chịu trách nhiệm thực hiện = chủ trì thực hiện
đầu việc, công chuyện, việc được giao -> nhiệm vụ, nhiệm vụ được giao
nhiệm vụ được giao = công việc được phân công
việc phải làm = nhiệm vụ cần thực hiện
việc đã làm = công việc đã triển khai = kết quả thực hiện
ý chính, nội dung chính, điểm chính -> nội dung chủ yếu, nội dung trọng tâm
nội dung chủ yếu -> nội dung chính
bản ghi cuộc họp -> biên bản
biên bản họp = biên bản cuộc họp = biên bản hội nghị
bb họp -> biên bản họp
giấy tờ họp, tài liệu họp -> tài liệu hội nghị, hồ sơ kỳ họp
tài liệu hội nghị = tài liệu cuộc họp
tài liệu kèm theo, giấy kèm theo, đính kèm -> phụ lục
phụ lục = bảng kèm theo
kèm theo = đính kèm
phụ lục kèm theo = danh sách kèm theo
bảng số liệu = biểu số liệu = phụ biểu
phụ biểu = biểu kèm theo
biểu đồ = đồ thị
tên văn bản, tựa đề -> trích yếu, tiêu đề
tiêu đề -> tựa đề
số công văn, số văn bản -> số hiệu văn bản, số ký hiệu
quyết định số = qđ số
nghị quyết số = nq số
tờ trình số = ttr số
thông báo số = tb số
báo cáo số = bc số
kế hoạch số = kh số
nq -> nghị quyết
qđ = quyết định
bc -> báo cáo
ttr = tờ trình
cv -> công văn, công việc, chuyên viên
tb -> thông báo, trung bình
kh -> kế hoạch, khách hàng
bb -> biên bản
bản nháp, bản thảo -> dự thảo
bản chính = bản gốc
bản sao = bản photo
bản phô tô, photo -> bản sao
bản scan = bản điện tử
bản điện tử = file mềm
giấy giới thiệu = thư giới thiệu
ký tên = ký xác nhận
người ký = người có thẩm quyền ký
ai ký, ký bởi ai -> người ký, thay mặt, ký thay
cơ quan ra văn bản = cơ quan ban hành
cơ quan ban hành = đơn vị ban hành
nơi gửi tới, gửi cho ai, gửi tới đâu -> nơi nhận, kính gửi
nơi nhận = nơi gửi đến
người nhận = nơi nhận
do ai soạn, ai soạn, ai viết -> đơn vị soạn thảo, người lập, người soạn thảo
báo cáo tháng = báo cáo hằng tháng
báo cáo quý = báo cáo hằng quý
báo cáo năm = báo cáo tổng kết năm
báo cáo tổng kết = báo cáo kết quả năm
báo cáo miệng = trình bày trực tiếp
số liệu = con số
số liệu thống kê = con số thống kê
nguồn số liệu = nguồn dữ liệu
bảng kê = bản kê
lập danh sách = lên danh sách
đóng dấu mật = tài liệu mật
phiếu khảo sát = bảng hỏi
phiếu lấy ý kiến = phiếu xin ý kiến
người tham gia ý kiến = người góp ý
đại biểu chính thức = đại biểu được triệu tập
giấy triệu tập = giấy mời
`;
