/** The ways in which a command can be given what it needs. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { isRefusal } from "../../../src/interview/normalise.ts";
import { valueAt } from "../../../src/mapping.ts";
import type { GivenFields } from "../../../src/work/moves/given-reader.ts";
import { isBlocked } from "../../../src/work/moves/judge-move.ts";
import type { BlockedMove } from "../../../src/work/moves/judge-move.ts";
import type { MoveReports } from "../../../src/work/moves/registry.ts";
import type { MoveSession } from "../../../src/work/moves/session.ts";
import { openRepository } from "../../../src/work/open-repository.ts";
import type { Folder } from "../folder.ts";
import { run } from "../run.ts";
import { formText } from "./forms.ts";

/** Where a step is taken, and on what day. */
export interface Scene {
  folder: Folder;
  today: string;
  /** As a process of the built program, and not in this one. */
  asProcess: boolean;
}

export interface Said {
  code: number;
  words: string;
}

export type MoveDoor = "file" | "pipe" | "given" | "pages";

/** Runs a command line. */
export async function command(argv: string[], scene: Scene, stdin?: string): Promise<Said> {
  const { folder, today, asProcess } = scene;
  if (!asProcess) {
    const { code, stdout, stderr } = await run(argv, {
      cwd: folder.path,
      today,
      ...(stdin === undefined ? {} : { stdin }),
    });
    return { code, words: stdout + stderr };
  }
  // What is moved out of a record has no day.
  const isDated = argv.includes("--as-of") || argv[0] === "exempt";
  const dated = isDated ? argv : [...argv, "--as-of", today];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve("bin/rightly.js"), ...dated],
    {
      cwd: folder.path,
      input: stdin ?? "",
      encoding: "utf8",
      env: { ...process.env, RIGHTLY_CONFIG_DIR: folder.at(".settings") },
    },
  );
  return { code: status ?? 3, words: stdout + stderr };
}

/** Writes a form beside the records. @returns Its name. */
export function form(content: Record<string, unknown>, { folder }: Scene): string {
  folder.write("form.yaml", formText(content));
  return "form.yaml";
}

/** Makes a move through one of its doors. @param fields As an answers file gives them. */
export async function move(
  name: keyof MoveReports,
  argv: string[],
  fields: GivenFields,
  { door, scene }: { door: MoveDoor; scene: Scene },
): Promise<Said> {
  const [, record = ""] = argv;
  if (scene.asProcess || door === "file") {
    return command([...argv, "--answers", form({ ...fields }, scene)], scene);
  }
  if (door === "pipe") return command([...argv, "--answers", "-"], scene, formText({ ...fields }));
  const repository = openRepository(scene.folder.path, { today: scene.today });
  try {
    const session = repository.move(name, record, door === "given" ? fields : {});
    if (door === "pages") answerPages(session, fields);
    const made = session.commit() as BlockedMove | object;
    if (!isBlocked(made)) return { code: 0, words: "" };
    return { code: 1, words: JSON.stringify([made.given, made.findings]) };
  } catch (error) {
    if (error instanceof Error) return { code: 2, words: error.message };
    throw error;
  }
}

/** Answers each page with the field that fills it; what no field fills is skipped. */
function answerPages(session: MoveSession<unknown>, fields: GivenFields): void {
  for (let page = session.page(); page !== undefined; page = session.page()) {
    const path = session.fieldFor(page.step)?.split(".") ?? [];
    const value = valueAt(fields, path);
    const raw = value === undefined ? undefined : typed(value);
    const taken = raw === undefined && !page.step.optional ? session.keep() : session.answer(raw);
    if (isRefusal(taken)) throw new Error(`${page.step.id}: ${JSON.stringify(taken)}`);
    session.forward();
  }
}

function typed(value: unknown): string {
  return Array.isArray(value) ? value.join("\n") : String(value);
}
