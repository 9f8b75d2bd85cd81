import {
  editFilePath,
  readEditFile,
  removeEditFile,
  writeEditFile,
} from "../repository/edit-file.ts";

/** The file in which the text of one question is while an editor has it open. */
export interface EditedText {
  /** Absolute. */
  readonly path: string;
  /** @throws UserError if it cannot be written. */
  write(text: string): void;
  /** What the editor left. @throws UserError if it is gone or is not text. */
  read(): string;
  /** Takes the file away. What cannot be removed does no harm. */
  remove(): void;
}

/**
 * @param record Absolute path of the record; the file is in a folder beside it.
 * @param question Step of the walk.
 */
export function editedText(record: string, question: string): EditedText {
  const path = editFilePath(record, question);
  return {
    path,
    write: (text) => {
      writeEditFile(path, text);
    },
    read: () => readEditFile(path),
    remove: () => {
      removeEditFile(path);
    },
  };
}
