/** What `bin/rightly.js` imports: the program in its surroundings, and nothing else. */
export { runProcess } from "./run-process.ts";
