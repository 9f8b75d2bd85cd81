import { textDigest } from "../record/paper-stamp.ts";
import type { KeptFile } from "./format.ts";
import { textOfBytes } from "./text-mark.ts";

/** Programs that read calendars leave alone what they do not know and begins with X-. */
const NAME = "X-RIGHTLY-MADE";
const MARK =
  /^X-RIGHTLY-MADE:rightly (\w+) day=(\d{4}-\d{2}-\d{2}) text=\r?\n (sha256:[0-9a-f]{64})\r?\n/m;

/** A calendar with a line that holds what it is, its day and the digest of all its other lines. */
export function markCalendar(document: string, calendar: string, day: string): string {
  // The properties of a calendar come before its events.
  const at = calendar.search(/^(BEGIN:VEVENT|END:VCALENDAR)/m);
  // Lines of more than 75 bytes are broken, and go on behind a space.
  const mark = `${NAME}:rightly ${document} day=${day} text=\r\n ${textDigest(calendar)}\r\n`;
  return calendar.slice(0, at) + mark + calendar.slice(at);
}

/** What a calendar says of itself; `undefined` if it has no mark of ours. */
export function readCalendarMark(bytes: Uint8Array): KeptFile | undefined {
  const text = textOfBytes(bytes);
  const match = MARK.exec(text);
  if (match === null) return undefined;
  const [mark, document, day, expected] = match;
  const isIntact = textDigest(text.replace(mark, "")) === expected;
  return { document: document!, day, source: undefined, isIntact };
}
