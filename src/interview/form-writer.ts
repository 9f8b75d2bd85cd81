import { renderGuidance } from "./guidance.ts";
import type { GuidanceBlock } from "./guidance.ts";

const WIDTH = 88;

/** Lines of a form: keys without values, and words about them as comments. */
export class FormWriter {
  private readonly lines: string[] = [];

  /** Words above what they are about, wrapped at 88 columns. */
  comment(depth: number, ...paragraphs: readonly string[]): void {
    for (const paragraph of paragraphs) {
      for (const line of paragraph.split("\n")) this.wrapped(`${indent(depth)}# `, "", line);
    }
  }

  /** What helps with the key below. */
  guidance(depth: number, blocks: readonly GuidanceBlock[]): void {
    this.comment(depth, ...blocks.map(renderGuidance));
  }

  /** What may be written for the key below: the word, then what it means. */
  choice(depth: number, value: string, label: string): void {
    this.wrapped(`${indent(depth)}#   `, "    ", `${value}: ${label}`);
  }

  /** A key; `value` is plain YAML that needs no quoting. */
  key(depth: number, name: string, value = ""): void {
    this.lines.push(`${indent(depth)}${name}:${value === "" ? "" : ` ${value}`}`);
  }

  /** A key for a text, which is written on the lines below: nothing in it means anything to YAML. */
  textKey(depth: number, name: string): void {
    this.key(depth, name, "|-");
  }

  /** The first key of an item of a list, which is `depth` deep with its dash before it. */
  firstKey(depth: number, name: string, value = ""): void {
    this.lines.push(`${indent(depth - 1)}- ${name}:${value === "" ? "" : ` ${value}`}`);
  }

  blank(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== "") this.lines.push("");
  }

  text(): string {
    return `${this.lines.join("\n").trimEnd()}\n`;
  }

  private wrapped(prefix: string, hanging: string, words: string): void {
    let line = "";
    let start = prefix;
    for (const word of words.split(/\s+/).filter((one) => one !== "")) {
      if (line !== "" && start.length + line.length + 1 + word.length > WIDTH) {
        this.lines.push(start + line);
        start = prefix + hanging;
        line = "";
      }
      line = line === "" ? word : `${line} ${word}`;
    }
    this.lines.push((start + line).trimEnd());
  }
}

function indent(depth: number): string {
  return "  ".repeat(depth);
}
