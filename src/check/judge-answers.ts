import type { Fault } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { readCalendar } from "../repository/calendar.ts";
import { listFrameworks } from "../repository/frameworks.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { recordContext } from "../rules/context.ts";
import { RECORD_RULES } from "../rules/registry.ts";
import { recordFaults } from "../rules/run.ts";
import type { YamlText } from "../yaml/parse.ts";
import { settingsByFile, severityOf } from "./settings.ts";

/**
 * Judges the content of an answers file by the rules a check will put to the record, so that what is
 * written is not refused a minute later. Only what a check calls an error is given.
 */
export function judgeAnswers(
  configuration: Configuration,
  framework: Framework,
  today: string,
): (record: DecisionRecord, yaml: YamlText, shape: readonly Fault[]) => Fault[] {
  const { bodies, places, personalDataAllow } = configuration;
  const { rules, options: settings } = settingsByFile(configuration)(configuration.records);
  const surroundings = {
    today,
    frameworks: listFrameworks(configuration),
    bodies,
    places,
    personalDataAllow,
    settings,
    calendar: readCalendar(configuration),
  };
  const wanted = RECORD_RULES.filter(({ id }) => severityOf(rules[id]) !== "off");
  return (record, yaml, shape) => {
    const context = recordContext(record, record.id, framework, surroundings);
    return recordFaults(wanted, context, yaml, shape).filter((fault) => {
      return (severityOf(rules[fault.rule]) ?? fault.severity) === "error";
    });
  };
}
