import { createPrompt, useEffect, useKeypress, useRef, useState } from "@inquirer/core";
import type { Choice } from "../../../interview/model.ts";
import type { Ink } from "../../colour.ts";
import { wrapped } from "../wrap.ts";
import { keyLine } from "./key-line.ts";
import { asksForGuidance, isEnter, keyOf, wayOut } from "./keys.ts";
import type { Key } from "./keys.ts";
import { useRedraw } from "./redraw.ts";
import { strongOf } from "./strong.ts";
import type { TerminalWindow } from "./terminal-window.ts";
import { windowAround } from "./line-window.ts";

export interface ChoicePrompt {
  question: string;
  hint?: string | undefined;
  choices: readonly Choice[];
  /** What may be done besides answering; numbered on behind the answers, and never taken with others. */
  ways: readonly Choice[];
  /** Several may be taken, with the space bar. */
  many: boolean;
  /** Values that are taken now. */
  taken: readonly string[];
  error?: string | undefined;
  window: TerminalWindow;
  ink: Ink | false;
  /** Keys named below the answers. */
  keys: readonly string[];
  /** Whether ways out other than leaving are open. */
  isPage: boolean;
  /** Words that are typed here were meant for the page before: they are handed back. */
  typesOn?: boolean;
}

export type ChoiceReply =
  | { do: "answer"; values: readonly string[] }
  | { do: "back" | "list" | "leave" | "guidance"; values: readonly string[] }
  /** Words for the page before. */
  | { do: "typed"; text: string }
  /** One of the ways was chosen. */
  | { do: "way"; way: string }
  | { do: "closed" };

interface State {
  active: number;
  taken: readonly string[];
  note: string;
  done: boolean;
}

const HINT_ONE = "Move with the arrow keys or a number, then press Enter.";
const HINT_MANY =
  "Move with the arrow keys or a number, take with the space bar, then press Enter.";

/** Answers to choose from. Nothing but Enter submits; the cursor stays on the highlighted line. */
export const choicePrompt = createPrompt<ChoiceReply, ChoicePrompt>((prompt, done) => {
  const { window } = prompt;
  const [state, setState] = useState<State>(() => startOf(prompt));
  const kept = useRedraw(window);
  const pasting = useRef(false);
  const typed = useRef("");
  useEffect((rl) => {
    const closed = (): void => done({ do: "closed" });
    rl.on("close", closed);
    return () => rl.removeListener("close", closed);
  }, []);
  useKeypress((event, rl) => {
    rl.line = "";
    const key = keyOf(event);
    if (key.name === "paste-start" || key.name === "paste-end") {
      pasting.current = key.name === "paste-start";
      if (pasting.current || prompt.typesOn !== true) return;
    }
    if (state.done) return;
    const words = prompt.typesOn === true ? typedOn(key, typed, pasting.current) : undefined;
    if (words !== undefined) {
      setState({ ...state, done: true });
      done({ do: "typed", text: words });
      return;
    }
    if (pasting.current) return;
    const reply = replyOf(key, prompt, state);
    if (reply !== undefined) {
      setState({ ...state, note: "", done: reply.do === "answer" || reply.do === "way" });
      done(reply);
      return;
    }
    setState(next(key, state, prompt));
  });
  return kept(state.done ? [answered(prompt, state), ""] : drawn(prompt, state));
});

function startOf({ choices, ways, taken }: ChoicePrompt): State {
  const first = [...choices, ...ways].findIndex(({ value }) => taken.includes(value));
  return { active: Math.max(0, first), taken, note: "", done: false };
}

function replyOf(
  key: Key,
  { choices, ways, many, isPage }: ChoicePrompt,
  state: State,
): ChoiceReply | undefined {
  const way = ways[state.active - choices.length]?.value;
  if (isEnter(key) && way !== undefined) return { do: "way", way };
  const values = takenIn(state, choices, many);
  if (isEnter(key)) return { do: "answer", values };
  if (asksForGuidance(key, false)) return isPage ? { do: "guidance", values } : undefined;
  const out = key.name === "left" ? "back" : wayOut(key);
  if (out === undefined) return undefined;
  return isPage || out === "leave" ? { do: out, values } : undefined;
}

