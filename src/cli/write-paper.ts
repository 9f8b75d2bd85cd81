import { dirname, resolve } from "node:path";
import { EXIT, UserError } from "../errors.ts";
import type { ExitCode } from "../errors.ts";
import type { Published } from "../publish/model.ts";
import { renderPaper } from "../publish/paper-markdown.ts";
import { recordDigest } from "../record/digest.ts";
import { readStamp } from "../record/paper-stamp.ts";
import { readConfiguration } from "../repository/configuration.ts";
import { OWNER_ONLY } from "../repository/exempt-file.ts";
import { readTextIfThere, shownPath } from "../repository/read.ts";
import { writeFileSafely } from "../repository/write.ts";
import { visible } from "../yaml/shown.ts";
import { findRecord } from "./find-record.ts";
import type { Io } from "./io.ts";
import {
  membersPaper,
  membersPaperPath,
  refusePublicName,
  sayMembersWarnings,
} from "./members-paper.ts";
import { paperPath, publishedOf, readRecord } from "./published.ts";
import type { ReadRecord } from "./published.ts";

export interface PaperOptions {
  format: "markdown" | "html" | "word";
  /** A `.docx` file. */
  template?: string;
  out?: string;
  stdout?: boolean;
  check?: boolean;
  members?: boolean;
  replace?: boolean;
  dryRun?: boolean;
}

/** Makes, prints or checks the paper of one record, and says what it did. */
export async function runPaper(name: string, options: PaperOptions, io: Io): Promise<ExitCode> {
  const path = findRecord(readConfiguration(io.cwd), name, io.cwd);
  const read = readRecord(path, io.cwd);
  if (options.format === "word") {
    sayFaults(read, path, io);
    // What fills templates is loaded only when somebody wants a document.
    const { runWordPaper } = await import("./word-paper.ts");
    return runWordPaper(read, path, options, io);
  }
  if (options.template !== undefined) throw TEMPLATE_IS_FOR_WORD;
  if (options.members === true && options.format === "html") throw NO_HTML_FOR_MEMBERS;
  if (options.members === true) return runMembers(read, path, options, io);
  const beside =
    options.format === "html" ? paperPath(path).replace(/\.md$/, ".html") : paperPath(path);
  const target = targetOf(options, beside, io);
  if (options.check === true) {
    return checkPaper(recordDigest(read.record), target ?? beside, io);
  }
  sayFaults(read, path, io);
  // The record's own repository decides, which need not be the one the person stands in.
  const configuration = readConfiguration(dirname(path));
  const published = publishedOf(read.record, path, configuration, configuration.root);
  const text =
    options.format === "html"
      ? await htmlPaper(published, configuration.organisation)
      : renderPaper(published);
  if (target === undefined) io.stdout.write(text);
  else writePaper(target, text, options, io);
  return EXIT.ok;
}

/** Its styles are loaded only when somebody wants them. */
async function htmlPaper(published: Published, organisation = ""): Promise<string> {
  const { renderHtmlPaper } = await import("../publish/html/paper-html.ts");
  return renderHtmlPaper(published, organisation);
}

const TEMPLATE_IS_FOR_WORD = new UserError("--template names a Word document to fill in", {
  hint: "Add --format word.",
  exitCode: EXIT.usage,
});

const NO_HTML_FOR_MEMBERS = new UserError("a paper for members is no page", {
  hint: "Make it in Markdown or Word (--format word), or make the public page without --members.",
  exitCode: EXIT.usage,
});

/** The same for the paper that holds exempt text. The public paper beside the record is not touched. */
function runMembers(read: ReadRecord, path: string, options: PaperOptions, io: Io): ExitCode {
  const target = targetOf(options, membersPaperPath(path), io);
  const configuration = readConfiguration(dirname(path));
  const published = publishedOf(read.record, path, configuration, configuration.root);
  const paper = membersPaper(published, path, io.cwd);
  if (options.check === true) {
    return checkPaper(paper.digest, target ?? membersPaperPath(path), io);
  }
  if (target !== undefined) refusePublicName(target, io);
  sayFaults(read, path, io);
  if (target === undefined) io.stdout.write(paper.text);
  else writePaper(target, paper.text, options, io, OWNER_ONLY);
  sayMembersWarnings(paper, target, configuration, io);
  return EXIT.ok;
}

/** Where the paper goes; `undefined` prints it. */
function targetOf({ stdout, out }: PaperOptions, beside: string, io: Io): string | undefined {
  if (stdout === true || out === "-") return undefined;
  return out === undefined ? beside : resolve(io.cwd, out);
}

/** Only digests are compared: a newer program that words things better makes no paper stale. */
function checkPaper(digest: string, target: string, io: Io): ExitCode {
  const file = visible(shownPath(io.cwd, target));
  const fault = faultOf(readTextIfThere(target), digest);
  if (fault === undefined) {
    io.stdout.write(`${file} is current.\n`);
    return EXIT.ok;
  }
  io.stdout.write(`${file} ${fault}\n`);
  return EXIT.findings;
}

function faultOf(paper: string | undefined, digest: string): string | undefined {
  if (paper === undefined) return "is missing. To make it: rightly paper";
  const stamp = readStamp(paper);
  if (stamp === undefined) return "was not made by rightly paper, or its last line was taken off.";
  if (!stamp.paperIntact) return "was changed by hand. Put the change into the record instead.";
  if (stamp.record !== digest) return "is older than its record. To make it again: rightly paper";
  return undefined;
}

function sayFaults({ faults }: ReadRecord, path: string, io: Io): void {
  if (faults.length === 0) return;
  const file = visible(shownPath(io.cwd, path));
  const things = faults.length === 1 ? "1 thing" : `${faults.length} things`;
  io.stderr.write(`${file} has ${things} to put right. To see them: rightly check ${file}\n`);
}

function writePaper(
  target: string,
  text: string,
  options: PaperOptions,
  io: Io,
  mode?: number,
): void {
  const file = visible(shownPath(io.cwd, target));
  const old = readTextIfThere(target);
  if (old === text) {
    io.stdout.write(`${file} is current already.\n`);
    return;
  }
  if (old !== undefined && options.replace !== true) refuseToLose(old, file);
  if (options.dryRun === true) {
    io.stdout.write(`Would write ${file}\n`);
    return;
  }
  // As it was read, so that a change made meanwhile is not lost.
  const written = writeFileSafely(target, text, {
    expected: old ?? null,
    ...(mode === undefined ? {} : { mode }),
  });
  io.stdout.write(`Paper: ${file}\n`);
  if (!written.durable) io.stderr.write("It is saved, but may not survive a power cut.\n");
}

/** Words that somebody typed into a paper stand nowhere else. */
function refuseToLose(old: string, file: string): void {
  if (readStamp(old)?.paperIntact === true) return;
  throw new UserError(`${file} was not written: it was changed by hand, or is no paper`, {
    hint: "Put the change into the record, or choose another name with --out. To write over it: --replace",
    exitCode: EXIT.usage,
  });
}
