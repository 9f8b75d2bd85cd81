import { dayInWords } from "../../record/day-in-words.ts";
import type { NextDecision } from "../../record/model.ts";
import { partsInWords } from "../../record/superseding.ts";
import type { Block, Line, Run } from "../document.ts";
import { facts, line, section } from "../document.ts";
import type { Reading } from "../reading.ts";

/** Other records and documents. */
export function paperLinks(reading: Reading): Block[] {
  const { links = {} } = reading.record;
  const to = (ids: readonly string[] | undefined): Line =>
    joined((ids ?? []).map((id) => [reading.runTo(id)]));
  return section(
    "Links",
    facts([
      ["Follows", to(links.follows)],
      ["Part of", to(links["part-of"])],
      [
        "Takes the place of",
        joined(
          (links.supersedes ?? []).map(({ record, parts = [] }) => [
            ...partOf(parts),
            reading.runTo(record),
          ]),
        ),
      ],
      [
        "Its place was taken by",
        to(links["superseded-by"] === undefined ? [] : [links["superseded-by"]]),
      ],
      [
        "Replaced in part by",
        joined(
          (links["replaced-in-part"] ?? []).map(({ by, parts }) => [
            reading.runTo(by),
            `: ${partsInWords(parts)}`,
          ]),
        ),
      ],
      ["Next decision", nextInWords(links["next-decision"])],
      ["Related", to(links.related)],
      ["Delivery plan", links["delivery-plan"]?.join("; ")],
      ["Papers", links.papers?.join("; ")],
    ]),
  );
}

function partOf(parts: readonly string[]): Run[] {
  return parts.length === 0 ? [] : [`${partsInWords(parts)} of `];
}

/** What took its place, or that of a part, and what is still to be decided: said under the status. */
export function replacing(reading: Reading): Block[] {
  const { links = {} } = reading.record;
  const later = links["superseded-by"];
  const next = nextInWords(links["next-decision"]);
  return [
    ...(later === undefined
      ? []
      : [line(["The decision that took its place: ", reading.runTo(later)])]),
    ...(links["replaced-in-part"] ?? []).map(({ by, parts }) =>
      line([
        `Replaced in part (${partsInWords(parts)}) by `,
        reading.runTo(by),
        ". The rest stands.",
      ]),
    ),
    ...(next === "" ? [] : [line([{ strong: "Next decision:" }, ` ${next}`])]),
  ];
}

/** When, by whom and about what the next decision is: "9 February 2027, by Cabinet: whether to go on". */
export function nextInWords({ on, by, what }: NextDecision = {}): string {
  const who = by === undefined ? "" : `by ${by}`;
  const when = [dayInWords(on), who].filter((part) => part !== "").join(", ");
  return [when, what ?? ""].filter((part) => part !== "").join(": ");
}

/** With a semicolon between any two. */
function joined(items: readonly (readonly Run[])[]): Line {
  return items.flatMap((item, at) => (at === 0 ? item : ["; ", ...item]));
}
