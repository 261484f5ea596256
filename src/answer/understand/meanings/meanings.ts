import { ACTIONS } from "./actions.ts";
import { BANKING } from "./banking.ts";
import { BUDGET } from "./budget.ts";
import { BUILDING } from "./building.ts";
import { CAUSES } from "./causes.ts";
import { CHANGES } from "./changes.ts";
import { COMPANIES } from "./companies.ts";
import { COMPOUNDS } from "./compounds.ts";
import { COUNTRYSIDE } from "./countryside.ts";
import { DEALING } from "./dealing.ts";
import { DIGITAL } from "./digital.ts";
import { DOING } from "./doing.ts";
import { EDUCATION } from "./education.ts";
import { ENERGY } from "./energy.ts";
import { FARMING } from "./farming.ts";
import { FINANCE } from "./finance.ts";
import { HEALTH } from "./health.ts";
import { HOSPITALS } from "./hospitals.ts";
import { LABOUR } from "./labour.ts";
import { LAND } from "./land.ts";
import { MOVEMENTS } from "./movements.ts";
import { ORDER } from "./order.ts";
import { PARTY } from "./party.ts";
import { PEOPLE } from "./people.ts";
import { PRODUCTION } from "./production.ts";
import { SAFETY } from "./safety.ts";
import { SCHOOLS } from "./schools.ts";
import { SESSIONS } from "./sessions.ts";
import { SOCIETY } from "./society.ts";
import { STAFF } from "./staff.ts";
import { STATE } from "./state.ts";
import { SYSTEMS } from "./systems.ts";
import { TIME } from "./time.ts";
import { TRADE } from "./trade.ts";
import { TRANSPORT } from "./transport.ts";
import { WORKS } from "./works.ts";

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
  DOING,
  DEALING,
  CAUSES,
  TIME,
  SESSIONS,
  MOVEMENTS,
  STATE,
  ORDER,
  LAND,
  SOCIETY,
  FINANCE,
  BANKING,
  PRODUCTION,
  TRADE,
  STAFF,
  TRANSPORT,
  ENERGY,
  COUNTRYSIDE,
  WORKS,
  HOSPITALS,
  SCHOOLS,
  SYSTEMS,
  COMPOUNDS,
];
