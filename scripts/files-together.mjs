// Decides which sources share a file of the bundle: those that one of the usual commands loads together,
// then those of a kind of command, so that the package has few files.
import { relative, resolve } from "node:path";

const ENTRY = "src/cli/entry.ts";
const COMMANDS = "src/cli/program.ts";
const CHECK = "src/cli/check/run-check.ts";
const WALK = "src/cli/walk/run-walk.ts";
const LOG = "src/cli/log/run-log.ts";

/** Each group holds what all of its files import, directly or not. A source goes into the first that holds it. */
const USUAL = [
  ["start", [ENTRY]],
  ["commands", [COMMANDS]],
  ["record", [CHECK, WALK, LOG]],
  ["ask", [CHECK, WALK]],
  ["read", [CHECK, LOG]],
  ["check", [CHECK]],
  ["walk", [WALK]],
];

/**
 * Each group holds what any of the parts that are loaded when they are wanted imports, if its name matches.
 * A part that leans on a large package is left alone, so that nothing else loads it.
 */
const KINDS = [
  ["markdown", /^src\/publish\/markdown\.ts$/],
  ["reports", /^src\/cli\/check\/reporters\//],
  [
    "lists",
    /^src\/(?:cli\/(?:log|coverage|actions\/(?!mark-))|publish\/(?!html|paper|word|.*html))/,
  ],
  ["papers", /^src\/(?:cli\/(?:paper|site)\/|publish\/)/],
  ["words", /^src\/cli\/(?:explain|schema|completion|framework|settings)\//],
  ["forms", /^src\/cli\/walk\/run-questions/],
  ["walks", /^src\/cli\/(?:walk\/run-|pages\/plain\/)/],
  ["moves", /^src\/cli\/(?:life|exempt|actions|walk)\//],
  ["tools", /^src\/(?:cli\/(?!answer-parent|pages\/)|work\/)/],
];

const LARGE = /\/node_modules\/(?!chalk\/|yaml\/|commander\/)/;

/** A plugin that learns the imports, and groups for the bundler that follow them. */
export function filesTogether() {
  const imports = new Map();
  const later = new Set();
  const found = new Map();
  const plugin = {
    name: "files-together",
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const { importedIds, dynamicallyImportedIds } = this.getModuleInfo(id);
        imports.set(id, importedIds);
        for (const one of dynamicallyImportedIds) later.add(one);
      }
    },
  };
  const once = (name, find) => {
    if (!found.has(name)) found.set(name, find());
    return found.get(name);
  };
  const closureOf = (file) => once(file, () => closure([resolve(file)], imports));
  const kindOf = (name, pattern) =>
    once(name, () => closure(partsOf(pattern, later, imports), imports));
  const tests = [
    ...USUAL.map(([name, files]) => [name, (id) => files.every((file) => closureOf(file).has(id))]),
    ...KINDS.map(([name, pattern]) => [name, (id) => kindOf(name, pattern).has(id)]),
  ];
  const groups = tests.map(([name, test], at) => ({ name, test, priority: tests.length - at }));
  return { plugin, groups };
}

function partsOf(pattern, later, imports) {
  return [...later].filter(
    (id) =>
      pattern.test(relative(process.cwd(), id).replaceAll("\\", "/")) &&
      ![...closure([id], imports)].some((one) => LARGE.test(one)),
  );
}

/** What modules import when they are loaded, themselves with it. What is imported later is not part of it. */
function closure(ids, imports) {
  const found = new Set();
  const waiting = [...ids];
  while (waiting.length > 0) {
    const id = waiting.pop();
    if (found.has(id)) continue;
    if (!imports.has(id)) throw new Error(`${id} is not in the program`);
    found.add(id);
    waiting.push(...imports.get(id));
  }
  return found;
}
