import { parkFramework } from "../../framework/testing/park-framework.ts";
import type { Framework, Option, Scale } from "../../framework/model.ts";
import { confirmedDigest, reviewedDigest } from "../../record/digest.ts";
import { parseRecord } from "../../record/parse.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { SOUND_RECORD } from "./sound-record.ts";

const PARKS = parkFramework();

/**
 * The park framework, a version of it that was retired, one whose time is over, and one that wants a
 * second reader where less would do.
 */
export const PARK_VERSIONS: readonly Framework[] = [
  PARKS,
  { ...PARKS, version: "0.9.0", status: "retired" },
  { ...PARKS, version: "0.8.0", valid: { to: "2026-06-30" } },
  { ...PARKS, version: "0.7.0", scales: new Map([...PARKS.scales].map(withReader)) },
];

function withReader([id, scale]: [string, Scale]): [string, Scale] {
  const options = scale.options.map((option): Option =>
    option.id === "not-the-best" ? { ...option, demands: [...option.demands, "review"] } : option,
  );
  return [id, { ...scale, options }];
}

export function parkVersion(pin: { id: string; version: string }): Framework | undefined {
  return PARK_VERSIONS.find(({ id, version }) => id === pin.id && version === pin.version);
}

/** The sound record with the top-level fields of a part in place of its own, and the digest filled in. */
export function layOver(part: string): string {
  const fields = new Map([...fieldsOf(SOUND_RECORD), ...fieldsOf(part)]);
  const text = [...fields.values()].join("");
  const { framework } = parseYaml(text).value as {
    framework: { id: string; version: string };
  };
  return signed(text.replace("sha256:…", (parkVersion(framework) ?? PARKS).digest));
}

/** The text with what signs its words: `sha256:…words` what is read, `sha256:…record` what is confirmed. */
function signed(text: string): string {
  if (!text.includes("sha256:…")) return text;
  const { record } = parseRecord(text);
  if (record === undefined) return text;
  return text
    .replaceAll("sha256:…words", reviewedDigest(record))
    .replaceAll("sha256:…record", confirmedDigest(record));
}

/** Each top-level field with its lines. */
function fieldsOf(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  let current = "";
  for (const line of text.replace(/\n$/, "").split("\n")) {
    current = /^([a-z-]+):/.exec(line)?.[1] ?? current;
    fields.set(current, `${fields.get(current) ?? ""}${line}\n`);
  }
  return fields;
}
