import type { Passage } from "./passage.ts";
import { commentPassages } from "./passages/comment-passages.ts";
import { documentPassages } from "./passages/document-passages.ts";
import { findingPassages } from "./passages/finding-passages.ts";
import { helpPassages } from "./passages/help-passages.ts";
import { messagePassages } from "./passages/message-passages.ts";
import { screenPassages } from "./passages/screen-passages.ts";

/** Everything that people read, taken from the registries and from what is printed. */
export function everyPassage(): Passage[] {
  return [
    ...screenPassages(),
    ...helpPassages(),
    ...findingPassages(),
    ...messagePassages(),
    ...documentPassages(),
    ...commentPassages(),
  ];
}
