import type { Test } from "../../framework/model.ts";
import { asAnswer, choiceInWords, reasonBlocks } from "../answer-in-words.ts";
import type { Block } from "../document.ts";
import { line, prose, section } from "../document.ts";
import type { Reading } from "../reading.ts";

/** Each test with its full question, the answer in words, and what is behind it. */
export function paperTests(reading: Reading): Block[] {
  const tests = reading.framework.tests.filter(({ id }) => reading.asked.has(`answers.${id}`));
  return section(
    "The tests",
    tests.flatMap((test) => testBlocks(reading, test)),
  );
}

function testBlocks(reading: Reading, test: Test): Block[] {
  const { framework, answers } = reading;
  const answer = asAnswer(answers[test.id]);
  const scale = framework.scales.get(test.scale);
  return [
    { kind: "heading", level: 3, text: test.label },
    line(test.ask),
    ...prose(choiceInWords(scale, answer), "Answer"),
    ...reasonBlocks(reading, `answers.${test.id}`, answer, test.followUps),
  ];
}
