/** The schema of an answers form follows from the schema of a record; it is never written by hand. */
import { isMapping, valueAt } from "../mapping.ts";
import { withNotKnown } from "./not-known-schema.ts";

type Schema = Record<string, unknown>;

/** What the program writes itself, and an answers form therefore does not hold. */
const WRITTEN_BY_PROGRAM = ["format", "id", "reviews", "attestations", "errata", "open-questions"];

/** What a record must hold at each status says nothing about answers on their way to one. */
const OF_RECORDS = ["complete", "decided"];

/** A day, a sum or a choice may be written as people write it, and every form is judged when it is read. */
const WORDS: Schema = { not: { type: ["object", "array"] } };

/** Written as an exclusion, because an editor offers each value that is listed. */
const BLANK: Schema = { not: { type: ["object", "array", "number", "boolean"] }, maxLength: 0 };

/** What may be written in words instead of a group of fields or a list of them. */
const NOT_KNOWN: Schema = {
  type: "string",
  pattern: "^\\s*[Nn][Oo][Tt] [Kk][Nn][Oo][Ww][Nn]\\s*:",
};

const FRAMEWORK: Schema = {
  title: "Framework",
  description: "The framework the answers are for: its id, or its id and version.",
  anyOf: [
    { $ref: "#/$defs/id" },
    {
      type: "object",
      properties: {
        id: {
          $ref: "#/$defs/id",
          title: "Framework id",
          description: "The framework's id.",
        },
        version: {
          title: "Framework version",
          description: "The version of the framework: three numbers with full stops.",
          type: "string",
          pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$",
        },
      },
      required: ["id"],
      additionalProperties: false,
    },
  ],
};

/**
 * The schema of an answers form. Whether the answers are complete is judged when they are a record.
 * @param record The schema of a record, of one framework or of all.
 * @param grids Ids of the grids of that framework.
 */
export function answersFormSchema(record: Schema, grids: readonly string[] = []): Schema {
  const definitions = record["$defs"] as Record<string, Schema>;
  const forms = new Forms(definitions);
  const properties = entriesOf(record["properties"])
    .filter(([key]) => !WRITTEN_BY_PROGRAM.includes(key))
    .map(([key, schema]): [string, Schema] => [key, forms.asAnswered(key, schema)]);
  const kept = Object.entries(definitions).filter(([key]) => !OF_RECORDS.includes(key));
  const changed = Object.fromEntries(kept.map(([key, schema]) => [key, forms.within(schema)]));
  for (const grid of grids) addTheRest(changed, grid);
  return withNotKnown({
    $schema: record["$schema"],
    $id: String(record["$id"]).replace("decision-record", "answers"),
    title: "Answers",
    description:
      "One decision as answers to a framework's questions, in the shape of a record. Anything may be left blank; ids that are left out are made from titles. In a grid, the-rest answers for every row that is not listed.",
    type: "object",
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    required: ["title"],
    $defs: changed,
  });
}

function entriesOf(properties: unknown): [string, Schema][] {
  return Object.entries(properties as Record<string, Schema>);
}

/** Makes fields looser, given what they may refer to. */
class Forms {
  readonly #definitions: Readonly<Record<string, Schema>>;

  constructor(definitions: Readonly<Record<string, Schema>>) {
    this.#definitions = definitions;
  }

  asAnswered(key: string, schema: Schema): Schema {
    if (key === "framework") return FRAMEWORK;
    if (key !== "status") return this.#loose(schema);
    const { title, description, examples } = schema;
    const begun = { enum: ["draft", "proposed", "decided"] };
    return { title, description, examples, anyOf: [begun, BLANK] };
  }

  /** The properties and items of a schema may be looser, at any depth. */
  within(schema: Schema): Schema {
    const { properties, items, else: otherwise } = schema;
    return {
      ...schema,
      ...(properties === undefined ? {} : { properties: this.#looseByName(properties) }),
      ...(isMapping(items) ? { items: this.#loose(items) } : {}),
      ...(isMapping(otherwise) ? { else: this.within(otherwise) } : {}),
    };
  }

  #looseByName(properties: unknown): Schema {
    const changed = entriesOf(properties).map(([key, schema]) => [key, this.#loose(schema)]);
    return Object.fromEntries(changed) as Schema;
  }

  /** A form leaves values blank, which YAML reads as null, and texts as empty ones. */
  #loose(schema: Schema): Schema {
    const { title, description, examples, ...rest } = this.within(schema);
    const said = { title, description, examples };
    const words = Object.entries(said).filter(([, value]) => value !== undefined);
    return {
      ...Object.fromEntries(words),
      anyOf: [
        rest,
        ...(this.#isOfFields(rest) ? [BLANK] : [WORDS]),
        ...(this.#isOfFields(rest) && Object.hasOwn(rest, "x-not-known") ? [NOT_KNOWN] : []),
      ],
    };
  }

  /** Whether there are fields in it, or in each of its items. */
  #isOfFields(schema: Schema): boolean {
    const { $ref, properties, items, anyOf, else: otherwise } = schema;
    if (typeof $ref === "string") {
      return this.#isOfFields(this.#definitions[$ref.slice("#/$defs/".length)] ?? {});
    }
    const branches: unknown[] = Array.isArray(anyOf) ? anyOf : [];
    const inner = [items, otherwise, ...branches].filter(isMapping);
    return properties !== undefined || inner.some((one) => this.#isOfFields(one));
  }
}

/** One answer for every row of a grid that is not listed, beside its rows. */
function addTheRest(definitions: Readonly<Record<string, Schema>>, grid: string): void {
  const rows = valueAt(definitions, ["answers", "properties", grid, "anyOf", 0, "properties"]);
  const answer = valueAt(definitions, [`cell-${grid}`, "properties", "is", "anyOf"]);
  if (!isMapping(rows)) return;
  rows["the-rest"] = {
    title: "The rest",
    description: "One answer for every row that is not listed.",
    anyOf: answer ?? [WORDS],
  };
}
