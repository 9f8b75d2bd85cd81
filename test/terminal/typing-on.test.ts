// Who types without looking loses no letter: not at the menu that a blank line opens, and not between
// one page and the next.
import { expect, it } from "vitest";
import { atChoice, atText, INTERRUPT, onlyRecord } from "../support/walk.ts";

it.each([
  [80, 24],
  [50, 20],
])("a blank line and a new paragraph are text, at %i by %i", async (columns, rows) => {
  const { session, folder } = await atText("rich", { columns, rows });
  session.type("One.");
  await session.waitFor("1 word.");
  session.enter();
  await session.waitFor("Enter on an empty line");
  session.enter();
  await session.waitFor("Have you finished this answer?");
  await session.waitFor("Enter continue");
  for (const key of "18 people came, and nobody left.") session.type(key);
  await session.waitFor("7 words.");
  session.type(INTERRUPT);
  await session.ended;
  expect(onlyRecord(folder).proposal?.summary).toBe("One.\n\n18 people came, and nobody left.");
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
