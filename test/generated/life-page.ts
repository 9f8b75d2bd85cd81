import { MOVES, movesFrom } from "../../src/life/moves.ts";
import { MOVE_NAMES } from "../../src/life/model.ts";
import { STATUSES } from "../../src/record/model.ts";
import { STATUS } from "../../src/record/status.ts";
import { page, table } from "./page.ts";

/** How a record moves on, with the tables the program itself goes by. */
export function lifePage(): string {
  const statuses = STATUSES.map((status) => {
    const { label, meaning, next } = STATUS[status];
    const moves = movesFrom(status).map((name) => `\`${MOVES[name].command}\``);
    return [label, meaning, list(next.map((one) => STATUS[one].label)), list(moves)];
  });
  const moves = MOVE_NAMES.map((name) => {
    const { command, does, from, to } = MOVES[name];
    return [
      `\`rightly ${command}\``,
      does,
      list(from.map((status) => STATUS[status].label)),
      to === undefined ? "As it was" : STATUS[to].label,
    ];
  });
  return page(
    "# The life of a decision",
    "A record is not a form that is filled in once. It is drafted, read by others, put to those who may decide, decided, called in, acted on, looked back on, and one day superseded. Each step is a command. It asks what the step needs, or takes it by flag or from a file (`--answers FILE`), and says what happens next. A step that may not be taken is refused with the reason and with those that may.",
    "## Statuses",
    table(["Status", "What it means", "Can become", "What can be done"], statuses),
    "## Steps",
    table(["Command", "What it does", "From", "Then it is"], moves),
    "No step writes anything before all of it is known and the new record has been judged by the rules of `rightly check`. `--dry-run` shows what would be done, `--json` says it as data, `--as-of DATE` says which day counts as today.",
    "## Which bodies must decide",
    "`put-to` in the record lists the bodies that must each decide; `rightly propose --to BODY` writes it. Each takes its own decision, in its own words, with its own reference: one entry under `decisions`. The record becomes decided when the last of them has approved or rejected; until then it stays proposed, whatever the others have said. A body that put its decision off is waited for as well. A record without `put-to` is decided when one body with the power has decided and none has put it off.",
    "What a body recommends or notes is no decision. `recommends-only: true` in `rightly.yaml` says of a board that it has no power of its own; it is then refused as the one that decides, whoever types it. `valid` says between which days a body exists, and `successor-of` what it took the place of.",
    "`call-in-working-days` of the body says how long a decision of its executive may be called in. The last day, and the day the decision takes effect, are counted from the day of publication in clear working days, without weekends, bank holidays and the days these offices are closed. `rightly call-in` notes that it was called in, which takes the day it takes effect away until the outcome is known.",
    "## What a signature covers",
    "A review or a statement keeps a digest of the words that were read: title, stage, framework, proposal, options, voices, evidence, answers and actions. A comment, a line break, another order of keys or the progress of an action changes nothing; any change of meaning does, and `rightly check` then says that it is of earlier words (`review-stale`) until the same person has read it again. A decision keeps the same digest (`of`), so that two bodies cannot decide on different words unseen (`decision-stale`).",
    "When the last body has decided, the history keeps a digest of the whole record, without what goes on afterwards: status, links, history, look-backs, the progress of actions, when people were told, call-in and the day it takes effect. If the words change later, `rightly check` finds it (`record-changed`). When `rightly exempt` moves a text out of the record or back, the digests go with it.",
    "A slip is put right with `rightly correct RECORD FIELD`: the words change, and the record keeps what they were, what they are, the day and why. Errata are undone before any digest is compared, so a correction breaks no signature. A digest in the file guards against haste and forgetting. Against somebody who rewrites it too, `rightly check --since` compares with what git holds.",
    "## Two records",
    "`rightly supersede OLD --by NEW` writes both: the newer first, then the older. If the older cannot be written, the newer is put back as it was; if even that fails, it is said, and the same command carries on from there.",
  );
}

function list(words: readonly string[]): string {
  return words.length === 0 ? "Nothing" : words.join(", ");
}
