import { join } from "node:path";
import { Journal } from "../../repository/journal.ts";
import { isThere } from "../../repository/read.ts";

/** The question that is put before there is a file. */
const TITLE = "title";

/** No record is called so: an id begins with a day. */
const NEW = "new.yaml";

/** The title of a record that is not there yet, kept while it is typed: in the folder that it will be in. */
export class KeptTitle {
  private readonly journal: Journal;

  /**
   * @param root Of the repository, absolute.
   * @param records Its folder of records, which may not be there yet.
   */
  constructor(root: string, records: string) {
    const folder = join(root, records);
    this.journal = new Journal(join(isThere(folder) ? folder : root, NEW));
  }

  /** What was typed last and made no record; `undefined` if nothing was. */
  get text(): string | undefined {
    return this.journal.textOf(TITLE);
  }

  note(text: string): void {
    if (text.trim() === "") this.journal.forget(TITLE);
    else this.journal.note(TITLE, text);
  }

  /** The record is there, with the title in it. */
  forget(): void {
    this.journal.forget(TITLE);
  }

  /** Puts what was typed last on disk. */
  flush(): void {
    this.journal.flush();
  }

  close(): void {
    this.journal.close();
  }
}
