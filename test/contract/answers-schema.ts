/** The schema of an answers file follows from the schema of a record; it is never written by hand. */

type Json = Record<string, unknown>;

/** What the program writes itself, and an answers file therefore does not hold. */
const WRITTEN_BY_PROGRAM = ["format", "id", "reviews", "attestations", "errata", "open-questions"];

const FRAMEWORK: Json = {
  title: "Framework",
  description: "The framework the answers are for: its id, or its id and version.",
  anyOf: [
    { $ref: "#/$defs/id" },
    {
      type: "object",
      properties: {
        id: { $ref: "#/$defs/id" },
        version: { type: "string", pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" },
      },
      required: ["id"],
      additionalProperties: false,
    },
  ],
};

/** The schema of an answers file. Whether the answers are complete is judged when they are a record. */
export function answersSchema(record: Json): Json {
  const properties = Object.entries(record["properties"] as Record<string, Json>)
    .filter(([key]) => !WRITTEN_BY_PROGRAM.includes(key))
    .map(([key, schema]): [string, Json] => [key, asAnswered(key, schema)]);
  // What a record must hold at each status says nothing of answers on their way to one.
  const definitions = Object.entries(record["$defs"] as Record<string, Json>)
    .filter(([key]) => key !== "complete" && key !== "decided")
    .map(([key, schema]) => [key, mayBeBlank(schema)]);
  return {
    $schema: record["$schema"],
    $id: "urn:rightly:schema:answers:1",
    title: "Answers",
    description:
      "One decision as answers to a framework's questions, in the shape of a record. Anything may be left blank; ids that are left out are made from titles. In a grid, the-rest answers for every row that is not listed.",
    type: "object",
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    required: ["title"],
    $defs: Object.fromEntries(definitions),
  };
}

function asAnswered(key: string, schema: Json): Json {
  if (key === "framework") return FRAMEWORK;
  if (key !== "status") return blankable(mayBeBlank(schema));
  return blankable({ ...schema, enum: ["draft", "proposed", "decided"] });
}

/** A form leaves values blank, which YAML reads as null, and texts as empty ones. */
function blankable(schema: Json): Json {
  const { title, description, examples, ...rest } = schema;
  return { title, description, anyOf: [rest, { enum: [null, ""] }], examples };
}

/** The properties and items of a schema may be blank, at any depth. */
function mayBeBlank(schema: Json): Json {
  const { properties, items, else: otherwise } = schema as Record<string, Json | undefined>;
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: blankProperties(properties) }),
    ...(items === undefined ? {} : { items: { anyOf: [mayBeBlank(items), { enum: [null, ""] }] } }),
    ...(otherwise === undefined ? {} : { else: mayBeBlank(otherwise) }),
  };
}

function blankProperties(properties: Json): Json {
  return Object.fromEntries(
    Object.entries(properties as Record<string, Json>).map(([key, schema]) => [
      key,
      blankable(mayBeBlank(schema)),
    ]),
  );
}
