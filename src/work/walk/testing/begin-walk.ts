/** Walks over the invented harbour, for the tests of the session. */
import { dirname } from "node:path";
import { makeFolder } from "../../../../test/support/folder.ts";
import type { Folder } from "../../../../test/support/folder.ts";
import { NEW_WALK } from "../../../interview/model.ts";
import type { Page } from "../../../interview/model.ts";
import { isRefusal } from "../../../interview/normalise.ts";
import { startRecord } from "../../../interview/start.ts";
import { HARBOUR } from "../../../interview/testing/harbour-framework.ts";
import { harbourRecord } from "../../../interview/testing/harbour-record.ts";
import { HARBOUR_YAML } from "../../../interview/testing/harbour-yaml.ts";
import { TODAY } from "../../../interview/testing/today.ts";
import { serialiseRecord } from "../../../record/serialise.ts";
import { createDraft } from "../draft-file.ts";
import type { DraftFile } from "../draft-file.ts";
import { OpenDraft } from "../open-draft.ts";
import { WalkSession } from "../session.ts";

/** What a walk ends with whose every answer is given. */
export const TARGET = harbourRecord();

/** A session on a draft, also if another one has it open. */
export function sessionOn(file: DraftFile): WalkSession {
  const opened = OpenDraft.open(file.path, true);
  if (!(opened instanceof OpenDraft)) throw new Error("it was not taken over");
  const place = { cwd: dirname(file.path), today: TODAY };
  return new WalkSession(opened, { framework: HARBOUR, context: NEW_WALK, place });
}

/** What papers are made with: a file may not hold all that the flow can do. */
const FRAMEWORK_FILE = HARBOUR_YAML.replace(
  "status: released",
  "status: released\n  released: 2026-01-05",
).replace(/(columns: .*\n.*\n *mode: )pick-relevant\n.*/, "$1every-row");

export interface BegunWalk {
  session: WalkSession;
  folder: Folder;
  /** Absolute. */
  path: string;
  /** The same from the folder. */
  file: string;
}

/** A walk that has just begun, in a folder of its own. */
export function beginWalk(): BegunWalk {
  const folder = makeFolder({
    "rightly.yaml": `format: 1\nframework: {id: ${HARBOUR.id}, version: ${HARBOUR.version}}\n`,
    [`frameworks/${HARBOUR.id}/${HARBOUR.version}/framework.yaml`]: FRAMEWORK_FILE,
  });
  const record = startRecord({
    title: TARGET.title,
    framework: HARBOUR,
    today: TODAY,
    taken: () => false,
  });
  const file = `decisions/${record.id}.yaml`;
  const path = folder.at(file);
  const session = sessionOn(createDraft(path, serialiseRecord(record)));
  return { session, folder, path, file };
}

/** The page a walk is at, which must be at one. */
export function pageOf(session: WalkSession): Page {
  const page = session.page();
  if (page === undefined) throw new Error("the walk has ended");
  return page;
}

/** Answers the page and goes on. */
export function answerPage(session: WalkSession, raw: string): void {
  const value = session.answer(raw);
  if (isRefusal(value)) throw new Error(value.error);
  session.forward();
}
