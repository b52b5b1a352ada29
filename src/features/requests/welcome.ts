import { mention } from "../../core/say.ts";
import type { Request } from "../../core/ledger/request.ts";
import type { World } from "../../core/world.ts";
import type { Community } from "../../definitions/types.ts";
import { meetingWords } from "../../directory/meetings.ts";
import { requests } from "../../words/generated/requests.ts";
import { listed } from "../../words/list.ts";
import { bold, joined, linked, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** What an outcome says: a message of ours by name, or the organisation's own words. */
export function spoken(say: string, request: Request, voice: Voice, world: World): Shown {
  const person = mention(request.around.subject, world);
  if (say === "welcome") return welcome(person, request, voice);
  if (say === "declined") return requests(voice)("requests-declined", { person });
  if (say === "expired") return requests(voice)("requests-expired", { person });
  // Whoever writes the definitions may use Markdown in them.
  return joined([person, ours(say)], ", ");
}

function welcome(
  person: Shown,
  { community: id = "", definitions: { communities, settings } }: Request,
  voice: Voice,
): Shown {
  const say = requests(voice);
  const community = communities[id];
  if (!community) return say("requests-welcome-anywhere", { person });
  const hello = say("requests-welcome", { person, community: plain(community.name) });
  return joined([
    joined([hello, ...channels(community, voice)], " "),
    ...meetings(community, settings.timezone ?? "UTC", voice),
    say("requests-welcome-progress"),
  ]);
}

function channels({ channels: all = [] }: Community, voice: Voice): readonly Shown[] {
  if (all.length === 0) return [];
  const links = all.map(({ name, url }) =>
    url === undefined ? plain(name) : linked(plain(name), url),
  );
  return [requests(voice)("requests-welcome-channels", { channels: listed(links, voice) })];
}

function meetings({ meetings: all = [] }: Community, zone: string, voice: Voice): readonly Shown[] {
  if (all.length === 0) return [];
  const rows = all.map((meeting) => {
    const when = meetingWords(meeting, meeting.timezone ?? zone, voice);
    return ours(`- ${joined([bold(plain(meeting.name)), when], ": ")}`);
  });
  return [joined([requests(voice)("requests-welcome-meetings"), joined(rows, "\n")])];
}
