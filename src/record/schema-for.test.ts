// The schema for one framework version, which editors use, refuses what its checks refuse as far as a
// schema can say it, and never what they accept.
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parkFramework } from "../framework/testing/park-framework.ts";
import type { DecisionRecord } from "./model.ts";
import { schemaFor } from "./schema-for.ts";
import { parkRecord } from "./testing/park-record.ts";

/** As strict as ajv is where the record schema itself is compiled. */
function compiled(schema: object): (value: unknown) => string[] {
  const ajv = new Ajv2020.default({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    formats: { date: true },
  });
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? [])
      .filter(({ keyword }) => keyword !== "if")
      .map(({ instancePath, keyword, params }) =>
        `${instancePath} ${keyword} ${String(params["missingProperty"] ?? params["additionalProperty"] ?? "")}`.trim(),
      );
  };
}

const errorsOf = compiled(schemaFor(parkFramework()));

type Change = (record: DecisionRecord) => void;

function errorsAfter(change: Change): string[] {
  const record = parkRecord();
  change(record);
  return errorsOf(record);
}

function answer(id: string, value: unknown): Change {
  return (record) => {
    record.answers = { ...record.answers, [id]: value };
    if (value === undefined) delete (record.answers as Record<string, unknown>)[id];
  };
}

function wish(id: string, value: unknown): Change {
  return (record) => {
    const wishes = { ...(record.answers?.["wishes"] as Record<string, unknown>), [id]: value };
    if (value === undefined) delete wishes[id];
    record.answers = { ...record.answers, wishes };
  };
}

const because = "There is a reason.";
const evidence = ["ev-count"];
const light = { is: "helps", because };
const LIT = { paths: { "by-day": light, "by-night": light }, sundial: { "by-day": light } };

const ACCEPTED: [name: string, change: Change][] = [
  ["a whole record", () => undefined],
  [
    "a draft with nothing",
    (record) => {
      for (const key of [
        "stage",
        "proposal",
        "options",
        "voice",
        "evidence",
        "answers",
        "actions",
      ] as const)
        delete record[key];
      record.status = "draft";
    },
  ],
  [
    "a draft with half an answer",
    (record) => {
      record.status = "draft";
      record.answers = { "open-to-all": { because }, wishes: { "more-trees": {} } };
    },
  ],
  ["an option outside the scale", answer("open-to-all", { is: "not-relevant", because })],
  [
    "a because that is exempt",
    answer("open-to-all", {
      is: "same",
      because: { exempt: { paragraph: 1, "public-interest": "It names a child." } },
    }),
  ],
  ["an option that leads nowhere", answer("finest", { is: "the-best", because })],
  [
    "a matrix where it is asked",
    (record) => {
      answer("size", "every-park")(record);
      answer("lighting", LIT)(record);
    },
  ],
  [
    "answers that are no longer asked",
    answer("lighting", { paths: { "by-day": { is: "helps" } } }),
  ],
  [
    "a look-back in the same terms",
    (record) => {
      record["look-backs"] = [{ due: "2027-03-16", answers: { finest: { is: "the-best" } } }];
    },
  ],
];

