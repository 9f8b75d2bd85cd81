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

const KIND = "exit code";

/** Exit codes, by number and all together: a terminal alone has them. */
export function exitCodeEntries(): ExplanationEntry[] {
  return [allCodes(), ...Object.entries(EXIT).map(([name, code]) => oneCode(name, code))];
}

function oneCode(name: string, code: number): ExplanationEntry {
  const { title, fix } = EXIT_MEANING[name as keyof typeof EXIT];
  const id = String(code);
  const make = (): Explanation => ({
    kind: KIND,
    id,
    title,
    parts: explanationPart("What to do", [fix]),
  });
  return { kind: KIND, id, aliases: [`exit ${id}`, `exit code ${id}`], make };
}

function allCodes(): ExplanationEntry {
  const id = "exit codes";
  const lines = Object.entries(EXIT).map(
    ([name, code]) => `${code}: ${EXIT_MEANING[name as keyof typeof EXIT].title}.`,
  );
  const make = (): Explanation => ({
    kind: KIND,
    id,
    title: "What a command tells a script when it ends",
    parts: explanationPart("The codes", lines),
  });
  return { kind: KIND, id, aliases: ["exit code", "exit", "exit-codes"], make };
}
