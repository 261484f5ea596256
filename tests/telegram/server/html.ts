/** What Telegram's HTML mode says no to. `message` is close to the real server's wording. */
export class HtmlError extends Error {}

export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

const types: Readonly<Record<string, string>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  s: "strikethrough",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  a: "text_link",
};
const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

function character(name: string): string | undefined {
  if (name.startsWith("#x")) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
  if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
  return characters[name];
}

/** Reads Telegram's HTML strictly: unknown or unclosed tags are errors, stray `<` too. */
export function parseHtml(html: string): { text: string; entities: Entity[] } {
  let text = "";
  const entities: Entity[] = [];
  const open: { tag: string; type: string; offset: number; url?: string }[] = [];
  let at = 0;
  while (at < html.length) {
    const rest = html.slice(at);
    if (rest.startsWith("<")) {
      const tag = /^<(\/?)([a-z]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/u.exec(rest);
      if (tag === null)
        throw new HtmlError(`can't parse entities: Unsupported start tag at byte offset ${at}`);
      const [all, slash, name = "", attributes = ""] = tag;
      if (slash === "/") {
        const opened = open.pop();
        if (opened?.tag !== name)
          throw new HtmlError(`can't parse entities: Unexpected end tag at byte offset ${at}`);
        const { type, offset, url } = opened;
        if (text.length > offset)
          entities.push({
            type,
            offset,
            length: text.length - offset,
            ...(url === undefined ? {} : { url }),
          });
      } else {
        const type = types[name];
        if (type === undefined)
          throw new HtmlError(
            `can't parse entities: Unsupported start tag "${name}" at byte offset ${at}`,
          );
        const expandable = name === "blockquote" && attributes.includes("expandable");
        const url = /href="([^"]*)"/u.exec(attributes)?.[1];
        open.push({
          tag: name,
          type: expandable ? "expandable_blockquote" : type,
          offset: text.length,
          ...(url === undefined ? {} : { url }),
        });
      }
      at += all.length;
    } else if (rest.startsWith("&")) {
      const reference = /^&(#x?[0-9a-f]+|[a-z]+);/u.exec(rest);
      const value = reference === null ? undefined : character(reference[1] ?? "");
      text += value ?? "&";
      at += value === undefined ? 1 : (reference?.[0].length ?? 1);
    } else {
      const end = /[<&]/u.exec(rest)?.index ?? rest.length;
      text += rest.slice(0, end);
      at += end;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined)
    throw new HtmlError(
      `can't parse entities: Can't find end tag corresponding to start tag "${unclosed.tag}"`,
    );
  return { text, entities };
}
