import { each } from "../../core/ask.ts";
import { rolesAsked } from "../../core/ledger/reading.ts";
import type { Request } from "../../core/ledger/request.ts";
import { fieldOf, isOwn, peopleIn, unknownIn } from "../../core/roles.ts";
import type { World } from "../../core/world.ts";
import type { Role } from "../../definitions/types.ts";
import { requests } from "../../words/generated/requests.ts";
import { listed } from "../../words/list.ts";
import { code, plain, type Shown } from "../../words/shown.ts";
import { voiceFor } from "./voice.ts";

const MOST_NAMED = 10;

/** What to know of the people whom the form names for steps that are still to come: whom nobody can find, and where nobody is named who may decide. */
export function namedHere(request: Request, world: World): readonly Shown[] {
  const { begun, steps } = request;
  // What Waymark wrote itself is nobody's to mend.
  if (begun) return [];
  const open = steps.filter(({ state }) => state === "current" || state === "ahead");
  const roles = [...new Set(open.flatMap(({ step }) => rolesAsked(step.until)))];
  return each(roles, (role) => namedAs(role, request, world)).flatMap((words) => words ?? []);
}

function namedAs(role: Role, request: Request, world: World): Shown | undefined {
  const { around, fieldLabels } = request;
  const field = fieldOf(role) ?? "";
  if ((around.fields?.[field] ?? "") === "") return undefined;
  const say = requests(voiceFor(request));
  const question = plain(fieldLabels.get(field) as string);
  const unknown = unknownIn(role, around, world);
  if (unknown.length > 0) {
    const names = unknown.slice(0, MOST_NAMED).map((login) => code(login));
    return say("requests-named-unknown", {
      question,
      names: listed(names, voiceFor(request), "or"),
    });
  }
  const people = peopleIn(role, around, world, world.now);
  if (people.length === 0) return say("requests-named-nobody", { question });
  return people.every((one) => isOwn(one, around))
    ? say("requests-named-own", { question })
    : undefined;
}
