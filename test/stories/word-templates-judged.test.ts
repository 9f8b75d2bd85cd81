// Promise: a Word template is filled in as its maker meant, or refused in one sentence, whatever it is.
import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Unzipped } from "fflate";
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { shippedTemplateBytes } from "../../src/repository/word-template.ts";
import { expectModest, measured } from "../support/measured.ts";
import { makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const SHIPPED = unzipSync(shippedTemplateBytes("paper"));
const TYPES = "[Content_Types].xml";
const BODY = "word/document.xml";

const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
const text = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A template with this body, and other files. */
function templateOf(body: string, files: Unzipped = {}): Uint8Array {
  const before = strFromU8(SHIPPED[BODY]!);
  const made = before.replace(
    /(<w:body>)[\s\S]*?(<w:sectPr[\s\S]*<\/w:body>|<\/w:body>)/,
    (_, open, close) => `${open}${body}${close}`,
  );
  return zipSync({ ...SHIPPED, [BODY]: strToU8(made), ...files });
}

async function paperWith(template: Uint8Array) {
  const folder = makeParks();
  writeFileSync(folder.at("t.docx"), template);
  const argv = [
    "paper",
    RIVERSIDE.id,
    "--format",
    "docx",
    "--template",
    "t.docx",
    "--out",
    "p.docx",
  ];
  const result = await run(argv, { cwd: folder.path });
  const made = folder.files().includes("p.docx")
    ? unzipSync(readFileSync(folder.at("p.docx")))
    : {};
  return { ...result, made };
}

const BLANKS: readonly (readonly [name: string, before: string, after: string])[] = [
  ["nothing", "", ""],
  ["a space after", "", text(" ")],
  ["a space before", text(" "), ""],
  ["spaces round", text("   "), text("  ")],
  ["a no-break space", text("\u00a0"), text("\u00a0")],
  ["a thin and a wide space", text("\u2009"), text("\u3000")],
  ["a space of no width", text("\u200b"), text("\u200b\ufeff")],
  ["a tab", "<w:r><w:tab/></w:r>", "<w:r><w:tab/></w:r>"],
  ["a tab in the text", text("\t"), text("\t")],
  ["a line break", "<w:r><w:br/></w:r>", "<w:r><w:br/></w:r>"],
  ["a page break", '<w:r><w:br w:type="page"/></w:r>', ""],
  ["a line end in the text", text("\n"), text("\n")],
  ["a soft hyphen", text("\u00ad"), ""],
];

describe.each(["paper", "answers", "opening", "actions", "voice"])("{{%s}} with", (tag) => {
  it.each(BLANKS)("%s beside it", async (_, before, after) => {
    const other = tag === "paper" ? "" : paragraph(text("{{paper}}"));
    const body = paragraph(`${before}${text(`{{${tag}}}`)}${after}`) + other;
    const { code, stderr, made } = await paperWith(templateOf(body));
    // Not every name is a tag of a paper; those that are come out, and others are named.
    if (stderr.includes("there is no tag")) return;
    expect(code, stderr).toBe(0);
    expect(strFromU8(made[BODY]!)).not.toContain("{{");
  });
});

it("takes blanks inside of a tag, and a tag that Word has cut up", async () => {
  for (const inner of [
    text("{{ paper }}"),
    text("{{\u00a0paper}}"),
    text("{{pa") + text("per") + text("}} "),
  ]) {
    const { code, stderr, made } = await paperWith(templateOf(paragraph(inner)));
    expect(code, stderr).toBe(0);
    expect(strFromU8(made[BODY]!)).toContain("Riverside Park");
  }
});

const PAPER = paragraph(text("{{paper}}"));
const typed = (from: string, to: string): Unzipped => ({
  [TYPES]: strToU8(strFromU8(SHIPPED[TYPES]!).replace(from, to)),
});
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const head = strFromU8(SHIPPED[BODY]!).replace(/<w:body>[\s\S]*$/, "<w:body>");

const REFUSED: readonly (readonly [name: string, template: () => Uint8Array, said: string])[] = [
  [
    "without a tag",
    () => templateOf(paragraph(text("Our crest"))),
    "no tag says where the words of the record go",
  ],
  [
    "with the title alone",
    () => templateOf(paragraph(text("{{title}}"))),
    "write {{paper}} in a paragraph of its own",
  ],
  [
    "with words beside the tag",
    () => templateOf(paragraph(text("See {{paper}}"))),
    "needs a paragraph of its own",
  ],
  [
    "with a tag that is not closed",
    () => templateOf(PAPER + paragraph(text("{{title"))),
    "does not end with }}",
  ],
  [
    "with macros",
    () => templateOf(PAPER, typed(MAIN, "application/vnd.ms-word.document.macroEnabled.main+xml")),
    "may hold macros",
  ],
  [
    "with macros in a template",
    () =>
      templateOf(
        PAPER,
        typed(MAIN, "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"),
      ),
    "may hold macros",
  ],
  [
    "of a workbook",
    () =>
      templateOf(
        PAPER,
        typed(MAIN, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
      ),
    "is no Word document",
  ],
  [
    "that leads out",
    () => templateOf(PAPER, { "../../evil.txt": strToU8("x") }),
    '"../../evil.txt"',
  ],
  [
    "that leads out in the middle",
    () => templateOf(PAPER, { "word/../../evil.txt": strToU8("x") }),
    "it holds a file with the name",
  ],
  ["with a name from the root", () => templateOf(PAPER, { "/etc/x": strToU8("x") }), '"/etc/x"'],
  ["with a name of a drive", () => templateOf(PAPER, { "C:evil": strToU8("x") }), '"C:evil"'],
  [
    "with a backslash in a name",
    () => templateOf(PAPER, { "a\\..\\b": strToU8("x") }),
    "it holds a file with the name",
  ],
  [
    "with an entity",
    () =>
      templateOf(PAPER, {
        "word/x.xml": strToU8('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
      }),
    "document type declaration",
  ],
  [
    "with a declaration in the text",
    () =>
      templateOf(PAPER, { [BODY]: strToU8(`<!doctype x>${head}${PAPER}</w:body></w:document>`) }),
    "document type declaration",
  ],
  [
    "in UTF-16",
    () =>
      templateOf(PAPER, {
        "word/x.xml": new Uint8Array(Buffer.from("\ufeff<!DOCTYPE a>", "utf16le")),
      }),
    "is not UTF-8 text",
  ],
  [
    "with too many files",
    () =>
      templateOf(
        PAPER,
        Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`x/${at}`, new Uint8Array()])),
      ),
    "files",
  ],
  ["that is text", () => strToU8("Dear all,"), "is no Word document"],
  ["that is empty", () => new Uint8Array(), "is no Word document"],
  ["that is cut off", () => shippedTemplateBytes("paper").slice(0, -100), "is no Word document"],
];

