import type { RuleDescription, RuleOption } from "../../rules/model.ts";

type Schema = Record<string, unknown>;

const SEVERITIES = ["off", "note", "warning", "error"];

/** The schema of `rightly.yaml` with the rules there are, each with what can be set for it. */
export function withRules(configuration: Schema, rules: readonly RuleDescription[]): Schema {
  const schema = structuredClone(configuration);
  const definitions = schema["$defs"] as Record<string, Schema>;
  definitions["rules"] = {
    description: definitions["rules"]?.["description"],
    type: "object",
    properties: Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)])),
    additionalProperties: false,
  };
  const waiver = definitions["waiver"]?.["properties"] as Record<string, Schema>;
  const { title, description } = waiver["rule"] ?? {};
  waiver["rule"] = { title, description, enum: rules.map(({ id }) => id) };
  return schema;
}

/** Two kinds to choose from: a severity alone, or a group of what can be set. */
function settingSchema({ id, summary, why, severity, options = {} }: RuleDescription): Schema {
  const own = Object.entries(options).map(([name, option]) => [name, optionSchema(name, option)]);
  return {
    title: id,
    description: `${summary}. ${why} Without a line here: ${severity}.`,
    anyOf: [
      { enum: SEVERITIES },
      {
        type: "object",
        minProperties: 1,
        properties: {
          severity: {
            title: "Severity",
            description: "How serious the rule is.",
            enum: SEVERITIES,
          },
          ...(Object.fromEntries(own) as Schema),
        },
        additionalProperties: false,
      },
    ],
  };
}

function optionSchema(name: string, { about, default: otherwise }: RuleOption): Schema {
  const said = { title: titleOf(name), description: about };
  if (typeof otherwise === "number") return { ...said, type: "number" };
  return { ...said, type: "array", items: { $ref: "#/$defs/line" } };
}

function titleOf(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
