#!/usr/bin/env node
import module from "node:module";

module.enableCompileCache?.();
const { runProcess } = await import("../dist/cli.js");
await runProcess(process.argv.slice(2));
