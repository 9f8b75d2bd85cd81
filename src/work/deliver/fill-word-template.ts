import { resolve } from "node:path";
import { UserError } from "../../errors.ts";
import type { FillTemplate } from "../../publish/word/template-filler.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { pathFrom } from "../../repository/read.ts";
import { templateBytes, wordTemplate } from "../../repository/word-template.ts";
import type { TemplateName } from "../../repository/word-template.ts";
import type { Workplace } from "../workplace.ts";
import { refuseTypedLinkOut } from "../../repository/inside.ts";

/** A Word template that cannot be filled in. */
export class TemplateRefused extends UserError {
  /** Each with its place, in the order they stand in the template. */
  readonly faults: readonly string[];

  constructor(file: string, faults: readonly string[], tagNames: readonly string[]) {
    super(`the template ${file} cannot be filled in`, {
      hint: `Put right in Word what is named above. The tags there are: ${tagNames.join(", ")}.`,
    });
    this.name = "TemplateRefused";
    this.faults = faults;
  }
}

/**
 * Fills the Word template of a repository, or another that is named for once.
 * @param named Path as it was typed.
 */
export function templateFiller(
  configuration: Configuration,
  name: TemplateName,
  named: string | undefined,
  { cwd }: Workplace,
): FillTemplate {
  return (fill, tagNames) => {
    const path = named === undefined ? wordTemplate(configuration, name) : typed(cwd, named);
    const made = fill(templateBytes(path, name));
    if ("document" in made) return made.document;
    const file = pathFrom(cwd, path);
    const faults = made.faults.map(({ place, says }) => `${file}: ${place}: ${says}`);
    throw new TemplateRefused(file, faults, tagNames);
  };
}

function typed(cwd: string, named: string): string {
  const path = resolve(cwd, named);
  refuseTypedLinkOut(cwd, path);
  return path;
}
