/** What `bin/rightly.js` imports: the program and its surroundings, and nothing else. */
export { main } from "./main.ts";
export { processIo } from "./io.ts";
