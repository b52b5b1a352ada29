import type { Fact, FactOf } from "../../src/core/fact.ts";
import { confirmTag } from "../../src/core/ledger/pathway.ts";
import { questionTag } from "../../src/core/ledger/removal-questions.ts";
import { type Message, STATUS } from "../../src/core/message.ts";
import type { Person, PersonId } from "../../src/core/person.ts";
import type { Repo, ThreadRef } from "../../src/core/place.ts";
import { onThread, type Target } from "../../src/core/target.ts";
import type { Instant } from "../../src/core/time.ts";
import { joinBody } from "../../demo/story/join.ts";
import { chance } from "./chance.ts";
import { COMMUNITIES, pathwayOf } from "./definitions.ts";
import { BOT, HOME, leadOf, LEADS, person, TALK, WEBSITE } from "./people.ts";
import type { Sizes } from "./sizes.ts";

/** What one happening left behind. */
export interface Left {
  readonly facts: readonly Fact[];
  readonly messages?: readonly Message[];
  readonly touched?: readonly Target[];
}

/** Today, for everybody who is asked. */
export const NOW = "2026-11-20T12:00:00.000Z";
const BEGAN = Date.parse("2016-11-21T12:00:00.000Z");
/** What is open was opened within the last days. */
const LATELY = Date.parse("2026-11-10T12:00:00.000Z");
const MINUTE = 60_000;

/** When the one with a number among so many happened, and so many minutes later. */
function when(index: number, all: number, minutes = 0): Instant {
  const at = BEGAN + ((LATELY - BEGAN) * (index + 0.5)) / all + minutes * MINUTE;
  return new Date(Math.floor(at / 1000) * 1000).toISOString();
}

function ref(repo: Repo, number: number): ThreadRef {
  return { repo, number };
}

/** Which community a join request is about. */
export function communityOf(request: number): number {
  return chance(request, COMMUNITIES.length);
}

/** Whose join request it is: everybody asked before anybody asks again. */
export function authorOf(request: number, { people }: Sizes): Person {
  return person(request % people);
}

export function requestThread(request: number): ThreadRef {
  return ref(HOME, request + 1);
}

export function plainThread(index: number): ThreadRef {
  return ref(TALK, index + 1);
}

/** What stands in a join request. */
export function requestBody(request: number): string {
  return joinBody(COMMUNITIES[communityOf(request)]?.name ?? "", "I would like to learn.");
}

function asked(request: number): string {
  const { name } = COMMUNITIES[communityOf(request)] ?? { name: "" };
  return JSON.stringify([["community", name, [name]]]);
}

/** Definitions that came into force. */
export function adopted(index: number, { adoptions }: Sizes): FactOf<"adopted"> {
  return {
    kind: "adopted",
    id: `adopted/${commitOf(index)}/${index}`,
    at: when(index, adoptions, -60),
    commit: commitOf(index),
    repo: HOME.id,
    people: Object.fromEntries(LEADS.map(({ id, login }) => [login, id])),
    leads: Object.fromEntries(
      COMMUNITIES.map(({ id }, community) => [
        id,
        LEADS.slice(2 * community, 2 * community + 2).map((lead) => lead.id),
      ]),
    ),
  };
}

export function commitOf(index: number): string {
  return `c0ffee${String(index).padStart(34, "0")}`;
}

function begun(request: number, at: Instant, author: PersonId): readonly Fact[] {
  const thread = requestThread(request);
  const place = `${HOME.id}/${thread.number}`;
  const headings = ["Community", "Why"];
  return [
    { kind: "opened", id: `opened/${place}`, at, thread, author },
    { kind: "filled-in", id: `filled-in/${place}`, at, thread, by: author, headings },
  ];
}

function approved(request: number, at: Instant): readonly Fact[] {
  const thread = requestThread(request);
  const saw = requestBody(request);
  const by = leadOf(communityOf(request)).id;
  const comment = 1_000_000 + request;
  const place = `${HOME.id}/${thread.number}`;
  return [
    {
      kind: "commanded",
      id: `commanded/${comment}/0`,
      at,
      thread,
      by,
      name: "approve",
      argument: "",
      comment,
      saw,
    },
    passed(place, "approval", "1 of 1 approval", request, at),
  ];
}

function passed(place: string, step: string, because: string, request: number, at: Instant): Fact {
  const id = `step-passed/${place}/join/${step}/0`;
  const [thread, answers] = [requestThread(request), asked(request)];
  return { kind: "step-passed", id, at, thread, process: "join", step, because, answers };
}

