import { Composer, InlineKeyboard } from "grammy";
import type { App } from "../app.ts";
import { type ChartPoint, type ChartSelection, selectPoints } from "../chart/chart-points.ts";
import { renderChart } from "../chart/render-chart.ts";
import type { Answer, Rights } from "../domain/answer.ts";
import type { Figure, FigureSeries, LedgerRow } from "../domain/ledger.ts";
import { displayDate } from "../i18n/answers.ts";
import { displayPeriod } from "../i18n/periods.ts";
import { sourcePrefix } from "./answer-message.ts";
import { type BotContext, type Dependencies, placeOf, type Room } from "./context.ts";
import { createPageSources, cut } from "./ledger-sources.ts";
import { dataFor, type LedgerView, ledgerData, readData } from "./ledger-view.ts";
import { answerPress } from "./press.ts";
import { type Block, bold, line, lines, plainText } from "./send/blocks.ts";
import { captionUnits, postPhoto } from "./send/photo.ts";
import { post } from "./send/post.ts";
import type { Working } from "./working.ts";

const choicesShown = 8;
const sourcesInRow = 6;
const labelCharacters = 48;
const argumentCharacters = 200;
const titleCharacters = 110;
/** Each costs a look into the ledger, while somebody waits for the answer. */
const indicatorsTried = 4;

export interface Chart {
  readonly series: FigureSeries;
  readonly selection: ChartSelection;
}

/** Indicators with enough values to be drawn, those of most documents first. */
export function chartsFor(app: App, rights: Rights, about?: string): readonly Chart[] {
  return app.series(rights, about).flatMap((series) => {
    const selection = selectPoints(series);
    return selection === null ? [] : [{ series, selection }];
  });
}

/** Words of the indicator without those of one period, as some document writes them. */
function nameOf({ points, what }: FigureSeries): string {
  const names = points.map(({ row }) => row.row.what ?? what);
  return names.sort((a, b) => a.length - b.length)[0] ?? what;
}

export function chartView(series: FigureSeries): LedgerView {
  return {
    list: "figures",
    indicator: { what: nameOf(series).slice(0, 1_000), unit: series.unit },
  };
}

/**
 * The chart that goes with an answer: of an indicator of which the answer cites at least two values,
 * from two documents or for several claims.
 */
export function chartOfAnswer(app: App, rights: Rights, answer: Answer): FigureSeries | null {
  const { citations } = answer;
  if (answer.kind !== "answered" || (answer.claims.length < 2 && citations.length < 2)) return null;
  const isCited = ({ documentId, row }: LedgerRow<Figure>) =>
    citations.some(
      (citation) =>
        citation.documentId === documentId &&
        row.span.start < citation.end &&
        row.span.end > citation.start,
    );
  const documentIds = [...new Set(citations.map(({ documentId }) => documentId))];
  const names = app.figures(rights, { documentIds }).filter(isCited);
  const told = new Set(names.map(({ row }) => row.what ?? "").filter((what) => what !== ""));
  for (const what of [...told].slice(0, indicatorsTried)) {
    const found = chartsFor(app, rights, what).find(
      ({ series }) => series.points.filter(({ row }) => isCited(row)).length >= 2,
    );
    if (found !== undefined) return found.series;
  }
  return null;
}

function periodOf({ from, to, date }: ChartPoint, { language, messages }: Room): string {
  if (from !== null && to !== null) return displayPeriod(from, to, language);
  return date === null ? messages.documents.undated : displayDate(date, language);
}

