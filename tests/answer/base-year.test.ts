import { expect, test } from "vitest";
import { appOver } from "./app.ts";

const app = appOver({
  "bao-cao.txt": `CÔNG TY MAY BÌNH MINH
BÁO CÁO TỔNG KẾT NĂM 2024
Ngày 10/01/2025

Chi phí vận chuyển là 310 triệu đồng, tăng 4,2% so với năm 2023 (297,5 triệu đồng).

Số lao động cuối năm là 420 người.
`,
});

test("The year that a change is counted from is not the year that the question is about", async () => {
  for (const text of [
    "Chi phí vận chuyển tăng mấy % so với năm 2023?",
    "chi phi van chuyen tang bao nhieu phan tram so voi 2023",
  ]) {
    const rights = { collections: "all" } as const;
    const answer = await app().ask({ text, rights, language: "vi", today: "2026-11-24" });
    expect(answer.kind).toBe("answered");
    expect(JSON.stringify(answer)).toContain("tăng 4,2%");
  }
});
