import { makeSite } from "../../work/site/make-site.ts";
import type { SiteOptions } from "../../work/site/make-site.ts";
import { visible } from "../../yaml/quote.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { sayLeftOut, sayWithheld } from "../say-left-out.ts";
import { sayLines } from "../say-lines.ts";

/** Makes the public register of a repository, and says what became of it. */
export function runSite(folder: string, options: SiteOptions, io: Io): ExitCode {
  const made = makeSite(io, folder, options);
  for (const said of made.withoutPage) {
    sayLines(io.stderr, `${visible(said)}. It is not in this site. To see why: rightly check`);
  }
  for (const { file, count } of made.withErrors) {
    sayLines(
      io.stderr,
      `${visible(file)} has ${counted(count, "error")} and is not in this site. To see ${count === 1 ? "it" : "them"}: rightly check ${visible(file)}`,
    );
  }
  const { decisions, written, same, removed } = made;
  const what = options.dryRun === true ? "Would write" : "Site:";
  sayLines(
    io.stdout,
    `${what} ${visible(made.folder)}, ${counted(decisions, "decision")}. Files: ${written} written, ${same} as they were, ${removed} removed.`,
  );
  sayWithheld(made.withheld, io.stdout);
  if (!made.hasAddress) {
    sayLines(io.stdout, "For a feed and a map for search engines, say where it will be: --address");
  }
  const code = sayLeftOut(made, "site", io);
  return made.withoutPage.length + made.withErrors.length === 0 ? code : EXIT.findings;
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
