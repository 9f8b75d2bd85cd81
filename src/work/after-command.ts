import { relative, sep } from "node:path";
import { takeNotDurable } from "../repository/durability.ts";
import type { Workplace } from "./workplace.ts";

/**
 * Files that were saved since this was last asked, though the disk would not promise that they survive
 * a power cut; as the person would type them. A front end asks when a command has ended.
 */
export function filesNotDurable({ cwd }: Pick<Workplace, "cwd">): string[] {
  return takeNotDurable().map((path) => {
    const way = relative(cwd, path).split(sep).join("/");
    return way.startsWith("../") ? path : way;
  });
}
