// Builds the program where npm installs it from a clone, as the pre-commit framework does: a clone has no
// dist/. A person who works on the program builds it when they need it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";

const { env } = process;
const isFromClone =
  env["_PACOTE_NO_PREPARE_"] !== undefined || env["NODE_VIRTUAL_ENV"] !== undefined;
if (isFromClone && existsSync("src") && !existsSync("dist/rightly.cjs")) {
  // A global installation passes its own settings on, and then nothing is installed in the clone.
  const own = Object.entries(env).filter(([name]) => !/^npm_config_(?!cache|registry)/i.test(name));
  const ran = (command, args) => {
    // Some take everything that is printed here for the name of the package.
    const { status } = spawnSync(command, args, {
      stdio: ["ignore", 2, 2],
      env: Object.fromEntries(own),
    });
    if (status !== 0) process.exit(status ?? 1);
  };
  const npm = env["npm_execpath"];
  if (!existsSync("node_modules/rolldown") && npm !== undefined) {
    ran(process.execPath, [
      npm,
      "ci",
      "--ignore-scripts",
      "--include=dev",
      "--no-audit",
      "--no-fund",
    ]);
  }
  ran(process.execPath, ["scripts/build.mjs"]);
}
