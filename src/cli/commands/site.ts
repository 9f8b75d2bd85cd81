import { Command } from "commander";
import type { SiteOptions } from "../../work/site/make-site.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { MORE_OPTIONS } from "../help-screen.ts";

/** `rightly site <folder>`: a public register as pages that need no server. */
export function siteCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("site")
    .description("make a public register of the decisions, as web pages that need no server")
    .summary("make a public register as web pages")
    .argument("<folder>", "the folder to write: a new one, or one that Rightly made before")
    .option(
      "--address <url>",
      "its web address; with it you get a feed and a map for search engines",
    )
    .option("--with-drafts", "include drafts; every page then says so")
    .optionsGroup(MORE_OPTIONS)
    .option("--as-of <date>", "the day that counts as today")
    .option("--dry-run", "say what would be written, and write nothing")
    .addHelpText(
      "after",
      "\nDrafts are left out. Confidential (exempt) text is never in it.\n\nExamples:\n  $ rightly site public\n  $ rightly site public --address https://decisions.example.gov.uk/\n",
    )
    .action(async (folder: string, options: SiteOptions) => {
      const { runSite } = await import("../site/run-site.ts");
      done(runSite(folder, options, io));
    });
}
