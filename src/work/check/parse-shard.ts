import type { Shard } from "../../check/shard.ts";
import { UserError } from "../../errors.ts";
import { quote } from "../../yaml/quote.ts";

const MOST = 1000;

/** A part as it is typed: `2/4`. @throws UserError if it is none. */
export function parseShard(typed: string): Shard {
  const [, part = "", of = ""] = /^(\d{1,4})\/(\d{1,4})$/.exec(typed) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (shard.part >= 1 && shard.part <= shard.of && shard.of <= MOST) return shard;
  throw new UserError(`${quote(typed)} is not a part`, {
    hint: `Give it as the number of the part and how many there are, such as --shard 2/4; at most ${MOST}`,
  });
}
