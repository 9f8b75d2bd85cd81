import { UserError } from "../../errors.ts";
import type { DocumentFormat } from "../../publish/format.ts";
import { JSON_DATA } from "../../publish/format-kinds.ts";
import { textOfBytes } from "../../publish/text-mark.ts";
import { markSchema, readSchemaMark } from "../../publish/json-mark.ts";
import { chooseFormat } from "../deliver/choose-format.ts";
import type { DocumentKind } from "../deliver/choose-format.ts";
import { deliver } from "../deliver/deliver.ts";
import type { Delivered, DeliveryOptions } from "../deliver/deliver.ts";
import { openTarget } from "../deliver/target.ts";
import type { Workplace } from "../workplace.ts";
import { isOfAFramework, schemaText } from "./schema-text.ts";

export interface SchemaOptions extends DeliveryOptions {
  /** Id of a framework, with a version if need be. */
  framework?: string;
}

/** The content is the schema's text. */
const SCHEMA: DocumentKind<DocumentFormat<string>> = {
  name: "schema",
  called: "a schema",
  formats: [
    {
      ...JSON_DATA,
      readKept: (bytes) => Promise.resolve(readSchemaMark(bytes)),
      render: (text) => Promise.resolve(markSchema(text)),
    },
  ],
  usual: "json",
};

/**
 * Prints or writes one schema. Those of records and of answers are for one framework.
 * @param name `record`, or the name of one that ships.
 */
export async function writeSchema(
  workplace: Workplace,
  name: string,
  options: SchemaOptions,
): Promise<Delivered> {
  const file = name === "record" ? "decision-record" : name;
  if (!isOfAFramework(file) && options.framework !== undefined) {
    throw new UserError(
      "--framework goes with the schema for records or answers, and this one is the same for all",
      { hint: `Leave it out: rightly schema ${name}` },
    );
  }
  const chosen = chooseFormat(SCHEMA, options);
  const text = schemaText(workplace, file, options.framework);
  const opened = await openTarget({ kind: SCHEMA, chosen, out: options.out }, workplace);
  const target = opened && { ...opened, isKnownByName: isOfOneId(opened.bytes, text) };
  return deliver(target, () => chosen.format.render(text), options);
}

/** Whether a kept schema is an earlier text of the same one, for whichever framework. */
function isOfOneId(kept: Uint8Array | undefined, text: string): boolean {
  return kept === undefined || idOf(textOfBytes(kept)) === idOf(text);
}

function idOf(schema: string): string | undefined {
  return /"\$id": "urn:rightly:schema:([^":]*)/.exec(schema)?.[1];
}
