import type { Asked } from "./asked.ts";
import { findOption } from "./option.ts";
import type { Demand } from "./model.ts";

/** What the chosen option also asks for; nothing while none is chosen or for a question. */
export function demandsOf(asked: Asked, answer: unknown): readonly Demand[] {
  if (asked.kind === "question") return [];
  if (typeof answer !== "object" || answer === null || !("is" in answer)) return [];
  return typeof answer.is === "string" ? (findOption(asked.scale, answer.is)?.demands ?? []) : [];
}
