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
      to === undefined ? "As it was" : list(to.map((status) => STATUS[status].label)),
    ];
  });
  return page(
    "# The life of a decision",
    "A record is not a form that is filled in once. It is drafted, reviewed, put forward and decided. It may be called in. Then it is acted on, looked back on, and one day replaced.",
    "Each step is a command. The command asks for what it needs, or you give it by flag or in a file (`--answers FILE`). Then it says what happens next. If you cannot take a step, it says why, and which steps you can take.",
    "## Statuses",
    table(["Status", "What it means", "Can become", "What can be done"], statuses),
    "## Steps",
    table(["Command", "What it does", "From", "Then it is"], moves),
    "A command writes nothing until it has every answer and the new record has passed the rules of `rightly check`. `--dry-run` shows what it would do. `--json` prints the result as data. `--as-of DATE` sets which day counts as today.",
    "## Which bodies must decide",
    "`put-to` in the record lists the bodies that must each decide, and what is planned for each. `rightly propose --to BODY` writes it. Rightly asks a body with the capacity `recommends-only`, but does not wait for it. Each body takes its own decision, in its own words, with its own reference. It is one entry under `decisions`.",
    "An entry of `put-to` can say who will decide, with which power, at which meeting and on which day. It can say whether it is a key decision and when the notice was published. It can say whether the meeting is private and when that was announced, which documents there will be, and whom to ask.",
    "Papers and logs show the plan until the body has decided. `rightly check` counts 28 clear days while the meeting can still be moved (`planned-notice-short`, `private-notice-short`). `rightly decide` takes from the plan who decided, the power and the key decision, and says so. It never takes the day. If the notice was published on another day than planned, `rightly check` finds it (`notice-differs`).",
    "The record becomes decided when every body has approved or rejected it. Until then it stays proposed. Rightly also waits for a body that has deferred its decision. A record without `put-to` is decided when one body with the power has decided and none has deferred.",
    "A body that recommends or notes something does not decide. If a board has no power of its own, give it `recommends-only: true` in `rightly.yaml`. Rightly then refuses to record it as the deciding body. `valid` says from when until when a body exists. `successor-of` names the body that it replaced.",
    "The words of a decision are one text. If there are several parts, or a part is delegated, use a list: `resolution: [{part: a, words: …}, {part: b, words: …, delegated: {to: …, with: …, limits: …}}]`. Name a part by its letter, as in `rightly correct RECORD decisions.BODY.resolution.b.words`. Tables keep one text. Papers show each part and to whom it was delegated. Rightly never splits a text into parts.",
    "`call-in-working-days` of the body says how long a decision of its executive may be called in. Rightly counts the last day, and the day the decision takes effect, in [clear working days](days.md) from publication. `rightly call-in` records a call-in. The decision then has no day on which it takes effect until the outcome is known. You can record a call-in even if its days are not known.",
    "If the rules of a body changed, or differ between those who act for it, use `powers` instead:",
    ["```yaml", ...POWERS, "```"].join("\n"),
    "Each entry holds from its first day to its last, for the power it names or for all of them. Rightly judges an old decision by the entry of its own day. If there is none, Rightly says nothing about it. Two entries that hold on the same day are an error in `rightly.yaml`. `allowed: false` says that this power takes no key decisions, and `rightly check` finds one that is recorded (`key-disallowed`).",
    "## What a signature covers",
    "A review or a statement keeps a digest of the words that the person read. The digest covers the title, stage, framework, proposal, options, voices, evidence, answers and actions. Comments, line breaks, the order of keys and the progress of actions do not count.",
    "If the meaning changes, `rightly check` says that the review is of earlier words (`review-stale`), until the same person has read it again. A decision keeps the same digest (`of`). Rightly can then tell if two bodies decided on different words (`decision-stale`).",
    "When the last body has decided, the history keeps a digest of the whole record. If the words change later, `rightly check` finds it (`record-changed`). The digest leaves out what goes on after the decision:",
    "* status, links, history and look-backs\n* the progress of actions, and when people were told\n* call-in, and the day the decision takes effect.",
    "When `rightly exempt` moves a text out of the record or back, it brings the digests up to date.",
    "To correct a slip, use `rightly correct RECORD FIELD`. The words change, and the record keeps the old words, the new words, the day and the reason. Rightly undoes errata before it compares a digest, so a correction breaks no signature.",
    "A digest in the file guards against haste and forgetting. Someone could rewrite the digest too. `rightly check --since` finds that, because it compares with what git holds.",
    "## Two records",
    "`rightly supersede OLD --by NEW` writes both records, first the newer and then the older. If it cannot write the older, it puts the newer back as it was. If that fails too, it tells you, and the same command carries on from there.",
    "`rightly supersede OLD --by NEW --part b` replaces a part. The older record stays decided, with its actions and its look-back, and says `replaced-in-part`. The newer one says which parts it replaces. Parts are letters of the older resolution, or words if it has none. You can leave `--part` out if the newer record already names the parts in `links.supersedes`.",
    "`links.follows` names the records that a decision comes after, such as the decision to consult. `links.part-of` names the larger decision it belongs to. `links.next-decision` says when the next decision is, who takes it and what it is about. The paper says so near its top, and the log has a column for it.",
    "`rightly new TITLE --from RECORD` starts from an earlier record, without its decision, seals, days and references. Each answer is marked. You cannot put the record forward before you have looked at all of them again.",
    "## How a decision ends",
    "`rightly end RECORD --how rescinded`, `quashed` or `lapsed` records that a decision came to an end and nothing replaced it. Those who decided rescind it, a court or another authority quashes it, and a decision that has run out lapses. `ended` keeps how, whose decision it was, who ended it, when, under which reference and why. `rightly rescind` is the first of the three. Each body that had approved has an entry of its own, and the record takes the status of the last one. A body that replaced another can end what that one decided.",
    "Papers, plain summaries, the log and the register say so under the status, before what was decided. The decision promises nothing any more: no action is open and no look-back is due. You can still ask the tests again, because people often learn most from what ended early. A seal does not cover `ended`, so an end breaks no seal.",
  );
}

const POWERS = [
  "bodies:",
  "  - id: eastmere-county-council",
  "    name: Eastmere County Council",
  "    powers:",
  "      - {valid: {to: 2019-05-13}, capacity: executive, call-in-working-days: 5, key-decision: {threshold: 250000}}",
  "      - {valid: {from: 2019-05-14}, capacity: executive, call-in-working-days: 3, key-decision: {threshold: 500000}}",
  "      - {capacity: delegated-officer, key-decision: {allowed: false}}",
];

function list(words: readonly string[]): string {
  return words.length === 0 ? "Nothing" : words.join(", ");
}
