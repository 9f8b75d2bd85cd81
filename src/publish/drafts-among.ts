import type { DecisionRecord } from "../record/model.ts";
import type { Published } from "./model.ts";

/** What every page says that drafts are shown on. */
export const WITH_DRAFTS = "With drafts: not for publication";

/** Whether drafts are among the records: only where someone asked for them. */
export function hasDrafts(records: readonly Pick<Published, "record">[]): boolean {
  return records.some(({ record }) => record.status === "draft");
}

/** What a page is called, with the mark where drafts are on it. */
export function markedTitle(title: string, records: readonly Pick<Published, "record">[]): string {
  return hasDrafts(records) ? `${title} (${WITH_DRAFTS.toLowerCase()})` : title;
}

/** The title of a record in a list: a row that is copied out still says that it is a draft. */
export function titleInList({ title, status }: Pick<DecisionRecord, "title" | "status">): string {
  return status === "draft" ? `DRAFT: ${title}` : title;
}
