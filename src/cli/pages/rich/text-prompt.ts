import { createPrompt, useEffect, useKeypress, useRef, useState } from "@inquirer/core";
import { dayInWords } from "../../../record/day-in-words.ts";
import type { Ink } from "../../colour.ts";
import { wordCount } from "../words.ts";
import { wrapped } from "../wrap.ts";
import type { Offers } from "../front.ts";
import { keyLine } from "./key-line.ts";
import { useRedraw } from "./redraw.ts";
import { strongOf } from "./strong.ts";
import type { TerminalWindow } from "./terminal-window.ts";
import { asksForGuidance, isEnter, isNewLine, keyOf, wayOut } from "./keys.ts";
import type { Key, WayOut } from "./keys.ts";
import {
  backspaced,
  cursorRow,
  deleted,
  inserted,
  isOnEmptyLine,
  lineErased,
  moved,
  screenRows,
  wordErased,
} from "./text-buffer.ts";
import type { Move, TextBuffer } from "./text-buffer.ts";

export interface TextPrompt {
  question: string;
  hint?: string | undefined;
  example?: string | undefined;
  text: string;
  /** Where in the text the cursor starts; at its end unless said otherwise. */
  cursor?: number | undefined;
  /** Enter ends the answer; line ends that are pasted become spaces. */
  single: boolean;
  /** The earlier answer, which Enter keeps while no part of it is changed. */
  before?: string | undefined;
  /** An ISO day that Tab fills in. */
  proposed?: string | undefined;
  /** Enter on an empty page skips the question. */
  optional?: boolean;
  error?: string | undefined;
  window: TerminalWindow;
  ink: Ink | false;
  keys: readonly string[];
  isPage: boolean;
  /** Where it is not a page, the way back may be open all the same. */
  mayGoBack?: boolean | undefined;
  offers: Offers;
  /** Told of every change, so that nothing typed is lost whatever ends the prompt. */
  changed: (text: string) => void;
  /** Whether more keys came in the same breath: what comes in a burst is text. */
  hasMore: () => boolean;
}

export type TextReply =
  | {
      do: "answer" | "guidance" | "editor" | WayOut;
      text: string;
      cursor: number;
    }
  | { do: "closed"; text: string };

const MARGIN = "| ";

/** Text of one line or many. On many, Enter is a new line, and on an empty line it finishes. */
export const textPrompt = createPrompt<TextReply, TextPrompt>((prompt, done) => {
  const { single, window, changed } = prompt;
  const room = window.width() - MARGIN.length;
  const [buffer, setBuffer] = useState<TextBuffer>({
    text: prompt.text,
    cursor: prompt.cursor ?? prompt.text.length,
  });
  const kept = useRedraw(window);
  const [isDone, setDone] = useState(false);
  // What is pasted comes key by key; it is taken as a whole, so that no line end in it answers.
  const pasted = useRef<string | undefined>(undefined);
  useEffect((rl) => {
    const closed = (): void => done({ do: "closed", text: "" });
    rl.on("close", closed);
    placeCursor(rl, buffer, room);
    return () => rl.removeListener("close", closed);
  }, []);
  const change = (next: TextBuffer, rl: object): void => {
    changed(next.text);
    setBuffer(next);
    placeCursor(rl, next, room);
  };
  useKeypress((event, rl) => {
    const key = keyOf(event);
    if (key.name === "paste-start") pasted.current = "";
    else if (key.name === "paste-end") {
      const text = pasted.current ?? "";
      pasted.current = undefined;
      change(inserted(buffer, single ? text.replace(/\s*[\r\n]+\s*/g, " ") : text), rl);
      return;
    } else if (pasted.current !== undefined) pasted.current += key.sequence;
    if (pasted.current !== undefined || isDone) {
      placeCursor(rl, buffer, room);
      return;
    }
    const reply = replyOf(key, prompt, buffer);
    if (reply !== undefined) {
      setDone(true);
      done(reply);
      return;
    }
    change(edited(key, buffer, prompt), rl);
  });
  if (isDone) return kept([finished(prompt, buffer), ""]);
  return kept(drawn(prompt, buffer, room), MARGIN.length + columnOf(buffer, room));
});

/** The line editor's own line is the row the cursor is on: that is how the cursor is placed. */
function placeCursor(rl: object, buffer: TextBuffer, room: number): void {
  const rows = screenRows(buffer.text, room);
  const row = rows[cursorRow(buffer, rows)] ?? { start: 0, end: 0 };
  const line = shownRow(buffer.text.slice(row.start, row.end));
  Object.assign(rl, { line, cursor: buffer.cursor - row.start });
}

/** Where in its row the cursor is. */
function columnOf(buffer: TextBuffer, room: number): number {
  const rows = screenRows(buffer.text, room);
  return buffer.cursor - (rows[cursorRow(buffer, rows)]?.start ?? 0);
}

/** One column for each unit of a row, so that the cursor is where it should be. */
function shownRow(row: string): string {
  return row.replaceAll("\t", " ").replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "?");
}

/** Enter in the middle of a paste that the terminal did not mark is part of it. */
function finishes(key: Key, prompt: TextPrompt, buffer: TextBuffer): boolean {
  const { single, before, hasMore } = prompt;
  if (single) return true;
  if (isNewLine(key)) return false;
  return buffer.text === before || (isOnEmptyLine(buffer) && !hasMore());
}

