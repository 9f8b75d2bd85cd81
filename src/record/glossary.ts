/** The terms that a newcomer meets, in one place: data in `templates/words/`. */
import glossary from "../../templates/words/glossary.json" with { type: "json" };

export interface GlossaryTerm {
  /** As it is written in the middle of a sentence: `key decision`. */
  term: string;
  /** Other forms of it: plurals, and other words for the same thing. */
  also: readonly string[];
  /** What it means, in at most 25 words. */
  means: string;
}

/** Every term, in the order of the alphabet. */
export const GLOSSARY: readonly GlossaryTerm[] = glossary.terms.map(({ term, also, means }) => ({
  term,
  also: also ?? [],
  means,
}));

/** Each form of a term with the term; longer forms first, so that "clear working days" is not "clear days". */
const FORMS = new Map(
  GLOSSARY.flatMap((term) => [term.term, ...term.also].map((form) => [form, term] as const)).sort(
    ([a], [b]) => b.length - a.length,
  ),
);

const ANY_FORM = new RegExp(`(?<![\\w-])(?:${[...FORMS.keys()].join("|")})(?![\\w-])`, "gi");

/** The terms that a text uses, each once, in the order in which it uses them. */
export function termsIn(text: string): GlossaryTerm[] {
  const used = [...text.matchAll(ANY_FORM)].flatMap(
    ([form]) => FORMS.get(form.toLowerCase()) ?? [],
  );
  return [...new Set(used)];
}
