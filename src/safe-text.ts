/** Secrets shorter than this stay: replacing `key` or `ollama` would garble ordinary words. */
const shortestSecret = 8;

/** A bot token as Telegram makes them: bot id, colon, at least twenty characters. */
const botToken = /(?<!\d)\d{3,20}:[A-Za-z0-9_-]{20,256}/g;
/** API keys of the OpenAI kind. */
const apiKey = /\bsk-[A-Za-z0-9_-]{8,256}/g;
/** `//user:password@` of a URL. */
const urlPassword = /(\/\/[^\s:/@]{0,256}):[^\s/@]{1,256}@/g;

/**
 * @returns a function that takes secrets out of any text: the given ones wherever they stand (also
 * as they look inside JSON or a URL), and whatever has the form of a bot token, an API key or a
 * password in a URL.
 */
export function createRedactor(secrets: readonly (string | null)[]): (text: string) => string {
  const spellings = new Set<string>();
  for (const secret of secrets) {
    if (secret === null || secret.length < shortestSecret) continue;
    spellings.add(secret);
    spellings.add(JSON.stringify(secret).slice(1, -1));
    spellings.add(encodeURIComponent(secret));
  }
  // Longest first: where one secret is part of another, no rest of the longer one stays behind.
  const ordered = [...spellings].sort((a, b) => b.length - a.length);
  return (text) => {
    let result = text;
    for (const spelling of ordered) result = result.replaceAll(spelling, "[redacted]");
    return result
      .replace(urlPassword, "$1:[redacted]@")
      .replace(botToken, "[redacted]")
      .replace(apiKey, "[redacted]");
  };
}

/** Everything below a space but tab and line feed, DEL, C1, and the marks that reverse writing direction. */
const unprintable = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Names and texts of documents come from strangers: on a terminal, control characters could move
 * the cursor, change colours or hide words.
 */
export function printable(text: string): string {
  return text.replace(unprintable, (character) =>
    character === "\n" || character === "\t" ? character : "",
  );
}
