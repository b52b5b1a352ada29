import { html } from "hono/html";
import { evidenceOf, type Fact } from "../../core/fact.ts";
import type { Evidence } from "../../core/fact/kind.ts";
import { type ThreadRef, threadName } from "../../core/place.ts";
import { counted } from "../../core/text.ts";
import { type Html, link, webAddress } from "./link.ts";
import { type Shown, githubOf } from "./shown.ts";

/** Facts by their ids. */
export type Ledger = ReadonlyMap<string, Fact>;

/** Behind one thing so many facts are told; whoever did ten thousand would fill a page alone. */
export const MOST_EVIDENCE = 25;

/**
 * The facts behind something, folded away until somebody wants them.
 * `about` says of what, to those who cannot see where it stands.
 */
export function evidence(
  ids: readonly string[],
  about: string,
  ledger: Ledger,
  shown: Shown,
): Html | "" {
  if (ids.length === 0) return "";
  return html`<details>
    <summary>
      ${counted(ids.length, "piece")} of evidence<span class="unseen"> for ${about}</span>
    </summary>
    <ul>
      ${ids.slice(0, MOST_EVIDENCE).map((id) => html`<li>${one(id, ledger.get(id), shown)}</li> `)}
      ${more(ids.length - MOST_EVIDENCE)}
    </ul>
  </details>`;
}

function more(count: number): Html | "" {
  return count > 0 ? html`<li>and ${count} more</li>` : "";
}

function one(id: string, fact: Fact | undefined, shown: Shown): Html {
  if (!fact) return webAddress(id) ? link(id) : html`<code>${id}</code>`;
  const found = evidenceOf(fact);
  if (isHidden(fact, found, shown))
    return html`${found?.unplaced ?? "Something"} in a private repository`;
  if (found?.address !== undefined) return credit(found.words(""), found.address);
  const thread = "thread" in fact ? fact.thread : undefined;
  if (!thread) return html`<code>${id}</code>`;
  const where = threadName(thread);
  return link(address(found, thread, shown), found?.words(where) ?? where);
}

/** Whether it happened in a repository that was private then, or is now; or points into one. */
function isHidden(fact: Fact, found: Evidence | undefined, shown: Shown): boolean {
  const repo = "thread" in fact ? fact.thread?.repo : undefined;
  const { hidden = [] } = shown;
  if (repo?.private || hidden.some(({ id }) => id === repo?.id)) return true;
  if (found?.address === undefined) return false;
  const where = `${webAddress(found.address)}/`.toLowerCase();
  return hidden.some(({ owner, name }) =>
    where.startsWith(`${githubOf(shown)}/${owner}/${name}/`.toLowerCase()),
  );
}

function credit(type: string, where: string): Html {
  return webAddress(where) ? html`${type}: ${link(where)}` : html`${type}: ${where}`;
}

function address(found: Evidence | undefined, thread: ThreadRef, shown: Shown): string {
  const { owner, name } = thread.repo;
  const comment = found?.comment === undefined ? "" : `#issuecomment-${found.comment}`;
  const repo = `${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
  const page = found?.pull ? "pull" : "issues";
  return `${githubOf(shown)}/${repo}/${page}/${thread.number}${comment}`;
}
