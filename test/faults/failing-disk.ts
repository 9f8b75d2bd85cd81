/** A disk on which one call fails, or that cuts writes short. Everything else is the real one. */
import { DISK } from "../../src/repository/file-system.ts";
import type { FileSystem } from "../../src/repository/file-system.ts";

export type Call = Exclude<keyof FileSystem, "pause">;

export interface Failure {
  call: Call;
  /** Which call of that name, from 0. */
  at: number;
  code: string;
  /** Whether every later call of that name fails as well. */
  lasting: boolean;
}

export interface WatchedDisk {
  disk: FileSystem;
  /** Names of the calls that were made, in order. */
  calls: Call[];
  /** Milliseconds waited. */
  waited(): number;
}

/** Watches the real disk and, if told to, makes one call fail. Waiting takes no time. */
export function watchedDisk(failure?: Failure, changes: Partial<FileSystem> = {}): WatchedDisk {
  const calls: Call[] = [];
  const counts = new Map<Call, number>();
  let waited = 0;
  const base: FileSystem = { ...DISK, ...changes };
  const watch = <Args extends unknown[], Result>(
    call: Call,
    real: (...args: Args) => Result,
  ): ((...args: Args) => Result) => {
    return (...args) => {
      const count = counts.get(call) ?? 0;
      counts.set(call, count + 1);
      calls.push(call);
      if (
        failure?.call === call &&
        (count === failure.at || (failure.lasting && count > failure.at))
      ) {
        throw Object.assign(new Error(`${failure.code}: made to fail`), { code: failure.code });
      }
      return real(...args);
    };
  };
  const disk: FileSystem = {
    open: watch("open", base.open),
    write: watch("write", base.write),
    fsync: watch("fsync", base.fsync),
    size: watch("size", base.size),
    close: watch("close", base.close),
    chmod: watch("chmod", base.chmod),
    read: watch("read", base.read),
    claim: watch("claim", base.claim),
    rename: watch("rename", base.rename),
    link: watch("link", base.link),
    unlink: watch("unlink", base.unlink),
    stat: watch("stat", base.stat),
    makeFolder: watch("makeFolder", base.makeFolder),
    pause: (milliseconds) => {
      waited += milliseconds;
    },
  };
  return { disk, calls, waited: () => waited };
}
