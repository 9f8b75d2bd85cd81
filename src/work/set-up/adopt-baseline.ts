import { join, resolve } from "node:path";
import { readConfiguration } from "../../repository/configuration.ts";
import { readText } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { writeBaseline } from "../check/baseline-file.ts";
import type { WrittenBaseline } from "../check/baseline-file.ts";
import type { Workplace } from "../workplace.ts";

/**
 * Writes down what is found in an old repository, and has every check set it aside from here on.
 * @throws UserError if the configuration cannot be used.
 */
export function adoptBaseline({ cwd, today }: Workplace, folder: string): WrittenBaseline {
  const place = { cwd: resolve(cwd, folder), today };
  const written = writeBaseline(place, { named: true, paths: [] });
  if (!written.isSet) {
    const path = join(readConfiguration(place.cwd).root, "rightly.yaml");
    const text = readText(path);
    const gap = text.endsWith("\n") ? "" : "\n";
    const line = `${gap}\n# What was found when checks began, and is not shown.\nbaseline: ${written.file}\n`;
    writeFileSafely(path, text + line, { expected: text });
  }
  return written;
}
