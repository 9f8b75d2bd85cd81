// Promise: the picture of the rooms in ARCHITECTURE.md is what the imports say today.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { expectFile } from "../support/expected.ts";
import { readHouse } from "../support/house.ts";
import { drawRooms } from "../support/rooms.ts";

const PAGE = "ARCHITECTURE.md";
const BLOCK = /(<!-- rooms -->\n).*?(<!-- rooms end -->)/s;

it("shows the rooms", () => {
  const page = readFileSync(PAGE, "utf8");
  expect(page).toMatch(BLOCK);
  const picture = drawRooms(readHouse());
  expectFile(
    PAGE,
    page.replace(BLOCK, (_, start: string, end: string) => `${start}\n${picture}\n\n${end}`),
  );
});
