import { homeOf } from "../../work/home.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { lineWidth } from "../pages/wrap.ts";
import { homePage } from "./home-page.ts";

/** `rightly`: what is open here, and what can be done next. */
export function showHome(io: Io): ExitCode {
  const { columns, rows = 24 } = io.stdout;
  const lines = homePage(homeOf(io), { width: lineWidth(columns), rows });
  io.stdout.write(`${lines.join("\n")}\n`);
  return EXIT.ok;
}
