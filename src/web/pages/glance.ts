import { html } from "./html.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Community } from "../../definitions/types.ts";
import { languageName } from "../../words/language-name.ts";
import { asText } from "../../words/shown.ts";
import { listed } from "../../words/list.ts";
import { type Html, link, to } from "./link.ts";
import { memberCount } from "./members.ts";
import { own } from "./own.ts";
import { entry, githubOf, tellsOfPeople } from "./shown.ts";
import { statusLine } from "./status.ts";
import type { View } from "./view.ts";
import { wovenList } from "./woven.ts";

/** How many belong to a community, where it stands, what it speaks, where its people are, and what it is part of. */
export function glance(id: string, community: Community, view: View): Html {
  const { say, voice } = view;
  const { languages = [], regions = [], charter } = community;
  const spoken = languages.map((code) => asText(languageName(code, voice)));
  const places = regions.map((region) => own(region, view, community));
  const whole = community["part-of"];
  const parts = partsOf(id, view);
  const rows = [
    ["part-of", whole !== undefined && communityLink(whole, view)],
    ["parts", parts.length > 0 && wovenList(parts, voice, "and")],
    ["languages", spoken.length > 0 && html`${listed(spoken, voice)}`],
    ["regions", places.length > 0 && wovenList(places, voice, "and")],
    ["charter", charter !== undefined && link(charter)],
  ] as const;
  return html`${tellsOfPeople(view) && html`<p>${memberCount(id, community, view)}</p>`}
    ${statusLine(community, view)}
    <dl class="terms">
      ${rows.map(([term, what]) => what && row(say(`pages-glance-${term}`), what))}
    </dl>`;
}

function row(term: string, what: Html): Html {
  return html`<div>
    <dt>${term}</dt>
    <dd>${what}</dd>
  </div> `;
}

/** So many parts are named. */
const MOST_PARTS = 50;

const partsIn = new WeakMap<Definitions, ReadonlyMap<string, readonly string[]>>();

/** The communities that are part of this one. */
function partsOf(id: string, view: View): readonly Html[] {
  const { definitions } = view;
  const known = partsIn.get(definitions) ?? partsByWhole(definitions);
  partsIn.set(definitions, known);
  return (known.get(id) ?? []).slice(0, MOST_PARTS).map((part) => communityLink(part, view));
}

function partsByWhole({ communities }: Definitions): ReadonlyMap<string, readonly string[]> {
  const living = Object.entries(communities).filter(([, { status }]) => status !== "retired");
  const byWhole = Map.groupBy(living, ([, community]) => community["part-of"] ?? "");
  return new Map([...byWhole].map(([whole, parts]) => [whole, parts.map(([id]) => id)]));
}

/** A community by its name, linked to its page. */
export function communityLink(id: string, view: View): Html {
  const community = entry(view.definitions.communities, id);
  if (!community) return html`${id}`;
  return html`<a href="${to(view, view.login, "communities", id)}"
    >${own(community.name, view, community)}</a
  >`;
}

/** The teams on GitHub that belong to a community, and what further ones are for. */
export function teamsOf(community: Community, view: View): Html | "" {
  const { team, teams = [] } = community;
  const first = team === undefined ? [] : [{ team, purpose: undefined }];
  const all = [...first, ...teams];
  if (all.length === 0) return "";
  return html`<ul class="plain">
    ${all.map((one) => html`<li>${teamLine(one, community, view)}</li> `)}
  </ul>`;
}

function teamLine(
  { team, purpose }: { readonly team: string; readonly purpose?: string | undefined },
  community: Community,
  view: View,
): Html {
  const { login, say, copy } = view;
  const address = `${githubOf(view)}/orgs/${encodeURIComponent(login)}/teams/${encodeURIComponent(team)}`;
  const words = purpose === undefined ? "" : own(purpose, view, community);
  const what = purpose === undefined && team === community.team ? say("pages-team-members") : words;
  const name = copy?.account === false ? html`${team}` : link(address, html`@${login}/${team}`);
  return html`${name}${what && html`<br /><span class="soft small">${what}</span>`}`;
}
