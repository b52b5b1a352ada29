import { html } from "./html.ts";
import { plainType } from "../../core/contribution-type.ts";
import { apartFromThreads, evidenceOf, type Fact, repoOf } from "../../core/fact.ts";
import type { Evidence } from "../../core/fact/kind.ts";
import { type Repo, type ThreadRef, threadName } from "../../core/place.ts";
import { longDay } from "../../words/calendar.ts";
import { asText, type Shown } from "../../words/shown.ts";
import { leadsInside } from "./closed.ts";
import { type Html, link, webAddress } from "./link.ts";
import { entry, githubOf } from "./shown.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** So many are told where it is one thing among many: each of them is read for everybody who opens the page. */
export const MOST_IN_LIST = 5;

/** Those that are told; “and 1 more” would take the place of that one. */
export function firstOf(ids: readonly string[], most: number): readonly string[] {
  return ids.length <= most + 1 ? ids : ids.slice(0, most);
}

/**
 * The first facts behind something, folded away until somebody wants them; all of them may be elsewhere.
 * `about` says of what, to those who cannot see where it stands.
 */
export function evidence(
  ids: readonly string[],
  about: Shown,
  view: View,
  all: string | undefined,
): Html | "" {
  if (ids.length === 0) return "";
  const few = firstOf(ids, MOST_IN_LIST);
  const rest = more(ids.length - few.length, all, view);
  return folded(few, about, view, { count: ids.length, rest });
}

/** Some of so many facts, folded away. */
export function folded(
  ids: readonly string[],
  about: Shown,
  view: View,
  { count, rest = "" }: { readonly count: number; readonly rest?: Html | "" },
): Html {
  return html`<details>
    <summary>${view.say("pages-evidence", { count })}<span class="unseen"> ${about}</span></summary>
    <ul>
      ${ids.map((id) => html`<li>${one(id, view)}</li> `)} ${rest}
    </ul>
  </details>`;
}

function more(count: number, all: string | undefined, { say }: View): Html | "" {
  if (count <= 0) return "";
  const words = say("pages-evidence-more", { count });
  return html`<li>${all === undefined ? words : html`<a href="${all}">${words}</a>`}</li>`;
}

/** A fact in words, with a link to where everybody can look at it. */
export function one(id: string, view: View): Html {
  const fact = view.recognised.evidence.get(id);
  if (!fact && leadsInside(id, view)) return html`${withoutPlace(undefined, view)}`;
  if (!fact) return webAddress(id) ? link(id) : html`<code>${id}</code>`;
  const found = evidenceOf(fact);
  if (isHidden(fact, found, view)) return html`${withoutPlace(found, view)}`;
  if (found?.address !== undefined) return credit(found, found.address, view);
  const apart = apartFromThreads(fact, githubOf(view));
  if (apart) return link(apart.address, html`${withPlace(found, apart.name, view)}`);
  const thread = "thread" in fact ? fact.thread : undefined;
  if (!thread && found?.type !== undefined) return html`${fromList(found, view)}`;
  if (!thread) return html`<code>${id}</code>`;
  return link(address(found, thread, view), html`${withPlace(found, threadName(thread), view)}`);
}

/** Whether it happened in a repository that was private then, or is now; or points into one. */
function isHidden(fact: Fact, found: Evidence | undefined, view: View): boolean {
  const repo = repoOf(fact);
  const { hidden = [], open } = view;
  const isOne = ({ id }: Repo) => id === repo?.id;
  if (repo?.private || hidden.some(isOne) || (repo && open && !open.some(isOne))) return true;
  return found?.address !== undefined && leadsInside(found.address, view);
}

function withoutPlace(found: Evidence | undefined, view: View): Shown {
  const { what = "something" } = found ?? {};
  return view.say("pages-evidence-hidden", { what, kind: kindOf(found, view) });
}

/** What a list from before tells, which says no place. */
function fromList(found: Evidence, view: View): Shown {
  return view.say("pages-evidence-listed", { kind: kindOf(found, view) });
}

function withPlace(found: Evidence | undefined, place: string, { say }: View): Shown {
  const where = asText(place);
  // What somebody was credited for leads elsewhere, and never gets here.
  if (!found || found.what === "vouched-for") return where;
  const { what, title = "" } = found;
  return say("pages-evidence-placed", { what, title: asText(title), where });
}

function credit(found: Evidence, where: string, view: View): Html {
  const kind = kindOf(found, view);
  const place = webAddress(where) ? link(where) : where;
  const { symbol = "" } = entry(view.definitions.settings.types ?? {}, found.type ?? "") ?? {};
  const { on } = found;
  const words = woven({ link: place }, (slots) =>
    on === undefined
      ? view.say("pages-evidence-credit", { ...slots, kind })
      : view.say("pages-evidence-credit-on", { ...slots, kind, day: longDay(on, view.voice) }),
  );
  return html`${symbol && html`<span aria-hidden="true">${symbol}</span> `}${words}`;
}

function kindOf(found: Evidence | undefined, { definitions, voice }: View): Shown {
  return plainType(found?.type ?? "", definitions.settings.types, voice);
}

function address(found: Evidence | undefined, thread: ThreadRef, view: View): string {
  const { owner, name } = thread.repo;
  const comment = found?.comment === undefined ? "" : `#issuecomment-${found.comment}`;
  const repo = `${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
  const page = found?.pull ? "pull" : "issues";
  return `${githubOf(view)}/${repo}/${page}/${thread.number}${comment}`;
}
