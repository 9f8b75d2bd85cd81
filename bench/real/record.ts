/** Makes invented records of real sizes from the sentences of the examples. */
import type { Framework } from "../../src/framework/model.ts";
import { addDays } from "../../src/record/days.ts";
import { confirmedDigest, reviewedDigest } from "../../src/record/digest.ts";
import type { Decision } from "../../src/record/decision-model.ts";
import type {
  Action,
  DecisionRecord,
  Evidence,
  ConsideredOption,
  Voice,
} from "../../src/record/model.ts";
import { Draw } from "./draw.ts";
import type { Prose } from "./prose.ts";
import { isReviewed, statusOf } from "./mix.ts";

/** What each part of a record needs. */
interface Making {
  number: number;
  draw: Draw;
  prose: Prose;
  framework: Framework;
  /** ISO days. A draft is never proposed, and not every proposal is decided. */
  drafted: string;
  proposed: string;
  decided: string;
}

/** Makes a sound record without its seals. The same number makes the same record each time. */
export function realRecord(number: number, prose: Prose, framework: Framework): DecisionRecord {
  const drafted = addDays("2025-11-03", number % 300);
  const [proposed, decided] = [addDays(drafted, 14), addDays(drafted, 42)];
  const draw = new Draw(number);
  const made: Making = { number, draw, prose, framework, drafted, proposed, decided };
  const evidence = evidenceOf(made);
  const answers = answersOf(made, evidence);
  return {
    ...headOf(made),
    options: optionsOf(made),
    voice: voicesOf(made),
    evidence,
    answers,
    actions: actionsOf(made, answers),
    ...lifeOf(made),
  };
}

/** Adds the digests of what was read, what was decided on and what was confirmed. */
export function seal(record: DecisionRecord): DecisionRecord {
  const of = reviewedDigest(record);
  const signed = { ...record };
  if (record.reviews) signed.reviews = record.reviews.map((one) => ({ ...one, of }));
  if (record.attestations) signed.attestations = record.attestations.map((one) => ({ ...one, of }));
  if (record.decisions) signed.decisions = record.decisions.map((one) => ({ ...one, of }));
  if (record.status !== "decided") return signed;
  const confirmed = confirmedDigest(signed);
  const history = record.history?.map((one) =>
    one.event === "decided" ? { ...one, of: confirmed } : one,
  );
  return { ...signed, ...(history && { history }) };
}

function headOf({
  number,
  draw,
  prose,
  framework,
  drafted,
}: Making): Pick<
  DecisionRecord,
  "format" | "id" | "title" | "status" | "stage" | "framework" | "proposal"
> {
  const title = draw.one(prose.titles);
  const words = title.toLowerCase().split(/[^a-z0-9]+/);
  const { author, affects, money } = draw.one(prose.proposals);
  const paragraphs = number % 4 === 0 ? "\n\n" : " ";
  return {
    format: 1,
    id: `${drafted}-${words.slice(0, 5).join("-")}-${number}`,
    title: `${title}, number ${number}`,
    status: statusOf(number),
    stage: "policy",
    framework: { id: framework.id, version: framework.version, digest: framework.digest },
    proposal: {
      summary: draw.some(prose.summaries, 2).join(paragraphs),
      author,
      affects,
      money: { ...money, amount: 1000 * (50 + (number % 900)) },
      duties: ["children-and-families-act-2014-s27"],
    },
  };
}

function optionsOf({ draw, prose }: Making): ConsideredOption[] {
  const titles = ["Leave things as they are", ...draw.some(prose.optionTitles, 2)];
  const inFavour = draw.some(prose.inFavour, 4);
  const against = draw.some(prose.against, 3);
  const rejected = draw.some(prose.rejected, 2);
  return titles.map((title, at) => ({
    id: at === 0 ? "as-now" : `way-${at}`,
    title,
    for: at === 2 ? inFavour.slice(2) : [inFavour[at]!],
    against: [against[at]!],
    ...(at === 2 ? { preferred: true } : { "rejected-because": rejected[at]! }),
  }));
}

const HEARD = ["young-people", "parents-and-carers", "children"];

function voicesOf({ draw, prose, decided }: Making): Voice[] {
  const all = [...prose.voices.values()].flat();
  const [said, changed] = [draw.some(all, HEARD.length), draw.some(all, HEARD.length)];
  return HEARD.map((who, at) => {
    const asked = draw.one(prose.voices.get(who) ?? []);
    return {
      who,
      asked: asked.asked!,
      how: asked.how!,
      count: draw.between(19, 400),
      said: said[at]!.said!,
      changed: changed[at]!.changed!,
      "fed-back": addDays(decided, 20),
    };
  });
}

function evidenceOf({ draw, prose, drafted }: Making): Evidence[] {
  const month = addDays(drafted, -40).slice(0, 7);
  const drawn = draw.some(prose.evidence, 3);
  return drawn.map((one) => ({ ...one, date: month }));
}

type Answers = NonNullable<DecisionRecord["answers"]>;

