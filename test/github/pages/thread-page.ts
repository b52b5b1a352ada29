import { html } from "hono/html";
import { type Html } from "../../../src/web/pages/link.ts";
import { section } from "../../../src/web/pages/section.ts";
import { wovenList } from "../../../src/web/pages/woven.ts";
import type { Label } from "../shapes.ts";
import { changedFiles } from "./changed-files.ts";
import { conversation } from "./conversation.ts";
import type { Happening } from "./happening.ts";
import type { Page } from "./layout.ts";
import { label, labelRules, moment, person, state } from "./pieces.ts";
import { post } from "./post.ts";
import { type Site } from "./site.ts";
import { tasksIn } from "./tasks.ts";
import { type Thread, timelineOf } from "./timeline.ts";
import { woven } from "../../../src/web/pages/woven.ts";

/** An issue or a pull request with its whole conversation. */
export async function threadPage(site: Site, thread: Thread): Promise<Page> {
  const { say } = site;
  const { repository, issue, pull } = thread;
  const { full_name: name } = repository;
  const timeline = await timelineOf(site, thread);
  const place = { site, repository: name };
  const opened = woven(
    { person: person(issue.user.login, site), at: moment(issue.created_at, site) },
    (slots) => say("emulated-opened", slots),
  );
  const list = pull ? "pulls" : "issues";
  return {
    title: `${issue.title} (${name} #${issue.number})`,
    heading: html`${issue.title} <span class="number">#${issue.number}</span>`,
    crumbs: [
      [`/${site.organization}`, site.organization],
      [`/${name}`, repository.name],
      [`/${name}/${list}`, say(pull ? "emulated-pulls" : "emulated-issues")],
    ],
    style: labelRules([...issue.labels, ...timeline.flatMap(labelsIn)]),
    main: html`<p class="standing">${state(issue, site)} <span class="soft">${opened}</span></p>
      <div class="columns">
        <section class="column" aria-labelledby="conversation">
          <h2 id="conversation" class="unseen">${say("emulated-conversation")}</h2>
          <ol class="timeline">
            <li>
              ${post({ ...issue, by: issue.user, at: issue.created_at, how: "emulated-wrote", id: "first" }, place)}
            </li>
            ${await conversation(timeline, thread, place)}
          </ol>
        </section>
        <div class="aside">${aside(thread, site)}</div>
      </div>
      ${pull ? await changedFiles(site, name, pull) : ""}`,
  };
}

function labelsIn(one: Happening): readonly Label[] {
  return one.kind === "labels" ? [...one.added, ...one.removed] : [];
}

function aside({ issue }: Thread, site: Site): Html {
  const { say, voice } = site;
  const tasks = tasksIn(issue.body ?? "");
  const done = tasks.filter((task) => task.done).length;
  const assigned = issue.assignees.map(({ login }) => person(login, site));
  return html`${section(
    "labels",
    say("emulated-labels"),
    issue.labels.length === 0
      ? html`<p class="soft">${say("emulated-no-labels")}</p>`
      : html`<p class="labels">${issue.labels.map((one) => html`${label(one)} `)}</p>`,
  )}
  ${
    tasks.length === 0
      ? ""
      : section(
          "progress",
          say("emulated-progress"),
          html`<p>${say("emulated-progress-count", { done, all: tasks.length })}</p>`,
        )
  }
  ${section(
    "assignees",
    say("emulated-assignees"),
    assigned.length === 0
      ? html`<p class="soft">${say("emulated-nobody")}</p>`
      : html`<p>${wovenList(assigned, voice, "and")}</p>`,
  )}`;
}
