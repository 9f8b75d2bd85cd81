import { MOST_GRADE } from "./passage.ts";
import type { Passage } from "./passage.ts";
import { readingGrade } from "./reading-grade.ts";
import { sentencesOf, wordsOf } from "./sentences.ts";
import { ALLOWED, TURNS } from "./turns.ts";

export interface StyleFault {
  fault: "turn" | "long" | "hard";
  passage: Passage;
  /** The sentence, or what was read together. */
  words: string;
  /** What is wrong, and what to do. */
  advice: string;
}

const LONGEST_SENTENCE = 25;

/** Short pieces are read together until they have so many words: fewer give no measure. */
const LEAST_WORDS = 60;

/** Everything in these passages that the style guide would write in another way. */
export function styleFaults(passages: readonly Passage[]): StyleFault[] {
  return [...passages.flatMap(sentenceFaults), ...gradeFaults(passages)];
}

function sentenceFaults(passage: Passage): StyleFault[] {
  return sentencesOf(passage.text).flatMap((words): StyleFault[] => [
    ...turnFaults(passage, words),
    ...(passage.kind === "comment" ? [] : longFaults(passage, words)),
  ]);
}

function turnFaults(passage: Passage, words: string): StyleFault[] {
  return TURNS.filter(
    ({ not, pattern }) =>
      pattern.test(words) &&
      !ALLOWED.some(
        (one) => one.not === not && one.place.test(passage.place) && one.words.test(words),
      ),
  ).map(({ not, say }) => ({
    fault: "turn",
    passage,
    words,
    advice: `has the turn "${not}". Say: ${say}`,
  }));
}

function longFaults(passage: Passage, words: string): StyleFault[] {
  const count = wordsOf(words).length;
  if (count <= LONGEST_SENTENCE) return [];
  const advice = `has ${count} words. Make two sentences of it, of at most ${LONGEST_SENTENCE} words`;
  return [{ fault: "long", passage, words, advice }];
}

function gradeFaults(passages: readonly Passage[]): StyleFault[] {
  return joined(passages).flatMap((passage): StyleFault[] => {
    const grade = readingGrade(passage.text);
    const most = MOST_GRADE[passage.kind];
    if (grade <= most) return [];
    const advice = `reads at grade ${grade.toFixed(1)}, and ${most} is the highest for a ${passage.kind}. Use shorter sentences and shorter words`;
    return [{ fault: "hard", passage, words: passage.text, advice }];
  });
}

/** Passages of one kind in their order, read together until they are long enough to be measured. What is left over is not. */
function joined(passages: readonly Passage[]): Passage[] {
  const measured: Passage[] = [];
  let open: Passage | undefined;
  for (const passage of passages) {
    // A document is read by itself; a page of the walk, a command or a rule may go on in the next.
    const goesOn =
      open?.kind === passage.kind && (open.kind !== "document" || open.group === passage.group);
    open = goesOn ? { ...open!, text: `${open!.text}\n${passage.text}` } : passage;
    if (wordsOf(open.text).length < LEAST_WORDS) continue;
    measured.push(open);
    open = undefined;
  }
  return measured;
}
