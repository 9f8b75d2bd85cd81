import { readFileSync } from "node:fs";
import { parseLock, serialiseLock } from "../../src/framework/lock.ts";
import { parseFramework } from "../../src/framework/parse.ts";

/** The lock beside some shipped frameworks, with their digests as they are now. Only until they are out. */
export function shippedLock(folder: string): string {
  const { lock } = parseLock(readFileSync(`${folder}/frameworks.lock.yaml`, "utf8"));
  const released = lock.released.map((one) => {
    const file = `templates/frameworks/${one.id}/${one.version}/framework.yaml`;
    const { digest } = parseFramework(readFileSync(file, "utf8")).framework!;
    return { ...one, digest };
  });
  return serialiseLock({ ...lock, released });
}
