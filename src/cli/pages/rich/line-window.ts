export interface LineWindow {
  above: string[];
  /** The line the cursor is on. */
  upTo: string;
  below: string[];
}

/** As many lines around one of them as there is room for, saying how many are left out on each side. */
export function windowAround(lines: readonly string[], active: number, room: number): LineWindow {
  const at = Math.max(0, active);
  if (lines.length <= room) return cut(lines, at, 0, lines.length);
  const inside = Math.max(1, room - 2);
  const from = Math.max(0, Math.min(at - Math.floor(inside / 2), lines.length - inside));
  return cut(lines, at, from, from + inside);
}

function cut(lines: readonly string[], at: number, from: number, to: number): LineWindow {
  const more = (count: number, where: string): string[] =>
    count > 0 ? [`  (${count} more ${where})`] : [];
  return {
    above: [...more(from, "above"), ...lines.slice(from, at)],
    upTo: lines[at] ?? "",
    below: [...lines.slice(at + 1, to), ...more(lines.length - to, "below")],
  };
}
