import type { Publisher } from "../model.ts";
import { escapeHref, escapeHtml } from "./escape-html.ts";
import { colourStyles } from "./own-colour.ts";

/** A page without its content. */
export interface PageFrame {
  title: string;
  publisher: Publisher;
  /** The styles themselves, for a page that is one file; otherwise the way to their file. */
  styles: { css: string } | { file: string };
  /** The way to a script, if there is one. */
  script?: string;
  /** Pages above this one, the highest first. */
  above?: readonly { text: string; to: string }[];
  /** Links at the end of every page. */
  below?: readonly { text: string; to: string }[];
  /** Further elements of the head, as HTML. */
  head?: readonly string[];
}

/** A whole page. It asks nothing from any other place, and runs nothing that is in it. */
export function renderPage(frame: PageFrame, content: string): string {
  const { title } = frame;
  const { organisation } = frame.publisher;
  const name = organisation === "" || organisation === title ? title : `${title} – ${organisation}`;
  return `<!DOCTYPE html>
<html lang="en-GB" class="govuk-template">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(frame)}">
<title>${escapeHtml(name)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${[stylesOf(frame), ...(frame.head ?? [])].join("\n")}
</head>
<body class="govuk-template__body">
<a href="#content" class="govuk-skip-link">Skip to main content</a>
<header class="rightly-header">
<div class="govuk-width-container">${escapeHtml(organisation === "" ? "Decisions" : organisation)}</div>
</header>
<div class="govuk-width-container">
${breadcrumbs(frame)}<main class="govuk-main-wrapper" id="content">
${content}
</main>
</div>
<footer class="rightly-footer">
<div class="govuk-width-container">
${links(frame)}<p class="govuk-body-s">Made with Rightly from the decision records.</p>
</div>
</footer>
${frame.script === undefined ? "" : `<script src="${escapeHref(frame.script)}"></script>\n`}</body>
</html>
`;
}

/** Styles of a page that is one file are its own; nothing else is let in. */
function policyOf({ styles, script }: PageFrame): string {
  return [
    "default-src 'none'",
    "css" in styles ? "style-src 'unsafe-inline'" : "style-src 'self'",
    ...(script === undefined ? [] : ["script-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function stylesOf({ styles, publisher }: PageFrame): string {
  return "css" in styles
    ? `<style>${styles.css}${colourStyles(publisher.colour)}</style>`
    : `<link rel="stylesheet" href="${escapeHref(styles.file)}">`;
}

function breadcrumbs({ above = [] }: PageFrame): string {
  if (above.length === 0) return "";
  const items = above.map(
    ({ text, to }) =>
      `<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${escapeHref(to)}">${escapeHtml(text)}</a></li>`,
  );
  return `<nav class="govuk-breadcrumbs" aria-label="Breadcrumb">\n<ol class="govuk-breadcrumbs__list">\n${items.join("\n")}\n</ol>\n</nav>\n`;
}

function links({ below = [] }: PageFrame): string {
  if (below.length === 0) return "";
  const items = below.map(
    ({ text, to }) =>
      `<li><a class="govuk-link" href="${escapeHref(to)}">${escapeHtml(text)}</a></li>`,
  );
  return `<nav aria-label="About this register"><ul class="govuk-list rightly-footer__links">\n${items.join("\n")}\n</ul></nav>\n`;
}
