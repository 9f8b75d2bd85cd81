// An id is short, plain and safe as a file name on every system, and no two are the same.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRecordId, itemId, recordId, slug } from "./id.ts";

const never = (): boolean => false;

describe("slug", () => {
  it.each([
    ["Short breaks for young adults", "short-breaks-for-young-adults"],
    ["Łódź, Ærø & Straße", "lodz-aero-and-strasse"],
    ["İstanbul ﬁne ½", "istanbul-fine-1-2"],
    ["Children’s centre's  hours!", "childrens-centres-hours"],
    ["  --- ", ""],
    ["—…!?", ""],
    ["A crossing for £5 👍", "a-crossing-for-5"],
    ["Gŵyl y Môr: Tŷ’r Ysgol", "gwyl-y-mor-tyr-ysgol"],
    ["Школьный автобус №5", "shkolnyy-avtobus-no5"],
    ["Νέο σχολείο", "neo-scholeio"],
    ["مدرسة جديدة ٢٠٢٦", "mdrsh-jdydh-2026"],
    ["בית ספר", "vyt-sfr"],
    ["学校交通，2026年", "xue-xiao-jiao-tong-2026-nian"],
    ["日本語", "ri-ben-yu"],
    ["学校バス", "xue-xiao-basu"],
    ["विद्यालय बस", "vidyaly-bs"],
    ["한국어 학교", "hangugeo-haggyo"],
    ["Đường phố", "duong-pho"],
    ["И\u0306од", "yod"],
  ])("makes %j into %j", (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it("cuts at the end of a word, and only a single word in its middle", () => {
    expect(slug("word ".repeat(40))).toBe(Array(12).fill("word").join("-"));
    expect(slug("x".repeat(200))).toBe("x".repeat(60));
    expect(slug("one two three four five", 3)).toBe("one-two-three");
  });
});

describe("recordId", () => {
  it("joins the day and the title", () => {
    expect(recordId("2026-11-23", "Short breaks", never)).toBe("2026-11-23-short-breaks");
  });

  it("says decision where a title has no letters to keep", () => {
    expect(recordId("2026-11-23", "!?", never)).toBe("2026-11-23-decision");
    expect(recordId("2026-11-23", "学校", never)).toBe("2026-11-23-xue-xiao");
  });

  it("numbers a clash from two", () => {
    const taken = ["2026-11-23-a", "2026-11-23-a-2"];
    expect(recordId("2026-11-23", "A", (id) => taken.includes(id))).toBe("2026-11-23-a-3");
  });

  it("is an id for any title, with room for a number and a file's ending", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
        const id = recordId("2026-11-23", title, never);
        expect(isRecordId(id)).toBe(true);
        expect(`${id}-9999`.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe("isRecordId", () => {
  it.each([
    "2026-11-23",
    "2026-11-23-",
    "2026-11-23-A",
    "a-2026-11-23",
    "2026-11-23-a--b",
    "2026-1-1-a",
    `2026-11-23-${"a".repeat(70)}`,
    "2026-11-23-a\n",
  ])("refuses %j", (text) => expect(isRecordId(text)).toBe(false));
});

describe("itemId", () => {
  it("takes the first four words", () => {
    expect(itemId("ev-", "Short breaks waiting list of 2026", [])).toBe(
      "ev-short-breaks-waiting-list",
    );
    expect(itemId("", "As now", ["as-now"])).toBe("as-now-2");
    expect(itemId("act-", "…", [])).toBe("act-item");
  });

  it.each(["con", "NUL", "Lpt1", "yes", "No", "null", "on", "true", "constructor"])(
    "does not name an item %j by itself",
    (text) => expect(itemId("", text, [])).toBe(`item-${text.toLowerCase()}`),
  );
});
