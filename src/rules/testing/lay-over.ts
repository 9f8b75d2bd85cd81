import { parkFramework } from "../../framework/testing/park-framework.ts";
import type { Framework, Option, Scale } from "../../framework/model.ts";
import { confirmedDigest, reviewedDigest } from "../../record/digest.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { recordKeyOrder } from "../../record/key-order.ts";
import { parseRecord } from "../../record/parse.ts";
import { sealedAt } from "../../record/seal.ts";
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

/**
 * The sound record with the top-level fields of a part instead of its own, and the digests filled in.
 * @param change What else is changed in the text before it is signed.
 */
export function layOver(part: string, change = (text: string): string => text): string {
  const own = fieldsOf(part);
  const fields = new Map([...fieldsOf(SOUND_RECORD), ...own]);
  // Only what was confirmed has a seal.
  const isOpen = /^status: *(draft|proposed|withdrawn)\b/.test(own.get("status") ?? "");
  if (isOpen && !own.has("history")) fields.delete("history");
  const order = recordKeyOrder([]) ?? [];
  const sorted = [...fields].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const text = sorted.map(([, lines]) => lines).join("");
  const { framework } = parseYaml(text).value as {
    framework: { id: string; version: string };
  };
  return signed(change(text.replace("sha256:…", (parkVersion(framework) ?? PARKS).digest)));
}

/** The text with what signs its words: `sha256:…words` what is read, `sha256:…record` what is confirmed. */
function signed(text: string): string {
  // The seal is of the record with its other signatures.
  const read = replaced(text, "sha256:…words", reviewedDigest);
  return replaced(read, "sha256:…record", confirmedDigest);
}

function replaced(text: string, mark: string, digest: (record: DecisionRecord) => string): string {
  if (!text.includes(mark)) return text;
  const { record } = parseRecord(text);
  return text.replaceAll(mark, record === undefined ? NO_DIGEST : digest(record));
}

/** A text that was changed after it was signed, with the seal of what it says now. */
export function sealedAgain(text: string): string {
  const { record } = parseRecord(text);
  const of = record?.history?.[sealedAt(record)]?.of;
  if (record === undefined || of === undefined) return text;
  return text.replace(of, confirmedDigest(record));
}

const NO_DIGEST = `sha256:${"0".repeat(64)}`;

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
