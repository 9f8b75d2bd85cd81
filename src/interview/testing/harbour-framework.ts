/** An invented framework with one of everything a walk can meet. Only tests use it. */
import { buildFramework } from "../../framework/build.ts";
import type { FrameworkFile } from "../../framework/file.ts";
import type { Framework } from "../../framework/model.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { HARBOUR_YAML } from "./harbour-yaml.ts";

/** What a town promised when it took over its harbour. */
export const HARBOUR: Framework = buildFramework(parseYaml(HARBOUR_YAML).value as FrameworkFile);
