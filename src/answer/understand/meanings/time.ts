/** Times, terms and order. */
export const TIME = `
hạn chót, hạn cuối -> thời hạn, thời hạn hoàn thành, chậm nhất
hạn chót = hạn cuối cùng
deadline -> thời hạn hoàn thành, thời hạn, hạn nộp
tới hạn = đến hạn
tới hạn chưa -> đến hạn, quá hạn
thời gian hoàn thành = thời hạn hoàn thành
mốc hoàn thành = thời điểm hoàn thành
chừng nào xong, khi nào xong, bao giờ xong -> thời gian hoàn thành, dự kiến hoàn thành, thời hạn hoàn thành
bao lâu thì xong, mấy tháng thì xong, mất bao lâu -> thời gian thực hiện, thời gian thi công
thời gian thực hiện = thời hạn thực hiện
kéo dài bao lâu, trong bao lâu -> thời gian thực hiện, thời hạn
thời gian làm -> thời gian thực hiện, thời gian thi công
chừng nào làm, khi nào làm, bao giờ làm -> thời gian thực hiện, dự kiến khởi công
khi nào xây, bao giờ xây -> thời gian khởi công, dự kiến khởi công
chừng nào mở, khi nào mở cửa -> thời gian khai trương, đi vào hoạt động
chừng nào họp, khi nào họp, hôm nào họp -> thời gian họp, thời gian tổ chức, ngày họp
khi nào áp dụng, bao giờ áp dụng, áp dụng từ lúc nào -> có hiệu lực từ, áp dụng từ ngày, thời điểm áp dụng
khi nào có hiệu lực, bao giờ có hiệu lực -> có hiệu lực kể từ ngày
có hiệu lực kể từ ngày = có hiệu lực từ ngày
hết hiệu lực = hết giá trị
ngày ký = ngày ban hành
chừng nào phát tiền, khi nào trả tiền, ngày nào lãnh tiền -> thời gian chi trả, thời điểm chi trả, ngày thanh toán
khi nào trả lương, ngày phát lương -> ngày trả lương, kỳ trả lương
khi nào chia cổ tức, bao giờ chia cổ tức -> thời gian chi trả cổ tức, ngày thanh toán cổ tức
ngày chốt danh sách = ngày đăng ký cuối cùng
thời gian chi trả = thời điểm chi trả
chậm nhất = muộn nhất
chậm nhất là ngày = trước ngày
trễ nhất, trễ lắm là -> chậm nhất, muộn nhất
trước ngày = không muộn hơn ngày
quá giờ, trễ giờ -> chậm giờ, quá thời gian
bị trễ, trễ nải, lề mề -> chậm, chậm tiến độ, chậm trễ
chậm trễ -> trễ nải
lâu lắc, lâu la -> chậm, kéo dài
dây dưa, nhùng nhằng, lần lữa -> chậm trễ, kéo dài
trễ bao lâu, trễ mấy ngày, trễ mấy tháng -> chậm so với kế hoạch, chậm tiến độ, quá hạn
chậm bao lâu, chậm mấy tháng -> chậm so với tiến độ, chậm tiến độ
nộp trễ, gửi trễ, đóng trễ -> chậm nộp, nộp chậm, nộp quá hạn
nộp chậm -> chậm nộp, nộp trễ
chậm nộp -> nộp chậm, nộp trễ
trả chậm = chậm trả
trả tiền trễ, trả trễ -> chậm thanh toán, thanh toán chậm, chậm trả
thanh toán chậm = chậm thanh toán
làm trễ, xây trễ, xong trễ -> chậm tiến độ, hoàn thành chậm
giao trễ, giao hàng trễ -> giao hàng chậm, chậm giao hàng, bàn giao chậm
chậm giao hàng -> giao hàng chậm, giao hàng trễ
giao hàng chậm -> chậm giao hàng, giao hàng trễ
bàn giao chậm = chậm bàn giao
báo cáo trễ, báo trễ -> chậm báo cáo, báo cáo chậm
chuyến trễ, tàu trễ -> chậm chuyến, chậm giờ
trễ chuyến, delay -> chậm chuyến
đi trễ, vô trễ -> đi làm muộn, đi muộn
trễ tiến độ, lỡ tiến độ, lụt tiến độ -> chậm tiến độ
chậm tiến độ = chậm so với tiến độ
chậm tiến độ = không bảo đảm tiến độ = không đúng tiến độ
lỡ hạn, lố hạn, lỡ hẹn -> quá hạn, chậm tiến độ
quá hạn -> lố hạn
chưa kịp, không kịp, làm không kịp -> chậm tiến độ, chưa hoàn thành
kịp tiến độ, kịp hạn -> đúng tiến độ, đúng hạn
đúng tiến độ -> bảo đảm tiến độ, kịp tiến độ
bảo đảm tiến độ -> đúng tiến độ, kịp tiến độ
kịp tiến độ -> bảo đảm tiến độ
sớm mấy ngày, sớm hơn mấy ngày -> trước thời hạn, vượt tiến độ, sớm hơn kế hoạch
trước hạn = trước thời hạn
sớm hơn kế hoạch = vượt tiến độ
về sớm, xong trước -> hoàn thành trước thời hạn, sớm hơn kế hoạch
hoãn lại, dời lại -> lùi thời gian
dời qua, dời sang, dời tới -> lùi sang, chuyển sang, lùi đến
lùi sang = chuyển sang
đẩy sang, đẩy qua -> lùi sang, chuyển sang
để sang năm, để qua năm -> chuyển sang năm sau, lùi sang năm sau
chuyển sang năm sau = chuyển tiếp sang năm sau
dời lịch, đổi lịch, thay lịch -> điều chỉnh thời gian, lùi thời gian, điều chỉnh lịch
đổi giờ, dời giờ -> thay đổi thời gian, điều chỉnh giờ
đổi ngày, đổi ngày họp, dời ngày họp -> thay đổi thời gian, lùi thời gian tổ chức, dời thời gian họp
lùi lịch = hoãn lịch = lùi thời gian
hoãn họp, họp bị hoãn -> lùi thời gian họp, hoãn tổ chức hội nghị
làm sớm lên, đẩy sớm -> rút ngắn thời gian, đẩy nhanh tiến độ
rút ngắn thời gian = rút ngắn tiến độ
cho thêm thời gian, thêm thời gian, xin thêm ngày -> gia hạn, kéo dài thời gian
xin gia hạn, xin thêm thời gian, xin khất -> đề nghị gia hạn, đề nghị kéo dài thời gian
được gia hạn tới, gia hạn tới khi nào -> gia hạn đến, kéo dài đến
kéo tới, kéo dài tới -> kéo dài đến, gia hạn đến
khất lại, khất lần -> xin gia hạn, chưa thực hiện
tạm hoãn = hoãn lại
tạm gác -> chưa xem xét, gác lại
chưa xem xét -> tạm gác, gác lại
gác lại -> tạm gác
để sau, để bàn sau, tính sau -> chưa xem xét, xem xét sau, chuyển sang kỳ họp sau
lúc nào, hồi nào, bữa nào -> thời gian, thời điểm
vào lúc nào, mấy giờ thì -> thời gian, vào hồi
vào hồi = vào lúc
giờ họp, mấy giờ họp -> thời gian họp, thời gian bắt đầu
thời gian bắt đầu = giờ bắt đầu = giờ khai mạc
mấy giờ tan, mấy giờ xong, tan lúc mấy giờ -> kết thúc vào lúc, kết thúc hồi, bế mạc lúc
kết thúc lúc = kết thúc vào hồi
lịch họp = thời gian họp
lịch làm việc = lịch công tác
thời khóa biểu = lịch học
lịch học = kế hoạch học tập
thời gian biểu = lịch trình
lịch trình = chương trình thời gian
lịch tiếp dân = lịch tiếp công dân
bữa nay -> hôm nay, trong ngày
ngày giờ, ngày giờ nào -> thời gian
từ lúc nào, từ hồi nào, từ bao giờ -> từ ngày, kể từ ngày, thời điểm
kể từ ngày = tính từ ngày = bắt đầu từ ngày
tới lúc nào, đến khi nào, tới khi nào -> đến hết ngày, đến ngày, thời hạn
đến hết ngày = tính tới hết ngày
tính tới nay, tới giờ, cho tới giờ -> đến nay, tính đến nay, tính đến thời điểm báo cáo
tính đến nay = đến thời điểm này
tới nay = đến nay
tới thời điểm này = đến thời điểm này
tính đến ngày = tính tới ngày
từ trước tới nay, xưa nay -> từ trước đến nay, lũy kế
cộng dồn, dồn lại từ đầu -> lũy kế
lũy kế -> cộng dồn
lũy kế từ đầu năm = cộng dồn từ đầu năm
từ đầu năm tới nay, từ đầu năm tới giờ -> từ đầu năm đến nay, lũy kế từ đầu năm
từ đầu năm đến nay = lũy kế từ đầu năm
từ hồi đầu năm = từ đầu năm
đến cuối năm, tới cuối năm -> đến hết năm, đến 31 tháng 12
hết năm = cuối năm
tới hết năm = đến hết năm
quý một = quý i = quý 1
quý hai = quý ii = quý 2
quý ba = quý iii = quý 3
quý bốn = quý iv = quý 4
quý tư -> quý iv, quý 4
quý iv, quý 4 -> quý tư
ba tháng đầu năm = 3 tháng đầu năm = quý i
quý 1 = 3 tháng đầu năm
ba tháng cuối năm = 3 tháng cuối năm
3 tháng cuối năm = quý iv
quý 4 = 3 tháng cuối năm
chín tháng đầu năm = 9 tháng đầu năm
chín tháng = 9 tháng
sáu tháng = 6 tháng
ba tháng = 3 tháng
nửa năm -> 6 tháng, sáu tháng
6 tháng, sáu tháng -> nửa năm
nửa năm đầu -> 6 tháng đầu năm, nửa đầu năm
6 tháng đầu năm, nửa đầu năm -> nửa năm đầu
nửa năm sau, nửa năm cuối -> 6 tháng cuối năm
nửa năm còn lại, mấy tháng còn lại -> 6 tháng cuối năm, những tháng cuối năm
những tháng còn lại của năm = những tháng cuối năm
mấy tháng cuối năm, mấy tháng tới -> những tháng cuối năm, thời gian tới
một năm rưỡi = 18 tháng
nửa tháng = 15 ngày
nửa tháng đầu = 15 ngày đầu tháng
tháng giêng = tháng 1
tháng chạp = tháng 12
tháng tư = tháng 4 = tháng bốn
tháng năm âm lịch = tháng 5 âm lịch
tháng sáu = tháng 6
tháng bảy = tháng 7
tháng tám = tháng 8
tháng chín = tháng 9
tháng mười hai = tháng 12
tháng mười một = tháng 11
tháng rồi, tháng qua -> tháng trước
tháng vừa rồi = tháng trước = tháng vừa qua
tuần rồi, tuần vừa rồi -> tuần trước, tuần qua
tuần qua = tuần trước
năm ngoái = năm trước = năm rồi
năm ngoái -> cùng kỳ năm trước
năm vừa rồi, năm qua -> năm trước, năm vừa qua
năm kia, năm trước nữa -> hai năm trước
sang năm, qua năm, năm tới -> năm sau
năm sau -> năm tới, sang năm
năm tới -> sang năm
sang năm -> năm tới
năm nay = trong năm
tháng này = trong tháng
quý này = trong quý
kỳ này = trong kỳ = kỳ báo cáo
tháng tới = tháng sau
tuần tới = tuần sau
quý tới = quý sau
quý rồi = quý trước
kỳ rồi, kỳ vừa rồi -> kỳ trước
kỳ tới = kỳ sau
lần tới, lần sau, bữa sau -> kỳ họp sau, phiên họp sau, cuộc họp tới
lần trước, bữa trước, kỳ trước -> kỳ họp trước, phiên họp trước, cuộc họp trước
cùng kỳ năm ngoái = cùng kỳ năm trước
cùng thời gian năm ngoái, hồi này năm ngoái, giờ này năm ngoái -> cùng kỳ năm trước, so với cùng kỳ
so với hồi năm ngoái -> so với cùng kỳ, so với năm trước
so với năm ngoái = so với cùng kỳ = so với năm trước
so với tháng rồi = so với tháng trước
lâu nay, bấy lâu nay, dạo này -> thời gian qua, thời gian vừa qua
thời gian vừa rồi, dạo gần đây, gần đây -> thời gian qua, thời gian vừa qua
hồi gần đây, mới đây -> vừa qua, thời gian gần đây
sắp tới, mai mốt, tới đây -> thời gian tới
sắp làm gì, sắp tới làm gì, tới đây làm gì -> nhiệm vụ trọng tâm thời gian tới, phương hướng nhiệm vụ
kế hoạch sắp tới -> phương hướng nhiệm vụ thời gian tới
việc sắp tới = nhiệm vụ thời gian tới = công việc tiếp theo
càng sớm càng tốt -> trong thời gian sớm nhất, khẩn trương
ngay lập tức, làm liền -> kịp thời
lập tức = kịp thời
tức thì = ngay lập tức
lúc đầu, hồi đầu -> dự kiến ban đầu, ban đầu
đợt đầu = đợt 1 = đợt một
đợt hai = đợt 2
đợt ba = đợt 3
lần đầu -> lần thứ nhất
lần đầu tiên = lần thứ nhất
giai đoạn đầu = giai đoạn 1
giai đoạn một = giai đoạn 1 = giai đoạn i
giai đoạn hai = giai đoạn 2 = giai đoạn ii
giai đoạn ba = giai đoạn 3 = giai đoạn iii
từng đợt, chia đợt -> theo đợt, phân kỳ
phân kỳ = chia giai đoạn
chặng đầu -> giai đoạn, giai đoạn 1
bước một = bước 1
bước hai = bước 2
nhiệm kỳ này = nhiệm kỳ hiện tại
nhiệm kỳ trước = khóa trước
nhiệm kỳ rồi, nhiệm kỳ vừa qua, khóa rồi -> nhiệm kỳ trước, nhiệm kỳ qua
nhiệm kỳ tới = khóa tới
giữa nhiệm kỳ = nửa nhiệm kỳ
năm năm = 5 năm
mười năm = 10 năm
ba năm = 3 năm
hai năm = 2 năm
năm nào cũng, mỗi năm một lần -> hằng năm
hằng năm = hàng năm = mỗi năm
hằng tháng = hàng tháng = mỗi tháng
hằng quý = hàng quý = mỗi quý
hằng tuần = hàng tuần = mỗi tuần
hằng ngày = hàng ngày = mỗi ngày
tháng nào cũng -> định kỳ hằng tháng
tháng mỗi lần -> hằng tháng, định kỳ hằng tháng
bao lâu một lần, mấy tháng một lần, mấy lần một năm -> định kỳ, tần suất
tần suất = số lần
mấy lần, mấy bận -> số lần, số lượt
cuối tuần = thứ bảy chủ nhật
ngày thường = ngày làm việc
giờ hành chính = giờ làm việc
giờ làm -> thời gian làm việc
giờ mở cửa = thời gian mở cửa
dịp tết, hồi tết, ăn tết -> tết nguyên đán
tết ta, tết âm, tết âm lịch -> tết nguyên đán
tết nguyên đán -> tết âm lịch
tết tây = tết dương lịch
tết dương lịch = năm mới dương lịch
rằm tháng tám = tết trung thu
trung thu = rằm tháng tám
lễ 30/4 -> giải phóng miền nam
lễ 2/9 -> quốc khánh
mùa nắng = mùa khô
mùa hạn = mùa khô
`;
