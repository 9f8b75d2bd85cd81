import { spawn } from "node:child_process";
import process from "node:process";

/**
 * Shows a text with the pager of the person (`PAGER`, else `less`), which has the terminal to itself.
 * @returns Whether it could be started: if not, the text has still to be shown.
 */
export function showInPager(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const own = env["PAGER"]?.trim() ?? "";
  const command = own === "" ? (process.platform === "win32" ? "more" : "less") : own;
  return new Promise((resolve) => {
    const child = spawn(command, {
      stdio: ["pipe", "inherit", "inherit"],
      shell: true,
      // Without these, less ends at once on a short text or shows nothing of a coloured one.
      env: { ...env, LESS: env["LESS"] ?? "R", LESSCHARSET: "utf-8" },
    });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
    // A pager that is left early takes no more.
    child.stdin.on("error", () => undefined);
    child.stdin.end(text);
  });
}
