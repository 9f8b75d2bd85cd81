import type { DocumentFormat } from "../format.ts";
import { PAPER_AS_DOCX } from "./formats/paper-as-docx.ts";
import { PAPER_AS_HTML } from "./formats/paper-as-html.ts";
import { PAPER_AS_MD } from "./formats/paper-as-md.ts";
import type { PaperContent } from "./paper-content.ts";

/** Every format of the paper of a record, in the order help lists them. */
export const PAPER_FORMATS: readonly DocumentFormat<PaperContent>[] = [
  PAPER_AS_MD,
  PAPER_AS_HTML,
  PAPER_AS_DOCX,
];
