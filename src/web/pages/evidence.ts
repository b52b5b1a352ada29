import { html } from "hono/html";
import type { Fact } from "../../core/fact.ts";
import { type ThreadRef, threadName } from "../../core/place.ts";
import { counted } from "../../core/text.ts";
import { type Html, link, webAddress } from "./link.ts";
import { type Shown, githubOf } from "./shown.ts";

/** Facts by their ids. */
export type Ledger = ReadonlyMap<string, Fact>;

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
      ${ids.map((id) => html`<li>${one(id, ledger.get(id), shown)}</li> `)}
    </ul>
  </details>`;
}

function one(id: string, fact: Fact | undefined, shown: Shown): Html {
  if (!fact) return webAddress(id) ? link(id) : html`<code>${id}</code>`;
  if (isHidden(fact, shown)) return html`${hiddenWords(fact)} in a private repository`;
  if (fact.kind === "credited") return credit(fact.type, fact.evidence);
  if (!("thread" in fact) || !fact.thread) return html`<code>${id}</code>`;
  return link(address(fact, fact.thread, shown), words(fact, fact.thread));
}

/** Whether it happened in a repository that was private then, or is now; or points into one. */
function isHidden(fact: Fact, shown: Shown): boolean {
  const repo = "thread" in fact ? fact.thread?.repo : undefined;
  const { hidden = [] } = shown;
  if (repo?.private || hidden.some(({ id }) => id === repo?.id)) return true;
  if (fact.kind !== "credited") return false;
  const where = `${webAddress(fact.evidence)}/`.toLowerCase();
  return hidden.some(({ owner, name }) =>
    where.startsWith(`${githubOf(shown)}/${owner}/${name}/`.toLowerCase()),
  );
}

function hiddenWords(fact: Fact): string {
  if (fact.kind === "credited") return fact.type;
  if (fact.kind === "merged") return "A merged pull request";
  if (fact.kind === "reviewed") return "A review";
  return fact.kind === "closed" ? "A closed issue" : "Something";
}

function credit(type: string, where: string): Html {
  return webAddress(where) ? html`${type}: ${link(where)}` : html`${type}: ${where}`;
}

function address(fact: Fact, thread: ThreadRef, shown: Shown): string {
  const { owner, name } = thread.repo;
  const pull = fact.kind === "merged" || fact.kind === "reviewed";
  const comment = fact.kind === "commanded" ? `#issuecomment-${fact.comment}` : "";
  const repo = `${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
  return `${githubOf(shown)}/${repo}/${pull ? "pull" : "issues"}/${thread.number}${comment}`;
}

function words(fact: Fact, thread: ThreadRef): string {
  const where = threadName(thread);
  if (fact.kind === "merged") return `${fact.title} (${where})`;
  if (fact.kind === "reviewed") return `Review of ${where}`;
  if (fact.kind === "closed") return `Closed issue ${where}`;
  if (fact.kind === "completed") return `Checklist completed in ${where}`;
  if (fact.kind === "joined") return `Joined through ${where}`;
  if (fact.kind === "commanded") return `A comment on ${where}`;
  return where;
}
