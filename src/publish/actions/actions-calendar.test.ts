// The calendar is accepted by a parser that is not ours, in strict mode, and gives back the same days and
// words; lines end and fold as RFC 5545 has it, whatever text is in them; the same list gives the same
// bytes in every time zone.
import fc from "fast-check";
import ICAL from "ical.js";
import { expect, it } from "vitest";
import { visible } from "../../yaml/quote.ts";
import { actionRows } from "./action-rows.ts";
import type { ActionRow } from "./action-rows.ts";
import { renderActionsCalendar } from "./actions-calendar.ts";
import { SOURCES } from "../testing/action-sources.ts";

const TODAY = "2026-11-23";
const OPEN = actionRows(SOURCES, { statuses: ["open"] }, TODAY);

interface Seen {
  uid: string;
  starts: string;
  ends: string;
  allDay: boolean;
  summary: string;
  description: string;
}

/** What the other program reads. */
function read(text: string): Seen[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    return {
      uid: event.uid,
      starts: event.startDate.toString(),
      ends: event.endDate.toString(),
      allDay: event.startDate.isDate && event.endDate.isDate,
      summary: event.summary,
      description: event.description,
    };
  });
}

it("is read by another program as the same days and words", () => {
  expect(read(renderActionsCalendar(OPEN, TODAY))).toEqual([
    {
      uid: "act-light.2026-01-05-steps-at-the-quay@rightly",
      starts: "2026-09-30",
      ends: "2026-10-01",
      allDay: true,
      summary: 'Condition: Light the steps, all of them; "before" winter. Ask the ferry first.',
      description:
        "Condition of the decision: Steps at the quay\nWho: Harbour master\nHow it will be known: No fall in a year.\nRecord: 2026-01-05-steps-at-the-quay",
    },
    {
      uid: "act-bell.2026-02-02-a-later-ferry@rightly",
      starts: "2026-11-23",
      ends: "2026-11-24",
      allDay: true,
      summary: "Condition: Ring a bell — für alle 🔔.",
      description:
        "Condition of the decision: A later ferry\nWho: Ferry company\nRecord: 2026-02-02-a-later-ferry",
    },
    {
      uid: "look-back-1.2026-01-05-steps-at-the-quay@rightly",
      starts: "2027-01-05",
      ends: "2027-01-06",
      allDay: true,
      summary: "Look-back: Ask the tests again",
      description:
        "Look-back of the decision: Steps at the quay\nRecord: 2026-01-05-steps-at-the-quay",
    },
    {
      uid: "act-paint.2026-01-05-steps-at-the-quay@rightly",
      starts: "2027-02-28",
      ends: "2027-03-01",
      allDay: true,
      summary: "Follow-up: Not public (paragraph 3)",
      description:
        "Follow-up of the decision: Steps at the quay\nWho: Deputy harbour master\nRecord: 2026-01-05-steps-at-the-quay",
    },
  ]);
});

it("has what RFC 5545 asks of every calendar and event", () => {
  const text = renderActionsCalendar(OPEN, TODAY);
  const lines = text.split("\r\n");
  expect(lines.slice(0, 3)).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rightly//Rightly//EN",
  ]);
  expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
  expect(lines.filter((line) => line === "DTSTAMP:20261123T000000Z")).toHaveLength(4);
  expect(lines.filter((line) => line.startsWith("DTSTART;VALUE=DATE:"))).toHaveLength(4);
  expect(lines.filter((line) => line === "TRANSP:TRANSPARENT")).toHaveLength(4);
});

it("says first that a thing is done, and keeps its identity", () => {
  const done = actionRows(SOURCES, { statuses: ["done"] }, TODAY);
  expect(read(renderActionsCalendar(done, TODAY))[0]).toMatchObject({
    uid: "act-rail.2026-01-05-steps-at-the-quay@rightly",
    summary: "Done: Mend the rail.",
  });
});

it("is a calendar without events when nothing has a day", () => {
  expect(read(renderActionsCalendar([], TODAY))).toEqual([]);
});

it("leaves out a day that is not in the calendar", () => {
  const [row] = OPEN;
  const impossible = { ...row!, promised: { ...row!.promised, due: "2026-02-30" } };
  expect(read(renderActionsCalendar([impossible], TODAY))).toEqual([]);
});

it.each(["Pacific/Auckland", "America/Los_Angeles", "Europe/London"])(
  "is the same in %s",
  (zone) => {
    const here = process.env["TZ"];
    const text = renderActionsCalendar(OPEN, TODAY);
    try {
      process.env["TZ"] = zone;
      expect(renderActionsCalendar(OPEN, TODAY)).toBe(text);
    } finally {
      if (here === undefined) delete process.env["TZ"];
      else process.env["TZ"] = here;
    }
  },
);

/** Text with what could break a line, a field or a calendar. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "a",
        "é",
        "🔔",
        ",",
        ";",
        ":",
        "\\",
        "\n",
        "\r\n",
        '"',
        " ",
        "END:VEVENT",
        "\\n",
        "x".repeat(74),
      ),
    )
    .map((parts) => parts.join("")),
);

function rowOf(what: string, owner: string, title: string): ActionRow {
  const [row] = OPEN;
  return {
    ...row!,
    record: { ...row!.record, title },
    promised: { ...row!.promised, what, owner },
  };
}

it("holds any text: no line is over 75 octets, none is torn inside a character, and words come back", () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (what, owner, title) => {
      const text = renderActionsCalendar([rowOf(what, owner, title)], TODAY);
      for (const line of text.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(
          /[\r\n]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
        );
      }
      const [event, ...more] = read(text);
      expect(more).toEqual([]);
      expect(event?.summary).toBe(visible(`Condition: ${what.replace(/\s+/g, " ").trim()}`.trim()));
      expect(event?.description).toContain(
        `\nWho: ${visible(owner.replace(/\s+/g, " ").trim())}`.trimEnd(),
      );
    }),
  );
});
