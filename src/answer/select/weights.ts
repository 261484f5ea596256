import type { CandidateKind, WrittenWeights } from "./kinds.ts";

/** Learned: written by `bench/fit-selection.ts`, not by hand. */
export const WRITTEN: Readonly<Record<CandidateKind, WrittenWeights>> = {
  number: {
    rank: `
all 0.63  alone -0.47  another -0.29  before -0.12  beside 0.84  between -0.64
change -0.23  counted 0.36  countedAbsent -0.19  countedNot -0.30  countedWell 0.40  duration -0.18
foreign 0.14  hasDay 0.14  header 0.21  headerAny 0.39  headless -0.25  inClause 0.90
inContext 0.11  inDocument 0.22  inWords -0.13  initials 0.05  isCell 0.19  isItem -0.55
isLong -0.46  isRow 0.18  isShort -0.10  isTop 0.57  layered 0.63  level 0.08
looseCount -0.10  missDigits -0.24  missHead -0.43  missKnown -0.56  missMost -0.01  missName -0.26
missNameNear -0.07  missNamed -0.09  money 0.40  moneyFits 0.19  moneyMissing -0.19  near 1.09
nearAll 1.10  order -0.13  own 0.53  pairs 0.41  passage 0.87  percent 0.07
periodOwn 1.01  periodOwnConflict -0.40  period_conflict -0.58  period_overlaps 0.22  period_part -0.43  period_same 1.22
period_unstated -0.11  period_wider -0.32  planAsked 0.40  planMissing -0.40  planUnasked -0.92  proposal -0.19
recency 0.19  recencyAsked 0.29  relative 0.93  row 0.47  rowLabel 0.60  sum -0.44
target -0.51  unitMatch 0.52  unitMatchAsked 0.93  unitMismatch -0.41  unitMismatchAsked -0.73  withBefore 0.73
`,
    accept: `
all 0.19  alone -0.42  another -0.43  before -0.11  beside 0.34  between 0.22
countedAbsent -0.41  countedWell 0.15  countsNothing -0.15  duration 0.13  fewWords 0.05  foreign 0.24
hasDay -0.17  header -0.15  headerAny -0.01  headless -0.04  inClause 0.44  inContext -0.48
inDocument -0.38  inWords -0.06  initials 0.02  isCell -0.13  isItem -0.36  isLong -0.23
isRow -0.13  isShort 0.06  isTop 0.41  layered 0.03  level -0.82  looseCount -0.17
missDigits -0.27  missHead -0.29  missKnown -0.14  missMost -0.10  missName -0.47  missNameNear -0.20
missNamed -0.02  missUnknown 0.07  money 0.17  moneyFits -0.16  moneyMissing -0.19  near 0.18
nearAll 0.30  order 0.38  own 0.12  pairs -0.20  passage 0.15  percent 0.12
periodOwn 0.02  periodOwnConflict -0.78  period_conflict -0.84  period_overlaps 0.16  period_part -0.30  period_same 0.41
period_unstated -0.12  period_wider -0.35  planAsked 0.12  planMissing 0.11  planUnasked -0.02  proposal -0.22
recency 0.17  recencyAsked 0.36  relative 0.12  row 0.42  rowLabel 0.17  target -0.21
unitMatch 0.22  unitMatchAsked -0.14  unitMismatch -0.24  unitMismatchAsked -0.42  withBefore 0.14  _score 0.53
_margin 1.30
`,
    bias: -1.9,
  },
  date: {
    rank: `
all 0.66  alone 0.30  before 0.49  beside 0.17  clausePairs 0.25  day 0.98
dayMissing -0.82  foreign 0.30  hasDay 0.50  inClause 0.55  inContext 0.60  inDocument -0.03
isItem -0.29  isLong -0.44  isRow -0.93  isShort -0.81  isTop -0.19  layered 0.77
limitAsked 0.57  limitMissing -0.57  limitUnasked -0.66  limits -0.09  missDigits -0.21  missHead -0.95
missKnown -0.74  missMost -0.06  missName -0.15  missNameNear -0.50  opens -0.51  order 0.11
own 0.41  pairs 0.26  passage 1.68  periodOwn 0.15  periodOwnConflict 0.11  period_conflict 0.11
period_overlaps -0.18  period_part -0.14  period_same 0.15  period_wider 0.06  proposal -0.01  recency 0.84
recencyAsked 0.77  relative 1.38  verbBeside 1.01  withBefore 0.60  yearAsked 0.10  yearMissing -0.10
`,
    accept: `
all 0.81  alone -0.07  another 0.70  before -0.31  beside -0.48  clausePairs -0.14
day -0.08  fewWords 0.76  foreign 0.65  hasDay -0.08  inClause -0.37  inContext -0.73
inDocument -0.13  isItem -0.34  isLong 0.44  isRow -0.27  isTop -0.32  layered 0.41
limitAsked 0.10  limitMissing -0.37  limitUnasked 0.43  limits 0.54  missDigits -0.27  missHead -0.02
missKnown -0.17  missMost -0.06  missName -0.39  missNameNear -0.32  missNamed -0.33  missUnknown -0.52
opens 0.18  order 0.32  own -0.11  pairs 0.11  passage 0.56  periodOwn -0.10
periodOwnConflict -0.30  period_conflict -0.30  period_overlaps 0.05  period_same -0.10  period_wider 0.39  premise -0.27
proposal -0.17  recency -0.31  recencyAsked 0.75  relative -0.04  verbBeside 0.45  withBefore 0.41
yearAsked 0.41  _score 0.24  _margin 1.70
`,
    bias: -0.9,
  },
  person: {
    rank: `
after 0.90  all -0.06  alone -0.97  another -0.28  around 0.92  aroundLayered 1.20
aroundPairs 0.49  before -0.06  beside 0.46  foreign -0.03  hasDay -0.02  inContext 0.30
inDocument 0.02  inQuestion -0.17  isItem 0.14  isLong 0.03  isShort 0.38  isTop 0.24
layered 0.72  missHead -0.40  missKnown -0.79  missMost -0.31  missName -0.24  missNameNear -0.23
missNamed -0.05  modifier -0.27  opens 0.64  order -0.32  own 0.33  pairs 0.34
passage 1.50  periodOwnConflict -0.13  period_conflict -0.13  period_overlaps -0.33  period_part -0.01  period_unstated 0.48
proposal -0.43  recency -0.36  recencyAsked 0.37  relative 0.67  roleApart -0.34  roleBeside 0.34
withBefore 1.02
`,
    accept: `
action 0.08  after -0.07  all 0.04  alone 0.20  another -0.92  around 0.55
aroundLayered 0.32  aroundPairs -0.19  before 0.36  behind 0.49  beside 0.08  fewWords 0.28
foreign -0.03  hasDay 0.57  inContext -0.44  inDocument -0.30  inQuestion 0.32  isItem -0.12
isShort 0.67  isTop 0.78  layered 0.30  missHead -1.47  missKnown -0.64  missMost 0.21
missName -1.03  missNameNear -0.76  missNamed -0.43  missUnknown 0.37  modifier -0.21  opens 0.55
order -0.19  own 0.49  pairs 0.17  passage 0.74  period_overlaps -0.51  period_part -0.19
period_unstated 0.25  period_wider 0.16  proposal -0.11  recency 0.38  recencyAsked 0.39  relative 0.30
roleApart -0.28  roleBeside 0.14  withBefore 0.32  _score 0.56  _margin 0.26
`,
    bias: -1.56,
  },
  sentence: {
    rank: `
all 0.54  announces -0.30  announcesItems -0.26  another -0.16  before 0.42  foreign -0.16
hasDay 0.56  hasDigits 0.17  inContext 0.31  inDocument 0.05  isCaps -0.52  isItem 0.19
isLong 0.23  isRow 0.38  isShort -0.97  isTop 0.50  kind 0.88  layered 1.04
missDigits 0.25  missHead -0.55  missKnown -0.91  missMost -0.30  missName -0.25  missNameNear -0.35
missNamed 0.04  own 0.72  pairs 0.49  passage 1.50  periodOwn -0.15  periodOwnConflict -0.44
period_conflict -0.74  period_overlaps 0.01  period_part -0.03  period_same 0.79  period_wider -0.04  proposal 0.07
reasonFits 0.45  recency 0.11  recencyAsked 0.32  relative 0.94  resultFits 0.16  withBefore 1.26
`,
    accept: `
all -0.05  announces -0.21  announcesItems -0.21  another -0.09  ask_list 0.19  ask_name -0.52
ask_place 0.04  ask_reason 0.29  ask_result 0.59  ask_task 0.48  ask_what 0.10  ask_yesno 0.04
before 0.18  fewWords 0.08  foreign -0.10  hasDay 0.01  hasDigits 0.09  inContext 0.20
inDocument -0.14  isItem 0.02  isLong -0.15  isRow 0.23  isShort -0.34  isTop 0.14
kind 0.72  layered 0.16  missDigits -0.02  missHead -0.40  missKnown -0.44  missMost -0.14
missName -0.20  missNameNear -0.01  missNamed -0.07  missUnknown 0.13  noAsks 0.16  own 0.02
pairs 0.03  passage 0.15  periodOwn -0.06  periodOwnConflict 0.10  period_conflict -0.08  period_overlaps 0.24
period_part 0.07  period_same 0.10  period_wider -0.03  proposal 0.46  reasonFits 0.40  recency -0.11
recencyAsked 0.12  relative 0.02  resultFits 0.20  withBefore 0.30  _score 0.33  _margin 1.01
`,
    bias: -1.25,
  },
};
