import iconv from "iconv-lite";
import type { MediaType } from "../domain/document.ts";
import type { FileFailureCode } from "../domain/snapshot.ts";
import { vietnamesePlausibility } from "./plausibility.ts";

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly code: FileFailureCode; readonly reason: string };

/** First bytes of kinds of file that people rename or mistake for text. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP or Office file", [0x50, 0x4b, 0x03, 0x04]],
  ["an old Office file", [0xd0, 0xcf, 0x11, 0xe0]],
  ["an RTF file", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG picture", [0xff, 0xd8, 0xff]],
  ["a GIF picture", [0x47, 0x49, 0x46, 0x38]],
  ["a compressed file", [0x1f, 0x8b]],
  ["a 7z archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["a RAR archive", [0x52, 0x61, 0x72, 0x21]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
  ["an SQLite database", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
];

/** Enough to tell an encoding; the whole file is decoded strictly afterwards. */
const SAMPLE_BYTES = 64 * 1024;
/** Text holds next to none besides tabs and line ends. */
const MAX_CONTROL_SHARE = 0.02;
/** Share of non-ASCII words that must be Vietnamese syllables before a legacy encoding is believed. */
const MIN_PLAUSIBILITY = 0.7;
/** In a mostly English text a few foreign words prove nothing about the encoding. */
const MAX_FOREIGN_SHARE = 0.1;
const LEGACY = ["windows-1258", "viscii", "tcvn"] as const;

/**
 * Turns bytes into text: by byte-order mark, as UTF-16 where every other byte says so, as UTF-8
 * where that is strictly valid, else in the legacy Vietnamese encoding under which most words are
 * Vietnamese syllables. Never guesses beyond that.
 */
export function decode(bytes: Uint8Array, mediaType: MediaType): Decoded {
  const magic = MAGIC.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (magic !== undefined) {
    return failure("binary", `Expected text, but this is ${magic[0]}; export it as text first.`);
  }
  const unicode = utf16Of(bytes);
  if (unicode !== null) return decodeStrictly(bytes, unicode);
  if (looksBinary(bytes)) {
    return failure("binary", "Expected text, but the file holds NUL or control bytes.");
  }
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8.ok) return utf8;
  return decodeLegacy(bytes, mediaType);
}

function failure(code: FileFailureCode, reason: string): Decoded {
  return { ok: false, code, reason };
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? null : "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const even = highByteShares(sample, 0);
  const odd = highByteShares(sample, 1);
  if (odd.plausible > 0.95 && odd.zero > 0.3 && even.zero < 0.05) return "utf-16le";
  if (even.plausible > 0.95 && even.zero > 0.3 && odd.zero < 0.05) return "utf-16be";
  return null;
}

/** High bytes that Vietnamese and English texts use: Latin, combining marks, punctuation. */
const HIGH_BYTES = new Set([0x00, 0x01, 0x03, 0x1e, 0x20, 0x21, 0x22, 0x25]);

function highByteShares(sample: Uint8Array, parity: 0 | 1): { plausible: number; zero: number } {
  let plausible = 0;
  let zero = 0;
  let total = 0;
  for (let i = parity; i < sample.length; i += 2) {
    total++;
    if (sample[i] === 0) zero++;
    if (HIGH_BYTES.has(sample[i] as number)) plausible++;
  }
  return { plausible: plausible / total, zero: zero / total };
}

function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) {
    if ((byte < 32 && (byte < 9 || byte > 13) && byte !== 27) || byte === 127) controls++;
  }
  return controls > sample.length * MAX_CONTROL_SHARE;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): Decoded {
  try {
    // The byte-order mark stays, so that offsets count it; normalisation drops it.
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.includes("\0"))
      return failure("binary", "Expected text, but it holds NUL characters.");
    return { ok: true, text, encoding };
  } catch {
    return failure("undecodable", `Expected text, but the bytes are not valid ${encoding}.`);
  }
}

function decodeLegacy(bytes: Uint8Array, mediaType: MediaType): Decoded {
  const declared = mediaType === "text/html" ? declaredCharset(bytes) : null;
  let best: { encoding: string; text: string; score: number } | null = null;
  for (const encoding of LEGACY) {
    const text = iconv.decode(bytes, encoding);
    const { score, foreignShare } = vietnamesePlausibility(text.slice(0, 4 * SAMPLE_BYTES));
    const isWestern = encoding === "windows-1258" && foreignShare < MAX_FOREIGN_SHARE;
    // A declaration decides between equals, and never rescues what is not Vietnamese.
    const believed =
      (isWestern ? Math.max(score, MIN_PLAUSIBILITY) : score) + (encoding === declared ? 0.01 : 0);
    if (believed >= MIN_PLAUSIBILITY && (best === null || believed > best.score)) {
      best = { encoding, text, score: believed };
    }
  }
  if (best !== null) return { ok: true, text: best.text, encoding: best.encoding };
  return failure(
    "undecodable",
    "Expected UTF-8, UTF-16 or windows-1258, but the text reads as nothing in any of them; save it as UTF-8.",
  );
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return (
    /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,30})/iu.exec(head)?.[1]?.toLowerCase() ??
    null
  );
}
