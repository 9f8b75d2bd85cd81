/** What was asked for on the command line. */
export interface PaperOptions {
  format: "markdown" | "html" | "word";
  /** A plain summary in place of the whole paper. */
  summary?: boolean;
  /** A `.docx` file. */
  template?: string;
  out?: string;
  stdout?: boolean;
  check?: boolean;
  members?: boolean;
  replace?: boolean;
  dryRun?: boolean;
}
