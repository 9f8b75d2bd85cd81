import { itemsOf } from "../framework/items.ts";
import { absenceInWords, absenceOn, existsOn, insteadInWords } from "../record/existing.ts";
import type { Absence } from "../record/existing.ts";
import { recommendsOnly } from "../record/powers.ts";
import { didYouMean } from "../nearest.ts";
import { quote } from "../yaml/quote.ts";
import type { LifeContext, LifeBody, RefusedMove } from "./model.ts";

/** What a body is called: its name, or its id where nothing more is known. */
export function bodyName(id: string, context: LifeContext): string {
  return everyBody(context).find((one) => one.id === id)?.name ?? id;
}

/** Those of the configuration, and the boards that only the framework has, as a walk offers them. */
function everyBody({ bodies, framework }: LifeContext): LifeBody[] {
  const ids = new Set(bodies.map(({ id }) => id));
  const boards = itemsOf(framework, "boards")
    .filter(({ id }) => !ids.has(id))
    .map((board) => ({ ...board, name: board.label }));
  return [...bodies, ...boards];
}

/** Names joined as in a sentence. */
export function namesInWords(ids: readonly string[], context: LifeContext): string {
  const names = ids.map((id) => bodyName(id, context));
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** Why this is not a body that can act on a day; `undefined` if it can, or nothing is known of bodies. */
export function refusedBody(id: string, on: string, context: LifeContext): RefusedMove | undefined {
  if (context.bodies.length === 0) return undefined;
  const bodies = everyBody(context);
  const body = bodies.find((one) => one.id === id);
  if (body === undefined) {
    const ids = context.bodies.map((one) => one.id);
    return {
      refused: `${quote(id)} is not one of the bodies in rightly.yaml${didYouMean(id, ids)}`,
      hint: `There is ${ids.join(", ")}.`,
    };
  }
  const absence = absenceOn(body, on, bodies);
  return absence === undefined ? undefined : refusedAbsent(body, on, absence);
}

function refusedAbsent(body: LifeBody, on: string, absence: Absence<LifeBody>): RefusedMove {
  return {
    refused: absenceInWords(body, absence, on),
    hint:
      insteadInWords(absence) ??
      "Name the body that had the power on that day, or correct its days in rightly.yaml.",
  };
}

/** Whether the configuration says that a body may only recommend. @param on ISO day. */
export function mayOnlyRecommend(id: string, on: string, { bodies }: LifeContext): boolean {
  const body = bodies.find((one) => one.id === id);
  return body !== undefined && recommendsOnly(body, on);
}

/** Ids of bodies that may decide on a day. */
export function bodiesThatDecide({ bodies, today }: LifeContext): string[] {
  return bodies
    .filter((body) => !recommendsOnly(body, today) && existsOn(body, today))
    .map(({ id }) => id);
}