/** A join request that was accepted, years ago or lately. */
export function closedRequest(request: number, sizes: Sizes): Left {
  const at = (minutes: number) => when(request, sizes.closed, minutes);
  const { id: author } = authorOf(request, sizes);
  const thread = requestThread(request);
  const { id: community, team } = COMMUNITIES[communityOf(request)] ?? { id: "", team: "" };
  const place = `${HOME.id}/${thread.number}`;
  const joined = `joined/${community}/${author}/${place}`;
  const tick = (item: string, by: PersonId, minutes: number): Fact => {
    const edit = { from: `before ${item} ${request}`, to: `after ${item} ${request}` };
    const id = `ticked/${place}/${item}/${request}`;
    return { kind: "ticked", id, at: at(minutes), thread, by, item, on: true, edit };
  };
  const of = { thread, person: author };
  const facts: readonly Fact[] = [
    ...begun(request, at(0), author),
    ...approved(request, at(10)),
    tick("conduct", author, 20),
    tick("meeting", leadOf(communityOf(request)).id, 30),
    {
      kind: "completed",
      id: `completed/${place}/onboarding/0`,
      at: at(31),
      ...of,
      checklist: "onboarding",
      process: "join",
      community,
      answers: asked(request),
    },
    passed(place, "onboarding", "2 of 2 items done", request, at(31)),
    { kind: "joined", id: joined, at: at(32), ...of, community, source: "request" },
    {
      kind: "in-team",
      id: `in-team/${team}/${joined}`,
      at: at(33),
      person: author,
      community,
      team,
      by: "waymark",
    },
    {
      kind: "concluded",
      id: `concluded/${place}/0`,
      at: at(34),
      ...of,
      process: "join",
      outcome: "accepted",
      community,
    },
    closed(thread, at(35), BOT.id, author, ["process: join"]),
  ];
  return { facts, messages: said(thread), touched: [onThread(thread), onPerson(author)] };
}

function onPerson(id: PersonId): Target {
  return { kind: "person", person: id };
}

function said(thread: ThreadRef): readonly Message[] {
  return [
    { thread, tag: STATUS, body: "You have joined.", occasion: STATUS },
    { thread, tag: "outcome/0/0", body: "Welcome!", occasion: "concluded" },
  ];
}

function closed(
  thread: ThreadRef,
  at: Instant,
  by: PersonId,
  author: PersonId,
  labels: readonly string[],
): Fact {
  const id = `closed/${thread.repo.id}/${thread.number}/${at}`;
  return { kind: "closed", id, at, thread, by, author, assignees: [], labels, reason: "completed" };
}

/** A join request that waits for its author to go through the checklist. Their numbers follow those of the closed ones. */
export function openRequest(index: number, sizes: Sizes): Left {
  const request = sizes.closed + index;
  const { id: author } = authorOf(request, sizes);
  const opened = new Date(LATELY + index * 1000).toISOString();
  const approval = new Date(LATELY + index * 1000 + 10 * MINUTE).toISOString();
  const thread = requestThread(request);
  const status = { thread, tag: STATUS, body: "The checklist waits.", occasion: STATUS };
  return {
    facts: [...begun(request, opened, author), ...approved(request, approval)],
    messages: [status],
    touched: [onThread(thread), onPerson(author)],
  };
}

/** An issue that is no request. */
export function plainIssue(index: number, { plain, people }: Sizes): Left {
  const { id: author } = person(chance(index + 7, people));
  const thread = plainThread(index);
  const labels = index % 10 === 0 ? ["bug"] : [];
  const at = when(index, plain);
  const id = `opened/${TALK.id}/${thread.number}`;
  return {
    facts: [
      { kind: "opened", id, at, thread, author },
      closed(thread, when(index, plain, 90), author, author, labels),
    ],
    touched: [onThread(thread)],
  };
}

/** The author of a merged pull request: every so many are those of one person. */
function mergedBy(index: number, { merged, heavy, people }: Sizes): PersonId {
  const turn = Math.max(1, Math.floor(merged / heavy));
  const isHeavy = index % turn === 0 && index / turn < heavy;
  return person(isHeavy ? 0 : 1 + chance(index + 3, people - 1)).id;
}

export function mergedPull(index: number, sizes: Sizes): Left {
  const thread = ref(WEBSITE, index + 1);
  const author = mergedBy(index, sizes);
  return {
    facts: [
      {
        kind: "merged",
        id: `merged/${WEBSITE.id}/${index + 1}`,
        at: when(index, sizes.merged),
        thread,
        author,
        title: `Improve part ${index % 97}`,
        labels: [],
        paths: [index % 5 === 0 ? "docs/map.md" : `src/part-${index % 97}.ts`],
      },
    ],
    touched: [onThread(thread)],
  };
}