/** `/chart INDICATOR`, and the buttons that lead to a chart. */
export function createChart(dependencies: Dependencies, working: Working): Composer<BotContext> {
  const { app } = dependencies;
  const feature = new Composer<BotContext>();

  const titleOf = ({ series }: Chart, { messages }: Room) =>
    messages.ledger.chartTitle(cut(nameOf(series), titleCharacters), series.unit);

  /** Values with their marks, then the sources: all of them, with titles as short as it takes. */
  const captionOf = (chart: Chart, room: Room, rights: Rights) => {
    const { messages, language } = room;
    const { points, leftOut, cumulativeFrom } = chart.selection;
    const build = (characters: number) => {
      const sources = createPageSources(app, rights, language, characters);
      const values = points.map((point) =>
        line(
          `${periodOf(point, room)}: ${cut(point.value, 24)}${point.isContradicted ? "*" : ""} `,
          ...point.rows.flatMap((row) => sources.mark(row)),
        ),
      );
      const notes = [
        points.some(({ isContradicted }) => isContradicted)
          ? messages.ledger.contradictedBar
          : null,
        cumulativeFrom === null
          ? null
          : messages.ledger.cumulative(displayDate(cumulativeFrom, language)),
        leftOut === 0 ? null : messages.ledger.leftOut(leftOut),
      ];
      const blocks: Block[] = [
        line(bold(titleOf(chart, room))),
        ...values,
        ...notes.flatMap((note) => (note === null ? [] : [line(note)])),
        ...sources.list(),
      ];
      return { blocks, citations: sources.citations };
    };
    const lengths = [60, 40, 24, 12];
    const captions = lengths.map(build);
    const fitting = captions.find(({ blocks }) => plainText(blocks).length <= captionUnits);
    return fitting ?? build(1);
  };

  const send = async (ctx: BotContext, chart: Chart, rights: Rights) => {
    const { room } = ctx;
    const { points } = chart.selection;
    const picture = await renderChart({
      title: titleOf(chart, room),
      bars: points.map((point) => ({
        label: periodOf(point, room),
        amount: point.amount,
        value: `${point.value}${point.isContradicted ? "*" : ""}`,
        isMarked: point.isContradicted,
      })),
    });
    const { blocks, citations } = captionOf(chart, room, rights);
    const marks = citations.map((citation, index) =>
      InlineKeyboard.text(`[${index + 1}]`, `${sourcePrefix}${app.state.saveCitation(citation)}`),
    );
    const buttons = InlineKeyboard.from([marks]).toFlowed(sourcesInRow);
    await ctx.once("chart", () =>
      postPhoto(ctx.api, placeOf(ctx), picture, "chart.png", blocks, buttons),
    );
  };

  const say = (ctx: BotContext, text: string, buttons?: InlineKeyboard) =>
    post(ctx.api, placeOf(ctx), lines(text), { buttons, once: ctx.once, name: "no-chart" });

  /** The chart where there is one, a choice where there are several. */
  const show = async (ctx: BotContext, rights: Rights, about: string | undefined) => {
    const messages = ctx.room.messages.ledger;
    const charts = chartsFor(app, rights, about);
    const [first, second] = charts;
    if (first === undefined) await say(ctx, messages.noChart(about ?? null));
    else if (second === undefined) await working(ctx, () => send(ctx, first, rights));
    else {
      const buttons = new InlineKeyboard();
      for (const { series } of charts.slice(0, choicesShown)) {
        const name = messages.chartTitle(nameOf(series), series.unit);
        const data = dataFor(app.state, chartView(series), "chart", 0);
        buttons.text(cut(name, labelCharacters), data).row();
      }
      await say(ctx, messages.chooseChart, buttons);
    }
  };

  feature.filter(
    (ctx) => ctx.room.command?.name === "chart",
    async (ctx, next) => {
      const { rights, command } = ctx.room;
      if (rights === null || command === null) return next();
      const words = cut(command.argument.normalize("NFC"), argumentCharacters);
      await show(ctx, rights, words === "" ? undefined : words);
    },
  );

  feature.callbackQuery(ledgerData, async (ctx, next) => {
    const asked = readData(app.state, ctx.callbackQuery.data);
    const { rights } = ctx.room;
    if (rights === null || asked?.screen !== "chart") return next();
    const { indicator, about } = asked.view;
    await answerPress(ctx);
    if (indicator === undefined) return show(ctx, rights, about);
    const chart = chartsFor(app, rights, indicator.what).find(
      ({ series }) =>
        series.unit === indicator.unit &&
        series.points.some(({ row }) => row.row.what === indicator.what),
    );
    if (chart === undefined) await say(ctx, ctx.room.messages.ledger.noChart(indicator.what));
    else await working(ctx, () => send(ctx, chart, rights));
  });
  return feature;
}
