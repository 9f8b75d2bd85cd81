import { explanationPart } from "../../work/explain/explanation.ts";
import type { ExplanationEntry, Explanation } from "../../work/explain/explanation.ts";
import { EXIT } from "../exit.ts";

/** What each exit code tells a script. */
const EXIT_MEANING: Readonly<Record<keyof typeof EXIT, { title: string; fix: string }>> = {
  ok: {
    title: "Done, or nothing was found at or above the chosen severity",
    fix: "Nothing needs to be done.",
  },
  findings: {
    title: "Something was found",
    fix: "Read the findings: each says what to do.",
  },
  usage: {
    title: "The command, the configuration or the answers cannot be used as they are",
    fix: "Read the message: it says what was expected. Or a question was left and there was no terminal to ask it on.",
  },
  failure: {
    title: "Something could not be read or written, or Rightly has a fault of its own",
    fix: "Read the message. To see more, run it again with DEBUG=rightly.",
  },
  interrupted: {
    title: "Somebody stopped it",
    fix: "What was saved has been said. Carry on with rightly resume.",
  },
};

/** Exit codes, by number: a terminal alone has them. */
export function exitCodeEntries(): ExplanationEntry[] {
  return Object.entries(EXIT).map(([name, code]) => {
    const { title, fix } = EXIT_MEANING[name as keyof typeof EXIT];
    const id = String(code);
    const make = (): Explanation => ({
      kind: "exit code",
      id,
      title,
      parts: explanationPart("What to do", [fix]),
    });
    return { kind: "exit code", id, make };
  });
}
