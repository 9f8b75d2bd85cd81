import { parkFramework } from "../../framework/testing/park-framework.ts";
import type { Framework } from "../../framework/model.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { SOUND_RECORD } from "./sound-record.ts";

const PARKS = parkFramework();

/** The park framework, a version of it that was retired, and one whose time is over. */
export const PARK_VERSIONS: readonly Framework[] = [
  PARKS,
  { ...PARKS, version: "0.9.0", status: "retired" },
  { ...PARKS, version: "0.8.0", valid: { to: "2026-06-30" } },
];

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
  return text.replace("sha256:…", (parkVersion(framework) ?? PARKS).digest);
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
