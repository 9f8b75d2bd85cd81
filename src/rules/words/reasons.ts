import type { Path } from "../../finding.ts";
import { isMapping } from "../../mapping.ts";
import { mustBeComplete } from "../../record/status.ts";
import type { WrittenAnswer } from "../../record/written-answers.ts";
import type { RecordContext } from "../model.ts";

/** A text that should give a reason. */
export interface Reason {
  path: Path;
  text: string;
  /** As a person would call it. */
  name: string;
  /** Id of the grid it is in, if the answer is that nothing is touched or nothing was found. */
  grid?: string;
}

/** Every reason a record gives, once it is put to those who decide: of answers, options and decisions. */
export function reasonsOf(context: RecordContext): Reason[] {
  const { record } = context;
  if (!mustBeComplete(record.status)) return [];
  return [...answerReasons(context), ...optionReasons(context), ...decisionReasons(context)].filter(
    ({ text }) => text.trim() !== "",
  );
}

function answerReasons({ written }: RecordContext): Reason[] {
  return written.flatMap((one): Reason[] => {
    if (one.kind !== "answer" || !isMapping(one.answer)) return [];
    const text = one.answer["because"];
    if (typeof text !== "string") return [];
    const grid = isQuiet(one) ? { grid: one.of.id } : {};
    return [{ path: [...one.path, "because"], text, name: "this because", ...grid }];
  });
}

/** Many rows of a grid may be left alone for one and the same reason. */
function isQuiet({ of, options, answer }: WrittenAnswer): boolean {
  const chosen = options.find(({ id }) => id === answer["is"]);
  return "rows" in of && (chosen?.tone === undefined || chosen.tone === "neutral");
}

function optionReasons({ record }: RecordContext): Reason[] {
  return (record.options ?? []).flatMap((option, at): Reason[] => {
    const text = option["rejected-because"];
    if (typeof text !== "string") return [];
    const path = ["options", at, "rejected-because"];
    return [{ path, text, name: "the reason for rejecting this option" }];
  });
}

function decisionReasons({ record }: RecordContext): Reason[] {
  return (record.decisions ?? []).flatMap(({ reasons: text }, at): Reason[] => {
    if (typeof text !== "string") return [];
    return [{ path: ["decisions", at, "reasons"], text, name: "the reason for this decision" }];
  });
}
