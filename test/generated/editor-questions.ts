/** What the YAML language server is asked in each kind of file; ‸ is the cursor. */
export interface Asked {
  file: "record" | "form" | "settings" | "framework";
  by: "completion" | "hover" | "errors";
  about: string;
  text: string;
  /** What is in the answer, whatever else is. */
  has?: readonly string[];
  hasNot?: readonly string[];
  /** The whole of the answer. */
  is?: readonly string[];
}

const HEAD = `format: 1
id: 2026-11-23-a-new-thing
title: A new thing
status: draft
framework:
  id: essex-send-2022-2027
  version: 1.0.0
  digest: sha256:a0ba9dccd0d0a4b6ae5e9e7de5b1e9d3b7f4ba5e0c4c3d1d6cbb2d1c5b1f8b3e
`;

const RECORD: Asked[] = [
  {
    file: "record",
    by: "completion",
    about: "the tests",
    text: "answers:\n  ‸\n",
    is: ["equity", "inclusion", "ambition", "aims"],
  },
  {
    file: "record",
    by: "completion",
    about: "the aims",
    text: "answers:\n  aims:\n    ‸\n",
    has: ["person-centred-planning", "coproduction"],
  },
  {
    file: "record",
    by: "completion",
    about: "an answer",
    text: "answers:\n  equity:\n    is: ‸\n",
    has: ["worse", "in-part", "not-yet-known"],
  },
  {
    file: "record",
    by: "completion",
    about: "a reason",
    text: "answers:\n  equity:\n    because: ‸\n",
    is: [],
  },
  {
    file: "record",
    by: "completion",
    about: "what is proposed",
    text: "proposal:\n  summary: ‸\n",
    is: [],
  },
  {
    file: "record",
    by: "completion",
    about: "a day",
    text: "actions:\n  - due: ‸\n",
    is: [],
  },
  {
    file: "record",
    by: "completion",
    about: "a stage",
    text: "stage: ‸\n",
    has: ["policy", "budget"],
  },
  {
    file: "record",
    by: "hover",
    about: "a field of a test",
    text: "answers:\n  equity:\n    could-l‸ose: Nobody.\n",
    hasNot: ["Plain summary", "Text of any number"],
    has: ["lose"],
  },
  {
    file: "record",
    by: "hover",
    about: "the stage",
    text: "sta‸ge: policy\n",
    has: ["#### Stage", "policy: Deciding what to do"],
  },
  {
    file: "record",
    by: "hover",
    about: "a day",
    text: "actions:\n  - d‸ue: 2026-12-15\n",
    has: ["A day, as year, month and day, such as 2027-03-31."],
  },
  {
    file: "record",
    by: "hover",
    about: "a day, a month or a year",
    text: "consultations:\n  - clo‸ses: 2026-10\n",
    has: ["#### Closes", "A day, a month or a year, such as 2026-10-13."],
  },
  {
    file: "record",
    by: "hover",
    about: "a day that is not known",
    text: "consultations:\n  - clo‸ses:\n      not-known: The page is gone.\n",
    has: ["#### Closes", "A day, a month or a year, such as 2026-10-13."],
  },
  {
    file: "record",
    by: "hover",
    about: "a proposal that is complete",
    text: `${HEAD.replace("draft", "proposed")}proposal:\n  summ‸ary: One.\n`,
    has: ["#### What is proposed"],
  },
  {
    file: "record",
    by: "errors",
    about: "slips",
    text: `${HEAD.replace(/digest: .*/, "digst: x").replace("draft", "drafft")}titel: A\nevidence:\n  - date: August 2026\nactions:\n  - due: 3 March\n`,
    has: ["digst", "titel", "such as 2026-06", "such as 2026-12-15", '"draft"'],
  },
];

