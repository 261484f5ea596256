/** What people do, in everyday words: beginning, ending, moving, deciding. */
export const DOING = `
khởi sự, khởi đầu -> bắt đầu
khởi động -> bắt đầu, triển khai
bắt đầu chạy, đi vào chạy, bắt đầu vận hành -> đi vào hoạt động, đưa vào vận hành
đi vào hoạt động = đi vào vận hành = đưa vào hoạt động
bắt đầu hoạt động = đi vào hoạt động
bắt đầu bán = mở bán
bắt đầu học, vô học -> khai giảng, tựu trường
bắt đầu xài, bắt đầu dùng -> đưa vào sử dụng
bắt đầu xây, đặt viên đá đầu tiên -> khởi công
đo lún -> quan trắc lún
còn vướng, chưa lên được, chưa lên -> chưa đạt
chưa bắt đầu, chưa làm gì, chưa động tới, chưa đụng tới -> chưa triển khai, chưa thực hiện
chưa xây, chưa làm đường, chưa động thổ -> chưa khởi công
chưa triển khai = chưa thực hiện
chưa dùng tới, chưa xài, chưa dùng được -> chưa đưa vào sử dụng, chưa sử dụng
cắt băng -> khánh thành, khai trương
mở tiệm, mở quán -> khai trương
ra quân = phát động
lễ ra quân = lễ phát động
khởi xướng = phát động
chạy thật, chạy chính thức -> vận hành chính thức
vận hành thử = chạy thử nghiệm
mở lại -> hoạt động trở lại, khôi phục hoạt động
đi học lại, học lại được, học trở lại -> hoạt động trở lại, trở lại trường
làm việc lại, chạy lại, hoạt động lại -> hoạt động trở lại, khôi phục hoạt động
hoạt động trở lại = khôi phục hoạt động
mở cửa lại = mở cửa trở lại
sản xuất lại = khôi phục sản xuất = sản xuất trở lại
làm tiếp, xây tiếp, thi công lại -> tiếp tục thi công, thi công trở lại
làm tiếp -> tiếp tục thực hiện, tiếp tục triển khai
phục hồi = khôi phục
nối lại = khôi phục
có điện lại -> cấp điện trở lại, khôi phục cấp điện
có nước lại -> cấp nước trở lại, khôi phục cấp nước
kéo điện, kéo đường điện, bắt điện -> đóng điện, cấp điện, xây dựng đường dây
có điện chưa -> đóng điện, cấp điện
đóng điện = cấp điện
bắt nước, kéo nước về -> đấu nối nước, cấp nước, lắp đặt đường ống
kéo mạng, bắt mạng -> lắp đặt internet, lắp đặt đường truyền
nối vào -> đấu nối
gắn máy -> lắp đặt máy, lắp đặt thiết bị
gắn camera = lắp đặt camera
lắp ráp = lắp đặt
cán đích -> hoàn thành, về đích
cán mốc, chạm mốc -> đạt mốc
xong hết, xong toàn bộ -> hoàn thành toàn bộ
xong sớm, làm xong sớm -> hoàn thành trước thời hạn, vượt tiến độ
hoàn thành sớm = hoàn thành trước thời hạn
hoàn thành trước thời hạn = vượt tiến độ
chưa tới đâu, chẳng tới đâu -> chưa hoàn thành, tiến độ chậm
làm nửa chừng, nửa vời, làm dang dở -> dở dang, chưa hoàn thành
bỏ dở, bỏ ngang -> dở dang, dừng thực hiện
chưa làm xong, làm chưa xong, chưa làm được -> chưa hoàn thành, chưa thực hiện được
việc còn lại, việc chưa xong -> nhiệm vụ chưa hoàn thành, công việc tồn đọng
việc tồn đọng = công việc còn tồn
nhận công trình, kiểm nhận -> nghiệm thu
chưa nhận công trình -> chưa nghiệm thu
dẹp tiệm, sập tiệm -> giải thể, phá sản, ngừng hoạt động
đóng cửa -> ngừng hoạt động, tạm ngừng hoạt động
xóa sổ -> giải thể, chấm dứt hoạt động
giải thể = chấm dứt hoạt động
không làm nữa, thôi không làm -> dừng thực hiện, dừng triển khai
dừng thực hiện = dừng triển khai = ngừng thực hiện
ngưng hoạt động = ngừng hoạt động = dừng hoạt động
tạm ngưng = tạm dừng
tạm đình chỉ = đình chỉ tạm thời
bị đình chỉ -> tạm đình chỉ, dừng hoạt động
đình trệ = ngưng trệ
ngắt quãng, đứt quãng -> gián đoạn
ngưng thi công = dừng thi công = ngừng thi công
đắp chiếu, trùm mền, phơi sương -> bỏ hoang, không sử dụng, chưa đưa vào sử dụng
để không, bỏ không -> bỏ trống, không sử dụng
rút giấy phép = thu hồi giấy phép
tước giấy phép -> tước quyền sử dụng giấy phép, thu hồi giấy phép
ngắt điện = cắt điện
dọn đi, dọn tới, dời chỗ -> di chuyển, di dời, chuyển trụ sở
dời trụ sở, chuyển văn phòng, đổi trụ sở -> chuyển trụ sở, thay đổi địa điểm trụ sở
đổi chỗ, đổi nơi -> thay đổi địa điểm, chuyển địa điểm
chuyển địa điểm = thay đổi địa điểm
chuyển chỗ làm, bị chuyển đi, chuyển đi nơi khác -> chuyển công tác, điều động, luân chuyển
điều động = thuyên chuyển
cho mượn người, mượn người -> biệt phái
chi viện -> biệt phái, tăng cường nhân lực
tăng cường người = tăng cường nhân lực = bổ sung nhân lực
đập bỏ, đập đi, dỡ đi -> phá dỡ, tháo dỡ
tháo dỡ = phá dỡ = dỡ bỏ
chuyên chở = vận chuyển
bốc dỡ = bốc xếp
sang tên = chuyển quyền sở hữu
sang nhượng = chuyển nhượng
giao lại cho, trao lại -> bàn giao
giao nhà -> bàn giao căn hộ
nhận nhà, lấy nhà -> nhận bàn giao căn hộ, nhận bàn giao nhà
giao chìa khóa -> bàn giao
giao máy = bàn giao thiết bị
trao mặt bằng, giao đất -> bàn giao mặt bằng
nhận về -> tiếp nhận, nhận bàn giao
phân phát = cấp phát
phát thẻ = cấp thẻ
phát sách -> cấp sách, tặng sách
hoàn tiền, trả tiền lại, thối tiền -> hoàn trả, hoàn lại tiền
hoàn lại = hoàn trả
trả tiền, chi tiền, xuất tiền -> thanh toán, chi trả
trả nợ = thanh toán nợ
trả nợ -> thanh toán công nợ
trả đủ, trả hết -> thanh toán đủ, thanh toán hết, tất toán
trả từng đợt = thanh toán theo đợt
trả góp = trả dần
chưa trả tiền = chưa thanh toán
chưa trả hết -> chưa thanh toán hết, còn nợ
đóng phạt = nộp phạt
đóng tiền phạt = nộp tiền phạt
đóng thuế = nộp thuế
đóng lệ phí = nộp lệ phí
đóng bảo hiểm xã hội = tham gia bảo hiểm xã hội
đóng vào ngân sách = nộp ngân sách
đóng quỹ = nộp quỹ
đóng đảng phí = nộp đảng phí
đóng góp được -> quyên góp được, vận động được
bù vào, bù tiền -> cấp bù, bù đắp
bù lỗ = bù đắp lỗ
bỏ tiền túi, tự bỏ tiền, tự lo tiền -> tự chi trả, tự túc kinh phí
chịu chi phí, gánh chi phí -> chi trả chi phí
tiền đặt cọc = tiền cọc
tiền cọc = đặt cọc
tiền thế chân -> ký quỹ, đặt cọc
lãnh lương, lĩnh lương -> nhận lương
phát lương -> trả lương, chi trả tiền lương
cấp tiền = cấp kinh phí
phát tiền -> chi trả, cấp phát kinh phí
bơm tiền, bơm vốn, rót tiền -> cấp vốn, bổ sung vốn
bỏ vốn = góp vốn
đổ tiền vào, đổ vốn vào -> đầu tư
chi lố, xài lố, tiêu lố, tiêu quá tay -> chi vượt dự toán, vượt chi
vượt chi = chi vượt dự toán
chi sai = chi không đúng quy định
chi bậy, xài sai -> chi không đúng quy định, sử dụng sai mục đích
dùng sai mục đích, xài sai mục đích -> sử dụng sai mục đích
thu sai, thu bậy -> thu không đúng quy định
lạm thu = thu sai quy định
lãng phí = hoang phí
tiêu phí, phung phí -> lãng phí
xài tiền vào việc gì, tiền dùng làm gì -> nội dung chi, mục đích sử dụng
thâu tiền = thu tiền
gom được -> huy động được, vận động được, tập hợp được
quyên góp được = vận động được = huy động được
quyên được, xin được -> vận động được, huy động được
bắt đóng thêm, thu thêm -> truy thu, thu bổ sung
chưa đòi được, chưa lấy lại được -> chưa thu hồi, chưa thu hồi được
đòi được nợ, lấy được nợ -> thu hồi nợ
lấy lại được tiền -> thu hồi được
bắt đền = yêu cầu bồi thường
đòi bồi thường = yêu cầu bồi thường
chưa đóng tiền, chưa đóng -> chưa nộp, còn nợ
chưa nộp -> chưa đóng
còn thiếu tiền -> còn nợ, chưa nộp đủ
thiếu nợ, mắc nợ -> còn nợ
nợ nần -> công nợ, nợ đọng
nợ dây dưa, nợ dai, nợ lâu -> nợ tồn đọng, nợ đọng kéo dài
nợ tồn = nợ đọng
quỵt nợ, xù nợ, giật nợ, bùng nợ -> không trả nợ, chây ỳ, nợ đọng
chây ì = chây ỳ
vỡ nợ = mất khả năng thanh toán
hết khả năng trả nợ = mất khả năng thanh toán
khất nợ, hoãn nợ, cho nợ thêm -> giãn nợ, gia hạn nợ, cơ cấu lại nợ
giãn nợ = gia hạn nợ
tha nợ, bỏ nợ -> xóa nợ
nợ khó thu = nợ khó đòi
nợ tới hạn = nợ đến hạn
nợ tiền nhà thầu, thiếu tiền nhà thầu -> nợ đọng xây dựng cơ bản, nợ khối lượng hoàn thành
nợ tiền hàng, nợ người bán -> phải trả người bán, công nợ phải trả
nợ bảo hiểm = chậm đóng bảo hiểm
mượn tiền, vay mượn -> vay vốn
mua thêm, sắm thêm -> mua bổ sung, mua sắm bổ sung, trang bị thêm
mua bổ sung = trang bị thêm
mua mới = trang bị mới = mua sắm mới
mua gom = thu mua
đặt mua = đặt hàng
mua vô = mua vào
bỏ thầu -> dự thầu
trả giá = bỏ giá
giao thẳng không đấu thầu, giao thầu thẳng -> chỉ định thầu
mua chung = mua sắm tập trung
bán thanh lý, bán đồ cũ, bán máy cũ -> thanh lý tài sản
bán được hàng, bán chạy -> tiêu thụ tốt
bán hết = tiêu thụ hết
bán ế, ế ẩm, bán không chạy -> tiêu thụ chậm, khó tiêu thụ
bán chậm = tiêu thụ chậm
mở sạp -> mở quầy hàng, điểm kinh doanh
mướn -> thuê
cho mướn = cho thuê
mướn đất = thuê đất
mướn nhà = thuê nhà
tiền mướn = tiền thuê
giá mướn = đơn giá thuê
thuê bên ngoài, thuê người ngoài, khoán ra ngoài -> thuê ngoài, thuê khoán
cho thuê được, có người thuê -> lấp đầy, đã cho thuê
tỷ lệ lấp đầy = tỷ lệ cho thuê
chưa có ai thuê, không ai thuê -> chưa cho thuê, còn trống
đang trống, chỗ trống -> còn trống
giao kèo = hợp đồng
ký giao kèo, làm hợp đồng -> ký hợp đồng, ký kết hợp đồng
ký tiếp, ký lại -> tái ký hợp đồng, gia hạn hợp đồng
gia hạn hợp đồng = tái ký hợp đồng
hủy hợp đồng, bẻ kèo, phá hợp đồng, cắt hợp đồng -> chấm dứt hợp đồng, thanh lý hợp đồng
chấm dứt hợp đồng -> hủy hợp đồng
hết hợp đồng = hợp đồng hết hạn
hết hạn hợp đồng = hợp đồng hết hiệu lực
ký kết = đặt bút ký
ký thỏa thuận = ký kết thỏa thuận
ký ghi nhớ = ký biên bản ghi nhớ
mou = biên bản ghi nhớ
ký tên vào = ký xác nhận
đóng mộc = đóng dấu
ký thay = ký thừa ủy quyền
cho triển khai -> đồng ý chủ trương, chấp thuận chủ trương
bật đèn xanh -> đồng ý chủ trương, chấp thuận
đồng ý chủ trương = chấp thuận chủ trương = thống nhất chủ trương
chấp nhận = chấp thuận
đồng tình, đồng lòng -> nhất trí, tán thành
tán đồng = tán thành
đồng thuận = nhất trí
ký duyệt = phê duyệt
duyệt chi, duyệt tiền -> phê duyệt kinh phí, chấp thuận chi
đã duyệt = đã phê duyệt
được duyệt = được phê duyệt
được duyệt -> được thông qua, được chấp thuận
chưa duyệt, chưa được duyệt -> chưa phê duyệt, chưa được phê duyệt, chưa thông qua
duyệt lại = phê duyệt điều chỉnh
giữ y, để y, y như cũ -> giữ nguyên, không thay đổi
từ chối = không chấp thuận
không chấp nhận = không chấp thuận
không ưng, lắc đầu -> không đồng ý, không chấp thuận
bị bác, bị gạt đi -> không được thông qua, không chấp thuận
không duyệt, không được duyệt -> không phê duyệt, không được phê duyệt, không thông qua
bị trả về, bị trả hồ sơ -> trả lại hồ sơ, yêu cầu bổ sung hồ sơ
không nhận hồ sơ = từ chối tiếp nhận hồ sơ
gởi -> gửi
gửi mail = gửi email = gửi thư điện tử
gửi lên trên, chuyển lên trên -> báo cáo cấp trên, trình cấp có thẩm quyền
hỏi cấp trên, hỏi trên -> xin ý kiến cấp trên, xin ý kiến cấp có thẩm quyền
cấp trên -> cấp có thẩm quyền
gửi công văn, gửi giấy -> gửi văn bản, ban hành công văn
ra công văn = ban hành công văn
ra thông báo = ban hành thông báo
ra chỉ thị = ban hành chỉ thị
gọi họp, kêu họp -> triệu tập cuộc họp, triệu tập họp
gọi lên làm việc, kêu lên làm việc -> mời làm việc, triệu tập
tuyên bố = công bố
công khai = công bố
treo bảng, dán bảng -> niêm yết công khai
đưa lên mạng, đăng mạng, up lên mạng -> đăng tải, công khai trên cổng thông tin điện tử
đưa lên web = đăng tải trên website
đọc loa, kêu loa, phát loa -> thông báo trên loa, truyền thanh
nói cho dân biết, báo cho dân -> tuyên truyền, thông báo
tuyên truyền -> phổ biến, vận động
giấu, ém, ỉm -> không báo cáo, không công khai
`;
