import type { CandidateKind, WrittenWeights } from "./select.ts";

/** Learned: written by `bench/fit-selection.ts`, not by hand. */
export const WRITTEN: Readonly<Record<CandidateKind, WrittenWeights>> = {
  number: {
    rank: `
all 0.57  alone -0.44  another -0.41  before -0.22  beside 0.91  between -0.63
change -0.20  counted 0.40  countedAbsent -0.43  countedNot -0.50  countedWell 0.46  duration -0.15
foreign 0.30  hasDay 0.30  header 0.22  headerAny 0.34  headless -0.25  inClause 0.99
inContext 0.15  inDocument 0.23  inWords -0.12  isCaps -0.01  isCell 0.15  isItem -0.52
isLong -0.52  isRow 0.14  isShort -0.18  isTop 0.41  layered 0.59  level 0.08
looseCount -0.07  missHead -0.52  missKnown -0.52  missMost 0.08  missNamed -0.15  money 0.36
moneyFits 0.37  moneyMissing -0.37  near 1.12  nearAll 1.10  order -0.20  own 0.42
pairs 0.38  passage 0.92  percent 0.09  periodOwn 0.99  periodOwnConflict -0.36  period_conflict -0.67
period_overlaps 0.23  period_part -0.22  period_same 1.23  period_unstated -0.13  period_wider -0.44  planAsked 0.43
planMissing -0.43  planUnasked -0.89  proposal -0.27  recency 0.19  recencyAsked 0.28  relative 0.98
row 0.41  rowLabel 0.69  sum -0.40  target -0.52  unitMatch 0.33  unitMatchAsked 0.89
unitMismatch -0.26  unitMismatchAsked -0.79  withBefore 0.67
`,
    accept: `
all 0.06  alone -0.48  another -0.39  before -0.31  beside 0.13  between 0.28
change 0.11  counted -0.06  countedAbsent -0.25  countedNot 0.23  countedWell 0.16  countsNothing -0.05
duration -0.06  fewWords 0.06  foreign 0.62  hasDay -0.17  header -0.13  headerAny 0.04
headless -0.10  inClause 0.40  inContext -0.54  inDocument -0.37  isCell -0.16  isItem -0.19
isLong -0.21  isRow -0.16  isShort 0.01  isTop 0.52  layered 0.08  level -0.81
looseCount -0.36  missHead -0.20  missKnown -0.26  missMost -0.29  missNamed -0.23  missUnknown 0.19
money 0.17  moneyFits 0.03  moneyMissing -0.12  near 0.21  nearAll 0.19  order 0.48
own 0.16  pairs -0.11  passage 0.16  percent 0.03  periodOwn -0.18  periodOwnConflict -0.62
period_conflict -1.05  period_overlaps 0.14  period_part -0.10  period_same 0.52  period_unstated -0.14  period_wider -0.36
planAsked 0.14  planMissing 0.01  planUnasked -0.05  proposal -0.32  recency -0.04  recencyAsked 0.35
relative 0.17  row 0.33  rowLabel 0.20  target -0.29  unitMatch -0.12  unitMatchAsked -0.20
unitMismatch -0.14  unitMismatchAsked -0.49  withBefore 0.17  _score 0.49  _margin 1.25
`,
    bias: -1.85,
    threshold: 0.38,
  },
  person: {
    rank: `
after 0.69  all 0.03  alone -0.89  another -0.50  around 0.96  aroundLayered 1.25
aroundPairs -0.11  before -0.15  behind 0.27  beside 0.42  hasDay -0.04  inContext 0.19
inDocument 0.06  inQuestion -0.11  isItem 0.20  isLong -0.02  isRow -0.10  isShort 0.26
isTop 0.20  layered 0.77  missHead -0.28  missKnown -0.82  missMost -0.29  missNamed -0.09
modifier -0.30  opens 0.58  order -0.27  own 0.30  pairs 0.63  passage 1.34
periodOwnConflict -0.11  period_conflict -0.11  period_overlaps -0.40  period_part -0.01  period_unstated 0.53  proposal -0.36
recency -0.08  recencyAsked 0.22  relative 0.66  roleApart -0.27  roleBeside 0.27  withBefore 0.97
`,
    accept: `
action 0.67  after -0.12  all -0.20  alone 0.29  another -0.99  around 0.73
aroundLayered 0.71  aroundPairs 0.28  before 0.06  behind 0.69  beside 0.53  fewWords 0.36
foreign 0.44  hasDay 0.76  inContext -0.44  inDocument -0.10  inQuestion 0.37  isLong -0.27
isShort 0.66  isTop 0.46  layered 0.16  missHead -1.08  missKnown -0.32  missMost 0.46
missNamed -0.64  missUnknown 0.20  modifier -0.34  opens 0.62  order -0.16  own 0.18
pairs 0.67  passage 1.06  periodOwn 0.08  period_overlaps -0.69  period_part 0.06  period_same 0.08
period_wider 0.10  proposal -0.53  recency 0.60  recencyAsked 0.16  relative 0.41  roleApart -0.60
roleBeside -0.12  withBefore 0.18  _score 0.63  _margin 0.68
`,
    bias: -3.23,
    threshold: 0.3,
  },
  date: {
    rank: `
all 0.50  alone 0.23  another -0.13  before 0.39  beside 0.28  clausePairs 0.34
day 0.97  dayMissing -0.91  foreign 0.73  hasDay 0.71  inClause 0.65  inContext 0.61
isItem -0.18  isLong -0.56  isRow -0.85  isShort -0.73  isTop 0.07  layered 0.66
limitAsked 0.46  limitMissing -0.46  limitUnasked -0.59  limits -0.13  missHead -0.88  missKnown -0.64
missMost 0.21  missNamed -0.24  opens -0.55  order 0.03  own 0.29  pairs 0.52
passage 1.64  periodOwn 0.25  periodOwnConflict 0.02  period_conflict 0.02  period_overlaps -0.31  period_part -0.07
period_same 0.25  period_wider 0.11  premise 0.07  proposal -0.28  recency 0.76  recencyAsked 0.70
relative 1.40  withBefore 0.46  yearAsked 0.17  yearMissing -0.17
`,
    accept: `
all 0.21  alone -0.27  another 0.48  before -0.15  beside -0.07  clausePairs -0.09
day 0.50  dayMissing -1.04  fewWords -0.05  foreign 1.03  hasDay 0.50  inClause -0.10
inContext -0.06  inDocument -0.16  isItem -0.32  isLong 0.38  isRow -0.16  isTop -0.09
layered 0.43  limitAsked -0.08  limitMissing -0.05  limitUnasked 0.26  limits 0.18  missHead 0.51
missKnown -0.09  missMost -0.21  missNamed -0.82  missUnknown -0.51  opens 0.14  order 0.10
own -0.04  pairs 0.13  passage 0.45  periodOwn 0.03  periodOwnConflict -0.32  period_conflict -0.32
period_overlaps 0.01  period_same 0.03  period_wider -0.46  premise -0.24  proposal -0.35  recency -0.34
recencyAsked 0.94  relative -0.01  withBefore 0.28  yearAsked 0.86  _score 0.36  _margin 1.99
`,
    bias: -1.91,
    threshold: 0.3,
  },
  sentence: {
    rank: `
all 0.41  announces -0.29  announcesItems -0.26  another -0.15  before 0.36  foreign 0.05
hasDay 0.62  hasDigits 0.07  inContext 0.32  inDocument 0.08  isCaps -0.50  isItem 0.19
isLong 0.02  isRow 0.28  isShort -0.95  isTop 0.60  kind 0.55  layered 1.00
missHead -0.66  missKnown -0.80  missMost -0.11  missNamed 0.07  own 0.71  pairs 0.76
passage 1.47  periodOwn -0.04  periodOwnConflict -0.44  period_conflict -0.70  period_overlaps -0.03  period_part -0.01
period_same 0.82  period_unstated -0.02  period_wider -0.06  proposal -0.05  reasonFits 0.44  recency 0.14
recencyAsked 0.24  relative 0.92  resultFits 0.21  withBefore 1.21
`,
    accept: `
all -0.03  announces -0.21  announcesItems -0.21  another -0.37  ask_list 0.05  ask_name -0.39
ask_place 0.18  ask_reason 0.29  ask_result 0.60  ask_task 0.52  ask_what -0.05  ask_yesno 0.07
before 0.12  fewWords -0.11  foreign 0.18  hasDigits -0.05  inDocument -0.14  isItem -0.08
isLong -0.21  isRow 0.21  isShort -0.35  isTop 0.17  kind 0.76  layered 0.14
missHead -0.36  missKnown -0.33  missMost -0.06  missNamed -0.19  missUnknown 0.25  noAsks 0.21
own 0.18  pairs 0.21  passage 0.06  periodOwn 0.27  periodOwnConflict 0.06  period_conflict -0.12
period_overlaps 0.04  period_part 0.16  period_same 0.17  period_wider -0.19  proposal 0.25  reasonFits 0.25
recency -0.11  recencyAsked 0.04  resultFits 0.30  withBefore 0.27  _score 0.28  _margin 0.93
`,
    bias: -1.06,
    threshold: 0.58,
  },
};
