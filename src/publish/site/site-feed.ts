import { digestOf } from "../../framework/digest.ts";
import { daySpan } from "../../record/day-span.ts";
import { STATUS } from "../../record/status.ts";
import { escapeXml } from "../escape-xml.ts";
import { logEntries } from "../log/log-entry.ts";
import { textInWords } from "../text-in-words.ts";
import { pageOf } from "./site-model.ts";
import type { SiteInput } from "./site-model.ts";
import { titleInList } from "../drafts-among.ts";

const MOST = 50;

/** The newest records as an Atom feed (RFC 4287). */
export function siteFeed(
  { records, publisher: { organisation }, asOf }: SiteInput,
  address: string,
): string {
  const entries = logEntries(records).slice(0, MOST);
  const items = entries.map(({ published: { record }, day }) => {
    const to = escapeXml(new URL(pageOf(record.id), address).href);
    const summary = textInWords(record.publication?.summary ?? record.proposal?.summary);
    return `<entry>
<title>${escapeXml(titleInList(record))}</title>
<id>${uuidOf([address, record.id])}</id>
<link href="${to}"/>
<updated>${escapeXml(firstDay(day))}T00:00:00Z</updated>
<category term="${escapeXml(record.status)}" label="${escapeXml(STATUS[record.status].label)}"/>
<summary>${escapeXml(summary)}</summary>
</entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<title>${escapeXml(organisation === "" ? "Decisions" : `Decisions – ${organisation}`)}</title>
<id>${uuidOf([address])}</id>
<link rel="self" href="${escapeXml(new URL("feed.xml", address).href)}"/>
<link href="${escapeXml(address)}"/>
<updated>${firstDay(entries[0]?.day ?? asOf)}T00:00:00Z</updated>
<author><name>${escapeXml(organisation === "" ? "Decisions" : organisation)}</name></author>
${items.join("\n")}
</feed>
`;
}

/** A feed has a moment, and a month has none: its first day. */
function firstDay(when: string): string {
  return daySpan(when)?.first ?? when;
}

/** The addresses of all pages, for search engines (sitemaps.org). */
export function siteMap(files: readonly string[], address: string): string {
  const pages = files.filter((file) => file.endsWith(".html"));
  const urls = pages.map(
    (page) => `<url><loc>${escapeXml(new URL(page, address).href)}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
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
