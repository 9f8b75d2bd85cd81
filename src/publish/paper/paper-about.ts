import type { Scale } from "../../framework/model.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import type { Block } from "../document.ts";
import { facts, line, list, section } from "../document.ts";
import { ACCESS, labelOf } from "../labels.ts";
import type { Reading } from "../reading.ts";

/** Enough of a digest to compare by eye. */
const SHORT_DIGEST = 12;

/** What no program can vouch for. Said in every paper, so that nobody reads more into it. */
const NOT_CHECKED: readonly string[] = [
  "Whether the reasons are true, and good enough for what is decided.",
  "Whether the evidence says what is written here, and whether something else should have been asked.",
  "Whether those who were heard speak for others.",
  "Whether any duty in law has been met. That is for those who decide, with advice.",
];

/** What this paper cannot vouch for. */
export function paperNotChecked(): Block[] {
  return section("What was not checked", [
    line("Rightly checks that a record is complete and holds together. It did not check:"),
    ...list(NOT_CHECKED),
  ]);
}

/** What a reader in ten years needs to trace the words back. */
export function paperAbout(reading: Reading): Block[] {
  const { record, framework } = reading;
  const { version, digest } = record.framework;
  const { name, unit } = framework.issuer;
  return section("About this paper", [
    line("Made from the decision record named below. The record is what counts."),
    ...facts([
      ["Record", record.id],
      ["How this was recorded", entryInWords(record)],
      ["Framework", framework.title],
      ["Issued by", unit === undefined ? name : `${name}, ${unit}`],
      ["Version", `${version} (${short(digest)})`],
      ["Not the same words", otherWords(reading)],
      ["Pledge", pledgeInWords(framework.pledge)],
      ["Access", labelOf(ACCESS, record.publication?.access)],
      ["Keep until", dayInWords(record.publication?.["retain-until"])],
    ]),
    ...possibleAnswers(reading),
  ]);
}

/** Said of a record that was written down later: what is missing in it was not left out by those who decided. */
function entryInWords({ entry }: Reading["record"]): string {
  if (entry?.kind !== "recorded-later") return "";
  const { on, by, source = {} } = entry;
  const { file, sheet, row } = source;
  const place = [file, sheet, row === undefined ? undefined : `row ${row}`];
  const from = place.filter((part) => part !== undefined).join(", ");
  return [
    "Written down later",
    on === undefined ? "" : ` on ${dayInWords(on)}`,
    by === undefined ? "" : ` by ${by}`,
    from === "" ? "" : `, from ${from}`,
  ].join("");
}

function short(digest: string): string {
  return digest.replace("sha256:", "").slice(0, SHORT_DIGEST);
}

/** A framework that changed after it was answered would put other questions into people's mouths. */
function otherWords({ record, framework }: Reading): string {
  if (record.framework.digest === framework.digest) return "";
  return `The questions printed here are those of ${short(framework.digest)}, which is not the framework that was answered`;
}

/** The pledge is the framework's to print; a paper says where it is. */
function pledgeInWords({ statements, source }: Reading["framework"]["pledge"]): string {
  if (statements.length === 0) return "";
  return `Stated in the framework${source === undefined ? "" : ` (${source})`}, and not repeated here`;
}

/** An answer means little to someone who does not know what else could have been said. */
function possibleAnswers({ framework, asked }: Reading): Block[] {
  const used = new Map<string, string[]>();
  for (const { id, label, scale } of [...framework.tests, ...framework.grids]) {
    const isAsked = [...asked].some((path) => `${path}.`.startsWith(`answers.${id}.`));
    if (isAsked) used.set(scale, [...(used.get(scale) ?? []), label]);
  }
  const scales = [...used].flatMap(([id, labels]): [string, string][] => {
    const scale = framework.scales.get(id);
    return scale === undefined ? [] : [[labels.join("; "), optionsInWords(scale)]];
  });
  if (scales.length === 0) return [];
  return [{ kind: "heading", level: 3, text: "The answers that could be given" }, ...facts(scales)];
}

function optionsInWords({ options, outside }: Scale): string {
  return [...options, ...outside].map(({ label }) => label).join("; ");
}
