import type { DecisionRecord } from "../record/model.ts";

/** A record's content as an answers file gives it: what the program writes itself is not there. */
export type AnswersDraft = Partial<Omit<DecisionRecord, "format" | "id" | "framework">>;
