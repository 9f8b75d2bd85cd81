import { UserError } from "../../errors.ts";
import type { Made } from "../../publish/format.ts";
import { textOfBytes } from "../../publish/text-mark.ts";
import { textDigest } from "../../record/paper-stamp.ts";
import { writeOutput } from "../../repository/write-output.ts";
import type { WriteOptions } from "../../repository/write.ts";
import { decodeText } from "../../yaml/decode.ts";
import type { Target } from "./target.ts";

/** What every command that makes a file is told about it. */
export interface DeliveryOptions {
  format?: string;
  json?: boolean;
  /** A file; `-` prints. */
  out?: string;
  /** Compare, and write nothing. */
  check?: boolean;
  /** Write over a file that someone edited, or that Rightly did not make. */
  replace?: boolean;
  /** Say what would be written, and write nothing. */
  dryRun?: boolean;
}

/** How a kept file compares with what would be made now. */
export type KeptState = "current" | "missing" | "empty" | "foreign" | "edited" | "stale";

/** What became of a document that was made. */
export type Delivered =
  | { kind: "printed"; content: Made }
  | { kind: "checked"; file: string; state: KeptState }
  | {
      kind: "written" | "would-write" | "current";
      file: string;
      /** Name of the format, if neither the file's name nor an option said one. */
      assumed: string | undefined;
      /** False when it was saved, but the disk would not promise that it survives a power cut. */
      isDurable: boolean;
    };

/** How to deliver, as well as what the person asked. */
export interface Delivery extends Pick<DeliveryOptions, "check" | "replace" | "dryRun"> {
  /** Digest of what the document is made from: a kept one that says the same is current. */
  source?: string;
  /** Permission bits of the file. */
  mode?: number;
}

/**
 * Prints, writes or compares a document: the one hand through which every file goes that is made.
 * @param target `undefined` prints.
 * @param make Called once at most; not at all where a digest tells enough.
 * @throws UserError if a person's words would be lost.
 */
export async function deliver(
  target: Target | undefined,
  make: () => Made | Promise<Made>,
  delivery: Delivery,
): Promise<Delivered> {
  if (target === undefined) return { kind: "printed", content: await make() };
  const { file, chosen } = target;
  if (delivery.check === true) {
    return { kind: "checked", file, state: await stateOf(target, make, delivery) };
  }
  const assumed = chosen.isAssumed ? chosen.format.name : undefined;
  const made = await make();
  if (isSame(target.bytes, made)) return { kind: "current", file, assumed, isDurable: true };
  if (delivery.replace !== true) refuseToLose(target);
  if (delivery.dryRun === true) return { kind: "would-write", file, assumed, isDurable: true };
  const { durable } = writeOutput(target.path, made, writing(target, made, delivery));
  return { kind: "written", file, assumed, isDurable: durable };
}

async function stateOf(
  target: Target,
  make: () => Made | Promise<Made>,
  { source }: Delivery,
): Promise<KeptState> {
  const fault = faultOf(target);
  if (fault !== undefined) return fault;
  const { bytes, kept, isKnownByName } = target;
  // Only digests are compared where there are some: a newer program that words things better makes none stale.
  if (isKnownByName && source !== undefined && kept?.source !== undefined) {
    return kept.source === source ? "current" : "stale";
  }
  return isSame(bytes, await make()) ? "current" : "stale";
}

/** What can be said of a kept file before the document is made again. */
function faultOf({ bytes, kept, place, kind, chosen }: Target): KeptState | undefined {
  if (bytes === undefined) return "missing";
  if (place !== undefined && place.log.trim() === "") return "empty";
  const hasMark = place !== undefined || chosen.format.readKept !== undefined;
  if (hasMark && kept?.document !== kind.name) return "foreign";
  return kept?.isIntact === false ? "edited" : undefined;
}

/** How lines end and what is blank around a text does not count: git or an editor may change that. */
function isSame(bytes: Uint8Array | undefined, made: Made): boolean {
  if (bytes === undefined) return false;
  if (typeof made !== "string") return Buffer.compare(bytes, made) === 0;
  return textDigest(textOfBytes(bytes)) === textDigest(made);
}

/** Words that someone typed into a file are nowhere else. */
function refuseToLose(target: Target): void {
  const { bytes, kept, place, kind, file, chosen } = target;
  if (bytes === undefined || (place !== undefined && place.log.trim() === "")) return;
  if (kept?.isIntact === true && kept.document === kind.name && target.isKnownByName) return;
  const canTell = place !== undefined || chosen.format.readKept !== undefined;
  const remedy = canTell
    ? "Put the change into the record, or choose another name with --out."
    : "Choose another name with --out.";
  const advice = kind.advice === undefined ? "" : `. ${kind.advice}`;
  throw new UserError(`${file} was not written: ${reasonToKeep(target)}`, {
    hint: `${remedy} To write over it: --replace${advice}`,
  });
}

function reasonToKeep({ kept, place, kind, chosen }: Target): string {
  if (place !== undefined) {
    return "the text between the two lines for the log has been edited by hand, or Rightly did not make it";
  }
  if (chosen.format.readKept === undefined) {
    return `there is already a file with that name, and ${chosen.format.called} cannot say whether anyone has edited it`;
  }
  if (kept?.isIntact === true && kept.document === kind.name) {
    return `it is ${kind.called} already, and may be of another record or for other readers`;
  }
  if (kept?.isIntact === true)
    return `Rightly made it as another document, and not as ${kind.called}`;
  return "it has been edited by hand, or Rightly did not make it";
}

/** A text is written over as it was read, so that a change made meanwhile is not lost. */
function writing({ bytes, place, file }: Target, made: Made, delivery: Delivery): WriteOptions {
  const mode = delivery.mode === undefined ? {} : { mode: delivery.mode };
  // What will be replaced may be anything; the rest of a page may not.
  if (delivery.replace === true && place === undefined) return mode;
  if (bytes === undefined) return { ...mode, expected: null };
  return typeof made === "string" ? { ...mode, expected: decodeText(bytes, file) } : mode;
}
