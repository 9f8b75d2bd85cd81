/** What YAML would make of the words in a form, where that is not what the person wrote. */
import { dotted } from "../finding.ts";
import type { Fault, Path } from "../finding.ts";
import { lookAlikeKeys } from "../record/look-alike-keys.ts";
import { cutTexts } from "../record/cut-texts.ts";
import type { YamlText } from "../yaml/parse.ts";
import { answersFault } from "./answers-rules.ts";
import type { FormPlaces } from "./form-places.ts";
import { joinedLines } from "./joined-lines.ts";
import { lostKeys } from "./lost-keys.ts";
import { noteLines } from "./note-lines.ts";
import { misreadTexts } from "./misread-texts.ts";
import type { MisreadWords } from "./misread-words.ts";
import { swallowedLines } from "../record/swallowed-lines.ts";

/**
 * Every text of a form that YAML cuts off, drops or takes for something else, in the order of the
 * form. Whatever is not said here is in the record as it was written.
 * @param yaml Readable.
 */
export function wordFaults({ text, value }: YamlText, places: FormPlaces): Fault[] {
  const swallowed = swallowedLines(text, places);
  const others: MisreadWords[] = [
    ...cutTexts(text, places.isText),
    ...noteLines(text),
    ...misreadTexts(text, value, places),
    ...swallowed,
    ...lostKeys(text, value, places),
  ];
  const swallowedAt = new Set(swallowed.map(({ place }) => place.line));
  const falseSigns = lookAlikeKeys(text, places).filter(
    ({ place }) => !swallowedAt.has(place.line),
  );
  const signAt = new Set(falseSigns.map(({ place }) => place.line));
  const misread = new Set(others.map(({ path }) => dotted(path)));
  const joined = joinedLines(text, places).filter(({ path }) => !misread.has(dotted(path)));
  const rest = [...others, ...joined].filter(({ place }) => !signAt.has(place.line));
  const found = [...falseSigns, ...rest];
  const paths = new Set(found.map(({ path }) => dotted(path)));
  return found
    .filter(({ path }) => !isInsideAny(path, paths))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .slice(0, MOST_FAULTS)
    .map((one) => answersFault("answers-words", one));
}

/** More of the same in one form help nobody. */
const MOST_FAULTS = 1_000;

/** What a text was taken apart into is said with the text. */
function isInsideAny(path: Path, outer: ReadonlySet<string>): boolean {
  return path.some((_, depth) => depth > 0 && outer.has(dotted(path.slice(0, depth))));
}
