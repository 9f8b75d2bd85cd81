import { TemplateRefused } from "../work/deliver/fill-word-template.ts";
import { visible } from "../yaml/quote.ts";
import type { Io } from "./io.ts";
import { sayLines } from "./say-lines.ts";

/** Awaits a document. If a Word template cannot be filled in, each of its faults is said before it is thrown on. */
export async function sayTemplateFaults<T>(making: Promise<T>, { stderr }: Io): Promise<T> {
  try {
    return await making;
  } catch (error) {
    if (error instanceof TemplateRefused) {
      for (const fault of error.faults) sayLines(stderr, visible(fault));
    }
    throw error;
  }
}
