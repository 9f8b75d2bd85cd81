import { join, resolve } from "node:path";
import { readText, readTextIfThere } from "../repository/read.ts";
import { parseYaml } from "../yaml/parse.ts";
import { parseBaseline } from "./baseline.ts";
import type { Baseline } from "./baseline.ts";
import type { CheckPlan } from "./plan-check.ts";
import type { WaiverList } from "./waivers.ts";
import { refuseTypedLinkOut } from "../repository/inside.ts";

/** What a repository sets aside, as well as the comments in its records. */
export interface Exceptions {
  waivers: WaiverList | undefined;
  baseline: Baseline | undefined;
}

export function readExceptions(plan: CheckPlan): Exceptions {
  return { waivers: readWaivers(plan), baseline: readBaseline(plan) };
}

function readWaivers({ configuration, names }: CheckPlan): WaiverList | undefined {
  const { waivers, file } = configuration;
  if (waivers.length === 0 || file === undefined) return undefined;
  return {
    file: names.nameOf(file),
    yaml: parseYaml(readText(file)),
    waivers: waivers.map((waiver, at) => ({ ...waiver, at })),
  };
}

function readBaseline(plan: CheckPlan): Baseline | undefined {
  const path = baselinePath(plan);
  const text = path === undefined ? undefined : readTextIfThere(path);
  if (path === undefined || text === undefined) return undefined;
  return parseBaseline(plan.names.nameOf(path), text);
}

/** Absolute path of the baseline that was asked for or is set. */
function baselinePath({ options, configuration }: CheckPlan): string | undefined {
  const { cwd, baseline: asked } = options;
  const { root, baseline: set } = configuration;
  if (asked === false) return undefined;
  if (asked !== undefined) {
    const path = resolve(cwd, asked);
    refuseTypedLinkOut(cwd, path);
    return path;
  }
  return set === undefined ? undefined : join(root, set);
}
