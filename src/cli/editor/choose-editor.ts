import { basename } from "node:path";

/** What a choice of editor depends on. */
export interface EditorSources {
  /** From the person's settings. */
  setting?: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
  platform: string;
  /** Whether a program of this name can be started. */
  has: (program: string) => boolean;
}

/** A program to write in: a command line, or the path of a program. */
export interface Editor {
  command: string;
  /** As people call it. */
  name: string;
}

/**
 * The editor of the person: their setting, `VISUAL`, `EDITOR`, or what the system has that needs no
 * teaching. `undefined` where there is none: vi is never started unasked, for who does not know it
 * does not get out of it.
 */
export function chooseEditor({ setting, env, platform, has }: EditorSources): Editor | undefined {
  const named = [setting, env["VISUAL"], env["EDITOR"]].find((one) => (one?.trim() ?? "") !== "");
  if (named !== undefined) return { command: named.trim(), name: nameOf(named.trim()) };
  if (platform === "win32") return { command: "notepad", name: "Notepad" };
  if (platform === "darwin") return { command: "open -W -t", name: "your text editor" };
  return has("nano") ? { command: "nano", name: "nano" } : undefined;
}

/** The program's own name: no folder, no options, no ending. */
function nameOf(command: string): string {
  const quoted = /^"([^"]+)"|^'([^']+)'/.exec(command);
  const whole =
    quoted?.[1] ??
    quoted?.[2] ??
    (/[\\/].* /.test(command) && /\.exe$/i.test(command) ? command : command.split(/\s/)[0]);
  return basename((whole ?? command).replaceAll("\\", "/")).replace(/\.(exe|cmd|bat)$/i, "");
}
