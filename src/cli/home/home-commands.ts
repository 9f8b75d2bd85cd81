import { wrapped } from "../pages/wrap.ts";
import type { Home, HomeDraft } from "../../work/home.ts";

/**
 * What can be done next, most to the point first, each with its words: beside it, or below it in a
 * narrow window.
 * @param due How many things are due.
 */
export function homeCommands(home: Home, due: number, most: number, width: number): string[] {
  const all = fitting(home, due);
  const offers = [...all.slice(0, most - 1), HELP];
  const left = Math.max(...offers.map(([command]) => command.length)) + 5;
  const fits = offers.every(([, words]) => left + words.length <= width);
  return offers.flatMap(([command, words]) =>
    fits
      ? [`${`  ${command}`.padEnd(left)}${words}`]
      : [...wrapped(`  ${command}`, width, "    "), ...wrapped(`    ${words}`, width, "    ")],
  );
}

type Offer = readonly [command: string, words: string];

const HELP: Offer = ["rightly --help", "see everything else"];

function fitting(home: Home, due: number): Offer[] {
  const { records, drafts, proposals, isSetUp, unreadable } = home;
  const [draft, another] = drafts;
  const complete = drafts.find(isComplete);
  const name = another === undefined ? "" : ` ${draft?.name ?? ""}`;
  const [proposal, other] = proposals;
  const which = other === undefined ? (proposal?.name ?? "") : "NAME";
  const offers: readonly [boolean, Offer][] = [
    [draft !== undefined, [`rightly resume${name}`, "carry on with a draft"]],
    [unreadable.length > 0, ["rightly check", "see what cannot be read"]],
    [
      complete !== undefined,
      [`rightly propose ${complete?.name ?? ""}`, "put a finished draft forward"],
    ],
    [due > 0, ["rightly actions", "see all that is due"]],
    [proposal !== undefined, [`rightly decide ${which}`, "note what was decided"]],
    [true, ['rightly new "Title"', "record a decision"]],
    [!isSetUp, ["rightly init", "set up a folder with checks"]],
    [records > 0 && unreadable.length === 0, ["rightly check", "see what is missing"]],
  ];
  return offers.flatMap(([isOffered, offer]) => (isOffered ? [offer] : []));
}

function isComplete({ progress }: HomeDraft): boolean {
  return (
    progress !== undefined && progress.answered === progress.total && progress.withColleague === 0
  );
}
