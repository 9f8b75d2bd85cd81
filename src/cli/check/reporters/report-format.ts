import type { CheckResult } from "../../../work/check/check-workplace.ts";
import type { Ink } from "../../colour.ts";

/** One way of writing down a check. Adding one takes a file that renders it, and an entry in the list. */
export interface ReportFormat {
  /** What `--format` takes: `sarif`. */
  name: string;
  /** Half a line for help. */
  about: string;
  /** A sentence or more for its docs, without the last full stop: what it holds, and the limits of a platform. */
  limits: string;
  /** Whether it may be printed together with another: lines of a log among what a person reads. */
  goesWithOthers?: true;
  /** Text that ends with a line end, unless there is nothing to say. What is heavy is imported inside. */
  render(result: CheckResult, options: ReportOptions): Promise<string>;
}

export interface ReportOptions {
  /** Findings alone. */
  quiet: boolean;
  /** The least severity that makes the check fail. */
  failOn: "error" | "warning";
  /** At most so many findings are shown to people, the worst first; all if left out. */
  most?: number | undefined;
  colour: Ink | false;
  /** Text of a file named by a finding. */
  source: (file: string) => string | undefined;
  /** A file's path from the root of the repository, as platforms know it. */
  from: (file: string) => string;
}
