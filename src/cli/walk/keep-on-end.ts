import process from "node:process";
/** Signals that end the program from outside, with the exit code that says so. */
const ENDS = { SIGHUP: 129, SIGTERM: 143 } as const;

function ignore(): void {
  // The call that was refused says so by itself.
}

/**
 * Puts what was typed last on disk however the program ends, short of being killed. When the window
 * is closed, the end of the process is the one thing that is still run.
 * @returns Stops it.
 */
export function keepOnEnd(session: { flush(): void }): () => void {
  const flush = (): void => session.flush();
  const stops = Object.entries(ENDS).map(([signal, code]) => {
    // A handler takes the place of the default end, so it must end the program; "exit" then flushes.
    const end = (): void => {
      process.exit(code);
    };
    process.on(signal, end);
    return () => process.removeListener(signal, end);
  });
  // A quota says no with a signal. Prompts take it for the end of the program; here it is a failed save.
  process.on("SIGXFSZ", ignore);
  process.on("exit", flush);
  return () => {
    for (const stop of stops) stop();
    process.removeListener("exit", flush);
    process.removeListener("SIGXFSZ", ignore);
  };
}
