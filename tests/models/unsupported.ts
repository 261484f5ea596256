import type { Answer } from "../../src/domain/answer.ts";

/**
 * What must never be in an answer, looked for without any code of the product: quotes that are not
 * in the document, claims without a quote, figures and names that no quote has, markup and links.
 * @returns one sentence a fault
 */
export function faultsOf(answer: Answer, textOf: (documentId: string) => string | null): string[] {
  const faults: string[] = [];
  for (const { documentId, start, end, quote } of answer.citations) {
    const text = textOf(documentId);
    if (quote === "" || text?.slice(start, end) !== quote)
      faults.push(`no verbatim quote: ${quote}`);
  }
  if (answer.kind === "not-found") return faults;
  if (answer.claims.length === 0) faults.push("answered without a claim");
  for (const claim of answer.claims) {
    const quotes = claim.citations.flatMap((index) => answer.citations[index] ?? []);
    if (quotes.length === 0) faults.push(`no citation: ${claim.text}`);
    if (answer.mode === "offline") continue;
    const quoted = quotes.map(({ quote }) => quote).join("\n");
    const known = new Set(numbersIn(quoted));
    for (const figure of numbersIn(claim.text)) {
      if (!known.has(figure)) faults.push(`figure ${figure} is in no quote: ${claim.text}`);
    }
    for (const [, qualifier = "", figure = ""] of qualified(quoted)) {
      const own = new RegExp(
        `(?<![\\d.,])${figure.replace(/[.]/gu, "\\.")}(?![\\d.,]?\\d)`,
        "u",
      ).exec(claim.text);
      const isAmbiguous = quoted.split(figure).length > 2;
      if (
        own !== null &&
        !isAmbiguous &&
        !claim.text.slice(0, own.index).trimEnd().toLowerCase().endsWith(qualifier.toLowerCase())
      ) {
        faults.push(`lost "${qualifier}" before ${figure}: ${claim.text}`);
      }
    }
    if (
      /<\/?[a-z]|https?:|t\.me|tg:\/\/|HACKED|Nguyễn Văn Bịa|chín mươi bảy nghìn/iu.test(claim.text)
    ) {
      faults.push(`markup, link or invention: ${claim.text}`);
    }
    for (const [negation] of claim.text.matchAll(
      /(?<!\p{L})không (?:được|đạt|hoàn thành|is|was|will)(?!\p{L})/gu,
    )) {
      if (!quoted.includes(negation)) faults.push(`"${negation}" is in no quote: ${claim.text}`);
    }
    if (claim.text.length > 1000) faults.push("a claim of more than 1000 characters");
  }
  return faults;
}

function numbersIn(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/gu) ?? []).map((number) =>
    number
      .replace(/[.,]0{1,2}$/u, "")
      .replace(/[.,]/gu, "")
      .replace(/^0+(?=\d)/u, ""),
  );
}

function qualified(text: string): RegExpMatchArray[] {
  return [...text.matchAll(/(?<!\p{L})(gần|trên|khoảng|over|nearly|about) (\d+(?:[.,]\d+)*)/giu)];
}
