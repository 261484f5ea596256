import { describe, expect, test } from "vitest";
import type { Turn } from "../../src/domain/answer.ts";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

const report = `# BÁO CÁO
**Kết quả sản xuất năm 2024 của Nhà máy gạch Suối Vàng**

Số: 12/BC-NM
Suối Vàng, ngày 10 tháng 01 năm 2025

## 1. Kết quả
Nhà máy mua 3 xe nâng hết 2,7 tỷ đồng. Công đoàn thăm 41 công nhân ốm.

| TT | Chỉ tiêu | Đơn vị | KH 2024 | TH 2024 | Quý IV |
| --- | --- | --- | --- | --- | --- |
| 1 | Gạch đặc | nghìn viên | 5.200 | 5.460 | 1.390 |
| 2 | Ngói lợp | nghìn viên | 900 | 870 | 210 |

## 2. Ý kiến
Quản đốc Vi Văn Hạ đề nghị thay lò nung số 2 trước mùa mưa.
`;

const app = appOver({ "nam-2024.md": report });

async function ask(text: string, history: readonly Turn[] = []): Promise<string> {
  const rights = { collections: "all" } as const;
  return renderAnswer(
    await app().ask({ text, history, rights, language: "vi", today: "2025-02-01" }),
  );
}

describe("a message of several questions", () => {
  test("is answered once by the sentence that answers all of them", async () => {
    const answer = await ask("Nhà máy mua mấy xe nâng, hết bao nhiêu tiền?");
    expect(answer).toMatch(/3 xe nâng hết 2,7 tỷ đồng/u);
    expect(answer).not.toMatch(/Không tìm thấy|41/u);
    expect(answer.match(/xe nâng/gu)).toHaveLength(1);
  });

  test("gets several cells of the row that answers one of them", async () => {
    const answer = await ask("Gạch đặc kế hoạch 2024 là bao nhiêu, trong đó quý IV mấy viên?");
    expect(answer).toContain("5.200");
    expect(answer).toContain("1.390");
    expect(answer).not.toContain("Không tìm thấy");
  });

  test("says which part the documents do not answer", async () => {
    const answer = await ask("Nhà máy mua mấy xe nâng, ai lái?");
    expect(answer).toMatch(/Không tìm thấy[^\n]*(?:ai lái)?/u);
    expect(answer).not.toContain("Vi Văn Hạ");
  });
});

describe("a follow-up", () => {
  test("about another thing of the table gets that row", async () => {
    const history: Turn[] = [
      { role: "user", text: "Sản lượng gạch đặc năm 2024 thực hiện bao nhiêu?" },
      { role: "assistant", text: "5.460 nghìn viên." },
    ];
    const answer = await ask("Còn ngói lợp thì sao?", history);
    expect(answer).toContain("870");
    expect(answer).not.toContain("5.460");
  });

  test("with a pronoun is about the person who was named", async () => {
    const history: Turn[] = [
      { role: "user", text: "Ai phát biểu về lò nung?" },
      { role: "assistant", text: "Quản đốc Vi Văn Hạ." },
    ];
    expect(await ask("Ông ấy đề nghị gì?", history)).toContain("thay lò nung số 2");
  });
});
