import { listed } from "../core/text.ts";
import { plain } from "../words/shown.ts";
import { PLAIN } from "../words/voice.ts";
import { livingCommunities } from "../core/ledger/reading.ts";
import type { Definitions } from "../definitions/definitions.ts";
import type { Community, Lead, Meeting, Process } from "../definitions/types.ts";
import { meetingWords } from "./meetings.ts";
import type { TablesHome } from "./tables.ts";

/** A table of the communities that people can join: who leads them, when they meet, how to join. By name. */
export function communityTable(definitions: Definitions, place: TablesHome): readonly string[] {
  const communities = livingCommunities(definitions).map(([, community]) => community);
  if (communities.length === 0) return ["There are no communities yet."];
  const rows = communities.toSorted(byName).map((one) => [
    nameCell(one),
    cell(
      (one.leads ?? []).map((lead) => leadWords(lead, place)),
      "Nobody at the moment",
    ),
    cell(
      (one.meetings ?? []).map((meeting) => when(meeting, definitions)),
      "–",
    ),
    howToJoin(one, definitions, place),
  ]);
  const header = ["Community", "Leads", "Meetings", "How to join"];
  const lines = [header, header.map(() => "---"), ...rows].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
  // A formatter would align the columns, and we would undo it.
  return ["<!-- prettier-ignore-start -->", ...lines, "<!-- prettier-ignore-end -->"];
}

/** As every machine sorts, whatever its language. */
function byName(a: Community, b: Community): number {
  return a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
}

function nameCell({ name, purpose, charter, status }: Community): string {
  const bold = `**${link(plain(name), charter)}**`;
  const stands = status === "forming" || status === "dormant" ? ` (${status})` : "";
  return cell([bold + stands, ...(purpose ? [plain(purpose, 300)] : [])], "");
}

function leadWords({ github, role }: Lead, place: TablesHome): string {
  const name = link(plain(github), `${place.github}/${github}`);
  return role ? `${name} (${plain(role)})` : name;
}

function when(meeting: Meeting, { settings }: Definitions): string {
  const words = meetingWords(meeting, meeting.timezone ?? settings.timezone ?? "UTC", PLAIN);
  const name = link(plain(meeting.name), meeting.url);
  return words ? `${name}: ${words}` : name;
}

function cell(parts: readonly string[], empty: string): string {
  return parts.length > 0 ? parts.join("<br>") : empty;
}

/** How somebody joins a community: the forms that lead into one, and whether somebody has to say yes. */
function howToJoin(community: Community, definitions: Definitions, place: TablesHome): string {
  const forms = joinForms(definitions);
  if (forms.length === 0) return "Ask one of the leads";
  const links = forms.map((form) => {
    const name = definitions.forms[form]?.name ?? form;
    return link(`“${plain(name)}”`, addressOf(form, place));
  });
  const yes =
    community.joining === "by-approval" ? "one of the leads says yes" : "everybody is welcome";
  return `Fill in ${listed(links, "or")}; ${yes}`;
}

function joinForms({ processes }: Definitions): readonly string[] {
  const leading = Object.values(processes).filter(joins);
  return [...new Set(leading.map(({ start }) => start.form))].toSorted();
}

function joins({ outcome }: Process): boolean {
  return outcome.accepted.some((action) => "join" in action);
}

function addressOf(form: string, { github, repo }: TablesHome): string | undefined {
  if (!repo) return undefined;
  const home = `${github}/${encodeURIComponent(repo.owner)}/${encodeURIComponent(repo.name)}`;
  return `${home}/issues/new?template=${encodeURIComponent(form)}`;
}

/** A link in Markdown where the address is one of the web, without a hidden user name; otherwise only the text. */
function link(text: string, address: string | undefined): string {
  const url = address === undefined ? undefined : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return text;
  return `[${text}](${url.href.replaceAll(/[()|\\]/g, encoded)})`;
}

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
