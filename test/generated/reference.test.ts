// Promise: the reference pages say what the program does today. They are made from its own objects.
import { describe, it } from "vitest";
import { expectFile } from "../support/expected.ts";
import { commandsPage } from "./commands-page.ts";
import { frameworkPage } from "./framework-page.ts";
import { lifePage } from "./life-page.ts";
import { recordPage } from "./record-page.ts";
import { rulesPage } from "./rules-page.ts";

describe("docs/reference", () => {
  it.each([
    ["rules.md", rulesPage],
    ["record.md", recordPage],
    ["commands.md", commandsPage],
    ["framework-essex-send-2022-2027.md", () => frameworkPage("essex-send-2022-2027")],
    [
      "framework-public-sector-equality-duty.md",
      () => frameworkPage("public-sector-equality-duty"),
    ],
  ])("%s is current", (file, make) => {
    expectFile(`docs/reference/${file}`, make());
  });
});

describe("docs", () => {
  it("life.md is current", () => expectFile("docs/life.md", lifePage()));
});
