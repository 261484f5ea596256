import { describe, expect, it } from "vitest";
import { tasksOf } from "./document.ts";

const brief = (source: string) =>
  tasksOf(source).map(({ task, owner, deadline }) => [task, owner, deadline]);

describe("tasks of conclusions", () => {
  const tasks = tasksOf(`BIÊN BẢN HỌP
Ngày 05/3/2025, Ban Giám hiệu họp giao ban tháng 3.

I. Kết quả tháng 2
Nhà trường đã tổ chức 4 chuyên đề. Tổ Toán đã hoàn thành kế hoạch.

II. Kết luận
1. Tổ Văn: hoàn thành đề cương ôn tập trước ngày 20/3/2025; báo cáo Ban Giám hiệu vào ngày 25 hằng tháng.
2. Giao Tổ Toán xây dựng ngân hàng câu hỏi. Thời hạn: 30/4. Ưu tiên: cao.
3. Văn phòng chủ trì, phối hợp với Công đoàn tổ chức tham quan, xong trong tháng 5.
4. Sửa chữa mái nhà xe, giao Bộ phận Thiết bị thực hiện.
`);

  it("splits what one item gives and keeps owner and deadline with each", () => {
    expect(tasks.map(({ task, owner, deadline, dueOn }) => [task, owner, deadline, dueOn])).toEqual(
      [
        ["hoàn thành đề cương ôn tập", "Tổ Văn", "20/3/2025", "2025-03-20"],
        ["báo cáo Ban Giám hiệu", "Tổ Văn", "ngày 25 hằng tháng", null],
        ["xây dựng ngân hàng câu hỏi", "Tổ Toán", "30/4", "2025-04-30"],
        ["tổ chức tham quan", "Văn phòng (phối hợp Công đoàn)", "tháng 5", "2025-05-31"],
        ["Sửa chữa mái nhà xe", "Bộ phận Thiết bị", null, null],
      ],
    );
  });

  it("reads labelled fields and leaves absent ones empty", () => {
    expect(tasks[2]).toMatchObject({
      priority: "cao",
      kind: "assign",
      state: "open",
      status: null,
    });
    expect(tasks[4]).toMatchObject({ priority: null, deadline: null });
  });
});

describe("tasks of running text", () => {
  it("takes what is asked for, not what has been done", () => {
    expect(
      brief(`Tin hội nghị

Ngày 6/5/2025, Chi bộ đã tổ chức hội nghị. Phát biểu kết luận, Bí thư yêu cầu các chi hội tập trung thực hiện các nhiệm vụ: Chi hội Phụ nữ vận động hội viên tham gia bảo hiểm trước ngày 30/6/2025; Chi hội Nông dân rà soát hộ nghèo trong quý III.
`),
    ).toEqual([
      ["vận động hội viên tham gia bảo hiểm", "Chi hội Phụ nữ", "30/6/2025"],
      ["rà soát hộ nghèo", "Chi hội Nông dân", "quý III"],
    ]);
  });

  it("hands an owner on through one announcement and marks it as inferred", () => {
    const tasks =
      tasksOf(`Trong 6 tháng cuối năm 2025, các chi bộ sẽ tiếp tục nâng cao chất lượng sinh hoạt; đẩy mạnh công tác kiểm tra.
`);
    expect(tasks.map(({ owner, ownerSource }) => [owner, ownerSource])).toEqual([
      ["các chi bộ", "stated"],
      ["các chi bộ", "inferred"],
    ]);
  });
});

describe("tasks of English minutes", () => {
  it("reads decisions, action items and requests", () => {
    expect(
      brief(`Minutes of the Board, 4 March 2025

1. Report
The Chair noted that the roof will last ten years. Sales will rise by 5%. The committee did not agree to sell the van.
It was agreed that the Treasurer would submit the return by 31 March 2025.
Volunteers were asked to complete the survey by Friday.

2. Actions
A1. Ms. Reed: draft the lease - due 14 March 2025. Priority: high.
A2. Book the hall for the annual meeting (Tom Hale).
`),
    ).toEqual([
      ["submit the return", "the Treasurer", "31 March 2025"],
      ["complete the survey", "Volunteers", "by Friday"],
      ["draft the lease", "Ms. Reed", "14 March 2025"],
      ["Book the hall for the annual meeting", "Tom Hale", null],
    ]);
  });
});