export function review(index: number, sizes: Sizes): Left {
  const pull = chance(index + 11, sizes.merged);
  const id = `reviewed/${WEBSITE.id}/${pull + 1}/${index}`;
  const by = person(chance(index + 13, sizes.people)).id;
  return {
    facts: [
      {
        kind: "reviewed",
        id,
        at: when(index, sizes.reviewed),
        thread: ref(WEBSITE, pull + 1),
        by,
        author: mergedBy(pull, sizes),
        state: "approved",
      },
    ],
  };
}

/** Two stages that everybody reached, and the badge that came with the second. */
export function steps(number: number, sizes: Sizes): Left {
  const { id } = person(number);
  const pathway = pathwayOf(communityOf(number));
  const at = when(number, sizes.people, 40);
  return {
    facts: [
      reached(pathway, "ready", id, at),
      reached(pathway, "first", id, at),
      awarded(`${pathway}-first`, id, at),
    ],
    touched: [onPerson(id)],
  };
}

function reached(pathway: string, stage: string, who: PersonId, at: Instant): Fact {
  return {
    kind: "stage-reached",
    id: `stage-reached/${pathway}/${stage}/${who}`,
    at,
    person: who,
    pathway,
    stage,
    because: "they did it",
    evidence: [],
  };
}

function awarded(badge: string, who: PersonId, at: Instant): Fact {
  return {
    kind: "awarded",
    id: `awarded/${badge}/${who}`,
    at,
    person: who,
    badge,
    because: "they did it",
    evidence: [],
  };
}

/** A lead was asked about a stage on an issue of ours, and confirmed it. */
export function confirmation(index: number, sizes: Sizes): Left {
  const { id: who } = person(index);
  const community = communityOf(index);
  const pathway = pathwayOf(community);
  const at = (minutes: number) => when(index, sizes.confirmations, 60 + minutes);
  const thread = ownThread(index, sizes);
  const tag = confirmTag(pathway, "core", who);
  const comment = 5_000_000 + index;
  return {
    facts: [
      reached(pathway, "active", who, at(0)),
      awarded(`${pathway}-regular`, who, at(0)),
      { kind: "raised", id: `raised/${tag}`, at: at(1), thread, tag, regarding: who },
      {
        kind: "commanded",
        id: `commanded/${comment}/0`,
        at: at(2),
        thread,
        by: leadOf(community).id,
        name: "confirm",
        argument: "",
        comment,
        saw: "",
      },
      reached(pathway, "core", who, at(3)),
      awarded(`${pathway}-core`, who, at(3)),
      closed(thread, at(4), BOT.id, BOT.id, []),
    ],
    touched: [onThread(thread)],
  };
}

/** Issues of our own have the numbers behind the requests. */
function ownThread(index: number, { closed: before, open }: Sizes): ThreadRef {
  return ref(HOME, before + open + index + 1);
}

/** The tag of each issue of our own, with where it is. */
export function ownIssues(
  sizes: Sizes,
): readonly { readonly tag: string; readonly number: number }[] {
  const all = Array.from({ length: sizes.confirmations + sizes.removals }, (_, index) => index);
  return all.map((index) => {
    const { number } = ownThread(index, sizes);
    if (index >= sizes.confirmations)
      return { tag: removalTag(index - sizes.confirmations), number };
    const pathway = pathwayOf(communityOf(index));
    return { tag: confirmTag(pathway, "core", person(index).id), number };
  });
}

function removalTag(index: number): string {
  return questionTag(COMMUNITIES[index % COMMUNITIES.length]?.id ?? "", index);
}

/** Owners were asked about people in a community's team, and nothing is left to decide. */
export function removal(index: number, sizes: Sizes): Left {
  const { id: community } = COMMUNITIES[index % COMMUNITIES.length] ?? { id: "" };
  const thread = ownThread(sizes.confirmations + index, sizes);
  const tag = removalTag(index);
  const at = when(index, sizes.removals);
  const settled = `removals-settled/${community}/${index}`;
  return {
    facts: [
      { kind: "raised", id: `raised/${tag}`, at, thread, tag, community },
      { kind: "removals-settled", id: settled, at, community, thread },
    ],
    touched: [onThread(thread), { kind: "community", community }],
  };
}
