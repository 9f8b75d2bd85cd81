/** Compares generated text with the file a person reads, or writes it when told to. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/** `npm run generate` sets it: what is generated is written in place of being compared. */
export const ACCEPT: boolean = process.env["ACCEPT"] === "1";

/** The same for a file that is not a text. */
export function expectBytes(path: string, bytes: Uint8Array): void {
  if (ACCEPT) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return;
  }
  const kept = existsSync(path) ? readFileSync(path) : new Uint8Array();
  const isSame = Buffer.compare(kept, bytes) === 0;
  expect(isSame, `${path} is out of date: run npm run generate and look at the difference`).toBe(
    true,
  );
}

/** Fails when `path` does not hold `text`; with `ACCEPT=1` it writes the file, for a person to review. */
export function expectFile(path: string, text: string): void {
  if (ACCEPT) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  const kept = existsSync(path) ? readFileSync(path, "utf8") : "";
  expect(text, `${path} is out of date: run npm run generate and read the difference`).toBe(kept);
}
