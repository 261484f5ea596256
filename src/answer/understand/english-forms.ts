/** Forms that no rule gives, each with the form that dictionaries list. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `hold held; spend spent; build built; pay paid; repay repaid; rebuild rebuilt; meet met; send sent; lend lent; sell sold; buy bought; give gave given;
  take took taken; choose chose chosen; win won; lose lost; grow grew grown; fall fell fallen; rise rose risen; make made;
  say said; tell told; begin began begun; lead led; leave left; keep kept; teach taught; write wrote written; draw drew drawn;
  drive drove driven; speak spoke spoken; break broke broken; bring brought; think thought; sow sown; feed fed; lay laid;
  find found; go went gone; become became; swear swore sworn; get got; know knew known; see saw seen; do did done;
  child children; woman women; man men; person persons; foot feet; mouse mice; goose geese; criterion criteria`
    .split(";")
    .flatMap((line) => {
      const [base = "", ...forms] = line.trim().split(/\s+/u);
      return forms.map((form) => [form, base] as const);
    }),
);

const irregularOf = new Map<string, string[]>();
for (const [form, base] of IRREGULAR)
  irregularOf.set(base, [...(irregularOf.get(base) ?? []), form]);

const MIN_STEM = 3;
const VOWEL = /[aeiouy]/u;
const DOUBLED = /([bdfglmnprstz])\1$/u;

/**
 * What the forms of an English word have in common: `award` of awards, awarded, awarding. Not always
 * a word itself, so stems are only compared with stems.
 * @param word folded
 */
export function stemOf(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  return withoutEnding(base)
    .replace(/(?<=.{2})e$/u, "")
    .replace(DOUBLED, "$1");
}

function withoutEnding(word: string): string {
  if (word.length <= MIN_STEM) return word;
  if (/(?:ies|ied)$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  const ending = /(?:ing|ed)$/u.exec(word)?.[0];
  if (ending !== undefined) {
    const rest = word.slice(0, -ending.length);
    if (rest.length >= MIN_STEM && VOWEL.test(rest)) return rest;
  }
  return /[^suie]s$|[aeou]es$|[^aeiou]es$|ies$/u.test(word) ? word.slice(0, -1) : word;
}

const ENDINGS = ["", "s", "es", "ed", "ing", "e", "d"];
const NOUN_ENDINGS = ["ment", "al"];

/**
 * Plural, past and participle, and the word that they come from. Some results are no words: they are
 * looked for, never shown.
 * @param word folded
 */
export function inflect(word: string): string[] {
  return withEndings(word, withoutEnding(IRREGULAR.get(word) ?? word), ENDINGS);
}

/** The same, with nouns made from verbs and back: appoint, appointed, appointment. */
export function formsOf(word: string): string[] {
  const stem = withoutEnding(IRREGULAR.get(word) ?? word).replace(/(?:ment|al)$/u, "");
  return withEndings(word, stem, [...ENDINGS, ...NOUN_ENDINGS]);
}

function withEndings(word: string, uncut: string, endings: readonly string[]): string[] {
  if (word.length < MIN_STEM) return [];
  const base = IRREGULAR.get(word) ?? word;
  const stem = uncut.replace(/e$/u, "");
  const forms = new Set(irregularOf.get(base));
  forms.add(base);
  if (stem.length < MIN_STEM) {
    forms.add(`${base}s`);
  } else {
    const single = stem.replace(DOUBLED, "$1");
    const last = single.at(-1) ?? "";
    for (const root of new Set([stem, single])) {
      for (const ending of endings) forms.add(root + ending);
    }
    if (last === "y") for (const ending of ["ies", "ied"]) forms.add(single.slice(0, -1) + ending);
    if (DOUBLED.test(last + last)) {
      for (const ending of ["ed", "ing"]) forms.add(single + last + ending);
    }
  }
  forms.delete(word);
  return [...forms];
}
