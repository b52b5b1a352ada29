import { each } from "../../core/ask.ts";
import { predicatesIn } from "../../core/condition/walk.ts";
import type { Request } from "../../core/ledger/request.ts";
import { itemsIn, ticksOn } from "../../core/ledger/ticks.ts";
import { couldAct, isOwn, oneOf, peopleIn, tickingRole } from "../../core/roles.ts";
import { MOST_MENTIONED } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import type { Condition, Role } from "../../definitions/types.ts";
import { requests } from "../../words/generated/requests.ts";
import { listed } from "../../words/list.ts";
import { code, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { anyOfThem } from "./people.ts";

/** Who has what is left of a checklist to tick: the author first, and others once nothing of that is the author's; nobody, where nothing is left. */
export function nextOnChecklist(
  id: string,
  request: Request,
  voice: Voice,
  world: World,
): Shown | undefined {
  const { around } = request;
  const say = requests(voice);
  const done = new Set(ticksOn(id, request, world).map(({ item }) => item));
  const left = itemsIn(id, request).filter((line) => !done.has(line.id));
  const asked = each(left, ({ by }) => tickingRole(by, world.now, around, world));
  const { author = around.subject } = around;
  const theirs = each(asked, (role) => couldAct(role, author, world.now, around, world));
  const [first] = left;
  if (!first) return undefined;
  const own = left.find((_, index) => theirs[index]);
  if (own) return say("requests-next-checklist", { command: code(`/done ${own.id}`) });
  const people = namesOf([...new Set(asked)], request, voice, world);
  return say("requests-next-checklist-others", { people, command: code(`/done ${first.id}`) });
}

/** Who may take care of a request that waits for somebody to do so; nothing where it waits for nobody. */
export function nextToTake(
  until: Condition | undefined,
  request: Request,
  voice: Voice,
  world: World,
): Shown | undefined {
  const [role] = predicatesIn(until).flatMap((one) => ("assigned" in one ? [one.assigned.to] : []));
  if (role === undefined) return undefined;
  return requests(voice)("requests-next-take", { people: namesOf([role], request, voice, world) });
}

function namesOf(roles: readonly Role[], request: Request, voice: Voice, world: World): Shown {
  const { around, fieldLabels } = request;
  const all = each(roles, (role) => peopleIn(role, around, world, world.now)).flat();
  const people = [...new Set(all)].filter((person) => !isOwn(person, around));
  if (people.length === 0 || people.length > MOST_MENTIONED) {
    const words = roles.map((role) => oneOf(role, voice, fieldLabels));
    return listed(words, voice, "or");
  }
  return anyOfThem(people, voice, world);
}