function replyOf(key: Key, prompt: TextPrompt, buffer: TextBuffer): TextReply | undefined {
  const { isPage, offers } = prompt;
  if (isEnter(key)) return finishes(key, prompt, buffer) ? { do: "answer", ...buffer } : undefined;
  if (asksForGuidance(key, true)) return isPage ? { do: "guidance", ...buffer } : undefined;
  if (key.ctrl && key.name === "o") {
    return offers.editor === undefined ? undefined : { do: "editor", ...buffer };
  }
  const out = wayOut(key);
  return out !== undefined && isOpen(out, prompt) ? { do: out, ...buffer } : undefined;
}

function isOpen(out: WayOut, { isPage, mayGoBack }: TextPrompt): boolean {
  return isPage || out === "leave" || (out === "back" && mayGoBack === true);
}

const MOVES: Readonly<Record<string, Move>> = {
  left: "left",
  right: "right",
  up: "up",
  down: "down",
  home: "home",
  end: "end",
};

function edited(key: Key, buffer: TextBuffer, prompt: TextPrompt): TextBuffer {
  const room = prompt.window.width() - MARGIN.length;
  if (isEnter(key)) return inserted(buffer, "\n");
  if (key.name === "backspace")
    return key.meta || key.ctrl ? wordErased(buffer) : backspaced(buffer);
  if (key.name === "delete") return deleted(buffer);
  if (key.name === "tab") return tabbed(buffer, prompt);
  if (key.ctrl || key.meta) return editedByChord(key, buffer, room);
  const move = MOVES[key.name];
  if (move !== undefined) return moved(buffer, move, room);
  return key.text === "" ? buffer : inserted(buffer, key.text);
}

/** Fills in what is proposed; in a line there is no other use for it. */
function tabbed(buffer: TextBuffer, { single, proposed }: TextPrompt): TextBuffer {
  if (!single) return inserted(buffer, "\t");
  const text = proposed === undefined ? buffer.text : dayInWords(proposed);
  return { text, cursor: text.length };
}

function editedByChord({ name }: Key, buffer: TextBuffer, room: number): TextBuffer {
  switch (name) {
    case "a":
      return moved(buffer, "home", room);
    case "e":
      return moved(buffer, "end", room);
    case "w":
      return wordErased(buffer);
    case "u":
      return lineErased(buffer);
    case "d":
      return deleted(buffer);
    case "left":
    case "b":
      return moved(buffer, "word-left", room);
    case "right":
    case "f":
      return moved(buffer, "word-right", room);
    default:
      return buffer;
  }
}

function earlierWords(count: number, keeps: boolean): string {
  const lines = count === 1 ? "1 earlier line" : `${count} earlier lines`;
  return keeps ? `(${lines}, all saved)` : `(${lines})`;
}

/** The whole answer, for the scrollback. */
function finished({ question, window }: TextPrompt, { text }: TextBuffer): string {
  const width = window.width();
  const rows = wrapped(text.trimEnd(), width - MARGIN.length);
  return [...wrapped(question, width), ...rows.map((row) => (MARGIN + row).trimEnd())].join("\n");
}

function proposedWords({ proposed }: TextPrompt): string | undefined {
  return proposed === undefined ? undefined : `Press Tab to fill in ${dayInWords(proposed)}.`;
}

/** What Enter does now, and what is kept. */
function howToFinish(prompt: TextPrompt, { text }: TextBuffer): string[] {
  const { single, before, optional, offers, isPage } = prompt;
  if (!isPage) return [];
  const count = single ? "" : `${wordCount(text)}. `;
  if (before !== undefined && text === before) return [`${count}Enter keeps this answer.`];
  if (text === "" && optional === true) return [`${count}Enter skips this question.`];
  if (single) return [];
  const saved = offers.keeps ? "Saved as you type. " : "";
  return [`${count}${saved}Enter on an empty line when you have finished.`];
}

function drawn(prompt: TextPrompt, buffer: TextBuffer, room: number): [string, string] {
  const { question, window, ink, keys, offers } = prompt;
  // What was wrong with it may be right by now.
  const error = buffer.text === prompt.text ? prompt.error : undefined;
  const width = window.width();
  const strong = strongOf(ink);
  // The example gives way to the text, which needs the room.
  const example = buffer.text === "" ? prompt.example : undefined;
  const said = [prompt.hint, example, proposedWords(prompt)];
  const head = [
    ...wrapped(question, width).map(strong),
    ...said.flatMap((one) => (one === undefined ? [] : wrapped(one, width))),
  ];
  const foot = [
    ...howToFinish(prompt, buffer).flatMap((one) => wrapped(one, width)),
    ...(error === undefined ? [] : wrapped(`Error: ${error}`, width)),
    ...keyLine(keys, width).split("\n"),
  ];
  const all = screenRows(buffer.text, room);
  const at = cursorRow(buffer, all);
  const fits = Math.max(2, window.rows() - 5 - head.length - foot.length);
  const from = Math.max(0, Math.min(at - fits + 2, all.length - fits));
  const rows = all.map(({ start, end }) => MARGIN + shownRow(buffer.text.slice(start, end)));
  const earlier = from > 0 ? [earlierWords(from, offers.keeps)] : [];
  return [
    [...head, ...earlier, ...rows.slice(from, at + 1)].join("\n"),
    [...rows.slice(at + 1, from + fits), ...foot].join("\n"),
  ];
}
