import { spawn } from "node:child_process";
import process from "node:process";

/** Said above the text and, by less, below each screen of it. A full stop means something to less. */
const COME_BACK = "Press q to come back";

/** How less says it in each of its prompts, short and long. */
const PROMPTS = ["s", "m", "M"].map((kind) => `-P${kind}${COME_BACK}, Space for more$`).join("");

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
      // Without R, less cannot show a coloured text; its own prompt is a colon and no more.
      env: { ...env, LESS: `${env["LESS"] ?? "R"}${PROMPTS}`, LESSCHARSET: "utf-8" },
    });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
    // A pager that is left early takes no more.
    child.stdin.on("error", () => undefined);
    child.stdin.end(`${COME_BACK}.\n\n${text}`);
  });
}
