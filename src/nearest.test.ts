// Promise: a slip of the keys finds the word that was meant, and another word finds nothing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean, nearest } from "./nearest.ts";

const WORDS = ["because", "evidence", "coproduction", "is", "rejected-because"];

describe("nearest", () => {
  it.each([
    ["becuase", "because"],
    ["becaus", "because"],
    ["Because", "because"],
    ["evidense", "evidence"],
    ["coprodution", "coproduction"],
    ["si", "is"],
    ["reject-because", "rejected-because"],
    ["wheelbarrow", undefined],
    ["", undefined],
    ["x".repeat(500), undefined],
  ])("%s means %s", (typed, meant) => {
    expect(nearest(typed, WORDS)).toBe(meant);
  });

  it("takes the first by letter when two are as near, in whatever order they come", () => {
    expect(nearest("bat", ["cat", "bad"])).toBe("bad");
    expect(nearest("bat", ["bad", "cat"])).toBe("bad");
  });

  it("finds every word that is there, and nothing among none", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z-]{1,30}$/), { minLength: 1 }), (words) => {
        expect(nearest(words[0]!, words)).toBe(words[0]);
      }),
    );
    expect(nearest("because", [])).toBeUndefined();
  });

  it("says it in a question, or says nothing", () => {
    expect(didYouMean("becuase", WORDS)).toBe(' (did you mean "because"?)');
    expect(didYouMean("wheelbarrow", WORDS)).toBe("");
  });
});
