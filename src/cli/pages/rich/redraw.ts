import process from "node:process";
import { useEffect, useRef, useState } from "@inquirer/core";
import { widthOf } from "../wrap.ts";
import type { TerminalWindow } from "./terminal-window.ts";

/** What is above the cursor, with its line; and what is below. */
export type Drawing = [string, string];

const PAINT = /\x1b\[[0-9;]*m/g;

interface Lines {
  write(text: string): void;
}

/**
 * Draws a prompt again when the program comes back from Ctrl+Z (the shell has printed over it, and
 * without this the prompt would end), and when the window changes its width, which breaks its lines
 * again: what is left of the old drawing is taken away, so that nothing is there twice.
 * @returns To be given each drawing and the column of the cursor in its line.
 */
export function useRedraw(window: TerminalWindow): (view: Drawing, column?: number) => Drawing {
  const [, setCount] = useState(0);
  const last = useRef<{ view: Drawing; column: number }>({ view: ["", ""], column: 0 });
  useEffect((rl) => {
    const terminal: Lines = {
      write(text) {
        rl.output.unmute();
        rl.output.write(text);
        rl.output.mute();
      },
    };
    const again = (): void => setCount((count) => count + 1);
    const continued = (): void => {
      setImmediate(() => {
        rl.resume();
        terminal.write("\n".repeat(last.current.view.join("\n").split("\n").length));
        again();
      });
    };
    const resized = (): void => {
      wipe(terminal, last.current.view, last.current.column, window);
      again();
    };
    process.on("SIGCONT", continued);
    const stopWatching = window.onResize(resized);
    return () => {
      process.removeListener("SIGCONT", continued);
      stopWatching();
    };
  }, []);
  return (view, column = widthOf(lastLine(view[0]))) => {
    last.current = { view, column };
    return view;
  };
}

/**
 * Wipes a drawing that the terminal has broken into rows of a new width, and leaves the cursor where
 * the prompt, which knows nothing about it, will wipe as many empty lines.
 */
function wipe(
  terminal: Lines,
  [upper, lower]: Drawing,
  column: number,
  window: TerminalWindow,
): void {
  const columns = window.columns();
  const above = upper.split("\n").slice(0, -1);
  const below = lower === "" ? [] : lower.split("\n");
  // Most terminals keep the cursor in its place in the text. Those made with xterm.js leave its own
  // line alone, and let it slip by as many rows as are added below it.
  const slipped = window.letsCursorSlip
    ? rowsIn(below, columns) - below.length
    : Math.floor(column / columns);
  const up = moveUp(rowsIn(above, columns) + slipped);
  const height = above.length + below.length;
  terminal.write(`${up}\r\x1b[J${"\n".repeat(height)}${moveUp(below.length)}`);
}

function moveUp(rows: number): string {
  return rows > 0 ? `\x1b[${rows}A` : "";
}

/** Rows that lines take in a window of so many columns. */
function rowsIn(lines: readonly string[], columns: number): number {
  return lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(widthOf(line.replace(PAINT, "")) / columns)),
    0,
  );
}

function lastLine(text: string): string {
  return (text.split("\n").at(-1) ?? "").replace(PAINT, "");
}
