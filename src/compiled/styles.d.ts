/** Written by the build from `templates/site/*.scss` and the GOV.UK Frontend, without its fonts and its crown. */

/** Styles of one page that stands alone. */
export const PAGE_CSS: string;
/** Styles of every page of a site. */
export const SITE_CSS: string;
