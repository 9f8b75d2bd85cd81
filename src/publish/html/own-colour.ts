/** The program's own colour, as `templates/site/page.scss` has it. */
export const DEFAULT_COLOUR = "#0b3a53";

/** Styles that replace the program's own colour with another, with words on it that can be read; empty without one. */
export function colourStyles(colour: string | undefined): string {
  if (colour === undefined) return "";
  return `:root{--rightly-colour:${colour};--rightly-on-colour:${readableOn(colour)}}`;
}

/** Black or white, whichever is easier to see: one of them always has a contrast of at least 4.5 to 1. */
export function readableOn(colour: string): "#000" | "#fff" {
  return contrast(luminance(colour), 0) > contrast(luminance(colour), 1) ? "#000" : "#fff";
}

/** Contrast of two luminances, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance from 0, black, to 1, white, as WCAG 2.2 defines it. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
