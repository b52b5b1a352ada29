import { apart } from "../../core/ask.ts";
import { raisedAs } from "../../core/asking.ts";
import type { Step } from "../../core/effect.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import { labelsOf, renamedLabels } from "../../core/labels.ts";
import { heldTag } from "../../core/held-tag.ts";
import { adoptions, formerly } from "../../core/ledger/adoption.ts";
import { heldBack, isAgreed } from "../../core/ledger/held-back.ts";
import { same } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import type { Target } from "../../core/target.ts";
import type { Candidate, World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { withAccounts } from "./accounts.ts";
import { agreedTo, check, waiting } from "./check.ts";
import { firstPlan } from "./first-plan.ts";
import {
  appliedAnew,
  appliedMessage,
  askedAgain,
  countsAnew,
  definitionsGone,
} from "./messages.ts";
import { goneTag, PLAN } from "./plan.ts";
import { proposalAt, proposed } from "../../core/ledger/proposed.ts";
import { voiceOf } from "../../core/voice-of.ts";
import type { Voice } from "../../words/voice.ts";
import { withPrivate } from "./private-repository.ts";
import { voiceFor } from "./voice.ts";

/** Every commit has its check, the definitions in force their labels, and what is asked an issue. */
export function uphold(target: Target, world: World): Upheld {
  if (target.kind === "proposal") {
    const candidate = proposed(target, world);
    if (!candidate) return {};
    const voice = voiceFor(candidate, world);
    // Nobody from outside may try out names until one is there.
    const foreign = proposalAt(target, world)?.against !== undefined;
    return { plan: [check(foreign ? candidate : onGitHub(candidate, voice, world), voice)] };
  }
  if (target.kind !== "definitions") return {};
  const { candidate } = world.shown();
  const last = adoptions(world).at(-1);
  if (!candidate) return { plan: last ? ask(last, world) : [], ...adopted(world) };
  const { definitions } = candidate;
  if (!definitions)
    return {
      plan: [
        check(candidate, voiceFor(candidate, world)),
        ...(last ? [] : [propose(candidate, world)]),
      ],
    };
  if (!last) return { plan: [propose(candidate, world)] };
  const held = heldBack(world);
  if (held) return { ...askAbout(held, last, world), ...adopted(world) };
  const plan = [
    ...labels(definitions, candidate, world),
    ...watched(candidate, world),
    ...waitsNoMore(candidate, world),
  ];
  return { plan, ...adopted(world) };
}

/** The candidate with what is wrong with what it names, as GitHub shows that now. */
function onGitHub(candidate: Candidate, voice: Voice, world: World): Candidate {
  const [place, accounts] = apart([
    () => withPrivate(candidate, voice, world),
    () => withAccounts(candidate, voice, world),
  ]);
  const more = accounts.problems.slice(candidate.problems.length);
  return { ...place, problems: [...place.problems, ...more] };
}

/** Whether a repository is private can change without any commit: as long as one is named, the check says how it stands. */
function watched(candidate: Candidate, world: World): readonly Step[] {
  if (candidate.definitions?.settings.private === undefined) return [];
  const voice = voiceFor(candidate, world);
  return [check(withPrivate(candidate, voice, world), voice)];
}

/** What came into force just now is kept, and said where it was asked about. */
function adopted(world: World): Upheld {
  const fresh = world.news.find((fact) => fact.kind === "adopted");
  const definitions = fresh && world.definitions();
  if (!fresh || !definitions) return {};
  const { successor } = world.shown();
  const moved = successor?.commit === fresh.commit ? successor : undefined;
  const before = adoptions(world).at(-2);
  const agreed = before && isAgreed(fresh, before, world);
  const tag = before ? (agreed ? heldTag(before) : moved && goneTag(before.commit)) : PLAN;
  const voice = voiceOf(definitions);
  const body = agreed ? appliedAnew(voice) : appliedMessage(definitions, voice);
  const asked = tag === undefined ? [] : raisedAs(tag, world);
  return {
    messages: asked.map(({ thread }) => ({ thread, tag: "applied", body, occasion: fresh.id })),
    adopts: { commit: fresh.commit, definitions, ...(moved && { home: moved.repo }) },
  };
}

function propose(candidate: Candidate, world: World): Step {
  const { title, body } = firstPlan(candidate, world, voiceFor(candidate, world));
  const effect = { kind: "ensure-issue", repo: candidate.repo, tag: PLAN, title, body } as const;
  return { effect, because: "nothing changes until an owner applies the first plan" };
}

/** The pinned repository shows no definitions any more: those in force stay, and one question asks why. */
function ask(last: FactOf<"adopted">, world: World): readonly Step[] {
  const { home, successor } = world.shown();
  if (!home || successor?.commit === last.commit) return [];
  const { title, body } = definitionsGone(last, home, successor, voiceFor(undefined, world));
  const tag = goneTag(last.commit);
  const effect = { kind: "ensure-issue", repo: home, tag, title, body } as const;
  return [{ effect, because: "the definitions are gone; the last good ones stay in force" }];
}

/** What a push would count anew is asked about, and shown there as on a pull request; its check says that it waits. Where somebody closed the question, a comment asks. */
function askAbout(held: Candidate, last: FactOf<"adopted">, world: World): Upheld {
  const voice = voiceFor(held, world);
  const { title, body } = countsAnew(held, last, voice);
  const effect = {
    kind: "ensure-issue",
    repo: held.repo,
    tag: heldTag(last),
    title,
    body,
  } as const;
  const closed = raisedAs(effect.tag, world).filter(
    ({ thread }) => world.ledger.about(threadKey(thread)).of("closed").length > 0,
  );
  const occasion = `held/${held.commit}`;
  return {
    plan: [
      { effect, because: "a push would count the past anew, and nobody saw for whom" },
      waiting(held, voice),
    ],
    messages: closed.map(({ thread }) => {
      return { thread, tag: occasion, body: askedAgain(held, voice), occasion };
    }),
  };
}

/** Once an owner agreed to it, its check says so. */
function waitsNoMore(candidate: Candidate, world: World): readonly Step[] {
  const before = adoptions(world).at(-2);
  if (!before || !isAgreed(candidate, before, world)) return [];
  return [agreedTo(candidate, voiceFor(candidate, world))];
}

/** Labels that had another name under the definitions before are renamed. */
function labels(definitions: Definitions, { repo }: Candidate, world: World): readonly Step[] {
  const [before] = formerly(world, 1);
  const renames = before ? renamedLabels(before, definitions) : [];
  return labelsOf(definitions).map((label) => {
    const from = renames.find(({ to }) => same(to, label.name))?.from;
    const previously = from === undefined ? {} : { previously: from };
    const effect = { kind: "ensure-label", repo, label, ...previously } as const;
    return { effect, because: "the definitions use it" };
  });
}