it.each(REFUSED)("refuses a template %s", async (_, template, said) => {
  const { code, stdout, stderr, made } = await paperWith(template());
  expect([2, 3]).toContain(code);
  expect(made).toEqual({});
  expect(stdout + stderr).toContain(said);
  expect(stdout + stderr).not.toMatch(
    /Multi error|xmldom|fault of its own|"properties"|node_modules|\n\s+at /,
  );
});

it("makes a document of a template of Word (.dotx)", async () => {
  const dotx = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
  const { code, stderr, made } = await paperWith(templateOf(PAPER, typed(MAIN, dotx)));
  expect(code, stderr).toBe(0);
  expect(strFromU8(made[TYPES]!)).toContain(MAIN);
  expect(strFromU8(made[TYPES]!)).not.toContain("template.main+xml");
});

it.each([
  [
    "of 400 MB unpacked",
    () => templateOf(PAPER, { "word/x.xml": new Uint8Array(400 * 1024 * 1024).fill(32) }),
    "too large when it is unpacked",
  ],
  [
    "that says it is smaller than it is",
    () => understated(templateOf(PAPER, { "word/x.bin": new Uint8Array(300 * 1024 * 1024) })),
    undefined,
  ],
  [
    "with 60,000 paragraphs in one another",
    () =>
      templateOf(
        numbered(60_000, (at) => `<w:p w:x="${at}"><w:r>`) + PAPER + "</w:r></w:p>".repeat(60_000),
      ),
    "nested more than 200 deep",
  ],
  [
    "with half a million elements",
    () => templateOf(PAPER + numbered(500_000, (at) => `<w:p w:x="${at}"/>`)),
    "too many elements",
  ],
])("answers a template %s at once", (_, template, said) => {
  const folder = makeParks();
  writeFileSync(folder.at("t.docx"), template());
  const argv = [
    "paper",
    RIVERSIDE.id,
    "--format",
    "docx",
    "--template",
    "t.docx",
    "--out",
    "p.docx",
  ];
  const result = measured(argv, { cwd: folder.path });
  if (said !== undefined) {
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(said);
  }
  expectModest(result);
});

function numbered(count: number, one: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => one(at)).join("");
}

/** Every size in the list at the end is a thousand bytes. */
function understated(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf("PK\x01\x02"); at !== -1; at = bytes.indexOf("PK\x01\x02", at + 4)) {
    if (bytes.readUInt32LE(at + 24) > 100 * 1024 * 1024) bytes.writeUInt32LE(1_000, at + 24);
  }
  return bytes;
}
