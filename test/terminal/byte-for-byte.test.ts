// Three paragraphs of 6,000 characters with accents, curly quotes, emoji and a line of dashes come back
// byte for byte from the record, whichever way they went in.
import { platform } from "node:process";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import type { Session } from "../support/terminal.ts";
import { atText, INTERRUPT, onlyRecord, READY, WINDOWS } from "../support/walk.ts";
import type { WalkMode } from "../support/walk.ts";

const SENTENCE =
  "Prüfung, naïve, £5, Łódź, the council’s “local offer”, Ça coûte 5 €, Øst — and 🛶 with 👩‍👧 besides. ";
const PARAGRAPH = SENTENCE.repeat(20).trim();
const TEXT = [PARAGRAPH, `A line of dashes:\n-----\n${PARAGRAPH}`, `  - ${PARAGRAPH}`].join("\n\n");
const WORDS = TEXT.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

async function leave(session: Session, mode: WalkMode, folder: Folder): Promise<void> {
  await session.waitFor(READY[mode].line);
  session.type(INTERRUPT);
  expect((await session.ended).code).toBe(130);
  expect(onlyRecord(folder).proposal?.summary).toBe(TEXT);
}

/** What a person does who has written all of it in rich mode. */
async function finishRich(session: Session): Promise<void> {
  session.enter();
  await session.waitFor("Enter on an empty line");
  session.enter();
}

function finishPlain(session: Session): void {
  session.enter();
  session.enter(".");
}

it("is long enough to promise anything", () => {
  expect(TEXT.length).toBeGreaterThan(6000);
  expect(WORDS).toBeGreaterThan(800);
});

describe.each(WINDOWS)("in a window of %i by %i", (columns, rows) => {
  const size = { columns, rows };

  it("typed in rich mode", { timeout: 120_000 }, async () => {
    const { session, folder } = await atText("rich", size);
    session.type(TEXT.replaceAll("\n", "\r"));
    await session.waitFor(`${WORDS} words.`);
    await finishRich(session);
    await leave(session, "rich", folder);
  });

  it("pasted in rich mode", async () => {
    const { session, folder } = await atText("rich", size);
    session.paste(TEXT);
    await session.waitFor(`${WORDS} words.`);
    await finishRich(session);
    await leave(session, "rich", folder);
  });

  it("typed or pasted in plain mode", async () => {
    const { session, folder } = await atText("plain", size);
    session.type(TEXT.replaceAll("\n", "\r"));
    finishPlain(session);
    await leave(session, "plain", folder);
  });

  it.skipIf(platform === "win32").each(["rich", "plain"] as const)(
    "by an editor, in %s mode",
    async (mode) => {
      const source = makeFolder({ "text.md": `${TEXT}\n` });
      const EDITOR = `sh -c 'cat "${source.at("text.md")}" > "$1"' editor`;
      const { session, folder } = await atText(mode, { ...size, env: { EDITOR } });
      session.type(mode === "plain" ? "e\r" : "\x0f");
      await session.waitFor(`Read ${WORDS} words.`);
      await leave(session, mode, folder);
    },
  );

  it("from a file that is named in plain mode", async () => {
    const { session, folder } = await atText("plain", size);
    folder.write("text.txt", `${TEXT}\r\n`);
    session.enter("@text.txt");
    await session.waitFor(`Read ${WORDS} words from text.txt.`);
    session.enter(".");
    await session.waitFor(READY.plain.line);
    session.type(INTERRUPT);
    await session.ended;
    expect(onlyRecord(folder).proposal?.summary).toBe(TEXT);
  });
});

it.each(["\n", "\r\n"])("by an answers file with line ends %j", async (end) => {
  const block = TEXT.split("\n").map((line) => (line === "" ? "" : `    ${line}`));
  const answers = ["title: A new footbridge", "proposal:", "  summary: |-4", ...block, ""].join(
    end,
  );
  const { code, stderr, folder } = await run(["new", "--answers", "-"], {
    stdin: answers.replace("|-4", "|-"),
  });
  expect(code, stderr).toBe(0);
  expect(onlyRecord(folder).proposal?.summary).toBe(TEXT);
});
