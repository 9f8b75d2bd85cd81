import { createPrompt, useEffect, useKeypress, useRef, useState } from "@inquirer/core";
import type { Choice } from "../../../interview/model.ts";
import type { Ink } from "../../colour.ts";
import { CHOOSE } from "../words.ts";
import { wrapped } from "../wrap.ts";
import { choiceBlocks, windowOfChoices } from "./choice-lines.ts";
import { keyLine } from "./key-line.ts";
import { asksForGuidance, isEnter, keyOf, wayOut } from "./keys.ts";
import type { Key } from "./keys.ts";
import { useRedraw } from "./redraw.ts";
import { strongOf } from "./strong.ts";
import type { TerminalWindow } from "./terminal-window.ts";

export interface ChoicePrompt {
  question: string;
  hint?: string | undefined;
  choices: readonly Choice[];
  /** What may be done other than answering. */
  ways: readonly Choice[];
  /** Several may be ticked, with the space bar. */
  many: boolean;
  /** Values that are ticked now. */
  ticked: readonly string[];
  /** The value that is ticked alone: the others go with it, and it with them. */
  alone?: string | undefined;
  /** The value that is highlighted at first; nothing is, unless it is named. */
  startAt?: string | undefined;
  /** Enter without a choice is an answer. */
  mayBeEmpty: boolean;
  error?: string | undefined;
  window: TerminalWindow;
  ink: Ink | false;
  /** Keys named below the answers. */
  keys: readonly string[];
  /** Whether ways out other than leaving are open. */
  isPage: boolean;
  /** Told of the ticks whenever they change. */
  changed?: (ticked: readonly string[]) => void;
}

export type ChoiceReply =
  | { do: "answer"; values: readonly string[] }
  | {
      do: "back" | "list" | "leave" | "later" | "colleague" | "guidance";
      values: readonly string[];
    }
  /** One of the ways was chosen. */
  | { do: "way"; way: string }
  | { do: "closed" };

interface State {
  active: number | undefined;
  ticked: readonly string[];
  /** Figures of a number that is being typed. */
  figures: string;
  note: string;
  done: boolean;
}

const HINT_ONE = "Move with the arrow keys or type its number, then press Enter.";
const HINT_MANY = "Move with the arrow keys or type its number, tick with Space, then press Enter.";

/** Answers to choose from. Nothing but Enter submits; the cursor stays on the highlighted line. */
export const choicePrompt = createPrompt<ChoiceReply, ChoicePrompt>((prompt, done) => {
  const { window, changed } = prompt;
  const [state, setState] = useState<State>(() => startOf(prompt));
  const kept = useRedraw(window);
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
    if (state.done || pasting.current) return;
    const reply = replyOf(key, prompt, state);
    if (reply !== undefined) {
      setState({ ...state, note: "", done: reply.do === "answer" || reply.do === "way" });
      done(reply);
      return;
    }
    const after = next(key, state, prompt);
    if (after.ticked !== state.ticked) changed?.(after.ticked);
    setState(after);
  });
  return kept(state.done ? [answered(prompt, state), ""] : drawn(prompt, state));
});

function startOf({ choices, ways, ticked, startAt }: ChoicePrompt): State {
  const at = [...choices, ...ways].findIndex(({ value }) => value === startAt);
  return { active: at === -1 ? undefined : at, ticked, figures: "", note: "", done: false };
}

function replyOf(key: Key, prompt: ChoicePrompt, state: State): ChoiceReply | undefined {
  const { isPage } = prompt;
  if (isEnter(key)) return chosen(prompt, state);
  const values = valuesOf(prompt, state);
  if (asksForGuidance(key, false)) return isPage ? { do: "guidance", values } : undefined;
  const out = key.name === "left" ? "back" : wayOut(key);
  if (out === undefined) return undefined;
  return isPage || out === "leave" ? { do: out, values } : undefined;
}

