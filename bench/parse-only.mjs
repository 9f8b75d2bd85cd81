// The floor: every record read and parsed with `yaml`, which gives data and no judgement.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

for (const file of readdirSync("decisions", { recursive: true })) {
  if (file.endsWith(".yaml")) parse(readFileSync(join("decisions", file), "utf8"));
}
