import { html } from "hono/html";
import type { Community, Process } from "../../definitions/types.ts";
import type { Html } from "./link.ts";
import { type Shown, entry, githubOf } from "./shown.ts";

/** How somebody joins a community: a link to each issue form that leads into one. */
export function joining(community: Community, shown: Shown): Html | "" {
  if (community.status === "retired") return "";
  const forms = joinForms(shown);
  const { home } = shown;
  if (!home || forms.length === 0)
    return html`<p class="join soft">To join, ask one of the leads.</p>`;
  return html`<div class="join">
    ${forms.map((form) =>
      button(
        community,
        formAddress(shown, home, form),
        forms.length > 1 ? nameOf(form, shown) : "",
      ),
    )}
    <p class="soft small">${howWords(community)}</p>
  </div>`;
}

function button(community: Community, address: string, form: string): Html {
  const which = form && html` <span class="small">(${form})</span>`;
  return html`<p><a class="button" href="${address}">Join ${community.name}${which}</a></p>`;
}

function howWords(community: Community): string {
  return community.joining === "by-approval"
    ? "You fill in a form on GitHub, and one of the leads says yes."
    : "You fill in a form on GitHub. Everybody is welcome.";
}

/** Where somebody fills in a form on GitHub. */
export function formAddress(
  shown: Shown,
  home: { readonly owner: string; readonly name: string },
  form: string,
): string {
  const repo = `${encodeURIComponent(home.owner)}/${encodeURIComponent(home.name)}`;
  return `${githubOf(shown)}/${repo}/issues/new?template=${encodeURIComponent(form)}`;
}

function nameOf(form: string, shown: Shown): string {
  return entry(shown.definitions.forms, form)?.name ?? form;
}

function joinForms(shown: Shown): readonly string[] {
  const processes = Object.values(shown.definitions.processes).filter(joins);
  return [...new Set(processes.map(({ start }) => start.form))];
}

function joins(process: Process): boolean {
  return process.outcome.accepted.some((action) => "join" in action);
}
