import { seatId } from "../../../../core/fact.ts";
import { standingIn } from "../../../../core/ledger/memberships.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import type { World } from "../../../../core/world.ts";
import { voiceFor } from "../../voice.ts";
import { comeBack, leaveElsewhere, leaveHere, wentSince } from "./messages.ts";
import { joined, type Shown } from "../../../../words/shown.ts";

interface Since {
  /** Nothing while all is as it was when the request ended. */
  readonly case?: string;
  readonly words: Shown;
}

/** Where the person stands with the community since this request brought them. */
export function sinceJoined(request: Request, world: World): Since | undefined {
  const { community: id = "", definitions, around, seat } = request;
  const community = definitions.communities[id];
  const standing = standingIn(id, around.subject, world);
  const voice = voiceFor(request);
  if (standing.joined) {
    // Of two requests that both brought them, whichever was looked at last: on neither it is enough.
    const alone = standing.since?.id === standing.joined.id;
    return alone && seatId(standing.joined) === seatId(seat)
      ? { words: leaveHere(voice) }
      : { case: `elsewhere/${id}`, words: leaveElsewhere(id, voice) };
  }
  const { gone } = standing;
  if (!gone || !community) return undefined;
  const went = wentSince(gone, community.name, request, voice, world);
  return { case: `${gone.how} ${gone.at}`, words: joined([went, comeBack(voice)], " ") };
}
