// A form that is put into a record changes the items it names, and writes over none that it does not.
import { expect, it } from "vitest";
import { withEdit } from "../yaml/plain-edit.ts";
import { editsToward, pathInWanted } from "./merge-answers.ts";

const OPTIONS = [
  { id: "as-now", title: "Nothing changes", for: ["Cheap"] },
  { id: "clubs", title: "Local clubs" },
];

const after = (there: unknown, wanted: unknown): unknown =>
  editsToward(there, wanted).reduce<unknown>(withEdit, there);

it.each([
  {
    what: "an item by its id, wherever it stands",
    wanted: [{ id: "clubs", title: "Clubs" }],
    expected: [OPTIONS[0], { id: "clubs", title: "Clubs" }],
  },
  {
    what: "an item by its title, however it is spaced",
    wanted: [{ title: " local  Clubs ", preferred: true }],
    expected: [OPTIONS[0], { id: "clubs", title: " local  Clubs ", preferred: true }],
  },
  {
    what: "items in another order",
    wanted: [
      { title: "Local clubs", for: ["Near"] },
      { title: "Nothing changes", against: ["Late"] },
    ],
    expected: [
      { ...OPTIONS[0], against: ["Late"] },
      { ...OPTIONS[1], for: ["Near"] },
    ],
  },
  {
    what: "another title in the place of one: it is another item",
    wanted: [{ title: "Something else" }],
    expected: [...OPTIONS, { title: "Something else" }],
  },
  {
    what: "an id that is not there, in the place of one that is",
    wanted: [{ id: "vans", title: "Vans" }],
    expected: [...OPTIONS, { id: "vans", title: "Vans" }],
  },
  {
    what: "an item without a name, by its place",
    wanted: [{ for: ["Cheap", "Quick"] }],
    expected: [{ ...OPTIONS[0], for: ["Cheap", "Quick"] }, OPTIONS[1]],
  },
  {
    what: "one title twice: the second is another item",
    wanted: [{ title: "Local clubs" }, { title: "Local clubs", for: ["Near"] }],
    expected: [...OPTIONS, { title: "Local clubs", for: ["Near"] }],
  },
])("finds $what", ({ wanted, expected }) => {
  expect(after({ options: OPTIONS }, { options: wanted })).toEqual({ options: expected });
});

it.each([
  ["evidence", { title: "A survey", says: "Much" }, { title: "A count", says: "Little" }],
  ["actions", { what: "Pay", owner: "Head" }, { what: "Write", owner: "Clerk" }],
  ["voice", { who: "parents", said: "No" }, { who: "young-people", said: "Yes" }],
  ["decisions", { body: "cabinet", result: "approved" }, { body: "board", result: "noted" }],
  ["look-backs", { due: "2027-01-01" }, { due: "2028-01-01" }],
])("writes over nothing in %s", (list, there, wanted) => {
  expect(after({ [list]: [there] }, { [list]: [wanted] })).toEqual({ [list]: [there, wanted] });
});

it("fills an item that has no name yet", () => {
  const wanted = { voice: [{ who: "parents", said: "No" }] };
  expect(after({ voice: [{ said: "" }] }, wanted)).toEqual(wanted);
});

it("knows where the form gave a field", () => {
  const wanted = { options: [{ title: "Vans", for: ["Far"] }, { title: "Local clubs" }] };
  const from = { options: OPTIONS };
  expect(pathInWanted(from, wanted, ["options", 2, "for", 0])).toEqual(["options", 0, "for", 0]);
  expect(pathInWanted(from, wanted, ["options", "1", "title"])).toEqual(["options", 1, "title"]);
  expect(pathInWanted(from, wanted, ["options", 0, "title"])).toEqual(["options"]);
});