/** Words that were typed so far and are no answer here; `undefined` while it may still be one. */
function typedOn(key: Key, typed: { current: string }, isPasting: boolean): string | undefined {
  if (key.name !== "paste-start" && key.name !== "paste-end")
    typed.current += isPasting ? key.sequence : key.text;
  return !isPasting && /[^\d\s]/.test(typed.current) ? typed.current : undefined;
}

function takenIn({ active, taken }: State, choices: readonly Choice[], many: boolean): string[] {
  const values = choices.map(({ value }) => value);
  return many ? values.filter((value) => taken.includes(value)) : values.slice(active, active + 1);
}

function next(key: Key, state: State, { choices, ways, many }: ChoicePrompt): State {
  const last = choices.length + ways.length - 1;
  const to = (active: number): State => ({
    ...state,
    note: "",
    active: Math.max(0, Math.min(last, active)),
  });
  switch (key.name) {
    case "up":
      return to(state.active - 1);
    case "down":
      return to(state.active + 1);
    case "home":
      return to(0);
    case "end":
      return to(last);
    case "space":
      return many && state.active < choices.length
        ? toggled(state, choices)
        : { ...state, note: HINT_ONE };
    default:
      if (/^[1-9]$/.test(key.text) && Number(key.text) <= last + 1) return to(Number(key.text) - 1);
      return key.text === "" ? state : { ...state, note: many ? HINT_MANY : HINT_ONE };
  }
}

function toggled(state: State, choices: readonly Choice[]): State {
  const value = choices[state.active]?.value;
  if (value === undefined) return state;
  const taken = state.taken.includes(value)
    ? state.taken.filter((one) => one !== value)
    : [...state.taken, value];
  return { ...state, taken, note: "" };
}

/** What stays in the scrollback: the question and what was chosen. */
function answered(prompt: ChoicePrompt, state: State): string {
  const { choices, ways, question, many, window } = prompt;
  const width = window.width();
  const isWay = state.active >= choices.length;
  const chosen = [...choices, ...ways].flatMap((choice, at) => {
    const isChosen = many && !isWay ? state.taken.includes(choice.value) : at === state.active;
    return isChosen ? wrapped(`> ${at + 1}. ${choice.label}`, width, "     ") : [];
  });
  return [...wrapped(question, width), ...(chosen.length === 0 ? ["> None"] : chosen)].join("\n");
}

function drawn(prompt: ChoicePrompt, state: State): [string, string] {
  const { question, hint, window, ink, error, keys } = prompt;
  const width = window.width();
  const strong = strongOf(ink);
  const head = [
    ...wrapped(question, width).map(strong),
    ...(hint === undefined ? [] : wrapped(hint, width)),
  ];
  const note = state.note === "" ? error && `Error: ${error}` : state.note;
  const foot = [
    "",
    ...(note === undefined || note === "" ? [] : wrapped(note, width)),
    ...keyLine(keys, width).split("\n"),
  ];
  const lines = choiceLines(prompt, state);
  const room = Math.max(3, window.rows() - 4 - head.length - foot.length);
  const { above, upTo, below } = windowAround(
    lines.map(({ text }) => text),
    lines.findIndex(({ active }) => active),
    room,
  );
  return [[...head, ...above, upTo].join("\n"), [...below, ...foot].join("\n")];
}

interface Line {
  text: string;
  /** The first line of the highlighted answer. */
  active: boolean;
}

function choiceLines({ choices, ways, many, window, ink }: ChoicePrompt, state: State): Line[] {
  let group: string | undefined;
  const width = window.width();
  const digits = String(choices.length + ways.length).length;
  return [...choices, ...ways].flatMap((choice, at) => {
    const heading = choice.group !== undefined && choice.group !== group ? [choice.group] : [];
    group = choice.group;
    const box =
      many && at < choices.length ? (state.taken.includes(choice.value) ? "[x] " : "[ ] ") : "";
    const number = String(at + 1).padStart(digits);
    const mark = at === state.active ? ">" : " ";
    const words = choice.hint === undefined ? choice.label : `${choice.label}: ${choice.hint}`;
    const indent = " ".repeat(digits + 4 + box.length);
    const rows = wrapped(`${mark} ${number}. ${box}${words}`, width, indent);
    return [
      ...heading.flatMap((text) => wrapped(text, width)).map((text) => ({ text, active: false })),
      ...rows.map((text, row) => ({
        text: at === state.active && ink !== false ? ink.strong(text) : text,
        active: at === state.active && row === 0,
      })),
    ];
  });
}
