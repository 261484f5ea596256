import type { CandidateKind, WrittenWeights } from "./kinds.ts";

/** Learned: written by `bench/fit-selection.ts`, not by hand. */
export const WRITTEN: Readonly<Record<CandidateKind, WrittenWeights>> = {
  number: {
    rank: `
all 0.57  alone -0.34  another -0.42  before -0.04  beside 0.83  between -0.56
change -0.65  counted 0.49  countedAbsent 0.08  countedNot -0.38  countedWell 0.54  duration -0.13
foreign 0.09  hasDay 0.05  header 0.32  headerAny 0.65  headless -0.20  inClause 0.90
inContext 0.09  inDocument 0.12  inWords -0.11  initials 0.10  isCell 0.29  isItem -0.36
isLong -0.26  isRow 0.28  isShort 0.05  isTop 0.57  layered 0.50  level 0.04
looseCount -0.11  missDigits -0.21  missHead -0.39  missKnown -0.43  missMost -0.06  missName -0.28
missNameNear -0.18  missNamed -0.16  money 0.16  moneyFits 0.24  moneyMissing -0.24  near 1.02
nearAll 1.01  order -0.13  own 0.50  pairs 0.43  passage 0.87  percent 0.13
periodOwn 0.85  periodOwnConflict -0.44  period_conflict -0.71  period_overlaps 0.13  period_part -0.41  period_same 1.41
period_unstated -0.06  period_wider -0.41  planAsked 0.31  planMissing -0.31  planUnasked -0.90  proposal -0.02
recency 0.15  recencyAsked 0.30  relative 0.81  row 0.35  rowLabel 0.61  sum -0.11
target -0.41  unitMatch 0.49  unitMatchAsked 1.00  unitMismatch -0.50  unitMismatchAsked -0.89  withBefore 0.58
`,
    accept: `
all 0.20  alone -0.55  another -0.42  before -0.17  beside 0.28  between 0.06
change -0.25  counted 0.06  countedAbsent -0.36  countedNot -0.35  countedUnknown -0.27  countedWell 0.46
countsNothing 0.22  duration 0.24  fewWords 0.18  foreign 0.36  hasDay -0.05  header -0.09
headerAny 0.23  headless -0.31  inClause 0.28  inContext -0.23  inDocument -0.14  initials -0.02
isCell -0.10  isItem -0.09  isLong -0.25  isRow -0.10  isShort -0.06  isTop 0.39
layered 0.05  level -0.79  looseCount -0.13  missDigits -0.39  missHead -0.08  missKnown -0.02
missMost -0.11  missName -0.59  missNameNear -0.16  missNamed -0.12  missUnknown -0.09  money 0.09
moneyFits -0.24  moneyMissing -0.38  near 0.17  nearAll 0.37  order 0.30  own 0.09
pairs 0.10  passage 0.08  percent -0.27  periodOwn 0.05  periodOwnConflict -0.59  period_conflict -1.11
period_overlaps 0.13  period_part 0.04  period_same 0.45  period_unstated -0.19  period_wider -0.42  planAsked 0.04
planMissing -0.04  proposal -0.24  recency 0.18  recencyAsked 0.35  relative 0.14  row 0.25
rowLabel 0.04  sum -0.03  target -0.11  unitMatch 0.16  unitMatchAsked 0.14  unitMismatch -0.27
unitMismatchAsked -0.46  withBefore 0.16  _score 0.61  _margin 1.31
`,
    bias: -2.53,
  },
  date: {
    rank: `
all 0.56  alone 0.40  another 0.03  before 0.29  beside 0.34  clausePairs 0.33
day 0.99  dayMissing -0.70  foreign 0.29  hasDay 0.72  inClause 0.62  inContext 0.41
inDocument 0.02  isItem -0.51  isLong -0.25  isRow -0.91  isShort -0.60  isTop 0.26
layered 0.73  limitAsked 0.46  limitMissing -0.46  limitUnasked -0.72  limits -0.26  missDigits -0.11
missHead -1.02  missKnown -0.67  missMost -0.04  missName -0.26  missNameNear -0.39  missNamed -0.08
opens -0.46  order -0.02  own 0.50  pairs 0.50  passage 1.30  periodOwn 0.10
periodOwnConflict 0.13  period_conflict 0.13  period_overlaps -0.08  period_part -0.12  period_same 0.10  period_wider -0.03
premise -0.18  proposal -0.20  recency 0.32  recencyAsked 0.80  relative 1.03  verbBeside 0.66
withBefore 0.64  yearAsked 0.09  yearMissing -0.09
`,
    accept: `
all 0.46  another 0.88  before -0.28  beside -0.15  clausePairs 0.13  day -0.18
fewWords 0.61  foreign 0.68  hasDay -0.18  inClause -0.10  inContext -0.54  inDocument -0.15
isItem -0.41  isLong -0.12  isRow -0.48  isTop -0.40  layered 0.33  limitAsked -0.24
limitMissing -0.25  limitUnasked 0.52  limits 0.28  missDigits 0.05  missHead 0.18  missKnown -0.49
missMost -0.06  missName -0.39  missNameNear -0.10  missNamed -0.28  missUnknown -0.03  opens -0.04
order -0.32  own -0.15  pairs 0.10  passage 0.64  periodOwn -0.03  periodOwnConflict -0.46
period_conflict -0.46  period_overlaps 0.14  period_same -0.03  period_wider -0.32  proposal -0.31  recency -0.08
recencyAsked 0.77  relative 0.05  verbBeside 0.16  withBefore 0.33  yearAsked 0.24  _score 0.22
_margin 1.99
`,
    bias: -0.5,
  },
  person: {
    rank: `
after 1.12  all 0.07  alone -0.58  another -0.27  around 0.88  aroundLayered 1.20
aroundPairs 0.65  before -0.07  behind -0.12  beside 0.58  foreign -0.02  hasDay 0.26
inContext 0.34  inDocument 0.09  inQuestion -0.42  isItem -0.09  isLong 0.29  isRow -0.15
isShort 0.74  isTop 0.31  layered 0.77  missHead -0.85  missKnown -0.74  missMost -0.39
missName -0.19  missNameNear -0.20  missNamed -0.03  modifier -0.87  opens 0.49  order -0.61
own 0.43  pairs 0.37  passage 0.87  periodOwnConflict -0.15  period_conflict -0.15  period_overlaps -0.28
period_unstated 0.43  proposal -0.46  recency -0.16  recencyAsked 0.28  relative 0.54  roleApart -0.41
roleBeside 0.41  withBefore 0.90
`,
    accept: `
action 0.02  after 0.05  all 0.12  alone 0.26  another -0.98  around 0.44
aroundLayered 0.59  aroundPairs -0.26  before 0.65  behind 0.41  beside -0.06  fewWords 0.36
foreign 0.56  hasDay -0.04  inContext -0.55  inDocument 0.02  inQuestion 0.24  isItem -0.08
isLong 0.20  isShort 0.29  isTop 0.58  layered 0.74  missHead -0.32  missKnown -0.88
missMost -0.31  missName -0.91  missNameNear -0.47  missNamed -0.31  missUnknown -0.18  modifier -0.41
opens 0.43  order -0.32  own 0.47  pairs 0.39  passage 0.67  period_overlaps -0.78
period_part -0.11  proposal -0.09  recency 0.35  recencyAsked 0.44  relative 0.22  roleApart 0.14
roleBeside -0.35  withBefore 0.79  _score 0.57  _margin 0.18
`,
    bias: -2.29,
  },
  sentence: {
    rank: `
all 0.44  announces -0.14  announcesItems -0.23  another -0.30  before 0.33  foreign -0.04
hasDay 0.69  hasDigits 0.34  inContext 0.16  inDocument 0.02  isCaps -0.49  isItem 0.29
isLong 0.29  isRow 0.22  isShort -0.74  isTop 0.39  kind 0.97  layered 1.05
missDigits 0.20  missHead -0.52  missKnown -0.87  missMost -0.26  missName -0.25  missNameNear -0.43
missNamed 0.01  own 0.83  pairs 0.77  passage 1.21  periodOwn -0.13  periodOwnConflict -0.31
period_conflict -0.79  period_overlaps 0.04  period_part 0.06  period_same 0.77  period_unstated 0.17  period_wider -0.23
reasonFits 0.75  recency 0.08  recencyAsked 0.31  relative 0.75  resultFits 0.07  withBefore 1.32
`,
    accept: `
all -0.09  announces -0.09  announcesItems -0.17  another -0.18  ask_list -0.02  ask_name -0.37
ask_place -0.01  ask_reason 0.44  ask_result 0.44  ask_task 0.43  ask_what -0.03  ask_yesno -0.04
before 0.15  fewWords 0.14  hasDay 0.03  hasDigits -0.04  inContext -0.02  inDocument -0.22
isCaps -0.05  isItem -0.02  isLong -0.25  isRow 0.20  isShort -0.24  isTop 0.15
kind 1.29  layered 0.06  missDigits -0.04  missHead -0.62  missKnown -0.16  missMost -0.15
missName 0.08  missNameNear 0.02  missNamed -0.05  missUnknown 0.02  noAsks -0.06  own 0.03
pairs 0.19  passage 0.11  periodOwn -0.02  period_conflict -0.18  period_overlaps 0.25  period_part 0.12
period_same 0.06  period_unstated 0.03  period_wider -0.12  proposal 0.16  reasonFits 0.49  recency -0.10
recencyAsked 0.05  relative 0.03  resultFits 0.11  withBefore 0.17  _score 0.33  _margin 0.82
`,
    bias: -1.2,
  },
};
