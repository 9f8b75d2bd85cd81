/** Text as it is read out: without mark-up, with one word for a command, a file, a code or a quotation. */
export function spoken(text: string): string {
  return text
    .replace(/`[^`\n]+`/g, "Name")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(?<![\p{L}\p{N}])"[^"\n]{2,80}"(?![\p{L}\p{N}])/gu, "Name")
    .replace(/(?<!\w)--?[a-z][a-z-]*/g, "Name")
    .replace(/\b[\w-]+(?:\/[\w.*-]+)+|\b[\w-]+\.(?:md|ya?ml|json|csv|docx|xlsx|html)\b/g, "Name")
    .replace(/https?:\S+/g, "Name")
    .replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, "")
    .trim();
}
