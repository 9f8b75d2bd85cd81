/** The lock file: id, version and digest of every released framework, so that a change is found. */
import schema from "../../schema/frameworks-lock.schema.json" with { type: "json" };
import { validateLockShape } from "../compiled/validators.js";
import type { Fault } from "../finding.ts";
import { shapeFaults } from "../shape/check.ts";
import { editYaml } from "../yaml/edit.ts";
import { fileFaults } from "../yaml/faults.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { YamlText } from "../yaml/parse.ts";
import { serialiseYaml } from "../yaml/serialise.ts";
import { placeFault } from "./fault.ts";
import type { Framework, FrameworkPin } from "./model.ts";

export interface LockedFramework extends FrameworkPin {
  /** ISO day. */
  released: string;
}

export interface FrameworkLock {
  format: 1;
  released: readonly LockedFramework[];
}

/** A lock from its file; an empty one when the file has faults. */
export function parseLock(text: string): { lock: FrameworkLock; faults: Fault[] } {
  const yaml = parseYaml(text);
  const unread = fileFaults(yaml);
  const faults =
    unread.length > 0 ? unread : shapeFaults(validateLockShape, yaml.value, yaml, schema);
  if (faults.length > 0) return { lock: { format: 1, released: [] }, faults };
  return { lock: yaml.value as FrameworkLock, faults };
}

export function serialiseLock(lock: FrameworkLock): string {
  return serialiseYaml(lock);
}

/** The text of a lock with one more release; as it was if it holds that version or has faults. */
export function addRelease(text: string, release: LockedFramework): string {
  const { lock, faults } = parseLock(text);
  const { id, version } = release;
  const isHeld = lock.released.some((one) => one.id === id && one.version === version);
  if (faults.length > 0 || isHeld) return text;
  return editYaml(parseYaml(text), [{ path: ["released", lock.released.length], value: release }]);
}

/** What is wrong between a framework and the lock: a release that changed, or is not there. */
export function lockFaults(framework: Framework, lock: FrameworkLock, yaml: YamlText): Fault[] {
  if (framework.status === "draft") return [];
  const { id, version, digest } = framework;
  const locked = lock.released.find((one) => one.id === id && one.version === version);
  if (locked?.digest === digest) return [];
  const path = ["framework", "version"];
  if (locked === undefined) {
    const message = `${id} ${version} is ${framework.status}, but it is not in the lock file`;
    const fix = `Add it to frameworks.lock.yaml with the digest ${digest}.`;
    return [placeFault({ rule: "framework-unlocked", path, message, fix }, yaml)];
  }
  const message = `${id} ${version} has changed since its release: its digest was ${locked.digest} and is now ${digest}`;
  return [placeFault({ rule: "framework-edited", path, message }, yaml)];
}