const FORM: Asked[] = [
  {
    file: "form",
    by: "completion",
    about: "the fields",
    text: "title: A\n‸\n",
    has: ["proposal", "answers"],
    hasNot: ["reviews"],
  },
  {
    file: "form",
    by: "completion",
    about: "an answer",
    text: "answers:\n  equity:\n    is: ‸\n",
    has: ["worse", "in-part"],
    hasNot: ["null", '""'],
  },
  {
    file: "form",
    by: "completion",
    about: "the rest of a grid",
    text: "answers:\n  aims:\n    ‸\n",
    has: ["the-rest", "coproduction"],
  },
  {
    file: "form",
    by: "completion",
    about: "a reason",
    text: "answers:\n  equity:\n    because: ‸\n",
    is: [],
  },
  {
    file: "form",
    by: "hover",
    about: "a day",
    text: "evidence:\n  - dat‸e: 3 May 2026\n",
    has: ["#### Date", "A day, a month or a year, such as 2026-06."],
  },
  {
    file: "form",
    by: "errors",
    about: "slips",
    text: "title: A\ntestss: A\nstatus: decidded\nproposal:\n  sumary: A\n",
    has: ["testss", "sumary", '"decided"'],
  },
  {
    file: "form",
    by: "errors",
    about: "what people write and a form takes",
    text: "title: A\nstage: Deciding what to do\nproposal:\n  summary: |-\n  money: {amount: £1.4m, saving: no}\n  affects: {places: 'Tendring, Harlow'}\nevidence:\n  - title: B\n    date: 3 May 2026\nanswers:\n  equity: {is: In part, because: }\n  aims:\n    the-rest:\n",
    is: [],
  },
];

const SETTINGS: Asked[] = [
  {
    file: "settings",
    by: "completion",
    about: "the rules",
    text: "format: 1\nrules:\n  ‸\n",
    has: ["feedback-missing", "hedge-used"],
  },
  {
    file: "settings",
    by: "completion",
    about: "how seriously",
    text: "format: 1\nrules:\n  action-overdue: ‸\n",
    is: ['"off"', "note", "warning", "error"],
  },
  {
    file: "settings",
    by: "completion",
    about: "what a rule can be told",
    text: "format: 1\nrules:\n  summary-hard-to-read:\n    ‸\n",
    has: ["severity", "longest-sentence"],
  },
  {
    file: "settings",
    by: "completion",
    about: "the rule of a waiver",
    text: "format: 1\nwaivers:\n  - rule: ‸\n",
    has: ["small-number"],
  },
  {
    file: "settings",
    by: "completion",
    about: "why a finding may stand",
    text: "format: 1\nwaivers:\n  - because: ‸\n",
    is: [],
  },
  {
    file: "settings",
    by: "hover",
    about: "a rule",
    text: "format: 1\nrules:\n  feedback-m‸issing: note\n",
    has: ["#### feedback-missing"],
  },
  {
    file: "settings",
    by: "hover",
    about: "a day",
    text: "format: 1\nclosed-days:\n  - o‸n: 2026-12-29\n    name: Closed\n",
    has: ["#### Day", "A day, as year, month and day"],
  },
  {
    file: "settings",
    by: "errors",
    about: "slips",
    text: "format: 1\nrecrods: decisions\nrules:\n  feedback-missng: note\n  hedge-used: warnin\nclosed-days:\n  - {on: 29/12/2026, name: Closed}\n",
    has: ["recrods", "feedback-missng", '"warning"', "such as"],
  },
];

const FRAMEWORK: Asked[] = [
  {
    file: "framework",
    by: "completion",
    about: "the parts",
    text: "format: 1\n‸\n",
    has: ["scales", "tests", "grids"],
  },
  {
    file: "framework",
    by: "completion",
    about: "the kind of a framework",
    text: "framework:\n  kind: ‸\n",
    has: ["strategy", "local"],
  },
  {
    file: "framework",
    by: "completion",
    about: "a question",
    text: "tests:\n  - ask: ‸\n",
    is: [],
  },
  {
    file: "framework",
    by: "hover",
    about: "the scales",
    text: "scal‸es: {}\n",
    has: ["#### Scales"],
  },
  {
    file: "framework",
    by: "hover",
    about: "a day",
    text: "framework:\n  rel‸eased: 2026-11-23\n",
    has: ["#### Day of release", "A day, as year, month and day"],
  },
  {
    file: "framework",
    by: "errors",
    about: "slips",
    text: "formt: 1\nframework:\n  kind: strategi\n  released: May\ntests:\n  - lable: A\n",
    has: ["formt", "lable", '"strategy"', "such as 2026-11-23"],
  },
];

export const ASKED: readonly Asked[] = [...RECORD, ...FORM, ...SETTINGS, ...FRAMEWORK];
