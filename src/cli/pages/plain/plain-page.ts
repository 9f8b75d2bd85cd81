/** The parts of the plain front that its pages use. */
export interface PlainPage {
  /** Whether what was answered is kept when the person leaves. */
  readonly saves: boolean;
  say(text: string): void;
  /** @param changed Told of the line whenever it has changed. */
  readLine(prompt: string, changed?: (line: string) => void): Promise<string>;
  /** Text of a file that the person named. */
  readFile(path: string): string;
  /** Whether this was not said yet in this session. It counts as said from now on. */
  isNew(instruction: string): boolean;
}
