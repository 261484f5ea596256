import type { CandidateKind, WrittenWeights } from "./select.ts";

/** Learned: written by `bench/fit-selection.ts`, not by hand. */
export const WRITTEN: Readonly<Record<CandidateKind, WrittenWeights>> = {
  number: {
    rank: `
all 0.62  alone -0.46  another -0.29  before -0.17  beside 0.87  between -0.67
change -0.26  counted 0.37  countedAbsent -0.23  countedNot -0.31  countedWell 0.41  duration -0.13
foreign 0.16  hasDay 0.16  header 0.17  headerAny 0.31  headless -0.22  inClause 0.99
inContext 0.06  inDocument 0.20  inWords -0.11  isCell 0.22  isItem -0.53  isLong -0.48
isRow 0.21  isShort -0.14  isTop 0.62  layered 0.62  level 0.08  looseCount -0.09
missHead -0.50  missKnown -0.55  missMost -0.04  missNamed -0.12  money 0.34  moneyFits 0.19
moneyMissing -0.19  near 1.09  nearAll 1.10  order -0.17  own 0.51  pairs 0.40
passage 0.83  percent 0.05  periodOwn 1.02  periodOwnConflict -0.40  period_conflict -0.58  period_overlaps 0.20
period_part -0.43  period_same 1.24  period_unstated -0.12  period_wider -0.32  planAsked 0.40  planMissing -0.40
planUnasked -0.90  proposal -0.19  recency 0.19  recencyAsked 0.27  relative 0.90  row 0.47
rowLabel 0.61  sum -0.41  target -0.51  unitMatch 0.54  unitMatchAsked 0.75  unitMismatch -0.32
unitMismatchAsked -0.84  withBefore 0.71
`,
    accept: `
all 0.22  alone -0.41  another -0.46  before -0.31  beside 0.20  between 0.31
counted -0.07  countedAbsent -0.25  countedNot 0.03  countedWell 0.17  countsNothing -0.14  duration 0.12
fewWords 0.05  foreign 0.26  hasDay -0.14  header -0.15  headerAny 0.04  headless -0.02
inClause 0.39  inContext -0.53  inDocument -0.41  isCell -0.11  isItem -0.36  isLong -0.25
isRow -0.11  isShort 0.03  isTop 0.59  layered 0.11  level -0.87  looseCount -0.36
missHead -0.25  missKnown -0.25  missMost -0.16  missNamed -0.16  missUnknown 0.10  money 0.15
moneyFits -0.03  moneyMissing -0.25  near 0.21  nearAll 0.37  order 0.35  own 0.18
pairs -0.22  passage 0.22  percent 0.07  periodOwn -0.04  periodOwnConflict -0.64  period_conflict -1.02
period_overlaps 0.15  period_part -0.19  period_same 0.39  period_unstated -0.12  period_wider -0.37  planAsked 0.14
planMissing 0.15  planUnasked -0.04  proposal -0.21  recency 0.03  recencyAsked 0.29  relative 0.17
row 0.39  rowLabel 0.15  target -0.18  unitMatch -0.02  unitMatchAsked -0.17  unitMismatchAsked -0.45
withBefore 0.21  _score 0.53  _margin 1.20
`,
    bias: -2.18,
    threshold: 0.4,
  },
  person: {
    rank: `
after 0.85  all 0.04  alone -0.95  another -0.36  around 0.95  aroundLayered 1.20
aroundPairs 0.51  before -0.12  behind 0.11  beside 0.44  foreign -0.05  inContext 0.22
inDocument 0.05  inQuestion -0.13  isItem 0.15  isLong 0.04  isShort 0.32  isTop 0.25
layered 0.72  missHead -0.33  missKnown -0.78  missMost -0.29  missNamed -0.08  modifier -0.29
opens 0.63  order -0.27  own 0.39  pairs 0.34  passage 1.43  periodOwnConflict -0.12
period_conflict -0.12  period_overlaps -0.29  period_part -0.01  period_unstated 0.43  proposal -0.38  recency -0.16
recencyAsked 0.21  relative 0.69  roleApart -0.31  roleBeside 0.31  withBefore 0.95
`,
    accept: `
action 0.67  after -0.17  all -0.13  alone 0.04  another -0.86  around 0.56
aroundLayered 0.57  aroundPairs -0.02  before 0.45  behind 0.66  beside 0.36  fewWords 0.32
foreign 0.03  hasDay 0.73  inContext -0.52  inDocument -0.26  inQuestion 0.34  isItem -0.06
isLong -0.08  isShort 0.77  isTop 0.84  layered 0.25  missHead -1.15  missKnown -0.59
missMost 0.24  missNamed -0.61  missUnknown 0.25  modifier -0.31  opens 0.76  order -0.20
own 0.16  pairs 0.45  passage 1.02  periodOwn 0.08  period_overlaps -0.57  period_same 0.08
period_wider 0.16  proposal -0.29  recency 0.68  recencyAsked 0.18  relative 0.30  roleApart -0.70
withBefore 0.30  _score 0.60  _margin 0.55
`,
    bias: -2.91,
    threshold: 0.3,
  },
  date: {
    rank: `
all 0.68  alone 0.29  another -0.01  before 0.42  beside 0.23  clausePairs 0.27
day 0.97  dayMissing -0.85  foreign 0.32  hasDay 0.53  inClause 0.62  inContext 0.58
inDocument -0.02  isItem -0.29  isLong -0.49  isRow -0.88  isShort -0.78  layered 0.82
limitAsked 0.60  limitMissing -0.60  limitUnasked -0.69  limits -0.09  missHead -0.97  missKnown -0.78
missMost -0.08  missNamed -0.05  opens -0.51  order 0.09  own 0.47  pairs 0.30
passage 1.64  periodOwn 0.16  periodOwnConflict 0.07  period_conflict 0.07  period_overlaps -0.22  period_part -0.11
period_same 0.16  period_wider 0.09  premise 0.08  proposal -0.04  recency 0.74  recencyAsked 0.75
relative 1.39  withBefore 0.63  yearAsked 0.12  yearMissing -0.12
`,
    accept: `
all 0.69  alone 0.22  another 0.61  before -0.21  beside -0.20  clausePairs -0.14
day 0.48  dayMissing -0.88  fewWords 0.45  foreign 0.57  hasDay 0.48  inClause -0.16
inContext -0.37  inDocument -0.05  isItem -0.31  isLong 0.23  isRow -0.26  isTop 0.02
layered 0.48  limitAsked 0.06  limitMissing -0.24  limitUnasked 0.32  limits 0.38  missHead 0.18
missKnown -0.12  missMost -0.24  missNamed -0.49  missUnknown -0.70  opens 0.21  order 0.30
pairs -0.03  passage 0.49  periodOwn -0.03  periodOwnConflict -0.25  period_conflict -0.25  period_overlaps 0.12
period_same -0.03  period_wider -0.37  premise -0.19  proposal -0.10  recency -0.09  recencyAsked 0.81
relative -0.05  withBefore 0.42  yearAsked 0.81  _score 0.36  _margin 1.68
`,
    bias: -2.69,
    threshold: 0.3,
  },
  sentence: {
    rank: `
all 0.56  announces -0.28  announcesItems -0.25  another -0.13  before 0.41  foreign -0.15
hasDay 0.66  hasDigits 0.05  inContext 0.33  inDocument 0.06  isCaps -0.50  isItem 0.22
isLong -0.02  isRow 0.36  isShort -0.94  isTop 0.54  kind 0.56  layered 1.04
missHead -0.54  missKnown -0.84  missMost -0.18  missNamed 0.07  own 0.74  pairs 0.68
passage 1.40  periodOwn -0.05  periodOwnConflict -0.42  period_conflict -0.69  period_part -0.04  period_same 0.76
period_wider -0.04  proposal 0.04  reasonFits 0.45  recency 0.08  recencyAsked 0.25  relative 0.93
resultFits 0.14  withBefore 1.26
`,
    accept: `
all 0.03  announces -0.20  announcesItems -0.20  another -0.24  ask_list 0.07  ask_name -0.35
ask_place 0.06  ask_reason 0.34  ask_result 0.54  ask_task 0.24  ask_what 0.17  ask_yesno 0.07
before 0.17  fewWords -0.04  foreign 0.10  hasDay 0.10  hasDigits -0.15  inDocument -0.15
isItem 0.03  isLong -0.31  isRow 0.14  isShort -0.33  isTop 0.20  kind 0.79
layered 0.17  missHead -0.38  missKnown -0.39  missMost -0.28  missNamed -0.25  missUnknown 0.09
own 0.12  pairs 0.21  passage 0.13  periodOwn 0.18  periodOwnConflict 0.14  period_conflict -0.04
period_overlaps 0.18  period_part 0.12  period_same 0.15  period_wider -0.15  proposal 0.33  reasonFits 0.25
recency -0.14  recencyAsked 0.02  relative 0.06  resultFits 0.20  withBefore 0.31  _score 0.30
_margin 1.03
`,
    bias: -1.36,
    threshold: 0.6,
  },
};
