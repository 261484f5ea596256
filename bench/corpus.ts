import { createHash } from "node:crypto";
import type { Chunk } from "../src/domain/document.ts";
import type { PreparedDocument } from "../src/domain/ports.ts";
import { createRandom, type Random } from "./random.ts";

/** Chunks of a document: what minutes of five to ten pages come to. */
export const CHUNKS_PER_DOCUMENT = 40;

const ONSETS = "b c ch d đ g gh gi h k kh l m n nh ng p ph qu r s t th tr v x".split(" ");
const RIMES =
  "a ai ao au an ang anh ay e en eo ep êt i ia iên iêu im in inh o oa oan ôi ôn ông ơ ơi u ua uân ươi ương uy uyên ư ưng ưu y".split(
    " ",
  );
const TONES = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
/** Words that hold sentences together: every third word of the corpus, as in running text. */
const COMMON =
  "và của các được trong cho với về là có đã theo những một này tại trên từ đến sẽ cần phải việc để do khi không đối còn cũng như năm thì ra hội nghị cơ quan kết quả thực hiện báo cáo đơn vị nhiệm vụ công tác tổ chức".split(
    " ",
  );
const UNITS = ["tỷ đồng", "triệu đồng", "người", "hộ", "lớp", "cây", "%", "đồng chí", "công trình"];
const QUALIFIERS = ["", "gần", "trên", "khoảng", "hơn"];

/** Deterministic documents that are counted, split and spread like Vietnamese minutes. No meaning. */
export function* documents(chunkCount: number, seed = 1): Generator<PreparedDocument> {
  const random = createRandom(seed);
  const words = makeWords(random);
  for (let made = 0, n = 0; made < chunkCount; n++) {
    const count = Math.min(CHUNKS_PER_DOCUMENT, chunkCount - made);
    yield makeDocument(n, count, words, random);
    made += count;
  }
}

/** Two-syllable words out of some 2,500 syllables, commonest first. */
function makeWords(random: Random): string[] {
  const syllables = new Set<string>();
  while (syllables.size < 2500) {
    const rime = random.pick(RIMES);
    const vowel = rime.search(/[aăâeêioôơuưy]/u) + 1;
    const toned = rime.slice(0, vowel) + random.pick(TONES) + rime.slice(vowel);
    syllables.add((random.pick(ONSETS) + toned).normalize("NFC"));
  }
  const all = [...syllables];
  return Array.from({ length: 8000 }, () => `${random.pick(all)} ${random.pick(all)}`);
}

function makeDocument(
  number: number,
  count: number,
  words: readonly string[],
  random: Random,
): PreparedDocument {
  const sentence = (): string => {
    const parts: string[] = [];
    const length = random.below(12) + 6;
    for (let i = 0; i < length; i++) {
      parts.push(random.chance(0.35) ? random.pick(COMMON) : zipf(words, random));
    }
    if (random.chance(0.4)) {
      const amount = random.below(2000).toLocaleString("de-DE");
      parts.splice(
        random.below(parts.length),
        0,
        `${random.pick(QUALIFIERS)} ${amount} ${random.pick(UNITS)}`.trim(),
      );
    }
    return `${parts.join(" ")}.`;
  };
  const day = new Date(Date.UTC(2015, 0, 1 + ((number * 3) % 3650))).toISOString().slice(0, 10);
  const title = `Thông báo kết luận hội nghị lần thứ ${number + 1} ${zipf(words, random)}`;
  const heading = `${zipf(words, random)} ${zipf(words, random)}`;
  let text = "";
  const chunks: Chunk[] = [];
  for (let i = 0; i < count; i++) {
    const start = text.length;
    text += `${Array.from({ length: random.below(2) + 1 }, sentence).join(" ")}\n`;
    const context = `${title}\n${day}\n${heading}`;
    chunks.push({ span: { start, end: text.length }, kind: "paragraph", context });
  }
  return {
    document: {
      id: createHash("sha256").update(text).digest("hex"),
      mediaType: "text/plain",
      text,
      metadata: {
        title,
        heldOn: day,
        issuedOn: null,
        number: `${number + 1}-TB`,
        body: `Ban ${number % 50}`,
        place: null,
        language: "vi",
      },
      blocks: chunks.map(({ span }) => ({ kind: "paragraph", span })),
      offsets: [{ normalized: 0, original: 0 }],
    },
    chunks,
    figures: [],
    tasks: [],
  };
}

/** The word of rank r comes up about 1/r as often as the first, as in any language. */
function zipf(words: readonly string[], random: Random): string {
  const rank = Math.floor(words.length ** random.next()) - 1;
  return words[Math.max(0, rank)] as string;
}
