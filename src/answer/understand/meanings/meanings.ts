import { ACTIONS } from "./actions.ts";
import { BUDGET } from "./budget.ts";
import { BUILDING } from "./building.ts";
import { CHANGES } from "./changes.ts";
import { COMPANIES } from "./companies.ts";
import { COMPOUNDS } from "./compounds.ts";
import { DIGITAL } from "./digital.ts";
import { EDUCATION } from "./education.ts";
import { FARMING } from "./farming.ts";
import { HEALTH } from "./health.ts";
import { LABOUR } from "./labour.ts";
import { PARTY } from "./party.ts";
import { PEOPLE } from "./people.ts";
import { SAFETY } from "./safety.ts";

/**
 * Words that members and minutes use for the same thing in meetings of any body, one meaning a line:
 *
 * - `a = b = c` mean the same: each stands for the others.
 * - `a, b -> c, d` are everyday words on the left and the paper's words on the right: who asks for one
 *   of the left may find one of the right, not the other way round. A word of one syllable is mostly
 *   on the left, for in a text it may be part of any compound.
 * - `a, b` are compounds whose syllables must not be read as words by themselves.
 *
 * Both sides must be the same thing in such papers: nothing that is measured differently (revenue and
 * profit), no opposites, no plan for what came of it.
 */
export const MEANINGS: readonly string[] = [
  ACTIONS,
  CHANGES,
  PEOPLE,
  PARTY,
  BUDGET,
  COMPANIES,
  FARMING,
  HEALTH,
  EDUCATION,
  LABOUR,
  BUILDING,
  SAFETY,
  DIGITAL,
  COMPOUNDS,
];
