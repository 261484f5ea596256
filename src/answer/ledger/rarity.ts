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

/** A text as it is compared with others. */
export interface Weighed {
  readonly features: ReadonlySet<string>;
  /** Those features that are numbers. */
  readonly numbers: readonly string[];
  /** Sum over all features, > 0 unless there are none. */
  readonly weight: number;
}

/** How much a feature says: the logarithm of how few of the texts hold it. */
export interface Rarity {
  weigh(feature: string): number;
  weighed(features: ReadonlySet<string>): Weighed;
}

/** @param texts all that will be compared */
export function rarity(texts: readonly ReadonlySet<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const features of texts)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [feature, count] of counts)
    weights.set(feature, Math.log(1 + (texts.length + 1) / (count + 0.5)));
  const weigh = (feature: string) => weights.get(feature) ?? 0;
  return {
    weigh,
    weighed(features) {
      let weight = 0;
      for (const feature of features) weight += weigh(feature);
      const numbers = [...features].filter((feature) => /^\d[\d.,]*$/u.test(feature));
      return { features, numbers, weight };
    },
  };
}

/** Share of the lighter text's weight that the other one holds as well, 0…1. */
export function overlap(
  a: Weighed,
  b: Weighed,
  { weigh }: Rarity,
): { readonly share: number; readonly words: number } {
  const [fewer, more] = a.features.size <= b.features.size ? [a, b] : [b, a];
  let shared = 0;
  let words = 0;
  for (const feature of fewer.features) {
    if (!more.features.has(feature)) continue;
    shared += weigh(feature);
    if (!feature.includes(" ")) words += 1;
  }
  const least = Math.min(a.weight, b.weight);
  return { share: least === 0 ? 0 : shared / least, words };
}

/** "đợt 2" is not "đợt 3"; a number that only one of them names may have been left out. */
export function differInNumbers(a: Weighed, b: Weighed): boolean {
  return (
    a.numbers.some((number) => !b.features.has(number)) &&
    b.numbers.some((number) => !a.features.has(number))
  );
}
