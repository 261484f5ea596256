import type { CandidateKind, WrittenWeights } from "./kinds.ts";

/** Learned: written by `bench/fit-selection.ts`, not by hand. */
export const WRITTEN: Readonly<Record<CandidateKind, WrittenWeights>> = {
  number: {
    rank: `
all 0.57  alone -0.54  another -0.29  before -0.17  beside 0.78  between -0.56
change -0.30  counted 0.40  countedAbsent -0.16  countedNot -0.34  countedWell 0.39  duration -0.20
foreign 0.14  hasDay 0.11  header 0.19  headerAny 0.35  headless -0.06  inClause 0.90
inContext 0.15  inDocument 0.18  inWords -0.12  initials 0.05  isCell 0.18  isItem -0.49
isLong -0.49  isRow 0.18  isShort -0.13  isTop 0.52  layered 0.62  level 0.11
looseCount -0.08  missDigits -0.24  missHead -0.48  missKnown -0.55  missMost -0.04  missName -0.21
missNameNear -0.11  missNamed -0.11  money 0.37  moneyFits 0.18  moneyMissing -0.18  near 1.08
nearAll 1.04  order -0.14  own 0.52  pairs 0.44  passage 0.84  percent 0.08
periodOwn 0.84  periodOwnConflict -0.47  period_conflict -0.73  period_overlaps 0.13  period_part -0.35  period_same 1.37
period_unstated -0.02  period_wider -0.45  planAsked 0.42  planMissing -0.42  planUnasked -0.99  proposal -0.11
recency 0.20  recencyAsked 0.29  relative 0.85  row 0.44  rowLabel 0.59  sum -0.49
target -0.46  unitMatch 0.51  unitMatchAsked 1.02  unitMismatch -0.34  unitMismatchAsked -0.75  withBefore 0.72
`,
    accept: `
all 0.25  alone -0.47  another -0.53  before -0.28  beside 0.23  between 0.16
change -0.01  counted 0.12  countedAbsent -0.43  countedNot -0.20  countedWell 0.33  countsNothing -0.20
duration 0.22  fewWords 0.01  foreign 0.17  hasDay -0.10  header -0.15  headerAny 0.03
headless -0.16  inClause 0.41  inContext -0.47  inDocument -0.43  initials 0.06  isCell -0.15
isItem -0.30  isLong -0.34  isRow -0.15  isShort -0.26  isTop 0.41  layered 0.03
level -0.81  looseCount -0.19  missDigits -0.21  missHead -0.26  missKnown 0.06  missMost -0.12
missName -0.61  missNameNear -0.28  missUnknown -0.10  money 0.15  moneyFits -0.07  moneyMissing -0.47
near 0.16  nearAll 0.34  order 0.47  own 0.18  pairs -0.16  passage -0.02
percent -0.05  periodOwn 0.12  periodOwnConflict -0.65  period_conflict -1.06  period_overlaps 0.09  period_part -0.24
period_same 0.37  period_unstated -0.15  period_wider -0.31  planAsked 0.10  planMissing 0.04  proposal -0.16
recency 0.12  recencyAsked 0.36  relative 0.08  row 0.39  rowLabel 0.16  target -0.32
unitMatch 0.13  unitMatchAsked 0.02  unitMismatch -0.09  unitMismatchAsked -0.27  withBefore 0.15  _score 0.56
_margin 1.30
`,
    bias: -1.84,
  },
  date: {
    rank: `
all 0.71  alone 0.44  another -0.03  before 0.32  beside -0.09  clausePairs 0.29
day 1.08  dayMissing -0.79  foreign 0.46  hasDay 0.61  inClause 0.45  inContext 0.55
inDocument -0.01  isCaps -0.04  isItem -0.29  isLong -0.37  isRow -0.90  isShort -0.83
isTop -0.16  layered 0.85  limitAsked 0.59  limitMissing -0.59  limitUnasked -0.79  limits -0.20
missDigits -0.07  missHead -1.12  missKnown -0.81  missMost -0.06  missName -0.02  missNameNear -0.50
missNamed 0.06  opens -0.54  order 0.11  own 0.24  pairs 0.25  passage 1.60
periodOwn 0.06  periodOwnConflict 0.16  period_conflict 0.16  period_overlaps -0.17  period_part -0.12  period_same 0.06
period_wider 0.07  premise -0.17  proposal 0.24  recency 0.32  recencyAsked 0.76  relative 1.26
verbBeside 0.83  withBefore 0.67  yearAsked 0.14  yearMissing -0.14
`,
    accept: `
all 0.66  another 0.69  before -0.46  beside -0.28  clausePairs -0.14  day -0.36
fewWords 0.82  foreign 0.60  hasDay -0.36  inClause -0.31  inContext -0.50  inDocument -0.06
isItem -0.51  isLong 0.29  isRow -0.42  isTop -0.48  layered 0.36  limitAsked -0.02
limitMissing -0.39  limitUnasked 0.66  limits 0.64  missDigits -0.32  missHead -0.10  missKnown -0.23
missMost -0.14  missName -0.26  missNameNear -0.25  missNamed -0.29  missUnknown -0.32  order 0.26
own -0.06  pairs 0.07  passage 0.65  periodOwn -0.28  periodOwnConflict -0.41  period_conflict -0.41
period_overlaps 0.08  period_same -0.28  period_wider 0.44  proposal 0.30  recencyAsked 0.82  relative -0.09
verbBeside 0.36  withBefore 0.30  yearAsked 0.36  _score 0.24  _margin 1.59
`,
    bias: -0.11,
  },
  person: {
    rank: `
after 0.94  all -0.09  alone -0.93  another -0.29  around 0.95  aroundLayered 1.21
aroundPairs 0.50  before 0.02  behind -0.04  beside 0.32  foreign -0.03  hasDay 0.03
inContext 0.27  inDocument 0.07  inQuestion -0.23  isItem -0.04  isLong -0.02  isRow -0.06
isShort 0.07  isTop 0.18  layered 0.74  missDigits -0.01  missHead -0.49  missKnown -0.81
missMost -0.41  missName -0.26  missNameNear -0.27  missNamed -0.05  modifier -0.35  opens 0.78
order -0.22  own 0.34  pairs 0.53  passage 1.26  periodOwnConflict -0.18  period_conflict -0.18
period_overlaps -0.32  period_part -0.01  period_unstated 0.51  proposal -0.40  recency -0.26  recencyAsked 0.34
relative 0.57  roleApart -0.36  roleBeside 0.36  withBefore 0.95
`,
    accept: `
action -0.04  all 0.08  alone 0.44  another -0.98  around 0.54  aroundLayered 0.46
aroundPairs -0.46  before 0.57  behind 0.39  beside -0.05  fewWords 0.25  foreign 0.25
hasDay 0.47  inContext -0.76  inDocument -0.39  inQuestion 0.33  isItem -0.19  isLong -0.05
isShort 0.60  isTop 0.82  layered 0.46  missHead -0.64  missKnown -0.53  missMost -0.09
missName -1.10  missNameNear -0.53  missNamed -0.27  missUnknown -0.10  modifier -0.51  opens 0.61
order -0.24  own 0.48  pairs 0.24  passage 0.90  period_overlaps -0.45  period_part -0.16
proposal -0.11  recency 0.69  recencyAsked 0.59  relative 0.47  roleApart 0.10  roleBeside -0.22
withBefore 0.48  _score 0.51  _margin 0.41
`,
    bias: -2.49,
  },
  sentence: {
    rank: `
all 0.52  announces -0.30  announcesItems -0.26  another -0.15  before 0.43  foreign -0.06
hasDay 0.67  hasDigits 0.20  inContext 0.26  inDocument 0.03  isCaps -0.50  isItem 0.19
isLong 0.20  isRow 0.32  isShort -1.00  isTop 0.46  kind 0.89  layered 1.04
missDigits 0.26  missHead -0.49  missKnown -0.88  missMost -0.33  missName -0.33  missNameNear -0.40
own 0.71  pairs 0.54  passage 1.42  periodOwn -0.14  periodOwnConflict -0.39  period_conflict -0.81
period_overlaps 0.06  period_part -0.09  period_same 0.80  period_unstated 0.12  period_wider -0.08  proposal 0.11
reasonFits 0.45  recency 0.06  recencyAsked 0.32  relative 0.91  resultFits 0.16  withBefore 1.24
`,
    accept: `
all -0.08  announces -0.21  announcesItems -0.21  another -0.04  ask_list 0.16  ask_name -0.46
ask_place -0.08  ask_reason 0.24  ask_result 0.57  ask_task 0.42  ask_what 0.03  ask_yesno 0.03
before 0.18  fewWords 0.23  foreign -0.08  hasDay -0.03  hasDigits 0.15  inContext 0.11
inDocument -0.21  isItem 0.11  isLong -0.11  isRow 0.21  isShort -0.21  isTop 0.15
kind 0.72  layered 0.17  missDigits 0.01  missHead -0.65  missKnown -0.37  missMost -0.14
missName -0.23  missNameNear -0.09  missNamed -0.09  missUnknown 0.04  noAsks 0.10  own 0.04
pairs 0.10  passage 0.18  periodOwn -0.15  periodOwnConflict 0.30  period_conflict 0.12  period_overlaps 0.20
period_part 0.14  period_same 0.19  period_wider 0.03  proposal 0.38  reasonFits 0.38  recency -0.13
recencyAsked 0.07  relative 0.03  resultFits 0.22  withBefore 0.34  _score 0.32  _margin 0.86
`,
    bias: -1.27,
  },
};
