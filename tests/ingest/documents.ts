import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { Block, MediaType, SourceDocument } from "../../src/domain/document.ts";
import { parseDocument } from "../../src/ingest/parse/parse.ts";
import { mediaTypeOf } from "../../src/ingest/read.ts";

const folders = ["fixtures/", "../../data/documents/"].map(
  (name) => new URL(name, import.meta.url),
);

/** The documents of this folder and the samples, read from disk. */
export function realDocuments(): { name: string; document: SourceDocument }[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => mediaTypeOf(name) !== null)
      .map((name) => ({ name, document: fixture(name, folder) })),
  );
}

export function fixture(name: string, folder: URL = folders[0] as URL): SourceDocument {
  const source = readFileSync(new URL(name, folder), "utf8");
  return parse(source, mediaTypeOf(name) as MediaType, name);
}

export function parse(
  source: string,
  mediaType: MediaType = "text/plain",
  fileName = "tep-thu.txt",
): SourceDocument {
  return parseDocument({ source, mediaType, fileName, id: "0" });
}

export function textOf(document: SourceDocument, block: Pick<Block, "span">): string {
  return document.text.slice(block.span.start, block.span.end);
}

/** One line a block: kind and text, for reading in a test. */
export function outline(document: SourceDocument): string[] {
  return document.blocks.map((block) => `${block.kind}: ${textOf(document, block)}`);
}

/** Documents of lines that look like the pieces of real ones, and of noise. */
export const anyDocument: fc.Arbitrary<{ source: string; mediaType: MediaType }> = fc.record({
  source: fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "BIÊN BẢN",
          "I. NỘI DUNG",
          "## Kết quả",
          "1. Phòng A nộp báo cáo trước ngày 30/6.",
          "- Ông B: tán thành",
          "a) Vốn vay",
          "Điều 5. Hiệu lực",
          "| Chỉ tiêu | Quý I |",
          "|---|---|",
          "| Doanh thu | 1.250 |",
          "STT\tTên\tVốn",
          "1\tCầu\t780",
          "---",
          "Thời gian: 8 giờ",
          "Toàn Đảng bộ kết nạp 7 đảng viên mới. Đạt 17,5% chỉ tiêu.",
          "THƯ KÝ            CHỦ TRÌ",
          "",
          "",
          "   ",
          "<p>Đoạn &amp; <b>đậm</b></p>",
          "<table><tr><th>A<td>b</table>",
          "<ul><li>một<li>hai</ul>",
          "<h2>Đề mục</h2>",
          "<script>",
          "x".repeat(3000),
          "từ ".repeat(900),
        ),
        fc.string({ unit: "binary", maxLength: 12 }),
      ),
      { maxLength: 25 },
    )
    .map((lines) => lines.join("\n")),
  mediaType: fc.constantFrom("text/plain", "text/markdown", "text/html"),
});
