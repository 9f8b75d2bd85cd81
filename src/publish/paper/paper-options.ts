import type { ConsideredOption } from "../../record/model.ts";
import { wordsIfUnknown } from "../../record/not-known.ts";
import type { Block } from "../document.ts";
import { line, list, orNone, prose, section } from "../document.ts";
import type { Reading } from "../reading.ts";
import { textInWords } from "../text-in-words.ts";

/** The ways that were considered, with what speaks for and against each. */
export function paperOptions({ record }: Reading): Block[] {
  return section(
    "Options that were considered",
    orNone(record.options, optionBlocks, wordsIfUnknown(record, ["options"])),
  );
}

function optionBlocks(option: ConsideredOption): Block[] {
  const preferred = option.preferred === true ? " (preferred)" : "";
  return [
    {
      kind: "heading",
      level: 3,
      text: `${option.title ?? "An option without a title"}${preferred}`,
    },
    ...points("For", option.for),
    ...points("Against", option.against),
    ...prose(textInWords(option["rejected-because"]), "Why it was rejected"),
  ];
}

function points(label: string, texts: ConsideredOption["for"]): Block[] {
  const said = list((texts ?? []).map(textInWords));
  return said.length === 0 ? [] : [line([{ strong: `${label}:` }]), ...said];
}
