/** Data and bytes behind it, as two processes of the program pass them to each other. */

const LENGTH = 4;

/** The length of the data, the data as JSON, and the bytes. */
export function framed(head: unknown, rest: Uint8Array = new Uint8Array()): Buffer {
  const text = Buffer.from(JSON.stringify(head), "utf8");
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, rest]);
}

/** @throws RangeError or SyntaxError for what was not framed. */
export function unframed(bytes: Buffer): { head: unknown; rest: Uint8Array } {
  const end = LENGTH + bytes.readUInt32LE();
  return {
    head: JSON.parse(bytes.toString("utf8", LENGTH, end)) as unknown,
    rest: bytes.subarray(end),
  };
}
