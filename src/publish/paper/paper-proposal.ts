import type { Money, Proposal } from "../../record/model.ts";
import { wordsIfUnknown } from "../../record/not-known.ts";
import type { Block } from "../document.ts";
import { facts, prose, section } from "../document.ts";
import { NOT_ANSWERED, valueInWords } from "../answer-in-words.ts";
import type { Reading } from "../reading.ts";
import { textInWords } from "../text-in-words.ts";
import { sentences } from "./paper-decisions.ts";

/** What is proposed, for whom, at what cost; and the framework's questions that belong to no test. */
export function paperProposal(reading: Reading): Block[] {
  const { record, framework } = reading;
  const proposal = record.proposal ?? {};
  const unknown = (...path: string[]): string | undefined =>
    wordsIfUnknown(record, ["proposal", ...path]);
  const stage = framework.stages.find(({ id }) => id === record.stage);
  return section("What is proposed", [
    ...prose(textInWords(proposal.summary)),
    ...facts([
      ["Put forward by", authorInWords(proposal, unknown)],
      ["Kind of decision", stage?.label ?? record.stage],
      ...affectsFacts(reading, proposal),
      ["Money", unknown("money") ?? moneyInWords(proposal.money, unknown("money", "amount"))],
      ["Legal duties", unknown("duties") ?? namesOf(reading, proposal.duties, "duties")],
      ...standAlone(reading),
    ]),
  ]);
}

type Said = readonly [label: string, says: string | undefined];

/** What is known of the author, and then what is not. */
function authorInWords(
  { author }: Proposal,
  unknown: (...path: string[]) => string | undefined,
): string {
  const noRole = unknown("author", "role");
  const noOrganisation = unknown("author", "organisation");
  const role = noRole === undefined ? author?.role : undefined;
  const organisation = noOrganisation === undefined ? author?.organisation : undefined;
  return sentences([
    [role, organisation].filter((part) => part !== undefined).join(", "),
    noRole === undefined ? "" : `Role: ${noRole}`,
    noOrganisation === undefined ? "" : `Organisation: ${noOrganisation}`,
  ]);
}

function affectsFacts(reading: Reading, { affects = {} }: Proposal): Said[] {
  const unknown = (key: string): string | undefined =>
    wordsIfUnknown(reading.record, ["proposal", "affects", key]);
  return [
    ["Ages", unknown("ages") ?? affects.ages?.join(", ")],
    ["Groups", unknown("groups") ?? namesOf(reading, affects.groups, "groups")],
    ["Places", unknown("places") ?? namesOf(reading, affects.places, "places")],
    ["How many people", unknown("people") ?? textInWords(affects.people)],
  ];
}

function namesOf(
  reading: Reading,
  ids: readonly string[] | undefined,
  role: "groups" | "places" | "duties",
): string {
  return (ids ?? []).map((id) => reading.nameOf(id, role)).join("; ");
}

/** `£640,000 a year (High needs block)`, `A saving of £12,500 (Parks budget)`. */
function moneyInWords(money: Money | undefined, noAmount = ""): string {
  if (money === undefined) return "";
  const { amount, period, source, saving } = money;
  const sum = [amount === undefined ? noAmount : pounds(amount), period ?? ""]
    .filter(Boolean)
    .join(" ");
  const said = saving === true ? `A saving${sum === "" ? "" : ` of ${sum}`}` : sum;
  return [said, source === undefined ? "" : `(${source})`].filter(Boolean).join(" ");
}

function pounds(amount: number): string {
  const [whole = "", pence] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split(
    ".",
  );
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return pence === undefined ? `£${grouped}` : `£${grouped}.${pence}`;
}

function standAlone(reading: Reading): Said[] {
  const { framework, asked, answers } = reading;
  return framework.questions
    .filter(({ id }) => asked.has(`answers.${id}`))
    .flatMap((question) => {
      const said = valueInWords(question, answers[question.id], reading);
      if (said === "" && !question.required) return [];
      return [[question.ask, said === "" ? NOT_ANSWERED : said]];
    });
}
