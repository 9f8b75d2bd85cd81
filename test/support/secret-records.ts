/** Generated records in which some texts are exempt, with words that can be told apart from all others. */
import fc from "fast-check";
import { parkFramework } from "../../src/framework/testing/park-framework.ts";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { withExemptText } from "../../src/record/exempt-file.ts";
import type { ExemptText } from "../../src/record/exempt-file.ts";
import type { DecisionRecord, Status } from "../../src/record/model.ts";
import type { Text } from "../../src/record/text-model.ts";
import { movedOut } from "../../src/record/move-exempt.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { textFields } from "../../src/record/text-fields.ts";
import type { TextField } from "../../src/record/text-fields.ts";
import { isExempt } from "../../src/record/text.ts";
import { serialiseYaml } from "../../src/yaml/serialise.ts";

/** In every exempt word, and in nothing else. */
export const SECRET = "zqx";
/** In every text that is open. */
export const OPEN = "openword";
/** In every word of a record that may not be public yet, its title too. */
export const EARLY = "vqj";
/** In every open text of a decision of which nothing is public but that there was one. */
export const CLOSED = "kxz";
/** In the title of every draft. */
export const DRAFT = "jwk";
/** In fields that the format does not know, and in notes for those who write. */
export const UNKNOWN = "gqy";

export interface SecretRecord {
  /** Path of the record, and texts by path. */
  file: string;
  files: Record<string, string>;
  /** How many texts are exempt. */
  exempt: number;
  /** Whether anything of it is public. */
  isEarly: boolean;
}

const FRAMEWORK = parkFramework();
const STATUSES: readonly Status[] = ["draft", "proposed", "decided", "withdrawn", "superseded"];

interface Plan {
  status: Status;
  /** For each text whether it is exempt; taken in turn. */
  exempt: readonly boolean[];
  words: readonly string[];
  paragraph: number;
}

/** Words of one text: ordinary ones, and what formats take for markup. */
const WORDS = fc.constantFrom(
  ...["word", "two\nlines", "a\n\nparagraph", "# heading", "| cell", "<b>", "[link](x)", "=1+1"],
  ...["'", '"quoted"', "::error::", "é", "- item", "*", "\\", "%0A", "&amp;", "```", "---"],
);

const PLAN: fc.Arbitrary<Plan> = fc.record({
  status: fc.constantFrom(...STATUSES),
  exempt: fc
    .array(fc.boolean(), { minLength: 3, maxLength: 20 })
    .filter((all) => all.includes(true)),
  words: fc.array(WORDS, { minLength: 1, maxLength: 12 }),
  paragraph: fc.integer({ min: 1, max: 7 }),
});

/**
 * The same records on every run.
 * @param first Number of the first of them: records from another number are others.
 */
export function secretRecords(count: number, first = 0): SecretRecord[] {
  return fc
    .sample(PLAN, { numRuns: count, seed: 12 + first })
    .map((plan, at) => recordOf(plan, first + at));
}

/** What may be told of a record as well. */
type Openness = "open" | "early" | "closed";

function opennessOf(number: number): Openness {
  return number % 10 === 3 ? "early" : number % 10 === 8 ? "closed" : "open";
}

const MARKS: Readonly<Record<Openness, string>> = { open: OPEN, early: EARLY, closed: CLOSED };

/** Corrections of texts, with their earlier wordings. */
const ERRATA = [
  ...["proposal.summary", "options.0.rejected-because", "decisions.0.reasons"].map((field) => ({
    on: "2026-05-01",
    field,
    was: "was",
    is: "is",
    because: "because",
  })),
];

function bareRecord({ status }: Plan, number: number): DecisionRecord {
  const openness = opennessOf(number);
  const marked = openness === "early" ? EARLY : status === "draft" ? DRAFT : OPEN;
  const { publication } = RIVERSIDE;
  return structuredClone({
    ...RIVERSIDE,
    id: `2026-03-01-record-${number}`,
    title: `The ${marked} ${number}`,
    status,
    ...(status === "draft" ? {} : { errata: ERRATA }),
    publication: {
      ...publication,
      ...(openness === "early" ? { "not-before": "2026-12-24" } : {}),
      access: openness === "closed" ? ("fully-exempt" as const) : ("part-exempt" as const),
    },
  });
}

function recordOf(plan: Plan, number: number): SecretRecord {
  const record = bareRecord(plan, number);
  const { id } = record;
  const open = MARKS[opennessOf(number)];
  const texts: ExemptText[] = [];
  const fields = textFields(record, FRAMEWORK);
  for (const [at, field] of fields.entries()) {
    const isSecret = plan.exempt[at % plan.exempt.length] === true;
    const text = wordsOf(plan, `${isSecret ? SECRET : open}${number}n${at}`);
    if (isSecret) texts.push({ field: field.name, text });
    put(record, field, isSecret ? placeholder(plan) : text);
  }
  const file = `decisions/2026/${id}.yaml`;
  const files = {
    [file]: serialiseRecord(record),
    [file.replace(".yaml", ".exempt.yaml")]: serialiseYaml({ format: 1, record: id, texts }),
  };
  const isEarly = opennessOf(number) === "early";
  const made = movedByProgram({ file, files, exempt: texts.length, isEarly }, number);
  return withNotes(withCopies(withFaults(made, number), number), number);
}

