/** Frameworks and settings that try to cost time, to hide or to run. */
import { CONFIGURATION, configurationPlus, FRAMEWORK, FRAMEWORK_FILE } from "../base.ts";
import { ACCEPTED, breaks, refuses } from "../hostile-case.ts";
import type { HostileCase, Verdict } from "../hostile-case.ts";

const NEXT = "frameworks/parks/2.0.0/framework.yaml";
const UNREADABLE = breaks("file-unreadable");

function plus(lines: string): Record<string, string> {
  return { [FRAMEWORK_FILE]: `${FRAMEWORK}${lines}\n` };
}

const ROWS: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  verdict: Verdict,
])[] = [
  ["an anchor", plus("x: &a 1"), UNREADABLE],
  ["a tag that runs", plus("x: !!js/function 'x'"), UNREADABLE],
  ["40,000 lists in one another", plus(`x: ${"[".repeat(40_000)}`), UNREADABLE],
  ["more than a mebibyte", plus(`# ${"x".repeat(1_200_000)}`), UNREADABLE],
  ["two documents", plus("---\nx: 1"), UNREADABLE],
  ["nothing", { [NEXT]: "" }, breaks("file-empty")],
  ["a list", { [NEXT]: "- a\n" }, { code: 1 }],
  [
    "a released version that was changed",
    { [FRAMEWORK_FILE]: FRAMEWORK.replace("title:", "title: New") },
    { code: 1 },
  ],
  ["a lock that is none", { "frameworks/frameworks.lock.yaml": "released: {a: b}\n" }, { code: 1 }],
  [
    "a lock with an alias",
    { "frameworks/frameworks.lock.yaml": "format: 1\nreleased: &a []\n" },
    UNREADABLE,
  ],
];

const PATTERNS: readonly string[] = ["(a+)+$", "(a|a)*b", "^(\\\\d+)*$", "(?=x)", "\\\\1", "["];

const SETTINGS: readonly (readonly [name: string, lines: string, verdict: Verdict])[] = [
  ...PATTERNS.map(
    (pattern) =>
      [
        `the reference pattern ${pattern}`,
        `bodies: [{id: a, name: A, reference-pattern: "${pattern}"}]`,
        ACCEPTED,
      ] as const,
  ),
  ["a colour that ends a style", 'colour: "#fff}</style><script>"', { code: 2 }],
  ["a colour that loads", 'colour: "url(//x.example)"', { code: 2 }],
  ["an organisation that is a list", "organisation: [a]", { code: 2 }],
  ["a body twice", "bodies: [{id: a, name: A}, {id: a, name: B}]", { code: 2 }],
  ["a body that follows itself", "bodies: [{id: a, name: A, successor-of: [a]}]", { code: 2 }],
  ["a waiver without an owner", "waivers: [{rule: because-short, record: x}]", { code: 2 }],
  ["a rule that switches reading off", "rules: {file-unreadable: off}", { code: 1 }],
  ["a rule of Object", "rules: {isPrototypeOf: off}", { code: 2 }],
  ["a framework that is a path", "framework: {id: ../../x, version: 1.0.0}", { code: 2 }],
  ["a version that is a path", 'framework: {id: parks, version: "../1.0.0"}', { code: 2 }],
];

function configured(lines: string): Record<string, string> {
  const isFramework = lines.startsWith("framework:");
  return isFramework ? { "rightly.yaml": `format: 1\n${lines}\n` } : configurationPlus(lines);
}

export const FRAMEWORK_CASES: readonly HostileCase[] = [
  ...ROWS.map(([name, files, verdict]) => ({ name: `a framework with ${name}`, files, verdict })),
  ...SETTINGS.map(([name, lines, verdict]) => ({
    name: `settings with ${name}`,
    files: configured(lines),
    verdict,
  })),
  ...["", "null\n", "[]\n", "x\n", `${CONFIGURATION}---\n`, "format: 2\n"].map((text) => ({
    name: `settings that are ${JSON.stringify(text).slice(0, 30)}`,
    files: { "rightly.yaml": text },
    verdict: { code: 2 } as const,
  })),
  ...["../x", "/etc", "parks@../1", "parks@1.0.0/../2", "__proto__", "constructor@1.0.0"].map(
    (typed) => ({
      name: `the framework ${JSON.stringify(typed)}`,
      argv: ["questions", "--framework", typed],
      verdict: refuses(""),
    }),
  ),
];
