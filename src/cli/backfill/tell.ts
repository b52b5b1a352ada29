import type { Found } from "../../backfill/backfill.ts";
import { backfill as words } from "../../words/generated/backfill.ts";
import { printed } from "../../words/printed.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** How much there is to read, and how long that takes. */
export function tellPlanned(
  organization: string,
  { read, of, pages }: Found,
  repositories: number,
  voice: Voice,
): Shown {
  const left = of - read;
  const counts = { organization: printed(organization), left, repositories, requests: pages };
  return words(voice)("backfill-planned", counts);
}

/** What was found, and what is still to be read. */
export function tellFound(
  organization: string,
  { facts, people, ended, withheld, read, of }: Found,
  requests: number,
  voice: Voice,
): readonly Shown[] {
  const say = words(voice);
  const name = printed(organization);
  const { merged, reviewed, opened, closed } = facts;
  const counts = { organization: name, merged, reviewed, opened, closed, people: people.length };
  const any = merged + reviewed + opened + closed > 0;
  return [
    any ? say("backfill-found", counts) : say("backfill-nothing", { organization: name }),
    ...withheld.map(({ repo, why }) => {
      const repository = printed(repo.name);
      if (why === "") return say("backfill-gone", { repository });
      return say("backfill-withheld", { repository, why: printed(why) });
    }),
    ...(ended === "budget" ? [say("backfill-budget", { requests, left: of - read })] : []),
    ...(ended === "limit" ? [say("backfill-limit", { left: of - read })] : []),
  ];
}
