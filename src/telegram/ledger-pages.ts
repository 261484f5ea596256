import { Composer, InlineKeyboard } from "grammy";
import type { Rights } from "../domain/answer.ts";
import { displayDate } from "../i18n/answers.ts";
import { sourcePrefix } from "./answer-message.ts";
import { chartsFor } from "./chart.ts";
import { type BotContext, type Dependencies, placeOf } from "./context.ts";
import { dateOf, titleOf } from "./documents.ts";
import { listFigures } from "./figures.ts";
import { createPageSources, cut } from "./ledger-sources.ts";
import {
  dataFor,
  type LedgerView,
  type Listing,
  ledgerData,
  readData,
  type Screen,
} from "./ledger-view.ts";
import { answerPress, pressedMessage } from "./press.ts";
import { type Block, bold, line, lines } from "./send/blocks.ts";
import { isShown, post, repost } from "./send/post.ts";
import { listTasks } from "./tasks.ts";
import { today } from "./today.ts";

const choicesOnPage = 8;
const sourcesInRow = 6;
const labelCharacters = 48;
const argumentCharacters = 200;

interface Page {
  readonly blocks: readonly Block[];
  readonly buttons?: InlineKeyboard;
}

/** Something to filter by. */
interface Choice {
  readonly label: string;
  readonly view: LedgerView;
}

