import { mention } from "../../core/say.ts";
import type { Request } from "../../core/ledger/request.ts";
import { calendarOf, pageOf } from "../../core/pages.ts";
import type { World } from "../../core/world.ts";
import { SAYINGS } from "../../definitions/sayings.ts";
import type { Community, Settings } from "../../definitions/types.ts";
import { meetingWords } from "../../directory/meetings.ts";
import { momentWords } from "../../directory/moment.ts";
import { soonest } from "../../directory/next-meeting.ts";
import { requests } from "../../words/generated/requests.ts";
import { listed } from "../../words/list.ts";
import { bold, joined, leading, linked, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** What an outcome says: a message of ours by name, or the organisation's own words. */
export function spoken(say: string, request: Request, voice: Voice, world: World): Shown {
  const person = mention(request.around.subject, world);
  const name = SAYINGS.find((one) => one === say);
  if (name === "welcome") return welcome(person, request, voice, world);
  if (name) return requests(voice)(`requests-${name}`, { person });
  // Whoever writes the definitions may use Markdown in them.
  return joined([person, ours(say)], ", ");
}

function welcome(
  person: Shown,
  { community: id = "", definitions: { communities, settings } }: Request,
  voice: Voice,
  world: World,
): Shown {
  const say = requests(voice);
  const community = communities[id];
  if (!community) return say("requests-welcome-anywhere", { person });
  const page = pageOf("communities", id, world);
  const hello = say("requests-welcome", {
    person,
    community: leading(plain(community.name), page),
  });
  return joined([
    joined([hello, ...channels(community, voice)], " "),
    ...meetings(community, settings.timezone ?? "UTC", voice),
    nextOne(id, community, settings, voice, world),
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

/** The meeting that comes next as this is said: it is said once, and then stands. */
function nextOne(
  id: string,
  community: Community,
  settings: Settings,
  voice: Voice,
  world: World,
): Shown {
  const coming = soonest(community, settings, world.now);
  if (!coming) return ours("");
  const { name, url, archive, calendar = calendarOf(id, community, world) } = coming.meeting;
  const say = requests(voice);
  const ways = [
    ["meeting", url],
    ["notes", archive],
    ["calendar", calendar],
  ] as const;
  const links = ways.flatMap(([what, address]) =>
    address === undefined ? [] : [linked(say(`requests-way-${what}`), address)],
  );
  const next = say("requests-welcome-next", {
    meeting: plain(name),
    when: momentWords(coming, voice),
  });
  const there = say("requests-welcome-ways", { links: listed(links, voice) });
  return joined(links.length > 0 ? [next, there] : [next], " ");
}
