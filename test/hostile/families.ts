/** Every family of the corpus, by what it is about. */
import { ANSWERS_CASES } from "./families/answers-cases.ts";
import { FILE_NAME_CASES } from "./families/file-name-cases.ts";
import { FRAMEWORK_CASES } from "./families/framework-cases.ts";
import { GIT_CASES } from "./families/git-cases.ts";
import { HIDDEN_CASES } from "./families/hidden-cases.ts";
import { KEY_CASES } from "./families/key-cases.ts";
import { LINK_CASES } from "./families/link-cases.ts";
import { NUMBER_CASES } from "./families/number-cases.ts";
import { PATH_CASES } from "./families/path-cases.ts";
import { TEMPLATE_CASES } from "./families/template-cases.ts";
import { TEXT_CASES } from "./families/text-cases.ts";
import { YAML_CASES } from "./families/yaml-cases.ts";
import type { HostileCase } from "./hostile-case.ts";

export const FAMILIES: Readonly<Record<string, readonly HostileCase[]>> = {
  "what YAML can do": YAML_CASES,
  "names that JavaScript knows": KEY_CASES,
  "characters that nobody sees": HIDDEN_CASES,
  "paths that lead out": PATH_CASES,
  "links that lead out": LINK_CASES,
  "names of files": FILE_NAME_CASES,
  "numbers and days": NUMBER_CASES,
  "frameworks and settings": FRAMEWORK_CASES,
  "answers and confidential text": ANSWERS_CASES,
  "words that would act": TEXT_CASES,
  "templates of Word": TEMPLATE_CASES,
  "repositories of git": GIT_CASES,
};
