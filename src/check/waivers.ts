import type { Finding, Path } from "../finding.ts";
import type { Waiver } from "../repository/configuration-model.ts";
import type { YamlText } from "../yaml/parse.ts";
import { quote } from "../yaml/quote.ts";
import { isFixed } from "./every-rule.ts";
import type { SetAside } from "./model.ts";
import { ownFinding } from "./own-finding.ts";
import type { Suppressed } from "./suppressions.ts";

/** Where the waivers stand. */
export interface WaiverFile {
  /** As the person would type it. */
  file: string;
  yaml: YamlText;
}

/**
 * Findings without those that a waiver of the configuration sets aside, and what is wrong with the waivers.
 * @param idOf Id of the record a file belongs to.
 * @param isMine Whether a record is looked at: nothing is known of waivers for others.
 */
export function waive(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  { file, yaml }: WaiverFile,
  idOf: (file: string) => string | undefined,
  today: string,
  isMine: (record: string) => boolean,
): Suppressed {
  const used = new Set<Waiver>();
  const left: Finding[] = [];
  const setAside: SetAside[] = [];
  const active = waivers.filter(({ until }) => until === undefined || until >= today);
  for (const finding of findings) {
    const by = active.find((one) => holdsFor(one, finding, idOf));
    if (by === undefined) left.push(finding);
    else {
      used.add(by);
      setAside.push({ finding, by: "waiver", because: by.because, owner: by.owner });
    }
  }
  const at = (path: Path) => ({ file, place: yaml.placeOf(path), path: path.join(".") });
  for (const [index, waiver] of waivers.entries()) {
    if (!isMine(waiver.record)) continue;
    if (waiver.until !== undefined && waiver.until < today) {
      const message = `this waiver held until ${waiver.until}`;
      left.push(ownFinding("suppressionEnded", at(["waivers", index, "until"]), message));
    } else if (!used.has(waiver)) {
      const message = `${quote(waiver.rule)} finds nothing in ${quote(waiver.record)} that this waiver sets aside`;
      left.push(ownFinding("suppressionUnused", at(["waivers", index, "rule"]), message));
    }
  }
  return { findings: left, setAside };
}

function holdsFor(
  { rule, record, path }: Waiver,
  finding: Finding,
  idOf: (file: string) => string | undefined,
): boolean {
  if (rule !== finding.rule || isFixed(rule) || idOf(finding.file) !== record) return false;
  return path === undefined || finding.path === path || finding.path.startsWith(`${path}.`);
}
