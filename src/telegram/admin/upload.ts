import { setTimeout as sleep } from "node:timers/promises";
import { Composer } from "grammy";
import type { Document } from "grammy/types";
import type { UploadedFile } from "../../app.ts";
import type { UploadRefusal } from "../../i18n/telegram-messages.ts";
import { collectionsOf, generalCollection } from "../access/collections.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { isOwed } from "../failure.ts";
import { type Block, emptyLine, italic, line, lines, showable } from "../send/blocks.ts";
import type { Working } from "../working.ts";
import { download, fileLimitBytes } from "./download.ts";
import { type InTurn, showIngest } from "./ingest.ts";

const readableNames = /\.(?:txt|md|markdown|html?)$/iu;
const nameCharacters = 200;
/** The files of an album come as messages of their own, within moments of each other. */
const albumQuietMs = 1_200;

/** A message with a file that waits for the rest of its album. */
interface Sent {
  readonly ctx: BotContext;
  readonly document: Document;
}

function nameOf({ file_name: name, mime_type: type, file_unique_id: id }: Document): string {
  if (name !== undefined && name.trim() !== "") return name.normalize("NFC").trim();
  return type === "text/plain" ? `${id}.txt` : id;
}

/** Why a file is not taken, as far as its description tells. */
function refusalOf(document: Document): UploadRefusal | null {
  const name = nameOf(document);
  if ((document.file_size ?? 0) > fileLimitBytes) return "too-large";
  if (document.file_size === 0) return "empty";
  if (name.length > nameCharacters || /[/\\\p{Cc}]|^\./u.test(name)) return "name";
  return readableNames.test(name) ? null : "type";
}

/**
 * Files that admins send become documents: in private as they are, in groups with `/ingest` in the
 * caption. The first word of the caption names a collection when there is one of that name.
 */
export function createUpload(
  dependencies: Dependencies,
  inTurn: InTurn,
  working: Working,
): Composer<BotContext> {
  const { app, config, stop } = dependencies;
  const feature = new Composer<BotContext>();
  const albums = new Map<string, Sent[]>();
  const albumOf = new Map<string, Promise<void>>();

  const collectionFrom = (sent: readonly Sent[]): string => {
    const words = sent.map(({ ctx }) => ctx.room.said.split(/\s+/u, 1)[0] ?? "");
    const wanted = words
      .find((word) => word !== "")
      ?.normalize("NFC")
      .toLowerCase();
    const named = collectionsOf(app).find((each) => each.toLowerCase() === wanted);
    return named ?? generalCollection;
  };

  const fetchAll = async (ctx: BotContext, sent: readonly Sent[], collection: string) => {
    const { upload } = ctx.room.messages;
    const files: UploadedFile[] = [];
    const refused: Block[] = [];
    for (const { document } of sent) {
      const name = nameOf(document);
      const got =
        refusalOf(document) ??
        (await download({ ...dependencies, api: ctx.api, telegram: config.telegram }, document));
      if (typeof got === "string") {
        const shortName = showable(name).replaceAll("\n", " ").slice(0, 100);
        refused.push(emptyLine, line(upload.refused(shortName, got)));
      } else files.push({ name, bytes: got, collection });
    }
    return { files, refused };
  };

  const receive = async (sent: readonly Sent[]) => {
    const [first] = sent;
    if (first === undefined) return;
    const { upload } = first.ctx.room.messages;
    const collection = collectionFrom(sent);
    const announced = lines(upload.receiving(sent.length));
    await showIngest(first.ctx, dependencies, announced, async () => {
      const { files, refused } = await fetchAll(first.ctx, sent, collection);
      if (files.length === 0) return { report: null, extra: refused };
      const report = await app.upload(...files);
      return { report, extra: [...refused, emptyLine, line(italic(upload.into(collection)))] };
    });
  };

  /** The first message of an album waits for the others and speaks for all of them. */
  const receiveAlbum = async (key: string, sent: Sent) => {
    const waiting = albums.get(key);
    if (waiting !== undefined) {
      waiting.push(sent);
      await albumOf.get(key)?.catch((error: unknown) => {
        // The first message of the album tells what went wrong; once is enough.
        if (isOwed(error, stop)) throw error;
      });
      return;
    }
    const album = [sent];
    albums.set(key, album);
    const work = (async () => {
      for (let size = 0; size < album.length; ) {
        size = album.length;
        await sleep(albumQuietMs);
      }
      albums.delete(key);
      await inTurn(() => receive(album.toSorted(byMessage)));
    })();
    albumOf.set(key, work);
    await work.finally(() => {
      if (albumOf.get(key) === work) albumOf.delete(key);
    });
  };

  feature.filter(
    (ctx) => {
      const { isAdmin, kind, command } = ctx.room;
      if (!isAdmin || ctx.message?.document === undefined) return false;
      return command?.name === "ingest" || (kind === "private" && command === null);
    },
    async (ctx) => {
      const document = ctx.message?.document;
      if (document === undefined) return;
      const group = ctx.message?.media_group_id;
      const sent = { ctx, document };
      await working(ctx, () =>
        group === undefined
          ? inTurn(() => receive([sent]))
          : receiveAlbum(`${ctx.chat?.id}:${group}`, sent),
      );
    },
  );
  return feature;
}

function byMessage(left: Sent, right: Sent): number {
  return (left.ctx.message?.message_id ?? 0) - (right.ctx.message?.message_id ?? 0);
}
