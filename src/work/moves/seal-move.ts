import { NEW_WALK } from "../../interview/model.ts";
import { seal } from "../../life/seal.ts";
import { lifeMove } from "./life-move.ts";

/** Seals a record that was made decided by hand, as it is. It asks nothing. */
export const SEAL = lifeMove({
  name: "seal",
  fields: [],
  places: [],
  demandsWhole: true,
  questions: ({ record }) => ({ draft: record, context: NEW_WALK, steps: () => [] }),
  outcome: ({ record, life }) => seal(record, life),
});
