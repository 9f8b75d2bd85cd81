import type { Demand, Option } from "../../framework/model.ts";

/** What an option also asks for, in words. */
export const DEMAND_WORDS: Readonly<Record<Demand, string>> = {
  because: "a because",
  evidence: "evidence",
  action: "an action",
  review: "a reading by someone else",
};

/** An option in a line: its words, then what it asks for. */
export function optionLine({ id, label, demands }: Option): string {
  const asks = demands.map((demand) => DEMAND_WORDS[demand]).join(", ");
  return `${id}: ${label}${asks === "" ? "" : ` (asks for ${asks})`}`;
}
