import { bringsAbout } from "../../core/brings-about.ts";
import { html } from "./html.ts";
import { around } from "./around.ts";
import { lengthWords } from "../../core/condition/length.ts";
import type { Mentor } from "../../core/ledger/mentors.ts";
import { formFileOf } from "../../definitions/starts.ts";
import type { Mentorship } from "../../definitions/types.ts";
import { asText, ours, type Shown } from "../../words/shown.ts";
import { takes } from "./condition.ts";
import { communityLink } from "./glance.ts";
import { layout } from "./layout.ts";
import { formAddress } from "./join.ts";
import { type Html, path, to } from "./link.ts";
import { own } from "./own.ts";
import type { PageKind } from "./page-kind.ts";
import { person } from "./people.ts";
import { prose } from "./prose.ts";
import { section } from "./section.ts";
import { entry, tellsOfPeople } from "./shown.ts";
import { calledBy, toldWords } from "./told.ts";
import { turning } from "./turning.ts";
import type { View } from "./view.ts";
import { woven, wovenList } from "./woven.ts";

/** So many stand on one page. */
const MOST_MENTORS = 50;

/** Mentorship programmes, and the list of them. */
export const mentorships: PageKind = {
  folder: "mentorships",
  wants: (programme, page) => ({ mentors: { programme, page, most: MOST_MENTORS } }),
  page(id, view) {
    const mentorship = entry(view.definitions.mentorships, id);
    return mentorship && mentorshipPage(id, mentorship, view);
  },
  section(view) {
    const list = Object.entries(view.definitions.mentorships);
    if (list.length === 0) return "";
    const items = list.map(
      ([id, { name }]) =>
        html`<li>
          <a href="${to(view, view.login, "mentorships", id)}">${own(name, view)}</a>
        </li> `,
    );
    return section(
      "mentorships",
      view.say("pages-mentoring"),
      html`<ul class="plain">
        ${items}
      </ul>`,
    );
  },
};

/** One programme: whom it is for, and who can accompany people in it. Nobody sees who accompanies whom. */
export function mentorshipPage(id: string, mentorship: Mentorship, view: View): Html {
  const { name, description, term = "1 year" } = mentorship;
  const { definitions, say, voice } = view;
  const organization = asText(definitions.settings.organization);
  const words = description ?? say("pages-mentors-description", { organization });
  const length = lengthWords(term, voice);
  const terms = woven({ communities: where(mentorship, view) }, (slots) =>
    say("pages-mentors-term", { ...slots, length }),
  );
  return layout(
    {
      ...around(view, "mentorships", id),
      title: name,
      description: words,
      main: html`<h1>${own(name, view)}</h1>
        ${
          description === undefined
            ? html`<p class="lede">${words}</p>`
            : prose(description, "lede", view)
        }
        <p>${terms}</p>
        ${tellsOfPeople(view) && section("mentors", say("pages-mentors"), mentors(id, view))}
        ${section("finding", say("pages-mentors-finding"), finding(id, view))}
        ${section("becoming", say("pages-mentors-become"), becoming(mentorship, view))}`,
    },
    view,
  );
}

/** The communities by name, each linked to its page. */
function where({ communities }: Mentorship, view: View): Html {
  if (!communities) return html`${view.say("pages-mentors-anywhere")}`;
  const names = communities.map((id) => communityLink(id, view));
  return wovenList(names, view.voice, "or");
}

function mentors(id: string, view: View): Html {
  const { mentors: some, say } = view;
  if (some.list.length === 0) return html`<p class="soft">${say("pages-mentors-none")}</p>`;
  const words = { before: say("pages-mentors-before"), behind: say("pages-mentors-behind") };
  return html`<ul class="plain people">
      ${some.list.map((one) => html`<li>${row(one, view)}</li> `)}
    </ul>
    ${turning(path(view.login, "mentorships", id), some, words, view)}`;
}

function row({ person: id, free, told }: Mentor, view: View): Html {
  const count = places(free, view.say);
  const more = toldWords(told, view, count === "" ? [] : [count]);
  return html`${person(id, view)}${calledBy(told, view.logins[id] ?? "", view)}${more && html`<br />${more}`}`;
}

/** Why somebody has no free place is theirs: they may be away. */
export function places(count: number, say: View["say"]): Shown {
  if (count === 0) return say("pages-mentor-full");
  return count === Infinity ? ours("") : say("pages-mentor-free", { count });
}

/** A link to each form that pairs people here; where there is none, the leads are who to ask. */
function finding(id: string, view: View): Html {
  const { home: repo, definitions, say } = view;
  const processes = Object.values(definitions.processes).filter((process) =>
    bringsAbout(process).some((action) => "pair" in action && action.pair === id),
  );
  const forms = new Map(
    processes.flatMap((process) => {
      const form = formFileOf(process);
      return form === undefined ? [] : [[form, process.name] as const];
    }),
  );
  if (!repo || forms.size === 0) return html`<p>${say("pages-mentors-ask")}</p>`;
  return html`<div class="join">
    ${[...forms].map(([form, name]) => {
      const address = formAddress(view, repo, form);
      return html`<p><a class="button" href="${address}">${own(name, view)}</a></p> `;
    })}
    <p class="soft small">${say("pages-mentors-form")}</p>
  </div>`;
}

function becoming(mentorship: Mentorship, view: View): Html {
  const { when, training = "" } = mentorship.mentors;
  const trained = entry(view.definitions.checklists, training);
  const what = takes(trained ? { all: [when, { checklist: training }] } : when, view);
  const pieces = { communities: where(mentorship, view), what };
  return html`<p>${woven(pieces, (slots) => view.say("pages-mentors-becoming", slots))}</p>`;
}
