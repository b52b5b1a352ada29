import type { Check } from "./check.ts";
import { noSuch } from "../say.ts";

/** A community is part of one that exists. */
export const partOfExists: Check = {
  name: "part-of-exists",
  sentence: "A community is part of one that exists.",
  check: (draft, at) =>
    Object.entries(draft.communities).flatMap(([id, community]) => {
      const whole = community["part-of"];
      if (whole === undefined || draft.ids.communities.has(whole)) return [];
      const message = noSuch("community", whole, draft.ids.communities);
      return [at("communities", id, ["part-of"], message)];
    }),
};
