import { called } from "../../../../core/condition/situation.ts";
import type { FactOf } from "../../../../core/fact.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import type { Message } from "../../../../core/message.ts";
import type { PersonId } from "../../../../core/person.ts";
import { mayName, type Repo, type ThreadRef, threadName } from "../../../../core/place.ts";
import { decidingRole, isOwn, peopleIn } from "../../../../core/roles.ts";
import { mention } from "../../../../core/say.ts";
import type { World } from "../../../../core/world.ts";
import { changes } from "../../../../words/generated/changes.ts";
import { listed } from "../../../../words/list.ts";
import { joined, ours, type Shown } from "../../../../words/shown.ts";
import type { Voice } from "../../../../words/voice.ts";
import type { Change } from "./change.ts";

/** A pull request as GitHub names it everywhere. */
export function numberOf(pull: ThreadRef): Shown {
  return ours(threadName(pull));
}

/** What a pull request of ours says: why it is there, what it does, and what people can do with it. */
export function bodyOf(what: readonly Shown[], request: Request, home: Repo, voice: Voice): Shown {
  const say = changes(voice);
  const because = becauseOf(request, home, voice);
  return joined([because, ...what, say("changes-what-now"), say("changes-branch")]);
}

/** Which request it is for, where everybody may know. */
export function becauseOf({ seat: { thread }, process }: Request, home: Repo, voice: Voice): Shown {
  const say = changes(voice);
  const isOpen = thread !== undefined && !process.private && mayName(thread, home);
  return isOpen
    ? say("changes-because", { request: ours(threadName(thread)) })
    : say("changes-because-private");
}

/** Said once on the request, to those who can help. */
export function tellThatItWasTurnedDown(
  { thread: pull, by }: FactOf<"turned-down">,
  { tag, byHand }: Change,
  request: Request,
  voice: Voice,
  world: World,
): readonly Message[] {
  const { thread } = request.seat;
  const once = `turned-down/${tag}`;
  if (!thread || world.said(thread).some((row) => row.tag === once)) return [];
  const people = listed(
    whoCanHelp(request, world).map((one) => mention(one, world)),
    voice,
  );
  const told = { people, person: called(by, world), pull: numberOf(pull), byHand };
  const body = changes(voice)("changes-turned-down", told);
  return [{ thread, tag: once, body, occasion: once }];
}

/** The leads, or the owners in their place; where it is all their own, whoever asked. */
function whoCanHelp({ around }: Request, world: World): readonly PersonId[] {
  const role = decidingRole("leads", around, world);
  const others = peopleIn(role, around, world, world.now).filter((one) => !isOwn(one, around));
  return others.length > 0 ? others : [around.subject];
}
