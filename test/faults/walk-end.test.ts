// Promise: the end of a walk writes the record and its paper, or neither. Whichever call to the disk fails
// or is the last one, the draft that is opened again can be finished, and then is what it would have been.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { walkWith } from "../../src/interview/testing/auto-answer.ts";
import { openRepository } from "../../src/work/open-repository.ts";
import type { WalkSession } from "../../src/work/walk/session.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { textOf } from "../support/reply-rich.ts";
import { run, TODAY } from "../support/run.ts";
import { onlyRecord, recordFile } from "../support/walk.ts";
import { withFault } from "./fault-points.ts";
import type { Fault } from "./fault-points.ts";

const ANSWERS = join(fileURLToPath(import.meta.url), "../../../examples/answers/short-breaks.yaml");
const KINDS: readonly Fault[] = ["kill", "ENOSPC", "EIO"];

type Content = Record<string, string>;

let answered: Content;
let finished: Content;
let calls: number;

function contentOf(folder: Folder): Content {
  const files = folder.files().filter((file) => /short-breaks[^/]*\.(yaml|md)$/.test(file));
  const records = files.filter((file) => !file.split("/").at(-1)!.startsWith("."));
  return Object.fromEntries(records.map((file) => [file, folder.read(file)]));
}

/** At its end; `undefined` if the record is decided already. */
function resumed(folder: Folder): WalkSession | undefined {
  const repository = openRepository(folder.path, { today: TODAY });
  try {
    const session = repository.resume("short-breaks", { takeOver: true });
    if ("choices" in session) throw new Error("it could not be taken over");
    session.goTo(undefined);
    return session;
  } catch (error) {
    if (error instanceof UserError && error.message.includes("is decided")) return undefined;
    throw error;
  }
}

beforeAll(async () => {
  const target = onlyRecord((await run(["new", "--answers", ANSWERS])).folder);
  const folder = makeFolder();
  const walk = openRepository(folder.path, { today: TODAY }).walk();
  const { replies } = walkWith(target, { framework: walk.framework, today: TODAY });
  const session = walk.begin(target.title);
  for (const { value } of replies) {
    session.answer(value === undefined ? undefined : textOf(value) || "none");
    session.forward();
  }
  session.close();
  answered = contentOf(folder);
  const last = resumed(folder)!;
  const watched = await withFault(folder.path, () => Promise.resolve(last.finish(true)));
  last.close();
  calls = watched.calls.length;
  finished = contentOf(folder);
  expect(Object.keys(finished)).toHaveLength(2);
  expect(recordFile(folder)).toBe(Object.keys(answered)[0]);
});

it.each(KINDS)("is whole after %s at any call", async (fault) => {
  for (let at = 0; at < calls; at += 1) {
    const folder = makeFolder(answered);
    const session = resumed(folder)!;
    await withFault(folder.path, () => Promise.resolve().then(() => session.finish(true)), {
      at,
      fault,
    });
    const again = resumed(folder);
    expect([answered, finished], `${fault} at ${at}`).toContainEqual(contentOf(folder));
    again?.finish(true);
    again?.close();
    expect(contentOf(folder), `${fault} at ${at}`).toEqual(finished);
  }
});
