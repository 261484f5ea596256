/** Public investment, budget, tax and procurement. */
export const BUDGET = `
tiêu được vốn, xài được vốn, tiêu vốn, xài vốn -> giải ngân
chi được vốn, rút được vốn, rót được vốn -> giải ngân
tiêu hết vốn, xài hết vốn -> giải ngân hết
tiền đã tiêu -> đã giải ngân, đã chi
tiền đã chi -> đã giải ngân
ôm vốn, vốn nằm chờ -> chưa giải ngân, chậm giải ngân
đtc = đầu tư công
vđtc = vốn đầu tư công
vốn nhà nước = vốn ngân sách nhà nước
vốn tw = vốn trung ương
nstw = ngân sách trung ương
nsđp = ngân sách địa phương
nsnn = ngân sách nhà nước
ngân khố -> ngân sách, kho bạc
kbnn = kho bạc nhà nước
tiền nhà nước -> ngân sách nhà nước, ngân sách
tiền ngân sách = vốn ngân sách
tiền trên cho, tiền trên rót -> ngân sách cấp trên, ngân sách trung ương
vốn xã hội hóa = nguồn xã hội hóa
tiền dân góp -> nhân dân đóng góp, xã hội hóa
tiền xã hội hóa = kinh phí xã hội hóa
vốn đối ứng = kinh phí đối ứng
tiền làm đường -> kinh phí làm đường, vốn đầu tư
vốn -> kinh phí
tiền bạc, tiền nong -> kinh phí, tài chính
kinh phí -> tổng mức đầu tư
tổng vốn -> tổng mức đầu tư
tổng mức đầu tư = tổng vốn đầu tư
tmđt = tổng mức đầu tư
tổng tiền làm -> tổng mức đầu tư
chi phí xây dựng = chi phí xây lắp
tổng chi phí = tổng kinh phí
thu ngân sách = thu nsnn
thu nsnn = thu ngân sách nhà nước
tiền thu vào ngân sách -> thu ngân sách
tiền thu được -> số thu
tổng thu = tổng số thu
tổng chi = tổng số chi
chi ngân sách = chi nsnn
chi tiêu công = chi ngân sách
chi thường xuyên = chi hoạt động thường xuyên
chi cho xây dựng -> chi đầu tư xây dựng cơ bản
xdcb = xây dựng cơ bản
nợ đọng xdcb = nợ đọng xây dựng cơ bản
bội chi = thâm hụt ngân sách
tiền dư ngân sách -> kết dư ngân sách
dự trù -> dự toán
con số dự trù -> dự toán
giao vốn = phân bổ vốn
chia vốn, rót vốn -> phân bổ vốn
chưa chia, chưa chia hết -> chưa phân bổ
phân bổ chi tiết = giao chi tiết
vốn kéo dài = vốn chuyển nguồn
chuyển tiền sang năm sau -> chuyển nguồn
dự án làm tiếp -> dự án chuyển tiếp
dự án mới = dự án khởi công mới
dự án chưa xong -> dự án chuyển tiếp
điều chuyển vốn = điều chỉnh kế hoạch vốn
cắt vốn -> thu hồi vốn, điều chuyển vốn
bổ sung vốn = cấp bổ sung
ứng trước = tạm ứng
trả trước = tạm ứng
quyết toán dự án hoàn thành = quyết toán công trình hoàn thành
chốt sổ -> khóa sổ, quyết toán
thanh toán = chi trả
trả -> thanh toán
trả cho -> thanh toán cho
chưa trả -> chưa thanh toán, còn nợ
đấu thầu = lựa chọn nhà thầu
gọi thầu, mời thầu -> đấu thầu
kqlcnt = kết quả lựa chọn nhà thầu
lcnt = lựa chọn nhà thầu
hsmt = hồ sơ mời thầu
hsdt = hồ sơ dự thầu
nộp thầu = nộp hồ sơ dự thầu
tham gia thầu = dự thầu
mở thầu = mở hồ sơ dự thầu
thắng thầu = trúng thầu
giá thầu = giá gói thầu
rẻ hơn giá thầu -> giảm giá so với giá gói thầu
chào giá = báo giá
ký hợp đồng = ký kết hợp đồng
hđ -> hợp đồng
giá trị hợp đồng = giá hợp đồng
thuế thu nhập cá nhân = thuế tncn
tncn = thu nhập cá nhân
tndn = thu nhập doanh nghiệp
gtgt = giá trị gia tăng
vat = thuế giá trị gia tăng
thuế vat = thuế giá trị gia tăng
thuế nhà đất = thuế sử dụng đất phi nông nghiệp
tiền bán đất, tiền đấu giá đất -> tiền sử dụng đất, thu tiền sử dụng đất
bán đất -> đấu giá quyền sử dụng đất
thu từ đất = thu tiền sử dụng đất
thu hải quan = thu từ hoạt động xuất nhập khẩu
thu xuất nhập khẩu = thu từ hoạt động xuất nhập khẩu
xnk = xuất nhập khẩu
thu trong nước = thu nội địa
trốn thuế = gian lận thuế
nợ thuế = nợ đọng thuế
còn nợ thuế -> nợ đọng thuế
miễn thuế = miễn giảm thuế
bớt thuế -> giảm thuế
tiền phạt -> xử phạt
tiền phạt -> thu phạt
bị phạt = bị xử phạt
vphc = vi phạm hành chính
ktnn = kiểm toán nhà nước
tài sản công = tài sản nhà nước
xe công = xe ô tô công
trụ sở = nhà làm việc
trụ sở dư = trụ sở dôi dư
grdp = tổng sản phẩm trên địa bàn
gdp = tổng sản phẩm trong nước
gdp = tổng sản phẩm quốc nội
tăng trưởng kinh tế = tốc độ tăng grdp
cpi = chỉ số giá tiêu dùng
giá cả tiêu dùng -> chỉ số giá tiêu dùng
iip = chỉ số sản xuất công nghiệp
lạm phát = tăng giá tiêu dùng
fdi = đầu tư trực tiếp nước ngoài
vốn ngoại = vốn fdi
vốn đầu tư nước ngoài = vốn fdi
oda = hỗ trợ phát triển chính thức
ppp = đối tác công tư
hợp tác công tư = đối tác công tư
pci = năng lực cạnh tranh cấp tỉnh
kt xh = kinh tế xã hội
ktxh = kinh tế xã hội
thu nhập đầu người = thu nhập bình quân đầu người
kim ngạch xuất khẩu = giá trị xuất khẩu
hàng bán ra nước ngoài, bán ra nước ngoài -> xuất khẩu
xuất ngoại -> xuất khẩu
mua từ nước ngoài -> nhập khẩu
kcn = khu công nghiệp
ccn = cụm công nghiệp
kkt = khu kinh tế
kéo nhà đầu tư, gọi nhà đầu tư, gọi vốn -> thu hút đầu tư, kêu gọi đầu tư
xúc tiến đầu tư = kêu gọi đầu tư
giấy phép đầu tư = giấy chứng nhận đăng ký đầu tư
doanh nghiệp mới = doanh nghiệp thành lập mới
công ty mới mở -> doanh nghiệp thành lập mới
doanh nghiệp đóng cửa -> doanh nghiệp giải thể
doanh nghiệp ngừng hoạt động = doanh nghiệp tạm ngừng
cấp phép = cấp giấy phép
`;
