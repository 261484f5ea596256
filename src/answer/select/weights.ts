import type { CandidateKind, WrittenWeights } from "./kinds.ts";

/** Learned: written by `bench/fit-selection.ts`, not by hand. */
export const WRITTEN: Readonly<Record<CandidateKind, WrittenWeights>> = {
  number: {
    rank: `
all 0.60  alone -0.44  another -0.23  before -0.18  beside 0.86  between -0.65
change -0.29  counted 0.35  countedAbsent -0.23  countedNot -0.28  countedWell 0.39  duration -0.19
foreign 0.15  hasDay 0.10  header 0.18  headerAny 0.36  headless -0.25  inClause 0.92
inContext 0.13  inDocument 0.24  inWords -0.13  isCell 0.18  isItem -0.54  isLong -0.41
isRow 0.17  isShort -0.10  isTop 0.53  layered 0.67  level 0.09  looseCount -0.11
missDigits -0.25  missHead -0.41  missKnown -0.61  missMost -0.01  missName -0.27  missNameNear -0.12
missNamed -0.08  money 0.43  moneyFits 0.17  moneyMissing -0.17  near 1.08  nearAll 1.03
order -0.15  own 0.53  pairs 0.44  passage 0.87  percent 0.07  periodOwn 1.01
periodOwnConflict -0.41  period_conflict -0.56  period_overlaps 0.18  period_part -0.37  period_same 1.15  period_unstated -0.13
period_wider -0.27  planAsked 0.37  planMissing -0.37  planUnasked -0.93  proposal -0.25  recency 0.26
recencyAsked 0.29  relative 0.92  row 0.46  rowLabel 0.57  sum -0.42  target -0.47
unitMatch 0.52  unitMatchAsked 0.92  unitMismatch -0.39  unitMismatchAsked -0.72  withBefore 0.79
`,
    accept: `
all 0.18  alone -0.43  another -0.42  before -0.16  beside 0.29  between 0.32
change -0.09  counted 0.04  countedAbsent -0.49  countedNot 0.04  countedWell 0.16  countsNothing -0.19
duration 0.15  fewWords 0.08  foreign 0.28  hasDay -0.23  header -0.17  headerAny -0.02
headless -0.03  inClause 0.45  inContext -0.46  inDocument -0.40  inWords -0.06  isCell -0.12
isItem -0.31  isLong -0.15  isRow -0.12  isShort 0.08  isTop 0.48  layered 0.05
level -0.75  looseCount -0.17  missDigits -0.28  missHead -0.26  missKnown -0.15  missMost -0.08
missName -0.43  missNameNear -0.29  missNamed -0.03  missUnknown 0.09  money 0.22  moneyFits -0.07
moneyMissing -0.21  near 0.14  nearAll 0.24  order 0.34  own 0.13  pairs -0.20
passage 0.12  percent 0.06  periodOwn 0.06  periodOwnConflict -0.73  period_conflict -0.87  period_overlaps 0.18
period_part -0.31  period_same 0.42  period_unstated -0.12  period_wider -0.36  planAsked 0.02  planMissing 0.15
proposal -0.27  recency 0.22  recencyAsked 0.33  relative 0.12  row 0.41  rowLabel 0.18
target -0.20  unitMatch 0.16  unitMatchAsked -0.17  unitMismatch -0.21  unitMismatchAsked -0.37  withBefore 0.16
_score 0.50  _margin 1.29
`,
    bias: -1.91,
  },
  date: {
    rank: `
all 0.71  alone 0.30  another -0.20  before 0.51  beside 0.20  clausePairs 0.22
day 0.92  dayMissing -0.74  foreign 0.30  hasDay 0.48  inClause 0.56  inContext 0.62
inDocument -0.03  isItem -0.33  isLong -0.49  isRow -1.04  isShort -0.83  isTop -0.32
layered 0.80  limitAsked 0.62  limitMissing -0.62  limitUnasked -0.66  limits -0.04  missDigits -0.23
missHead -0.92  missKnown -0.74  missMost -0.07  missName -0.14  missNameNear -0.50  opens -0.48
order 0.11  own 0.44  pairs 0.24  passage 1.64  periodOwn 0.22  periodOwnConflict 0.07
period_conflict 0.07  period_overlaps -0.21  period_part -0.14  period_same 0.22  period_wider 0.06  premise 0.03
proposal -0.11  recency 0.88  recencyAsked 0.74  relative 1.39  verbBeside 0.87  withBefore 0.65
yearAsked 0.11  yearMissing -0.11
`,
    accept: `
all 0.77  alone -0.21  another 0.40  before -0.21  beside -0.55  clausePairs 0.05
day -0.26  fewWords 0.75  foreign 0.67  hasDay -0.26  inClause -0.29  inContext -0.89
inDocument -0.24  isItem -0.53  isLong 0.42  isRow -0.41  isTop -0.44  layered 0.44
limitAsked 0.23  limitMissing -0.45  limitUnasked 0.42  limits 0.64  missDigits -0.22  missHead -0.09
missKnown -0.08  missMost 0.12  missName -0.47  missNameNear -0.41  missNamed -0.32  missUnknown -0.61
opens 0.10  order 0.23  own -0.07  pairs 0.28  passage 0.70  periodOwn -0.14
periodOwnConflict -0.29  period_conflict -0.29  period_same -0.14  period_wider 0.14  premise -0.31  proposal -0.34
recency -0.08  recencyAsked 0.59  relative -0.02  verbBeside 0.44  withBefore 0.44  yearAsked 0.42
_score 0.30  _margin 1.43
`,
    bias: -0.56,
  },
  person: {
    rank: `
after 0.96  all -0.08  alone -0.99  another -0.24  around 0.92  aroundLayered 1.20
aroundPairs 0.50  before -0.09  behind -0.05  beside 0.47  foreign -0.03  hasDay -0.03
inContext 0.30  inDocument 0.02  inQuestion -0.17  isItem 0.16  isLong 0.03  isRow 0.01
isShort 0.40  isTop 0.19  layered 0.73  missHead -0.38  missKnown -0.81  missMost -0.30
missName -0.21  missNameNear -0.24  missNamed -0.05  modifier -0.28  opens 0.64  order -0.34
own 0.31  pairs 0.29  passage 1.54  periodOwnConflict -0.13  period_conflict -0.13  period_overlaps -0.35
period_unstated 0.48  proposal -0.44  recency -0.38  recencyAsked 0.38  relative 0.68  roleApart -0.35
roleBeside 0.35  withBefore 1.02
`,
    accept: `
action 0.09  after -0.04  all 0.03  alone 0.19  another -0.92  around 0.55
aroundLayered 0.31  aroundPairs -0.22  before 0.35  behind 0.45  beside 0.08  fewWords 0.28
foreign -0.03  hasDay 0.60  inContext -0.45  inDocument -0.31  inQuestion 0.33  isItem -0.10
isLong -0.04  isShort 0.69  isTop 0.76  layered 0.29  missHead -1.49  missKnown -0.63
missMost 0.23  missName -1.04  missNameNear -0.77  missNamed -0.44  missUnknown 0.37  modifier -0.22
opens 0.57  order -0.19  own 0.50  pairs 0.16  passage 0.75  period_overlaps -0.51
period_part -0.26  period_unstated 0.26  period_wider 0.17  proposal -0.11  recency 0.40  recencyAsked 0.40
relative 0.30  roleApart -0.28  roleBeside 0.13  withBefore 0.32  _score 0.54  _margin 0.28
`,
    bias: -1.59,
  },
  sentence: {
    rank: `
all 0.57  announces -0.31  announcesItems -0.26  another -0.22  before 0.42  foreign -0.17
hasDay 0.52  hasDigits 0.16  inContext 0.33  inDocument 0.04  isCaps -0.52  isItem 0.24
isLong 0.19  isRow 0.31  isShort -0.89  isTop 0.42  kind 0.84  layered 1.08
missDigits 0.26  missHead -0.56  missKnown -0.92  missMost -0.27  missName -0.23  missNameNear -0.37
missNamed 0.04  own 0.77  pairs 0.45  passage 1.52  periodOwn -0.18  periodOwnConflict -0.46
period_conflict -0.75  period_overlaps 0.10  period_part 0.02  period_same 0.71  period_wider -0.08  proposal 0.05
reasonFits 0.37  recency 0.14  recencyAsked 0.32  relative 0.97  resultFits 0.15  withBefore 1.32
`,
    accept: `
all -0.01  announces -0.20  announcesItems -0.20  another -0.12  ask_list 0.21  ask_name -0.48
ask_place 0.21  ask_reason 0.30  ask_result 0.64  ask_task 0.46  ask_what 0.07  ask_yesno 0.04
before 0.19  fewWords 0.10  foreign -0.09  hasDay -0.09  hasDigits 0.24  inContext 0.05
inDocument -0.14  isLong -0.10  isRow 0.20  isShort -0.31  isTop 0.12  kind 0.73
layered 0.18  missDigits 0.06  missHead -0.36  missKnown -0.40  missMost -0.13  missName -0.32
missNameNear -0.08  missNamed -0.10  missUnknown 0.10  noAsks 0.25  own 0.04  pairs 0.03
passage 0.18  periodOwn -0.02  periodOwnConflict 0.23  period_conflict 0.03  period_overlaps 0.26  period_part 0.08
period_same -0.04  period_wider 0.01  proposal 0.43  reasonFits 0.41  recency -0.12  recencyAsked 0.03
relative 0.01  resultFits 0.26  withBefore 0.31  _score 0.30  _margin 0.90
`,
    bias: -1.28,
  },
};
