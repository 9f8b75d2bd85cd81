/** Answers files and confidential files: they come by mail, and are read by the same hand. */
import { ID } from "../base.ts";
import { ACCEPTED, refuses } from "../hostile-case.ts";
import type { HostileCase } from "../hostile-case.ts";

const FORMS: readonly (readonly [name: string, text: string])[] = [
  ["an alias", "title: &a x\nstage: *a\n"],
  ["a tag", "title: !!python/name:os.system x\n"],
  ["a merge key", "<<: {title: x}\n"],
  ["__proto__", "title: x\n__proto__: {status: decided}\n"],
  ["constructor", "title: x\nconstructor: {prototype: {x: 1}}\n"],
  ["a hidden character in a comment", "# a\u202eb\ntitle: x\n"],
  ["40,000 lists", `title: x\nx: ${"[".repeat(40_000)}\n`],
  ["two documents", "title: x\n---\ntitle: y\n"],
  ["nothing", ""],
  ["a list", "- a\n"],
  ["an id that is a path", "title: x\nid: ../../x\n"],
  ["a status nobody knows", "title: x\nstatus: root\n"],
  ["a digest", 'title: x\nframework: {id: parks, version: 1.0.0, digest: "x"}\n'],
  ["a title of half a megabyte", `title: ${"x".repeat(500_000)}\n`],
];

const EXEMPT = `decisions/2026/${ID}.exempt.yaml`;

const EXEMPT_FILES: readonly (readonly [name: string, text: string])[] = [
  ["no form", "TOP SECRET\n"],
  ["an alias", "format: 1\nrecord: &a TOP SECRET\ntexts: []\n"],
  ["the words as a name", `format: 1\nrecord: ${ID}\ntexts:\n  - {field: "TOP SECRET", text: x}\n`],
  ["another record", "format: 1\nrecord: TOP-SECRET\ntexts: []\n"],
  ["a key of JavaScript", `format: 1\nrecord: ${ID}\n__proto__: TOP SECRET\ntexts: []\n`],
];

const FORMATS = ["human", "json", "sarif", "github"];

const LARGE = `title: x\n# ${"y".repeat(1_200_000)}\n`;

export const ANSWERS_CASES: readonly HostileCase[] = [
  {
    // What nobody sees is taken out of what is typed, through every door.
    name: "answers with a hidden character",
    stdin: "title: a\u202eb\n",
    argv: ["new", "--answers", "-"],
    verdict: ACCEPTED,
  },
  {
    name: "answers of more than a mebibyte",
    files: { "answers.yaml": LARGE },
    argv: ["new", "--answers", "answers.yaml"],
    verdict: { code: 3, says: "bytes" },
  },
  {
    name: "piped answers of more than a mebibyte",
    stdin: LARGE,
    argv: ["new", "--answers", "-"],
    verdict: refuses("bytes"),
  },
  ...FORMS.flatMap(([name, text]) => [
    {
      name: `answers with ${name}`,
      files: { "answers.yaml": text },
      argv: ["new", "--answers", "answers.yaml"],
      verdict: refuses(""),
    },
    {
      name: `piped answers with ${name}`,
      stdin: text,
      argv: ["new", "--answers", "-"],
      verdict: refuses(""),
    },
  ]),
  ...FORMATS.flatMap((format) => [
    ...EXEMPT_FILES.map(([name, text]) => ({
      name: `confidential text with ${name}, as ${format}`,
      files: { [EXEMPT]: text },
      argv: ["check", "--format", format],
      verdict: { code: 1, never: ["TOP SECRET"] } as const,
    })),
  ]),
  {
    name: "a record of a megabyte that is piped in",
    stdin: "x".repeat(1_100_000),
    argv: ["check", "--stdin", "--stdin-filename", `decisions/2026/${ID}.yaml`, "--format", "json"],
    verdict: refuses("bytes were piped in"),
  },
];
