import { describe, expect, it } from "vitest";
import { fixture, parse } from "./documents.ts";

const metadataOf = (source: string) => parse(source).metadata;

describe("what a document says about itself", () => {
  it.each([
    [
      "nghi-quyet-hdnd.txt",
      {
        title:
          "Nghị quyết về việc thông qua kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030 (lần 1)",
        heldOn: "2024-07-11",
        issuedOn: "2024-07-12",
        number: "27/2024/NQ-HĐND",
        body: "HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ AN HÀ",
        place: null,
        language: "vi",
      },
    ],
    [
      "bien-ban-cha-me-hoc-sinh.md",
      {
        title: "BIÊN BẢN HỌP BAN ĐẠI DIỆN CHA MẸ HỌC SINH",
        heldOn: "2024-10-05",
        issuedOn: null,
        number: null,
        body: "BAN ĐẠI DIỆN CHA MẸ HỌC SINH",
        place: "Hội trường Trường Tiểu học Suối Hoa",
        language: "vi",
      },
    ],
    [
      "board-minutes.txt",
      {
        title:
          "Minutes of the ordinary meeting held on Tuesday, 4 June 2025 at the Community Hall, 12 Harbour Row",
        heldOn: "2025-06-04",
        issuedOn: null,
        number: null,
        body: "Board of Trustees, HARBOUR ROW HOUSING ASSOCIATION",
        place: "the Community Hall",
        language: "en",
      },
    ],
    [
      "tin-hoi-nghi.html",
      {
        title: "UBND huyện Mộc Sơn họp phiên thường kỳ tháng 8",
        heldOn: "2024-08-29",
        issuedOn: "2024-08-30",
        number: null,
        body: "UBND huyện Mộc Sơn",
        place: "trụ sở UBND huyện",
        language: "vi",
      },
    ],
    [
      "giao-ban-tuan.html",
      {
        title: "KẾT LUẬN GIAO BAN TUẦN 10",
        heldOn: "2025-03-05",
        issuedOn: null,
        number: null,
        body: "CÔNG TY CỔ PHẦN MAY SÔNG ĐÀO",
        place: "phòng họp tầng 2",
        language: "vi",
      },
    ],
    [
      "ban-tin-chat.txt",
      {
        title: "Ghi nhanh họp tổ dân phố 7",
        heldOn: null,
        issuedOn: null,
        number: null,
        body: null,
        place: null,
        language: "vi",
      },
    ],
  ])("is read from %s", (name, expected) => {
    expect(fixture(name).metadata).toEqual(expected);
  });
});

describe("the title", () => {
  it("joins the kind of paper with the name below it", () => {
    expect(metadataOf("BIÊN BẢN\nHội nghị giao ban quý I\n\nThời gian: 8 giờ.").title).toBe(
      "Biên bản Hội nghị giao ban quý I",
    );
    expect(
      metadataOf("MINUTES OF MEETING\nWorks Committee - Meeting No. 3\n\nDate: 2 May 2024").title,
    ).toBe("Minutes of meeting: Works Committee - Meeting No. 3");
  });

  it("skips a bracketed note, the letterhead and the motto", () => {
    const head =
      "[TÀI LIỆU MẪU]\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nCÔNG TY ABC\nSố: 5/TB-ABC\n\n";
    expect(
      metadataOf(`${head}THÔNG BÁO\nKết luận cuộc họp giao ban\n\nNội dung như sau.`).title,
    ).toBe("Thông báo Kết luận cuộc họp giao ban");
  });

  it("may be a headline with a colon", () => {
    expect(
      metadataOf(
        "Huyện đoàn Cồn Vang: gần 5.400 lượt thanh niên ra quân\n\nTối 28/3/2025, đoàn họp.",
      ).title,
    ).toBe("Huyện đoàn Cồn Vang: gần 5.400 lượt thanh niên ra quân");
  });

  it("is the name of the file where the text begins without one", () => {
    const text = "Hôm nay chúng tôi đã họp và bàn về việc thu chi của tổ, mọi người đều đồng ý.\n";
    expect(parse(text, "text/plain", "2024/hop_to-dan-pho.txt").metadata.title).toBe(
      "hop to dan pho",
    );
  });

  it("is freed of Markdown marks", () => {
    expect(metadataOf("# **Họp tổ** [số 7](http://a.b) #\n\nNội dung.").title).toBe("Họp tổ số 7");
  });

  it("is bounded", () => {
    expect(
      metadataOf(`# ${"rất dài ".repeat(1000)}\n\nNội dung.`).title.length,
    ).toBeLessThanOrEqual(301);
  });
});

