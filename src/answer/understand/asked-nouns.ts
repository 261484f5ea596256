import type { Ask } from "./phrases.ts";

/** Nouns that name a quantity: "what is the contract price" asks for a number. */
const QUANTITIES = new Set(
  `price prices cost costs value amount sum total budget revenue turnover income profit profits loss losses salary wage wages
  pay fee fees charge charges fund capital investment expenditure spending debt debts balance dividend yield output area size
  capacity length width height depth weight volume distance speed temperature score average mean number count quantity
  population turnout growth increase decrease reduction rise fall drop gap deficit surplus estimate estimates rate rates ratio
  share proportion percentage coverage occupancy productivity target quota limit level tariff allowance bonus premium
  throughput attendance membership headcount shortfall valuation production exports imports sales savings damage subsidy rent rental interest tax penalty`.split(
    /\s+/u,
  ),
);
const RATES = new Set("rate rates ratio share proportion percentage coverage occupancy".split(" "));
/** A time that is a quantity says of what: "waiting time"; "start time" is none. */
const LASTING = new Set(
  "waiting average mean response processing treatment travel delivery total handling".split(" "),
);
const BE = new Set("is was were are will be has have had been s would should".split(" "));
const DO = new Set(["do", "does", "did"]);
const STOP = new Set(
  `of for in at on by to from per that which who during under after before since as with about did does do was were is are has have
  had will would should must set recorded reported stated between among reached achieved paid agreed approved proposed given`.split(
    /\s+/u,
  ),
);
const PLURALS = new Set(["people", "women", "men", "children", "staff", "criteria"]);
const MAX_BEFORE_NOUN = 6;

/**
 * What "what is the …", "what …" and "which …" ask for by their noun: a quantity for a number, as
 * "… là bao nhiêu" does; a plural for a list, as "những … nào" does.
 * @param words folded words of an English question
 */
export function nounAsks(words: readonly string[]): readonly Ask[] {
  const what = words.findIndex((word) => word === "what" || word === "which");
  if (what < 0) return [];
  let from = what + 1;
  while (BE.has(words[from] ?? "")) from++;
  if (DO.has(words[from] ?? "")) return words.includes("cost") ? ["number"] : [];
  let end = from;
  while (end < words.length && end < from + MAX_BEFORE_NOUN && !STOP.has(words[end] ?? "")) end++;
  const noun = words[end - 1] ?? "";
  if (end === from) return [];
  if (noun === "time")
    return words.slice(from, end).some((word) => LASTING.has(word)) ? ["number"] : [];
  const isPlanned = noun === "plan" && QUANTITIES.has(words[end - 2] ?? "");
  if (isPlanned) return ["number"];
  if (QUANTITIES.has(noun)) return RATES.has(noun) ? ["number", "rate"] : ["number"];
  return /[^sui]s$/u.test(noun) || PLURALS.has(noun) ? ["list"] : [];
}
