// A small window and one whose size changes while somebody types: no line is cut inside a word and
// nothing stands there twice.
import { expect, it } from "vitest";
import { atChoice, atText, INTERRUPT, onlyRecord } from "../support/walk.ts";
import type { StartedWalk } from "../support/walk.ts";

// The terminal of these tests is made with xterm.js, as that of Visual Studio Code is.
const env = { TERM_PROGRAM: "vscode" };

const WORDS = [
  "thirty",
  "young",
  "people",
  "told",
  "us",
  "what",
  "they",
  "would",
  "miss",
  "most",
  "about",
  "the",
  "crossing",
  "and",
  "nobody",
  "said",
  "that",
  "it",
  "was",
  "the",
  "view",
  "alone",
  "from",
  "its",
  "middle",
  "although",
  "several",
  "had",
  "drawn",
  "it",
];

async function end({ session }: StartedWalk): Promise<void> {
  session.type(INTERRUPT);
  expect((await session.ended).code).toBe(130);
}

/** How often these words stand on the screen and above it, wherever their lines are broken. */
function count({ session }: StartedWalk, words: string): number {
  const all = session
    .lines()
    .join(" ")
    .replace(/[|\s]+/g, " ");
  return all.split(words).length - 1;
}

/** Waits until these words stand there once: a change of size is drawn when the program has heard of it. */
function onceIn(started: StartedWalk): (words: string) => Promise<void> {
  return (words) =>
    expect.poll(() => count(started, words), { timeout: 15_000, message: words }).toBe(1);
}

it("types 30 words into a window of 50 by 20 that is never cut or doubled", async () => {
  const started = await atText("rich", { columns: 50, rows: 20 });
  const { session, folder } = started;
  for (const [at, word] of WORDS.entries()) {
    session.type(`${word} `);
    await session.waitFor(at === 0 ? "1 word." : `${at + 1} words.`);
  }
  await onceIn(started)("What is proposed?");
  await onceIn(started)(WORDS.join(" "));
  await end(started);
  expect(onlyRecord(folder).proposal?.summary).toBe(WORDS.join(" "));
});

it("is drawn anew, once, whenever the window changes while a text is typed", async () => {
  const started = await atText("rich", { env });
  const { session } = started;
  const once = onceIn(started);
  const sizes = [
    [50, 20],
    [72, 24],
    [40, 18],
    [100, 30],
    [64, 20],
  ] as const;
  let typed = 0;
  for (const [columns, rows] of sizes) {
    session.resize(columns, rows);
    await session.waitFor("Ctrl+S save and leave");
    for (const word of WORDS.slice(typed, typed + 6)) {
      session.type(typed === 0 ? word : ` ${word}`);
      typed += 1;
      await session.waitFor(typed === 1 ? "1 word." : `${typed} words.`);
      // The cursor is put in its place last: only then is the page drawn, and the window may change.
      await session.waitForCursorLine(word);
    }
    await once("What is proposed?");
    await once(WORDS.slice(0, typed).join(" "));
    await once("Esc back");
    const rowsNow = session.lines().filter((row) => row.startsWith("| "));
    expect(
      rowsNow
        .join(" ")
        .replace(/[|\s]+/g, " ")
        .trim(),
    ).toBe(WORDS.slice(0, typed).join(" "));
  }
  expect(count(started, "What kind of decision is it?")).toBe(1);
  await end(started);
});

it("keeps its answers and its cursor when the window changes on a page of choices", async () => {
  const started = await atChoice("rich", { env });
  const { session } = started;
  const once = onceIn(started);
  session.type("3");
  await session.waitFor("> 3.");
  for (const [columns, rows] of [
    [50, 20],
    [110, 30],
    [60, 20],
  ] as const) {
    session.resize(columns, rows);
    await session.waitFor("Ctrl+S save and leave");
    await session.waitForCursorLine("> 3.");
    await once("What kind of decision is it?");
    await once("Changing or ending something");
  }
  await end(started);
});
