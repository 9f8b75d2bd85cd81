import { visible } from "../../yaml/quote.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as it is written in an element or a quoted attribute: it shows as itself. Control and bidirectional
 * characters are made visible; line ends stay.
 */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}

/** A relative path as the target of a link: nothing in it can name a scheme or another host. */
export function escapeHref(target: string): string {
  const path = encodeURI(visible(target).replaceAll("\\", "/").replace(/^\/+/, ""));
  // A colon in the first step of a path would be read as the end of a scheme.
  const steps = path.replaceAll(":", "%3A").replaceAll("?", "%3F");
  // The last hash mark may lead to a place on a page; one in a folder's or file's name does not.
  const [file = "", ...place] = steps.split(/#(?=[^#/]*$)/);
  const isPlace = file === "" || /\.(?:html?|md)$/.test(file);
  const whole = isPlace ? [file, ...place].map(withoutHash).join("#") : withoutHash(steps);
  return escapeHtml(whole);
}

function withoutHash(path: string): string {
  return path.replaceAll("#", "%23");
}