/** What Enter does; `undefined` where nothing was chosen and something must be. */
function chosen(prompt: ChoicePrompt, state: State): ChoiceReply | undefined {
  const { choices, ways, mayBeEmpty } = prompt;
  const way = state.active === undefined ? undefined : ways[state.active - choices.length]?.value;
  if (way !== undefined) return { do: "way", way };
  const values = valuesOf(prompt, state);
  return values.length > 0 || mayBeEmpty ? { do: "answer", values } : undefined;
}

function valuesOf({ choices, many }: ChoicePrompt, { active, ticked }: State): string[] {
  const values = choices.map(({ value }) => value);
  if (many) return values.filter((value) => ticked.includes(value));
  return active === undefined ? [] : values.slice(active, active + 1);
}

function next(key: Key, state: State, prompt: ChoicePrompt): State {
  const { choices, ways, many } = prompt;
  const { active } = state;
  const last = choices.length + ways.length - 1;
  const to = (at: number): State => ({
    ...state,
    note: "",
    figures: "",
    active: Math.max(0, Math.min(last, at)),
  });
  if (isEnter(key)) return { ...state, note: `Error: ${CHOOSE}. ${many ? HINT_MANY : HINT_ONE}` };
  switch (key.name) {
    case "up":
      return to(active === undefined ? last : active - 1);
    case "down":
      return to(active === undefined ? 0 : active + 1);
    case "home":
      return to(0);
    case "end":
      return to(last);
    case "space":
      return toggled(state, prompt) ?? { ...state, note: many ? HINT_MANY : HINT_ONE };
    default:
      if (/^\d$/.test(key.text)) return atNumber(key.text, state, last + 1);
      return key.text === "" ? state : { ...state, note: many ? HINT_MANY : HINT_ONE };
  }
}

/** 1 goes to the first answer, and 3 after it to the thirteenth, if there are that many. */
function atNumber(figure: string, state: State, most: number): State {
  const figures = [state.figures + figure, figure].find(
    (one) => !one.startsWith("0") && Number(one) <= most,
  );
  return figures === undefined
    ? { ...state, figures: "", note: `There are ${most} answers.` }
    : { ...state, figures, note: "", active: Number(figures) - 1 };
}

/** `undefined` where nothing is highlighted that can be ticked. */
function toggled(state: State, { choices, many, alone }: ChoicePrompt): State | undefined {
  const value = state.active === undefined ? undefined : choices[state.active]?.value;
  if (!many || value === undefined) return undefined;
  const others = state.ticked.filter((one) => one !== value && one !== alone);
  const ticked = state.ticked.includes(value)
    ? state.ticked.filter((one) => one !== value)
    : value === alone
      ? [value]
      : [...others, value];
  return { ...state, ticked, figures: "", note: "" };
}

/** What stays in the scrollback: the question and what was chosen. */
function answered(prompt: ChoicePrompt, state: State): string {
  const { choices, ways, question, many, window } = prompt;
  const width = window.width();
  const isWay = state.active !== undefined && state.active >= choices.length;
  const chosen = [...choices, ...ways].flatMap((choice, at) => {
    const isChosen = many && !isWay ? state.ticked.includes(choice.value) : at === state.active;
    return isChosen ? wrapped(`> ${at + 1}. ${choice.label}`, width, "     ") : [];
  });
  return [...wrapped(question, width), ...(chosen.length === 0 ? ["> None"] : chosen)].join("\n");
}

function drawn(prompt: ChoicePrompt, state: State): [string, string] {
  const { question, hint, window, ink, error, keys } = prompt;
  const { active, ticked } = state;
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
  const room = Math.max(3, window.rows() - 4 - head.length - foot.length);
  const blocks = choiceBlocks({ ...prompt, active, ticked, width });
  const { upTo, below } = windowOfChoices(blocks, active, room);
  return [[...head, ...upTo].join("\n"), [...below, ...foot].join("\n")];
}
