import { dotted } from "../finding.ts";
import type { Fault } from "../finding.ts";
import { SHAPE_RULES } from "../shape/rules.ts";
import type { YamlText } from "../yaml/parse.ts";
import { refusalParts } from "./refusal-parts.ts";
import type { FormRefusal } from "./read-form.ts";

/**
 * The faults of a form, with what a walk says of the words it does not take instead of what a check
 * says of the value they would be. What a rule takes although no step offers it is not a fault.
 */
export function withRefusals(
  faults: readonly Fault[],
  refusals: readonly FormRefusal[],
  yaml: Pick<YamlText, "placeOf">,
): Fault[] {
  const said = new Set<Fault>();
  const refused = refusals.flatMap((refusal): Fault[] => {
    const path = dotted(refusal.path);
    const same = faults.filter((fault) => fault.path === path);
    same.forEach((fault) => said.add(fault));
    const [first] = same;

    return [
      {
        ...ruleOf(refusal, first),
        ...wordsOf(refusal.error),
        path,
        place: yaml.placeOf(refusal.path),
      },
    ];
  });
  return [...faults.filter((fault) => !said.has(fault)), ...refused].sort(
    (a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
  );
}

function ruleOf(
  { isChoice }: FormRefusal,
  fault: Fault | undefined,
): Pick<Fault, "rule" | "severity" | "why"> {
  const id = isChoice ? "value-unknown" : "value-malformed";
  const { severity, why } = SHAPE_RULES.find((one) => one.id === id)!;
  return { rule: fault?.rule ?? id, severity, why: fault?.why ?? why };
}

/** A short text that is refused is told what to write in the same breath. */
function wordsOf(error: string): Pick<Fault, "message" | "fix"> {
  const { message, fix = "Write it so, or leave it blank." } = refusalParts(error);
  return { message, fix };
}
