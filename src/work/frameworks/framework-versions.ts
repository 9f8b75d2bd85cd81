import { UserError } from "../../errors.ts";
import type { Framework } from "../../framework/model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework, listFrameworks } from "../../repository/frameworks.ts";
import type { FrameworkEntry } from "../../repository/frameworks.ts";
import type { Workplace } from "../workplace.ts";

/** One version of a framework that can be named here, and what its file says of it. */
export interface FrameworkVersion extends Pick<FrameworkEntry, "id" | "version" | "from"> {
  status: Framework["status"] | "unusable";
  /** `undefined` if the file cannot be used. */
  title: string | undefined;
}

/** Every version that can be named here, by id, then from old to new. No file is read. */
export function frameworkNames({ cwd }: Pick<Workplace, "cwd">): string[] {
  return listFrameworks(readConfiguration(cwd)).map(({ id, version }) => `${id}@${version}`);
}

/** The same with what each file says. One file that cannot be used does not hide the others. */
export function frameworkVersions({ cwd }: Pick<Workplace, "cwd">): FrameworkVersion[] {
  const configuration = readConfiguration(cwd);
  const about = (id: string, version: string): Pick<FrameworkVersion, "status" | "title"> => {
    try {
      const { status, title } = findFramework(configuration, id, version).framework;
      return { status, title };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { status: "unusable", title: undefined };
    }
  };
  return listFrameworks(configuration).map(({ id, version, from }) => ({
    id,
    version,
    from,
    ...about(id, version),
  }));
}
