import { adoptBaseline } from "../../work/set-up/adopt-baseline.ts";
import { setUpRepository } from "../../work/set-up/set-up-repository.ts";
import type { SetUpRepository } from "../../work/set-up/set-up-repository.ts";
import { quoted } from "../../work/set-up/adoption-place.ts";
import type { PlatformChoice } from "../../work/set-up/adoption-place.ts";
import { upgradeProgram } from "../../work/set-up/upgrade-program.ts";
import { visible } from "../../yaml/quote.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { withPages } from "../pages/with-pages.ts";
import { sayLines } from "../say-lines.ts";
import { VERSION } from "../version.ts";
import { askPlatform } from "./ask-platform.ts";

export interface InitOptions {
  framework?: string;
  dryRun?: true;
  templates?: true;
  ci?: PlatformChoice;
  baseline?: true;
  upgrade?: true;
  /** `false` for `--no-input`. */
  input?: boolean;
  /** `--plain` or `--accessible`. */
  accessible?: boolean;
}

/** Makes what is missing of a policy repository; what is there is kept, and named. */
export async function runInit(
  folder: string | undefined,
  options: InitOptions,
  io: Io,
): Promise<ExitCode> {
  if (options.upgrade === true) return runUpgrade(folder ?? ".", options, io);
  if (options.ci !== undefined || options.input === false) return setUp(folder, options, io);
  return await withPages(options, io, async (open) => {
    // What cannot be set up is said before anything is asked.
    const { isGuess } = setUpRepository(io, folder ?? ".", { ...options, dryRun: true });
    const ci = isGuess && open !== undefined ? await askPlatform(await open()) : undefined;
    return setUp(folder, ci === undefined ? options : { ...options, ci }, io);
  });
}

function setUp(folder: string | undefined, options: InitOptions, io: Io): ExitCode {
  const result = setUpRepository(io, folder ?? ".", options);
  const dryRun = options.dryRun === true;
  const where = visible(folder ?? "this folder");
  const { made, kept, added } = result;
  const nothing = made.length + added.length === 0 ? ["nothing: everything is there"] : [];
  const lines = [
    ...list(`${dryRun ? "Would make" : "Made"} in ${where}:`, [...made, ...nothing]),
    ...added.flatMap(({ file, what }) =>
      list(`${dryRun ? "Would add" : "Added"} ${what} to:`, [file]),
    ),
    ...list("Kept as they were:", kept),
    ...(dryRun
      ? []
      : next(folder, result, options.baseline === true ? baselineLine(folder, io) : undefined)),
  ];
  for (const line of lines) sayLines(io.stdout, line);
  return EXIT.ok;
}

function list(title: string, files: readonly string[]): string[] {
  return files.length === 0 ? [] : [title, ...files.map((file) => `  ${visible(file)}`)];
}

function baselineLine(folder: string | undefined, io: Io): string {
  const { file, kept } = adoptBaseline(io, folder ?? ".");
  return `Baseline: ${visible(file)}, ${kept === 1 ? "1 finding" : `${kept} findings`} set aside in every check`;
}

const OFFER =
  "There are records here already. To begin with what is found in them set aside: rightly init --baseline";

function next(
  folder: string | undefined,
  result: SetUpRepository,
  baseline: string | undefined,
): string[] {
  // Each command on a line of its own: not every shell knows another way to join two.
  const go = folder === undefined ? [] : [`  cd ${visible(quoted(folder))}`];
  const start =
    go.length === 0
      ? ["To record a decision: rightly new"]
      : ["To record a decision:", ...go, "  rightly new"];
  return [
    "",
    ...(baseline === undefined ? [] : [baseline]),
    ...(baseline === undefined && result.isOld ? [OFFER] : []),
    "Next: write in the file rightly.yaml which bodies decide, such as your council. The file shows how. If you are not sure, ask the person who looks after this folder.",
    ...result.next.map(visible),
    ...start,
  ];
}

/** The program that a repository keeps becomes the one that runs. */
function runUpgrade(folder: string, { dryRun }: InitOptions, io: Io): ExitCode {
  const { from, changed } = upgradeProgram(io, folder, dryRun === true);
  if (changed.length === 0) {
    sayLines(
      io.stdout,
      `This program, ${VERSION}, is the one that is there. Run the one that is to take its place.`,
    );
    return EXIT.ok;
  }
  const how = dryRun === true ? "Would change" : "Changed";
  const before = from === undefined ? "" : ` from ${visible(from)}`;
  for (const line of list(`${how} the program${before} to ${VERSION}:`, changed))
    sayLines(io.stdout, line);
  sayLines(
    io.stdout,
    "Commit both together: the change is judged by the program that it replaces.",
  );
  return EXIT.ok;
}
