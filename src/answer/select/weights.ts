import type { CandidateKind, WrittenWeights } from "./select.ts";

/** Learned: written by `bench/fit-selection.ts`, not by hand. */
export const WRITTEN: Readonly<Record<CandidateKind, WrittenWeights>> = {
  number: {
    rank: `
all 0.61  alone -0.46  another -0.28  before -0.14  beside 0.86  between -0.68
change -0.22  counted 0.37  countedAbsent -0.18  countedNot -0.31  countedWell 0.41  duration -0.13
foreign 0.13  hasDay 0.14  header 0.20  headerAny 0.38  headless -0.23  inClause 0.99
inContext 0.10  inDocument 0.20  inWords -0.11  isCell 0.22  isItem -0.54  isLong -0.48
isRow 0.21  isShort -0.10  isTop 0.60  layered 0.61  level 0.08  looseCount -0.09
missDigits -0.23  missHead -0.44  missKnown -0.54  missMost -0.01  missName -0.27  missNameNear -0.10
missNamed -0.09  money 0.34  moneyFits 0.17  moneyMissing -0.17  near 1.10  nearAll 1.10
order -0.12  own 0.52  pairs 0.39  passage 0.85  percent 0.04  periodOwn 1.01
periodOwnConflict -0.39  period_conflict -0.57  period_overlaps 0.20  period_part -0.42  period_same 1.21  period_unstated -0.11
period_wider -0.32  planAsked 0.39  planMissing -0.39  planUnasked -0.89  proposal -0.18  recency 0.19
recencyAsked 0.27  relative 0.91  row 0.46  rowLabel 0.58  sum -0.42  target -0.51
unitMatch 0.56  unitMatchAsked 0.79  unitMismatch -0.34  unitMismatchAsked -0.81  withBefore 0.72
`,
    accept: `
all 0.23  alone -0.42  another -0.43  before -0.32  beside 0.26  between 0.29
counted -0.03  countedAbsent -0.32  countedNot 0.10  countedWell 0.19  countsNothing -0.18  duration 0.10
fewWords 0.04  foreign 0.34  hasDay -0.16  header -0.13  headerAny 0.03  headless -0.05
inClause 0.31  inContext -0.45  inDocument -0.38  isCell -0.16  isItem -0.38  isLong -0.23
isRow -0.16  isShort -0.09  isTop 0.52  layered 0.10  level -0.84  looseCount -0.33
missDigits -0.25  missHead -0.25  missKnown -0.17  missMost -0.20  missName -0.52  missNameNear -0.22
missNamed -0.06  missUnknown 0.04  money 0.23  moneyMissing -0.26  near 0.18  nearAll 0.31
order 0.28  own 0.18  pairs -0.15  passage 0.14  percent -0.02  periodOwn 0.04
periodOwnConflict -0.59  period_conflict -1.11  period_overlaps 0.13  period_part -0.32  period_same 0.42  period_unstated -0.11
period_wider -0.32  planAsked 0.15  planMissing 0.17  planUnasked -0.01  proposal -0.18  recency 0.16
recencyAsked 0.35  relative 0.15  row 0.39  rowLabel 0.05  target -0.20  unitMatch -0.02
unitMatchAsked -0.24  unitMismatch -0.03  unitMismatchAsked -0.43  withBefore 0.22  _score 0.52  _margin 1.23
`,
    bias: -1.95,
  },
  person: {
    rank: `
after 0.88  all -0.02  alone -0.92  another -0.28  around 0.91  aroundLayered 1.17
aroundPairs 0.52  before -0.06  behind 0.06  beside 0.43  foreign -0.03  hasDay -0.04
inContext 0.27  inDocument 0.02  inQuestion -0.14  isItem 0.11  isLong 0.01  isShort 0.34
isTop 0.27  layered 0.69  missHead -0.43  missKnown -0.76  missMost -0.31  missName -0.24
missNameNear -0.22  missNamed -0.05  modifier -0.29  opens 0.65  order -0.28  own 0.34
pairs 0.33  passage 1.40  periodOwnConflict -0.11  period_conflict -0.11  period_overlaps -0.29  period_unstated 0.42
proposal -0.38  recency -0.31  recencyAsked 0.33  relative 0.66  roleApart -0.31  roleBeside 0.31
withBefore 0.93
`,
    accept: `
action 0.47  after -0.13  all -0.10  alone 0.29  another -0.82  around 0.57
aroundLayered 0.51  aroundPairs 0.04  before 0.36  behind 0.65  beside 0.25  fewWords 0.28
foreign 0.08  hasDay 0.74  inContext -0.59  inDocument -0.33  inQuestion 0.31  isItem -0.05
isLong -0.22  isShort 0.74  isTop 0.77  layered 0.16  missDigits -0.03  missHead -1.24
missKnown -0.46  missMost 0.21  missName -0.92  missNameNear -0.69  missNamed -0.40  missUnknown 0.27
modifier -0.20  opens 0.73  order -0.16  own 0.16  pairs 0.30  passage 0.87
periodOwn 0.09  period_overlaps -0.63  period_part -0.07  period_same 0.09  period_wider 0.18  proposal -0.08
recency 0.50  recencyAsked 0.42  relative 0.20  roleApart -0.76  roleBeside 0.26  withBefore 0.21
_score 0.54  _margin 0.47
`,
    bias: -2.3,
  },
  date: {
    rank: `
all 0.64  alone 0.29  another -0.02  before 0.45  beside 0.24  clausePairs 0.27
day 0.96  dayMissing -0.84  foreign 0.31  hasDay 0.52  inClause 0.60  inContext 0.58
inDocument -0.02  isItem -0.31  isLong -0.51  isRow -0.86  isShort -0.77  isTop -0.02
layered 0.78  limitAsked 0.60  limitMissing -0.60  limitUnasked -0.68  limits -0.08  missDigits -0.20
missHead -0.90  missKnown -0.77  missMost -0.11  missName -0.14  missNameNear -0.46  opens -0.50
order 0.08  own 0.43  pairs 0.28  passage 1.65  periodOwn 0.16  periodOwnConflict 0.07
period_conflict 0.07  period_overlaps -0.21  period_part -0.11  period_same 0.16  period_wider 0.08  premise 0.07
proposal -0.01  recency 0.80  recencyAsked 0.75  relative 1.36  withBefore 0.60  yearAsked 0.12
yearMissing -0.12
`,
    accept: `
all 0.68  alone 0.21  another 0.60  before -0.19  beside -0.23  clausePairs -0.14
day 0.47  dayMissing -0.89  fewWords 0.42  foreign 0.57  hasDay 0.47  inClause -0.19
inContext -0.38  inDocument -0.08  isItem -0.34  isLong 0.24  isRow -0.25  layered 0.44
limitAsked 0.02  limitMissing -0.24  limitUnasked 0.34  limits 0.37  missDigits -0.32  missHead 0.19
missKnown -0.09  missMost -0.25  missName -0.29  missNameNear -0.20  missNamed -0.40  missUnknown -0.72
opens 0.18  order 0.33  own -0.03  pairs -0.04  passage 0.43  periodOwn -0.03
periodOwnConflict -0.25  period_conflict -0.25  period_overlaps 0.11  period_same -0.03  period_wider -0.38  premise -0.20
proposal -0.09  recency -0.09  recencyAsked 0.84  relative -0.10  withBefore 0.40  yearAsked 0.79
_score 0.34  _margin 1.75
`,
    bias: -2.4,
  },
  sentence: {
    rank: `
all 0.55  announces -0.28  announcesItems -0.25  another -0.14  before 0.43  foreign -0.16
hasDay 0.65  hasDigits 0.05  inContext 0.32  inDocument 0.05  isCaps -0.50  isItem 0.21
isLong -0.03  isRow 0.35  isShort -0.94  isTop 0.54  kind 0.74  layered 1.02
missDigits 0.14  missHead -0.57  missKnown -0.82  missMost -0.20  missName -0.11  missNameNear -0.20
missNamed 0.12  own 0.71  pairs 0.67  passage 1.41  periodOwn -0.05  periodOwnConflict -0.42
period_conflict -0.69  period_part -0.03  period_same 0.75  period_wider -0.04  proposal 0.04  reasonFits 0.42
recency 0.08  recencyAsked 0.28  relative 0.93  resultFits 0.14  withBefore 1.24
`,
    accept: `
announces -0.21  announcesItems -0.21  another -0.18  ask_list 0.10  ask_name -0.37  ask_place 0.06
ask_reason 0.26  ask_result 0.57  ask_task 0.31  ask_what 0.21  ask_yesno 0.08  before 0.25
fewWords -0.07  foreign 0.10  hasDay 0.07  hasDigits -0.07  inContext -0.03  inDocument -0.12
isItem -0.05  isLong -0.28  isRow 0.17  isShort -0.38  isTop 0.17  kind 0.69
layered 0.18  missDigits -0.05  missHead -0.34  missKnown -0.36  missMost -0.30  missName -0.30
missNameNear -0.04  missNamed -0.18  missUnknown 0.06  own 0.04  pairs 0.17  passage 0.16
periodOwn 0.20  periodOwnConflict 0.14  period_conflict -0.02  period_overlaps 0.26  period_part 0.13  period_same 0.12
period_wider -0.14  proposal 0.33  reasonFits 0.38  recency -0.14  relative 0.02  resultFits 0.25
withBefore 0.33  _score 0.31  _margin 0.99
`,
    bias: -1.16,
  },
};
