import { each } from "../../core/ask.ts";
import { raisedAs } from "../../core/asking.ts";
import type { Step } from "../../core/effect.ts";
import type { Upheld } from "../../core/feature.ts";
import { type StageState, stagesOf } from "../../core/ledger/pathway.ts";
import { confirmersNow, confirmedBy, confirmTagInUse } from "../../core/ledger/confirming.ts";
import { communitiesOn, pathwaysWalked } from "../../core/ledger/walked.ts";
import { judgingPlace } from "../../core/judging.ts";
import type { Message } from "../../core/message.ts";
import { isBot, type PersonId } from "../../core/person.ts";
import { peopleIn } from "../../core/roles.ts";
import type { Target } from "../../core/target.ts";
import type { Instant } from "../../core/time.ts";
import { peopleThere } from "../../core/there.ts";
import { voiceAbout } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import type { Stage } from "../../definitions/types.ts";
import { stageIsGone } from "./gone.ts";
import { restIsOver, restNews, restTimes, tellOfRest } from "./staying.ts";
import {
  type Confirmers,
  askForConfirmation,
  confirmed as confirmedWords,
} from "./confirm-messages.ts";

/** What somebody must confirm becomes an issue for them, and what they confirmed is said there; before a stage rests, leads are told. */
export function uphold(target: Target, world: World): Upheld {
  if (target.kind === "thread") return ofIssue(target, world);
  if (target.kind !== "person" || isBot(world.login(target.person))) return {};
  const { person } = target;
  const walked = each(pathwaysWalked(world), ([id, pathway]) => ({
    id,
    states: stagesOf(id, pathway, person, world),
  }));
  const steps = each(walked, ({ id, states }) =>
    states.flatMap((state) =>
      state.state === "to-confirm" ? ask(id, state, person, world) : tellOfRest(id, state, world),
    ),
  );
  const due = walked
    .flatMap(({ states }) => states.flatMap((state) => timesOf(state, world)))
    .filter((time) => time > world.now)
    .toSorted()[0];
  const news = walked.flatMap(({ id, states }) =>
    states.flatMap((state) => restNews(id, state, world)),
  );
  return {
    plan: steps.flat(),
    messages: [...confirmations(person, world), ...news],
    ...(due && { due }),
  };
}

/** An issue of ours on which nothing is left to say about a stage is closed. */
function ofIssue(target: Target & { readonly kind: "thread" }, world: World): Upheld {
  const rested = restIsOver(target, world);
  return rested.plan ? rested : stageIsGone(target, world);
}

/** When time alone may change something about a stage. */
function timesOf(state: StageState, world: World): readonly Instant[] {
  return state.state === "next" ? [state.reason.due ?? []].flat() : restTimes(state, world);
}

/** Where somebody confirmed a stage, that it is reached now. */
function confirmations(person: PersonId, world: World): readonly Message[] {
  return world.news.flatMap((fact) => {
    if (fact.kind !== "stage-reached") return [];
    const found = world
      .definitions()
      ?.pathways[fact.pathway]?.stages.find(({ id }) => id === fact.stage);
    const given = found && confirmedBy(fact.pathway, found, person, world);
    if (!found || !given) return [];
    const { thread, by } = given;
    const voice = voiceAbout(communitiesOn(fact.pathway, world), world);
    const body = confirmedWords(by, person, found.name, voice, world);
    return [{ thread, tag: "confirmed", body, occasion: fact.id }];
  });
}

function ask(pathway: string, state: StageState, person: PersonId, world: World): readonly Step[] {
  const { stage } = state;
  const tag = confirmTagInUse(pathway, stage.id, person, world);
  const repo = judgingPlace(tag, world);
  if (!repo) return [];
  const before = raisedAs(tag, world).at(-1)?.thread.repo;
  // An issue stays where it was opened, and says no more than may be known there.
  const isPrivate = repo.private && (before?.id ?? repo.id) === repo.id;
  const { title, body } = askForConfirmation(
    state,
    asked(pathway, stage, person, world),
    {
      person,
      where: isPrivate ? repo : undefined,
      voice: voiceAbout(communitiesOn(pathway, world), world),
    },
    world,
  );
  const effect = { kind: "ensure-issue", repo, tag, title, body, regarding: person } as const;
  return [{ effect, because: `${stage.name} waits for a person to confirm it` }];
}

/** Whoever may confirm a stage: everybody with the role but the person it is about. */
function asked(pathway: string, stage: Stage, person: PersonId, world: World): Confirmers {
  const communities = communitiesOn(pathway, world);
  const around = { author: person, subject: person, communities };
  const roles = confirmersNow(stage, around, world);
  const people = each(roles, (role) => peopleIn(role, around, world, world.now)).flat();
  const others = [...new Set(people)].filter((one) => one !== person);
  return { roles, people: peopleThere(others, world) };
}
