import { html } from "hono/html";
import { printCondition } from "../../core/condition/index.ts";
import type { Mentor } from "../../core/ledger/mentors.ts";
import type { Programme } from "../../core/ledger/mentorships.ts";
import { languageName } from "../../core/languages.ts";
import { counted, listed } from "../../core/text.ts";
import type { Mentorship } from "../../definitions/types.ts";
import { layout } from "./layout.ts";
import { formAddress } from "./join.ts";
import { addressOf, home, type Html, path } from "./link.ts";
import type { PageKind } from "./page-kind.ts";
import { person } from "./people.ts";
import { prose } from "./prose.ts";
import { section } from "./section.ts";
import { entry, type Shown } from "./shown.ts";
import { source } from "./source.ts";
import { turning } from "./turning.ts";

const WORDS = { before: "Earlier in the list", behind: "Further down the list" };
/** So many stand on one page. */
const MOST_MENTORS = 50;

/** Mentorship programmes, and the list of them. */
export const mentorships: PageKind = {
  folder: "mentorships",
  wants: (programme, page) => ({ mentors: { programme, page, most: MOST_MENTORS } }),
  page(id, shown) {
    const mentorship = entry(shown.definitions.mentorships, id);
    return mentorship && mentorshipPage(id, mentorship, shown);
  },
  section({ definitions, login }) {
    const list = Object.entries(definitions.mentorships);
    if (list.length === 0) return "";
    return html`<section aria-labelledby="mentorships">
      <h2 id="mentorships">Mentoring</h2>
      <ul class="plain">
        ${list.map(
          ([id, { name }]) =>
            html`<li><a href="${path(login, "mentorships", id)}">${name}</a></li> `,
        )}
      </ul>
    </section>`;
  },
};

/** One programme: whom it is for, and who can accompany people in it. Nobody sees who accompanies whom. */
export function mentorshipPage(id: string, mentorship: Mentorship, shown: Shown): Html {
  const { name, description, term = "1 year" } = mentorship;
  const programme = { ...mentorship, id };
  const words =
    description ?? `People at ${shown.definitions.settings.organization} who accompany others.`;
  return layout({
    title: name,
    description: words,
    address: addressOf(path(shown.login, "mentorships", id), shown),
    crumbs: [
      { href: "/", name: "Waymark" },
      { href: home(shown.login), name: shown.definitions.settings.organization },
    ],
    source: source(shown),
    main: html`<h1>${name}</h1>
      ${prose(words, "lede")}
      <p>
        Mentors belong to ${where(programme, shown)}. A mentor and a mentee commit to each other for
        ${term}.
      </p>
      ${section("mentors", "Mentors", mentors(programme, shown))}
      ${section("finding", "Getting a mentor", finding(programme, shown))}
      ${section("becoming", "Becoming a mentor", becoming(programme, shown))}`,
  });
}

/** The communities by name, each linked to its page. */
function where({ communities }: Programme, shown: Shown): Html | string {
  if (!communities) return "any community here";
  const names = communities.map((id) => {
    const community = entry(shown.definitions.communities, id);
    return community
      ? html`<a href="${path(shown.login, "communities", id)}">${community.name}</a>`
      : html`${id}`;
  });
  return html`${names.map((name, index) => html`${joint(index, names.length)}${name}`)}`;
}

function joint(index: number, count: number): string {
  if (index === 0) return "";
  return index === count - 1 ? " or " : ", ";
}

function mentors({ id }: Programme, shown: Shown): Html {
  const { list } = shown.mentors;
  if (list.length === 0) return html`<p class="soft">Nobody at the moment.</p>`;
  return html`<ul class="plain">
      ${list.map((one) => html`<li>${row(one, shown)}</li> `)}
    </ul>
    ${turning(path(shown.login, "mentorships", id), shown.mentors, WORDS)}`;
}

function row({ person: id, free, told }: Mentor, shown: Shown): Html {
  const { languages = [], skills = [] } = told ?? {};
  const more = [
    ...places(free),
    ...(languages.length > 0 ? [`speaks ${listed(languages.map(languageName))}`] : []),
    ...(skills.length > 0 ? [`knows ${listed(skills)}`] : []),
  ];
  const details =
    more.length > 0 ? html`<br /><span class="soft small">${more.join("; ")}</span>` : "";
  return html`${person(id, shown)}${details}`;
}

/** Why somebody has no free place is theirs: they may be away. */
function places(free: number): readonly string[] {
  if (free === 0) return ["no free place at the moment"];
  return free === Infinity ? [] : [counted(free, "free place")];
}

/** A link to each form that pairs people here; where there is none, the leads are who to ask. */
function finding({ id }: Programme, shown: Shown): Html {
  const { home: repo, definitions } = shown;
  const processes = Object.values(definitions.processes).filter(({ outcome }) =>
    outcome.accepted.some((action) => "pair" in action && action.pair === id),
  );
  if (!repo || processes.length === 0)
    return html`<p>Ask a lead of one of its communities. There is no form for it here yet.</p>`;
  const forms = new Map(processes.map(({ name, start }) => [start.form, name]));
  return html`<div class="join">
    ${[...forms].map(
      ([form, name]) =>
        html`<p><a class="button" href="${formAddress(shown, repo, form)}">${name}</a></p> `,
    )}
    <p class="soft small">
      You fill in a form on GitHub. Once your request is accepted, you hear there who your mentor
      is: whoever a lead chose, or the lead who accepted it. Where nobody has a free place yet, you
      wait, and the leads are asked to find somebody. You need not belong to a community for it.
    </p>
  </div>`;
}

function becoming(programme: Programme, shown: Shown): Html {
  const { when, training } = programme.mentors;
  const { definitions } = shown;
  const list = entry(definitions.checklists, training ?? "")?.name;
  const trained = list === undefined ? undefined : ` and has completed “${list}”`;
  const what = printCondition(when, definitions);
  const has = trained === undefined ? ` and has ${what}` : `, has ${what}${trained}`;
  return html`<p>Whoever belongs to ${where(programme, shown)}${has} can be a mentor.</p>`;
}
