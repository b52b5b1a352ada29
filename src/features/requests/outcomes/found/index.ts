import { changeTag } from "../../../../core/change-tag.ts";
import { pullOf, turnedDown } from "../../../../core/ledger/changes.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import { same } from "../../../../core/person.ts";
import type { World } from "../../../../core/world.ts";
import { readSource } from "../../../../definitions/read-source.ts";
import { changes } from "../../../../words/generated/changes.ts";
import { bare, code, joined, ours, plain, type Shown } from "../../../../words/shown.ts";
import type { Voice } from "../../../../words/voice.ts";
import { voiceFor } from "../../voice.ts";
import { type Change, pathOf } from "../by-pull-request/change.ts";
import { enacted, wasEnacted } from "../by-pull-request/enacted.ts";
import { takenBack, waitingFor } from "../by-pull-request/waiting.ts";
import type { OutcomeKind } from "../kind.ts";
import { type Draft, draftOf } from "./draft.ts";

/** The community that a request describes comes into being: a pull request adds its file. */
export const found: OutcomeKind<{ readonly found: "community" }> = {
  conclude(_, request, world) {
    const draft = draftOf(request, world);
    if (wasEnacted("founded", request) || !isFounded(draft, request, world)) return [];
    return [enacted("founded", request, draft.id, world)];
  },
  lacks: (_, request, world) => troubleWith(draftOf(request, world), request),
  waits(_, request, world) {
    if (wasEnacted("founded", request)) return undefined;
    const draft = draftOf(request, world);
    const trouble = troubleWith(draft, request);
    if (trouble) {
      const plan = takenBack(tagOf(request), request, world);
      return { case: `lacks ${trouble}`, words: trouble, plan };
    }
    return waitingFor(change(draft, request, world), request, world);
  },
  tidies: (_, request, world) => takenBack(tagOf(request), request, world),
};

function tagOf({ seat, reopened }: Request) {
  return changeTag("found", seat, reopened);
}

/** Whether it is there, and came of this request: our pull request was merged, or a person took it into their hands. */
function isFounded({ id }: Draft, request: Request, world: World): boolean {
  const tag = tagOf(request);
  const pull = request.definitions.communities[id] ? pullOf(tag, world) : undefined;
  if (!pull) return false;
  return turnedDown(tag, world) !== undefined || world.pull(pull)?.merged === true;
}

function change(draft: Draft, request: Request, world: World): Change {
  const say = changes(voiceFor(request));
  const { name, team } = draft;
  const path = pathOf("communities", draft.id, world);
  const told = { community: plain(name), file: code(path) };
  return {
    tag: tagOf(request),
    path,
    // Whoever merged it may have changed it: as it stands there it comes into force.
    after: ({ sources }) => sources[path] ?? draft.text,
    title: say("changes-title-found", { community: bare(name) }),
    what:
      team === undefined
        ? say("changes-what-found", told)
        : say("changes-what-found-team", { ...told, team: code(team) }),
    warns: () =>
      team !== undefined && world.team(team)
        ? [say("changes-team-there", { team: code(team) })]
        : [],
    byHand: say("changes-by-hand-found", told),
  };
}

/** What has to change in the form before the community can be founded. */
function troubleWith(draft: Draft, request: Request): Shown | undefined {
  const voice = voiceFor(request);
  const say = changes(voice);
  const taken = nameTaken(draft, request);
  const path = `communities/${draft.id}.yml`;
  const source = { path, text: draft.text, noun: "communities", id: draft.id } as const;
  const { problems } = readSource(source, voice);
  const rows = [
    ...(taken === undefined
      ? teamTaken(draft, request, voice)
      : [say("changes-taken", { name: plain(taken) })]),
    ...draft.strangers.map((login) => say("changes-no-such-lead", { login: code(login) })),
    ...(draft.leads.length === 0 ? [say("changes-no-lead")] : []),
    ...problems.map(({ message }) => plain(message, 400)),
  ];
  if (rows.length === 0) return undefined;
  const list = joined(
    rows.map((row) => ours(`- ${row}`)),
    "\n",
  );
  return joined([say("changes-cannot-found"), list]);
}

/** The name of a community that is there already, retired or not, and is called so. */
function nameTaken({ id, name }: Draft, { definitions }: Request): string | undefined {
  const all = Object.entries(definitions.communities);
  return all.find(([one, { name: its }]) => one === id || same(its, name))?.[1].name;
}

/** Its team would be another community's. */
function teamTaken({ team }: Draft, { definitions }: Request, voice: Voice): readonly Shown[] {
  if (team === undefined) return [];
  const all = Object.values(definitions.communities);
  const taken = all.filter((one) => one.team !== undefined && same(one.team, team));
  const say = changes(voice);
  return taken.map(({ name }) =>
    say("changes-team-taken", { team: code(team), name: plain(name) }),
  );
}
