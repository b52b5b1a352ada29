import type { Check } from "./check.ts";
import { quote } from "../say.ts";

/** A meeting every few days, weeks or months says from when on. */
export const meetingsSayWhen: Check = {
  name: "meetings-say-when",
  sentence: "A meeting every few days, weeks or months says from when on.",
  // Nothing false is said without it: no next meeting is shown.
  severity: "warning",
  check: (draft, at) =>
    Object.entries(draft.communities).flatMap(([id, { meetings = [] }]) =>
      meetings.flatMap(({ every, from }, index) => {
        if (every === undefined || !/^[0-9]/.test(every) || from !== undefined) return [];
        if (draft.doubts.get(`communities/${id}`)?.has(`/meetings/${index}`)) return [];
        const message = `A meeting every ${quote(every)} needs the day of the first one: \`from: 2026-02-04\`.`;
        return [at("communities", id, ["meetings", index, "every"], message)];
      }),
    ),
};
