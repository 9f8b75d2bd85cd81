// Decides which sources share a file of the bundle: those that one of the usual commands loads together.
import { resolve } from "node:path";

const ENTRY = "src/cli/entry.ts";
const COMMANDS = "src/cli/program.ts";
const CHECK = "src/cli/check/run-check.ts";
const WALK = "src/cli/walk/run-walk.ts";
const LOG = "src/cli/log/run-log.ts";

/** Each group holds what all of its files import, directly or not. A source goes into the first that holds it. */
const GROUPS = [
  ["start", [ENTRY]],
  ["commands", [COMMANDS]],
  ["record", [CHECK, WALK, LOG]],
  ["ask", [CHECK, WALK]],
  ["read", [CHECK, LOG]],
  ["check", [CHECK]],
  ["walk", [WALK]],
];

/** A plugin that learns the imports, and groups for the bundler that follow them. */
export function filesTogether() {
  const imports = new Map();
  const closures = new Map();
  const plugin = {
    name: "files-together",
    buildEnd() {
      for (const id of this.getModuleIds()) imports.set(id, this.getModuleInfo(id).importedIds);
    },
  };
  const closureOf = (file) => {
    const first = resolve(file);
    const found = closures.get(file) ?? closure(first, imports);
    closures.set(file, found);
    return found;
  };
  const groups = GROUPS.map(([name, files], at) => ({
    name,
    test: (id) => files.every((file) => closureOf(file).has(id)),
    priority: GROUPS.length - at,
  }));
  return { plugin, groups };
}

/** What a module imports when it is loaded, itself with it. What is imported later is not part of it. */
function closure(first, imports) {
  if (!imports.has(first)) throw new Error(`${first} is not in the program`);
  const found = new Set();
  const waiting = [first];
  while (waiting.length > 0) {
    const id = waiting.pop();
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(imports.get(id) ?? []));
  }
  return found;
}
