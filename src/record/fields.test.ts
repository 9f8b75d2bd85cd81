// Every field can be explained to someone who has never seen it: a label, a sentence and an example.
import { describe, expect, it } from "vitest";
import { fieldAt, FIELDS } from "./fields.ts";

describe("FIELDS", () => {
  it.each(FIELDS.map((field) => [field.path, field] as const))("explains %s", (path, field) => {
    expect(field.label).toMatch(/^[A-Z]/);
    expect(field.label).not.toBe(path);
    expect(field.description).toMatch(/^\S.*\.$/s);
    expect(field.example).toBeDefined();
  });

  it("names each field once", () => {
    const paths = FIELDS.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain("decisions[].interests[].dispensation-by");
    expect(paths).toContain("links.superseded-by");
  });

  it("is what fieldAt gives for a path with numbers", () => {
    for (const field of FIELDS) {
      const path = field.path.split(/\.|(?=\[)/).map((step) => (step === "[]" ? 3 : step));
      expect(fieldAt(path)).toEqual(field);
    }
  });
});

describe("fieldAt", () => {
  it.each([
    [["title"], "line"],
    [["proposal", "summary"], "text"],
    [["actions", 0, "due"], "date"],
    [["evidence", 0, "date"], "date"],
    [["voice", 0, "who"], "id"],
    [["links", "superseded-by"], "id"],
    [["decisions", 0, "result"], "choice"],
    [["voice", 0, "count"], "number"],
    [["decisions", 0, "key", "is"], "yes-no"],
    [["options", 0, "preferred"], "yes-no"],
    [["options"], "list"],
    [["options", 0, "for"], "list"],
    [["decisions", 0, "interests"], "list"],
    [["proposal"], "group"],
    [["answers"], "group"],
    [["format"], "number"],
    [["decisions", 0, "reasons", "exempt", "public-interest"], "line"],
  ])("knows that %j is a %s", (path, kind) => {
    expect(fieldAt(path)?.kind).toBe(kind);
  });

  it("gives choices with words", () => {
    const choices = fieldAt(["decisions", 0, "capacity"])?.choices;
    expect(choices).toContainEqual({ value: "non-executive", label: "Non-executive" });
    expect(choices).toContainEqual({ value: "delegated-officer", label: "Delegated officer" });
  });

  it.each([[[]], [["nowhere"]], [["answers", "open-to-all"]], [["title", "x"]], [["toString"]]])(
    "knows nothing at %j",
    (path) => expect(fieldAt(path)).toBeUndefined(),
  );
});
