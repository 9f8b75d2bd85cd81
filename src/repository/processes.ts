import { kill } from "node:process";
import { systemCode } from "./system-words.ts";

/** Whether a process of this computer is running, ours or another person's. */
export function isRunning(pid: number): boolean {
  try {
    // Signal 0 is delivered to nobody: it only asks.
    return Number.isSafeInteger(pid) && pid > 0 && kill(pid, 0);
  } catch (error) {
    return systemCode(error) === "EPERM";
  }
}