/** `/tasks` and `/figures`: what the ledger holds for the room, in pages of one message. */
export function createLedgerPages(dependencies: Dependencies): Composer<BotContext> {
  const { app, shown } = dependencies;
  const { state } = app;
  const feature = new Composer<BotContext>();

  const listing = ({ room }: BotContext, rights: Rights, view: LedgerView): Listing => {
    const messages = room.messages.ledger;
    return view.list === "tasks"
      ? listTasks(app, rights, view, today(), messages, room.language)
      : listFigures(app, rights, view, messages);
  };

  /** Words after the command name an owner where there is one, else what it is about. */
  const viewFor = (list: LedgerView["list"], argument: string, rights: Rights): LedgerView => {
    const words = cut(argument.normalize("NFC"), argumentCharacters);
    if (words === "") return { list };
    const filter = { owner: words };
    const owned = list === "tasks" ? app.tasks(rights, filter) : app.figures(rights, filter);
    return owned.length > 0 ? { list, owner: words } : { list, about: words };
  };

  const turnButtons = (
    buttons: InlineKeyboard,
    { room }: BotContext,
    data: (page: number) => string,
    page: number,
    pages: number,
  ) => {
    const { earlier, later } = room.messages.ledger;
    if (page > 0) buttons.text(later, data(page - 1));
    if (page < pages - 1) buttons.text(earlier, data(page + 1));
    return buttons.row();
  };

  const nothing = (ctx: BotContext, rights: Rights, view: LedgerView): Page => {
    const messages = ctx.room.messages.ledger;
    const words = view.owner ?? view.about;
    const none = view.list === "tasks" ? messages.noTasks : messages.noFigures;
    const text =
      words === undefined ? none : messages.nothingAbout(words, app.documents(rights).length);
    return { blocks: lines(text) };
  };

  const listPage = (ctx: BotContext, rights: Rights, view: LedgerView, wanted: number): Page => {
    const { language, messages: all } = ctx.room;
    const messages = all.ledger;
    const { size, onPage, heading, blocks } = listing(ctx, rights, view);
    if (size === 0) return nothing(ctx, rights, view);
    const pages = Math.ceil(size / onPage);
    const page = Math.min(wanted, pages - 1);
    const sources = createPageSources(app, rights, language);
    const rows = blocks(page * onPage, sources);
    const document = app.documents(rights).find((each) => each.documentId === view.document);
    const filteredBy =
      view.owner ?? view.about ?? (document === undefined ? null : titleOf(document));
    const marks = sources.citations.map((citation, index) =>
      InlineKeyboard.text(`[${index + 1}]`, `${sourcePrefix}${state.saveCitation(citation)}`),
    );
    const buttons = InlineKeyboard.from([marks]).toFlowed(sourcesInRow).row();
    const data = (screen: Screen, number: number, of = view) => dataFor(state, of, screen, number);
    turnButtons(buttons, ctx, (number) => data("list", number), page, pages);
    const { list } = view;
    buttons.text(messages.byOwner, data("owners", 0, { list }));
    buttons.text(messages.byDocument, data("documents", 0, { list }));
    if (filteredBy !== null) buttons.text(messages.all, data("list", 0, { list }));
    const isDrawable = list === "figures" && view.about !== undefined;
    if (isDrawable && chartsFor(app, rights, view.about).length > 0)
      buttons.row().text(messages.chart, data("chart", 0));
    return {
      blocks: [
        line(bold(heading)),
        ...(filteredBy === null ? [] : [line(messages.filteredBy(cut(filteredBy, 100)))]),
        ...(pages > 1 ? [line(messages.page(page + 1, pages))] : []),
        ...rows,
      ],
      buttons,
    };
  };

  const choicesOf = (
    ctx: BotContext,
    rights: Rights,
    { list }: LedgerView,
    screen: Screen,
  ): Choice[] => {
    const { owners, documentIds } = listing(ctx, rights, { list });
    if (screen === "owners")
      return owners.map((owner) => {
        const name = owner.slice(0, argumentCharacters);
        return { label: cut(name, labelCharacters), view: { list, owner: name } };
      });
    return app
      .documents(rights)
      .filter(({ documentId }) => documentIds.has(documentId))
      .map((entry) => {
        const date = dateOf(entry);
        const when = date === null ? "" : `${displayDate(date, ctx.room.language)} `;
        return {
          label: cut(`${when}${titleOf(entry)}`, labelCharacters),
          view: { list, document: entry.documentId },
        };
      });
  };

  const choicePage = (
    ctx: BotContext,
    rights: Rights,
    view: LedgerView,
    screen: Screen,
    wanted: number,
  ): Page => {
    const messages = ctx.room.messages.ledger;
    const choices = choicesOf(ctx, rights, view, screen);
    if (choices.length === 0) return nothing(ctx, rights, { list: view.list });
    const pages = Math.ceil(choices.length / choicesOnPage);
    const page = Math.min(wanted, pages - 1);
    const buttons = new InlineKeyboard();
    for (const choice of choices.slice(page * choicesOnPage, (page + 1) * choicesOnPage))
      buttons.text(choice.label, dataFor(state, choice.view, "list", 0)).row();
    turnButtons(
      buttons,
      ctx,
      (number) => dataFor(state, { list: view.list }, screen, number),
      page,
      pages,
    );
    buttons.text(messages.all, dataFor(state, { list: view.list }, "list", 0));
    const heading = screen === "owners" ? messages.chooseOwner : messages.chooseDocument;
    return {
      blocks: [line(heading), ...(pages > 1 ? [line(messages.page(page + 1, pages))] : [])],
      buttons,
    };
  };

  feature.filter(
    (ctx) => ctx.room.command?.name === "tasks" || ctx.room.command?.name === "figures",
    async (ctx, next) => {
      const { rights, command } = ctx.room;
      if (rights === null || command === null) return next();
      const list = command.name === "tasks" ? "tasks" : "figures";
      const { blocks, buttons } = listPage(ctx, rights, viewFor(list, command.argument, rights), 0);
      await post(ctx.api, placeOf(ctx), blocks, { buttons, once: ctx.once, name: list });
    },
  );

  feature.callbackQuery(ledgerData, async (ctx, next) => {
    const pressed = pressedMessage(ctx);
    const asked = readData(state, ctx.callbackQuery.data);
    const { rights } = ctx.room;
    if (rights === null || pressed === null || asked === null || asked.screen === "chart")
      return next();
    const { view, screen, page } = asked;
    const { blocks, buttons } =
      screen === "list"
        ? listPage(ctx, rights, view, page)
        : choicePage(ctx, rights, view, screen, page);
    if (isShown(shown, pressed, blocks, buttons))
      return answerPress(ctx, ctx.room.messages.ledger.alreadyOpen);
    await answerPress(ctx);
    await repost(ctx.api, shown, pressed, blocks, buttons);
  });
  return feature;
}
