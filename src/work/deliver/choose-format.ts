import { UserError } from "../../errors.ts";
import type { FormatKind } from "../../publish/format.ts";
import { quote } from "../../yaml/quote.ts";
import { oneOf } from "../one-of.ts";

/** A document, and the formats it can be made in. */
export interface DocumentKind<F extends FormatKind = FormatKind> {
  /** As commands and marks name it: `log`. */
  name: string;
  /** In a sentence: `a log`. */
  called: string;
  /** In the order help lists them. */
  formats: readonly F[];
  /** Name of the format of what is printed, and of a file whose name says nothing. */
  usual: string;
  /** A sentence that follows a refusal to write over a file: what else the person may have wanted. */
  advice?: string;
}

/** What was given that says the format. */
export interface FormatAsked {
  format?: string | undefined;
  json?: boolean | undefined;
  out?: string | undefined;
}

/** The format to use. */
export interface ChosenFormat<F extends FormatKind> {
  format: F;
  /** The name of the file says no format and none was given: it is the usual one. */
  isAssumed: boolean;
}

/**
 * The format of a document. The ending of the file decides; a format that was given as well must agree with it.
 * @throws UserError for a format or ending that there is not, or for two that disagree.
 */
export function chooseFormat<F extends FormatKind>(
  kind: DocumentKind<F>,
  { format, json, out }: FormatAsked,
): ChosenFormat<F> {
  const given = givenFormat(kind, format, json === true);
  const ending = endingOf(out);
  if (ending === undefined || out === undefined) {
    return {
      format: given ?? formatNamed(kind, kind.usual),
      isAssumed: given === undefined && out !== undefined && out !== "-",
    };
  }
  const byEnding = kind.formats.find(({ endings }) => endings.includes(ending));
  if (byEnding === undefined) throw unknownEnding(kind, ending);
  if (given !== undefined && given !== byEnding) throw contradiction(given, byEnding, out);
  return { format: byEnding, isAssumed: false };
}

function givenFormat<F extends FormatKind>(
  kind: DocumentKind<F>,
  format: string | undefined,
  isJson: boolean,
): F | undefined {
  if (format === undefined) return isJson ? formatNamed(kind, "json") : undefined;
  const given = formatNamed(kind, format);
  if (!isJson || given.name === "json") return given;
  throw new UserError(`--json does not go with --format ${given.name}`, {
    hint: "Leave one of them out.",
  });
}

function formatNamed<F extends FormatKind>({ formats }: DocumentKind<F>, asked: string): F {
  const named = formats.find(({ name, aliases }) => name === asked || aliases.includes(asked));
  if (named !== undefined) return named;
  const names = formats.map(({ name }) => name);
  const name = oneOf("format", asked, names);
  return formats[names.indexOf(name)]!;
}

/** What a file's name ends in, after its last dot. */
function endingOf(file: string | undefined): string | undefined {
  return file === undefined ? undefined : /[^/\\]\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
}

function unknownEnding({ called, formats }: DocumentKind, ending: string): UserError {
  const endings = formats.map((one) => `.${one.endings[0] ?? one.name}`);
  const all = [endings.slice(0, -1).join(", "), endings.at(-1)].filter((part) => part !== "");
  return new UserError(
    `there is no format ${quote(ending)}: the name of ${called} ends in ${all.join(" or ")}`,
    { hint: "Choose another name with --out." },
  );
}

function contradiction(given: FormatKind, byEnding: FormatKind, out: string): UserError {
  return new UserError(
    `--format ${given.name} does not go with ${quote(out)}, which would be ${byEnding.called}`,
    { hint: `Leave --format out, or let the name end in .${given.endings[0] ?? given.name}.` },
  );
}
