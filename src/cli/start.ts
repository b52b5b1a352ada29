import { serve } from "../serve.ts";
import { define } from "./command.ts";
import { keepMemorySmall } from "./small-memory.ts";

/** `waymark start`: the server, until somebody ends it. */
export const command = define({
  takes: "",
  about: "help-start-about",
  examples: [""],
  options: {},
  async run() {
    keepMemorySmall();
    await serve();
    // It ends the process itself, once somebody tells it to.
    return new Promise<number>(() => undefined);
  },
});
