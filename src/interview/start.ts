import type { Framework } from "../framework/model.ts";
import { recordId } from "../record/id.ts";
import type { DecisionRecord } from "../record/model.ts";

export interface Start {
  title: string;
  framework: Framework;
  /** ISO day. */
  today: string;
  /** Whether a record with this id is there already. */
  taken: (id: string) => boolean;
  /** The id a person chose; from the day and the title unless said otherwise. */
  id?: string | undefined;
}

/** The draft a walk begins with: its title, its framework pinned, and one line of history. */
export function startRecord({ title, framework, today, taken, id }: Start): DecisionRecord {
  const { version, digest } = framework;
  return {
    format: 1,
    id: id ?? recordId(today, title, taken),
    title,
    status: "draft",
    framework: { id: framework.id, version, digest },
    history: [{ on: today, event: "drafted" }],
  };
}