describe("tasks of transcripts", () => {
  it("gives to who takes on and to who is addressed", () => {
    expect(
      brief(`Cuộc họp nhóm 3/6/2025

Chị Mai: Mọi người báo cáo nhanh nhé.
Anh Nam: Dạ, tuần tới em sẽ gửi bản thiết kế cho khách.
Chị Mai: Hùng sửa lỗi đăng nhập trước thứ Sáu nhé.
Hùng: Vâng ạ.
Anh Nam: Còn máy chủ thì sao?
Hùng: Máy chủ ổn rồi anh.
`),
    ).toEqual([
      ["gửi bản thiết kế cho khách", "Anh Nam", "tuần tới"],
      ["sửa lỗi đăng nhập", "Hùng", "trước thứ Sáu"],
    ]);
  });
});

describe("tasks of tables", () => {
  it("reads assignments and reports by their columns", () => {
    const tasks = tasksOf(`## Theo dõi nhiệm vụ

| TT | Nhiệm vụ | Chủ trì | Thời hạn | Kết quả |
|---|---|---|---|---|
| 1 | Lập danh sách hộ nghèo | Xã Bình An | 15/8/2025 | Đã hoàn thành |
| 2 | Nạo vét kênh | Ban Thủy lợi | 30/9/2025 | Chậm: 4/10 km |
`);
    expect(tasks).toMatchObject([
      { kind: "status", owner: "Xã Bình An", dueOn: "2025-08-15", state: "done" },
      { kind: "status", task: "Nạo vét kênh", status: "Chậm: 4/10 km", state: "late" },
    ]);
  });
});

describe("owners", () => {
  it("are read with the verbs that belong to their names", () => {
    expect(
      brief(`BIÊN BẢN HỌP
Ngày 05/3/2025

II. Kết luận
1. Phòng Giáo dục và Đào tạo rà soát mạng lưới trường lớp trước ngày 30/4/2025.
2. Phòng Quản lý đào tạo hoàn thiện đề án, xong trước ngày 15/5/2025.
3. Tổ thu hồi nợ thu ít nhất 2 tỷ đồng trước ngày 30/6/2025.
4. Phó Giám đốc phụ trách chuyên môn phân tích sự cố trước ngày 31/5/2025.
5. ThS. Đỗ Kiều Ngân nộp lại hồ sơ trước ngày 10/5/2025.
6. Phòng Nội vụ lập danh sách tại 3 xã (Hà Lâu, Đồn Đạc, Thanh Sơn) trước ngày 12/5/2025.
`).map(([, owner]) => owner),
    ).toEqual([
      "Phòng Giáo dục và Đào tạo",
      "Phòng Quản lý đào tạo",
      "Tổ thu hồi nợ",
      "Phó Giám đốc phụ trách chuyên môn",
      "ThS. Đỗ Kiều Ngân",
      "Phòng Nội vụ",
    ]);
  });

  it("stand in a heading over the tasks", () => {
    const tasks = tasksOf(`# THÔNG BÁO KẾT LUẬN
Ngày 02/7/2025, Giám đốc chủ trì giao ban tháng 6.

## 1. Kết quả
Vận chuyển 12.000 lượt khách.

## 2. Nhiệm vụ tháng 7

### 2.1. Phòng Vận tải (Trưởng phòng Lê Văn Ba)
a) Tổng kiểm tra 85 bến khách trước ngày 20/7/2025.

### 2.2. Tổ chức thực hiện
a) Nộp báo cáo tháng trước ngày 30/7/2025.
`);
    expect(tasks.map(({ owner, ownerSource }) => [owner, ownerSource])).toEqual([
      ["Phòng Vận tải", "inferred"],
      [null, null],
    ]);
  });
});

it('takes the sentences after "… tập trung vào ba việc." for tasks, but no meeting', () => {
  expect(
    brief(`Tin hội nghị

Kết luận hội nghị ngày 6/5/2025, Chủ tịch Hội yêu cầu tập trung vào hai việc. Ban Phong trào xây dựng kế hoạch hè trước ngày 20/5/2025. Văn phòng phát hành tài liệu trong quý III. Giao ban tháng 6 dự kiến họp ngày 10/6/2025.
`),
  ).toEqual([
    ["xây dựng kế hoạch hè", "Ban Phong trào", "20/5/2025"],
    ["phát hành tài liệu", "Văn phòng", "quý III"],
  ]);
});

