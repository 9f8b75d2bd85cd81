// Promise: the workbook holds what the log holds, read back by an independent reader of XML: days as days,
// every text as itself and none as a formula; the same log gives the same bytes.
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { DecisionRecord } from "../../record/model.ts";
import { renderLogXlsx } from "./log-xlsx.ts";
import { BENCH, GATES, published, RIVERSIDE } from "../testing/park-records.ts";

const TODAY = "2026-11-23";

interface ReadSheet {
  /** Elements and their attributes, in order. */
  tags: { name: string; attributes: Record<string, string> }[];
  /** Cell name to what it shows. */
  cells: Map<string, { text: string; type: string }>;
}

function readXml(xml: string, on: (parser: SaxesParser) => void): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  on(parser);
  parser.write(xml).close();
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  readXml(xml, (parser) => {
    parser.on("opentag", ({ name }) => void (name === "si" && strings.push("")));
    parser.on("text", (text) => (strings[strings.length - 1] += text));
  });
  return strings;
}

function readSheet(xml: string, strings: readonly string[]): ReadSheet {
  const sheet: ReadSheet = { tags: [], cells: new Map() };
  let cell = { name: "", type: "" };
  readXml(xml, (parser) => {
    parser.on("opentag", ({ name, attributes }) => {
      const own = attributes as Record<string, string>;
      sheet.tags.push({ name, attributes: own });
      if (name === "c") cell = { name: own["r"] ?? "", type: own["t"] ?? "" };
    });
    parser.on("text", (text) => {
      const shown = cell.type === "s" ? (strings[Number(text)] ?? "") : text;
      sheet.cells.set(cell.name, { text: shown, type: cell.type });
    });
  });
  return sheet;
}

async function workbook(records: readonly DecisionRecord[]): Promise<ReadSheet[]> {
  const files = unzipSync(await renderLogXlsx(records.map(published), TODAY));
  const strings = sharedStrings(strFromU8(files["xl/sharedStrings.xml"]!));
  return [1, 2].map((number) =>
    readSheet(strFromU8(files[`xl/worksheets/sheet${number}.xml`]!), strings),
  );
}

function column(sheet: ReadSheet, heading: string): string {
  const [name = ""] = [...sheet.cells].find(([, { text }]) => text === heading) ?? [];
  return name.replace(/\d+$/, "");
}

describe("the workbook", () => {
  it("has a heading that stays, filters over all rows, and a row for each decision", async () => {
    const [decisions, actions] = await workbook([BENCH, GATES, RIVERSIDE]);
    for (const sheet of [decisions!, actions!]) {
      const pane = sheet.tags.find(({ name }) => name === "pane");
      expect(pane?.attributes).toMatchObject({ ySplit: "1", state: "frozen" });
      const rows = sheet.tags.filter(({ name }) => name === "row").length;
      const filter = sheet.tags.find(({ name }) => name === "autoFilter")?.attributes["ref"] ?? "";
      expect(filter).toMatch(new RegExp(`^A1:[A-Z]+${rows}$`));
    }
    const titles = [...decisions!.cells.values()].map(({ text }) => text);
    for (const { title } of [BENCH, GATES, RIVERSIDE]) expect(titles).toContain(title);
  });

  it("keeps days as days, so that they can be sorted", async () => {
    const [decisions] = await workbook([RIVERSIDE]);
    const on = RIVERSIDE.decisions?.[0]?.on ?? "";
    const day = decisions!.cells.get(`${column(decisions!, "Decided on")}2`);
    const days = (Date.parse(on) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(day).toEqual({ text: String(days), type: "" });
  });

  it.each([
    ['=HYPERLINK("x")', '=HYPERLINK("x")'],
    ["+1", "+1"],
    ["-1", "-1"],
    ["@SUM(A1)", "@SUM(A1)"],
    ["<b> & ]]> \"quoted\" 'so'", "<b> & ]]> \"quoted\" 'so'"],
    ["a\u0000b\u0007c\ufffe", undefined],
    ["{{ x }} \u202e", undefined],
  ])("shows %j as itself, and runs nothing", async (title, shown) => {
    const [decisions] = await workbook([{ ...RIVERSIDE, title }]);
    const cell = decisions!.cells.get(`${column(decisions!, "Title")}2`);
    expect(cell?.type).toBe("s");
    if (shown !== undefined) expect(cell?.text).toBe(shown);
    expect(decisions!.tags.map(({ name }) => name)).not.toContain("f");
  });

  it("cuts what is too long for a cell, and says so", async () => {
    const decision = { ...RIVERSIDE.decisions?.[0], reasons: "long ".repeat(12_000) };
    const [decisions] = await workbook([{ ...RIVERSIDE, decisions: [decision] }]);
    const text = decisions!.cells.get(`${column(decisions!, "Reasons")}2`)?.text ?? "";
    expect(text).toHaveLength(32_767);
    expect(text).toMatch(/cut here: the paper has the whole text\)$/);
  });

  it("has the same bytes again", async () => {
    const records = [BENCH, RIVERSIDE].map(published);
    const [once, again] = [
      await renderLogXlsx(records, TODAY),
      await renderLogXlsx(records, TODAY),
    ];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});

it.each([
  ["_x0041_", "_x005F_x0041_"],
  ["a _x000D_ b_x000a_", "a _x005F_x000D_ b_x005F_x000a_"],
  ["snake_case_x and _x12_", "snake_case_x and _x12_"],
])("holds %s as it was typed, and not as Excel would read it", async (title, kept) => {
  const bytes = await renderLogXlsx([published({ ...RIVERSIDE, title })], TODAY);
  const strings = Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith("sharedStrings.xml"))
    .map(([, packed]) => strFromU8(packed));
  expect(strings.join("")).toContain(`>${kept}<`);
});
