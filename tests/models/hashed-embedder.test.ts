import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHashedEmbedder } from "../../src/models/hashed-embedder.ts";

const embedder = createHashedEmbedder();

async function similarity(a: string, b: string): Promise<number> {
  const [left, right] = await embedder.embed([a, b]);
  return (left as Float32Array).reduce((sum, value, i) => sum + value * (right?.[i] ?? 0), 0);
}

describe("the hashed embedder", () => {
  it("gives one finite vector of length 1 for any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" })), async (texts) => {
        const vectors = await embedder.embed(texts);
        expect(vectors).toHaveLength(texts.length);
        for (const vector of vectors) {
          expect(vector).toHaveLength(embedder.dimensions);
          expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
        }
      }),
    );
  });

  it("gives the same vector for the same text, whatever came before", async () => {
    const fresh = await createHashedEmbedder().embed(["kết nạp đảng viên"]);
    await embedder.embed(["một văn bản khác"]);
    expect(await embedder.embed(["kết nạp đảng viên"])).toEqual(fresh);
  });

  it("does not mind case, diacritics and Unicode form", async () => {
    const text = "Đảng bộ kết nạp 2.000 đảng viên";
    expect(await similarity(text, "dang bo ket nap 2000 dang vien")).toBeCloseTo(1, 5);
    expect(await similarity(text, text.normalize("NFD"))).toBeCloseTo(1, 5);
  });

  it("puts a misspelled text nearer to its original than to another text", async () => {
    const original = "tổng thu ngân sách sáu tháng đầu năm";
    const misspelled = await similarity(original, "tổng thu ngaan sách sáu thasng đầu năm");
    const other = await similarity(original, "trồng cây xanh trong các trường học");
    expect(misspelled).toBeGreaterThan(0.6);
    expect(other).toBeLessThan(0.35);
  });

  it("is not drawn by the words that every text has", async () => {
    const common = await similarity(
      "báo cáo của các đơn vị về việc này",
      "kho hàng của các cửa khẩu về việc này",
    );
    expect(common).toBeLessThan(0.5);
  });

  it("stops when it is told to", async () => {
    await expect(embedder.embed(["a"], AbortSignal.abort())).rejects.toThrow();
  });
});
