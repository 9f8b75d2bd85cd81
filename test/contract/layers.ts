/** The plan of the house: which folder may import which, with a reason for every edge that may not be. */

export interface Room {
  /** Folder or file under `src`. */
  name: string;
  /** Rooms of ours it may import besides itself. */
  mayImport: readonly string[];
  /** Printed when something else is imported. */
  because: string;
  /** Node's own modules it may import; `true` for all of them. */
  node?: true | readonly string[];
  /** Packages it may import. */
  packages?: readonly string[];
}

const GROUND = ["errors", "finding", "mapping", "nearest"];
const YAML = [...GROUND, "yaml"];
const SHAPE = [...YAML, "shape", "compiled"];
const FRAMEWORK = [...SHAPE, "framework"];
const RECORD = [...FRAMEWORK, "record"];
const CHECK = [...RECORD, "rules", "repository", "check"];
const FRONT_END = [...RECORD, "interview", "work"];

export const ROOMS: readonly Room[] = [
  {
    name: "errors",
    mayImport: [],
    because: "everything may throw a UserError, so it can depend on nothing",
  },
  {
    name: "finding",
    mayImport: [],
    because: "everything may return findings, so they can depend on nothing",
  },
  { name: "nearest", mayImport: ["finding"], because: "a suggestion is made from words alone" },
  {
    name: "mapping",
    mayImport: ["finding"],
    because: "what a value is can be seen from the value alone",
  },
  {
    name: "compiled",
    mayImport: [],
    because: "it is written by the build from the schemas",
  },
  {
    name: "yaml",
    mayImport: GROUND,
    because: "reading and writing YAML is the same for every file, whatever the file means",
    packages: ["yaml"],
  },
  {
    name: "shape",
    mayImport: [...YAML, "compiled"],
    because: "it words what a schema found and knows no particular schema",
  },
  {
    name: "framework",
    mayImport: SHAPE,
    because: "what is asked does not depend on what anybody answered or where it is kept",
    // A digest is arithmetic: the same bytes in, the same text out, and no surroundings.
    node: ["node:crypto"],
  },
  {
    name: "record",
    mayImport: FRAMEWORK,
    because: "a record is kept in terms of a framework and knows nothing of asking, rules or files",
    // An id is written in Latin letters, whatever the script of the title.
    packages: ["any-ascii"],
  },
  {
    name: "interview",
    mayImport: RECORD,
    because: "the walk is data; pages in cli show it and files are written by repository",
  },
  {
    name: "life",
    mayImport: RECORD,
    because:
      "a move is worked out from the record alone; asking belongs to cli and writing to work",
  },
  {
    name: "rules",
    mayImport: RECORD,
    because: "rules are given all they look at, so that a check can cache, shard and test them",
  },
  {
    name: "publish",
    mayImport: RECORD,
    because: "renderers return text; files are written by repository/write.ts",
    packages: [
      "@xmldom/xmldom",
      "csv-stringify",
      "docxtemplater",
      "fflate",
      "ical-generator",
      "pizzip",
      "write-excel-file",
    ],
  },
  {
    name: "repository",
    mayImport: RECORD,
    because: "it is the only room with files and makes no judgement of what is in them",
    node: true,
  },
  {
    name: "check",
    // How far a draft is must be one count, and the walk's steps are what is counted.
    mayImport: [...CHECK, "interview"],
    because: "it brings rules and files together, and gives findings; front ends print them",
    node: true,
  },
  {
    name: "work",
    mayImport: [...CHECK, "interview", "life", "publish"],
    because:
      "it does things in a repository and gives back what there is to say; a front end says it",
    node: true,
  },
  {
    name: "cli",
    mayImport: FRONT_END,
    because:
      "a front end asks and says; what reads, judges, moves, renders or writes belongs to work",
    node: true,
    packages: ["commander", "chalk", "@inquirer/core", "@inquirer/ansi"],
  },
  {
    name: "index",
    mayImport: ["errors", "finding", "framework", "record", "interview", "work"],
    because:
      "the library is what work does; what the rooms below hold is theirs alone, but for types",
  },
];
