import { listed, plain } from "../core/text.ts";
import type { Definitions } from "../definitions/definitions.ts";
import type { Community, Process } from "../definitions/types.ts";
import { link } from "./link.ts";
import type { Place } from "./place.ts";

/** How somebody joins a community: the forms that lead into one, and whether somebody has to say yes. */
export function howToJoin(community: Community, definitions: Definitions, place: Place): string {
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

function addressOf(form: string, { github, repo }: Place): string | undefined {
  if (!repo) return undefined;
  const home = `${github}/${encodeURIComponent(repo.owner)}/${encodeURIComponent(repo.name)}`;
  return `${home}/issues/new?template=${encodeURIComponent(form)}`;
}
