import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withExemptText } from "./exempt-file.ts";
import {
  confidentialContent,
  confidentialKind,
  IGNORED_BY_GIT,
  isExemptText,
} from "./confidential-names.ts";
import { isRecordName } from "./files.ts";

const ID = "2026-02-03-a-bench";

export const COPIES = [
  ...["", " (1)", " - Copy", "~", ".bak", ".orig", ".swp", " copy", "_old", ".2"].flatMap(
    (more) => [
      `${ID}.exempt${more}.yaml`,
      `${ID}.exempt.yaml${more}`,
      `${ID}.members${more}.docx`,
      `${ID}.members.md${more}`,
    ],
  ),
  `Copy of ${ID}.exempt.yaml`,
  `${ID}.Exempt.yaml`,
  `${ID}.EXEMPT.YAML`,
  `${ID}.exempt.yml`,
  `${ID}.exempt.yaml.txt`,
  `.${ID}.exempt.yaml.swp`,
  `#${ID}.exempt.yaml#`,
  `.exempt.yaml.unsaved-12345678`,
  `.${ID}.unsaved.jsonl`,
  `${ID}.unsaved (1).jsonl`,
  `${ID}.md.unsaved-1a2b`,
  `${ID}.mine.yaml`,
  `${ID}.2.mine.yaml`,
  `${ID} (conflicted copy).exempt.yaml`,
  `${ID}.exempt.sync-conflict-20261123.yaml`,
  `${ID}.members.pdf`,
  // What the program itself writes for a while.
  `.${ID}.change.tmp`,
  `.${ID}.yaml.1234.0a1b2c3d.tmp`,
  `.${ID}.edit`,
  `.${ID}.decide.unsaved.jsonl`,
];

describe("a name", () => {
  it.each(COPIES)("%j is of what is not public, and of no record", (name) => {
    expect(confidentialKind(name)).toBeDefined();
    expect(isRecordName(name)).toBe(false);
  });

  it.each([
    `${ID}.yaml`,
    `${ID}.md`,
    `${ID} (1).yaml`,
    `${ID}.summary.md`,
    "exempt.md",
    "docs/exempt.md",
    "members-of-the-board.yaml",
    "2026-02-03-exempt-accommodation.yaml",
    "rules.exemptions.md",
    "x.exempt",
    "a.minecraft.yaml",
  ])("%j is of something else", (name) => {
    expect(confidentialKind(name)).toBeUndefined();
  });

  it("is ignored by git in what init writes", () => {
    const lines = readFileSync("templates/init/gitignore", "utf8").split("\n");
    for (const line of IGNORED_BY_GIT) expect(lines).toContain(line);
  });
});

describe("a text", () => {
  const file = withExemptText(undefined, ID, {
    field: "proposal.summary",
    text: "The lowest bid.",
  });

  it.each([
    ["as it was written", file],
    ["without its comment", file.replace(/^#.*\n/, "")],
    ["with a mistake", file.replace("texts:", "text:")],
    ["in JSON", JSON.stringify({ format: 1, record: ID, texts: [{ field: "x", text: "y" }] })],
    ["after a document mark", `---\n${file.replace(/^#.*\n/, "")}`],
    ["in flow style", "{format: 1, record: x, texts: [{field: proposal.summary, text: y}]}\n"],
    ["one text of it", '  - field: options.a.for.0\n    text: "The lowest bid.\n'],
    ["after many empty lines", `${"\n".repeat(10_000)}${file.replace(/^#.*\n/, "")}`],
    ["a paper for members", "# A bench (NOT FOR PUBLICATION)\n"],
    ["its first line", "**NOT FOR PUBLICATION.** This paper contains exempt information.\n"],
  ])("%s is not public", (_, text) => {
    expect(confidentialContent(text)).toBeDefined();
  });

  it.each([
    "id: 2026-02-03-a-bench\ntitle: Texts\n",
    "Papers for members say NOT FOR PUBLICATION on every page.\n",
    "fields:\n  - name: x\n",
    `# Text that may not be public\n\n\`\`\`yaml\n${file}\`\`\`\n`,
    "body:\n  - field: proposal\n    label: Summary\n",
    "title: x\nerrata:\n  - field: proposal.summary\n    text: y\n",
    "\n".repeat(100_000),
    `${" ".repeat(300_000)}x`,
    `${"- ".repeat(100_000)}x`,
  ])("%#: any other text is another", (text) => {
    expect(confidentialContent(text)).toBeUndefined();
  });
});

it("is known among the records even where its first line is wrong", () => {
  const text = 'frmat 1\ntexts:\n  - field: proposal.summary\n    text: "The lowest bid."\n';
  expect(isExemptText(text)).toBe(true);
});
