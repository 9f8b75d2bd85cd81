import { quote } from "../yaml/quote.ts";
import type { Problem, RecordContext, RecordRule } from "./model.ts";
import { unknownId } from "./unknown.ts";

export const frameworkUnknown: RecordRule = {
  kind: "record",
  id: "framework-unknown",
  severity: "error",
  summary: "Rightly cannot find the framework that the record names",
  why: "Without the questions, nobody can tell whether they were answered.",
  fix: "Name a framework and version that is here, or add its file to the frameworks folder.",
  source: "Rightly's own record format 1, framework",
  examples: {
    good: `framework: {id: parks, version: 1.0.0, digest: "sha256:…"}\n`,
    bad: `framework:
  id: park # <-
  version: 1.0.0
  digest: "sha256:…"
`,
  },
  check: ({ record, framework, frameworks }) =>
    framework === undefined ? [findProblem(record.framework, frameworks)] : [],
};

function findProblem(
  { id, version }: RecordContext["record"]["framework"],
  known: RecordContext["frameworks"],
): Problem {
  const versions = known.filter((one) => one.id === id).map((one) => one.version);
  if (versions.length === 0) {
    const path = ["framework", "id"];
    const among = [...new Set(known.map((one) => one.id))].map((one) => ({ id: one }));
    return unknownId({ path, word: id, isNot: "a framework that can be found here", among });
  }
  const path = ["framework", "version"];
  if (versions.includes(version)) {
    const message = `the framework ${quote(id)} ${version} cannot be used, because its file has faults`;
    return {
      path,
      message,
      fix: "Correct the framework's file. To see its faults, run: rightly framework check",
    };
  }
  return {
    path,
    message: `there is no version ${quote(version)} of the framework ${quote(id)} here`,
    fix: `Use ${versions.join(", ")}, or add the file of ${version} to the frameworks folder.`,
  };
}
