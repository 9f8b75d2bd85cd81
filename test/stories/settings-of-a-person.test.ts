// A person's settings are kept where they say, keep their comments, and hold in every folder.
import { expect, it } from "vitest";
import { settingsPath } from "../../src/work/settings/settings-file.ts";
import { makeFolder } from "../support/folder.ts";
import { run } from "../support/run.ts";

function person(): {
  env: Record<string, string>;
  read: () => string;
  write: (text: string) => void;
} {
  const folder = makeFolder();
  return {
    env: { RIGHTLY_CONFIG_DIR: folder.path },
    read: () => folder.read("settings.yaml"),
    write: (text) => folder.write("settings.yaml", text),
  };
}

it("are shown, set, got and taken away", async () => {
  const { env, read } = person();
  const { stdout } = await run(["config"], { env });
  expect(stdout).toMatch(/^plain {3}not set\n/);
  expect(stdout).toContain(`Kept in ${env["RIGHTLY_CONFIG_DIR"] ?? ""}`);
  expect((await run(["config", "set", "editor", "code", "--", "--wait"], { env })).code).toBe(0);
  expect((await run(["config", "set", "plain", "yes"], { env })).stdout).toMatch(/^plain: on\n/);
  expect(read()).toBe('editor: "code --wait"\nplain: "on"\n');
  expect((await run(["config", "get", "editor"], { env })).stdout).toBe("code --wait\n");
  for (const time of ["once", "twice"]) {
    expect((await run(["config", "unset", "editor"], { env })).code, time).toBe(0);
  }
  expect(read()).toBe('plain: "on"\n');
  const json = JSON.parse((await run(["config", "--json"], { env })).stdout) as unknown;
  expect(json).toMatchObject({ settings: { plain: true } });
});

it("keep what the person wrote beside them", async () => {
  const { env, read, write } = person();
  write("# Mine.\nrole: Planner # since May\n");
  await run(["config", "set", "role", "Chief", "planner"], { env });
  expect(read()).toContain("# Mine.\n");
  expect(read()).toContain("# since May");
  expect(read()).toContain("Chief planner");
});

it.each([
  [["config", "set", "plain", "perhaps"], 'plain cannot be "perhaps"'],
  [["config", "set", "editr", "vim"], '"editr" is not a setting (did you mean "editor"?)'],
  [["config", "get", "colour"], "There is plain, editor, role."],
])("say what is wrong with %j", async (argv, words) => {
  const { code, stderr } = await run(argv, { env: person().env });
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});

it("that cannot be read are said and passed over", async () => {
  const { env, write } = person();
  write("plain: [on\n");
  const { code, stderr } = await run(["config"], { env });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Settings, .*settings\.yaml: line \d+: /);
});

it.each([
  ["linux", { HOME: "/home/amira" }, "/home/amira/.config/rightly/settings.yaml"],
  ["linux", { HOME: "/home/amira", XDG_CONFIG_HOME: "/cfg" }, "/cfg/rightly/settings.yaml"],
  ["darwin", { HOME: "/Users/amira" }, "/Users/amira/Library/Preferences/rightly/settings.yaml"],
  ["linux", { RIGHTLY_CONFIG_DIR: "/stick" }, "/stick/settings.yaml"],
])("are on %s with %j in %s", (platform, env, path) => {
  expect(settingsPath(env, platform)).toBe(path);
});
