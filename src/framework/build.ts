import { buildGrid, buildQuestion, buildTest, buildWhen } from "./build-asks.ts";
import { buildScale, buildSet } from "./build-sets.ts";
import { frameworkDigest } from "./digest.ts";
import type { FrameworkFile } from "./file.ts";
import type { Framework, Source } from "./model.ts";
import { parseCondition } from "./parse-condition.ts";
import { speakIn } from "./words.ts";
import type { Speak } from "./words.ts";

type About = Pick<
  Framework,
  | "id"
  | "version"
  | "status"
  | "title"
  | "short"
  | "kind"
  | "issuer"
  | "sources"
  | "valid"
  | "extends"
> & { released?: string };

/** A framework from a file whose shape and references are sound, with its words in one language. */
export function buildFramework(file: FrameworkFile, language?: string): Framework {
  const fallback = file.framework.languages?.default ?? "en";
  const speak = speakIn(language ?? fallback, fallback);
  const sets = mapOf(file.sets, (set, id) => buildSet(id, set, speak));
  return {
    ...about(file, speak),
    language: language ?? fallback,
    scales: mapOf(file.scales, (scale, id) => buildScale(id, scale, speak)),
    sets,
    tests: (file.tests ?? []).map((test) => buildTest(test, speak)),
    grids: (file.grids ?? []).map((grid) => buildGrid(grid, speak)),
    questions: (file.questions ?? []).map((question) => buildQuestion(question, sets, speak)),
    conditions: mapOf(file.conditions, parseCondition),
    ...aside(file, speak),
    digest: frameworkDigest(file as unknown as Record<string, unknown>),
  };
}

function about({ framework }: FrameworkFile, speak: Speak): About {
  const title = speak(framework.title);
  const { unit } = framework.issuer;
  return {
    id: framework.id,
    version: framework.version,
    status: framework.status,
    ...(framework.released === undefined ? {} : { released: framework.released }),
    title,
    short: framework.short === undefined ? title : speak(framework.short),
    kind: framework.kind,
    issuer: {
      name: speak(framework.issuer.name),
      ...(unit === undefined ? {} : { unit: speak(unit) }),
    },
    sources: (framework.sources ?? []).map((source): Source => {
      return {
        id: source.id,
        title: speak(source.title),
        ...(source.published === undefined ? {} : { published: String(source.published) }),
        ...(source.part === undefined ? {} : { part: speak(source.part) }),
        ...(source.url === undefined ? {} : { url: source.url }),
      };
    }),
    valid: framework.valid ?? {},
    extends: framework.extends ?? [],
  };
}

type Aside = Pick<Framework, "stages" | "pledge" | "attestations" | "gates" | "texts" | "examples">;

function aside(file: FrameworkFile, speak: Speak): Aside {
  const { pledge } = file;
  return {
    stages: (file.stages ?? []).map((stage) => ({
      id: stage.id,
      label: speak(stage.label),
      ...(stage.hint === undefined ? {} : { hint: speak(stage.hint) }),
      ...(stage.due === undefined ? {} : { dueAfterDecision: stage.due["after-decision"] }),
    })),
    pledge: {
      statements: (pledge?.statements ?? []).map(speak),
      hedges: pledge?.hedges ?? [],
      ...(pledge?.source === undefined ? {} : { source: pledge.source }),
    },
    attestations: (file.attestations ?? []).map((one) => ({ ...one, text: speak(one.text) })),
    gates: (file.gates ?? []).map((gate) => ({
      id: gate.id,
      level: gate.level,
      ...buildWhen(gate),
      require: parseCondition(gate.require),
      say: speak(gate.say),
      why: speak(gate.why),
    })),
    texts: mapOf(file.texts, speak),
    examples: Object.entries(file.examples ?? {}).map(([id, example]) => {
      const { note, ...rest } = example;
      const said = note === undefined ? {} : { note: speak(note) };
      return { id, ...rest, text: speak(example.text), ...said };
    }),
  };
}

function mapOf<From, To>(
  from: Readonly<Record<string, From>> | undefined,
  change: (value: From, id: string) => To,
): ReadonlyMap<string, To> {
  return new Map(Object.entries(from ?? {}).map(([id, value]) => [id, change(value, id)]));
}
