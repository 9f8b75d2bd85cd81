import { makeSite } from "../../work/site/make-site.ts";
import type { SiteOptions } from "../../work/site/make-site.ts";
import { visible } from "../../yaml/quote.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { sayLeftOut } from "../say-left-out.ts";

/** Makes the public register of a repository, and says what became of it. */
export function runSite(folder: string, options: SiteOptions, io: Io): ExitCode {
  const made = makeSite(io, folder, options);
  for (const said of made.withoutPage) {
    io.stderr.write(`${visible(said)}. It is not in this site. To see why: rightly check\n`);
  }
  const { decisions, drafts, written, same, removed } = made;
  const what = options.dryRun === true ? "Would write" : "Site:";
  io.stdout.write(
    `${what} ${visible(made.folder)}, ${counted(decisions, "decision")}. Files: ${written} written, ${same} as they were, ${removed} removed.\n`,
  );
  if (drafts > 0) io.stdout.write(`${counted(drafts, "draft")} left out.\n`);
  if (!made.hasAddress) {
    io.stdout.write("For a feed and a map for search engines, say where it will be: --address\n");
  }
  const code = sayLeftOut(made, "site", io);
  return made.withoutPage.length === 0 ? code : EXIT.findings;
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
