/** Banks, insurance, shares and dividends. */
export const BANKING = `
cn -> chi nhánh
mở thêm phòng giao dịch, phòng giao dịch mới, mở thêm chi nhánh -> khai trương phòng giao dịch, thành lập phòng giao dịch, thành lập chi nhánh
dẹp chi nhánh, đóng cửa chi nhánh, dẹp phòng giao dịch, đóng cửa phòng giao dịch -> chấm dứt hoạt động chi nhánh, chấm dứt hoạt động phòng giao dịch, giải thể phòng giao dịch
dời trụ sở -> thay đổi địa điểm đặt trụ sở
chuyển chỗ làm việc -> chuyển trụ sở, thay đổi địa điểm đặt trụ sở
hội sở = trụ sở chính
cây rút tiền, máy rút tiền, trụ atm, máy nhả tiền -> máy atm
máy cà thẻ, máy quẹt thẻ -> máy pos, thiết bị pos, điểm chấp nhận thẻ
cà thẻ = quẹt thẻ
tiền bỏ ngân hàng, tiền bỏ tiết kiệm, tiền gửi sổ -> tiền gửi tiết kiệm, tiền gửi dân cư
sổ tiết kiệm = thẻ tiết kiệm
rút tiết kiệm sớm, rút tiền gửi sớm, rút trước hạn -> tất toán trước hạn, rút tiền trước hạn
tgckh = tiền gửi có kỳ hạn
tgkkh = tiền gửi không kỳ hạn
tiền gửi có hạn -> tiền gửi có kỳ hạn
tiền gửi tự do, tiền gửi không có hạn -> tiền gửi không kỳ hạn
tiền công ty gửi, tiền gửi công ty, tiền doanh nghiệp gửi -> tiền gửi tổ chức kinh tế, tiền gửi khách hàng doanh nghiệp
tckt -> tổ chức kinh tế
tiền gửi dân cư = tiền gửi cá nhân
vốn rẻ, nguồn rẻ, nguồn vốn rẻ -> tiền gửi không kỳ hạn, nguồn vốn không kỳ hạn
gom được tiền, hút được tiền, kéo được tiền gửi, gom được tiền gửi -> huy động được, huy động vốn, tiền gửi huy động
tiền gửi giảm, khách rút tiền nhiều, dân rút tiền -> huy động vốn giảm, tiền gửi sụt giảm
cho vay được, cho vay ra được, cho vay ra trong kỳ, tiền cho vay trong tháng -> doanh số cho vay, giải ngân cho vay
thu nợ về, tiền nợ thu về -> doanh số thu nợ, thu hồi nợ
cho vay ngắn hạn = dư nợ ngắn hạn
cho vay trung dài hạn = dư nợ trung dài hạn
vay dài hơi, vay lâu năm -> vay trung dài hạn, cho vay dài hạn
vay mua nhà, vay tiền mua nhà -> cho vay nhà ở, tín dụng nhà ở, vay nhà ở
vay làm ăn, vay buôn bán, vay vốn làm ăn -> cho vay sản xuất kinh doanh, vay vốn sản xuất kinh doanh
vay làm nông, vay nuôi trồng, vay trồng trọt, vay chăn nuôi -> cho vay nông nghiệp, tín dụng nông nghiệp nông thôn
vay tiêu xài, vay sắm đồ -> cho vay tiêu dùng, tín dụng tiêu dùng
vay không cần thế chấp, vay không thế chấp, vay chay -> vay tín chấp, cho vay tín chấp, không có tài sản bảo đảm
vay đi học, vay cho con học, vay tiền học -> cho vay học sinh sinh viên, tín dụng học sinh sinh viên
vay thoát nghèo -> cho vay hộ nghèo, tín dụng hộ nghèo
vay tạo việc làm -> cho vay giải quyết việc làm, cho vay hỗ trợ tạo việc làm
vay làm nước sạch, vay xây nhà vệ sinh -> cho vay nước sạch và vệ sinh
vay đi nước ngoài, vay đi xuất khẩu lao động -> cho vay xuất khẩu lao động, cho vay đi làm việc ở nước ngoài
quỵt nợ, xù nợ, bùng nợ -> trốn nợ, chây ì trả nợ
chây ì trả nợ = chây ỳ trả nợ
nợ không đòi được, nợ mất, nợ coi như mất -> nợ có khả năng mất vốn
nợ nhóm 5 = nợ có khả năng mất vốn
nợ nhóm 4 = nợ nghi ngờ
nợ nhóm 3 = nợ dưới tiêu chuẩn
nợ nhóm 2 = nợ cần chú ý
nợ nhóm 1 = nợ đủ tiêu chuẩn
nợ hư, nợ thối, nợ chết -> nợ xấu
nợ xấu mới, nợ xấu thêm -> nợ xấu phát sinh, phát sinh mới nợ xấu
nhảy nhóm, nhảy nhóm nợ, bị lên nhóm nợ -> chuyển nhóm nợ
phân loại nợ = phân nhóm nợ
khất nợ, giãn nợ -> cơ cấu nợ, cơ cấu lại thời hạn trả nợ
lùi trả nợ, cho trả chậm -> gia hạn nợ, cơ cấu nợ, cơ cấu lại thời hạn trả nợ
cơ cấu nợ = cơ cấu lại nợ = cơ cấu lại thời hạn trả nợ
treo nợ cho dân, tạm chưa thu nợ -> khoanh nợ
xử lý rủi ro = xlrr
dprr = dự phòng rủi ro
tiền phòng nợ xấu, dự phòng nợ xấu -> dự phòng rủi ro tín dụng, trích lập dự phòng, dự phòng rủi ro
trích dự phòng rủi ro = trích lập dự phòng rủi ro
llr = tỷ lệ bao phủ nợ xấu
vamc = công ty quản lý tài sản
phát mãi = phát mại
siết nhà, siết tài sản, bán tài sản thế chấp, bán đồ thế chấp -> xử lý tài sản bảo đảm, phát mại tài sản, thu giữ tài sản bảo đảm
cắm sổ đỏ, cầm sổ đỏ, thế chấp sổ đỏ, cầm đất -> thế chấp quyền sử dụng đất
định giá đồ thế chấp, định giá thế chấp -> định giá tài sản bảo đảm, thẩm định giá tài sản bảo đảm
lãi cho vay, lãi đi vay, lãi vay ngân hàng -> lãi suất cho vay
bớt lãi, hạ lãi -> giảm lãi suất
giảm lãi suất = hạ lãi suất
lãi nhẹ, lãi thấp, lãi mềm -> lãi suất ưu đãi, lãi suất thấp
lãi suất ưu đãi = lãi ưu đãi
lãi phạt, lãi trả trễ -> lãi quá hạn, lãi chậm trả
lãi chưa thu, lãi còn treo -> lãi tồn đọng, lãi dự thu, lãi phải thu
room tín dụng -> chỉ tiêu tăng trưởng tín dụng
hmtd = hạn mức tín dụng
được vay tối đa -> hạn mức cho vay, mức cho vay tối đa, hạn mức tín dụng
vay tối đa -> hạn mức cho vay, hạn mức tín dụng
mức cho vay tối đa = mức vay tối đa
lc = thư tín dụng
l c = thư tín dụng
thanh khoản = khả năng chi trả
car = tỷ lệ an toàn vốn
hệ số an toàn vốn = tỷ lệ an toàn vốn
ldr = tỷ lệ dư nợ trên tổng tiền gửi
cir = tỷ lệ chi phí trên thu nhập
roa = tỷ suất sinh lời trên tổng tài sản
roe = tỷ suất sinh lời trên vốn chủ
ros = tỷ suất lợi nhuận trên doanh thu
tỷ suất lợi nhuận = tỷ suất sinh lời
nii = thu nhập lãi thuần
thu ngoài lãi = thu nhập ngoài lãi
tiền phí thu được, thu từ phí, thu nhờ phí -> thu phí dịch vụ, thu dịch vụ, thu nhập từ dịch vụ
bancassurance = banca = bảo hiểm liên kết ngân hàng
bán bảo hiểm qua ngân hàng -> bancassurance, banca, bảo hiểm liên kết ngân hàng
app ngân hàng, ngân hàng trên điện thoại -> mobile banking, ngân hàng số, ngân hàng điện tử
mobile banking = ngân hàng di động
internet banking = ngân hàng trực tuyến
nhđt = ngân hàng điện tử
ekyc = định danh khách hàng điện tử
mở tài khoản online, mở tài khoản qua mạng, mở tài khoản tại nhà -> ekyc, mở tài khoản trực tuyến
quét mặt, xác thực khuôn mặt, quét khuôn mặt -> xác thực sinh trắc học, sinh trắc học
khcn -> khách hàng cá nhân
khdn = khách hàng doanh nghiệp
khách công ty -> khách hàng doanh nghiệp
khách lẻ, khách nhỏ lẻ -> khách hàng cá nhân, khách hàng bán lẻ
khách vip, khách sộp -> khách hàng ưu tiên
người gửi tiền = khách hàng gửi tiền
người vay = khách hàng vay vốn = khách vay
người đi vay, hộ đang vay, nhà đang vay -> khách hàng vay vốn, hộ vay, hộ còn dư nợ
thẻ credit = thẻ tín dụng
thẻ debit = thẻ ghi nợ
atm hết tiền, cây atm hết tiền -> tiếp quỹ atm, thiếu tiền mặt tại atm
bỏ tiền vào atm -> tiếp quỹ atm
tiền bị treo, chuyển tiền bị treo, bị trừ tiền oan -> giao dịch lỗi, tra soát, giao dịch bị lỗi
khiếu nại giao dịch -> tra soát
quét mã, quét qr -> thanh toán qr, mã qr, vietqr
quét mã qr -> thanh toán qr, vietqr
không xài tiền mặt -> thanh toán không dùng tiền mặt
ttkdtm = thanh toán không dùng tiền mặt
ví momo -> ví điện tử
tiền nước ngoài gửi về, việt kiều gửi tiền, tiền việt kiều gửi -> kiều hối
đô la = usd
giá đô la, giá đô, giá usd -> tỷ giá
mua bán đô la, mua bán ngoại tệ -> kinh doanh ngoại tệ, kinh doanh ngoại hối
tiền rách, tiền cũ nát -> tiền không đủ tiêu chuẩn lưu thông
tiền lẻ -> tiền mệnh giá nhỏ
gdv = giao dịch viên
nhân viên quầy, người ngồi quầy -> giao dịch viên
cbtd = cán bộ tín dụng
nhân viên cho vay, người làm hồ sơ vay -> cán bộ tín dụng, chuyên viên quan hệ khách hàng
rm = chuyên viên quan hệ khách hàng
qtd -> quỹ tín dụng
quỹ tín dụng = qtdnd
vay qua hội, vay qua đoàn thể -> ủy thác, cho vay ủy thác, dư nợ ủy thác
hội nhận ủy thác = hội đoàn thể nhận ủy thác
tổ tkvv = tổ tiết kiệm và vay vốn
tổ vay = tổ tiết kiệm và vay vốn
chiếm dụng = xâm tiêu
ăn tiền của khách, lấy tiền của khách -> chiếm đoạt tiền của khách hàng, chiếm dụng, xâm tiêu
người vay bỏ trốn, bỏ xứ đi, khách vay bỏ trốn -> bỏ đi khỏi nơi cư trú, hộ vay bỏ đi khỏi địa phương
vay giùm, đứng tên vay giùm, vay ké -> vay hộ
xài tiền vay sai, dùng tiền vay sai -> sử dụng vốn sai mục đích, sử dụng vốn vay sai mục đích
kiểm tra sau cho vay = kiểm tra sử dụng vốn vay
bị từ chối vay, không cho vay -> từ chối cho vay, hồ sơ vay bị từ chối
không đủ điều kiện vay = chưa đủ điều kiện vay vốn
khó vay, khó vay vốn -> khó tiếp cận vốn, khó tiếp cận tín dụng
kết nối ngân hàng doanh nghiệp = kết nối ngân hàng và doanh nghiệp
tiền đóng bảo hiểm -> phí bảo hiểm
tiền bảo hiểm thu được, phí thu được từ bảo hiểm -> doanh thu phí bảo hiểm, phí bảo hiểm gốc
bảo hiểm đền, đền bảo hiểm, bảo hiểm trả tiền, trả tiền bảo hiểm -> bồi thường bảo hiểm, chi trả bồi thường, chi trả quyền lợi bảo hiểm
đòi bảo hiểm, đòi tiền bảo hiểm -> yêu cầu bồi thường, hồ sơ bồi thường, yêu cầu bồi thường bảo hiểm
bhnt = bảo hiểm nhân thọ
bhpnt = bảo hiểm phi nhân thọ
người bán bảo hiểm, nhân viên bán bảo hiểm -> đại lý bảo hiểm, tư vấn viên bảo hiểm
đại lý bảo hiểm = tư vấn viên bảo hiểm
bỏ bảo hiểm giữa chừng, ngừng đóng phí -> hủy hợp đồng bảo hiểm, mất hiệu lực hợp đồng
trục lợi bảo hiểm = gian lận bảo hiểm
đóng tiếp bảo hiểm, mua tiếp bảo hiểm -> tái tục, duy trì hợp đồng
ck -> chứng khoán, chuyển khoản
ctck = công ty chứng khoán
ttck = thị trường chứng khoán
margin = cho vay ký quỹ
vay mua chứng khoán, vay chơi chứng khoán -> cho vay ký quỹ, margin
dân chơi chứng khoán, người chơi chứng khoán -> nhà đầu tư
khối ngoại = nhà đầu tư nước ngoài
cổ đông ngoại = cổ đông nước ngoài
tây nắm, người nước ngoài nắm, room ngoại -> tỷ lệ sở hữu nước ngoài, cổ đông nước ngoài
nắm cổ phần, ôm cổ phiếu -> sở hữu cổ phần, tỷ lệ sở hữu, nắm giữ cổ phần
giữ cổ phần -> sở hữu cổ phần, tỷ lệ sở hữu
nđt = nhà đầu tư
giá cổ phiếu -> giá giao dịch, thị giá
mua cổ phiếu quỹ = mua lại cổ phiếu
nâng vốn, nâng vốn điều lệ, bơm thêm vốn -> tăng vốn điều lệ, tăng vốn
vđl = vốn điều lệ
bán cho cổ đông cũ, quyền mua thêm -> chào bán cho cổ đông hiện hữu, quyền mua cổ phiếu
cổ đông cũ = cổ đông hiện hữu
phát hành riêng lẻ = chào bán riêng lẻ
bán riêng cho đối tác -> phát hành riêng lẻ, chào bán riêng lẻ
esop = cổ phiếu cho người lao động
bán cổ phiếu cho nhân viên, cổ phiếu thưởng nhân viên -> esop, phát hành cổ phiếu cho người lao động
ngày chốt danh sách cổ đông, ngày chốt quyền -> ngày đăng ký cuối cùng
ngày nhận cổ tức, ngày nhận tiền cổ tức -> ngày thanh toán cổ tức, ngày chi trả cổ tức
ngày thanh toán cổ tức = ngày chi trả cổ tức
chi trả cổ tức = thanh toán cổ tức
không chia cổ tức, không chia lãi -> không trả cổ tức, giữ lại lợi nhuận
tỷ lệ chia cổ tức, mức chia cổ tức, mức chia lãi -> tỷ lệ cổ tức, tỷ lệ chi trả cổ tức, mức cổ tức
lãi để lại, lợi nhuận để lại, lãi chưa chia -> lợi nhuận chưa phân phối, lợi nhuận giữ lại
lnst cpp = lợi nhuận sau thuế chưa phân phối
lỗ dồn, lỗ cộng dồn, lỗ từ trước tới giờ -> lỗ lũy kế
lnkt = lợi nhuận kế toán
họp bất thường, đại hội bất thường -> đại hội đồng cổ đông bất thường
hỏi ý cổ đông, lấy phiếu cổ đông -> lấy ý kiến cổ đông, lấy ý kiến cổ đông bằng văn bản
đủ người họp -> đủ điều kiện tiến hành
không đủ túc số -> không đủ điều kiện tiến hành
cổ phần đi họp, cổ phần có mặt -> tổng số cổ phần dự họp, số cổ phần có quyền biểu quyết
họp thay, đi họp thay -> ủy quyền dự họp, được ủy quyền
thẻ biểu quyết = phiếu biểu quyết
ban đếm phiếu -> ban kiểm phiếu, tổ kiểm phiếu
tbks = trưởng ban kiểm soát
tv hđqt = thành viên hội đồng quản trị
tiền cho hội đồng quản trị, lương hội đồng quản trị -> thù lao hội đồng quản trị, thù lao thành viên hội đồng quản trị
tiền cho ban kiểm soát -> thù lao ban kiểm soát
chọn công ty kiểm toán -> lựa chọn đơn vị kiểm toán
thuê kiểm toán, thuê công ty kiểm toán -> lựa chọn đơn vị kiểm toán, lựa chọn công ty kiểm toán độc lập
sửa điều lệ = sửa đổi điều lệ
thêm ngành nghề -> bổ sung ngành nghề kinh doanh, thay đổi ngành nghề kinh doanh
đổi ngành nghề -> bổ sung ngành nghề kinh doanh
người giữ vốn nhà nước, người đại diện vốn -> người đại diện phần vốn, người đại diện phần vốn nhà nước
tpdn = trái phiếu doanh nghiệp
bán trái phiếu = phát hành trái phiếu
trái chủ = người sở hữu trái phiếu
coupon = lãi suất trái phiếu
trái phiếu tới hạn, trái phiếu đến kỳ trả -> trái phiếu đáo hạn, trái phiếu đến hạn
trả tiền trái phiếu -> thanh toán trái phiếu, thanh toán gốc trái phiếu, mua lại trái phiếu
chậm trả trái phiếu, trễ hẹn trái phiếu -> chậm thanh toán trái phiếu
ktnb = kiểm toán nội bộ
ksnb = kiểm soát nội bộ
pcrt = phòng chống rửa tiền
giao dịch khả nghi = giao dịch đáng ngờ
giao dịch với người nhà, giao dịch với công ty con -> giao dịch với bên liên quan, giao dịch với người có liên quan
bỏ vốn vào công ty khác, rót vốn vào công ty khác -> góp vốn đầu tư, đầu tư tài chính dài hạn
góp vốn thêm, góp thêm vốn -> bổ sung vốn góp, tăng vốn góp
phần góp, tiền góp vốn -> vốn góp, phần vốn góp
quỹ khen thưởng phúc lợi = quỹ ktpl
quỹ đtpt = quỹ đầu tư phát triển
ngân hàng yếu kém = ngân hàng kiểm soát đặc biệt
chuyển giao bắt buộc, kiểm soát đặc biệt
khóa tài khoản -> phong tỏa tài khoản
tài khoản ngủ đông = tài khoản không hoạt động
`;
