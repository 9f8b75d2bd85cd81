import { cutSentence } from "../finding.ts";
import type { Finding, Place } from "../finding.ts";
import { CHECK_RULES } from "./check-rules.ts";

/** A finding of the check itself, with the words of its rule. */
export function ownFinding(
  name: keyof typeof CHECK_RULES,
  where: { file: string; place: Place; path?: string },
  message: string,
  fix?: string,
): Finding {
  const rule = CHECK_RULES[name];
  return {
    rule: rule.id,
    severity: rule.severity,
    message: cutSentence(message),
    why: rule.why,
    fix: cutSentence(fix ?? rule.fix),
    file: where.file,
    place: where.place,
    path: where.path ?? "",
  };
}
