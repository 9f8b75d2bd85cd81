// A whole plain walk in a real terminal, killed halfway, resumed and finished: the record is the one
// that the same answers give from a file, and no escape byte is ever written.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";
import type { Framework } from "../../src/framework/model.ts";
import { walkWith } from "../../src/interview/testing/auto-answer.ts";
import type { DecisionRecord } from "../../src/record/model.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { readConfiguration } from "../../src/repository/configuration.ts";
import { findFramework } from "../../src/repository/frameworks.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { replyPlain } from "../support/reply-plain.ts";
import { run, TODAY } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";
import type { Session } from "../support/terminal.ts";

const ANSWERS = join(fileURLToPath(import.meta.url), "../../../examples/answers/short-breaks.yaml");
const ESCAPE = "\x1b";

let fromFile: Folder;
let record: string;
let framework: Framework;

beforeAll(async () => {
  const result = await run(["new", "--answers", ANSWERS]);
  expect(result.code, result.stderr).toBe(0);
  fromFile = result.folder;
  record = fromFile.files().find((file) => file.endsWith(".yaml")) ?? "";
  const configuration = readConfiguration(fromFile.path);
  framework = findFramework(configuration, recordIn(fromFile.read(record)).framework.id).framework;
});

it.each([
  [80, 24],
  [50, 20],
])("is the record of the answers file, in a window of %i by %i", async (columns, rows) => {
  const target = recordIn(fromFile.read(record));
  const { replies } = walkWith(target, { framework, today: TODAY });
  const half = Math.floor(replies.length / 2);
  const folder = makeFolder();
  const options = { cwd: folder.path, columns, rows };

  const first = openTerminal(["new", "--plain", "--as-of", TODAY, target.title], options);
  await first.waitFor("Saved:");
  for (const reply of replies.slice(0, half)) await replyPlain(first, reply);
  first.kill("SIGKILL");
  await first.ended;
  const halfway = recordIn(folder.read(record));
  expect(halfway.status).toBe("draft");

  const rest = walkWith(target, { framework, today: TODAY, from: halfway }).replies;
  const second = openTerminal(["resume", "--plain", "--as-of", TODAY], options);
  await second.waitFor("What would you like to do?");
  await second.waitFor("Type a number");
  second.enter("1");
  for (const reply of rest) await replyPlain(second, reply);
  await second.waitFor("3. Finish and record it as decided");
  second.enter("3");
  expect(await second.ended).toEqual({ code: 0, signal: 0 });

  // A walk begins with a draft; when a decision that comes in a file was drafted is not known.
  const drafted = { on: TODAY, event: "drafted" };
  const history = [drafted, ...(target.history ?? [])];
  expect(recordIn(folder.read(record))).toEqual({ ...target, history });
  expect(folder.files()).toEqual(fromFile.files());
  for (const session of [first, second]) expectPlain(session, columns);
});

function recordIn(text: string): DecisionRecord {
  const { record, faults } = parseRecord(text);
  if (record === undefined) throw new Error(faults.map(({ message }) => message).join("\n"));
  return record;
}

/** No escape byte, and no line broken by the window: every one was set to its width. */
function expectPlain(session: Session, columns: number): void {
  expect(session.raw()).not.toContain(ESCAPE);
  const said = session
    .raw()
    .split("\r\n")
    .filter((line) => /^(Question|Error|\d+\.) /.test(line));
  expect(said.filter((line) => line.length >= columns)).toEqual([]);
}
