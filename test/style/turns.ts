/** Turns that Rightly does not use: a closed list. */
export interface Turn {
  /** What stands in the guide. */
  not: string;
  say: string;
  pattern: RegExp;
}

function turn(not: string, say: string, pattern: RegExp): Turn {
  return { not, say, pattern };
}

export const TURNS: readonly Turn[] = [
  turn("whoever", "anyone who", /\bwho(?:m)?ever\b/i),
  turn("somebody, anybody, everybody", "someone, anyone, everyone", /\b(?:some|any|every)body\b/i),
  turn("in place of", "instead of", /\bin place of\b/i),
  turn("anew", "again", /\banew\b/i),
  turn(
    "is no X",
    "is not an X",
    /(?<!\bthere )(?<!\bThere )\b(?:is|are|was|were) no(?= [a-z])(?! longer\b| more than\b| one\b)/,
  ),
  turn("is no more", "is not there any more", /\b(?:is|are) no more\b(?! than)/i),
  turn("stands (for is)", "is", /\b(?:stands?|stood|standing)\b(?! for\b| by\b)/i),
  turn("pass over", "skip", /\bpass(?:es|ed|ing)? over\b/i),
  turn("of X nothing", "nothing about X", /^(?:Of|From|To) [^,.]*\b(?:nothing|nobody|none)\b/),
  turn("hear nothing of", "hear nothing about", /\bnothing of\b/i),
  turn("so many (for this many)", "this many", /\bso (?:many|much)(?=[,.;:]|$)/i),
  turn(
    "has not the, has not a",
    "does not have",
    /\b(?:has|have|had) not (?:the|an?|any|its|their)\b/i,
  ),
  turn("speak of", "report, mention", /\bsp(?:eaks?|oken?|eaking) of\b/i),
  turn("for want of", "because there is no", /\bfor want of\b/i),
  turn("besides", "as well", /\bbesides\b/i),
  turn("is to be done", "must be done", /\b(?:is|are|was|were) to be [a-z]+(?:ed|en|ne|wn|id)\b/i),
  turn(
    "thereby, herein, whereof",
    "by this, here",
    /\b(?:there|here|where)(?:by|in|of|upon|with|to|after)\b/i,
  ),
  turn(
    "lest, albeit, upon, shall, amongst, whilst",
    "so that, although, on, will, among, while",
    /\b(?:lest|albeit|upon|shall|amongst|whilst|ought|nought|naught)\b/i,
  ),
  turn("in order to", "to", /\bin order to\b/i),
  turn(
    "prior to, in respect of, pursuant to",
    "before, about, under",
    /\b(?:prior to|in respect of|pursuant to|with regard to|in accordance with)\b/i,
  ),
  turn(
    "utilise, commence, endeavour",
    "use, start, try",
    /\b(?:utilis|commenc|endeavour|facilitat(?:e[sd]?|ing)\b)\w*/i,
  ),
  turn(
    "invalid, please, sorry, oops",
    "what is wrong and what to do",
    /\b(?:invalid|please|sorry|oops)\b/i,
  ),
  turn(
    "compliant, lawful",
    "what the record shows",
    /\b(?:non-)?complian(?:t|ce)\b|\b(?:un)?lawful(?:ly)?\b/i,
  ),
  turn("an exclamation mark", "a full stop", /[a-z]!(?=\s|$)/i),
];

/** A place where a turn is right. */
export interface Allowed {
  not: string;
  /** Only in passages from here. */
  place: RegExp;
  /** Only where these words stand around it. */
  words: RegExp;
  reason: string;
}

/** At most 20 of these. */
export const ALLOWED: readonly Allowed[] = [
  {
    not: "stands (for is)",
    place: /call-in|moves|actions|decision-record/,
    words: /\b(?:decision|it) (?:that )?stands\b/i,
    reason: "the usual word for a decision that is upheld or has not been ended",
  },
];
