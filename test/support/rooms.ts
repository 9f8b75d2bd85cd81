/** What the rooms of the house hold and import, counted, for people to look at. */
import { ROOMS } from "../contract/layers.ts";
import { circlesIn, importedBy, roomOf } from "./house.ts";
import type { HouseFile } from "./house.ts";

export interface RoomCount {
  name: string;
  files: number;
  lines: number;
  /** Room to how many of its files are imported, counted once for each file that imports one. */
  imports: ReadonlyMap<string, number>;
}

/** What everything may use: rooms of one file, shown as one. */
const GROUND = "ground";
const OF_GROUND = new Set(["errors", "finding", "mapping", "nearest"]);
const ORDER = ROOMS.map(({ name }) => name);

function countedIn(file: string): string {
  const room = roomOf(file);
  return OF_GROUND.has(room) ? GROUND : room;
}

/** Every room, in the order of the plan. */
function countRooms(house: readonly HouseFile[]): RoomCount[] {
  const names = [...new Set([GROUND, ...ORDER, ...house.map(({ file }) => countedIn(file))])];
  const shipped = new Set(house.map(({ file }) => file));
  return names.flatMap((name) => {
    const files = house.filter(({ file }) => countedIn(file) === name);
    if (files.length === 0) return [];
    const others = files
      .flatMap(importedBy)
      .filter((file) => shipped.has(file))
      .map(countedIn)
      .filter((room) => room !== name);
    const imports = new Map<string, number>();
    for (const room of others) imports.set(room, (imports.get(room) ?? 0) + 1);
    const lines = files.reduce((sum, one) => sum + one.lines, 0);
    return [{ name, files: files.length, lines, imports }];
  });
}

/** The rooms as a table for a terminal, with circles, long functions and the share of `cli`. */
export function renderRooms(house: readonly HouseFile[]): string {
  const rooms = countRooms(house);
  const lines = sum(rooms.map((room) => room.lines));
  const total = {
    name: "all",
    files: house.length,
    lines,
    imports: new Map([["", sum(rooms.map(arrows))]]),
  };
  const head = row(["room", "files", "lines", "arrows", "to"]);
  const rows = [...rooms, total].map((room) =>
    row([room.name, String(room.files), number(room.lines), String(arrows(room)), targets(room)]),
  );
  const cli = rooms.find(({ name }) => name === "cli")?.lines ?? 0;
  const circles = circlesIn(house).map((circle) => circle.join(" > "));
  const long = house.flatMap(({ file, functions }) =>
    functions
      .filter((one) => one.lines > 50)
      .map((one) => `${file}:${one.line} ${one.name}, ${one.lines} lines`),
  );
  return [
    head,
    ...rows,
    "",
    `cli is ${((100 * cli) / lines).toFixed(1)} % of the lines`,
    `work is imported by: ${importersOf("work", rooms).join(", ")}`,
    `circles of imports, types included: ${circles.length}`,
    ...circles.map((circle) => `  ${circle}`),
    `functions over 50 lines: ${long.length}`,
    ...long.map((one) => `  ${one}`),
    "",
  ].join("\n");
}

/**
 * The rooms as a picture in Markdown: a list, and a drawing of which room stands on which. Numbers are
 * rounded, so that a small change leaves the picture as it is.
 */
export function drawRooms(house: readonly HouseFile[]): string {
  const rooms = countRooms(house);
  const width = Math.max(...rooms.map(({ name }) => name.length));
  const rows = rooms.map((room) => {
    const numbers = `${String(room.files).padStart(5)}  ${rounded(room.lines).padStart(9)}`;
    return `${room.name.padEnd(width)}  ${numbers}  ${roomsImported(room)}`.trimEnd();
  });
  const drawn = arrowsDrawn(rooms).map(([from, to]) => `  ${from} --> ${to}`);
  return [
    "```text",
    `${"room".padEnd(width)}  files      lines  imports, most first`,
    ...rows,
    "```",
    "",
    "```mermaid",
    "flowchart TD",
    ...drawn,
    "```",
  ].join("\n");
}

/** Without the arrows that others explain: `cli` reaches `record` by way of `work`. */
function arrowsDrawn(rooms: readonly RoomCount[]): [from: string, to: string][] {
  const byName = new Map(rooms.map((room) => [room.name, room]));
  const reaches = (from: string, to: string): boolean =>
    from === to || [...(byName.get(from)?.imports.keys() ?? [])].some((next) => reaches(next, to));
  return rooms.toReversed().flatMap(({ name, imports }) => {
    const targets = [...imports.keys()];
    return targets
      .filter((to) => !targets.some((other) => other !== to && reaches(other, to)))
      .map((to): [string, string] => [name, to]);
  });
}

function importersOf(name: string, rooms: readonly RoomCount[]): string[] {
  return rooms.filter(({ imports }) => imports.has(name)).map((room) => room.name);
}

function byCount({ imports }: RoomCount): [string, number][] {
  return [...imports].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** Rooms of as many imports are in the order of the plan; those of a few are named without a number. */
function roomsImported({ imports }: RoomCount): string {
  return [...imports]
    .map(([name, count]) => ({ name, tens: Math.round(count / 10) * 10 }))
    .sort((a, b) => b.tens - a.tens || ORDER.indexOf(b.name) - ORDER.indexOf(a.name))
    .map(({ name, tens }) => (tens === 0 ? name : `${name} ${tens}`))
    .join(", ");
}

function targets(room: RoomCount): string {
  return byCount(room)
    .filter(([name]) => name !== "")
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}

function arrows({ imports }: RoomCount): number {
  return sum([...imports.values()]);
}

function rounded(lines: number): string {
  return lines < 100 ? "under 100" : number(Math.round(lines / 100) * 100);
}

function number(value: number): string {
  return value.toLocaleString("en-GB");
}

function row([name = "", files = "", lines = "", count = "", to = ""]: readonly string[]): string {
  return `${name.padEnd(11)} ${files.padStart(5)} ${lines.padStart(7)} ${count.padStart(7)}  ${to}`.trimEnd();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
