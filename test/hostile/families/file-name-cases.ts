/** Names of files that mean something to Windows, to a shell, to a terminal or to a CI system. */
import { ID, RECORD } from "../base.ts";
import type { HostileCase, Verdict } from "../hostile-case.ts";
import { ACCEPTED, character } from "../hostile-case.ts";

const RESERVED = ["CON", "PRN", "AUX", "NUL", "COM1", "LPT9", "con", "2026-11-02-x.", "COM\u00b9"];

/** Each is the whole name of a file among the records. */
const ODD: readonly string[] = [
  "--help.yaml",
  "-rf.yaml",
  "@list.yaml",
  "$(touch x).yaml",
  "`touch x`.yaml",
  "; touch x;.yaml",
  "| touch x.yaml",
  "& calc &.yaml",
  "%PATH%.yaml",
  "::error file=x,line=1::y.yaml",
  "::set-output name=a::b.yaml",
  "##vso[task.complete result=Failed].yaml",
  "##teamcity[buildStop].yaml",
  "a%0A::error::b.yaml",
  "a\n::error::b.yaml",
  "a\r::error::b.yaml",
  `a${character("1b")}[2Jb.yaml`,
  `a${character("202e")}lmay.b.yaml`,
  `a${character("feff")}b.yaml`,
  "<script>alert(1)<.yaml",
  "a](javascript:alert(1)).yaml",
  "=cmd|' !A0.yaml",
  "a b c.yaml",
  " .yaml",
  `${"x".repeat(240)}.yaml`,
  "2026-11-02-A-BENCH.yaml",
  "2026-11-02-a-bench.yaml.yaml",
  "caf\u0065\u0301.yaml",
];

const FORMATS = [
  "human",
  "concise",
  "json",
  "sarif",
  "github",
  "github-summary",
  "gitlab",
  "junit",
];

/** Something is always found: the id is not the name. */
const FOUND: Verdict = { code: 1, rule: "id-mismatch" };

/** Commands of CI systems, at the start of a line as they would be taken. */
const SPOKEN = ["\n::error", "\n::set-output", "\n##vso[", "\n##teamcity[", "\n##["];

function fileNamed(name: string): Record<string, string> {
  return { [`decisions/2026/${name}`]: RECORD };
}

export const FILE_NAME_CASES: readonly HostileCase[] = [
  ...[".YAML", ".Yaml", ".yml", ".YML"].map((ending) => ({
    name: `a record that ends in ${ending}`,
    files: fileNamed(`2026-11-02-a-bench${ending}`),
    verdict: { code: 0, rule: "file-misnamed" } as const,
  })),
  ...[".yaml", "...yaml", ".2026-11-02-x.yaml"].map((name) => ({
    name: `a hidden file ${name}`,
    files: fileNamed(name),
    verdict: ACCEPTED,
  })),
  ...RESERVED.map((name) => ({
    name: `a record called ${name}`,
    files: fileNamed(`${name}.yaml`),
    verdict: FOUND,
  })),
  ...ODD.map((name) => ({
    name: `a record in the file ${JSON.stringify(name).slice(0, 50)}`,
    files: fileNamed(name),
    verdict: FOUND,
  })),
  ...FORMATS.flatMap((format) =>
    ODD.filter((name) => /error|set-output|vso|teamcity|%0A/.test(name)).map((name) => ({
      name: `${format} about the file ${JSON.stringify(name).slice(0, 50)}`,
      files: fileNamed(name),
      argv: ["check", "--format", format],
      verdict: {
        code: 1,
        never:
          format === "json"
            ? []
            : SPOKEN.filter((one) => format !== "github" || !one.includes("::error")),
      } as const,
    })),
  ),
  {
    name: "an id of a record that is an option",
    argv: ["paper", "--", "--out"],
    verdict: { code: 2, says: "--out" },
  },
  {
    name: "the exempt text of another record",
    files: { [`decisions/2026/${ID}.Exempt.yaml`]: "texts: TOP SECRET\n" },
    verdict: { code: 0, never: ["TOP SECRET"] },
  },
];
