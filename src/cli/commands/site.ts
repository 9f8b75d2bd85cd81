import { Command } from "commander";
import type { SiteOptions } from "../../work/site/make-site.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";

/** `rightly site <folder>`: a public register as pages that need no server. */
export function siteCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("site")
    .description("make a public register of the decisions: pages that need no server")
    .argument("<folder>", "where to put it: a new folder, or one that was made so before")
    .option("--address <url>", "where it will be: then it has a feed and a map for search engines")
    .option("--with-drafts", "drafts as well; every page then says so")
    .option("--as-of <date>", "the day that counts as today")
    .option("--dry-run", "say what would be written, and write nothing")
    .addHelpText(
      "after",
      "\nDrafts are left out, and exempt text is never in it.\n\nExamples:\n  $ rightly site public\n  $ rightly site public --address https://decisions.example.gov.uk/\n",
    )
    .action(async (folder: string, options: SiteOptions) => {
      const { runSite } = await import("../site/run-site.ts");
      done(runSite(folder, options, io));
    });
}
