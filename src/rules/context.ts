import type { Path } from "../finding.ts";
import { askedOf } from "../framework/asked.ts";
import type { Asked } from "../framework/asked.ts";
import type { Framework } from "../framework/model.ts";
import { cutTexts } from "../record/cut-texts.ts";
import type { CutText } from "../record/cut-texts.ts";
import type { DecisionRecord } from "../record/model.ts";
import { NOT_KNOWN, rawRecord } from "../record/not-known.ts";
import { followPath, RECORD_SCHEMA } from "../record/schema.ts";
import { swallowedLines } from "../record/swallowed-lines.ts";
import { isTextAt } from "../record/text-at.ts";
import { parseComments } from "../yaml/comments.ts";
import type { CommentAt, RecordContext, Surroundings, TextAt } from "./model.ts";
import { textsIn } from "./words/texts-in.ts";
import { shippedBankHolidays } from "../record/bank-holidays.ts";
import { workingCalendar } from "../record/working-days.ts";
import { writtenAnswers } from "../record/written-answers.ts";
import type { WorkingCalendar } from "../record/working-days.ts";
import type { WrittenEntry } from "../record/written-answers.ts";

/** Something that may be a comment; the line that tells editors which schema to use is none of a person's. */
const HAS_COMMENT = /(?:^|\s)#(?! yaml-language-server)/;

/**
 * What the rules are given of one record. What many of them look at is worked out once, when asked for.
 * @param text The file as it is, for its comments.
 */
export function recordContext(
  record: DecisionRecord,
  name: string,
  framework: Framework | undefined,
  surroundings: Surroundings,
  text = "",
): RecordContext {
  const answers = record.answers ?? {};
  let asked: readonly Asked[] | undefined;
  let written: readonly WrittenEntry[] | undefined;
  let texts: readonly TextAt[] | undefined;
  let allTexts: string | undefined;
  let comments: readonly CommentAt[] | undefined;
  let cut: readonly CutText[] | undefined;
  return {
    ...surroundings,
    record,
    name,
    framework,
    calendar: surroundings.calendar ?? shippedCalendar(),
    get asked() {
      asked ??= framework === undefined ? [] : askedOf(framework, answers, record.stage);
      return asked;
    },
    get written() {
      written ??= framework === undefined ? [] : writtenAnswers(framework, answers);
      return written;
    },
    get texts() {
      texts ??= textsIn(rawRecord(record));
      return texts;
    },
    get allTexts() {
      allTexts ??= this.texts.map((one) => one.text).join("\n");
      return allTexts;
    },
    get comments() {
      comments ??= HAS_COMMENT.test(text) ? parseComments(text) : [];
      return comments;
    },
    get cutTexts() {
      cut ??= cutTexts(text, (path) => isTextAt(path, framework));
      return cut;
    },
    get swallowedLines() {
      // One rule asks for them.
      return swallowedIn(text, framework);
    },
  };
}

function swallowedIn(text: string, framework: Framework | undefined): readonly CutText[] {
  return swallowedLines(text, {
    isText: (path) => isTextAt(path, framework),
    isAsked: isFieldOfRecord,
  });
}

/** Under answers only what every answer may have: the rest is named by its framework. */
function isFieldOfRecord(path: Path): boolean {
  if (path[0] === "answers") return ["is", "because", "evidence"].includes(String(path.at(-1)));
  if (path.at(-1) === NOT_KNOWN) return true;
  return followPath(RECORD_SCHEMA, path) !== undefined;
}

let shipped: WorkingCalendar | undefined;

function shippedCalendar(): WorkingCalendar {
  shipped ??= workingCalendar(shippedBankHolidays());
  return shipped;
}
