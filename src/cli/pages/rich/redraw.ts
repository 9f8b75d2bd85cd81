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
 * anew: what is left of the old drawing is taken away, so that nothing stands there twice.
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
      wipe(terminal, last.current.view, last.current.column, window.columns());
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
 * the prompt, which knows nothing of it, will wipe as many empty lines.
 */
function wipe(terminal: Lines, [upper, lower]: Drawing, column: number, columns: number): void {
  const lines = upper.split("\n");
  const above = lines.slice(0, -1).reduce((sum, line) => sum + rowsIn(line, columns), 0);
  const up = above + Math.floor(column / columns);
  const below = lower === "" ? 0 : lower.split("\n").length;
  const height = lines.length + below;
  terminal.write(`${moveUp(up)}\r\x1b[J${"\n".repeat(height - 1)}${moveUp(below)}`);
}

function moveUp(rows: number): string {
  return rows > 0 ? `\x1b[${rows}A` : "";
}

/** Rows that a line without line ends takes in a window of so many columns. */
function rowsIn(line: string, columns: number): number {
  return Math.max(1, Math.ceil(widthOf(line.replace(PAINT, "")) / columns));
}

function lastLine(text: string): string {
  return (text.split("\n").at(-1) ?? "").replace(PAINT, "");
}
