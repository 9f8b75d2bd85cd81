import { dotted } from "../finding.ts";
import type { Fault, Path } from "../finding.ts";
import type { YamlText } from "../yaml/parse.ts";
import { FRAMEWORK_RULES } from "./rules.ts";
import type { FrameworkRuleId } from "./rules.ts";

/** A fault of a framework file, before it has a place. */
export interface FrameworkFault {
  rule: FrameworkRuleId;
  path: Path;
  message: string;
  fix?: string;
}

/** Gives a fault its place, severity and reason. */
export function placeFault({ rule, path, message, fix }: FrameworkFault, yaml: YamlText): Fault {
  const description = FRAMEWORK_RULES.find((one) => one.id === rule);
  if (description === undefined) throw new Error(`no framework rule ${rule}`);
  return {
    rule,
    severity: description.severity,
    message,
    why: description.why,
    fix: fix ?? description.fix,
    place: yaml.placeOf(path),
    path: dotted(path),
  };
}
