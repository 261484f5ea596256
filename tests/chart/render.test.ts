import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type ChartInput, renderChart } from "../../src/chart/render-chart.ts";

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel. */
  readonly pixels: Buffer;
}

/** Reads an 8-bit RGBA PNG without interlacing, which is what is made here. */
function decode(png: Uint8Array): Picture {
  const file = Buffer.from(png);
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  expect([...file.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * 4;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x < 4 ? 0 : (pixels[y * stride + x - 4] ?? 0);
      const up = y === 0 ? 0 : (pixels[(y - 1) * stride + x] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (pixels[(y - 1) * stride + x - 4] ?? 0);
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      pixels[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + predicted) & 255;
    }
  }
  return { width, height, pixels };
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [left, up, corner].map((each) => Math.abs(estimate - each));
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
  return (b ?? 0) <= (c ?? 0) ? up : corner;
}

/** Dark pixels in rows `from` to `to`, as shares of the height. */
function ink({ width, height, pixels }: Picture, from: number, to: number): number {
  let dark = 0;
  for (let y = Math.floor(from * height); y < Math.floor(to * height); y += 1)
    for (let x = 0; x < width; x += 1) if ((pixels[(y * width + x) * 4] ?? 255) < 100) dark += 1;
  return dark;
}

const chart = (title: string, label: string, value: string): ChartInput => ({
  title,
  bars: [1, 2, 3].map((amount) => ({ label, amount, value, isMarked: false })),
});
const draw = async (input: ChartInput) => decode(await renderChart(input));

describe("a chart", () => {
  it("shows title, periods and values in letters that are really drawn", async () => {
    const bare = await draw(chart(" ", " ", " "));
    const titled = await draw(chart("Tỷ lệ hộ nghèo", " ", " "));
    const labelled = await draw(chart(" ", "Quý I/2025", " "));
    const valued = await draw(chart(" ", " ", "trên 94,5"));
    const all = (picture: Picture) => ink(picture, 0, 1);
    expect(all(titled)).toBeGreaterThan(all(bare) + 500);
    expect(all(labelled)).toBeGreaterThan(all(bare) + 300);
    expect(all(valued)).toBeGreaterThan(all(bare) + 300);
  });

  it("draws the Vietnamese marks, each with ink of its own", async () => {
    const plain = ink(await draw(chart("aaaaaa oooooo uuuu", " ", " ")), 0, 0.2);
    const marked = ink(await draw(chart("ẳặẫấậằ ổộỗợờớ ữựừứ", " ", " ")), 0, 0.2);
    // A font that lacks a letter leaves it out, marks and all.
    expect(marked).toBeGreaterThan(plain * 1.05);
    const stripped = ink(await draw(chart("dddddd", " ", " ")), 0, 0.2);
    const crossed = ink(await draw(chart("đđđđđđ", " ", " ")), 0, 0.2);
    expect(crossed).toBeGreaterThan(stripped);
  });

  it("draws longer bars for larger amounts, from nought", async () => {
    const picture = await draw(chart("x", " ", " "));
    const column = (share: number) => {
      let filled = 0;
      const x = Math.floor(share * picture.width);
      for (let y = 0; y < picture.height; y += 1)
        if ((picture.pixels[(y * picture.width + x) * 4] ?? 255) < 100) filled += 1;
      return filled;
    };
    const [one = 0, two = 0, three = 0] = [1 / 6, 1 / 2, 5 / 6].map(column);
    expect(two / one).toBeCloseTo(2, 0);
    expect(three / one).toBeCloseTo(3, 0);
  });

  it("takes any text for text, however long", async () => {
    const hostile = `</text><script>alert(1)</script>&"'${"ự".repeat(5_000)}\u0000\u202e`;
    const picture = await draw(chart(hostile, hostile, hostile));
    expect(picture.width).toBe(1200);
    expect(picture.height).toBeLessThan(1_500);
  });
});