describe("who has to do it, and until when", () => {
  const rows = brief(`THÔNG BÁO
Kết luận cuộc họp ngày 05/3/2025

# III. Nhiệm vụ

Chủ tịch UBND xã Nông Văn Sử kết luận, giao nhiệm vụ tháng 3:

1. Bà Vi Thị Mận, công chức Văn hóa - Xã hội, phối hợp các trưởng thôn lập danh sách hộ nghèo trước ngày 20/3/2025.
2. Rà soát quỹ nhà văn hóa thôn trước ngày 22/3/2025.
3. **Trạm Y tế xã** hoàn thành tiêm phòng cho 40 trẻ. Gia hạn đến 28/3/2025.
4. **Hội Nông dân xã** (Chủ tịch: ông Tráng A Pó) lựa chọn 5 mô hình chăn nuôi tiêu biểu đề nghị UBND huyện khen thưởng. Hoàn thành trước ngày 30/3/2025.
5. **Đài Truyền thanh xã** nối sóng tới 3 thôn. Báo cáo trước ngày 31/3/2025.
6. Phòng Cảnh sát giao thông lắp 4 camera trước 16 giờ thứ Sáu hằng tuần.
`);

  it("is said by the item itself, never by who gives the tasks", () => {
    expect(rows.map(([, owner]) => owner)).toEqual([
      "Bà Vi Thị Mận, công chức Văn hóa - Xã hội",
      null,
      "Trạm Y tế xã",
      "Hội Nông dân xã (Chủ tịch: ông Tráng A Pó)",
      "Đài Truyền thanh xã",
      "Phòng Cảnh sát giao thông",
    ]);
  });

  it("is said by a sentence that does nothing else", () => {
    expect(rows.map(([, , deadline]) => deadline)).toEqual([
      "20/3/2025",
      "22/3/2025",
      "28/3/2025",
      "30/3/2025",
      "31/3/2025",
      "trước 16 giờ thứ Sáu hằng tuần",
    ]);
  });

  it("is not told by a column of measures", () => {
    expect(
      brief(
        "| Nội dung | Đơn vị | KH 2025 |\n| --- | --- | --- |\n| Bài báo quốc tế | bài | 12 |\n",
      ),
    ).toEqual([]);
  });
});

describe("owners", () => {
  it("keeps a trade in the name of a unit, and no verb in that of people", () => {
    const owners = tasksOf(`THÔNG BÁO KẾT LUẬN
Ngày 05/3/2025, Cục trưởng chủ trì giao ban.

II. Nhiệm vụ
1. Phòng Thuế xuất nhập khẩu thu hồi 15 tỷ đồng nợ thuế trước ngày 30/4/2025.
2. Phòng Kinh doanh xuất khẩu ký 3 hợp đồng trước ngày 20/4/2025.
3. Phòng Truy xuất nguồn gốc trang bị máy quét mã trước ngày 25/4/2025.
4. Học sinh bán trú có 3.185 em.
`).map(({ owner }) => owner);
    expect(owners).toEqual([
      "Phòng Thuế xuất nhập khẩu",
      "Phòng Kinh doanh xuất khẩu",
      "Phòng Truy xuất nguồn gốc",
    ]);
  });

  it("reads unit and person of a table that has a column for each", () => {
    const [task] = tasksOf(`# THÔNG BÁO

| TT | Nhiệm vụ | Đơn vị chủ trì | Người phụ trách | Thời hạn |
|---|---|---|---|---|
| 1 | Kiểm kê kho | Khoa Dược | Lò Thị Nhung | 10/6/2026 |
`);
    expect(task?.owner).toBe("Khoa Dược (Lò Thị Nhung)");
  });

  it("takes the paragraph that a lead announces for tasks, not the ones after it", () => {
    const owners = tasksOf(`Cục Hải quan sơ kết 6 tháng đầu năm 2024

Ngày 05/7/2024, Cục tổ chức hội nghị. Kết luận, Cục trưởng giao nhiệm vụ cụ thể cho từng đơn vị:

Phòng Giám sát lấy ý kiến doanh nghiệp chậm nhất ngày 31/7/2024. Đội Kiểm soát mở đợt cao điểm từ ngày 01/8/2024.

Công đoàn trao 180 triệu đồng cho Hội Phụ nữ huyện.
`).map(({ owner }) => owner);
    expect(owners).toEqual(["Phòng Giám sát", "Đội Kiểm soát"]);
  });
});
