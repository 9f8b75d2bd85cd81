import { dirname, resolve } from "node:path";
import { UserError } from "../../errors.ts";
import type { FormatKind } from "../../publish/format.ts";
import type { PaperContent } from "../../publish/paper/paper-content.ts";
import { recordDigest } from "../../record/digest.ts";
import { paperPath } from "../../record/files.ts";
import type { DecisionRecord } from "../../record/model.ts";
import type { PaperKind } from "../../record/files.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { OWNER_ONLY, readExemptFile } from "../../repository/exempt-file.ts";
import { pendingTexts } from "../../repository/pending-texts.ts";
import { pathFrom } from "../../repository/read.ts";
import { chooseFormat } from "../deliver/choose-format.ts";
import { deliver } from "../deliver/deliver.ts";
import type { Delivered } from "../deliver/deliver.ts";
import { PAPER } from "../deliver/documents.ts";
import { templateFiller } from "../deliver/fill-word-template.ts";
import { openTarget } from "../deliver/target.ts";
import { findRecord } from "../find-record.ts";
import { finishInterrupted } from "../finish-interrupted.ts";
import { paperSources, publishedOf, publisherOf, readRecord } from "../published.ts";
import type { Workplace } from "../workplace.ts";
import { paperReaders } from "./early-paper.ts";
import { membersPaper, membersWarnings, refusePublicName } from "./members-paper.ts";
import type { MembersPaper } from "./members-paper.ts";
import type { PaperOptions } from "./paper-options.ts";

/** What became of a paper. */
export interface MadePaper {
  delivered: Delivered;
  /** The record, as the person would type it. */
  record: string;
  /** How many things are wrong with the record's shape. */
  faults: number;
  /** Whether it is packed, so that nobody can see what changed in it. */
  isPacked: boolean;
  /** What is not in a paper for members, and whether git would take it. */
  warnings: readonly string[];
}

/** Makes, prints or checks the paper of one record. */
export async function makePaper(
  workplace: Workplace,
  name: string,
  asked: PaperOptions,
): Promise<MadePaper> {
  const { cwd } = workplace;
  const out = outOf(asked);
  const chosen = chooseFormat(PAPER, { ...asked, out });
  refuseWhatDoesNotFit(asked, chosen.format);
  const path = findRecord(readConfiguration(cwd), name, cwd);
  if (isWritten(asked, out)) finishInterrupted(path, workplace);
  // The record's own repository decides, which need not be the one the person is in.
  const configuration = readConfiguration(dirname(path));
  const { record, faults } = readRecord(path, cwd, pendingTexts(configuration));
  const format = chosen.format.name;
  const { options, notes } = paperReaders(record, { ...asked, format }, workplace.today);
  const own = paperPath(path, kindOf(options), chosen.format.endings[0]);
  if (options.members === true) refusePublicName(resolve(cwd, out ?? own), workplace);
  const target = await openTarget({ kind: PAPER, chosen, out: out ?? own, own }, workplace);
  const content = contentOf({ record, path }, configuration, options, workplace);
  const members = content.members as MembersPaper | undefined;
  const delivered = await deliver(target, () => chosen.format.render(content), {
    ...options,
    source: members?.digest ?? recordDigest(record),
    ...(members === undefined ? {} : { mode: OWNER_ONLY }),
  });
  const warnings = members && membersWarnings(members, target?.path, configuration, workplace);
  return {
    delivered,
    record: pathFrom(cwd, path),
    faults: faults.length,
    isPacked: !chosen.format.forScreen,
    warnings: [...notes, ...(warnings ?? [])],
  };
}

/** Where it goes: a paper that will be checked is not printed. */
function outOf({ out, stdout, check }: PaperOptions): string | undefined {
  const isPrinted = stdout === true || out === "-";
  if (!isPrinted) return out;
  return check === true ? undefined : "-";
}

function isWritten({ dryRun, check }: PaperOptions, out: string | undefined): boolean {
  return dryRun !== true && check !== true && out !== "-";
}

function kindOf({ summary, members }: PaperOptions): PaperKind {
  if (members === true) return "members";
  return summary === true ? "summary" : "paper";
}

function contentOf(
  { record, path }: { record: DecisionRecord; path: string },
  configuration: Configuration,
  { summary, members, template }: PaperOptions,
  workplace: Workplace,
): PaperContent {
  const kind = summary === true ? "summary" : "paper";
  const own = {
    publisher: publisherOf(configuration),
    isSummary: summary === true,
    fillTemplate: templateFiller(configuration, kind, template, workplace),
  };
  const { root: from } = configuration;
  if (members === true) {
    const source = paperSources(configuration, from)(record, path);
    return {
      ...own,
      published: undefined,
      members: membersPaper(source, readExemptFile(path, workplace.cwd).file),
    };
  }
  const when = { from, today: workplace.today };
  const published = publishedOf(record, path, configuration, when);
  if (published === undefined)
    throw new Error("a record that is not public yet has no public paper");
  return { ...own, published, members: undefined };
}

/** @throws UserError for options that do not go together. */
function refuseWhatDoesNotFit(
  { template, members, summary, stdout, out = "-" }: PaperOptions,
  { name }: FormatKind,
): void {
  if (stdout === true && out !== "-") {
    throw misused("--stdout and --out are two places for one paper", "Leave one of them out.");
  }
  if (template !== undefined && name !== "docx") {
    throw misused("--template names a Word document to fill in", "Add --format docx.");
  }
  if (members === true && summary === true) {
    throw misused("a plain summary is for everyone", "Leave --members or --summary out.");
  }
  if (members === true && name === "html") {
    throw misused(
      "a paper for members cannot be a web page",
      "Make it in Markdown or Word (--format docx), or make the public page without --members.",
    );
  }
}

function misused(message: string, hint: string): UserError {
  return new UserError(message, { hint });
}
