import { resolve } from "node:path";
import { UserError } from "../../errors.ts";
import { findLogPlace } from "../../publish/log/log-between.ts";
import type { LogPlace } from "../../publish/log/log-between.ts";
import type { FormatKind, KeptFile } from "../../publish/format.ts";
import { readTextMark } from "../../publish/text-mark.ts";
import { pathFrom, readBytes, readBytesIfThere } from "../../repository/read.ts";
import { isDevice } from "../../repository/write-output.ts";
import { decodeText } from "../../yaml/decode.ts";
import type { Workplace } from "../workplace.ts";
import type { ChosenFormat, DocumentKind } from "./choose-format.ts";
import { refuseReservedName } from "./reserved-name.ts";

/** The most that is read of a file that is there, in bytes. */
const LARGEST_KEPT = 512 * 1024 * 1024;

/** The file that a document is kept in, and what is in it now. */
export interface Target {
  /** Absolute. */
  path: string;
  /** As the person would type it. */
  file: string;
  kind: DocumentKind;
  chosen: ChosenFormat<FormatKind>;
  /** What is there; `undefined` if nothing is. */
  bytes: Uint8Array | undefined;
  /** What is there says of itself. */
  kept: KeptFile | undefined;
  /** Its place in a page of the person's own, if it is a part of one. */
  place: LogPlace | undefined;
  /** Whether the name alone says which document it is, though others of its kind have the same mark. */
  isKnownByName: boolean;
}

/** Which file of which document. */
export interface TargetAsked {
  kind: DocumentKind;
  chosen: ChosenFormat<FormatKind>;
  /** As it was typed; `-` and `undefined` print. */
  out: string | undefined;
  /** A file that is there will be compared, so there must be one. */
  check?: boolean | undefined;
  /** Absolute path of a name beside a record that may be written. */
  own?: string;
}

/**
 * The file that a document goes to; `undefined` if it is printed.
 * @throws UserError for a name that may not be written, and for a format that is not for the screen.
 */
export async function openTarget(
  asked: TargetAsked,
  { cwd }: Workplace,
): Promise<Target | undefined> {
  const { kind, chosen, out, own, check } = asked;
  if (out === undefined || out === "-") {
    if (check === true) throw nothingToCheck(kind, chosen.format);
    refuseForScreen(kind, chosen.format);
    return undefined;
  }
  const path = resolve(cwd, out);
  refuseReservedName(path, cwd, own);
  const bytes = isDevice(path) ? undefined : readBytesIfThere(path, LARGEST_KEPT);
  const kept = bytes && (await chosen.format.readKept?.(bytes));
  const file = pathFrom(cwd, path);
  const isKnownByName = own === undefined || path === own;
  return { path, file, kind, chosen, bytes, kept, place: undefined, isKnownByName };
}

/**
 * A page of the person's own with a place for a document in it.
 * @throws UserError if there is no such page, or not one place in it.
 */
export function openPlace(
  kind: DocumentKind,
  chosen: ChosenFormat<FormatKind>,
  into: string,
  { cwd }: Workplace,
): Target {
  const path = resolve(cwd, into);
  const file = pathFrom(cwd, path);
  refuseReservedName(path, cwd);
  if (!chosen.format.endings.some((ending) => file.toLowerCase().endsWith(`.${ending}`))) {
    throw new UserError(
      `${file} is not ${chosen.format.called}, so it has no place for ${kind.called}`,
      {
        hint: `Name a page that ends in .${chosen.format.endings[0] ?? "md"}.`,
      },
    );
  }
  const bytes = readBytes(path, LARGEST_KEPT);
  const place = findLogPlace(decodeText(bytes, file), file);
  const kept = readTextMark(new TextEncoder().encode(place.log.trimEnd()));
  return { path, file, kind, chosen, bytes, kept, place, isKnownByName: true };
}

function nothingToCheck({ name, called }: DocumentKind, { endings }: FormatKind): UserError {
  return new UserError(`--check looks at ${called} that is kept in a file`, {
    hint: `Say which: --out ${name}.${endings[0] ?? "md"}`,
  });
}

function refuseForScreen({ name }: DocumentKind, format: FormatKind): void {
  if (format.forScreen) return;
  throw new UserError(`${format.called} cannot be printed to the screen`, {
    hint: `Say where to put it: --out ${name}.${format.endings[0] ?? format.name}`,
  });
}
