/** Words that a file, a form or a flag could take for something else, each still a sentence of its own. */
const AWKWARD: readonly string[] = [
  "#2 of the list comes first: the ramp by the gate",
  "no: it is not, and nobody said so # as they say",
  "- a dash that begins a line is a dash",
  "Agreed: yes, on the whole, 'as it was' and \"as it is\"",
  "~ null true false yes no on off, all of them words",
  "{braces}, [brackets], commas, and what is between",
  "& an ampersand, *a star*, !a mark and @ a sign",
  "% of those asked, or `ticks` around a word",
  "> quoted, | piped, ? asked and : kept",
  "--- three dashes, and ... three dots",
  "Two lines:\nthe second one # has a mark\n\nand a third after a blank line",
  "Ein schöner Platz für Ältere, très calme",
  "מקום שקט ליד המים, in two directions",
  "池のそばのベンチ is where people rest 🌳👩‍🦽",
  "= 1 + 1 is no sum, and +44 is no number here",
  "<b>bold</b> &amp; <!-- not a comment --> in the words",
  "back\\slash and \\n that is two letters, and a tab\there",
  "1e3 or 0x1F or 12:30 or 2026-12 in a sentence",
  "“Curly quotes” – and a dash — and a dot…",
  "A very long line that goes on and on, so that whatever folds lines has to fold this one somewhere in the middle of what it says, and then once more before it ends",
];

/** Some words, made unlike any others by a number in words. */
export function wordsOf(random: () => number): string {
  const pick = (): string => AWKWARD[Math.floor(random() * AWKWARD.length)]!;
  const letters = Math.floor(random() * 26 ** 3)
    .toString(26)
    .replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)]!);
  return `${pick()}; it was said ${letters} times by the people we asked`;
}
