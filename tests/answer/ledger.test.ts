import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { type App, createApp } from "../../src/app.ts";
import { selectPoints } from "../../src/chart/chart-points.ts";
import { loadConfig } from "../../src/config.ts";
import type { TaskCourse } from "../../src/domain/ledger.ts";
import { createLogger } from "../../src/logger.ts";

const folders: string[] = [];
let app: App;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hoihop-ledger-"));
  folders.push(folder);
  const config = loadConfig({ HOIHOP_DATA: join(folder, "var"), HOIHOP_DOCUMENTS: folder });
  app = await createApp(config, createLogger(config, { write() {} }));
});
afterEach(() => app.close());
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true });
});

const rights = { collections: "all" } as const;

/** Ingests papers of one body, each with the day it was held. */
async function load(papers: Readonly<Record<string, string>>, body = "Trường THPT Hòa Sơn") {
  for (const [day, text] of Object.entries(papers)) {
    const [year, month, date] = day.split(" ")[0]?.split("-").map(Number) ?? [];
    const opening = `${body.toUpperCase()}\n\n# Biên bản họp\n\n`;
    const head = `${opening}Ngày ${date} tháng ${month} năm ${year}, ${body} họp.\n\n`;
    writeFileSync(join(folder, `${day.replaceAll(" ", "-")}.md`), head + text);
  }
  await app.ingest({});
}

const report = (rows: string) =>
  `## Kết quả thực hiện nhiệm vụ đã giao\n\n| Nhiệm vụ | Đơn vị | Thời hạn | Kết quả |\n| --- | --- | --- | --- |\n${rows}\n`;

const linked = (courses: readonly TaskCourse[]) =>
  courses.filter(({ assignment, reports }) => assignment !== null && reports.length > 0);

describe("a task", () => {
  it("is linked to the later report of it, each row with words of its own", async () => {
    await load({
      "2025-02-10": "Giao Tổ Toán xây dựng ngân hàng câu hỏi lớp 12 trước ngày 30/4/2025.\n",
      "2025-05-12": report(
        "| Ngân hàng câu hỏi lớp 12 | Tổ Toán | 30/4/2025 | Chậm: 210/300 câu |",
      ),
    });
    const [course, ...others] = linked(app.taskStates(rights, undefined, "2025-06-01"));
    expect(others).toEqual([]);
    expect(course).toMatchObject({ state: "late", isOverdue: false, dueOn: "2025-04-30" });
    const texts = [course?.assignment, course?.reports[0]].map((row) => {
      const citation = row == null ? null : app.cite(row, rights);
      const text = citation === null ? null : app.text(citation.documentId, rights);
      expect(text?.slice(citation?.start, citation?.end)).toBe(citation?.quote);
      return citation?.quote;
    });
    expect(texts[0]).toContain("xây dựng ngân hàng câu hỏi");
    expect(texts[1]).toContain("Chậm: 210/300 câu");
  });

  it("is done when the latest report says so, whatever day it is", async () => {
    await load({
      "2025-02-10": "Giao Đoàn trường tổ chức hội trại kỷ niệm trước ngày 26/3/2025.\n",
      "2025-04-02": report("| Hội trại kỷ niệm | Đoàn trường | 26/3/2025 | Đã hoàn thành |"),
    });
    const [course] = linked(app.taskStates(rights, undefined, "2026-01-01"));
    expect(course).toMatchObject({ state: "done", isOverdue: false });
  });

  it("is late once its deadline has passed without a report, and open before", async () => {
    await load({ "2025-02-10": "Giao Tổ Thư viện kiểm kê sách tham khảo trước ngày 15/3/2025.\n" });
    const on = (today: string) => app.taskStates(rights, undefined, today)[0];
    expect(on("2025-03-15")).toMatchObject({ state: "open", isOverdue: false });
    expect(on("2025-03-16")).toMatchObject({ state: "late", isOverdue: true });
  });

  it("is open again when the paper that reports the delay gives it a new deadline", async () => {
    await load({
      "2025-02-10": "Giao Tổ Tin học nâng cấp phòng máy trước ngày 31/3/2025.\n",
      "2025-04-07": `${report("| Nâng cấp phòng máy | Tổ Tin học | 31/3/2025 | Chậm: mới xong 12 máy |")}
## Kết luận

Giao Tổ Tin học nâng cấp phòng máy trước ngày 31/5/2025.
`,
    });
    const find = (today: string) => linked(app.taskStates(rights, undefined, today))[0];
    expect(find("2025-05-01")).toMatchObject({ state: "open", dueOn: "2025-05-31" });
    expect(find("2025-06-01")).toMatchObject({ state: "late", isOverdue: true });
    expect(find("2025-05-01")?.renewals).toHaveLength(1);
  });

  it.each([
    ["of somebody else", "| Kiểm kê tài sản phòng học | Tổ Văn | 31/3/2025 | Hoàn thành |"],
    ["with another number", "| Kiểm kê tài sản khối 11 | Tổ Lý | 31/3/2025 | Hoàn thành |"],
    ["of something else", "| Dự giờ giáo viên mới | Tổ Lý | 31/3/2025 | Hoàn thành |"],
  ])("is not linked to a report %s", async (_, row) => {
    await load({
      "2025-02-10": "Giao Tổ Lý kiểm kê tài sản phòng học khối 10 trước ngày 31/3/2025.\n",
      "2025-04-07": report(row),
    });
    const courses = app.taskStates(rights, undefined, "2025-04-08");
    expect(linked(courses)).toEqual([]);
    expect(courses).toHaveLength(2);
  });

  it("is not linked to a report of another body, nor to one that is older", async () => {
    const task = "Giao Văn phòng sửa chữa nhà để xe trước ngày 31/3/2025.\n";
    const row = report("| Sửa chữa nhà để xe | Văn phòng | 31/3/2025 | Hoàn thành |");
    await load({ "2025-02-10": task });
    await load({ "2025-04-07": row }, "Bệnh viện Mắt Lâm Đồng");
    await load({ "2025-01-06": row });
    expect(linked(app.taskStates(rights, undefined, "2025-04-08"))).toEqual([]);
  });

  it("shows nothing of reports that the asker may not read", async () => {
    await load({ "2025-02-10": "Giao Kế toán quyết toán quỹ lớp trước ngày 31/3/2025.\n" });
    mkdirSync(join(folder, "kin"));
    const head = "TRƯỜNG THPT HÒA SƠN\n\n# Họp kín\n\nNgày 7 tháng 4 năm 2025, họp.\n\n";
    const rows = report("| Quyết toán quỹ lớp | Kế toán | 31/3/2025 | Hoàn thành |");
    writeFileSync(join(folder, "kin", "a.md"), head + rows);
    await app.ingest({});
    const seen = (collections: "all" | string[]) =>
      app.taskStates({ collections }, undefined, "2025-04-08").map(({ state }) => state);
    expect(seen("all")).toEqual(["done"]);
    expect(seen(["general"])).toEqual(["late"]);
  });
});

