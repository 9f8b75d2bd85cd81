/** Answers about an invented bench, in words drawn at random. */
import { readFileSync } from "node:fs";
import { parseYaml } from "../../../src/yaml/parse.ts";
import { serialiseYaml } from "../../../src/yaml/serialise.ts";
import { wordsOf } from "./awkward-words.ts";

type Content = Record<string, unknown>;

const BENCH = readFileSync("test/stories/life-of-a-decision/bench.yaml", "utf8");

/** A form as a file. */
export function formText(content: Content): string {
  return serialiseYaml(content);
}

/** The content of a complete draft. */
export function benchAnswers(random: () => number): Content {
  const content = parseYaml(BENCH).value as {
    proposal: Content;
    options: Content[];
    voice: Content[];
    evidence: Content[];
    answers: Record<string, Content>;
    actions: Content[];
  } & Content;
  content.proposal["summary"] = wordsOf(random);
  (content.proposal["affects"] as Content)["people"] = wordsOf(random);
  content.options[0]!["rejected-because"] = wordsOf(random);
  content.voice[0]!["said"] = wordsOf(random);
  content.voice[0]!["changed"] = wordsOf(random);
  content.evidence[0]!["says"] = wordsOf(random);
  content.answers["open-to-all"]!["because"] = wordsOf(random);
  content.answers["finest"]!["because"] = wordsOf(random);
  content.actions[0]!["what"] = wordsOf(random);
  return content;
}

const REFERENCES: Readonly<Record<string, string>> = {
  "ambleford-town-council": "AT/041/12/26",
  "ambleford-health-trust": "AHT/2627/018",
};

/** What one body decided. */
export function decisionOf(
  body: string,
  on: string,
  result: string,
  random: () => number,
): Content {
  const capacity = body === "ambleford-town-council" ? "executive" : "board";
  return {
    body,
    decider: "Cabinet",
    capacity,
    on,
    ...(random() < 0.5 ? { reference: REFERENCES[body] } : {}),
    result,
    resolution: wordsOf(random),
    reasons: wordsOf(random),
    interests: "none-declared",
    ...(capacity === "executive" ? { key: { is: false, because: wordsOf(random) } } : {}),
  };
}

export function publicationOf(random: () => number): Content {
  return { access: "open", summary: wordsOf(random) };
}
