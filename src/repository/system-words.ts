interface Words {
  reason: string;
  remedy: string;
}

const PERMISSION: Words = {
  reason: "you do not have permission, or another program has it open",
  remedy: "Close it elsewhere, or ask the person who looks after the folder to let you change it.",
};

const NO_ROOM: Words = {
  reason: "there is no room left on the disk",
  remedy: "Make room on the disk, then do this again.",
};

const TOO_MANY: Words = {
  reason: "too many files are open on this computer",
  remedy: "Close other programs, then do this again.",
};

/** The system's codes in plain words. */
const PLAIN: Readonly<Record<string, Words>> = {
  EACCES: PERMISSION,
  EPERM: PERMISSION,
  EBUSY: {
    reason: "another program has it open",
    remedy: "Close it elsewhere, then do this again.",
  },
  ENOSPC: NO_ROOM,
  EDQUOT: NO_ROOM,
  EROFS: {
    reason: "this disk or folder can only be read",
    remedy: "Work in a folder you can write to.",
  },
  EIO: {
    reason: "the disk reported a fault",
    remedy: "Copy your work to another disk and have this one looked at.",
  },
  EFBIG: {
    reason: "it is larger than files may be here",
    remedy: "Split it, or work on another disk.",
  },
  ENOENT: {
    reason: "it is not there",
    remedy: "Look at the name and the folder.",
  },
  ENOTDIR: {
    reason: "part of its path is a file, not a folder",
    remedy: "Look at the path.",
  },
  EISDIR: {
    reason: "it is a folder, not a file",
    remedy: "Name the file itself.",
  },
  ENAMETOOLONG: {
    reason: "its name or path is too long",
    remedy: "Use a shorter name, or a folder nearer the top.",
  },
  ELOOP: {
    reason: "its path goes through a link that leads back to itself",
    remedy: "Name the file itself, not a link to it.",
  },
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
};

/** Code of an error of the system (`ENOSPC`), or an empty text. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/** Why the system refused, and what a person can do about it. */
export function systemWords(error: unknown): Words {
  const code = systemCode(error);
  const plain = PLAIN[code];
  if (plain !== undefined) return plain;
  return {
    reason: code === "" ? messageOf(error) : `the system answered ${code}`,
    remedy: "Do this again; if it happens again, work in another folder.",
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
