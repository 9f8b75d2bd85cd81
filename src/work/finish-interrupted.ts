import { dirname } from "node:path";
import { readConfiguration } from "../repository/configuration.ts";
import { finishChanges } from "../repository/finish-changes.ts";

/**
 * Finishes what a command was stopped in, before anything of a repository is read that may be changed.
 * @param path Absolute path of something in the repository.
 * @throws UserError if a file cannot be written, or another program is at work.
 */
export function finishInterrupted(path: string): void {
  finishChanges(readConfiguration(dirname(path)));
}
