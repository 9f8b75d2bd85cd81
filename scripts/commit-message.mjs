// Warns where a commit message is not as CONTRIBUTING.md asks. Usage: node scripts/commit-message.mjs FILE
import { readFileSync } from "node:fs";
import process from "node:process";

const LONGEST = 72;

/** What is below this line is the change, which git puts there for reading and leaves out. */
const SCISSORS = /^# -+ >8 -+$/;

const text = readFileSync(process.argv[2], "utf8");
const written = text.split(/\r?\n/);
const cut = written.findIndex((line) => SCISSORS.test(line));
const lines = (cut === -1 ? written : written.slice(0, cut)).filter(
  (line) => !line.startsWith("#"),
);
const first = lines.findIndex((line) => line.trim() !== "");
const [subject = "", second = "", ...body] = first === -1 ? [] : lines.slice(first);

const isMadeByGit = /^(Merge|Revert|fixup!|squash!|amend!)/.test(subject);
const warnings = subject === "" || isMadeByGit ? [] : warningsAbout();
for (const warning of warnings) console.error(`commit message: ${warning}`);

function warningsAbout() {
  const long = [second, ...body].filter(
    (line) => line.length > LONGEST && line.includes(" ", 1) && !/https?:/.test(line),
  );
  return [
    ...(subject.length > LONGEST
      ? [
          `the subject has ${subject.length} characters. Say the change in at most ${LONGEST}, and the reason in a body.`,
        ]
      : []),
    ...(subject.endsWith(".") ? ["the subject ends with a full stop. Leave it out."] : []),
    ...(second.trim() !== ""
      ? ["the second line is not empty. Leave it empty, and begin the body below it."]
      : []),
    ...([second, ...body].every((line) => line.trim() === "")
      ? ["there is no body. Say why you make the change, below an empty line."]
      : []),
    ...(long.length > 0
      ? [`${long.length} of the lines of the body are over ${LONGEST} characters. Wrap them.`]
      : []),
  ];
}
