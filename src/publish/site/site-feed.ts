import { digestOf } from "../../framework/digest.ts";
import { STATUS } from "../../record/status.ts";
import { escapeHtml } from "../html/escape-html.ts";
import { logEntries } from "../log/log-entry.ts";
import { textInWords } from "../text-in-words.ts";
import { pageOf } from "./site-model.ts";
import type { SiteInput } from "./site-model.ts";

const MOST = 50;

/** The newest records as an Atom feed (RFC 4287). */
export function siteFeed(
  { records, publisher: { organisation }, asOf }: SiteInput,
  address: string,
): string {
  const entries = logEntries(records).slice(0, MOST);
  const items = entries.map(({ published: { record }, day }) => {
    const to = escapeHtml(new URL(pageOf(record.id), address).href);
    const summary = textInWords(record.publication?.summary ?? record.proposal?.summary);
    return `<entry>
<title>${forXml(record.title)}</title>
<id>${uuidOf([address, record.id])}</id>
<link href="${to}"/>
<updated>${forXml(day)}T00:00:00Z</updated>
<category term="${forXml(record.status)}" label="${forXml(STATUS[record.status].label)}"/>
<summary>${forXml(summary)}</summary>
</entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<title>${forXml(organisation === "" ? "Decisions" : `Decisions – ${organisation}`)}</title>
<id>${uuidOf([address])}</id>
<link rel="self" href="${escapeHtml(new URL("feed.xml", address).href)}"/>
<link href="${escapeHtml(address)}"/>
<updated>${entries[0]?.day ?? asOf}T00:00:00Z</updated>
<author><name>${forXml(organisation === "" ? "Decisions" : organisation)}</name></author>
${items.join("\n")}
</feed>
`;
}

/** The addresses of all pages, for search engines (sitemaps.org). */
export function siteMap(files: readonly string[], address: string): string {
  const pages = files.filter((file) => file.endsWith(".html"));
  const urls = pages.map(
    (page) => `<url><loc>${escapeHtml(new URL(page, address).href)}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
}

/** XML has characters it may not hold even when they are escaped. */
function forXml(text: string): string {
  return escapeHtml(text).replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
    "\ufffd",
  );
}

/** The same for the same thing, as the format wants it. */
function uuidOf(of: readonly string[]): string {
  const hex = digestOf(of).slice("sha256:".length);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join("-")}`;
}
