import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { correctSpelling, wellSpelled } from "../../src/answer/understand/spelling.ts";
import type { SnapshotReader, Store } from "../../src/domain/ports.ts";
import { createHashedEmbedder } from "../../src/models/hashed-embedder.ts";
import { createEmbeddedStore } from "../../src/store/embedded/embedded-store.ts";
import { everyone, placed, sample } from "../store/sample.ts";

const lines = [
  "Hợp tác xã bán được 240 tấn xoài, doanh thu 6 tháng đầu năm là 3,2 tỷ đồng",
  "Ông Hồ Văn Đạt phụ trách tổ thu mua, bà Lê Thị Hạnh phụ trách tổ bao bì",
  "Khách hàng trả lại 12 thùng xoài vì bao bì bị ướt",
  "Tổ thu mua lắp đặt cân điện tử trước ngày 15/8/2025",
  "Hội nghị thống nhất kế hoạch thu mua vụ tới",
  "The bank pays for the rest of the order, the whole of the budget and the short route",
];
let folder: string;
let store: Store;
let reader: SnapshotReader;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hoihop-spelling-"));
  store = await createEmbeddedStore({ folder, embedder: createHashedEmbedder() });
  const prepared = sample(lines);
  await store.stage([prepared]);
  await store.publish([placed("minutes.txt", prepared)]);
  reader = store.current() as SnapshotReader;
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("correcting a question's spelling", () => {
  it.each([
    ["Doanh thu 6 tháng đầu năm là boa nhiêu?", "Doanh thu 6 tháng đầu năm là bao nhiêu?"],
    ["Doanh thu 6 thag đầu năm là bao nihêu?", "Doanh thu 6 tháng đầu năm là bao nhiêu?"],
    ["Doanh thu là ba nhiêu?", "Doanh thu là bao nhiêu?"],
    ["Tổ thu mua lắp cân khi nàoo?", "Tổ thu mua lắp cân khi nào?"],
    ["Hội ngị thống nhất gì?", "Hội nghị thống nhất gì?"],
    ["Kháhc hàng trả lại mấy thùng?", "Khách hàng trả lại mấy thùng?"],
    ["hKách hàng trả lại mấy thùng?", "Khách hàng trả lại mấy thùng?"],
  ])("reads %s", (typed, meant) => {
    expect(correctSpelling(typed, reader)).toBe(meant);
  });

  it.each([
    "Which route had the best punctuality?",
    "How big is the hole in the budget?",
    "Who has to sort out the route?",
  ])("leaves the words that everybody uses in English: %s", (typed) => {
    expect(correctSpelling(typed, reader)).toBe(typed);
  });

  it("keeps a question without diacritics so", () => {
    expect(correctSpelling("doanh thu 6 thnag dau nam la boa nhieu", reader)).toBe(
      "doanh thu 6 thang dau nam la bao nhieu",
    );
  });

  it("reads what an input method left as keys", () => {
    const meant = "tổ thu mua lắp cân điện tử ngày nào, bao nhiêu thùng bị trả lại?";
    for (const typed of [
      "tổ thu mua lắp cân ddieenj tử ngày nào, bao nhieeu thùng bị trả lại?",
      "tổ thu mua lắp cân d9ien65 tử ngày nào, bao nhie6u thùng bị trả lại?",
    ]) {
      expect(correctSpelling(typed, reader)).toBe(meant);
    }
  });

  it("leaves what is spelled well, whether or not the documents have it", () => {
    for (const question of [
      "Doanh thu 6 tháng đầu năm là bao nhiêu?",
      "Tổ thu mua đã mổ bao nhiêu con bò?",
      "Phòng Kế toán có bao nhiêu người?",
      "Cử bao nhiêu người đi học?",
      "Xin lỗi vì điều gì?",
      "Who is in charge of the purchasing team?",
    ]) {
      expect(correctSpelling(question, reader)).toBe(question);
    }
  });

  it("does not make one name of another, nor one number of another", () => {
    for (const question of [
      "Ông Hồ Văn Đát phụ trách gì?",
      "Bà Lê Thị Hành phụ trách gì?",
      "ông Hồ Văn Đạo phụ trách gì?",
      "Trả lại 13 thùng xoài?",
      "quý IIII doanh thu bao nhiêu?",
      "cân CW-10 và máy X2 bao nhiêu tiền?",
    ]) {
      expect(correctSpelling(question, reader)).toBe(question);
    }
  });

  it("leaves short forms for those who learn them from the documents", () => {
    for (const question of [
      "p. tccb có mấy ng",
      "ktra tổ thu mua",
      "kq sxkd ntn",
      "HTX bán bn tấn",
    ]) {
      expect(correctSpelling(question, reader)).toBe(question);
    }
  });

  it("corrects the question before as well, and no answer", () => {
    const history = [
      { role: "user", text: "Doanh thu là boa nhiêu?" },
      { role: "assistant", text: "boa nhiêu" },
    ] as const;
    const question = {
      text: "còn quý trước?",
      history,
      language: "vi",
      today: "2026-01-01",
    } as const;
    expect(wellSpelled({ ...question, ...everyone }, reader).history).toEqual([
      { role: "user", text: "Doanh thu là bao nhiêu?" },
      history[1],
    ]);
  });

  it.each([
    ["HTX ban duoc bao nhieu tan xoai?", "HTX bán được bao nhiêu tấn xoài?"],
    ["Ong Ho Van Dat phu trach to nao?", "Ông Hồ Văn Đạt phụ trách tổ nào?"],
    ["vi sao khach hang tra lai 12 thung?", "vì sao khách hàng trả lại 12 thùng?"],
    ["lap dat can dien tu truoc ngay nao", "lắp đặt cân điện tử trước ngày nào"],
    ["Who bought the mangoes of To Thu Mua?", "Who bought the mangoes of To Thu Mua?"],
  ])("puts the diacritics back on %s", (typed, meant) => {
    const question = { text: typed, language: "vi", today: "2026-01-01" } as const;
    expect(wellSpelled({ ...question, ...everyone }, reader).text).toBe(meant);
  });

  it.each([
    ["HTX bán đc bn tấn xoài z", "HTX bán được bao nhiêu tấn xoài vậy"],
    ["9th doanh thu có đạt k?", "9 tháng doanh thu có đạt không?"],
    ["t9 lắp cân xog trc ngày nào", "tháng 9 lắp cân xong trước ngày nào"],
    ["doah thu t7 thế nào", "doanh thu t7 thế nào"],
    ["HTX ban dc bn tan xoai", "HTX bán được bao nhiêu tấn xoài"],
    ["tp thu mua là ai", "tp thu mua là ai"],
  ])("writes the short forms of chats out in %s", (typed, meant) => {
    const question = { text: typed, language: "vi", today: "2026-01-01" } as const;
    expect(wellSpelled({ ...question, ...everyone }, reader).text).toBe(meant);
  });

  it("says the same the second time, and what it says needs no correction", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const typed = text.normalize("NFC");
        const once = correctSpelling(typed, reader);
        expect(correctSpelling(typed, reader)).toBe(once);
        expect(correctSpelling(once, reader)).toBe(once);
      }),
    );
  });

  it("keeps every number of any question", () => {
    const word = fc.constantFrom(
      "thag",
      "boa",
      "nhiêu",
      "2025",
      "15/8",
      "3,2",
      "tỷ",
      "xaoì",
      "quý",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const digits = (text: string) => text.match(/\d+/gu);
        const typed = words.join(" ");
        expect(digits(correctSpelling(typed, reader))).toEqual(digits(typed));
      }),
    );
  });
});