describe("the day of the meeting", () => {
  it.each([
    ["Ngày 18/7, tại Hà Nội, Ban Chấp hành họp bàn nhiệm vụ 6 tháng cuối năm 2014.", "2014-07-18"],
    ["Ngày 17/10/2023, Ban Chấp hành họp Hội nghị lần thứ 13.", "2023-10-17"],
    [
      "Vào hồi 14 giờ 00 ngày 05 tháng 3 năm 2025, tại phòng họp, tổ chuyên môn tiến hành họp.",
      "2025-03-05",
    ],
    ["Sáng 5/3, UBND xã tổ chức hội nghị triển khai nhiệm vụ năm 2025.", "2025-03-05"],
    ["Thời gian: từ 8 giờ 00 đến 11 giờ 25 ngày 12/7/2023.", "2023-07-12"],
    ["Date: 22 September 2023, 09:00-11:40 (online)", "2023-09-22"],
    ["The board met on 4 June 2025 in the town hall.", "2025-06-04"],
    ["The annual meeting was held on March 3rd, 2024.", "2024-03-03"],
    ["Trong hai ngày 12 và 13/7/2024, HĐND huyện họp kỳ thứ 16.", "2024-07-12"],
    ["Ngày 10/1, Đảng ủy họp tổng kết năm 2023, triển khai nhiệm vụ năm 2024.", "2024-01-10"],
    ["Date and place: 16 October 2025, 09:30-13:05, works canteen", "2025-10-16"],
    ["(Báo An Hà) - Sáng 05/7/2024, tại An Hà, Sở Công Thương tổ chức hội nghị.", "2024-07-05"],
    ["| Ngày họp | 5/3/2025 |\n| Địa điểm | Phòng 2 |", "2025-03-05"],
  ])("is read from: %s", (line, expected) => {
    expect(metadataOf(`Tin cuộc họp của tổ\n\n${line}\n`).heldOn).toBe(expected);
  });

  it.each([
    [
      "a law that the paper rests on",
      "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
    ],
    ["a deadline", "Phòng Kỹ thuật nộp báo cáo trước ngày 30/9/2023."],
    [
      "another meeting",
      "Nội dung thứ nhất.\n\nNội dung thứ hai.\n\nTheo ý kiến tại hội nghị ngày 2/2/2022 thì giữ nguyên.",
    ],
    ["a day whose year is not said", "Ngày 18/7, tại Hà Nội, Ban Chấp hành họp."],
    ["a year that was only looked back on", "Ngày 10/1, Đảng ủy họp tổng kết năm 2023."],
    ["a date that may be read in two ways", "The board met on 3/4/2024 in the town hall."],
  ])("is not taken from %s", (_, line) => {
    expect(metadataOf(`Tài liệu của tổ\n\n${line}\n`).heldOn).toBeNull();
  });

  it("takes the year of signing when the paper states no other", () => {
    const text =
      "CÔNG TY ABC\nHà Giang, ngày 20 tháng 8 năm 2024\n\nTHÔNG BÁO\nKết luận giao ban\n\nNgày 18/8, Ban Giám đốc họp giao ban.";
    expect(metadataOf(text)).toMatchObject({ heldOn: "2024-08-18", issuedOn: "2024-08-20" });
  });
});

