import type { DocumentFormat } from "../../format.ts";
import { DOCX } from "../../format-kinds.ts";
import type { PaperContent } from "../paper-content.ts";

export const PAPER_AS_DOCX: DocumentFormat<PaperContent> = {
  ...DOCX,
  async render({ published, publisher: { organisation }, isSummary, members, fillTemplate }) {
    const { paperParts } = await import("../paper.ts");
    const { summaryParts } = await import("../plain-summary.ts");
    const { fillWordTemplate, TAG_NAMES } = await import("../../word/paper-word.ts");
    const parts = members?.parts ?? (isSummary ? summaryParts(published) : paperParts(published));
    const paper = { published, parts, organisation, marking: members?.marking ?? "" };
    return fillTemplate((template) => fillWordTemplate(template, paper), TAG_NAMES);
  },
};
