import type { Fact } from "../../src/core/fact.ts";
import { type Message, STATUS } from "../../src/core/message.ts";
import type { Person, PersonId } from "../../src/core/person.ts";
import type { ThreadRef } from "../../src/core/place.ts";
import { onThread } from "../../src/core/target.ts";
import type { Instant } from "../../src/core/time.ts";
import { joinBody } from "../../demo/story/join.ts";
import { chance } from "./chance.ts";
import { COMMUNITIES } from "./definitions.ts";
import { closed, LATELY, type Left, MINUTE, onPerson, ref, when } from "./happened.ts";
import { BOT, HOME, leadOf, person } from "./people.ts";
import type { Sizes } from "./sizes.ts";

/** Which community a join request is about. */
export function communityOf(request: number): number {
  return chance(request, COMMUNITIES.length);
}

/** Whose join request it is: everybody asked before anybody asks again. Whoever did most has joined one community, however large the organisation is. */
export function authorOf(request: number, { people }: Sizes): Person {
  return person(request < people ? request : 1 + ((request - people) % (people - 1)));
}

export function requestThread(request: number): ThreadRef {
  return ref(HOME, request + 1);
}

/** What stands in a join request. */
export function requestBody(request: number): string {
  return joinBody(COMMUNITIES[communityOf(request)]?.name ?? "", "I would like to learn.");
}

function asked(request: number): string {
  const { name } = COMMUNITIES[communityOf(request)] ?? { name: "" };
  return JSON.stringify([["community", name, [name]]]);
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

function said(thread: ThreadRef): readonly Message[] {
  return [
    { thread, tag: STATUS, body: "You have joined.", occasion: STATUS },
    { thread, tag: "outcome/0/0", body: "Welcome!", occasion: "concluded" },
  ];
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
