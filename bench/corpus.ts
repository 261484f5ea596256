import { createRandom, type Random } from "./random.ts";

/** Items of a document: what minutes of five to ten pages come to. */
const ITEMS_PER_DOCUMENT = 40;

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

export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Deterministic files that are counted, split and spread like Vietnamese minutes, about one chunk an
 * item. The words are made up and mean nothing.
 */
export function* corpusFiles(
  chunkCount: number,
  seed = 1,
  itemsPerDocument = ITEMS_PER_DOCUMENT,
): Generator<CorpusFile> {
  const random = createRandom(seed);
  const words = makeWords(random);
  for (let made = 0, n = 1; made < chunkCount; n++) {
    const count = Math.min(itemsPerDocument, chunkCount - made);
    yield { name: `hop-${String(n).padStart(5, "0")}.txt`, text: minutes(n, count, words, random) };
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

function minutes(number: number, count: number, words: readonly string[], random: Random): string {
  const day = new Date(Date.UTC(2015, 0, 1 + ((number * 3) % 3650)));
  const date = `ngày ${day.getUTCDate()} tháng ${day.getUTCMonth() + 1} năm ${day.getUTCFullYear()}`;
  const title = `Thông báo kết luận hội nghị lần thứ ${number} về ${zipf(words, random)}`;
  const items = Array.from({ length: count }, (_, i) => {
    const sentences = Array.from({ length: random.below(2) + 1 }, () => sentence(words, random));
    return `${i + 1}. ${sentences.join(" ")}`;
  });
  return `${title}\n\nBan ${number % 50}, ${date}\n\n${items.join("\n")}\n`;
}

function sentence(words: readonly string[], random: Random): string {
  const parts = Array.from({ length: random.below(12) + 6 }, () =>
    random.chance(0.35) ? random.pick(COMMON) : zipf(words, random),
  );
  if (random.chance(0.4)) {
    const amount = random.below(2000).toLocaleString("de-DE");
    const figure = `${random.pick(QUALIFIERS)} ${amount} ${random.pick(UNITS)}`.trim();
    parts.splice(random.below(parts.length), 0, figure);
  }
  const text = parts.join(" ");
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** The word of rank r comes up about 1/r as often as the first, as in any language. */
function zipf(words: readonly string[], random: Random): string {
  const rank = Math.floor(words.length ** random.next()) - 1;
  return words[Math.max(0, rank)] as string;
}
