import { basename, dirname, join } from "node:path";
import { UserError } from "../../errors.ts";
import type { PaperSource } from "../../publish/model.ts";
import type { MembersContent } from "../../publish/paper/paper-content.ts";
import {
  membersDigest,
  membersParts,
  NOT_FOR_PUBLICATION,
  renderMembersPaper,
} from "../../publish/paper/paper-members.ts";
import type { ExemptFile } from "../../record/exempt-file.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { isThere, pathFrom } from "../../repository/read.ts";
import { gitWarnings } from "../exempt/exempt-warnings.ts";
import type { Workplace } from "../workplace.ts";

/** The paper with the exempt text in it, for those who may read that. */
export interface MembersPaper extends MembersContent {
  /** Of the record and its exempt text together. */
  digest: string;
  /** Fields whose text is not in this copy of the folder. */
  missing: readonly string[];
}

/** Joins a record and the exempt text that is kept beside it. */
export function membersPaper(source: PaperSource, file: ExemptFile | undefined): MembersPaper {
  const texts = new Map((file?.texts ?? []).map(({ field, text }) => [field, text]));
  const { parts, missing } = membersParts(source, texts);
  return {
    source,
    text: renderMembersPaper(source, texts),
    digest: membersDigest(source, texts),
    parts,
    marking: NOT_FOR_PUBLICATION,
    missing,
  };
}

/** @throws UserError if a members' paper would take the name of a public one. */
export function refusePublicName(target: string, { cwd }: Workplace): void {
  const name = basename(target);
  const record = join(dirname(target), name.replace(/\.[^.]+$/, ".yaml"));
  if (!isThere(record) || record === target) return;
  throw new UserError(`${pathFrom(cwd, target)} is the name of a public paper`, {
    hint: "A paper for members has a name of its own. Leave --out away, or choose another name.",
  });
}

/** What is not in the paper, and whether git would take it. */
export function membersWarnings(
  { missing }: MembersPaper,
  target: string | undefined,
  configuration: Configuration,
  workplace: Workplace,
): string[] {
  const gone = missing.map((field) => `the text of ${field} is not in this copy of the folder.`);
  return [...gone, ...(target === undefined ? [] : gitWarnings(configuration, target, workplace))];
}
