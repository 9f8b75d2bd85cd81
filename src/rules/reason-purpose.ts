import type { RecordRule } from "./model.ts";
import { reasonsOf } from "./words/reasons.ts";

export const reasonPurpose: RecordRule = {
  kind: "record",
  id: "reason-purpose",
  severity: "warning",
  summary: "A reason gives the purpose and not the reason",
  why: "Everyone wants better outcomes. People can weigh and question why this would bring them, for whom, and how you know.",
  fix: "Say what is true today, what this changes, and how you know.",
  source: "Good practice: a purpose is not a reason",
  examples: {
    good: `options:
  - {id: as-now, title: No bench, rejected-because: "To leave it would shut people out, because the next seat is half a mile on."}
  - {id: one-bench, title: One bench, for: [People can rest.], preferred: true}
`,
    bad: `options:
  - id: as-now
    title: No bench
    rejected-because: To improve outcomes for people who use the park. # <-
  - {id: one-bench, title: One bench, for: [People can rest.], preferred: true}
`,
  },
  check: (context) =>
    reasonsOf(context)
      .filter(({ text }) => isOnlyPurpose(text))
      .map(({ path, name }) => ({
        path,
        message: `${name} gives the purpose, not the reason`,
      })),
};

/** Every sentence says what is wanted, or what the paper is for, and nothing gives a cause. */
function isOnlyPurpose(text: string): boolean {
  const sentences = text.trim().split(/(?<=[.;!?])\s+(?=\S)/);
  return sentences.every((sentence) => isAim(sentence) || isOfPaper(sentence));
}

/** `To improve outcomes`, `In order to deliver value`, `Our aim is to do better`. */
function isAim(sentence: string): boolean {
  const start = AIM.exec(sentence)?.[0];
  return start !== undefined && !CAUSE.test(sentence.slice(start.length));
}

const AIM =
  /^(?:(?:in order |so as )?to(?= [a-z])|so that|with (?:a view to|the (?:aim|intention) of)|for the purposes? of|(?:the|our|its|their) (?:\w+ )?(?:purpose|aim|intention|objective|goal)s? (?:(?:of|for|behind) [^.;]{1,80}? )?(?:is|are|was|were)(?: to| that)?|(?:we|the council|the board|officers) (?:want|wish|aim|hope|intend|seek)s? to|it (?:is (?:intended|hoped|meant|proposed)|aims|seeks) (?:to|that))\b/i;

const CAUSE =
  /\b(?:because|since|as|for the reason|due to|owing to|would|which means|so that|otherwise|cannot|could not|can not|\d+)\b/i;

/** `This report seeks approval of the plan`: what is asked for, whatever numbers are in it. */
function isOfPaper(sentence: string): boolean {
  return PAPER.test(sentence) && !FIRM_CAUSE.test(sentence);
}

const PAPER =
  /^(?:the purposes? of )?(?:this|the) (?:\w+ )?(?:paper|report|proposal|document|decision|recommendation|policy|plan|strategy|scheme)(?:'s purpose)? (?:is (?:intended|meant|designed|here)? ?to|was (?:intended|meant|designed) to|seeks?|aims?|intends?|asks?|requests?|sets? out|invites?|exists? to|has been (?:written|prepared|brought) to|recommends? that)\b/i;

const FIRM_CAUSE =
  /\b(?:because|since|for the reason|due to|owing to|would|which means|otherwise|cannot|could not|can not)\b/i;
