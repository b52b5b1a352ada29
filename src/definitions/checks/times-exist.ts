import type { Check } from "./check.ts";
import { quote } from "../say.ts";

const TIME = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

/** Every meeting begins at a time that the day has. */
export const timesExist: Check = {
  name: "times-exist",
  sentence: "Every meeting begins at a time that the day has.",
  firm: true,
  check: (draft, at) =>
    Object.entries(draft.communities).flatMap(([id, { meetings = [] }]) =>
      meetings.flatMap(({ time }, index) =>
        time === undefined || TIME.test(time)
          ? []
          : [
              at(
                "communities",
                id,
                ["meetings", index, "time"],
                `The day has no ${quote(time)}: write times from \`00:00\` to \`23:59\`.`,
              ),
            ],
      ),
    ),
};
