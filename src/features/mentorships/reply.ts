import { raisedOn } from "../../core/asking.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { barTo } from "../../core/ledger/mentors.ts";
import {
  type Programme,
  programmeCalled,
  programmes,
  standingOf,
} from "../../core/ledger/mentorships.ts";
import { mayChoose, personNamed, queueOf } from "../../core/ledger/pairing.ts";
import { requestWhere } from "../../core/ledger/request.ts";
import type { PersonId } from "../../core/person.ts";
import { reply as say } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import {
  alreadyPaired,
  cannotMentor,
  leadsChoose,
  namesNobody,
  notAboutAMentor,
  notTheirOwn,
  notYours,
  nothingToPart,
  onceAccepted,
} from "./messages.ts";

/** `/mentor` and `/part` are answered where they cannot count; whoever writes them, or leaves, is looked at. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const { actor, commands } = event;
  const left = commands.some(({ name }) => name === "leave");
  const touched = left ? [{ kind: "person", person: actor.id } as const] : [];
  const written = commands.filter(({ name }) => name === "mentor" || name === "part");
  if (written.length === 0) return { touched };
  const place = placeOf(event, world);
  const messages = written.flatMap(({ name, argument }) => {
    const words = answer(name, argument, event, place, world);
    return words === undefined ? [] : [say(event, name, words)];
  });
  const mentee = place ? [{ kind: "person", person: place.mentee } as const] : [];
  return { messages, touched: [...touched, ...mentee] };
}

/** Whose mentor a thread is about. */
interface Matter {
  readonly programme: Programme;
  readonly mentee: PersonId;
  /** It is a request that has not come to its end. */
  readonly early: boolean;
}

function placeOf({ thread }: CommentCreated, world: World): Matter | undefined {
  const raised = raisedOn(thread, world);
  const queue = raised && queueOf(raised, programmes(world), world);
  if (queue) return { ...queue, early: false };
  const request = requestWhere(thread, world);
  const pairs = request?.process.outcome.accepted.flatMap((one) =>
    "pair" in one ? (programmeCalled(one.pair, world) ?? []) : [],
  );
  const [programme] = pairs ?? [];
  if (!request || !programme) return undefined;
  const mentee = request.around.subject;
  return { programme, mentee, early: !request.concluded };
}

function answer(
  name: string,
  argument: string,
  event: CommentCreated,
  place: Matter | undefined,
  world: World,
): string | undefined {
  const { login } = event.actor;
  if (!place) return notAboutAMentor(login, name);
  return name === "part" ? part(event, place, world) : mentor(argument, event, place, world);
}

function mentor(
  argument: string,
  { actor, at }: CommentCreated,
  { programme, mentee, early }: Matter,
  world: World,
): string | undefined {
  const { login, id: by } = actor;
  if (!mayChoose({ by, at }, programme, mentee, world)) return leadsChoose(login, programme);
  const { state, since } = standingOf(programme, mentee, world);
  if (state === "paired") return alreadyPaired(login, since, world);
  const chosen = personNamed(argument, world);
  if (chosen === undefined) return namesNobody(login);
  if (chosen === mentee) return notTheirOwn(login);
  const bar = barTo(programme, chosen, world);
  if (bar) return cannotMentor(login, chosen, bar, programme, world);
  return early ? onceAccepted(login, chosen, world) : undefined;
}

function part(
  { actor, at }: CommentCreated,
  { programme, mentee }: Matter,
  world: World,
): string | undefined {
  const { login, id: by } = actor;
  const { state, since } = standingOf(programme, mentee, world);
  if (state === "waiting" && by === mentee) return undefined;
  if (state !== "paired") return nothingToPart(login, mentee, world);
  const may =
    by === mentee || by === since.mentor || mayChoose({ by, at }, programme, mentee, world);
  return may ? undefined : notYours(login);
}
