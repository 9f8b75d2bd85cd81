import type { DocumentFormat } from "../../format.ts";
import { standingAlone } from "../../model.ts";
import { DOCX } from "../../format-kinds.ts";
import type { PaperContent } from "../paper-content.ts";

export const PAPER_AS_DOCX: DocumentFormat<PaperContent> = {
  ...DOCX,
  async render({ published, publisher: { organisation }, isSummary, members, fillTemplate }) {
    const { paperParts } = await import("../paper.ts");
    const { summaryParts } = await import("../plain-summary.ts");
    const { paperFilling, TAG_NAMES } = await import("../../word/paper-word.ts");
    const paper =
      members === undefined
        ? {
            source: published,
            parts: isSummary ? summaryParts(published) : paperParts(standingAlone(published)),
            marking: "",
          }
        : members;
    return fillTemplate(paperFilling({ ...paper, organisation }), TAG_NAMES);
  },
};
