import { basename, dirname, join } from "node:path";
import { UserError } from "../../errors.ts";
import type { Block } from "../../publish/document.ts";
import type { PaperPart } from "../../publish/paper/paper.ts";
import {
  membersDigest,
  membersParts,
  NOT_FOR_PUBLICATION,
  renderMembersPaper,
} from "../../publish/paper/paper-members.ts";
import type { Published } from "../../publish/model.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readExemptFile } from "../../repository/exempt-file.ts";
import { isThere, pathFrom } from "../../repository/read.ts";
import { visible } from "../../yaml/quote.ts";
import { gitWarnings } from "../../work/exempt/exempt-warnings.ts";
import type { Io } from "../io.ts";

/** The paper with the exempt text in it, for those who may read that. */
export interface MembersPaper {
  text: string;
  /** What it says, part by part, for other formats than the text's. */
  parts: Record<PaperPart, Block[]>;
  /** What says on every page that it is not for others. */
  marking: string;
  /** Of the record and its exempt text together. */
  digest: string;
  /** Fields whose text is not in this copy of the folder. */
  missing: readonly string[];
}

/** Joins a record and the exempt text beside it. */
export function membersPaper(published: Published, recordPath: string, from: string): MembersPaper {
  const { file } = readExemptFile(recordPath, from);
  const texts = new Map((file?.texts ?? []).map(({ field, text }) => [field, text]));
  const { parts, missing } = membersParts(published, texts);
  return {
    text: renderMembersPaper(published, texts),
    digest: membersDigest(published, texts),
    parts,
    marking: NOT_FOR_PUBLICATION,
    missing,
  };
}

/** @throws UserError if a members' paper would take the name of a public one. */
export function refusePublicName(target: string, io: Io): void {
  const name = basename(target);
  const beside = join(dirname(target), name.replace(/\.[^.]+$/, ".yaml"));
  if (!isThere(beside) || beside === target) return;
  throw new UserError(`${pathFrom(io.cwd, target)} is the name of a public paper`, {
    hint: "A paper for members has a name of its own. Leave --out away, or choose another name.",
  });
}

/** Says what is not in the paper, and whether git would take it. */
export function sayMembersWarnings(
  { missing }: MembersPaper,
  target: string | undefined,
  configuration: Configuration,
  io: Io,
): void {
  const gone = missing.map((field) => `the text of ${field} is not in this copy of the folder.`);
  const taken = target === undefined ? [] : gitWarnings(configuration, target, io);
  for (const warning of [...gone, ...taken]) io.stderr.write(`Warning: ${visible(warning)}\n`);
}
