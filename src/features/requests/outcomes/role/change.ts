import { type ChangeTag, changeTag } from "../../../../core/change-tag.ts";
import { dayOf } from "../../../../core/dates.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import { lengthOf, midnight, shift } from "../../../../core/time.ts";
import { same } from "../../../../core/person.ts";
import { couldAct } from "../../../../core/roles.ts";
import type { World } from "../../../../core/world.ts";
import { type Named, type Standing, withStanding } from "../../../../definitions/edit/leads.ts";
import type { Definitions } from "../../../../definitions/definitions.ts";
import type { Community } from "../../../../definitions/types.ts";
import { longDay } from "../../../../words/calendar.ts";
import { changes } from "../../../../words/generated/changes.ts";
import { bare, code, plain, type Shown } from "../../../../words/shown.ts";
import { voiceFor } from "../../voice.ts";
import { type Change, type Ground, pathOf } from "../by-pull-request/change.ts";

export interface Role {
  readonly role: Standing;
  readonly for?: string;
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

/** Whether a community stands so with somebody already: a term that is over leads nothing. Whoever led it when they were asked is among those who did, whoever took them off its leads meanwhile. */
export function standsSo(
  action: Role,
  request: Request,
  { leads = [], emeritus = [] }: Community,
  isTheirs: IsTheirs,
  world: World,
): boolean {
  const theirs = leads.filter(({ github }) => isTheirs(github));
  if (action.role === "none") return theirs.length === 0;
  if (action.role === "emeritus")
    return (
      theirs.length === 0 &&
      (emeritus.some(({ github }) => isTheirs(github)) || !ledBefore(request, world))
    );
  const wanted = termOf(action, request, world) ?? dayOf(world.now, world);
  return theirs.some(({ until }) => until === undefined || until >= wanted);
}

function ledBefore({ around, opened }: Request, world: World): boolean {
  return couldAct("leads", around.subject, opened, around, world);
}

/** The last day of somebody's new term, where it has one: from the end of the one they have, or from when they were asked for. */
function termOf(
  { for: length }: Role,
  { begun, opened }: Request,
  world: World,
): string | undefined {
  if (length === undefined) return undefined;
  const asked = begun?.cause.kind === "term-end" ? begun.cause.day : undefined;
  const from = asked ?? dayOf(opened, world);
  return shift(midnight(from), lengthOf(length)).slice(0, 10);
}

/** What somebody's new role is in the community's file. */
export function change(action: Role, request: Request, id: string, world: World): Change {
  const say = changes(voiceFor(request));
  const { role } = action;
  const until = termOf(action, request, world);
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
        standsSo(action, request, communityIn(ground.definitions, id), isTheirs, world)
      )
        return before;
      return withStanding(before, role, { login, isTheirs, ...(until !== undefined && { until }) });
    },
    ...wordsFor(action, request, { ...told, login, community: name }, world),
    ...(role !== "lead" && {
      warns: (ground: Ground) =>
        lastLead(communityIn(ground.definitions, id), theirsIn(ground), told, say),
    }),
  };
}

/** What is proposed, and how it is done by hand. */
function wordsFor(
  action: Role,
  request: Request,
  {
    login,
    community,
    file,
  }: { readonly login: string; readonly community: string; readonly file: Shown },
  world: World,
): Pick<Change, "title" | "what" | "byHand"> {
  const voice = voiceFor(request);
  const say = changes(voice);
  const named = { name: bare(login), community: bare(community) };
  const told = { login: code(login), community: plain(community), file };
  const until = termOf(action, request, world);
  if (until !== undefined) {
    const day = longDay(until, voice);
    const line = code(`- { github: ${login}, until: ${until} }`);
    return {
      title: say("changes-title-term", { ...named, day }),
      what: say("changes-what-term", { ...told, day }),
      byHand: say("changes-by-hand-term", { ...told, line }),
    };
  }
  const { role } = action;
  return {
    title: say(`changes-title-${role}`, named),
    what: say(`changes-what-${role}`, told),
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
