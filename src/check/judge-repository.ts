import { inFile, START } from "../finding.ts";
import type { Finding } from "../finding.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { readText } from "../repository/read.ts";
import type { RecordInRepository } from "../rules/model.ts";
import { REPOSITORY_RULES } from "../rules/registry.ts";
import { repositoryFindings } from "../rules/run.ts";
import { parseYaml } from "../yaml/parse.ts";
import { settingFaults } from "./apply-severities.ts";
import { cutWords } from "./cut-words.ts";
import { exemptFindings } from "./exempt-files.ts";
import type { FileNames } from "./file-names.ts";
import { ownFinding } from "./own-finding.ts";
import type { CheckPlan } from "./plan-check.ts";
import { frameworkFindings } from "./read-frameworks.ts";
import type { RepositoryContent } from "./read-repository.ts";
import type { RecordFacts, JudgedFile } from "./judged-record.ts";
import { sinceFindings } from "./since.ts";
import { unfinishedFindings } from "./unfinished-changes.ts";
import { basename } from "node:path";
import { idOfFile } from "../record/files.ts";
import { visible } from "../yaml/quote.ts";
import { gitFolder } from "../repository/git-folder.ts";
import { filesNotCheckedOut } from "../repository/sparse.ts";
import { linkBroken } from "../rules/link-broken.ts";

/** Everything that is wrong in a repository, each finding once, before anything is set aside. */
export function judgeRepository(plan: CheckPlan, content: RepositoryContent): Finding[] {
  const { options, configuration, names, files } = plan;
  const { frameworks, records, compared } = content;
  return unique([
    ...configurationFindings(configuration, names),
    ...frameworks.findings,
    ...files.frameworks.flatMap((path) => frameworkFindings(path, names)),
    ...files.links.map((path) => wholeFile(names.nameOf(path), "linkNotFollowed", LINK)),
    ...files.misnamed.map((path) =>
      wholeFile(names.nameOf(path), "fileMisnamed", misnamed(basename(path))),
    ),
    ...unfinishedFindings(configuration, names),
    ...records.flatMap(({ file, faults }) => inFile(file, faults)),
    ...togetherFindings(records, configuration.root, options.today),
    ...exemptFindings(plan, records),
    ...(compared === undefined ? [] : sinceFindings(compared)),
  ]);
}

function configurationFindings(configuration: Configuration, names: FileNames): Finding[] {
  const { file, rules, folders, waivers } = configuration;
  if (file === undefined) return [];
  const yaml = parseYaml(readText(file));
  const isSet = Object.keys(rules).length + folders.length + waivers.length > 0;
  const settings = isSet ? settingFaults(configuration, yaml) : [];
  return inFile(names.nameOf(file), [...settings, ...cutWords(yaml)]);
}

const LINK = "this is a link, and links are not followed";

/** Of a name only its ending is said. */
function misnamed(name: string): string {
  const [ending] = /\.ya?ml.*$/i.exec(name) ?? /\.[^.]+$/.exec(name) ?? [];
  const how = ending === undefined ? "has no ending" : `ends in ${visible(ending)}`;
  return `this file ${how}, and records end in .yaml`;
}

/** A finding about a file that is not looked into. */
function wholeFile(
  file: string,
  name: "linkNotFollowed" | "fileMisnamed",
  message: string,
): Finding {
  return ownFinding(name, { file, place: START }, message);
}

/** What the rules about records taken together find. */
function togetherFindings(records: readonly JudgedFile[], root: string, today: string): Finding[] {
  const readable: RecordInRepository[] = [];
  const unread: string[] = [];
  for (const one of records) {
    const { name, facts } = one;
    if (facts === undefined) unread.push(name);
    else readable.push(lazily(one, facts));
  }
  const found = repositoryFindings(REPOSITORY_RULES, { records: readable, unread, today });
  const top = gitFolder(root);
  if (top === undefined || !found.some(({ rule }) => rule === linkBroken.id)) return found;
  // Git is asked only where a record is missed: a sparse checkout leaves some out that are not gone.
  const elsewhere = [...filesNotCheckedOut(top)].filter((path) => path.endsWith(".yaml"));
  if (elsewhere.length === 0) return found;
  const unseen = [...unread, ...elsewhere.map(idOfFile)];
  return repositoryFindings(REPOSITORY_RULES, { records: readable, unread: unseen, today });
}

/** A record among others. Its YAML is read when it is asked for. */
function lazily({ file, paper, parsed }: JudgedFile, record: RecordFacts): RecordInRepository {
  return {
    file,
    record,
    paper,
    get yaml() {
      return parsed()!.yaml;
    },
  };
}

/** A framework that is asked for by name is one of the repository's as well. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const { file, place, rule, path, message } = finding;
    seen.set(JSON.stringify([file, place, rule, path, message]), finding);
  }
  return [...seen.values()];
}
