import type { Path } from "../finding.ts";
import { dayInWords } from "../record/day-in-words.ts";
import { overlaps } from "../record/powers.ts";
import type { Power } from "../record/powers.ts";
import { quote } from "../yaml/quote.ts";
import type { Body } from "./configuration-model.ts";

/** What is wrong with the powers of a body: where, and a sentence without its full stop. */
export interface PowerFault {
  rule: "powers-overlap" | "dates-reversed";
  path: Path;
  message: string;
}

/** Powers of bodies of which two hold at once, or one ends before it begins. */
export function powerFaults(bodies: readonly Body[]): PowerFault[] {
  return bodies.flatMap((body, at) => {
    const path = ["bodies", at];
    return [
      ...beside(body, path),
      ...reversed(body, path),
      ...(body.powers ?? []).flatMap((power, index, all): PowerFault[] => {
        const other = all.slice(0, index).findIndex((before) => overlaps(before, power));
        if (other === -1) return [];
        const message = `entry ${index + 1} of the powers of ${quote(body.id)} (${inWords(power)}) overlaps with entry ${other + 1} (${inWords(all[other] ?? {})})`;
        return [{ rule: "powers-overlap", path: [...path, "powers", index], message }];
      }),
    ];
  });
}

/** What is written of the body itself holds on every day, so it overlaps with each entry. */
function beside(body: Body, path: Path): PowerFault[] {
  if (body.powers === undefined) return [];
  return (["call-in-working-days", "key-decision"] as const)
    .filter((key) => body[key] !== undefined)
    .map((key) => ({
      rule: "powers-overlap",
      path: [...path, key],
      message: `${quote(body.id)} has ${key} of its own, which holds on every day, and powers with days of their own`,
    }));
}

function reversed({ id, powers = [] }: Body, path: Path): PowerFault[] {
  return powers.flatMap(({ valid: { from, to } = {} }, index): PowerFault[] => {
    if (from === undefined || to === undefined || from <= to) return [];
    const message = `entry ${index + 1} of the powers of ${quote(id)} ends on ${to}, before it begins on ${from}`;
    return [{ rule: "dates-reversed", path: [...path, "powers", index, "valid", "to"], message }];
  });
}

function inWords({ capacity, valid: { from, to } = {} }: Power): string {
  const days = [
    from === undefined ? "" : ` from ${dayInWords(from)}`,
    to === undefined ? "" : ` until ${dayInWords(to)}`,
  ].join("");
  return `${capacity ?? "all powers"}${days === "" ? ", on every day" : days}`;
}
