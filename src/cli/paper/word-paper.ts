import { dirname, resolve } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import type { Published } from "../../publish/model.ts";
import { summaryParts } from "../../publish/paper/plain-summary.ts";
import { paperParts } from "../../publish/paper/paper.ts";
import { fillWordTemplate, TAG_NAMES } from "../../publish/word/paper-word.ts";
import type { WordPaper } from "../../publish/word/paper-word.ts";
import { paperPath } from "../../record/files.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { OWNER_ONLY } from "../../repository/exempt-file.ts";
import { LARGEST_DOCUMENT, wordTemplate } from "../../repository/word-template.ts";
import { readBytesIfThere, pathFrom } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { visible } from "../../yaml/quote.ts";
import { filledDocument } from "../fill-word.ts";
import type { Io } from "../io.ts";
import { membersPaper, refusePublicName, sayMembersWarnings } from "./members-paper.ts";
import type { MembersPaper } from "./members-paper.ts";
import { publishedOf } from "../../work/published.ts";
import type { ReadRecord } from "../../work/published.ts";
import { publicPaperPath } from "./public-paper.ts";
import type { PaperOptions } from "./paper-options.ts";

/** Makes or checks the paper of one record as a Word document, in the council's own template if it has one. */
export function runWordPaper(
  read: ReadRecord,
  path: string,
  options: PaperOptions,
  io: Io,
): ExitCode {
  if (options.stdout === true || options.out === "-") throw NOT_FOR_THE_SCREEN;
  const configuration = readConfiguration(dirname(path));
  const published = publishedOf(read.record, path, configuration, configuration.root);
  const members = options.members === true ? membersPaper(published, path, io.cwd) : undefined;
  const document = filled(published, members, configuration, options, io);
  const beside =
    members === undefined ? publicPaperPath(path, options) : paperPath(path, "members", "docx");
  const target = options.out === undefined ? beside : resolve(io.cwd, options.out);
  const old = readBytesIfThere(target, LARGEST_DOCUMENT);
  const isCurrent = old !== undefined && Buffer.compare(old, document) === 0;
  if (options.check === true) return checked(target, old, isCurrent, io);
  if (members !== undefined) refusePublicName(target, io);
  if (isCurrent) io.stdout.write(`${visible(pathFrom(io.cwd, target))} is current already.\n`);
  else write(target, document, old, options, io);
  if (members !== undefined) sayMembersWarnings(members, target, configuration, io);
  return EXIT.ok;
}

const NOT_FOR_THE_SCREEN = new UserError("a Word document is not for the screen", {
  hint: "Leave --stdout out, and say where to put it with --out if need be.",
  exitCode: EXIT.usage,
});

function filled(
  published: Published,
  members: MembersPaper | undefined,
  configuration: Configuration,
  { template, summary }: PaperOptions,
  io: Io,
): Uint8Array {
  const kind = summary === true ? "summary" : "paper";
  const file =
    template === undefined ? wordTemplate(configuration, kind) : resolve(io.cwd, template);
  const { organisation = "" } = configuration;
  const paper: WordPaper = {
    published,
    parts: members?.parts ?? (summary === true ? summaryParts(published) : paperParts(published)),
    organisation,
    marking: members?.marking ?? "",
  };
  return filledDocument(file, TAG_NAMES, (bytes) => fillWordTemplate(bytes, paper), io);
}

/** The same record and template give the same bytes, so nothing but the bytes need be compared. */
function checked(
  target: string,
  old: Uint8Array | undefined,
  isCurrent: boolean,
  io: Io,
): ExitCode {
  const file = visible(pathFrom(io.cwd, target));
  if (isCurrent) {
    io.stdout.write(`${file} is current.\n`);
    return EXIT.ok;
  }
  io.stdout.write(
    old === undefined
      ? `${file} is missing. To make it, leave --check out.\n`
      : `${file} is not what would be made now: its record or template changed, or it did.\n`,
  );
  return EXIT.findings;
}

function write(
  target: string,
  document: Uint8Array,
  old: Uint8Array | undefined,
  { members, replace, dryRun }: PaperOptions,
  io: Io,
): void {
  const file = visible(pathFrom(io.cwd, target));
  if (old !== undefined && replace !== true) {
    throw new UserError(`${file} was not written: it is there, and says something else`, {
      hint: "Somebody may have worked in it. To write over it: --replace",
      exitCode: EXIT.usage,
    });
  }
  if (dryRun === true) {
    io.stdout.write(`Would write ${file}\n`);
    return;
  }
  const { durable } = writeFileSafely(target, document, {
    ...(members === true ? { mode: OWNER_ONLY } : {}),
  });
  io.stdout.write(`Paper: ${file}\n`);
  if (!durable) io.stderr.write("It is saved, but may not survive a power cut.\n");
}
