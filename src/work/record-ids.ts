import { join } from "node:path";
import { idOfFile } from "../record/files.ts";
import { readConfiguration } from "../repository/configuration.ts";
import { findRecords } from "../repository/read.ts";
import type { Workplace } from "./workplace.ts";

/** The ids of the records of a repository, the newest first. No record is read. */
export function recordIds({ cwd }: Pick<Workplace, "cwd">): string[] {
  const { root, records } = readConfiguration(cwd);
  return findRecords(join(root, records)).map(idOfFile).reverse();
}
