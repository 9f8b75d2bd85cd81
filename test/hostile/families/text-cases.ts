/** What a text of a record could say in the voice of a page, a table, a calendar or a build. */
import { ID, recordWith, SUMMARY } from "../base.ts";
import type { HostileCase } from "../hostile-case.ts";

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ["a script", "<script>alert(1)</script>"],
  ["a picture that runs", "<img src=x onerror=alert(1)>"],
  ["the end of a page", "</main></body></html><h1>x"],
  ["a style", "<style>*{display:none}</style>"],
  ["a frame", "<iframe src=//x.example>"],
  ["a link that runs", "[x](javascript:alert(1))"],
  ["data as a link", "[x](data:text/html,hello)"],
  ["a picture from elsewhere", "![x](https://x.example/y.png)"],
  ["a comment", "<!-- rightly log end -->"],
  ["the end of a mark", "--><script>x</script>"],
  ["a table in Markdown", "a | b |\n--- | ---\n"],
  ["a fence", "```\nx\n```"],
  ["a heading", "# Approved"],
  ["a mention", "@everyone #1"],
  ["a formula", "=1+1"],
  ["a formula that calls", "=cmd|' /C calc'!A0"],
  ["a formula with a plus", "+1+1"],
  ["a formula with a minus", "-1+1"],
  ["a formula with an at sign", "@SUM(1)"],
  ["a formula after a tab", "\t=1+1"],
  ["a formula in wide letters", "\uff1d1+1"],
  ["a quote that ends a cell", 'a","=1+1'],
  ["an event of a calendar", "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y"],
  ["an attendee", "x\\nATTENDEE:mailto:a@x.example"],
  ["an annotation", "::error file=a::b"],
  ["an annotation on a line of its own", "x\n::error::b\n  ::set-output name=a::b"],
  ["a command to Azure", "##vso[task.complete result=Failed]"],
  ["a command to Azure in a line", "see ##vso[task.complete result=Failed]"],
  ["a command in brackets", "x\n##[add-path]/tmp"],
  ["an ignore comment", "# rightly-ignore because-short: no"],
  ["a tag of a template", "{{title}} {{#each}} ${x} <%= x %>"],
  ["an entity", "&lt;script&gt;"],
];

/** What would be obeyed anywhere: no printed output holds it as it stands. */
const OBEYED = ["\n::error", "\n  ::set-output", "##vso[", "##["];

/** How it is printed, and what would be taken for what it says there. */
const OUTPUTS: readonly (readonly [
  name: string,
  argv: readonly string[],
  never: readonly string[],
])[] = [
  [
    "a paper",
    ["paper", ID, "--stdout"],
    [
      "\n<script",
      "\n<img",
      "\n<iframe",
      "\n</main",
      "\n# Approved",
      "\n```",
      "\n![",
      "\n[x]",
      "\n<!-- rightly log",
      "\n@everyone",
    ],
  ],
  [
    "a page",
    ["paper", ID, "--stdout", "--format", "html"],
    ["<script>", "<img", "</html><h1>", "<style>*", "<iframe", 'href="javascript', 'src="https'],
  ],
  [
    "a table",
    ["log", "--format", "csv"],
    ['"=', ",=", '"+', '"-1', '"@', '"\t', '"\uff1d', "\n=", ',"=1'],
  ],
  ["a calendar", ["actions", "--format", "ics"], ["\nATTENDEE", "\r\nSUMMARY:y"]],
  ["a log as a page", ["log", "--format", "html"], ["<script>alert", "<img src=x", "<iframe"]],
  ["an answers file", ["questions", ID], ["\n::error"]],
  ["a check", ["check"], []],
];

export const TEXT_CASES: readonly HostileCase[] = TEXTS.flatMap(([name, text]) =>
  OUTPUTS.map(([output, argv, never]) => ({
    name: `${name} in ${output}`,
    files: recordWith(SUMMARY, JSON.stringify(text)),
    argv,
    verdict: { code: 0, never: [...never, ...OBEYED] } as const,
  })),
);
