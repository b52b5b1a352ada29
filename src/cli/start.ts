import { setFlagsFromString } from "node:v8";
import { serve } from "../serve.ts";
import { define } from "./command.ts";

/** `waymark start`: the server, until somebody ends it. */
export const command = define({
  takes: "",
  about: "help-start-about",
  examples: [""],
  options: {},
  async run() {
    // Memory stays small: about half in all. The image and `npm start` say so to Node itself.
    for (const flag of FLAGS) setFlagsFromString(flag);
    await serve();
    // It ends the process itself, once somebody tells it to.
    return new Promise<number>(() => undefined);
  },
});

const FLAGS = [
  "--max-semi-space-size=2",
  "--heap-growing-percent=20",
  "--liftoff-only",
  "--no-concurrent-recompilation",
];
