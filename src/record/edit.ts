import { editYaml } from "../yaml/edit.ts";
import type { Edit } from "../yaml/edit.ts";
import type { YamlText } from "../yaml/parse.ts";
import { intoUnknown } from "./into-unknown.ts";
import { recordKeyOrder } from "./key-order.ts";

/** A record's text with the edits made and everything else as the person left it. */
export function editRecord(yaml: YamlText, edits: readonly Edit[]): string {
  return editYaml(yaml, intoUnknown(edits, yaml.value), recordKeyOrder);
}
