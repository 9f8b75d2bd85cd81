/** A person's own settings: what holds for them in every folder. */
import { isMapping } from "../../mapping.ts";
import { didYouMean } from "../../nearest.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { quote } from "../../yaml/quote.ts";

export interface PersonalSettings {
  /** Plain lines, without being asked for each time. */
  plain?: boolean;
  /** A command line, or the path of a program. */
  editor?: string;
  /** Written into new records. */
  role?: string;
}

export type SettingName = keyof PersonalSettings;

/** What each setting is for, in words. */
export const SETTINGS: Readonly<Record<SettingName, string>> = {
  plain: "questions in plain lines: on or off",
  editor: "the program that long texts are written in",
  role: "your role, written into each new record",
};

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

export interface ParsedSettings {
  settings: PersonalSettings;
  /** One sentence each, with the line. What is at fault is skipped. */
  problems: string[];
}

/** Reads settings. Nothing in them stops anyone from working. */
export function parseSettings(text: string): ParsedSettings {
  const { value, problems } = parseYaml(text);
  const [first] = problems;
  if (first !== undefined) {
    return { settings: {}, problems: [`line ${first.place.line}: ${first.message}`] };
  }
  if (value === null || value === undefined) return { settings: {}, problems: [] };
  if (!isMapping(value)) return { settings: {}, problems: ["line 1: these are not settings"] };
  const parsed: ParsedSettings = { settings: {}, problems: [] };
  for (const [name, written] of Object.entries(value)) take(name, written, parsed);
  return parsed;
}

function take(name: string, written: unknown, { settings, problems }: ParsedSettings): void {
  if (!isSettingName(name)) {
    problems.push(`${quote(name)} is not a setting${didYouMean(name, SETTING_NAMES)}`);
    return;
  }
  const value = settingFrom(name, written);
  if (value === undefined)
    problems.push(`${name} cannot be ${quote(String(written))}: ${SETTINGS[name]}`);
  else Object.assign(settings, { [name]: value });
}

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}

const ON: readonly unknown[] = [true, "on", "yes", "true", "1"];
const OFF: readonly unknown[] = [false, "off", "no", "false", "0"];

/** The value of a setting as it was written or typed; `undefined` if it cannot be that. */
export function settingFrom(name: SettingName, written: unknown): string | boolean | undefined {
  if (name === "plain") {
    return ON.includes(written) ? true : OFF.includes(written) ? false : undefined;
  }
  const text = typeof written === "string" ? written.trim() : "";
  return text === "" || /[\r\n]/.test(text) ? undefined : text;
}

/** A setting as it is printed and written. */
export function settingWords(value: string | boolean): string {
  return typeof value === "string" ? value : value ? "on" : "off";
}