describe("a series", () => {
  it("holds the values of one indicator, the latest first, older ones kept", async () => {
    await load({
      "2025-04-10": "Trong quý I năm 2025, tỷ lệ học sinh khá giỏi đạt 61,5%.\n",
      "2025-07-10": "Trong quý II năm 2025, tỷ lệ học sinh khá giỏi đạt 63,0%.\n",
      "2025-10-10": "Trong quý III năm 2025, tỷ lệ học sinh khá, giỏi đạt 64,2%.\n",
    });
    const [series, ...others] = app.series(rights, "học sinh khá giỏi");
    expect(others).toEqual([]);
    expect(series?.documents).toBe(3);
    expect(series?.points.map(({ row, to }) => [row.row.value, to])).toEqual([
      ["64,2", "2025-09-30"],
      ["63,0", "2025-06-30"],
      ["61,5", "2025-03-31"],
    ]);
    expect(series?.points.some(({ isContradicted }) => isContradicted)).toBe(false);
  });

  it("marks values that contradict each other, and keeps both", async () => {
    await load({
      "2025-04-10": "Trong quý I năm 2025, tỷ lệ học sinh bỏ học là 1,4%.\n",
      "2025-07-10": "Trong quý I năm 2025, tỷ lệ học sinh bỏ học là 1,7%.\n",
      "2025-10-10": "Trong quý III năm 2025, tỷ lệ học sinh bỏ học là 0,9%.\n",
    });
    const [series] = app.series(rights, "học sinh bỏ học");
    const marks = series?.points.map(({ row, isContradicted }) => [row.row.value, isContradicted]);
    expect(marks).toEqual([
      ["0,9", false],
      ["1,7", true],
      ["1,4", true],
    ]);
    const chart = series === undefined ? null : selectPoints(series);
    expect(chart?.points.map(({ value }) => value)).toEqual(["1,4", "1,7", "0,9"]);
  });

  it("leaves out goals, other units and other bodies", async () => {
    await load({
      "2025-04-10": "Trong quý I năm 2025, doanh thu căng tin đạt 120 triệu đồng.\n",
      "2025-07-10":
        "Giao Tổ Đời sống nâng doanh thu căng tin lên 200 triệu đồng trước 30/9/2025.\n",
      "2025-10-10": "Trong quý III năm 2025, doanh thu căng tin tăng 12%.\n",
    });
    await load(
      { "2025-07-11 b": "Trong quý II năm 2025, doanh thu căng tin đạt 99 triệu đồng.\n" },
      "Bệnh viện Mắt Lâm Đồng",
    );
    expect(app.series(rights, "doanh thu căng tin")).toEqual([]);
  });

  it("never stands side by side with periods of another length", async () => {
    await load({
      "2025-04-10": "Trong quý I năm 2025, số lượt mượn sách là 300 lượt.\n",
      "2025-07-10": "Trong quý II năm 2025, số lượt mượn sách là 310 lượt.\n",
      "2025-10-10": "Trong quý III năm 2025, số lượt mượn sách là 330 lượt.\n",
      "2026-01-10": "Trong năm 2025, số lượt mượn sách là 1.290 lượt.\n",
    });
    const [series] = app.series(rights, "mượn sách");
    const chart = series === undefined ? null : selectPoints(series);
    expect(chart?.points.map(({ value }) => value)).toEqual(["300", "310", "330"]);
    expect(chart?.leftOut).toBe(1);
  });
});
