import { dirname } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { recordDigest } from "../../record/digest.ts";
import { paperPath } from "../../record/files.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { OWNER_ONLY } from "../../repository/exempt-file.ts";
import { pathFrom } from "../../repository/read.ts";
import { visible } from "../../yaml/quote.ts";
import { findRecord } from "../../work/find-record.ts";
import type { Io } from "../io.ts";
import { publishedOf, publisherOf, readRecord } from "../../work/published.ts";
import type { ReadRecord } from "../../work/published.ts";
import { checkPaper, targetOf, writePaper } from "./kept-paper.ts";
import { membersPaper, refusePublicName, sayMembersWarnings } from "./members-paper.ts";
import type { PaperOptions } from "./paper-options.ts";
import { publicPaperPath, publicText } from "./public-paper.ts";

/** Makes, prints or checks the paper of one record, and says what it did. */
export async function runPaper(name: string, options: PaperOptions, io: Io): Promise<ExitCode> {
  refuseWhatDoesNotFit(options);
  const path = findRecord(readConfiguration(io.cwd), name, io.cwd);
  const read = readRecord(path, io.cwd);
  if (options.format === "word") {
    sayFaults(read, path, io);
    // What fills templates is loaded only when somebody wants a document.
    const { runWordPaper } = await import("./word-paper.ts");
    return runWordPaper(read, path, options, io);
  }
  return options.members === true
    ? runMembers(read, path, options, io)
    : runPublic(read, path, options, io);
}

async function runPublic(
  read: ReadRecord,
  path: string,
  options: PaperOptions,
  io: Io,
): Promise<ExitCode> {
  const beside = publicPaperPath(path, options);
  const target = targetOf(options, beside, io);
  if (options.check === true) {
    return checkPaper(recordDigest(read.record), target ?? beside, io);
  }
  sayFaults(read, path, io);
  // The record's own repository decides, which need not be the one the person stands in.
  const configuration = readConfiguration(dirname(path));
  const published = publishedOf(read.record, path, configuration, configuration.root);
  const text = await publicText(published, publisherOf(configuration), options);
  if (target === undefined) io.stdout.write(text);
  else writePaper(target, text, options, io);
  return EXIT.ok;
}

/** @throws UserError for options that do not go together. */
function refuseWhatDoesNotFit({ format, template, members, summary }: PaperOptions): void {
  if (template !== undefined && format !== "word") {
    throw misused("--template names a Word document to fill in", "Add --format word.");
  }
  if (members === true && summary === true) {
    throw misused("a plain summary is for everybody", "Leave --members or --summary out.");
  }
  if (members === true && format === "html") {
    throw misused(
      "a paper for members is no page",
      "Make it in Markdown or Word (--format word), or make the public page without --members.",
    );
  }
}

function misused(message: string, hint: string): UserError {
  return new UserError(message, { hint, exitCode: EXIT.usage });
}

/** The same for the paper that holds exempt text. The public paper beside the record is not touched. */
function runMembers(read: ReadRecord, path: string, options: PaperOptions, io: Io): ExitCode {
  const target = targetOf(options, paperPath(path, "members"), io);
  const configuration = readConfiguration(dirname(path));
  const published = publishedOf(read.record, path, configuration, configuration.root);
  const paper = membersPaper(published, path, io.cwd);
  if (options.check === true) {
    return checkPaper(paper.digest, target ?? paperPath(path, "members"), io);
  }
  if (target !== undefined) refusePublicName(target, io);
  sayFaults(read, path, io);
  if (target === undefined) io.stdout.write(paper.text);
  else writePaper(target, paper.text, options, io, OWNER_ONLY);
  sayMembersWarnings(paper, target, configuration, io);
  return EXIT.ok;
}

function sayFaults({ faults }: ReadRecord, path: string, io: Io): void {
  if (faults.length === 0) return;
  const file = visible(pathFrom(io.cwd, path));
  const things = faults.length === 1 ? "1 thing" : `${faults.length} things`;
  io.stderr.write(`${file} has ${things} to put right. To see them: rightly check ${file}\n`);
}
