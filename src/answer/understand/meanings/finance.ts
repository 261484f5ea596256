/** Budgets, procurement, accounts and taxes. */
export const FINANCE = `
tốc độ tiêu vốn, tỷ lệ tiêu vốn, tỷ lệ xài vốn -> tỷ lệ giải ngân
chưa tiêu đồng nào, chưa xài đồng nào, chưa đụng tới vốn, giải ngân 0 đồng -> chưa giải ngân
giải ngân ì ạch, giải ngân lẹt đẹt, giải ngân rùa bò, tiêu vốn chậm, xài vốn chậm, tiêu chậm, xài chậm -> giải ngân chậm, giải ngân thấp, chậm giải ngân
còn dư -> kết dư, tồn quỹ, số dư
trong quỹ còn, quỹ hiện còn -> tồn quỹ
đỡ tốn, bớt tốn, lợi được -> tiết kiệm
lấy lại được -> thu hồi
tiêu vốn nhanh, xài vốn nhanh -> giải ngân cao, giải ngân nhanh
giải ngân thấp = giải ngân chậm = chậm giải ngân
đội vốn, đội giá, đội chi phí -> tăng tổng mức đầu tư, vượt tổng mức đầu tư
vốn trung hạn -> kế hoạch đầu tư công trung hạn
vốn chưa tiêu, vốn chưa xài, tiền còn lại chưa tiêu -> vốn chưa giải ngân, số vốn còn lại, kế hoạch vốn còn lại
trả lại vốn, trả vốn cho trên -> hoàn trả vốn, nộp trả vốn, hủy kế hoạch vốn, trả kế hoạch vốn
xin thêm vốn, xin thêm tiền, xin thêm kinh phí -> bổ sung vốn, bổ sung kinh phí, đề nghị bổ sung
nguồn tiền, tiền lấy ở đâu, tiền ở đâu ra, lấy tiền đâu, lấy tiền ở đâu -> nguồn kinh phí, nguồn vốn, kinh phí từ nguồn
bên chi tiền, bên bỏ tiền -> nguồn kinh phí, nhà tài trợ
cần thêm tiền -> nhu cầu vốn, nhu cầu kinh phí
nhu cầu vốn = nhu cầu kinh phí
bỏ tiền ra -> đầu tư, chi kinh phí, bố trí kinh phí
cấp tiền -> bố trí kinh phí, phân bổ kinh phí
rót tiền, xuất tiền -> cấp kinh phí, bố trí kinh phí, phân bổ kinh phí
cấp kinh phí = bố trí kinh phí
tiền về, tiền đã về -> kinh phí được cấp, kinh phí đã cấp, nguồn vốn đã bố trí
chưa có tiền, chưa có kinh phí, tiền chưa về, tiền chưa rót -> chưa bố trí được kinh phí, chưa được cấp kinh phí, chưa bố trí vốn
thiếu tiền, kẹt tiền, hụt tiền -> khó khăn về kinh phí
vốn được giao, tiền được giao -> kế hoạch vốn giao, kế hoạch vốn năm
ctđt -> chủ trương đầu tư
xin chủ trương -> trình chủ trương đầu tư, đề xuất chủ trương đầu tư
cho chủ trương -> phê duyệt chủ trương đầu tư, chấp thuận chủ trương đầu tư
bcktkt = báo cáo kinh tế kỹ thuật
bcnckt = báo cáo nghiên cứu khả thi
f s -> báo cáo nghiên cứu khả thi
cbđt = chuẩn bị đầu tư
đầu tư xây dựng = đtxd
kế hoạch vốn = khv
vốn bố trí = vốn phân bổ
khlcnt = kế hoạch lựa chọn nhà thầu
kế hoạch đấu thầu = kế hoạch lựa chọn nhà thầu
e hsmt = hồ sơ mời thầu
đấu thầu qua mạng = đấu thầu điện tử = lựa chọn nhà thầu qua mạng
khỏi đấu thầu, không đấu thầu, chỉ thầu -> chỉ định thầu
chct = chào hàng cạnh tranh
bên trúng thầu, công ty trúng thầu, đơn vị thắng thầu, bên thắng thầu -> nhà thầu trúng thầu, đơn vị trúng thầu
đơn vị trúng thầu = nhà thầu trúng thầu = nhà thầu được lựa chọn
bên bỏ thầu, đơn vị bỏ thầu, công ty bỏ thầu -> nhà thầu tham dự, nhà thầu dự thầu
nhà thầu tham dự = nhà thầu dự thầu
bỏ thầu -> nộp hồ sơ dự thầu, tham dự thầu
giá bỏ thầu, tiền bỏ thầu -> giá dự thầu, giá chào thầu
giá thắng thầu, tiền trúng thầu -> giá trúng thầu
trượt thầu, rớt thầu -> không trúng thầu
hồ sơ bị loại = hồ sơ không đạt
không ai bỏ thầu, không ai dự thầu, ế thầu -> không có nhà thầu tham dự
đấu thầu lại, gọi thầu lại -> tổ chức lại đấu thầu, mời thầu lại
chấm thầu -> đánh giá hồ sơ dự thầu, xét thầu
tổ chấm thầu -> tổ chuyên gia, tổ chuyên gia đấu thầu
thông thầu, quân xanh quân đỏ, dàn xếp thầu -> thông đồng trong đấu thầu, gian lận trong đấu thầu
tiền cọc thầu, đặt cọc thầu -> bảo đảm dự thầu, bảo lãnh dự thầu
bảo đảm dự thầu = bảo lãnh dự thầu
bảo lãnh hợp đồng, tiền bảo đảm hợp đồng -> bảo lãnh thực hiện hợp đồng, bảo đảm thực hiện hợp đồng
dư sau đấu thầu, bớt được nhờ đấu thầu, lợi được qua đấu thầu -> tiết kiệm qua đấu thầu, tiết kiệm sau đấu thầu, giảm giá sau đấu thầu
tiết kiệm qua đấu thầu = tiết kiệm sau đấu thầu = giảm giá sau đấu thầu
phụ lục hợp đồng = plhđ
bị phạt vì trễ, phạt trễ -> phạt chậm tiến độ, phạt vi phạm hợp đồng
giấy tờ thanh toán, giấy tờ trả tiền -> hồ sơ thanh toán, chứng từ thanh toán
treo tạm ứng, tạm ứng còn treo, ứng rồi chưa trả, tạm ứng chưa trả lại -> dư tạm ứng, tạm ứng chưa thu hồi, chưa hoàn ứng, chưa hoàn tạm ứng
hoàn ứng = thu hồi tạm ứng = hoàn trả tạm ứng
ứng tiền, lấy trước tiền -> tạm ứng
quyết toán trễ -> chậm quyết toán, chậm nộp quyết toán, vi phạm thời gian quyết toán
chưa chốt sổ -> chưa quyết toán, chưa khóa sổ
nợ nhà thầu, nợ tiền công trình, nợ xây dựng -> nợ đọng xây dựng cơ bản, nợ khối lượng hoàn thành
trả tiền nhà thầu -> thanh toán cho nhà thầu, thanh toán khối lượng hoàn thành
dự án đắp chiếu, dự án bỏ dở, công trình bỏ dở -> dự án dừng thi công, công trình dừng thi công, tạm dừng thi công
công trình trọng điểm = dự án trọng điểm
danh mục dự án = danh sách dự án
hụt thu, thu hụt, thu không đủ -> không đạt dự toán thu, không đạt dự toán
thu lố -> vượt dự toán thu, thu vượt dự toán
vượt thu = thu vượt dự toán = vượt dự toán thu
chỉ tiêu thu, chỉ tiêu thu thuế -> dự toán thu, kế hoạch thu
dự toán giao = dự toán được giao
chỉ tiêu trên giao -> dự toán tỉnh giao, dự toán cấp trên giao, chỉ tiêu được giao
tiền trên cấp về, tiền cấp trên chuyển về, tiền tỉnh cho -> bổ sung từ ngân sách cấp trên, trợ cấp từ ngân sách cấp trên
bổ sung từ ngân sách cấp trên = trợ cấp từ ngân sách cấp trên
bscmt = bổ sung có mục tiêu
phần xã được hưởng, phần để lại cho xã -> tỷ lệ điều tiết, tỷ lệ phân chia
thất thu = thất thoát nguồn thu
tiền phòng hờ, tiền phòng khi có chuyện, tiền để dành phòng thân -> kinh phí dự phòng, dự phòng ngân sách, quỹ dự phòng
tiền nuôi bộ máy, chi nuôi bộ máy -> chi thường xuyên, chi quản lý hành chính
tiền đầu tư -> chi đầu tư phát triển, vốn đầu tư
chi phát triển = chi đầu tư phát triển
chi cho giáo dục, tiền cho giáo dục, tiền chi trường học -> chi sự nghiệp giáo dục, chi sự nghiệp giáo dục và đào tạo
chi cho y tế, tiền cho y tế -> chi sự nghiệp y tế
chi cho môi trường, tiền cho môi trường -> chi sự nghiệp môi trường, chi bảo vệ môi trường
chi cho văn hóa, tiền cho văn hóa -> chi sự nghiệp văn hóa
chi cho an sinh, tiền an sinh -> chi đảm bảo xã hội, chi bảo đảm xã hội, chi an sinh xã hội
chi đảm bảo xã hội = chi an sinh xã hội
chi cho công an quân sự -> chi quốc phòng an ninh, chi an ninh quốc phòng
chi lố, xài lố, tiêu lố -> vượt dự toán chi
chi quá tay -> chi vượt dự toán, vượt dự toán chi
chi bậy, chi sai -> chi không đúng chế độ, chi không đúng định mức
tiền tiêu không hết, tiền xài không hết, tiền thừa cuối năm -> kinh phí còn dư, dự toán còn dư, số dư dự toán
nộp trả ngân sách = hoàn trả ngân sách
trả lại ngân sách -> nộp trả ngân sách, hoàn trả ngân sách, nộp lại ngân sách
tiền bị cắt, bị cắt tiền, cắt kinh phí -> hủy dự toán, thu hồi kinh phí, giảm dự toán
khoán chi = giao khoán kinh phí
tiền để tăng lương -> nguồn cải cách tiền lương
cctl = cải cách tiền lương
tự lo tiền -> tự đảm bảo kinh phí
tự lo kinh phí, tự nuôi mình -> tự chủ tài chính, tự bảo đảm chi thường xuyên, tự đảm bảo kinh phí
qcctnb = quy chế chi tiêu nội bộ
quỹ đen, tiền để ngoài sổ -> để ngoài sổ sách, để ngoài hệ thống sổ sách
công khai thu chi, công khai tiền nong -> công khai tài chính, công khai quyết toán
sổ thu chi, bảng thu chi -> báo cáo thu chi, tình hình thu chi
thu vào chi ra -> tình hình thu chi
mlns = mục lục ngân sách
giấy tờ thu chi -> chứng từ thu chi, chứng từ kế toán
giấy xuất tiền -> phiếu chi
giấy thu tiền, giấy nhận tiền -> phiếu thu, biên lai thu tiền
biên lai thu tiền = biên nhận thu tiền
hóa đơn đỏ = hóa đơn giá trị gia tăng = hóa đơn gtgt
hóa đơn khống, hóa đơn ma, hóa đơn dỏm -> hóa đơn bất hợp pháp, mua bán hóa đơn trái phép
không có hóa đơn -> không có chứng từ, thiếu chứng từ
ghi sổ, vào sổ kế toán -> hạch toán
ghi sổ sai = hạch toán sai
hao mòn tài sản, trừ hao mòn -> khấu hao, khấu hao tài sản cố định
tscđ = tài sản cố định
ccdc = công cụ dụng cụ
đồ nghề -> công cụ dụng cụ
giá mua ban đầu -> nguyên giá
gtcl = giá trị còn lại
khấu hao hết = hết khấu hao
kiểm quỹ, đếm quỹ, đếm tiền quỹ -> kiểm kê quỹ, kiểm kê quỹ tiền mặt
kiểm tài sản -> kiểm kê tài sản
sổ sách lệch, lệch sổ, số không khớp -> chênh lệch số liệu, số liệu không khớp, số liệu không thống nhất
hụt quỹ, mất tiền quỹ -> thiếu quỹ, âm quỹ, thâm hụt tiền quỹ
người giữ quỹ, người giữ tiền, tay hòm chìa khóa -> thủ quỹ
người làm sổ sách, người giữ sổ -> kế toán
khai thuế trễ, nộp tờ khai trễ -> chậm nộp hồ sơ khai thuế, chậm kê khai thuế
nộp thuế trễ, đóng thuế trễ, trễ thuế -> chậm nộp thuế, chậm nộp tiền thuế
tiền phạt nộp trễ, phạt nộp thuế trễ -> tiền chậm nộp
thuế phải đóng -> số thuế phải nộp
tiền thuế thu được, thu thuế được -> số thu thuế, thu từ thuế
lấy lại thuế, xin lại thuế, trả lại thuế -> hoàn thuế
giãn thuế, hoãn thuế, cho nộp thuế chậm -> gia hạn nộp thuế, gia hạn thời hạn nộp thuế
xóa nợ thuế -> xóa nợ tiền thuế, xóa tiền thuế nợ
đòi nợ thuế, đòi thuế, thu thuế nợ -> thu hồi nợ thuế, thu nợ đọng thuế, thu hồi nợ đọng thuế
ép nộp thuế, ép đóng thuế -> cưỡng chế nợ thuế, cưỡng chế thuế
bắt nộp thêm thuế, đóng bù thuế, thu bù thuế -> truy thu thuế, truy thu
thuế hàng quán, thuế buôn bán, thuế hộ buôn bán -> thuế hộ kinh doanh, thuế khoán
thuế trước bạ = lệ phí trước bạ
tiền trước bạ -> lệ phí trước bạ
thuế đất -> thuế sử dụng đất, thuế sử dụng đất phi nông nghiệp
thuế đất ruộng -> thuế sử dụng đất nông nghiệp
thuế môn bài = lệ phí môn bài
thuế lương, thuế đánh vào lương -> thuế thu nhập cá nhân
thuế công ty, thuế lợi tức -> thuế thu nhập doanh nghiệp
thuế tndn = thuế thu nhập doanh nghiệp
ttđb = tiêu thụ đặc biệt
thuế rượu bia, thuế thuốc lá -> thuế tiêu thụ đặc biệt
thuế môi trường, thuế xăng dầu -> thuế bảo vệ môi trường
thuế đào mỏ, thuế khoáng sản -> thuế tài nguyên
thuế quan = thuế xuất nhập khẩu
thuế nhập hàng -> thuế nhập khẩu
tiền thuê đất nộp cho nhà nước -> thu tiền thuê đất
mst = mã số thuế
nộp thuế qua mạng, đóng thuế qua mạng, nộp thuế online -> nộp thuế điện tử
khai thuế qua mạng = khai thuế điện tử
bên thuế, sở thuế, phòng thuế -> cơ quan thuế, chi cục thuế, cục thuế
bên kiểm toán -> đoàn kiểm toán, cơ quan kiểm toán, đơn vị kiểm toán
kiểm toán bắt lỗi, kiểm toán chỉ ra, kiểm toán chê -> kiến nghị kiểm toán, kết luận kiểm toán, kiểm toán kiến nghị
làm theo kiểm toán, sửa theo kiểm toán -> thực hiện kiến nghị kiểm toán, thực hiện kết luận kiểm toán
làm theo thanh tra, sửa theo thanh tra -> thực hiện kết luận thanh tra, thực hiện kiến nghị thanh tra
kiểm toán sạch -> chấp nhận toàn phần, ý kiến chấp nhận toàn phần
nộp lại tiền sai phạm, trả lại tiền sai phạm -> thu hồi nộp ngân sách, nộp khắc phục, kiến nghị thu hồi
tiền phải nộp lại -> thu hồi nộp ngân sách, nộp khắc phục
soi sổ sách, tra sổ -> kiểm tra tài chính, kiểm tra chứng từ
biển thủ, thụt két, thụt quỹ, ôm tiền chạy -> tham ô, chiếm đoạt
rút ruột công trình -> thi công thiếu khối lượng, khai khống khối lượng, nghiệm thu khống
nghiệm thu khống = nghiệm thu sai khối lượng
khai gian, kê khống -> khai khống, kê khai không đúng
thực hành tiết kiệm = thtk
vay bù chi, vay bù thiếu -> vay bù đắp bội chi
tpcp = trái phiếu chính phủ
tiền nước ngoài cho, tiền cho không -> viện trợ không hoàn lại, vốn viện trợ
vốn viện trợ = viện trợ không hoàn lại
trả gốc = trả nợ gốc = thanh toán nợ gốc
đóng lãi, trả tiền lãi -> trả lãi vay, trả nợ lãi, thanh toán lãi
đòi công nợ, đòi tiền khách, đòi nợ khách -> thu hồi công nợ, thu hồi nợ
mình còn nợ, còn nợ người ta, còn thiếu người ta -> nợ phải trả, công nợ phải trả
khoản phải trả = nợ phải trả
khoản phải thu = nợ phải thu
người ta nợ mình, bên ngoài nợ mình, tiền chưa đòi được -> nợ phải thu, công nợ phải thu, phải thu khách hàng
nợ tiền hàng -> phải trả nhà cung cấp
nợ nhà cung cấp, nợ bên bán -> phải trả người bán, phải trả nhà cung cấp
khách trả trước = người mua trả tiền trước
đối chiếu nợ, so công nợ, so nợ -> đối chiếu công nợ
tiền trong két, tiền trong tủ -> tiền mặt tại quỹ, tồn quỹ tiền mặt
tiền ở ngân hàng, tiền để ngân hàng, tiền trong tài khoản -> tiền gửi ngân hàng, số dư tài khoản
tiền đang có, tiền có sẵn, tiền trong tay -> tồn quỹ, số dư quỹ, tiền và các khoản tương đương tiền
dòng tiền = lưu chuyển tiền tệ
kẹt tiền mặt, hụt tiền mặt, thiếu tiền quay vòng -> khó khăn về dòng tiền, mất cân đối dòng tiền, thiếu vốn lưu động
tiền quay vòng, vốn xoay vòng -> vốn lưu động, vốn quay vòng
đóng quỹ, nộp quỹ -> góp quỹ
góp quỹ -> đóng quỹ, nộp quỹ
chi từ quỹ = sử dụng quỹ
rút quỹ ra chi, lấy quỹ ra chi -> chi từ quỹ, sử dụng quỹ
trích quỹ = trích lập quỹ
mức đóng = mức thu = mức nộp
phải đóng, phải góp -> mức đóng, mức thu, phải nộp
miễn đóng, khỏi đóng, không phải đóng -> miễn thu, được miễn
thu của dân, tiền thu của dân -> nhân dân đóng góp, khoản đóng góp của nhân dân
thu bậy, thu ngoài luồng, thu tùm lum -> lạm thu, thu ngoài quy định, thu sai quy định
lạm thu, thu sai quy định -> thu ngoài quy định
thu ngoài quy định -> lạm thu, thu sai quy định
mua đồ dùng, mua đồ đạc -> mua sắm tài sản, mua sắm trang thiết bị
bán đồ cũ, bán máy cũ -> bán thanh lý, thanh lý
bán xe cũ -> thanh lý tài sản, bán thanh lý, thanh lý
giá ra ban đầu, giá gọi ban đầu -> giá khởi điểm
tiền cọc đấu giá -> tiền đặt trước
bỏ cọc -> bỏ tiền đặt cọc
bán được đất, đất bán được -> đấu giá thành, đấu giá thành công
lô đất đem bán, lô đất đấu giá -> thửa đất đấu giá, đấu giá quyền sử dụng đất
trụ sở bỏ không -> trụ sở không sử dụng
trụ sở bỏ hoang -> trụ sở dôi dư, trụ sở không sử dụng
cho thuê lại nhà công -> cho thuê tài sản công
chưa xài tới -> chưa sử dụng, không sử dụng
để không, bỏ không -> chưa sử dụng
sai số tiền, sai tiền -> chênh lệch
chênh nhau, lệch nhau -> chênh lệch
nguồn thu chính, thu nhiều nhất từ -> nguồn thu chủ yếu
khoản chi lớn nhất, chi nhiều nhất -> khoản chi chủ yếu
tiền còn nợ ngân sách -> còn phải nộp ngân sách
nộp ngân sách = nộp nsnn = đóng góp ngân sách
tiền nộp nhà nước, đóng cho nhà nước -> nộp ngân sách, nộp ngân sách nhà nước
kế toán, kế hoạch, kế thừa, kế tiếp, kế nhiệm
`;
