import { resolve } from "node:path";
import { UserError } from "../../errors.ts";
import type { FilledTemplate } from "../../publish/word/fill-template.ts";
import type { FillTemplate, Filling } from "../../publish/word/template-filler.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { pathFrom } from "../../repository/read.ts";
import { isShippedTemplate, templateBytes, wordTemplate } from "../../repository/word-template.ts";
import type { TemplateName } from "../../repository/word-template.ts";
import type { Workplace } from "../workplace.ts";
import { refuseTypedLinkOut } from "../../repository/inside.ts";

/** A Word template that cannot be filled in. */
export class TemplateRefused extends UserError {
  /** Each with its place, in the order they are in the template. */
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
  return async (filling, tagNames) => {
    const path = named === undefined ? wordTemplate(configuration, name) : typed(cwd, named);
    const made = await filled(path, name, filling);
    if ("document" in made) return made.document;
    const file = pathFrom(cwd, path);
    const faults = made.faults.map(({ place, says }) => `${file}: ${place}: ${says}`);
    throw new TemplateRefused(file, faults, tagNames);
  };
}

/** Ours is filled in here, where it costs no start of a process; nobody else's is. */
async function filled(path: string, name: TemplateName, filling: Filling): Promise<FilledTemplate> {
  const template = templateBytes(path, name);
  if (isShippedTemplate(path, name)) {
    const { fillTemplate } = await import("../../publish/word/fill-template.ts");
    return fillTemplate(template, filling.content, filling.mark);
  }
  const { fillInChild } = await import("./fill-in-child.ts");
  return fillInChild(template, filling);
}

function typed(cwd: string, named: string): string {
  const path = resolve(cwd, named);
  refuseTypedLinkOut(cwd, path);
  return path;
}
