import type { DocumentFormat } from "../format.ts";
import type { ActionsContent } from "./actions-content.ts";
import { ACTIONS_AS_CSV } from "./formats/actions-as-csv.ts";
import { ACTIONS_AS_ICS } from "./formats/actions-as-ics.ts";
import { ACTIONS_AS_JSON } from "./formats/actions-as-json.ts";
import { ACTIONS_AS_MD } from "./formats/actions-as-md.ts";
import { ACTIONS_AS_TEXT } from "./formats/actions-as-text.ts";

/** Every format of the list of actions, in the order help lists them. */
export const ACTIONS_FORMATS: readonly DocumentFormat<ActionsContent>[] = [
  ACTIONS_AS_TEXT,
  ACTIONS_AS_MD,
  ACTIONS_AS_CSV,
  ACTIONS_AS_JSON,
  ACTIONS_AS_ICS,
];
