import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sameMeaning } from "../../src/answer/understand/same-meaning.ts";
import type { SnapshotReader, Store } from "../../src/domain/ports.ts";
import { createHashedEmbedder } from "../../src/models/hashed-embedder.ts";
import { createEmbeddedStore } from "../../src/store/embedded/embedded-store.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { placed, sample } from "../store/sample.ts";

const lines = [
  "Lợi nhuận sau thuế đạt 12 tỷ đồng, doanh thu tăng",
  "Giải ngân vốn đầu tư công đạt 40 %",
  "Đã hoàn thành nâng cấp trạm y tế, đạt chuẩn",
  "Đàn lợn có 300 con; phòng phẫu thuật mới",
  "Hai dự án gặp khó khăn, còn tồn tại",
  "Đoàn kiểm tra xong việc chốt chặn ở cửa rừng",
  ...Array.from({ length: 30 }, (_, i) => `Mục khác số ${i} bàn về việc nhà`),
];
let folder: string;
let store: Store;
let reader: SnapshotReader;

beforeAll(async () => {
  const embedder = createHashedEmbedder();
  folder = mkdtempSync(join(tmpdir(), "hoihop-meaning-"));
  store = await createEmbeddedStore({ folder, embedder });
  const prepared = sample(lines);
  await store.stage([prepared]);
  await store.publish([placed("minutes.txt", prepared)]);
  reader = store.current() as SnapshotReader;
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the words of the question mean in the documents; words that mean nothing else are left out. */
function meant(question: string): Record<string, string[]> {
  const tokens = tokenize(question).map((token) => ({ ...token, plain: false }));
  const found = sameMeaning(tokens, reader);
  return Object.fromEntries(
    tokens.flatMap(({ text }, i) => {
      const folded = (found[i] ?? []).map((term) => term.folded);
      return folded.length === 0 ? [] : [[text, folded]];
    }),
  );
}

describe("what a question's words mean in the documents' words", () => {
  it("finds the formal term behind each syllable of an everyday one", () => {
    expect(meant("lãi ròng bao nhiêu?")).toEqual({
      lãi: ["loi nhuan sau thue", "loi nhuan"],
      ròng: ["loi nhuan sau thue"],
    });
    expect(meant("tiêu được vốn tới đâu?")).toEqual({
      tiêu: ["giai ngan"],
      được: ["giai ngan"],
      vốn: ["giai ngan"],
    });
  });

  it("knows terms that were typed without diacritics", () => {
    expect(meant("lai rong bao nhieu")).toEqual({
      lai: ["loi nhuan sau thue"],
      rong: ["loi nhuan sau thue"],
    });
  });

  it("knows one word, but not a word with the same letters", () => {
    expect(meant("bao nhiêu con heo?")).toEqual({ heo: ["lon"] });
    expect(meant("ca mổ thứ mấy?")).toMatchObject({ mổ: ["phau thuat"] });
    expect(meant("mỏ đá ở đâu?")).toEqual({});
  });

  it("leaves out what the documents do not have", () => {
    expect(meant("trạm xá")).toEqual({ trạm: ["tram y te"], xá: ["tram y te"] });
    expect(meant("gom tiền gửi được bao nhiêu?")).toEqual({});
  });

  it("reads no syllable of a longer term by itself", () => {
    expect(meant("dự án nào vướng?")).toEqual({ vướng: ["kho khan", "ton tai"] });
    expect(meant("đã làm xong chưa?")).toEqual({ làm: ["hoan thanh"], xong: ["hoan thanh"] });
    // A compound of the lists; a term of the documents.
    expect(meant("then chốt là gì?")).toEqual({});
    expect(meant("kiểm tra xong việc nào?")).toEqual({});
  });

  it("does not mean one by the other where the question has both", () => {
    expect(meant("lợn và heo con nào nhiều hơn?")).toEqual({});
  });
});
