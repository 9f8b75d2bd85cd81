/** The sentences of the example records, sorted by field, to make other records from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  Action,
  DecisionRecord,
  Evidence,
  ConsideredOption,
  Proposal,
  Voice,
} from "../../src/record/model.ts";
import type { Text } from "../../src/record/text-model.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { resolutionInWords } from "../../src/record/resolution.ts";

/** Single sentences, or whole entries where the fields of an entry belong together. */
export interface Prose {
  titles: string[];
  summaries: string[];
  proposals: Required<Pick<Proposal, "author" | "affects" | "money">>[];
  optionTitles: string[];
  inFavour: string[];
  against: string[];
  rejected: string[];
  /** What people said, by who they are. */
  voices: Map<string, Voice[]>;
  evidence: Evidence[];
  /** Reasons by question and option, such as `equity in-part`. All aims share `aims helps`. */
  because: Map<string, string[]>;
  /** Answers to follow-up questions, by question, such as `gains`. */
  followUps: Map<string, string[]>;
  actions: Action[];
  resolutions: string[];
  reasons: string[];
  publicSummaries: string[];
}

/** @param root The folder of the project, which holds the examples. */
export function readProse(root: string): Prose {
  const records = examplesIn(join(root, "examples/policy-repository/decisions"));
  const all = <T>(list: (record: DecisionRecord) => readonly T[] | undefined): T[] =>
    records.flatMap((record) => list(record) ?? []);
  const options = all((record) => record.options);
  const decisions = all((record) => record.decisions);
  return {
    titles: all(({ title }) => [title]),
    summaries: sentences(all(({ proposal }) => [proposal?.summary])),
    proposals: all(({ proposal }) => (isWhole(proposal) ? [proposal] : [])),
    optionTitles: sentences(options.filter(isNew).map(({ title }) => title)),
    inFavour: sentences(options.flatMap((option) => option.for ?? [])),
    against: sentences(options.flatMap((option) => option.against ?? [])),
    rejected: sentences(options.map((option) => option["rejected-because"])),
    voices: grouped(
      all(({ voice }) => voice?.filter(({ said, changed }) => said && changed)),
      ({ who }) => who ?? "",
    ),
    evidence: all(({ evidence }) => evidence?.filter(({ limits }) => limits)),
    ...answersOf(records),
    actions: all(({ actions }) => actions),
    resolutions: sentences(decisions.map(({ resolution }) => resolutionInWords(resolution))),
    reasons: sentences(decisions.map(({ reasons }) => reasons)),
    publicSummaries: sentences(all(({ publication }) => [publication?.summary])),
  };
}

/** The examples that answer the Essex framework, in the order of their file names. */
function examplesIn(folder: string): DecisionRecord[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => parseRecord(readFileSync(join(folder, file), "utf8")).record ?? [])
    .filter(({ framework }) => framework.id === "essex-send-2022-2027");
}

function isWhole(proposal: Proposal | undefined): proposal is Prose["proposals"][number] {
  return ["author", "affects", "money"].every((field) => Object.hasOwn(proposal ?? {}, field));
}

function isNew({ id }: ConsideredOption): boolean {
  return id !== "as-now";
}

function sentences(texts: readonly (Text | undefined)[]): string[] {
  const all = texts.flatMap((text) =>
    typeof text === "string" ? text.split(/(?<=[.?!])\s+(?=[\p{Lu}\d])/u) : [],
  );
  return [...new Set(all)];
}

function grouped<T>(all: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return groups;
}

type Answer = Record<string, string>;

/** The fields that every answer has. The others answer follow-up questions. */
const OWN_FIELDS = new Set(["is", "because", "evidence"]);

/** Every answer with its question. The cells of a grid go under the name of the grid. */
function answersOf(records: readonly DecisionRecord[]): Pick<Prose, "because" | "followUps"> {
  const answers = records.flatMap((record) =>
    Object.entries(record.answers ?? {}).flatMap(([question, answer]) =>
      cellsOf(answer).map((cell) => ({ question, cell })),
    ),
  );
  const because = answers.flatMap(({ question, cell }) =>
    sentences([cell["because"]]).map((text) => ({ key: `${question} ${cell["is"]}`, text })),
  );
  const followUps = answers.flatMap(({ cell }) =>
    Object.entries(cell)
      .filter(([field]) => !OWN_FIELDS.has(field))
      .map(([key, text]) => ({ key, text })),
  );
  return { because: textsByKey(because), followUps: textsByKey(followUps) };
}

function cellsOf(answer: unknown): Answer[] {
  const cell = answer as Answer;
  return "is" in cell ? [cell] : Object.values(cell as unknown as Record<string, Answer>);
}

function textsByKey(all: readonly { key: string; text: string }[]): Map<string, string[]> {
  const groups = [...grouped(all, ({ key }) => key)];
  return new Map(groups.map(([key, texts]) => [key, texts.map(({ text }) => text)]));
}
