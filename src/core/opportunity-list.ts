import { opportunities } from "../words/generated/opportunities.ts";
import { listed } from "../words/list.ts";
import { joined, ours, plain, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import type { Opportunity } from "./opportunities.ts";
import { threadName } from "./place.ts";

/** Issues by name, each with what of it fits. */
export function opportunityList(found: readonly Opportunity[], most: number, voice: Voice): Shown {
  const rows = found.slice(0, most).map(({ thread, fits }) => {
    const issue = ours(threadName(thread));
    const title = plain(thread.title);
    const words = listed(
      fits.map((word) => plain(word)),
      voice,
    );
    const say = opportunities(voice);
    return fits.length > 0
      ? say("opportunities-issue-fits", { issue, title, fits: words })
      : say("opportunities-issue", { issue, title });
  });
  return joined(
    rows.map((row) => ours(`- ${row}`)),
    "\n",
  );
}
