import { createRequire } from "node:module";
import type { TopLevelSpec } from "vega-lite";

export interface ChartBar {
  /** Below the bar. */
  readonly label: string;
  readonly amount: number;
  /** Above the bar. */
  readonly value: string;
  /** Drawn in another colour. */
  readonly isMarked: boolean;
}

export interface ChartInput {
  readonly title: string;
  /** In the order of time. */
  readonly bars: readonly ChartBar[];
}

const width = 720;
const height = 360;
/** Telegram shows pictures up to 1280 pixels wide without making them smaller. */
const pictureWidth = 1200;
const fontFamily = "Be Vietnam Pro";
const fontFiles = [
  "@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf",
  "@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf",
];
/** The library takes letters for wider than they are: longer lines would widen the picture. */
const titleLine = 44;
const titleLines = 3;
const labelLines = 4;
const unprintable = /[\p{Cc}\p{Cf}\p{Surrogate}]/gu;

/** Breaks at spaces into lines of about so many characters; what is too much for them is cut. */
function wrap(text: string, characters: number, most: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.replace(unprintable, " ").split(/\s+/u)) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (longer.length <= characters || current === "") current = longer.slice(0, characters);
    else {
      lines.push(current);
      current = word.slice(0, characters);
    }
  }
  if (current !== "") lines.push(current);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? "").slice(0, characters - 1)}…`];
}

function specOf({ title, bars }: ChartInput): TopLevelSpec {
  const labels = bars.map(({ label }) => wrap(label, bars.length > 6 ? 9 : 14, labelLines));
  const values = bars.map(({ amount, value, isMarked }, index) => ({
    index,
    amount,
    value: value.replace(unprintable, " ").slice(0, 24),
    color: isMarked ? "#c8553d" : "#2a6f97",
  }));
  const x = {
    field: "index",
    type: "ordinal" as const,
    axis: { title: null, labelAngle: 0, labelExpr: "labels[datum.value]", labelLimit: 0 },
  };
  const y = {
    field: "amount",
    type: "quantitative" as const,
    // Bars that do not begin at nought exaggerate; their values stand above them.
    scale: { zero: true, nice: true },
    axis: null,
  };
  return {
    width,
    height,
    padding: 24,
    background: "#ffffff",
    title: { text: wrap(title, titleLine, titleLines), anchor: "start", offset: 16 },
    params: [{ name: "labels", value: labels }],
    data: { values },
    layer: [
      {
        mark: { type: "bar", size: Math.min(64, (0.6 * width) / Math.max(1, bars.length)) },
        encoding: { x, y, color: { field: "color", type: "nominal", scale: null } },
      },
      {
        mark: { type: "text", dy: -10, fontSize: 16, fontWeight: 600 },
        encoding: { x, y, text: { field: "value", type: "nominal" } },
      },
    ],
    config: {
      font: fontFamily,
      title: { fontSize: 20, fontWeight: 600, lineHeight: 26, color: "#1b2a33" },
      axis: { labelFontSize: 13, labelColor: "#1b2a33", domainColor: "#8aa0ad", ticks: false },
      axisX: { labelPadding: 8 },
      view: { stroke: null },
    },
  } as TopLevelSpec;
}

/**
 * Draws bars with their values as a PNG, without a browser and offline. What draws is loaded at the
 * first chart (about a second), as most people never ask for one.
 */
export async function renderChart(input: ChartInput): Promise<Uint8Array> {
  const [{ compile }, vega, { renderAsync }] = await Promise.all([
    import("vega-lite"),
    import("vega"),
    import("@resvg/resvg-js"),
  ]);
  const view = new vega.View(vega.parse(compile(specOf(input)).spec), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  const { resolve } = createRequire(import.meta.url);
  const picture = await renderAsync(svg, {
    fitTo: { mode: "width", value: pictureWidth },
    // Without these files labels would vanish without a word; with the system's they would differ.
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles.map((file) => resolve(file)),
      defaultFontFamily: fontFamily,
    },
  });
  return picture.asPng();
}
