import { resolve } from "node:path";
import { judgeAnswers } from "../../check/judge-answers.ts";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { inFile } from "../../finding.ts";
import type { Fault } from "../../finding.ts";
import type { Framework } from "../../framework/model.ts";
import { parseAnswers } from "../../interview/parse-answers.ts";
import { recordFromAnswers } from "../../interview/record-from-answers.ts";
import { decodeText } from "../../yaml/decode.ts";
import { parseYaml } from "../../yaml/parse.ts";
import type { DecisionRecord } from "../../record/model.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework, listFrameworks } from "../../repository/frameworks.ts";
import { LARGEST_FILE, readText, shownPath } from "../../repository/read.ts";
import { colourFor } from "../colour.ts";
import type { Io } from "../io.ts";
import { renderHuman } from "../reporters/human.ts";
import { dayOf } from "./as-of.ts";
import { writeFinishedPaper } from "./finished-paper.ts";
import { namedFramework } from "./named-framework.ts";
import {
  checkStage,
  isTaken,
  recordPath,
  recordText,
  withName,
  writeNewRecord,
} from "./new-record.ts";
import type { NewOptions } from "./start-walk.ts";
import { placeWords } from "./start-walk.ts";

/** `rightly new --answers`: a record and its paper from a filled-in form, with no terminal needed. */
export async function newFromAnswers(
  title: string | undefined,
  answers: string,
  options: NewOptions,
  io: Io,
): Promise<ExitCode> {
  const configuration = readConfiguration(io.cwd);
  const text = answers === "-" ? await readStdin(io) : readText(resolve(io.cwd, answers));
  const framework = frameworkFor(text, configuration, options.framework);
  const today = dayOf(options.asOf, io.today);
  const judge = judgeAnswers(configuration, framework, today);
  const { draft, faults } = parseAnswers(text, framework, judge);
  if (draft === undefined) return refuse(answers, text, faults, io);
  const stage = checkStage(framework, options.stage);
  const content = {
    ...draft,
    ...(title === undefined ? {} : { title }),
    ...(stage === undefined ? {} : { stage }),
  };
  const make = (taken: (id: string) => boolean): DecisionRecord =>
    withName(recordFromAnswers(content, framework, { today, taken }), options.name, configuration);
  if (configuration.file === undefined) io.stderr.write(`${placeWords(configuration)}\n`);
  if (options.dryRun === true) return printOnly(make(isTaken(configuration)), configuration, io);
  const { path, record } = writeNewRecord(configuration, make);
  const paper = writeFinishedPaper(record, path);
  const file = shownPath(io.cwd, path);
  io.stdout.write(`Record: ${file} (${record.status})\n`);
  if (paper !== undefined) io.stdout.write(`Paper:  ${shownPath(io.cwd, paper)}\n`);
  io.stdout.write(`What happens next: to check the record: rightly check ${file}\n`);
  return EXIT.ok;
}

/** The framework asked for; else the one the answers name, if it is here; else the configured one. */
function frameworkFor(
  text: string,
  configuration: Configuration,
  named: string | undefined,
): Framework {
  if (named !== undefined) return namedFramework(configuration, named);
  const { id, version } = pinIn(parseYaml(text).value);
  const here = listFrameworks(configuration).some(
    (entry) => entry.id === id && (version === undefined || entry.version === version),
  );
  return id !== undefined && here
    ? findFramework(configuration, id, version).framework
    : namedFramework(configuration, undefined);
}

function pinIn(value: unknown): { id?: string | undefined; version?: string | undefined } {
  const pin = fieldOf(value, "framework");
  if (typeof pin === "string") return { id: pin };
  return { id: wordOf(fieldOf(pin, "id")), version: wordOf(fieldOf(pin, "version")) };
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function wordOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

async function refuse(
  answers: string,
  text: string,
  faults: readonly Fault[],
  io: Io,
): Promise<ExitCode> {
  const file = answers === "-" ? "answers" : answers;
  const colour = await colourFor(io, io.stderr);
  io.stderr.write(renderHuman(inFile(file, faults), { source: () => text, colour }));
  const things = faults.length === 1 ? "1 thing" : `${faults.length} things`;
  io.stderr.write(`\n${things} to put right in ${file}. Nothing was written.\n`);
  return EXIT.usage;
}

function printOnly(record: DecisionRecord, configuration: Configuration, io: Io): ExitCode {
  const path = recordPath(configuration, record.id);
  io.stdout.write(recordText(record, path, configuration));
  io.stderr.write(`Would write ${shownPath(io.cwd, path)} and its paper. Nothing was written.\n`);
  return EXIT.ok;
}

async function readStdin({ stdin }: Io): Promise<string> {
  if (stdin.isTTY === true) {
    throw new UserError("--answers - reads from a pipe, and there is none", {
      hint: "Give a file: rightly new --answers answers.yaml",
    });
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Buffer);
    size += bytes.length;
    if (size > LARGEST_FILE) {
      throw new UserError(
        `the answers have more than ${LARGEST_FILE} bytes, the most that is read`,
      );
    }
    chunks.push(bytes);
  }
  return decodeText(Buffer.concat(chunks), "the answers");
}
