import process from "node:process";
import { useEffect, useRef, useState } from "@inquirer/core";

/**
 * Draws a prompt again when the program comes back from Ctrl+Z: the shell has printed over it, and
 * without this the prompt would end.
 * @returns To be given each drawing, from which it knows how much room the next one needs.
 */
export function useRedraw(): <Drawing extends string | [string, string]>(view: Drawing) => Drawing {
  const [, setCount] = useState(0);
  const height = useRef(0);
  useEffect((rl) => {
    const again = (): void => {
      setImmediate(() => {
        rl.resume();
        rl.output.unmute();
        rl.output.write("\n".repeat(height.current));
        rl.output.mute();
        setCount((count) => count + 1);
      });
    };
    process.on("SIGCONT", again);
    return () => process.removeListener("SIGCONT", again);
  }, []);
  return (view) => {
    height.current = [view].flat().join("\n").split("\n").length;
    return view;
  };
}
