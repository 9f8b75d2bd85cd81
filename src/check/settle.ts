import { paperPath } from "../record/files.ts";
import { join } from "node:path";
import { compareFindings } from "../finding.ts";
import type { Finding } from "../finding.ts";
import type { LoadedConfiguration } from "../repository/configuration.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { readText, readTextIfThere, pathFrom } from "../repository/read.ts";
import { parseYaml } from "../yaml/parse.ts";
import { sinceBaseline } from "./baseline.ts";
import type { Marked, Named } from "./baseline.ts";
import { CHECK_RULES } from "./check-rules.ts";
import { fingerprints, markOf } from "./fingerprint.ts";
import type { CheckedFinding, SetAside } from "./model.ts";
import type { ReadRecord } from "./read-records.ts";
import { settingsByFile } from "./settings.ts";
import { withSeverities } from "./severities.ts";
import { suppress } from "./suppressions.ts";
import type { Suppressed } from "./suppressions.ts";
import { waive } from "./waivers.ts";

export interface Settling {
  cwd: string;
  loaded: LoadedConfiguration;
  configuration: Configuration;
  records: readonly ReadRecord[];
  today: string;
  /** Whether a record or file is looked at. */
  isMine: (name: string) => boolean;
  /** Absolute path of the baseline; `undefined` for none. */
  baseline: string | undefined;
}

export interface Settled {
  /** In order of file and place. */
  findings: CheckedFinding[];
  setAside: SetAside[];
  /** What there would be without a baseline. */
  marked: Marked[];
}

/**
 * What is left to say of what was found: as seriously as the configuration takes it, without what
 * comments, waivers and the baseline set aside, and with what is wrong with those.
 */
export function settle(found: readonly Finding[], around: Settling): Settled {
  const { cwd, configuration, baseline } = around;
  const settings = settingsByFile(configuration);
  const weigh = (findings: readonly Finding[]): Finding[] =>
    withSeverities(findings, (file) => {
      return settings(pathFrom(configuration.root, join(cwd, file))).rules;
    }).sort(compareFindings);
  const commented = suppressAll(weigh(found), around);
  const waived = waiveAll(commented.findings, around);
  const subjectOf = subjects(around.records);
  const mark = (finding: Finding): Marked => {
    return { finding, mark: markOf(finding, subjectOf(finding.file)) };
  };
  const marked = weigh(waived.findings).map(mark);
  const text = baseline === undefined ? undefined : readTextIfThere(baseline);
  const rest =
    baseline === undefined || text === undefined
      ? { findings: marked.map(({ finding }) => finding), setAside: [] }
      : sinceBaseline(pathFrom(cwd, baseline), text, marked, mineIn(around));
  const findings = weigh(rest.findings);
  const prints = fingerprints(findings.map((finding) => mark(finding).mark));
  return {
    findings: findings.map((finding, at) => ({ ...finding, fingerprint: prints[at] ?? "" })),
    setAside: [...commented.setAside, ...waived.setAside, ...rest.setAside],
    marked,
  };
}

/** Whether an entry of the baseline is about what is looked at; one about a waiver, by the record it names. */
function mineIn({ cwd, loaded, configuration, isMine }: Settling): (entry: Named) => boolean {
  const file = loaded.file === undefined ? undefined : pathFrom(cwd, loaded.file);
  return ({ rule, where, path }) => {
    const isOfWaiver = where === file && OF_WAIVERS.has(rule);
    const [, at] = (isOfWaiver ? /^waivers\.(\d+)\./.exec(path) : undefined) ?? [];
    return isMine(configuration.waivers[Number(at)]?.record ?? where);
  };
}

const OF_WAIVERS: ReadonlySet<string> = new Set([
  CHECK_RULES.suppressionUnused.id,
  CHECK_RULES.suppressionEnded.id,
]);

/** Findings of files that are no records, with what they are known by. */
export function withFingerprints(findings: readonly Finding[]): CheckedFinding[] {
  const nothing = { id: undefined, value: undefined };
  const prints = fingerprints(findings.map((finding) => markOf(finding, nothing)));
  return findings.map((finding, at) => ({ ...finding, fingerprint: prints[at] ?? "" }));
}

function suppressAll(findings: readonly Finding[], { records, today }: Settling): Suppressed {
  const texts = new Map(
    records.map((one) => [one.file, one.mayIgnore ? (one.parsed()?.yaml.text ?? "") : ""]),
  );
  const byFile = new Map<string, Finding[]>([...texts.keys()].map((file) => [file, []]));
  for (const finding of findings) {
    byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  }
  const parts = [...byFile].map(([file, own]) => suppress(file, texts.get(file) ?? "", own, today));
  return {
    findings: parts.flatMap((part) => part.findings),
    setAside: parts.flatMap((part) => part.setAside),
  };
}

function waiveAll(
  findings: readonly Finding[],
  { cwd, loaded, configuration, records, today, isMine }: Settling,
): Suppressed {
  const { waivers } = configuration;
  if (waivers.length === 0 || loaded.file === undefined) {
    return { findings: [...findings], setAside: [] };
  }
  const file = { file: pathFrom(cwd, loaded.file), yaml: parseYaml(readText(loaded.file)) };
  const subjectOf = subjects(records);
  return waive(findings, waivers, file, (name) => subjectOf(name).id, today, isMine);
}

function subjects(
  records: readonly ReadRecord[],
): (file: string) => { id: string | undefined; value: unknown } {
  const byFile = new Map(records.map((record) => [record.file, record]));
  const byPaper = new Map(records.map((record) => [paperPath(record.file), record]));
  return (file) => {
    const record = byFile.get(file);
    if (record !== undefined) return { id: record.name, value: record.parsed()?.yaml.value };
    return { id: byPaper.get(file)?.name, value: undefined };
  };
}