describe("number, body and place", () => {
  it.each([
    ["Số: 45-TB/ĐU", "45-TB/ĐU"],
    ["Số 12/2024/NQ-HĐND", "12/2024/NQ-HĐND"],
    ["Số: 07/BB-HĐQT", "07/BB-HĐQT"],
  ])("reads the document number of %s", (line, expected) => {
    expect(metadataOf(`CÔNG TY ABC\n${line}\n\nBIÊN BẢN\nHọp giao ban\n\nNội dung.`).number).toBe(
      expected,
    );
  });

  it("takes no number of another paper for its own", () => {
    expect(
      metadataOf("Tin họp\n\nSố 12/2024/NQ-HĐND được thông qua tại kỳ họp trước đã có hiệu lực.")
        .number,
    ).toBeNull();
  });

  it.each([
    [
      "ĐẢNG BỘ TỔNG CÔNG TY X\nBAN CHẤP HÀNH\n\nBIÊN BẢN\nHọp quý I",
      "BAN CHẤP HÀNH ĐẢNG BỘ TỔNG CÔNG TY X",
    ],
    ["SỞ Y TẾ TỈNH Y\nBỆNH VIỆN Z\n\nBIÊN BẢN\nHọp quý I", "BỆNH VIỆN Z"],
    [
      "CÔNG ĐOÀN CÔNG TY MAY M\nBAN TỔ CHỨC ĐẠI HỘI LẦN THỨ SÁU\n\nBIÊN BẢN\nHọp quý I",
      "BAN TỔ CHỨC ĐẠI HỘI LẦN THỨ SÁU CÔNG ĐOÀN CÔNG TY MAY M",
    ],
    [
      "TỈNH ỦY SƠN BẮC\nĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH\n\nBIÊN BẢN\nHọp quý I",
      "ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH SƠN BẮC",
    ],
    [
      "Đảng ủy Khối Doanh nghiệp tỉnh Sơn Bắc tổ chức Hội nghị Ban Chấp hành lần thứ 3\n\nNội dung.",
      "Đảng ủy Khối Doanh nghiệp tỉnh Sơn Bắc",
    ],
    [
      "Hội nghị Ban Chấp hành Công đoàn Khối lần thứ 18\n\nNội dung.",
      "Ban Chấp hành Công đoàn Khối",
    ],
    [
      "Tin vắn\n\nNgày 3/4/2024, tại Huế, Hội đồng Quản trị Công ty Q họp phiên thứ hai.",
      "Hội đồng Quản trị Công ty Q",
    ],
    ["Meeting notes\n\nThe Works Committee met on 4 June 2025.", "Works Committee"],
    ["HARROW VINA PAPER CO., LTD.\n\nMINUTES OF BOARD MEETING No. 4", "HARROW VINA PAPER CO., LTD"],
    [
      "Harbour Project: Steering Committee, 5th meeting\n\nText.",
      "Steering Committee, Harbour Project",
    ],
    [
      "BIÊN BẢN\nHỘI NGHỊ THƯỜNG NIÊN\nChung cư An Lạc (tòa B), phường Hai\n\nNgày 3/4/2024, Ban quản trị tổ chức hội nghị.",
      "Ban quản trị Chung cư An Lạc",
    ],
    ["Ghi chép\n\nKhông có gì.", null],
  ])("reads whose meeting it is from %j", (text, expected) => {
    expect(metadataOf(text).body).toBe(expected);
  });

  it.each([
    ["Địa điểm: Hội trường tầng 3, trụ sở Tổng công ty.", "Hội trường tầng 3, trụ sở Tổng công ty"],
    ["Venue: Town Hall, Room 5", "Town Hall, Room 5"],
    ["Ngày 18/7/2014, tại Hà Nội, Ban Chấp hành họp.", "Hà Nội"],
    ["Ngày họp: 18/01/2026, 8 giờ 30, tại thư viện nhà trường.", "thư viện nhà trường"],
    ["Phát biểu tại Hội nghị ngày 3/4/2024, ông A cảm ơn.", null],
  ])("reads the place of %s", (line, expected) => {
    expect(metadataOf(`Tin cuộc họp của tổ\n\n${line}`).place).toBe(expected);
  });

  it("takes the title of a report from its first lines, not from a heading below its text", () => {
    const metadata = metadataOf(
      "Chủ tịch tỉnh làm việc với Công ty Đường sắt Hạ Du\n\n" +
        "Ngày 14/5/2024, Chủ tịch UBND tỉnh Lò Thị Sáng đã làm việc với Công ty Đường sắt Hạ Du về tiến độ di dời nhà ga, cùng dự có lãnh đạo các sở, ngành và đại diện tám hộ kinh doanh quanh ga cũ.\n\n" +
        "Kết luận của Chủ tịch tỉnh\n\nCông ty bàn giao mặt bằng trước ngày 30/6/2024.\n",
    );
    expect(metadata.title).toBe("Chủ tịch tỉnh làm việc với Công ty Đường sắt Hạ Du");
    expect(metadata.heldOn).toBe("2024-05-14");
  });

  it("takes the first day of a report that gives no other", () => {
    const metadata = metadataOf(
      "Kỳ họp thứ 9 HĐND thị xã Ngã Ba: chất vấn về rác thải\n\n" +
        "Sau hai ngày làm việc (20 và 21/6/2024), kỳ họp thứ 9 HĐND thị xã Ngã Ba đã bế mạc và thông qua 6 nghị quyết.\n",
    );
    expect(metadata.heldOn).toBe("2024-06-20");
  });
});
