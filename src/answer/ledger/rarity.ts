import { tokenize } from "../../text/tokens.ts";

/** Words that tell no task or indicator from another. Folded. */
const FUNCTION_WORDS = new Set(
  "va voi cua cho cac nhung tai trong den toi tu theo ve de o la duoc bi boi mot so nay do khi sau truoc ngay thang nam quy the a an of for to in on at by with and or from as be is are was were".split(
    " ",
  ),
);

/** Words and neighbouring pairs of a text, diacritics folded; numbers are words too. */
export function featuresOf(text: string): ReadonlySet<string> {
  const features = new Set<string>();
  let previous = "";
  for (const { folded } of tokenize(text)) {
    if (FUNCTION_WORDS.has(folded)) continue;
    features.add(folded);
    if (previous !== "") features.add(`${previous} ${folded}`);
    previous = folded;
  }
  return features;
}

/** How much a feature says: the logarithm of how few of the texts hold it. */
export type Weigh = (feature: string) => number;

export function rarity(texts: readonly ReadonlySet<string>[]): Weigh {
  const counts = new Map<string, number>();
  for (const features of texts)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const total = texts.length;
  return (feature) => Math.log(1 + (total + 1) / ((counts.get(feature) ?? 0) + 0.5));
}

/** Share of the smaller text's weight that the other one holds as well, 0…1. */
export function overlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weigh: Weigh,
): { readonly share: number; readonly words: number } {
  let shared = 0;
  let words = 0;
  for (const feature of a) {
    if (!b.has(feature)) continue;
    shared += weigh(feature);
    if (!feature.includes(" ")) words += 1;
  }
  const least = Math.min(weightOf(a, weigh), weightOf(b, weigh));
  return { share: least === 0 ? 0 : shared / least, words };
}

function weightOf(features: ReadonlySet<string>, weigh: Weigh): number {
  let weight = 0;
  for (const feature of features) weight += weigh(feature);
  return weight;
}
