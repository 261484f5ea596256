import type { Zones } from "../parse/front.ts";
import { isAllCaps, type Piece } from "../parse/piece.ts";
import { labelled } from "./opening.ts";

/** Longer titles are cut at a word. */
const MAX_TITLE = 300;
const OPENS_NAME =
  /^(?:biên bản|thông báo|báo cáo|nghị quyết|quyết định|kế hoạch|chương trình|tờ trình|kết luận|chỉ thị|hướng dẫn|minutes|meeting minutes|resolution|report|notice|decision|summary|record|agenda)(?![\p{L}])/iu;

/** The title lines joined; else what the page or the file is called. */
export function readTitle(
  pieces: readonly Piece[],
  zones: Zones,
  pageTitle: string | null,
  fileName: string,
): string {
  const lines = zones.title.map((index) => (pieces[index] as Piece).content);
  const joined = joinTitle(lines);
  if (joined !== "") return cut(joined);
  const subject = labelled(
    pieces.slice(0, 20).map((piece) => piece.content),
    "subject|chủ đề|tiêu đề|tên cuộc họp|cuộc họp|meeting|meeting title|v\\/v|về việc",
  );
  if (subject !== null) return cut(subject);
  if (pageTitle !== null) return cut(pageTitle);
  const name = fileName.slice(fileName.lastIndexOf("/") + 1).replace(/\.[^.]*$/u, "");
  return cut(
    name
      .normalize("NFC")
      .replace(/[-_\s]+/gu, " ")
      .trim() || fileName,
  );
}

/** "BIÊN BẢN" + "Hội nghị …" → "Biên bản Hội nghị …"; "MINUTES OF MEETING" + "Board" → "Minutes of meeting: Board". */
function joinTitle(lines: readonly string[]): string {
  const [first = "", ...rest] = lines.map((line) => line.replace(/[\s:]+$/u, ""));
  if (rest.length === 0) return first;
  const isPaper = OPENS_NAME.test(first) && isAllCaps(first) && !isAllCaps(rest[0] ?? "");
  const head = isPaper ? first.charAt(0) + first.slice(1).toLowerCase() : first;
  const isEnglish =
    /^[\u0020-\u007e]+$/u.test(first) && OPENS_NAME.test(first) && !/^bi|^th/iu.test(first);
  const name = rest.join(" ");
  const glue = isEnglish && /^\p{Lu}/u.test(rest[0] ?? "") ? ": " : " ";
  return `${head}${glue}${/^Về (?:việc )?/u.test(name) ? `v${name.slice(1)}` : name}`;
}

function cut(title: string): string {
  if (title.length <= MAX_TITLE) return title;
  const space = title.lastIndexOf(" ", MAX_TITLE);
  return `${title.slice(0, space > 0 ? space : MAX_TITLE)}…`;
}