const REFUSED: [name: string, change: Change, error: string][] = [
  ["an unknown test", answer("open", {}), "/answers additionalProperties open"],
  ["an unknown option", answer("finest", { is: "best", because }), "/answers/finest/is enum"],
  [
    "an unknown row",
    wish("fewer-cars", { is: "helps" }),
    "/answers/wishes additionalProperties fewer-cars",
  ],
  [
    "an unknown follow-up",
    answer("open-to-all", { is: "same", because, sign: "x" }),
    "/answers/open-to-all additionalProperties sign",
  ],
  [
    "a column that does not apply",
    (record) => {
      answer("lighting", { sundial: { "by-night": light } })(record);
    },
    "/answers/lighting/sundial additionalProperties by-night",
  ],
  ["a list where one is chosen", answer("size", ["one-park"]), "/answers/size enum"],
  ["a test without an answer", answer("finest", undefined), "/answers required finest"],
  [
    "a picked row without an answer",
    wish("more-trees", {}),
    "/answers/wishes/more-trees required is",
  ],
  [
    "a row that was never settled",
    wish("more-trees", undefined),
    "/answers/wishes required more-trees",
  ],
  ["a question without an answer", answer("size", undefined), "/answers required size"],
  [
    "no because where one is demanded",
    answer("open-to-all", { is: "same" }),
    "/answers/open-to-all required because",
  ],
  [
    "no evidence where some is demanded",
    answer("open-to-all", { is: "more", because, evidence: [] }),
    "/answers/open-to-all/evidence minItems",
  ],
  [
    "no evidence in a row",
    wish("clean-water", { is: "harms", because }),
    "/answers/wishes/clean-water required evidence",
  ],
  [
    "no follow-up of a test",
    answer("finest", { is: "not-the-best", because }),
    "/answers/finest required better-would-be",
  ],
  [
    "no follow-up by its own cell",
    answer("open-to-all", { is: "fewer", because, evidence }),
    "/answers/open-to-all required who-loses",
  ],
  [
    "no follow-up of a row",
    wish("room-to-run", { is: "helps", because }),
    "/answers/wishes/room-to-run required sign",
  ],
  ["no matrix where it is asked", answer("size", "every-park"), "/answers required lighting"],
  ["another framework", (record) => (record.framework.id = "gardens"), "/framework/id const"],
  ["another version", (record) => (record.framework.version = "1.0.1"), "/framework/version const"],
  ["an unknown stage", (record) => (record.stage = "dream"), "/stage enum"],
  [
    "somebody not in the framework",
    (record) => (record.voice![0]!.who = "child"),
    "/voice/0/who enum",
  ],
  [
    "an unknown group",
    (record) => (record.proposal!.affects!.groups = ["all"]),
    "/proposal/affects/groups/0 enum",
  ],
  [
    "an unknown place",
    (record) => (record.proposal!.affects!.places = ["river"]),
    "/proposal/affects/places/0 enum",
  ],
  ["an unknown duty", (record) => (record.proposal!.duties = ["duty"]), "/proposal/duties/0 enum"],
  [
    "an unknown test in a look-back",
    (record) => {
      record["look-backs"] = [{ answers: { open: {} } }];
    },
    "/look-backs/0/answers additionalProperties open",
  ],
];

describe("schemaFor", () => {
  it.each(ACCEPTED)("accepts %s", (_, change) => {
    expect(errorsAfter(change)).toEqual([]);
  });

  it.each(REFUSED)("refuses %s", (_, change, error) => {
    expect(errorsAfter(change)).toContain(error);
  });

  it("asks a draft for nothing that must be answered later", () => {
    for (const [, change, error] of REFUSED) {
      if (!/ (required|minItems)/.test(error)) continue;
      const errors = errorsAfter((record) => {
        change(record);
        record.status = "draft";
      });
      expect(errors).toEqual([]);
    }
  });

  it("takes places that the configuration adds", () => {
    const places = [{ id: "market", label: "Market" }];
    const record = parkRecord();
    record.proposal!.affects!.places = ["market", "riverside"];
    expect(compiled(schemaFor(parkFramework(), { places }))(record)).toEqual([]);
  });

  it("names every choice with its words", () => {
    const text = JSON.stringify(schemaFor(parkFramework()));
    expect(text).toContain("- fewer: Fewer people can use it");
    expect(text).toContain("- riverside: Riverside");
    expect(text).not.toContain("oneOf");
  });

  it("gives the same schema every time, and leaves the general one as it is", () => {
    expect(schemaFor(parkFramework())).toEqual(schemaFor(parkFramework()));
    expect(schemaFor(parkFramework())).toMatchObject({
      $id: "urn:rightly:schema:decision-record:1:parks:1.0.0",
    });
  });
});
