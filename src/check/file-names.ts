import { join } from "node:path";
import { pathFrom } from "../repository/read.ts";

/** Files as a person types them. Findings name files in this way alone. */
export interface FileNames {
  /** The name of a file with this absolute path. */
  nameOf: (path: string) => string;
  /** The absolute path of a file with this name. */
  pathOf: (name: string) => string;
}

/** @param cwd Absolute path of the folder that the person types in. */
export function fileNamesFrom(cwd: string): FileNames {
  return {
    nameOf: (path) => pathFrom(cwd, path),
    pathOf: (name) => join(cwd, name),
  };
}
