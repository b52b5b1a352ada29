import { plain } from "../core/text.ts";
import { livingCommunities } from "../core/ledger/reading.ts";
import type { Definitions } from "../definitions/definitions.ts";
import type { Community, Lead, Meeting } from "../definitions/types.ts";
import { howToJoin } from "./joining.ts";
import { link } from "./link.ts";
import { meetingWords } from "./meeting-words.ts";
import type { Place } from "./place.ts";

/** A table of the communities that people can join: who leads them, when they meet, how to join. By name. */
export function communityTable(definitions: Definitions, place: Place): readonly string[] {
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

function leadWords({ github, role }: Lead, place: Place): string {
  const name = link(plain(github), `${place.github}/${github}`);
  return role ? `${name} (${plain(role)})` : name;
}

function when(meeting: Meeting, { settings }: Definitions): string {
  const words = meetingWords(meeting, meeting.timezone ?? settings.timezone ?? "UTC");
  const name = link(plain(meeting.name), meeting.url);
  return words ? `${name}: ${plain(words, 200)}` : name;
}

function cell(parts: readonly string[], empty: string): string {
  return parts.length > 0 ? parts.join("<br>") : empty;
}
