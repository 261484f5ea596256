import type { Ask } from "./phrases.ts";

/** The English twins of the Vietnamese phrases that ask; read as those are. */
export const ENGLISH_PHRASES: readonly (readonly [Ask | null, string])[] = [
  ...asking("number", [
    "how many|how many of|how many of the|how many of its|how much|how long|how far|how large",
    "how big|how high|how old|what is the number of|what was the number of|what is the total number of|how tall|how wide",
    "what was the total number of|the number of|number of|the total number of|what total|what amount|what sum|how much did",
    "+what number|how much does|how much do|how much was|how much is|how much were|how much has|how much have|how much will",
  ]),
  ...asking("percent", [
    "what percentage|what percent|what share|what proportion|what fraction",
    "which percentage|which share|how many percent|how many per cent|what per cent",
  ]),
  ...asking("rate", ["+percentage|+proportion|+what rate|+at what rate"]),
  ...asking("difference", [
    "increase or decrease|by how much|how much more|how many more|how many fewer|difference between|how much less",
    "how much higher|how much lower|how much larger|how much smaller|how much fewer|how many less|what is the difference",
    "what was the difference|the difference between|gap between|by how many|by what percentage|rise or fall|up or down",
    "how much did it increase|how much did it decrease|what is the gap",
  ]),
  ...asking("larger", [
    "which is larger|which is higher|which is bigger|which is greater|which is lower|which is smaller|which is more",
    "which was larger|which was higher|which was bigger|which was greater|which was lower|which was smaller|higher or lower",
    "larger or smaller|more or less|higher than|lower than|larger than|smaller than|bigger than|greater than",
  ]),
  ...asking("person", [
    "whos|who is|who was|who are|who were|who|whom|by whom|whose|which person|which people|which official|which member|which trustee|which director|which delegate|which candidate|what person|to whom",
  ]),
  ...asking("name", [
    "what is the name|what was the name|what are the names|what is the name of|name of|names of|the name of|the names of",
  ]),
  ...asking("date", [
    "whens|on what date|what date|which date|when|on which date|on what day|what day|on which day|which day|what month|which month",
    "in which month|in what month|what year|which year|in which year|in what year|what time|at what time|since when|from when",
    "from what date|what is the date|what was the date|as of when|as of what date|starting when|which term",
  ]),
  ...asking("deadline", [
    "by when|deadline|+due|what is the deadline|what was the deadline|by what date|by which date|by what day|by which day",
    "until when|before what date|before which date|no later than when|what is the due date|due date|time limit|by what time",
    "by which month|by what month|the deadline for|due by when|how soon",
  ]),
  ...asking("place", [
    "wheres|where|in which city|which city|in what city|in which province|in which district|in which commune|in which village",
    "which venue|at which venue|at what place|at which place|which place|what place|+venue|+location|what is the address",
  ]),
  ...asking("reason", [
    "why|what kept|what prevented|what stopped|what held back|for what reason|what was the reason|what is the reason|what were the reasons|what are the reasons|what caused",
    "what was the cause|what is the cause|what is the cause of|what was the cause of|how come|which reasons|what reason",
  ]),
  ...asking("list", [
    "list|list the|list all|list all the|name the|name all|name all the|name two|name three|name four|name five|enumerate",
    "what are the|what were the|what are all the|which ones|which of the|what kinds of|what types of|respectively",
  ]),
  ...asking("task", [
    "what must|+tasks|+actions|+action items|what should|what has to|what have to|what needs to|what is required|what tasks",
    "what task|which tasks|which task|what actions|which actions|what work|was assigned|were assigned|is assigned|are assigned|tasked with",
    "was asked to|were asked to|was told to|is responsible for doing|asked to do|required to do|supposed to do|must do",
    "have to do|has to do|assigned to do|need to do|needs to do",
  ]),
  ...asking("late", [
    "+overdue|behind schedule|not on time|not yet completed|not been completed|not completed|not finished|not yet done",
    "missed the deadline|missed its deadline|not met|did not meet|was not met|were not met|not achieved|did not reach",
    "failed to meet|has not been done|have not been completed|has not been completed|late|delayed|fell short",
  ]),
  ...asking("priority", ["priority|priorities|prioritised|prioritized|given priority"]),
  ...asking("result", [
    "how did|how was|how were|how is|how are|how has|how have|how well|what happened|what was the result|what is the result",
    "what was the outcome|what is the status|what is the status of|what was the status of|what progress|what is the progress",
    "what was decided|+results|+result|+outcome|+status|what became of|what came of|+situation|what is the state of",
  ]),
  ...asking("what", [
    "whats|what is|what was|what were|what are|what|which|what did|what does|what do|in what|at what|to what",
  ]),
  ...asking("yesno", [
    "is it true|is it true that|is it correct|is it correct that|was it true|is it right that",
  ]),
  ...asking("latest", [
    "latest|current|currently|most recent|most recently|at present|as of now|newest|so far|right now|up to now",
  ]),
  ...asking("agree", [
    "contradict|contradicts|is consistent|are consistent|do they agree|do the documents agree|disagree on",
  ]),
  ...asking("overview", [
    "summary|summarise|summarize|overview|+main points|+key points|+main content|main takeaways|key takeaways|sum up",
  ]),
  ...asking("documents", [
    "which document|which documents|which meeting|which meetings|which minutes|which report|which reports|in which document",
    "in which meeting|at which meeting|in which report|at which session|what documents|which resolution",
  ]),
  ...asking(null, [
    "the|a|an|of|in|on|at|to|for|by|with|from|and|or|is|are|was|were|be|been|being|did|do|does|done|had|has|have|having|it|its",
    "this|that|these|those|there|here|take|took|taken|as|per|than|me|tell|please|give|any|all|both|each|during|after|before",
    "into|onto|about|following|must|shall|should|will|would|can|could|may|might|not|no|nor|such|so|if|then|also|just|only",
    "whether|via|within|between|among|through|throughout|since|until|till|according|regarding|concerning|towards|toward|upon",
    "our|we|us|you|your|i|my|he|she|his|her|they|them|their|itself|themselves|up|out|off|down|become|became|make|made|go|went",
    "come|came|get|got|put|set|happen|happened|occur|occurred|mr|mrs|ms|dr|comrade|s|t|d|ll|re|ve|didn|doesn|don|wasn|weren",
    "isn|aren|hasn|haven|some|many|much|more|other|another|same|own|even|still|already|yet|ever|stated|mentioned|reported",
    "noted|recorded|say|says|said|show|shown|shows|exactly|actually|altogether|roughly|approximately|while|where|once|how",
  ]),
];

function asking(ask: Ask | null, phrases: readonly string[]): (readonly [Ask | null, string])[] {
  return phrases.flatMap((some) => some.split("|").map((phrase) => [ask, phrase] as const));
}
