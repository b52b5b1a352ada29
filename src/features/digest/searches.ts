import { each } from "../../core/ask.ts";
import { called } from "../../core/condition/situation.ts";
import { dayOf } from "../../core/dates.ts";
import {
  communitiesOf,
  type Programme,
  programmes,
  standingOf,
  waitingIn,
} from "../../core/ledger/mentorships.ts";
import { threadsAbout } from "../../core/ledger/pairing.ts";
import type { PersonId } from "../../core/person.ts";
import { mayName, threadName } from "../../core/place.ts";
import type { World } from "../../core/world.ts";
import { longDay } from "../../words/calendar.ts";
import { digest } from "../../words/generated/digest.ts";
import { bold, ours, plain } from "../../words/shown.ts";
import { isLong, type Line, type Telling } from "./telling.ts";

/** Who has waited for a mentor for a week or more, in the programmes whose leads choose. */
export function searches(telling: Telling, world: World): readonly Line[] {
  const own = programmes(world).filter((one) => communitiesOf(one, world).includes(telling.id));
  return each(own, (programme) =>
    each(waitingIn(programme, world), (mentee) => search(mentee, programme, telling, world)).flat(),
  ).flat();
}

function search(
  mentee: PersonId,
  programme: Programme,
  telling: Telling,
  world: World,
): readonly Line[] {
  const { since } = standingOf(programme, mentee, world);
  // The last of them is our own issue, on which leads choose.
  const thread = threadsAbout(programme, mentee, world).at(-1);
  if (!since || !thread || !isLong(since.at, mentee, telling, world)) return [];
  const { voice, place } = telling;
  const say = digest(voice);
  const about = {
    name: called(mentee, world),
    program: bold(plain(programme.name)),
    day: longDay(dayOf(since.at, world), voice),
  };
  const words = mayName(thread, place)
    ? say("digest-search", { ...about, thread: ours(threadName(thread)) })
    : say("digest-search-elsewhere", about);
  return [{ list: "waiting", at: since.at, words }];
}
