import { joinForms } from "../core/brings-about.ts";
import { voiceOf } from "../core/voice-of.ts";
import { byName } from "../words/by-name.ts";
import { directory } from "../words/generated/directory.ts";
import { listed } from "../words/list.ts";
import { bold, joined, ours, plain, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { livingCommunities } from "../core/ledger/reading.ts";
import type { Definitions } from "../definitions/definitions.ts";
import type { Community, Lead, Meeting } from "../definitions/types.ts";
import { meetingWords } from "./meetings.ts";
import type { TablesHome } from "./tables.ts";

/**
 * A table of the communities that people can join: who leads them, when they meet, how to join. By
 * name, in the organisation's language; without those who would rather not be named, where that is known.
 */
export function communityTable(
  definitions: Definitions,
  place: TablesHome,
  isNamed: (login: string) => boolean = () => true,
): readonly string[] {
  const voice = voiceOf(definitions);
  const say = directory(voice);
  const communities = livingCommunities(definitions).map(([, community]) => community);
  if (communities.length === 0) return [say("directory-no-communities")];
  const rows = communities
    .toSorted((a, b) => byName(a.name, b.name))
    .map((one) => [
      nameCell(one, voice),
      leadsCell(one, place, isNamed, voice),
      cell(
        (one.meetings ?? []).map((meeting) => when(meeting, definitions, voice)),
        ours("–"),
      ),
      howToJoin(one, definitions, place, voice),
    ]);
  const columns = ["community", "leads", "meetings", "joining"] as const;
  const header = columns.map((column) => say(`directory-column-${column}`));
  const lines = [header, header.map(() => "---"), ...rows].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
  // A formatter would align the columns, and we would undo it.
  return ["<!-- prettier-ignore-start -->", ...lines, "<!-- prettier-ignore-end -->"];
}

function nameCell({ name, purpose, charter, status }: Community, voice: Voice): Shown {
  const called = bold(link(plain(name), charter));
  const state =
    status === "forming" || status === "dormant" ? directory(voice)(`directory-${status}`) : "";
  const first = state === "" ? called : ours(`${called} (${state})`);
  return cell([first, ...(purpose ? [plain(purpose, 300)] : [])], ours(""));
}

function leadsCell(
  { leads = [] }: Community,
  place: TablesHome,
  isNamed: (login: string) => boolean,
  voice: Voice,
): Shown {
  const say = directory(voice);
  const people = leads.filter(({ github }) => isNamed(github));
  const nobody = leads.length === 0 ? say("directory-nobody") : say("directory-unnamed");
  return cell(
    people.map((lead) => leadWords(lead, place)),
    nobody,
  );
}

function leadWords({ github, role }: Lead, place: TablesHome): Shown {
  const name = link(plain(github), `${place.github}/${github}`);
  return role ? ours(`${name} (${plain(role)})`) : name;
}

function when(meeting: Meeting, { settings }: Definitions, voice: Voice): Shown {
  const words = meetingWords(meeting, meeting.timezone ?? settings.timezone ?? "UTC", voice);
  const name = link(plain(meeting.name), meeting.url);
  return words ? ours(`${name}: ${words}`) : name;
}

function cell(parts: readonly Shown[], empty: Shown): Shown {
  return parts.length > 0 ? joined(parts, "<br>") : empty;
}

/** How somebody joins a community: the forms that lead into one, and whether somebody has to say yes. */
function howToJoin(
  community: Community,
  definitions: Definitions,
  place: TablesHome,
  voice: Voice,
): Shown {
  const say = directory(voice);
  const { joining = "open" } = community;
  const links = joinForms(community, definitions).map((form) => {
    const name = definitions.forms[form]?.name ?? form;
    return link(say("directory-form", { name: plain(name) }), addressOf(form, place));
  });
  if (links.length === 0) return say("directory-join-elsewhere");
  return say(`directory-join-${joining}`, { forms: listed(links, voice, "or") });
}

function addressOf(form: string, { github, repo }: TablesHome): string | undefined {
  if (!repo) return undefined;
  const home = `${github}/${encodeURIComponent(repo.owner)}/${encodeURIComponent(repo.name)}`;
  return `${home}/issues/new?template=${encodeURIComponent(form)}`;
}

/** A link in Markdown where the address is one of the web, without a hidden user name; otherwise only the text. */
function link(text: Shown, address: string | undefined): Shown {
  const url = address === undefined ? undefined : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return text;
  return ours(`[${text}](${url.href.replaceAll(/[()|\\]/g, encoded)})`);
}

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
