import { GLOSSARY } from "../../record/glossary.ts";
import type { ExplanationEntry } from "./explanation.ts";

const KIND = "term";

/** Explained at length elsewhere, under the same name. */
const AT_LENGTH: readonly string[] = ["exempt"];

/** The terms of the glossary, each with its one line. */
export function glossaryEntries(): ExplanationEntry[] {
  return GLOSSARY.filter(({ term }) => !AT_LENGTH.includes(term)).map(({ term, also, means }) => ({
    kind: KIND,
    id: term,
    aliases: [...also, term.replaceAll(" ", "-")],
    make: () => ({ kind: KIND, id: term, title: means, parts: [] }),
  }));
}
