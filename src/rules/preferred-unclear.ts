import { mustBeComplete } from "../record/status.ts";
import type { RecordRule } from "./model.ts";

export const preferredUnclear: RecordRule = {
  kind: "record",
  id: "preferred-unclear",
  severity: "error",
  summary: "It is not clear which option is proposed",
  why: "Readers must know first which option the reasons are for.",
  fix: 'Write "preferred: true" under one option, and only one.',
  source: "Rightly's own record format 1, options",
  examples: {
    good: `options:
  - {id: as-now, title: No bench, rejected-because: People who tire cannot rest.}
  - {id: one-bench, title: One bench, for: [People can rest.], preferred: true}
`,
    bad: `options:
  - {id: as-now, title: No bench, for: [It is free.], preferred: true}
  - {id: one-bench, title: One bench, for: [People can rest.], preferred: true} # <-
`,
  },
  check: ({ record: { options = [], status } }) => {
    if (!mustBeComplete(status) || options.length < 2) return [];
    const preferred = options.flatMap((option, at) => (option.preferred === true ? [at] : []));
    const [, second] = preferred;
    if (preferred.length === 0) {
      const message = `none of the ${options.length} options is marked as preferred`;
      return [{ path: ["options"], at: "key", message }];
    }
    if (second === undefined) return [];
    const message = `${preferred.length} options are marked as preferred`;
    return [{ path: ["options", second, "preferred"], message }];
  },
};
