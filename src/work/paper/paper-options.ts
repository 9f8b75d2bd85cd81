import type { DeliveryOptions } from "../deliver/deliver.ts";

/** What the paper of a record is asked for with. */
export interface PaperOptions extends DeliveryOptions {
  /** A plain summary instead of the whole paper. */
  summary?: boolean;
  /** With the exempt text in it; where it is said that it is not, nothing is made before it may be public. */
  members?: boolean;
  /** A `.docx` file. */
  template?: string;
  /** The same as `out: "-"`. */
  stdout?: boolean;
}
