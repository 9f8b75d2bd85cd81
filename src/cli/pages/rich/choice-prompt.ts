import { createPrompt, useEffect, useKeypress, useRef, useState } from "@inquirer/core";
import type { Choice } from "../../../interview/model.ts";
import type { Ink } from "../../colour.ts";
import { wrapped } from "../wrap.ts";
import { keyLine } from "./key-line.ts";
import { asksForGuidance, isEnter, keyOf, wayOut } from "./keys.ts";
import type { Key } from "./keys.ts";
import { useRedraw } from "./redraw.ts";
import { strongOf } from "./strong.ts";
import { windowAround } from "./window.ts";

export interface ChoicePrompt {
  question: string;
  hint?: string | undefined;
  choices: readonly Choice[];
  /** Several may be taken, with the space bar. */
  many: boolean;
  /** Values that are taken now. */
  taken: readonly string[];
  error?: string | undefined;
  width: number;
  /** Rows of the window. */
  rows: number;
  ink: Ink | false;
  /** Keys named below the answers. */
  keys: readonly string[];
  /** Whether ways out other than leaving are open. */
  isPage: boolean;
}

export type ChoiceReply =
  | { do: "answer"; values: readonly string[] }
  | { do: "back" | "list" | "leave" | "guidance"; values: readonly string[] }
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
  const { choices, many } = prompt;
  const [state, setState] = useState<State>(() => startOf(prompt));
  const kept = useRedraw();
  const pasting = useRef(false);
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
      return;
    }
    if (pasting.current || state.done) return;
    const reply = replyOf(key, prompt, state);
    if (reply !== undefined) {
      setState({ ...state, note: "", done: reply.do === "answer" });
      done(reply);
      return;
    }
    setState(next(key, state, choices, many));
  });
  return kept(state.done ? answered(prompt, state) : drawn(prompt, state));
});

function startOf({ choices, taken }: ChoicePrompt): State {
  const first = choices.findIndex(({ value }) => taken.includes(value));
  return { active: Math.max(0, first), taken, note: "", done: false };
}

function replyOf(
  key: Key,
  { choices, many, isPage }: ChoicePrompt,
  state: State,
): ChoiceReply | undefined {
  const active = choices[state.active]?.value;
  const values = many
    ? choices.map(({ value }) => value).filter((value) => state.taken.includes(value))
    : active === undefined
      ? []
      : [active];
  if (isEnter(key)) return { do: "answer", values };
  if (asksForGuidance(key, false)) return isPage ? { do: "guidance", values } : undefined;
  const out = key.name === "left" ? "back" : wayOut(key);
  if (out === undefined || out === "later") return undefined;
  return isPage || out === "leave" ? { do: out, values } : undefined;
}

function next(key: Key, state: State, choices: readonly Choice[], many: boolean): State {
  const last = choices.length - 1;
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
      return many ? toggled(state, choices) : { ...state, note: HINT_ONE };
    default:
      if (/^[1-9]$/.test(key.text) && Number(key.text) <= choices.length)
        return to(Number(key.text) - 1);
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
function answered({ choices, question, many, width }: ChoicePrompt, state: State): string {
  const chosen = choices.flatMap((choice, at) => {
    const isChosen = many ? state.taken.includes(choice.value) : at === state.active;
    return isChosen ? wrapped(`> ${at + 1}. ${choice.label}`, width, "     ") : [];
  });
  return [...wrapped(question, width), ...(chosen.length === 0 ? ["> None"] : chosen)].join("\n");
}

function drawn(prompt: ChoicePrompt, state: State): [string, string] {
  const { question, hint, width, rows, ink, error, keys } = prompt;
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
  const room = Math.max(3, rows - 4 - head.length - foot.length);
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

function choiceLines({ choices, many, width, ink }: ChoicePrompt, state: State): Line[] {
  let group: string | undefined;
  const digits = String(choices.length).length;
  return choices.flatMap((choice, at) => {
    const heading = choice.group !== undefined && choice.group !== group ? [choice.group] : [];
    group = choice.group;
    const box = many ? (state.taken.includes(choice.value) ? "[x] " : "[ ] ") : "";
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
