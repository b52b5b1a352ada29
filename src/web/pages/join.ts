import { joinForms } from "../../core/brings-about.ts";
import { html } from "./html.ts";
import type { Community } from "../../definitions/types.ts";
import { type Html, to } from "./link.ts";
import { own } from "./own.ts";
import { type Shown, entry, githubOf } from "./shown.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** How somebody joins a community: a link to each issue form that leads into one. */
export function joining(community: Community, view: View): Html | "" {
  if (!takesPeople(community)) return "";
  const { home, say } = view;
  const forms = joinForms(community, view.definitions);
  if (!home || forms.length === 0) return html`<p class="join soft">${say("pages-join-ask")}</p>`;
  const words = say(
    community.joining === "by-approval" ? "pages-join-approval" : "pages-join-open",
  );
  return html`<div class="join" id="join">
    ${forms.map((form) => {
      const label = forms.length > 1 ? labelWith(form, community, view) : labelOf(community, view);
      return html`<p><a class="button" href="${formAddress(view, home, form)}">${label}</a></p>`;
    })}
    <p class="soft small">${words}</p>
  </div>`;
}

/** Nobody is asked to join where nobody would answer. */
function takesPeople({ status }: Community): boolean {
  return status !== "retired" && status !== "dormant";
}

/** The same at a glance: one link, to the form or to where there is a choice. */
export function cardJoining(id: string, community: Community, view: View): Html | "" {
  if (!takesPeople(community)) return "";
  const { home, say } = view;
  const [form, ...others] = joinForms(community, view.definitions);
  if (!home || form === undefined) return "";
  const href =
    others.length > 0
      ? `${to(view, view.login, "communities", id)}#join`
      : formAddress(view, home, form);
  return html`<a class="button" href="${href}"
    ><span aria-hidden="true">${say("pages-card-join")}</span
    ><span class="unseen">${labelOf(community, view)}</span></a
  >`;
}

function labelOf(community: Community, view: View): Html {
  const pieces = { community: own(community.name, view, community) };
  return woven(pieces, (slots) => view.say("pages-join", slots));
}

function labelWith(form: string, community: Community, view: View): Html {
  const name = entry(view.definitions.forms, form)?.name ?? form;
  const pieces = {
    community: own(community.name, view, community),
    form: html`<span class="small">(${own(name, view)})</span>`,
  };
  return woven(pieces, (slots) => view.say("pages-join-with", slots));
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
