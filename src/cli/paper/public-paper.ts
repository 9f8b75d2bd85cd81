import type { Published, Publisher } from "../../publish/model.ts";
import { renderPaper, renderPlainSummary } from "../../publish/paper/paper-markdown.ts";
import { paperPath } from "../../record/files.ts";
import type { PaperOptions } from "./paper-options.ts";

type Kind = Pick<PaperOptions, "format" | "summary">;

const ENDINGS: Readonly<Record<PaperOptions["format"], string>> = {
  markdown: "md",
  html: "html",
  word: "docx",
};

/** Where a paper for everybody goes: beside the record, a summary under a name of its own. */
export function publicPaperPath(recordPath: string, { format, summary }: Kind): string {
  return paperPath(recordPath, summary === true ? "summary" : "paper", ENDINGS[format]);
}

/** A paper for everybody, in a format that is text. */
export async function publicText(
  published: Published,
  publisher: Publisher,
  { format, summary }: Kind,
): Promise<string> {
  if (format !== "html") {
    return summary === true ? renderPlainSummary(published) : renderPaper(published);
  }
  // Styles are loaded only when somebody wants them.
  const { renderHtmlPaper, renderHtmlSummary } = await import("../../publish/html/paper-html.ts");
  const render = summary === true ? renderHtmlSummary : renderHtmlPaper;
  return render(published, publisher);
}
