/** Companies, finance and banking. */
export const COMPANIES = `
lãi -> lợi nhuận
tiền lãi kinh doanh = lợi nhuận
lời -> lợi nhuận, lãi
tiền lời -> lợi nhuận
lãi ròng, lời ròng -> lợi nhuận sau thuế
lợi nhuận ròng = lợi nhuận sau thuế
lãi sau thuế = lợi nhuận sau thuế
lnst = lợi nhuận sau thuế
lãi trước thuế = lợi nhuận trước thuế
lntt = lợi nhuận trước thuế
lãi gộp = lợi nhuận gộp
biên lãi gộp = biên lợi nhuận gộp
bị lỗ, làm ăn lỗ -> thua lỗ
làm ăn -> sản xuất kinh doanh, kinh doanh
sxkd = sản xuất kinh doanh
buôn bán = kinh doanh
bán được -> tiêu thụ, doanh số
bán ra -> tiêu thụ
hàng bán ra -> sản lượng tiêu thụ
tiêu thụ -> bán ra
tiền bán hàng = doanh thu bán hàng
tiền bán hàng -> doanh thu
doanh số -> doanh thu
doanh số bán hàng = doanh thu bán hàng
thu về -> doanh thu, thu được
phí tổn -> chi phí
chi phí = khoản chi
chi phí hoạt động = chi phí vận hành
trị giá = giá trị
tổng tài sản = quy mô tài sản
khách nợ, khách còn nợ, tiền khách nợ -> công nợ phải thu, nợ phải thu
nợ khó đòi = nợ phải thu khó đòi
vcsh = vốn chủ sở hữu
phát hành thêm = chào bán thêm
phát hành cổ phiếu = chào bán cổ phiếu
chia cổ tức = trả cổ tức
chia lãi -> chia cổ tức, trả cổ tức, phân phối lợi nhuận
chia lời -> chia cổ tức, phân phối lợi nhuận
tiền chia cho cổ đông -> cổ tức
cổ tức tiền mặt = cổ tức bằng tiền
cổ tức bằng cổ phiếu = cổ phiếu thưởng
phân chia lợi nhuận = phân phối lợi nhuận
eps = lãi cơ bản trên cổ phiếu
lợi nhuận trên mỗi cổ phiếu = lãi cơ bản trên cổ phiếu
cp -> cổ phần, cổ phiếu, chi phí
lên sàn -> niêm yết
cổ phần hóa = chuyển thành công ty cổ phần
kqkd = kết quả kinh doanh
bctc = báo cáo tài chính
bc tài chính = báo cáo tài chính
công ty kiểm toán = đơn vị kiểm toán
trích lập dự phòng = trích dự phòng
hàng ế -> hàng tồn kho
kho bãi = kho hàng
đơn hàng = đơn đặt hàng
hợp đồng mới = hợp đồng ký mới
khách mới = khách hàng mới
khách quen = khách hàng thân thiết
khách phàn nàn, khách kêu ca -> khiếu nại của khách hàng, khiếu nại
phàn nàn, kêu ca, than phiền -> khiếu nại, phản ánh
mức độ hài lòng = sự hài lòng
cửa hàng = điểm bán
cửa hàng mới = mở mới cửa hàng
đại lý = nhà phân phối
máy móc = thiết bị
làm ra -> sản xuất, sản lượng
hàng làm ra -> sản lượng sản xuất, sản lượng
sản phẩm làm ra = sản lượng
nslđ = năng suất lao động
hàng lỗi, hàng hư -> sản phẩm lỗi, sản phẩm hỏng
sản phẩm lỗi -> hàng lỗi
tỷ lệ lỗi = tỷ lệ sản phẩm lỗi
phế phẩm = sản phẩm hỏng
hàng trả lại = hàng bán bị trả lại
nguyên liệu = nguyên vật liệu
nvl = nguyên vật liệu
tiền điện = chi phí điện
tiền xăng = chi phí nhiên liệu
tiền thuê nhà = chi phí thuê mặt bằng
thuê chỗ -> thuê mặt bằng
tiếp thị = marketing
quảng bá = quảng cáo
kpi = chỉ tiêu đánh giá
qlcl = quản lý chất lượng
tiền gửi -> huy động vốn
huy động tiền gửi = huy động vốn
gom tiền gửi, hút tiền gửi, kéo tiền gửi -> huy động vốn, huy động tiền gửi
tiền dân gửi, tiền gửi của dân -> tiền gửi dân cư, huy động từ dân cư
nguồn vốn huy động = huy động vốn
dư nợ tín dụng = dư nợ cho vay
tiền đang cho vay, tiền cho vay ra -> dư nợ cho vay, dư nợ
còn cho vay -> dư nợ
tăng trưởng tín dụng = tăng trưởng dư nợ
doanh số cho vay = cho vay trong kỳ
đi vay = vay vốn
vay tiền = vay vốn
tiền vay = vốn vay
vốn vay = khoản vay
đòi nợ -> thu hồi nợ
thu nợ = thu hồi nợ
nợ xấu = npl
tỷ lệ nợ xấu = tỷ lệ npl
nợ quá hạn = nợ trễ hạn
nợ ngoại bảng = nợ đã xử lý rủi ro
lãi suất tiền gửi = lãi suất huy động
lãi gửi -> lãi suất tiền gửi, lãi suất huy động
casa = tiền gửi không kỳ hạn
tiền gửi thanh toán = tiền gửi không kỳ hạn
nim = biên lãi thuần
thu phí dịch vụ = thu dịch vụ
nhnn = ngân hàng nhà nước
nhtm = ngân hàng thương mại
nhcsxh = ngân hàng chính sách xã hội
qtdnd = quỹ tín dụng nhân dân
tctd = tổ chức tín dụng
tổ vay vốn = tổ tiết kiệm và vay vốn
tổ tk vv = tổ tiết kiệm và vay vốn
cây atm = máy atm
atm = máy rút tiền tự động
mở thẻ = phát hành thẻ
thẻ mới = thẻ phát hành mới
chuyển khoản -> thanh toán không dùng tiền mặt
quẹt thẻ -> thanh toán qua pos
pgd -> phòng giao dịch
thế chấp = tài sản bảo đảm
tsbđ = tài sản bảo đảm
đồ thế chấp -> tài sản bảo đảm
tất toán = trả hết nợ
đáo hạn = đến hạn
thoái vốn = chuyển nhượng vốn
bán bớt vốn, bán vốn -> thoái vốn, chuyển nhượng cổ phần
mua lại = nhận chuyển nhượng
m a = mua bán sáp nhập
`;
