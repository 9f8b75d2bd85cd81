// Anyone who types without looking loses no letter: a blank line is made with Ctrl+J or a paste, also one
// that the terminal does not mark, and what is typed between one page and the next stands on the next.
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { atChoice, atText, INTERRUPT, onlyRecord } from "../support/walk.ts";

const NEW_LINE = "\n";

it.each([
  [80, 24],
  [50, 20],
])("Ctrl+J makes a blank line, and Enter a new one, at %i by %i", async (columns, rows) => {
  const { session, folder } = await atText("rich", { columns, rows });
  session.type("One.");
  await session.waitFor("1 word.");
  for (const key of [NEW_LINE, NEW_LINE, ..."18 people came,", "\r"]) session.type(key);
  await session.waitFor("4 words.");
  for (const key of "and nobody left.") session.type(key);
  await session.waitFor("7 words.");
  session.type(INTERRUPT);
  await session.ended;
  expect(onlyRecord(folder).proposal?.summary).toBe("One.\n\n18 people came,\nand nobody left.");
});

it.each([
  ["in one piece", ["One thing.\r\rAnother.\r\r\rA third."]],
  ["cut after a blank line", ["One thing.\r\r", "Another.\r\r\r", "A third."]],
])("a paste that the terminal does not mark is text, %s", async (_, pieces) => {
  const { session, folder } = await atText("rich");
  for (const piece of pieces) {
    session.type(piece);
    await setTimeout(10);
  }
  await session.waitFor("5 words.");
  session.type(INTERRUPT);
  await session.ended;
  expect(onlyRecord(folder).proposal?.summary).toBe("One thing.\n\nAnother.\n\n\nA third.");
});

it("two Enters behind the text finish it, also if they come at once", async () => {
  const { session, folder } = await atText("rich");
  session.type("We propose a bridge.\r\r");
  await session.waitFor("What is your role?");
  session.type(INTERRUPT);
  await session.ended;
  expect(onlyRecord(folder).proposal?.summary).toBe("We propose a bridge.");
});

it("words that are typed before their page is there stand on it", async () => {
  const { session, folder } = await atChoice("rich");
  session.type("3");
  await session.waitFor("> 3.");
  session.type("\rWe propose a bridge for people on foot.");
  await session.waitFor("8 words.");
  session.type(INTERRUPT);
  await session.ended;
  const { stage, proposal } = onlyRecord(folder);
  expect(stage).toBe("policy");
  expect(proposal?.summary).toBe("We propose a bridge for people on foot.");
});
