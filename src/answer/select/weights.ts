import type { CandidateKind, WrittenWeights } from "./kinds.ts";

/** Learned: written by `bench/fit-selection.ts`, not by hand. */
export const WRITTEN: Readonly<Record<CandidateKind, WrittenWeights>> = {
  number: {
    rank: `
all 0.61  alone -0.55  another -0.33  before -0.17  beside 0.71  between -0.63
change -0.28  counted 0.40  countedAbsent 0.11  countedNot -0.31  countedWell 0.46  duration -0.22
foreign 0.13  hasDay 0.11  header 0.19  headerAny 0.40  headless -0.15  inClause 0.91
inContext 0.14  inDocument 0.18  inWords -0.11  initials 0.04  isCell 0.18  isItem -0.48
isLong -0.47  isRow 0.18  isShort -0.13  isTop 0.47  layered 0.63  level 0.11
looseCount -0.08  missDigits -0.15  missHead -0.42  missKnown -0.55  missMost -0.07  missName -0.22
missNameNear -0.11  missNamed -0.10  money 0.32  moneyFits 0.20  moneyMissing -0.20  near 1.08
nearAll 1.06  order -0.14  own 0.55  pairs 0.45  passage 0.82  percent 0.05
periodOwn 0.84  periodOwnConflict -0.46  period_conflict -0.71  period_overlaps 0.14  period_part -0.46  period_same 1.45
period_unstated -0.03  period_wider -0.45  planAsked 0.37  planMissing -0.37  planUnasked -0.97  proposal -0.12
recency 0.17  recencyAsked 0.29  relative 0.84  row 0.43  rowLabel 0.56  sum -0.50
target -0.47  unitMatch 0.56  unitMatchAsked 0.96  unitMismatch -0.32  unitMismatchAsked -0.92  withBefore 0.72
`,
    accept: `
all 0.30  alone -0.55  another -0.49  before -0.21  beside 0.21  between 0.15
change -0.04  counted 0.13  countedAbsent -0.38  countedNot -0.30  countedWell 0.38  countsNothing -0.02
duration 0.12  foreign 0.47  hasDay -0.06  header -0.16  headerAny 0.11  headless -0.22
inClause 0.39  inContext -0.50  inDocument -0.30  initials 0.05  isCell -0.19  isItem -0.25
isLong -0.32  isRow -0.19  isShort -0.30  isTop 0.40  layered 0.03  level -0.87
looseCount -0.20  missDigits -0.09  missHead -0.36  missMost -0.11  missName -0.75  missNameNear -0.21
missNamed -0.05  missUnknown -0.12  money 0.04  moneyFits -0.07  moneyMissing -0.27  near 0.18
nearAll 0.33  order 0.39  own 0.11  pairs 0.09  passage 0.12  percent -0.08
periodOwn 0.11  periodOwnConflict -0.58  period_conflict -1.11  period_overlaps 0.27  period_part -0.32  period_same 0.43
period_unstated -0.30  period_wider -0.38  planAsked 0.13  planMissing 0.19  proposal -0.21  recency 0.14
recencyAsked 0.34  relative 0.19  row 0.38  rowLabel 0.12  target -0.35  unitMatch 0.27
unitMatchAsked 0.02  unitMismatch -0.13  unitMismatchAsked -0.48  withBefore 0.11  _score 0.63  _margin 1.22
`,
    bias: -2.24,
  },
  date: {
    rank: `
all 0.53  alone 0.51  another 0.05  before 0.23  beside 0.01  clausePairs 0.36
day 1.08  dayMissing -0.80  hasDay 0.62  inClause 0.39  inContext 0.51  inDocument 0.01
isCaps -0.03  isItem -0.39  isLong -0.37  isRow -1.04  isShort -0.83  isTop 0.11
layered 0.76  limitAsked 0.62  limitMissing -0.62  limitUnasked -0.88  limits -0.26  missDigits -0.06
missHead -1.46  missKnown -0.72  missMost -0.09  missName -0.47  missNameNear -0.62  missNamed -0.11
opens -0.56  order 0.12  own 0.19  pairs 0.34  passage 1.53  periodOwn 0.13
periodOwnConflict 0.16  period_conflict 0.16  period_overlaps -0.14  period_part -0.15  period_same 0.13  premise -0.27
proposal 0.26  recency 0.44  recencyAsked 0.76  relative 1.24  verbBeside 0.66  withBefore 0.62
yearAsked 0.13  yearMissing -0.13
`,
    accept: `
all 0.59  alone -0.20  another 0.69  before -0.32  beside -0.10  clausePairs -0.21
day -0.31  fewWords 0.77  foreign 0.80  hasDay -0.31  inClause -0.36  inContext -0.60
inDocument -0.16  isItem -0.56  isLong 0.12  isRow -0.23  isTop -0.40  layered 0.38
limitAsked -0.09  limitMissing -0.22  limitUnasked 0.45  limits 0.37  missDigits -0.29  missHead 0.24
missKnown -0.26  missMost -0.19  missName -0.45  missNameNear -0.32  missNamed -0.30  missUnknown -0.27
opens -0.19  order 0.26  own -0.06  pairs 0.05  passage 0.77  periodOwn -0.14
periodOwnConflict -0.43  period_conflict -0.43  period_overlaps 0.29  period_same -0.14  period_wider 0.25  proposal 0.18
recency -0.17  recencyAsked 0.85  relative 0.03  verbBeside 0.28  withBefore 0.32  yearAsked 0.31
_score 0.18  _margin 1.77
`,
    bias: -0.0,
  },
  person: {
    rank: `
after 1.04  alone -0.76  another -0.27  around 1.00  aroundLayered 1.20  aroundPairs 0.49
before 0.02  behind -0.11  beside 0.51  foreign -0.04  hasDay 0.04  inContext 0.30
inDocument 0.06  inQuestion -0.23  isItem -0.03  isLong 0.01  isRow -0.13  isShort -0.01
isTop 0.12  layered 0.77  missHead -0.68  missKnown -0.84  missMost -0.46  missName -0.23
missNameNear -0.23  missNamed -0.04  modifier -0.34  opens 0.70  order -0.23  own 0.43
pairs 0.39  passage 1.17  periodOwnConflict -0.18  period_conflict -0.18  period_overlaps -0.30  period_unstated 0.48
proposal -0.51  recency -0.25  recencyAsked 0.35  relative 0.60  roleApart -0.36  roleBeside 0.36
withBefore 0.98
`,
    accept: `
action 0.06  after 0.03  all 0.14  alone 0.42  another -0.98  around 0.57
aroundLayered 0.49  aroundPairs -0.47  before 0.59  behind 0.40  fewWords 0.34  foreign 0.63
hasDay 0.43  inContext -0.70  inDocument -0.38  inQuestion 0.23  isItem -0.22  isLong -0.07
isShort 0.68  isTop 0.82  layered 0.52  missHead -0.47  missKnown -0.68  missMost -0.18
missName -1.06  missNameNear -0.50  missNamed -0.26  missUnknown -0.07  modifier -0.48  opens 0.56
order -0.29  own 0.52  pairs 0.43  passage 0.80  period_overlaps -0.48  period_part -0.15
proposal -0.06  recency 0.68  recencyAsked 0.58  relative 0.40  roleApart 0.13  roleBeside -0.36
withBefore 0.55  _score 0.52  _margin 0.17
`,
    bias: -2.56,
  },
  sentence: {
    rank: `
all 0.47  announces -0.30  announcesItems -0.26  another -0.21  before 0.42  foreign -0.19
hasDay 0.68  hasDigits 0.21  inContext 0.25  inDocument 0.03  isCaps -0.50  isItem 0.21
isLong 0.17  isRow 0.29  isShort -0.99  isTop 0.45  kind 0.89  layered 1.04
missDigits 0.26  missHead -0.54  missKnown -0.85  missMost -0.37  missName -0.40  missNameNear -0.41
missNamed -0.04  own 0.73  pairs 0.62  passage 1.37  periodOwn -0.10  periodOwnConflict -0.38
period_conflict -0.80  period_overlaps 0.07  period_part -0.08  period_same 0.87  period_unstated 0.13  period_wider -0.19
proposal 0.09  reasonFits 0.45  recency 0.10  recencyAsked 0.32  relative 0.88  resultFits 0.16
withBefore 1.25
`,
    accept: `
all -0.09  announces -0.20  announcesItems -0.20  another -0.15  ask_list 0.15  ask_name -0.48
ask_place -0.09  ask_reason 0.22  ask_result 0.57  ask_task 0.40  ask_what 0.02  ask_yesno 0.06
before 0.19  fewWords 0.19  foreign -0.16  hasDay -0.02  hasDigits 0.19  inContext 0.04
inDocument -0.23  isItem 0.06  isLong -0.06  isRow 0.23  isShort -0.20  isTop 0.12
kind 0.82  layered 0.18  missDigits 0.01  missHead -0.59  missKnown -0.37  missMost -0.13
missName -0.36  missNameNear -0.12  missNamed -0.09  missUnknown 0.10  noAsks 0.04  own 0.06
pairs 0.20  passage 0.10  periodOwn -0.05  periodOwnConflict 0.32  period_conflict 0.13  period_overlaps 0.38
period_part 0.07  period_same 0.09  period_wider -0.04  proposal 0.35  reasonFits 0.30  recency -0.08
recencyAsked 0.07  relative 0.03  resultFits 0.22  withBefore 0.32  _score 0.32  _margin 0.91
`,
    bias: -1.38,
  },
};
