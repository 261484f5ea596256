import type { CandidateKind, WrittenWeights } from "./kinds.ts";

/** Learned: written by `bench/fit-selection.ts`, not by hand. */
export const WRITTEN: Readonly<Record<CandidateKind, WrittenWeights>> = {
  number: {
    rank: `
all 0.61  alone -0.47  another -0.28  before -0.14  beside 0.86  between -0.67
change -0.23  counted 0.36  countedAbsent -0.18  countedNot -0.30  countedWell 0.40  duration -0.17
foreign 0.13  hasDay 0.15  header 0.20  headerAny 0.39  headless -0.24  inClause 0.99
inContext 0.10  inDocument 0.20  inWords -0.12  isCell 0.21  isItem -0.54  isLong -0.48
isRow 0.20  isShort -0.09  isTop 0.58  layered 0.61  level 0.08  looseCount -0.09
missDigits -0.23  missHead -0.42  missKnown -0.54  missMost -0.01  missName -0.26  missNameNear -0.09
missNamed -0.09  money 0.39  moneyFits 0.19  moneyMissing -0.19  near 1.11  nearAll 1.11
order -0.12  own 0.52  pairs 0.39  passage 0.85  percent 0.06  periodOwn 1.00
periodOwnConflict -0.39  period_conflict -0.57  period_overlaps 0.21  period_part -0.43  period_same 1.21  period_unstated -0.11
period_wider -0.31  planAsked 0.39  planMissing -0.39  planUnasked -0.89  proposal -0.18  recency 0.18
recencyAsked 0.27  relative 0.90  row 0.47  rowLabel 0.60  sum -0.42  target -0.50
unitMatch 0.50  unitMatchAsked 0.89  unitMismatch -0.40  unitMismatchAsked -0.71  withBefore 0.72
`,
    accept: `
all 0.20  alone -0.44  another -0.39  before -0.28  beside 0.28  between 0.24
counted -0.01  countedAbsent -0.30  countedNot 0.03  countedWell 0.15  countsNothing -0.17  duration 0.10
fewWords 0.04  foreign 0.28  hasDay -0.17  header -0.13  headerAny 0.04  headless -0.04
inClause 0.43  inContext -0.45  inDocument -0.38  inWords -0.05  isCell -0.15  isItem -0.37
isLong -0.19  isRow -0.15  isShort -0.09  isTop 0.50  layered 0.08  level -0.81
looseCount -0.32  missDigits -0.25  missHead -0.23  missKnown -0.16  missMost -0.17  missName -0.52
missNameNear -0.22  missNamed -0.05  missUnknown 0.06  money 0.16  moneyFits -0.12  moneyMissing -0.24
near 0.21  nearAll 0.30  order 0.35  own 0.16  pairs -0.18  passage 0.10
percent 0.04  periodOwn 0.07  periodOwnConflict -0.70  period_conflict -1.07  period_overlaps 0.15  period_part -0.24
period_same 0.37  period_unstated -0.12  period_wider -0.32  planAsked 0.04  planMissing 0.17  planUnasked -0.01
proposal -0.21  recency 0.14  recencyAsked 0.35  relative 0.12  row 0.42  rowLabel 0.08
target -0.20  unitMatch 0.21  unitMatchAsked -0.18  unitMismatch -0.23  unitMismatchAsked -0.39  withBefore 0.20
_score 0.53  _margin 1.29
`,
    bias: -1.93,
  },
  person: {
    rank: `
after 0.86  alone -0.89  another -0.29  around 0.86  aroundLayered 1.10  aroundPairs 0.47
before -0.07  behind -0.01  beside 0.46  foreign -0.03  inContext 0.27  inDocument 0.02
inQuestion -0.14  isItem 0.10  isRow -0.01  isShort 0.34  isTop 0.31  layered 0.69
missHead -0.41  missKnown -0.75  missMost -0.30  missName -0.24  missNameNear -0.22  missNamed -0.05
modifier -0.30  opens 0.63  order -0.27  own 0.35  pairs 0.34  passage 1.39
periodOwnConflict -0.11  period_conflict -0.11  period_overlaps -0.28  period_unstated 0.41  proposal -0.39  recency -0.31
recencyAsked 0.34  relative 0.67  roleApart -0.31  roleBeside 0.31  withBefore 0.93
`,
    accept: `
action 0.22  after -0.22  all 0.14  alone 0.31  another -0.82  around 0.43
aroundLayered 0.31  aroundPairs -0.15  before 0.31  behind 0.56  beside 0.18  fewWords 0.30
foreign 0.14  hasDay 0.57  inContext -0.59  inDocument -0.46  inQuestion 0.28  isItem -0.10
isLong 0.13  isShort 0.62  isTop 0.97  layered 0.30  missHead -1.31  missKnown -0.61
missMost 0.13  missName -1.06  missNameNear -0.61  missNamed -0.40  missUnknown 0.31  modifier -0.16
opens 0.56  order -0.24  own 0.38  pairs 0.27  passage 0.87  periodOwn 0.04
period_overlaps -0.62  period_part -0.17  period_same 0.04  period_wider 0.16  proposal -0.08  recency 0.47
recencyAsked 0.43  relative 0.37  roleApart -0.20  roleBeside -0.05  withBefore 0.33  _score 0.50
_margin 0.33
`,
    bias: -1.96,
  },
  date: {
    rank: `
all 0.64  alone 0.29  another -0.02  before 0.44  beside 0.18  clausePairs 0.26
day 0.95  dayMissing -0.83  foreign 0.28  hasDay 0.54  inClause 0.56  inContext 0.59
inDocument -0.03  isItem -0.28  isLong -0.49  isRow -0.90  isShort -0.78  isTop -0.12
layered 0.76  limitAsked 0.56  limitMissing -0.56  limitUnasked -0.65  limits -0.09  missDigits -0.20
missHead -0.93  missKnown -0.74  missMost -0.08  missName -0.16  missNameNear -0.48  opens -0.47
order 0.10  own 0.41  pairs 0.28  passage 1.63  periodOwn 0.14  periodOwnConflict 0.10
period_conflict 0.10  period_overlaps -0.18  period_part -0.13  period_same 0.14  period_wider 0.06  proposal -0.03
recency 0.79  recencyAsked 0.73  relative 1.36  verbBeside 0.95  withBefore 0.60  yearAsked 0.12
yearMissing -0.12
`,
    accept: `
all 0.77  alone 0.10  another 0.82  before -0.24  beside -0.44  clausePairs -0.08
day 0.48  dayMissing -0.96  fewWords 0.42  foreign 0.63  hasDay 0.48  inClause -0.22
inContext -0.50  inDocument -0.04  isItem -0.21  isLong 0.09  isRow -0.24  isTop -0.23
layered 0.40  limitAsked -0.04  limitMissing -0.30  limitUnasked 0.49  limits 0.45  missDigits -0.37
missHead 0.01  missKnown 0.06  missMost -0.23  missName -0.27  missNameNear -0.23  missNamed -0.46
missUnknown -0.79  opens 0.14  order 0.20  own -0.06  pairs 0.05  passage 0.43
periodOwn -0.11  periodOwnConflict -0.25  period_conflict -0.25  period_overlaps 0.03  period_same -0.11  period_wider 0.12
premise -0.26  proposal -0.13  recency -0.24  recencyAsked 0.70  relative -0.10  verbBeside 0.30
withBefore 0.39  yearAsked 0.80  _score 0.35  _margin 1.69
`,
    bias: -2.13,
  },
  sentence: {
    rank: `
all 0.55  announces -0.28  announcesItems -0.25  another -0.14  before 0.43  foreign -0.16
hasDay 0.65  hasDigits 0.05  inContext 0.32  inDocument 0.05  isCaps -0.50  isItem 0.21
isLong -0.02  isRow 0.35  isShort -0.94  isTop 0.54  kind 0.81  layered 1.01
missDigits 0.14  missHead -0.57  missKnown -0.82  missMost -0.20  missName -0.11  missNameNear -0.20
missNamed 0.12  own 0.71  pairs 0.66  passage 1.41  periodOwn -0.06  periodOwnConflict -0.42
period_conflict -0.69  period_part -0.04  period_same 0.75  period_wider -0.04  proposal 0.04  reasonFits 0.41
recency 0.08  recencyAsked 0.28  relative 0.93  resultFits 0.14  withBefore 1.24
`,
    accept: `
announces -0.21  announcesItems -0.21  another -0.18  ask_list 0.10  ask_name -0.37  ask_place 0.06
ask_reason 0.26  ask_result 0.56  ask_task 0.31  ask_what 0.20  ask_yesno 0.08  before 0.22
fewWords -0.07  foreign 0.10  hasDay 0.07  hasDigits -0.08  inDocument -0.13  isItem -0.05
isLong -0.28  isRow 0.16  isShort -0.35  isTop 0.18  kind 0.68  layered 0.18
missDigits -0.05  missHead -0.36  missKnown -0.37  missMost -0.30  missName -0.30  missNameNear -0.04
missNamed -0.18  missUnknown 0.06  own 0.04  pairs 0.17  passage 0.17  periodOwn 0.20
periodOwnConflict 0.14  period_conflict -0.02  period_overlaps 0.26  period_part 0.13  period_same 0.13  period_wider -0.14
proposal 0.33  reasonFits 0.37  recency -0.14  relative 0.02  resultFits 0.26  withBefore 0.33
_score 0.31  _margin 1.01
`,
    bias: -1.15,
  },
};
