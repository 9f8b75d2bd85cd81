import { UserError } from "../../errors.ts";
import { isMapping } from "../../mapping.ts";
import { didYouMean } from "../../nearest.ts";
import { fileFaults } from "../../yaml/faults.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { quote } from "../../yaml/quote.ts";

/** What is given with a move in one go, by field: from flags, an answers file or a form. */
export type GivenFields = Readonly<Record<string, unknown>>;

/**
 * What an answers file of a move says.
 * @param file As it is named in messages.
 * @param fields Those it may have.
 * @throws UserError if it cannot be read or has a field that means nothing here.
 */
export function parseGivenFields(
  text: string,
  file: string,
  fields: readonly string[],
): GivenFields {
  const yaml = parseYaml(text);
  const [fault] = fileFaults(yaml);
  if (fault !== undefined) {
    const { line, column } = fault.place;
    throw new UserError(`${file}:${line}:${column}: ${fault.message}`, { hint: fault.fix });
  }
  if (yaml.value === null || yaml.value === undefined) return {};
  if (!isMapping(yaml.value)) {
    throw new UserError(`${file} does not hold names and answers`, {
      hint: `Write lines such as ${fields[0] ?? "note"}: followed by the answer.`,
    });
  }
  for (const key of Object.keys(yaml.value)) {
    if (fields.includes(key)) continue;
    const { line, column } = yaml.placeOf([key], "key");
    throw notAsked(key, fields, `${file}:${line}:${column}: `);
  }
  return yaml.value;
}

/** @throws UserError for a field that means nothing here. */
export function refuseOtherFields(given: GivenFields, fields: readonly string[]): void {
  const other = Object.keys(given).find((key) => !fields.includes(key));
  if (other !== undefined) throw notAsked(other, fields, "");
}

function notAsked(key: string, fields: readonly string[], where: string): UserError {
  return new UserError(`${where}${quote(key)} is not asked here${didYouMean(key, fields)}`, {
    hint: `It may have: ${fields.join(", ")}.`,
  });
}

/** Blank values say nothing. */
export function withoutBlankFields(given: GivenFields): GivenFields {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) => value !== undefined && value !== null && value !== "",
    ),
  );
}

/** The given fields but for these. */
export function givenBut(given: GivenFields, ...fields: readonly string[]): GivenFields {
  return Object.fromEntries(Object.entries(given).filter(([key]) => !fields.includes(key)));
}

/** A text that was given; nothing if something else was. */
export function textOf(given: GivenFields, name: string): string | undefined {
  const value = given[name];
  return typeof value === "string" ? value : undefined;
}

/** One or several, as a list of words. */
export function listOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === "string");
}
