import { UserError } from "../../errors.ts";
import { inCopy, withStagedCopy } from "../../repository/staged-copy.ts";
import type { StagedCopy } from "../../repository/staged-copy.ts";
import type { Environment, Workplace } from "../workplace.ts";
import { checkWorkplace } from "./check-workplace.ts";
import type { CheckRequest, CheckResult } from "./check-workplace.ts";

/** What is done with a result while the texts that it mentions are there. */
export type UseResult<T> = (result: CheckResult, texts: Pick<Workplace, "cwd">) => Promise<T>;

/**
 * Checks what is staged as it would be committed, deletions with it: the whole repository, and that nothing
 * confirmed or released has changed since the last commit, unless another is named.
 * @throws UserError if the folder is not in git, or there is nothing to check.
 */
export async function checkStaged<T>(
  { cwd, today }: Workplace,
  request: CheckRequest,
  env: Environment,
  use: UseResult<T>,
): Promise<T> {
  return withStagedCopy(cwd, env["GIT_INDEX_FILE"], async (copy) => {
    const { paths = [], cache, ...rest } = request;
    const since = rest.since ?? (copy.hasHead ? "HEAD" : undefined);
    const staged: CheckRequest = {
      ...rest,
      all: true,
      since,
      paths: paths.map((typed) => inCopy(copy, typed)),
      cache: cache && { ...cache, standsFor: (root) => root.replace(copy.copy, () => copy.top) },
    };
    const result = judged(copy, () => checkWorkplace({ cwd: copy.cwd, today }, staged));
    return use(result, { cwd: copy.cwd });
  });
}

/** Messages name the folder that people know. */
function judged<T>({ copy, top }: StagedCopy, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { hint, kind } = error;
    throw new UserError(error.message.replaceAll(copy, top), {
      ...(hint === undefined ? {} : { hint: hint.replaceAll(copy, top) }),
      kind,
      cause: error,
    });
  }
}
