import { raisedOn } from "../../core/asking.ts";
import { each } from "../../core/ask.ts";
import type { Step } from "../../core/effect.ts";
import type { Upheld } from "../../core/feature.ts";
import { personKey } from "../../core/ledger/key.ts";
import { proposedFor } from "../../core/ledger/mentors.ts";
import {
  aroundMentee,
  endOfTerm,
  type Programme,
  programmeCalled,
  programmes,
  standingOf,
} from "../../core/ledger/mentorships.ts";
import { queueOf, queueTag } from "../../core/ledger/pairing.ts";
import type { Message } from "../../core/message.ts";
import type { PersonId } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import { decidingRole, peopleIn } from "../../core/roles.ts";
import { onThread, type Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { askForMentor, pairedWords, partedWords } from "./messages.ts";

/** Whoever waits has an issue where the leads see it; whoever was paired or parted hears of it. */
export function uphold(target: Target, world: World): Upheld {
  if (target.kind === "thread") return { plan: closing(target, world) };
  if (target.kind !== "person") return {};
  const { person } = target;
  const found = each(programmes(world), (programme) => ofMentee(programme, person, world));
  const due = found.flatMap((one) => one.due ?? []).toSorted()[0];
  return {
    plan: found.flatMap(({ plan = [] }) => plan),
    messages: world.news.flatMap((fact) => told(fact, world)),
    touched: issuesOf(person, world),
    ...(due && { due }),
  };
}

function ofMentee(
  programme: Programme,
  mentee: PersonId,
  world: World,
): Pick<Upheld, "plan" | "due"> {
  const standing = standingOf(programme, mentee, world);
  if (standing.state === "waiting") return { plan: ask(programme, mentee, world) };
  if (standing.state === "none") return {};
  return { due: endOfTerm(programme, standing.since, world) };
}

/** One issue for the leads, each time somebody begins to wait. */
function ask(programme: Programme, mentee: PersonId, world: World): readonly Step[] {
  const home = world.home();
  if (!home) return [];
  const around = aroundMentee(programme, mentee, world);
  const leads = peopleIn(decidingRole("leads", around, world), around, world, world.now);
  const { title, body } = askForMentor(
    programme,
    mentee,
    leads.filter((one) => one !== mentee),
    proposedFor(mentee, programme, world),
    world,
  );
  const tag = queueTag(programme, mentee, world);
  const effect = { kind: "ensure-issue", repo: home, tag, title, body, regarding: mentee } as const;
  return [{ effect, because: "somebody waits for a mentor" }];
}

/** What was decided just now is said where it was decided. */
function told(fact: World["news"][number], world: World): readonly Message[] {
  if (fact.kind !== "paired" && fact.kind !== "parted") return [];
  const programme = programmeCalled(fact.programme, world);
  if (!programme || !fact.thread) return [];
  const body =
    fact.kind === "paired"
      ? pairedWords(fact, programme, world)
      : partedWords(fact, programme, world);
  return [{ thread: fact.thread, tag: fact.id, body, occasion: fact.id }];
}

/** Issues that asked for a mentor have something to learn once somebody was found, or nobody is needed. */
function issuesOf(person: PersonId, { ledger, news }: World): readonly Target[] {
  if (!news.some(({ kind }) => kind === "paired" || kind === "parted")) return [];
  const raised = ledger.about(personKey(person)).of("raised");
  return raised
    .filter(({ tag, regarding }) => regarding === person && tag.startsWith("mentor/"))
    .map(({ thread }) => onThread(thread));
}

/** The issue that asked for a mentor is closed once its wait is over; whoever opens it again has a reason. */
function closing(target: Extract<Target, { kind: "thread" }>, world: World): readonly Step[] {
  const thread = world.thread(target);
  const raised = thread && raisedOn(thread, world);
  const found = raised && queueOf(raised, programmes(world), world);
  if (!thread || !found) return [];
  const { programme, mentee } = found;
  const { state } = standingOf(programme, mentee, world);
  const isOpen = state === "waiting" && queueTag(programme, mentee, world) === raised.tag;
  if (isOpen || world.ledger.about(threadKey(thread)).of("closed").length > 0) return [];
  const ref = { repo: thread.repo, number: thread.number };
  const effect = { kind: "ensure-state", thread: ref, state: "completed" } as const;
  return [{ effect, because: "nobody waits here for a mentor any more" }];
}
