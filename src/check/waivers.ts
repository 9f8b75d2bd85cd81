import { dayInWords } from "../record/day-in-words.ts";
import type { Finding, Path } from "../finding.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { Waiver } from "../repository/configuration-model.ts";
import type { YamlText } from "../yaml/parse.ts";
import { quote } from "../yaml/quote.ts";
import { CHECK_RULES } from "./check-rules.ts";
import { isFixed } from "./every-rule.ts";
import type { Applied, SetAside } from "./model.ts";
import { ownFinding } from "./own-finding.ts";

/** The waivers of a configuration. */
export interface WaiverList {
  /** As the person would type it. */
  file: string;
  yaml: YamlText;
  waivers: readonly NumberedWaiver[];
}

interface NumberedWaiver extends Waiver {
  /** Its number in the file, from 0. */
  at: number;
}

/** What waivers are applied with. */
export interface WaiverContext {
  /** Id of the record a file belongs to. */
  idOf: (file: string) => string | undefined;
  /** ISO day. */
  today: string;
}

/** Findings without those that a waiver sets aside, and what is wrong with the waivers. */
export function applyWaivers(
  findings: readonly Finding[],
  list: WaiverList | undefined,
  { idOf, today }: WaiverContext,
): Applied {
  if (list === undefined) return { findings: [...findings], setAside: [] };
  const used = new Set<Waiver>();
  const left: Finding[] = [];
  const setAside: SetAside[] = [];
  const active = list.waivers.filter((waiver) => !hasEnded(waiver, today));
  for (const finding of findings) {
    const by = active.find((one) => holdsFor(one, finding, idOf(finding.file)));
    if (by === undefined) left.push(finding);
    else {
      used.add(by);
      setAside.push({ finding, by: "waiver", because: by.because, owner: by.owner });
    }
  }
  return { findings: [...left, ...waiverFindings(list, used, today)], setAside };
}

function waiverFindings(
  { file, yaml, waivers }: WaiverList,
  used: ReadonlySet<Waiver>,
  today: string,
): Finding[] {
  const at = (path: Path) => ({ file, place: yaml.placeOf(path), path: path.join(".") });
  return waivers.flatMap((waiver): Finding[] => {
    if (hasEnded(waiver, today)) {
      const message = `this waiver ended on ${dayInWords(waiver.until)}`;
      return [ownFinding("suppressionEnded", at(["waivers", waiver.at, "until"]), message)];
    }
    if (used.has(waiver)) return [];
    const message = `${quote(waiver.rule)} finds nothing in ${quote(waiver.record)}, so this waiver has no effect`;
    return [ownFinding("suppressionUnused", at(["waivers", waiver.at, "rule"]), message)];
  });
}

const ABOUT_WAIVERS: ReadonlySet<string> = new Set([
  CHECK_RULES.suppressionUnused.id,
  CHECK_RULES.suppressionEnded.id,
]);

/** The record that a waiver names, if a finding is about that waiver. */
export function waiverRecord(
  list: WaiverList | undefined,
  { rule, file, path }: Pick<Finding, "rule" | "file" | "path">,
): string | undefined {
  if (file !== list?.file || !ABOUT_WAIVERS.has(rule)) return undefined;
  const [, at] = /^waivers\.(\d+)\./.exec(path) ?? [];
  return list.waivers.find((waiver) => waiver.at === Number(at))?.record;
}

/** Whether a finding in one record is set aside by a waiver that still holds. */
export function isWaived(
  finding: Pick<Finding, "rule" | "path">,
  waivers: readonly Waiver[],
  { record, today }: { record: Pick<DecisionRecord, "id">; today: string },
): boolean {
  return waivers.some((one) => !hasEnded(one, today) && holdsFor(one, finding, record.id));
}

function hasEnded({ until }: Waiver, today: string): boolean {
  return until !== undefined && until < today;
}

function holdsFor(
  { rule, record, path }: Waiver,
  finding: Pick<Finding, "rule" | "path">,
  id: string | undefined,
): boolean {
  if (rule !== finding.rule || isFixed(rule) || id !== record) return false;
  return path === undefined || finding.path === path || finding.path.startsWith(`${path}.`);
}
