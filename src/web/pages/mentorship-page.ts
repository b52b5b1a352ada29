import { html } from "hono/html";
import { printCondition } from "../../core/condition/index.ts";
import { type Mentor, mentorsListed } from "../../core/ledger/mentors.ts";
import { communitiesOf, type Programme } from "../../core/ledger/mentorships.ts";
import { counted, listed } from "../../core/text.ts";
import type { Mentorship } from "../../definitions/types.ts";
import { layout } from "./layout.ts";
import { addressOf, home, type Html, path } from "./link.ts";
import type { PageKind } from "./page-kind.ts";
import { person } from "./people.ts";
import { prose } from "./prose.ts";
import { section } from "./section.ts";
import { entry, type Shown, worldShown } from "./shown.ts";
import { source } from "./source.ts";

/** Mentorship programmes, and the list of them. */
export const mentorships: PageKind = {
  folder: "mentorships",
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
      <p>For ${whom(programme, shown)}. A mentor and a mentee commit to each other for ${term}.</p>
      ${section("mentors", "Mentors", mentors(programme, shown))}
      ${section("becoming", "Becoming a mentor", becoming(programme, shown))}`,
  });
}

function whom(programme: Programme, shown: Shown): Html | string {
  if (!programme.communities) return "everybody in a community here";
  const names = communitiesOf(programme, worldShown(shown)).map(
    (id) => entry(shown.definitions.communities, id)?.name ?? id,
  );
  return `people of ${listed(names)}`;
}

function mentors(programme: Programme, shown: Shown): Html {
  const list = mentorsListed(programme, worldShown(shown));
  if (list.length === 0) return html`<p class="soft">Nobody at the moment.</p>`;
  return html`<ul class="plain">
    ${list.map((one) => html`<li>${row(one, shown)}</li> `)}
  </ul>`;
}

function row({ person: id, free, told }: Mentor, shown: Shown): Html {
  const { languages = [], skills = [] } = told ?? {};
  const more = [
    ...(free === Infinity ? [] : [counted(free, "free place")]),
    ...(languages.length > 0 ? [`speaks ${listed(languages)}`] : []),
    ...(skills.length > 0 ? [`knows ${listed(skills)}`] : []),
  ];
  const details =
    more.length > 0 ? html`<br /><span class="soft small">${more.join("; ")}</span>` : "";
  return html`${person(id, shown)}${details}`;
}

function becoming({ mentors: { when, training } }: Programme, { definitions }: Shown): Html {
  const list = entry(definitions.checklists, training ?? "")?.name;
  const trained = list === undefined ? "" : ` and has completed “${list}”`;
  return html`<p>Whoever has ${printCondition(when, definitions)}${trained} can be a mentor.</p>`;
}
