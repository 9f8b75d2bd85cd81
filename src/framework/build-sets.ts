import type { GroupFile, ItemFile, OptionFile, ScaleFile, SetFile } from "./file.ts";
import type { Group, Item, ItemSet, Option, Scale } from "./model.ts";
import type { Speak } from "./words.ts";

export function buildOption(file: OptionFile, speak: Speak): Option {
  return {
    id: file.id,
    label: speak(file.label),
    ...(file["looking-back"] === undefined
      ? {}
      : { labelLookingBack: speak(file["looking-back"]) }),
    ...(file.hint === undefined ? {} : { hint: speak(file.hint) }),
    ...(file.tone === undefined ? {} : { tone: file.tone }),
    demands: file.demands ?? [],
  };
}

export function buildScale(id: string, file: ScaleFile, speak: Speak): Scale {
  const options = (files: readonly OptionFile[]): Option[] =>
    files.map((option) => buildOption(option, speak));
  return {
    id,
    ordered: file.ordered,
    options: options(file.options),
    outside: options(file.outside ?? []),
  };
}

export function buildSet(id: string, file: SetFile, speak: Speak): ItemSet {
  return {
    id,
    role: file.role,
    label: file.label === undefined ? id : speak(file.label),
    groups: (file.groups ?? []).map((group) => buildGroup(group, speak)),
    items: file.items.map((item) => buildItem(item, speak)),
  };
}

function buildGroup(file: GroupFile, speak: Speak): Group {
  return {
    id: file.id,
    label: speak(file.label),
    ...(file.statement === undefined ? {} : { statement: speak(file.statement) }),
    rights: file.rights ?? [],
    aliases: file.aliases ?? [],
    ...(file.source === undefined ? {} : { source: file.source }),
  };
}

const SPOKEN = ["short", "text", "success", "kind"] as const;
const KEPT = ["group", "columns", "source", "valid"] as const;

function buildItem(file: ItemFile, speak: Speak): Item {
  const spoken = SPOKEN.flatMap((key) => {
    const words = file[key];
    return words === undefined ? [] : [[key, speak(words)] as const];
  });
  const kept = KEPT.flatMap((key) => (file[key] === undefined ? [] : [[key, file[key]] as const]));
  return {
    id: file.id,
    label: speak(file.label),
    ...Object.fromEntries([...spoken, ...kept]),
    // A bare year is a number in YAML.
    ...(file.date === undefined ? {} : { date: String(file.date) }),
    required: file.required ?? false,
    aliases: file.aliases ?? [],
    successors: file.successors ?? [],
  };
}
