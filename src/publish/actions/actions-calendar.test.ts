// The calendar is accepted by a parser that is not ours, in strict mode, and gives back the same days and
// words; lines end and fold as RFC 5545 has it, whatever text is in them; the same list gives the same
// bytes in every time zone.
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { visible } from "../../yaml/quote.ts";
import { actionRows, cancelledRows } from "./action-rows.ts";
import type { DecisionRecord, Erratum } from "../../record/model.ts";
import type { ActionRow, ActionSource } from "./action-rows.ts";
import { renderActionsCalendar } from "./actions-calendar.ts";
import { SOURCES } from "../testing/action-sources.ts";

const TODAY = "2026-11-23";
const OPEN = actionRows(SOURCES, { statuses: ["open"] }, TODAY);

function calendarOf(
  rows: readonly ActionRow[],
  cancelled: readonly ActionRow[] = [],
  asOf: string = TODAY,
): string {
  return renderActionsCalendar({ rows, cancelled, asOf });
}

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
  expect(read(calendarOf(OPEN))).toEqual([
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
  const text = calendarOf(OPEN);
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
  expect(read(calendarOf(done))[0]).toMatchObject({
    uid: "act-rail.2026-01-05-steps-at-the-quay@rightly",
    summary: "Done: Mend the rail.",
  });
});

it("is a calendar without events when nothing has a day", () => {
  expect(read(calendarOf([]))).toEqual([]);
});

it("leaves out a day that is not in the calendar", () => {
  const [row] = OPEN;
  const impossible = { ...row!, promised: { ...row!.promised, due: "2026-02-30" } };
  expect(read(calendarOf([impossible]))).toEqual([]);
});

it.each(["Pacific/Auckland", "America/Los_Angeles", "Europe/London"])(
  "is the same in %s",
  (zone) => {
    const here = process.env["TZ"];
    const text = calendarOf(OPEN);
    try {
      process.env["TZ"] = zone;
      expect(calendarOf(OPEN)).toBe(text);
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
      const text = calendarOf([rowOf(what, owner, title)]);
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

describe("a calendar that is taken in again", () => {
  const steps = SOURCES.find(({ record }) => record.id === "2026-01-05-steps-at-the-quay");
  const [drafted, decided] = [
    { on: "2026-01-02", event: "drafted" },
    { on: "2026-01-05", event: "decided" },
  ];
  const before: ActionSource = {
    ...steps!,
    record: { ...steps!.record, history: [drafted, decided] },
  };
  const erratum = (field: string): Erratum => ({ on: "2026-06-01", field, is: "x", because: "y" });

  interface Entry {
    starts: string;
    status: string;
    sequence: number;
    modified: string | undefined;
  }

  /** What another program reads of one entry. */
  function entryOf(source: ActionSource, id: string): Entry {
    const filter = { statuses: ["open"] as const };
    const text = calendarOf(
      actionRows([source], filter, TODAY),
      cancelledRows([source], filter, TODAY),
    );
    const events = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents("vevent");
    const event = events.find((one) =>
      String(one.getFirstPropertyValue("uid")).startsWith(`${id}.`),
    );
    const value = (name: string): string => String(event?.getFirstPropertyValue(name) ?? "");
    return {
      starts: value("dtstart"),
      status: value("status"),
      sequence: Number(value("sequence")),
      modified: value("last-modified").slice(0, 10) || undefined,
    };
  }

  function changedRecord(change: Partial<DecisionRecord>): ActionSource {
    return { ...before, record: { ...before.record, ...change } };
  }

  it("begins at nought", () => {
    expect(entryOf(before, "act-light")).toEqual({
      starts: "2026-09-30",
      status: "CONFIRMED",
      sequence: 0,
      modified: undefined,
    });
  });

  it.each(["actions.0.due", "actions.act-light.due", "actions.0.what", "title"])(
    "has a higher number after a correction of %s",
    (field) => {
      const after = changedRecord({ errata: [erratum(field)] });
      expect(entryOf(after, "act-light")).toMatchObject({ sequence: 1, modified: "2026-06-01" });
      const twice = changedRecord({ errata: [erratum(field), erratum(field)] });
      expect(entryOf(twice, "act-light").sequence).toBe(2);
    },
  );

  it("keeps its number where another action was corrected or done", () => {
    const done = { on: "2026-07-01", event: "action-done", note: "act-rail" };
    const after = changedRecord({
      errata: [erratum("actions.2.due")],
      history: [drafted, decided, done],
    });
    expect(entryOf(after, "act-light").sequence).toBe(0);
    expect(entryOf(after, "act-paint").sequence).toBe(1);
    expect(entryOf(after, "act-rail").sequence).toBe(1);
  });

  it.each(["done", "dropped"] as const)("takes away what is %s", (status) => {
    const [light, ...others] = before.record.actions!;
    const event = { on: "2026-07-01", event: `action-${status}`, note: "act-light" };
    const after = changedRecord({
      actions: [{ ...light, status }, ...others],
      history: [drafted, decided, event],
    });
    expect(entryOf(after, "act-light")).toEqual({
      starts: "2026-09-30",
      status: "CANCELLED",
      sequence: 1,
      modified: "2026-07-01",
    });
    expect(entryOf(after, "act-paint").status).toBe("CONFIRMED");
  });

  it.each(["withdrawn", "superseded", "rescinded"] as const)(
    "takes away all of a decision that was %s",
    (status) => {
      const ended = { on: "2026-08-01", event: status };
      const after = changedRecord({ status, history: [drafted, decided, ended] });
      for (const id of ["act-light", "act-paint", "look-back-1"]) {
        expect(entryOf(after, id)).toMatchObject({ status: "CANCELLED", sequence: 1 });
      }
    },
  );

  it("cancels nothing that was never decided, and nothing that is open", () => {
    const never = changedRecord({ status: "withdrawn", history: [drafted] });
    expect(cancelledRows([never], { statuses: ["open"] }, TODAY)).toEqual([]);
    const rows = cancelledRows([before], { statuses: ["dropped"] }, TODAY);
    expect(rows.map(({ promised }) => promised.status)).toEqual(["done"]);
  });
});
