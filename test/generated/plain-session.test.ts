// A whole session in plain lines, as a screen reader has it: no escape byte, every default in words.
// The page in the docs is this session.
import { join } from "node:path";
import { platform } from "node:process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { walkWith } from "../../src/interview/testing/auto-answer.ts";
import { readConfiguration } from "../../src/repository/configuration.ts";
import { findFramework } from "../../src/repository/frameworks.ts";
import { wrapped } from "../../src/cli/pages/wrap.ts";
import { expectFile } from "../support/expected.ts";
import { makeFolder } from "../support/folder.ts";
import { replyPlain } from "../support/reply-plain.ts";
import { run, TODAY } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";
import { onlyRecord } from "../support/walk.ts";

const HERE = fileURLToPath(import.meta.url);
const ANSWERS = join(HERE, "../../../examples/answers/short-breaks.yaml");
const PAGE = join(HERE, "../../../docs/plain-session.md");

it.skipIf(platform === "win32")("is docs/plain-session.md", async () => {
  const fromFile = await run(["new", "--answers", ANSWERS]);
  const target = onlyRecord(fromFile.folder);
  const configuration = readConfiguration(fromFile.folder.path);
  const { framework } = findFramework(configuration, target.framework.id);
  const { replies } = walkWith(target, { framework, today: TODAY });
  const { path: cwd } = makeFolder();
  const session = openTerminal(["new", "--plain", "--as-of", TODAY, target.title], { cwd });
  await session.waitFor("Saved:");
  for (const reply of replies) await replyPlain(session, reply);
  await session.waitFor("3. Finish and record it as decided");
  session.enter("3");
  expect(await session.ended).toEqual({ code: 0, signal: 0 });
  const text = session.raw();
  expect(text).not.toContain("\x1b");
  expect(text).not.toContain("\b");
  expectFile(PAGE, pageOf(atHome(text.replaceAll("\r\n", "\n"), cwd), target.title));
});

/** The session as it is in a folder that people have: where lines are broken hangs on its name. */
function atHome(session: string, cwd: string): string {
  const words = /There is no rightly\.yaml here[^]*?\(draft\)/;
  const [said = ""] = words.exec(session) ?? [];
  const whole = said.replace(/\n/g, " ").replace(/(?<=[/\\]) /g, "");
  const lines = whole
    .replaceAll(cwd, "/home/amira")
    .split(/ (?=Saved: )/)
    .flatMap((line) => wrapped(line, 79));
  return session.replace(words, lines.join("\n"));
}

function pageOf(session: string, title: string): string {
  return [
    "# A whole session in plain lines",
    "",
    `What \`rightly new --plain "${title}"\` puts on the terminal, from the first line to the last, with what was typed. It is for screen readers, braille and slow lines: lines are only ever added, nothing is drawn or coloured, and what happens when you press Enter is said. To have it always: \`rightly config set plain on\`.`,
    "",
    "Everything in it is invented. The page is written by a test from the program itself.",
    "",
    "````text",
    session.replace(/[ \t]+$/gm, "").trim(),
    "````",
    "",
  ].join("\n");
}
