import { type ChangeTag, changeTag } from "../../../../core/change-tag.ts";
import { dayOf } from "../../../../core/dates.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import { same } from "../../../../core/person.ts";
import type { World } from "../../../../core/world.ts";
import { type Named, type Standing, withStanding } from "../../../../definitions/edit/leads.ts";
import type { Definitions } from "../../../../definitions/definitions.ts";
import type { Community } from "../../../../definitions/types.ts";
import { changes } from "../../../../words/generated/changes.ts";
import { bare, code, plain, type Shown } from "../../../../words/shown.ts";
import { voiceFor } from "../../voice.ts";
import { type Change, type Ground, pathOf } from "../by-pull-request/change.ts";

export interface Role {
  readonly role: Standing;
}

type IsTheirs = Named["isTheirs"];

/** What asks for somebody's role: one pull request, each time that the request was opened. */
export function tagOf({ seat, reopened }: Request): ChangeTag {
  return changeTag("role", seat, reopened);
}

/** A community that is there: where its file is not, nobody gets so far. */
export function communityIn({ communities }: Definitions, id: string): Community {
  return communities[id] as Community;
}

/** Whether a community stands so with somebody already: a term that is over leads nothing. */
export function standsSo(
  { role }: Role,
  { leads = [] }: Community,
  isTheirs: IsTheirs,
  world: World,
): boolean {
  const theirs = leads.filter(({ github }) => isTheirs(github));
  if (role !== "lead") return theirs.length === 0;
  const today = dayOf(world.now, world);
  return theirs.some(({ until }) => until === undefined || until >= today);
}

/** What somebody's new role is in the community's file. */
export function change(action: Role, request: Request, id: string, world: World): Change {
  const say = changes(voiceFor(request));
  const { role } = action;
  const { subject } = request.around;
  // GitHub has shown them: they opened the issue, or the form names their account.
  const login = world.login(subject) as string;
  const { name } = communityIn(request.definitions, id);
  const path = pathOf("communities", id, world);
  const told = { login: code(login), community: plain(name), file: code(path) };
  const theirsIn =
    ({ people }: Ground): IsTheirs =>
    (one) =>
      (people[one.toLowerCase()] ?? (same(one, login) ? subject : undefined)) === subject;
  return {
    tag: tagOf(request),
    path,
    after(ground) {
      const before = ground.sources[path];
      const isTheirs = theirsIn(ground);
      if (
        before === undefined ||
        standsSo(action, communityIn(ground.definitions, id), isTheirs, world)
      )
        return before;
      return withStanding(before, role, { login, isTheirs });
    },
    title: say(`changes-title-${role}`, { name: bare(login), community: bare(name) }),
    what: say(`changes-what-${role}`, told),
    ...(role !== "lead" && {
      warns: (ground: Ground) =>
        lastLead(communityIn(ground.definitions, id), theirsIn(ground), told, say),
    }),
    byHand: say(`changes-by-hand-${role}`, { ...told, line: code(`- { github: ${login} }`) }),
  };
}

/** Whoever goes last is told what follows, and what it takes. */
function lastLead(
  { leads = [], status = "active" }: Community,
  isTheirs: IsTheirs,
  told: { readonly file: Shown },
  say: ReturnType<typeof changes>,
): readonly Shown[] {
  if (leads.some(({ github }) => !isTheirs(github))) return [];
  return [
    say("changes-last-lead"),
    ...(status === "active" ? [say("changes-last-lead-active", told)] : []),
  ];
}
