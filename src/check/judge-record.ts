import type { Fault } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import { hideExempt } from "../record/hide-exempt.ts";
import { HIDING_RULES } from "./every-rule.ts";
import type { DecisionRecord } from "../record/model.ts";
import { readCalendar } from "../repository/calendar.ts";
import { listFrameworks } from "../repository/frameworks.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { recordContext } from "../rules/context.ts";
import type { Surroundings } from "../rules/model.ts";
import { RECORD_RULES } from "../rules/registry.ts";
import { recordFaults } from "../rules/run.ts";
import type { YamlText } from "../yaml/parse.ts";
import { settingsByFile, severityOf } from "./settings.ts";
import { withoutExceptions } from "./without-exceptions.ts";

/**
 * Every fault of a record, those of its shape among them.
 * @param shape Faults of the shape, which are known already.
 */
export type Judge = (record: DecisionRecord, yaml: YamlText, shape: readonly Fault[]) => Fault[];

/**
 * Judges what would be written by the rules a check will put to the record, each as seriously as it
 * is taken here, and without what comments, waivers and the baseline set aside.
 * @param folder Of the record, from the root: rules may be set for a folder.
 */
export function judgeRecord(
  configuration: Configuration,
  framework: Framework,
  today: string,
  folder: string = configuration.records,
): Judge {
  const { bodies, places, consultationDays, recordsFrom, personalDataAllow } = configuration;
  const { rules, options: settings } = settingsByFile(configuration)(folder);
  const surroundings: Surroundings = {
    today,
    frameworks: listFrameworks(configuration),
    bodies,
    places,
    consultationDays,
    recordsFrom,
    personalDataAllow,
    private: configuration.private,
    unsaved: true,
    settings,
    calendar: readCalendar(configuration),
  };
  const wanted = RECORD_RULES.filter(({ id }) => severityOf(rules[id]) !== "off");
  return (record, yaml, shape) => {
    const context = recordContext(record, record.id, framework, surroundings, yaml.text);
    const faults = [...shape, ...recordFaults(wanted, context, yaml, shape)];
    const weighed = faults.flatMap((fault): Fault[] => {
      const severity = severityOf(rules[fault.rule]) ?? fault.severity;
      return severity === "off" ? [] : [{ ...fault, severity }];
    });
    const open = withoutExceptions(weighed, { record, text: yaml.text, today }, configuration);
    return hideExempt(open, yaml.text, HIDING_RULES);
  };
}
