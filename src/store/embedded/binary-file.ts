import { crc32 } from "node:zlib";
import { createPacer } from "./pause.ts";

type Section = Uint16Array | Uint32Array | Float64Array;

/**
 * One binary file: magic, length and CRC-32 of the header, a JSON header, then the sections, each
 * aligned to eight bytes. The header holds a CRC-32 of everything after it. Little-endian.
 */
export interface BinaryFile {
  readonly facts: Readonly<Record<string, string | number>>;
  readonly sections: ReadonlyMap<string, Section>;
}

interface Header {
  readonly facts: Record<string, string | number>;
  readonly sections: readonly { name: string; type: "u16" | "u32" | "f64"; count: number }[];
  readonly bytes: number;
  readonly crc32: number;
}

const MAGIC = 0x6f684868;
const PREFIX_BYTES = 16;
const CHECK_SLICE_BYTES = 4 * 1024 * 1024;

/** @returns pieces to be written one after the other */
export function encodeBinaryFile(file: BinaryFile): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const sections: { name: string; type: "u16" | "u32" | "f64"; count: number }[] = [];
  let crc = 0;
  let bytes = 0;
  for (const [name, section] of file.sections) {
    const type =
      section instanceof Uint16Array ? "u16" : section instanceof Uint32Array ? "u32" : "f64";
    sections.push({ name, type, count: section.length });
    const content = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
    const padding = new Uint8Array(aligned(content.length) - content.length);
    for (const piece of [content, padding]) {
      if (piece.length === 0) continue;
      crc = crc32(piece, crc);
      bytes += piece.length;
      pieces.push(piece);
    }
  }
  const header: Header = { facts: { ...file.facts }, sections, bytes, crc32: crc };
  const text = Buffer.from(JSON.stringify(header));
  const start = new Uint8Array(aligned(PREFIX_BYTES + text.length)).fill(0x20);
  const view = new DataView(start.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, start.length - PREFIX_BYTES, true);
  start.set(text, PREFIX_BYTES);
  view.setUint32(8, crc32(start.subarray(PREFIX_BYTES)), true);
  return [start, ...pieces];
}

/**
 * Views into `buffer`, nothing is copied.
 * @returns `null` when it is not such a file, or cut short, or changed
 */
export async function decodeBinaryFile(buffer: ArrayBuffer): Promise<BinaryFile | null> {
  const opened = open(buffer);
  if (opened === null) return null;
  const pacer = createPacer();
  let crc = 0;
  for (let at = opened.start; at < buffer.byteLength; at += CHECK_SLICE_BYTES) {
    crc = crc32(slice(buffer, at), crc);
    await pacer.pause();
  }
  return crc === opened.header.crc32 ? opened.file : null;
}

/** {@link decodeBinaryFile} in one go, for callers that cannot wait. */
export function decodeBinaryFileSync(buffer: ArrayBuffer): BinaryFile | null {
  const opened = open(buffer);
  if (opened === null) return null;
  const crc = crc32(new Uint8Array(buffer, opened.start));
  return crc === opened.header.crc32 ? opened.file : null;
}

function slice(buffer: ArrayBuffer, at: number): Uint8Array {
  return new Uint8Array(buffer, at, Math.min(CHECK_SLICE_BYTES, buffer.byteLength - at));
}

function open(buffer: ArrayBuffer): { header: Header; file: BinaryFile; start: number } | null {
  if (buffer.byteLength < PREFIX_BYTES) return null;
  const view = new DataView(buffer);
  const start = PREFIX_BYTES + view.getUint32(4, true);
  if (view.getUint32(0, true) !== MAGIC || start % 8 !== 0 || start > buffer.byteLength)
    return null;
  const headerBytes = new Uint8Array(buffer, PREFIX_BYTES, start - PREFIX_BYTES);
  if (crc32(headerBytes) !== view.getUint32(8, true)) return null;
  try {
    const header = JSON.parse(Buffer.from(headerBytes).toString("utf8")) as Header;
    if (buffer.byteLength !== start + header.bytes) return null;
    const sections = new Map<string, Section>();
    let at = start;
    for (const { name, type, count } of header.sections) {
      const section =
        type === "u16"
          ? new Uint16Array(buffer, at, count)
          : type === "u32"
            ? new Uint32Array(buffer, at, count)
            : new Float64Array(buffer, at, count);
      sections.set(name, section);
      at += aligned(section.byteLength);
    }
    return { header, file: { facts: header.facts, sections }, start };
  } catch {
    // A header that is not JSON, or counts that do not fit the buffer.
    return null;
  }
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
