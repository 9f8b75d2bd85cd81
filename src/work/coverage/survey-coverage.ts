import { dirname } from "node:path";
import { UserError } from "../../errors.ts";
import type { CoverageContent } from "../../publish/coverage/coverage-content.ts";
import type { Period } from "../../publish/coverage/coverage.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { quote } from "../../yaml/quote.ts";
import { recordPaths } from "../all-records.ts";
import type { LeftOut } from "../all-records.ts";
import { dayGiven } from "../day-given.ts";
import { chooseFormat } from "../deliver/choose-format.ts";
import { dayOfDocument } from "../deliver/day-of-document.ts";
import { deliver } from "../deliver/deliver.ts";
import type { Delivered, DeliveryOptions } from "../deliver/deliver.ts";
import { COVERAGE } from "../deliver/documents.ts";
import { openTarget } from "../deliver/target.ts";
import { readPublicRecords } from "../public-records.ts";
import type { Withheld } from "../public-records.ts";
import { publisherOf, publishing } from "../published.ts";
import { finishBeforeDelivery } from "../finish-interrupted.ts";
import type { Workplace } from "../workplace.ts";

export type { CoverageView, GridView } from "../../publish/coverage/coverage-view.ts";

export interface CoverageOptions extends DeliveryOptions {
  year?: string;
  from?: string;
  to?: string;
  /** Drafts as well, each page marked. */
  withDrafts?: boolean;
  asOf?: string;
}

/** What became of a table of what decisions touched. */
export interface SurveyedCoverage {
  delivered: Delivered;
  leftOut: readonly LeftOut[];
  withheld: Withheld;
  /** How many records there are. */
  total: number;
}

/**
 * Says what the decisions of a time touched.
 * @param layOut Lays it out in plain lines, if that is its format.
 */
export async function surveyCoverage(
  workplace: Workplace,
  options: CoverageOptions,
  layOut: CoverageContent["layOut"],
): Promise<SurveyedCoverage> {
  const { cwd } = workplace;
  const chosen = chooseFormat(COVERAGE, options);
  const { out, check } = options;
  const target = await openTarget({ kind: COVERAGE, chosen, out, check }, workplace);
  const asOf = dayOfDocument(options, target, workplace);
  const withDrafts = options.withDrafts === true;
  const period = { ...periodOf(options, asOf), withDrafts };
  const configuration = readConfiguration(cwd);
  finishBeforeDelivery(configuration, options);
  const from = target === undefined ? cwd : dirname(target.path);
  const all = readPublicRecords(recordPaths(configuration, workplace), workplace, {
    today: asOf,
    withDrafts,
    show: publishing(configuration, { from, today: asOf }),
  });
  const content: CoverageContent = {
    records: all.records,
    period,
    asOf,
    publisher: publisherOf(configuration),
    layOut,
  };
  const delivered = await deliver(target, () => chosen.format.render(content), options);
  const { leftOut, withheld, total } = all;
  return { delivered, leftOut, withheld, total };
}

/** @throws UserError for a year or a day that is none, or an end before the beginning. */
function periodOf({ year, from, to }: CoverageOptions, asOf: string): Period {
  if (year !== undefined && !/^\d{4}$/.test(year)) {
    throw new UserError(`${quote(year)} is not a year`, {
      hint: "Give four figures, such as --year 2026",
    });
  }
  const whole = year ?? asOf.slice(0, 4);
  const period = {
    from: from === undefined ? `${whole}-01-01` : dayGiven("--from", from, asOf),
    to: to === undefined ? `${whole}-12-31` : dayGiven("--to", to, asOf),
  };
  if (period.from <= period.to) return period;
  throw new UserError(`${dayInWords(period.to)} is before ${dayInWords(period.from)}`, {
    hint: "Give the earlier day with --from and the later with --to.",
  });
}
