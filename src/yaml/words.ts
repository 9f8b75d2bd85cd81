import type { YAMLError } from "yaml";

interface Words {
  code: string;
  message: string;
  fix: string;
}

/** The parser's codes in the words of somebody who has never heard of YAML. */
const PLAIN: Readonly<Record<string, Omit<Words, "code">>> = {
  DUPLICATE_KEY: {
    message: "this key is written twice in the same place",
    fix: "Keep one of the two, or join their values.",
  },
  TAB_AS_INDENT: {
    message: "this line starts with a tab",
    fix: "Use spaces to indent, two for each level.",
  },
  BAD_INDENT: {
    message: "this line is indented by the wrong number of spaces",
    fix: "Line it up with the keys it belongs to.",
  },
  MISSING_CHAR: {
    message: "a closing quote or bracket is missing",
    fix: "Close the quote or bracket that was opened on this line or above it.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "a text with a colon and a space in it needs quotes",
    fix: "Put the whole text in double quotes.",
  },
  NON_STRING_KEY: {
    message: "this key is not a plain word",
    fix: "Put the key in quotes, or use a word.",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "a line with no key stands among lines that have one",
    fix: "Give the line a key and a colon, or indent it under the text it belongs to.",
  },
};

/** One syntax error in plain words, with what to do. */
export function plainSyntaxProblem(error: YAMLError): Words {
  const known = PLAIN[error.code];
  if (known !== undefined) return { code: "syntax", ...known };
  const first = error.message.split("\n")[0]!.replace(/ at line \d+, column \d+:?$/, "");
  return {
    code: "syntax",
    message: `this cannot be read as YAML: ${first.charAt(0).toLowerCase()}${first.slice(1)}`,
    fix: "Look at this line and the one above: a colon, a quote or the indentation is the usual cause.",
  };
}
