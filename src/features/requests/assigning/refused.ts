import type { CommentCreated } from "../../../core/event.ts";
import { each } from "../../../core/ask.ts";
import type { Request } from "../../../core/ledger/request.ts";
import type { PersonId } from "../../../core/person.ts";
import { decidingRole, isOwn, peopleIn } from "../../../core/roles.ts";
import type { World } from "../../../core/world.ts";
import { requests } from "../../../words/generated/requests.ts";
import { listed } from "../../../words/list.ts";
import { atLogin, code, type Shown } from "../../../words/shown.ts";
import type { Voice } from "../../../words/voice.ts";
import { notYours } from "../messages.ts";
import { loginsOf } from "../people.ts";
import { assigneesOf, MOST } from "./wish.ts";
import { choosers, mayAssign, mayTake, namedIn, takers } from "./words.ts";

/** Why a `/take`, a `/drop` or an `/assign` changes nothing; nothing where it does. */
export function assigningRefused(
  name: "take" | "drop" | "assign",
  event: CommentCreated,
  request: Request,
  voice: Voice,
  world: World,
): Shown | undefined {
  const say = requests(voice);
  const { login, id: by } = event.actor;
  const person = atLogin(login);
  const has = assigneesOf(request);
  if (name === "drop")
    return has.includes(by) ? undefined : say("requests-drop-nothing", { person });
  const { around } = request;
  if (isOwn(by, around)) return say("requests-take-own", { person });
  const may = name === "take" ? mayTake : mayAssign;
  if (!may({ by, at: event.at, around }, request, world))
    return notYours(login, name, loginsOf(peopleFor(name, request, world), world), voice);
  const found = name === "take" ? { people: [by], strangers: [] } : namedBy(event, world);
  if (found.strangers.length > 0) {
    const people = listed(
      found.strangers.map((one) => code(one)),
      voice,
    );
    return say("requests-assign-strangers", { person, people });
  }
  if (found.people.length === 0) return say("requests-assign-whom", { person });
  const fresh = found.people.filter((one) => !has.includes(one));
  if (fresh.length === 0) return say("requests-assigned-already", { person });
  return has.length + fresh.length > MOST
    ? say("requests-assigned-full", { person, most: MOST })
    : undefined;
}

interface Named {
  readonly people: readonly PersonId[];
  /** Logins that nobody has. */
  readonly strangers: readonly string[];
}

function namedBy({ commands }: CommentCreated, world: World): Named {
  const logins = commands.flatMap(({ name, argument }) =>
    name === "assign" ? namedIn(argument) : [],
  );
  const found = each(logins, (login) => ({ login, person: world.account(login)?.id }));
  return {
    people: found.flatMap(({ person }) => person ?? []),
    strangers: found.flatMap(({ login, person }) => (person === undefined ? [login] : [])),
  };
}

/** Who may take care of a request, or choose who does. */
function peopleFor(name: "take" | "assign", request: Request, world: World): readonly PersonId[] {
  const { around } = request;
  const roles = name === "take" ? takers(request) : choosers(request);
  const all = each(roles, (role) =>
    peopleIn(decidingRole(role, around, world), around, world, world.now),
  );
  return [...new Set(all.flat())].filter((one) => !isOwn(one, around));
}