/** In some, one text more on the way that a person would take; it takes its time. */
function movedByProgram(made: SecretRecord, number: number): SecretRecord {
  if (number % 5 !== 0) return made;
  const [path, beside] = [made.file, made.file.replace(".yaml", ".exempt.yaml")];
  const { record, yaml } = parseRecord(made.files[path] ?? "");
  if (record === undefined) throw new Error("a generated record is none");
  const open = textFields(record, FRAMEWORK).find(({ value }) => !isExempt(value));
  if (open === undefined) return made;
  const value = `${SECRET}${number}moved and more`;
  const marked = serialiseRecord(put(structuredClone(record), open, value));
  const parsed = parseRecord(marked);
  const ground = { paragraph: 3, "public-interest": "Bids are open." };
  const files = movedOut(
    parsed.record ?? record,
    parsed.yaml ?? yaml,
    made.files[beside],
    { ...open, value },
    ground,
  );
  return {
    ...made,
    files: { [path]: files.record, [beside]: files.exempt },
    exempt: made.exempt + 1,
  };
}

/** Some have mistakes in them, for findings quote what they are about. */
function withFaults(made: SecretRecord, number: number): SecretRecord {
  const beside = made.file.replace(".yaml", ".exempt.yaml");
  const files = { ...made.files };
  if (number % 7 === 1) files[made.file] += "colour: green\n";
  if (number % 11 === 1) files[beside] += `${SECRET}key: [${SECRET}\n`;
  if (number % 13 === 1) {
    const one = { field: "proposal.nothing", text: `${SECRET} stray` };
    files[beside] = withExemptText(undefined, "2026-03-01-other", one);
  }
  return { ...made, files };
}

/** Beside some lie what editors, sync programs and people leave, with the words in their names too. */
function withCopies(made: SecretRecord, number: number): SecretRecord {
  if (number % 9 !== 4) return made;
  const stem = made.file.replace(".yaml", "");
  const folder = stem.replace(/[^/]*$/, "");
  const text = made.files[`${stem}.exempt.yaml`] ?? "";
  const bare = text.replace(/^#.*\n/, "");
  const names = [
    ...[`${stem}.exempt (1).yaml`, `${stem}.exempt.yaml~`, `${stem}.2.mine.yaml`],
    ...[
      `${folder}${SECRET}-${number}.exempt.yaml.bak`,
      `${folder}.${SECRET}${number}.exempt.yaml.swp`,
    ],
    ...[`${folder}.${SECRET}-${number}.unsaved.jsonl`, `${stem}.members.md`],
  ];
  const copies = Object.fromEntries(names.map((name) => [name, text]));
  // Under the names of records, one of them with a mistake.
  copies[`${folder}2026-03-02-copy-${number}.yaml`] = bare;
  copies[`${folder}2026-03-03-copy-${number}.yaml`] = `${bare}${SECRET}: [${SECRET}\n`;
  return { ...made, files: { ...made.files, ...copies } };
}

/** Notes beside a ground, in the file beside the record, and in a field that nobody knows. */
function withNotes(made: SecretRecord, number: number): SecretRecord {
  const beside = made.file.replace(".yaml", ".exempt.yaml");
  const files = { ...made.files };
  const text = files[made.file] ?? "";
  if (number % 3 === 0) {
    files[made.file] = text.replace(
      /^( *)(.*exempt:)$/m,
      `$1# ${SECRET} before\n$1$2 # ${SECRET} beside`,
    );
    files[beside] = `# ${SECRET} on top\n${files[beside] ?? ""}# ${SECRET} at the end\n`;
  }
  // Someone meant to keep a text out, and typed it by hand.
  if (number % 17 === 2) {
    files[made.file] = text.replace(/^proposal:$/m, `proposal:\n  exmept: ${SECRET} by hand`);
  }
  if (number % 7 === 5) files[made.file] = `${text}note-to-ourselves: ${UNKNOWN}\n`;
  return { ...made, files };
}

function wordsOf({ words }: Plan, marked: string): string {
  return words.map((word, at) => `${word} ${marked}w${at}`).join(" ");
}

function placeholder({ paragraph }: Plan): Text {
  return { exempt: { paragraph, "public-interest": `The ${OPEN} reason.` } };
}

function put(record: DecisionRecord, { path }: TextField, value: Text): DecisionRecord {
  let held: unknown = record;
  for (const step of path.slice(0, -1)) held = (held as Record<string, unknown>)[step];
  (held as Record<string, unknown>)[path.at(-1) ?? ""] = value;
  return record;
}