function answersOf({ draw, prose, framework }: Making, evidence: readonly Evidence[]): Answers {
  const [first, second, third] = evidence.map(({ id }) => id!);
  const because = (key: string, count: number): string => draw.text(prose.because.get(key), count);
  const after = (question: string): string => draw.one(prose.followUps.get(question) ?? []);
  const equity = draw.one(["better", "in-part"]);
  return {
    equity: {
      is: equity,
      because: because(`equity ${equity}`, 3),
      evidence: [first!, second!],
      gains: after("gains"),
      ...(equity === "in-part" ? { "could-lose": after("could-lose") } : {}),
    },
    inclusion: { is: "better", because: because("inclusion better", 3), evidence: [third!] },
    ambition: {
      is: "not-the-best",
      because: because("ambition not-the-best", 3),
      "better-would-be": after("better-would-be"),
      "what-stops-us": after("what-stops-us"),
    },
    aims: aimsOf({ draw, prose, framework }, evidence),
  };
}

function aimsOf(
  { draw, prose, framework }: Pick<Making, "draw" | "prose" | "framework">,
  evidence: readonly Evidence[],
): Record<string, unknown> {
  const ids = framework.sets.get("aims")?.items.map(({ id }) => id) ?? [];
  // Most decisions touch between two and six aims.
  const helped = draw.between(1, 4);
  const touched = draw.some(ids, helped + 2);
  const reasons = draw.some(prose.because.get("aims helps") ?? [], helped);
  const signs = draw.some(prose.followUps.get("sign-of-success") ?? [], helped);
  const cite = (): string[] => [draw.one(evidence).id!];
  const because = (option: string): string => draw.text(prose.because.get(`aims ${option}`), 1);
  const cells: unknown[] = [
    { is: "no-effect", because: because("no-effect") },
    { is: "works-against", because: because("works-against"), evidence: cite() },
    ...reasons.map((reason, at) => ({
      is: "helps",
      because: reason,
      evidence: cite(),
      "sign-of-success": signs[at],
    })),
  ];
  const untouched = { is: "not-relevant" };
  return Object.fromEntries(ids.map((id) => [id, cells[touched.indexOf(id)] ?? untouched]));
}

/** An action for each answer that demands one, and one for the answer that names something better. */
function actionsOf({ draw, prose, number }: Making, answers: Answers): Action[] {
  const { equity, aims } = answers as Record<string, Record<string, unknown>>;
  const harmed = Object.entries(aims!).find(
    ([, cell]) => (cell as { is: string }).is === "works-against",
  );
  const paths = [
    ...(equity!["is"] === "in-part" ? ["answers.equity"] : []),
    `answers.aims.${harmed![0]}`,
    "answers.ambition",
  ];
  const drawn = draw.some(prose.actions, paths.length);
  return paths.map((path, at) => ({
    ...drawn[at]!,
    kind: path === "answers.ambition" ? "follow-up" : "mitigation",
    covers: [path],
    due: addDays("2027-01-11", number % 300),
    status: "open",
  }));
}

type Life = Pick<
  DecisionRecord,
  "reviews" | "attestations" | "put-to" | "decisions" | "publication" | "look-backs" | "history"
>;

/** What happened to the record after it was drafted. `seal` adds the digests later. */
function lifeOf(made: Making): Life {
  const { number, draw, prose, drafted, proposed, decided } = made;
  const history = [{ on: drafted, event: "drafted" }];
  const status = statusOf(number);
  if (status === "draft") return { history };
  const body = "essex-county-council";
  history.push({ on: proposed, event: "proposed" });
  if (status === "proposed") return { "put-to": [{ body }], history };
  return {
    ...(isReviewed(number) ? readOf(made) : {}),
    "put-to": [{ body }],
    decisions: [decisionOf(made, body)],
    publication: {
      access: "open",
      summary: draw.text(prose.publicSummaries, 4),
      "retain-until": yearsAfter(decided, 6),
    },
    "look-backs": [{ due: yearsAfter(decided, 1) }],
    history: [...history, { on: decided, event: "decided" }],
  };
}

function decisionOf({ number, draw, prose, decided }: Making, body: string): Decision {
  return {
    body,
    decider: "Cabinet member for children's services",
    capacity: "executive",
    on: decided,
    reference: `FP/${100 + (number % 900)}/${decided.slice(5, 7)}/26`,
    result: "approved",
    resolution: draw.one(prose.resolutions),
    reasons: draw.text(prose.reasons, 2),
    interests: "none-declared",
    key: { is: false, because: "It is below the amount set for a key decision." },
    "effective-from": addDays(decided, 14),
  };
}

function readOf({ decided }: Making): Pick<Life, "reviews" | "attestations"> {
  const on = addDays(decided, -7);
  const note = "The reasons say who loses, and what is done about it.";
  const unsigned = "";
  return {
    reviews: [
      { role: "Principal educational psychologist", on, of: unsigned, verdict: "acceptable", note },
      { role: "Equality adviser", on, of: unsigned, verdict: "acceptable" },
    ],
    attestations: [
      {
        pledge: "read-and-weighed",
        role: "Cabinet member for children's services",
        on: decided,
        of: unsigned,
      },
    ],
  };
}

function yearsAfter(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
