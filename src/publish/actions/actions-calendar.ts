import {
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { visible } from "../../yaml/quote.ts";
import { changesOfPromise, dayTakenAway } from "../../record/promise-changes.ts";
import { plainText } from "../../record/text.ts";
import { markCalendar } from "../calendar-mark.ts";
import type { ActionRow } from "./action-rows.ts";
import type { ActionsContent } from "./actions-content.ts";
import { PROMISE_KIND, ACTION_STATUS } from "../labels.ts";
import { markedTitle, titleInList } from "../drafts-among.ts";

/** The same lists as of any format of actions. */
type Entries = Pick<ActionsContent, "rows" | "cancelled" | "asOf">;

/**
 * The list as a calendar (RFC 5545) of events that take a whole day and keep nobody busy: Outlook
 * reads events and no to-dos. The same thing to do has the same identity in every calendar, and a number
 * that grows with each change, so that taking in a newer one moves what is there and takes away what was
 * cancelled, or has no day any more. What never had a day is left out.
 * @param asOf ISO day; it stands for the time at which the calendar was made.
 */
export function renderActionsCalendar({ rows, cancelled, asOf }: Entries): string {
  const calendar = new ICalCalendar({
    prodId: { company: "Rightly", product: "Rightly", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    name: markedTitle("Decisions to act on", rows),
  });
  for (const row of rows) addEvent(calendar, row, { asOf, isCancelled: false });
  for (const row of cancelled) addEvent(calendar, row, { asOf, isCancelled: true });
  // The last line ends as the others do.
  return markCalendar("actions", `${calendar.toString()}\r\n`, asOf);
}

function addEvent(
  calendar: ICalCalendar,
  { promised, record }: ActionRow,
  { asOf, isCancelled }: { asOf: string; isCancelled: boolean },
): void {
  const { kind, id, what, due, status } = promised;
  // Where a day was taken away, anyone who took in an earlier calendar still has it there.
  const gone = dayTakenAway(record, promised);
  const start = midnight(due ?? gone);
  if (start === undefined) return;
  const { count, last } = changesOfPromise(record, promised);
  const label = PROMISE_KIND[kind] ?? kind;
  const draft = record.status === "draft" ? "DRAFT: " : "";
  calendar.createEvent({
    id: `${id}.${record.id}@rightly`,
    start,
    end: new Date(start.getTime() + 86_400_000),
    allDay: true,
    stamp: midnight(asOf) ?? start,
    sequence: count,
    lastModified: midnight(last) ?? null,
    status:
      isCancelled || gone !== undefined ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: oneLine(
      `${draft}${status === "open" ? label : ACTION_STATUS[status]}: ${plainText(what)}`,
    ),
    description: details({ promised, record }).map(oneLine).join("\n"),
    categories: [{ name: label }],
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  });
}

function details({ promised, record }: Pick<ActionRow, "promised" | "record">): string[] {
  const { kind, owner, measure, note } = promised;
  return [
    `${PROMISE_KIND[kind] ?? kind} of the decision: ${titleInList(record)}`,
    ...(owner === undefined ? [] : [`Who: ${owner}`]),
    ...(measure === undefined ? [] : [`How it will be known: ${plainText(measure)}`]),
    ...(note === undefined ? [] : [`Note: ${plainText(note)}`]),
    `Record: ${record.id}`,
  ];
}

/** Nothing in it that a calendar or a screen would act on. */
function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, " ").trim());
}

/** `undefined` for a day that is not in the calendar; `check` says so. */
function midnight(day: string | undefined): Date | undefined {
  const date = new Date(`${day ?? ""}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day ?? "-")
    ? date
    : undefined;
}
