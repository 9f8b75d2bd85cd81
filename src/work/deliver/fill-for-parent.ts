import { UserError } from "../../errors.ts";
import { fillTemplate } from "../../publish/word/fill-template.ts";
import type { Filling } from "../../publish/word/template-filler.ts";
import type { ChildReply } from "./fill-in-child.ts";
import { framed, unframed } from "./framed.ts";

/**
 * Does what `fillInChild` asks of another process of the program.
 * @param request As it came through the pipe.
 * @returns What goes back through the other.
 */
export function fillForParent(request: Buffer): Buffer {
  const { head, rest } = unframed(request);
  const { content, mark } = head as Filling;
  try {
    const made = fillTemplate(rest, content, mark);
    if ("document" in made) return framed({ document: true } satisfies ChildReply, made.document);
    return framed(made satisfies ChildReply);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, hint } = error;
    return framed({ refused: { message, hint } } satisfies ChildReply);
  }
}
