import type { Step } from "../../core/effect.ts";
import { type Fact, only } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import {
  communitiesOn,
  confirmersOf,
  confirmTagInUse,
  type StageState,
  stagesOf,
} from "../../core/ledger/pathway.ts";
import type { Message } from "../../core/message.ts";
import type { PersonId } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import { peopleIn } from "../../core/roles.ts";
import { onThread, type Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import type { Stage } from "../../definitions/types.ts";
import { type Asked, askForConfirmation, confirmed as confirmedWords } from "./messages.ts";

/** A person's stages are concluded as they are reached; what a lead must confirm becomes an issue for the leads. */
export function uphold(target: Target, world: World): Upheld {
  if (target.kind === "thread") return { plan: settled(world) };
  if (target.kind !== "person" || isBot(target.person, world)) return { plan: [] };
  const { person } = target;
  const walked = Object.entries(world.definitions?.pathways ?? {}).map(([id, pathway]) => ({
    id,
    states: stagesOf(id, pathway, person, world),
  }));
  const plan = walked.flatMap(({ id, states }) => [
    ...states
      .filter(({ state }) => state === "ready")
      .map((state) => reached(id, state, person, world)),
    ...states
      .filter(({ state }) => state === "to-confirm")
      .flatMap((state) => ask(id, state, person, world)),
  ]);
  const due = walked
    .flatMap(({ states }) =>
      states.flatMap(({ state, reason }) => (state === "next" ? (reason.due ?? []) : [])),
    )
    .filter((time) => time > world.now)
    .toSorted()[0];
  return due ? { plan, due } : { plan };
}

function isBot(person: PersonId, world: World): boolean {
  return world.logins[person]?.endsWith("[bot]") === true;
}

function reached(pathway: string, state: StageState, person: PersonId, world: World): Step {
  const { stage, reason, confirmed } = state;
  const fact: Fact = {
    kind: "stage-reached",
    id: `stage-reached/${pathway}/${stage.id}/${person}`,
    at: world.now,
    person,
    pathway,
    stage: stage.id,
    because: reason.says,
    evidence: reason.evidence ?? [],
  };
  const touched: Target[] = [
    { kind: "person", person },
    ...(confirmed ? [onThread(confirmed.thread)] : []),
  ];
  const messages: readonly Message[] = confirmed
    ? [
        {
          thread: confirmed.thread,
          tag: "confirmed",
          body: confirmedWords(confirmed.by, person, stage.name, world),
          occasion: fact.id,
        },
      ]
    : [];
  const effect = { kind: "ensure-recorded", facts: [fact], messages, touched } as const;
  return { effect, because: `${stage.name}: ${reason.says}` };
}

function ask(pathway: string, state: StageState, person: PersonId, world: World): readonly Step[] {
  const { stage } = state;
  if (!world.home) return [];
  const { title, body } = askForConfirmation(
    state,
    asked(pathway, stage, person, world),
    person,
    world,
  );
  const tag = confirmTagInUse(pathway, stage.id, person, world);
  const effect = {
    kind: "ensure-issue",
    repo: world.home,
    tag,
    title,
    body,
    regarding: person,
  } as const;
  return [{ effect, because: `${stage.name} waits for a person to confirm it` }];
}

/** Whoever may confirm a stage: everybody with the role but the person it is about. */
function asked(pathway: string, stage: Stage, person: PersonId, world: World): Asked {
  const communities = communitiesOn(pathway, world);
  const around = { author: person, subject: person, communities };
  const roles = confirmersOf(stage);
  const people = roles.flatMap((role) => peopleIn(role, around, world, world.now));
  return { roles, people: [...new Set(people)].filter((one) => one !== person) };
}

/** The leads' issue is done with once the stage is reached. */
function settled(world: World): readonly Step[] {
  const { thread } = world;
  const raised = only(world.facts, "raised").find(
    (fact) => thread && threadKey(fact.thread) === threadKey(thread),
  );
  const stage = only(world.facts, "stage-reached").find(
    (fact) => raised?.tag === confirmTagInUse(fact.pathway, fact.stage, fact.person, world),
  );
  const closed = only(world.facts, "closed").some(
    (fact) => thread && threadKey(fact.thread) === threadKey(thread),
  );
  if (!thread || !stage || closed) return [];
  const ref = { repo: thread.repo, number: thread.number };
  const effect = { kind: "ensure-state", thread: ref, state: "completed" } as const;
  return [{ effect, because: `${stage.stage} was confirmed` }];
}
