import type { FileChange } from "../../../../core/effect.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import { same } from "../../../../core/person.ts";
import type { World } from "../../../../core/world.ts";
import { withPathway } from "../../../../definitions/edit/pathways.ts";
import { changes } from "../../../../words/generated/changes.ts";
import { bare, code, joined, plain, type Shown } from "../../../../words/shown.ts";
import { voiceFor } from "../../voice.ts";
import { type Ground, pathOf } from "../by-pull-request/change.ts";
import type { Founding } from "./founding.ts";
import { mistakesIn } from "./mistakes.ts";
import { type PathwayDraft, pathwayIn } from "./pathway-draft.ts";

/** The pathway that a request describes, for its community. */
export function newPathway(request: Request, world: World): Founding {
  const { community = "" } = request;
  const draft = pathwayIn(request);
  return {
    change: "pathway",
    community,
    isThere: request.definitions.pathways[draft.id] !== undefined,
    troubles: troublesWith(draft, request),
    above: changes(voiceFor(request))("changes-cannot-add-pathway"),
    proposal: () => proposalOf(draft, community, request, world),
  };
}

function proposalOf(
  draft: PathwayDraft,
  community: string,
  request: Request,
  world: World,
): ReturnType<Founding["proposal"]> {
  const say = changes(voiceFor(request));
  const { id, name, text, mentorship } = draft;
  const path = pathOf("pathways", id, world);
  const list = pathOf("communities", community, world);
  const program = pathOf("mentorships", id, world);
  const told = { pathway: plain(name), file: code(path), list: code(list) };
  const by = mentorship && { file: code(program), stage: plain(mentorship.stage) };
  return {
    path,
    after: ({ sources }) => sources[path] ?? text,
    more: (ground) => [
      ...(mentorship && !(program in ground.sources)
        ? [{ path: program, after: mentorship.text }]
        : []),
      ...listing(ground, list, draft, community),
    ],
    title: say("changes-title-pathway", { pathway: bare(name) }),
    what: joined(
      [say("changes-what-pathway", told), ...(by ? [say("changes-what-mentorship", by)] : [])],
      " ",
    ),
    warns: (ground) =>
      isListed(ground, draft, community) || listing(ground, list, draft, community).length > 0
        ? []
        : [say("changes-not-listed", { file: code(list), id: code(id) })],
    byHand: say("changes-by-hand-pathway", told),
  };
}

/** The community's file, with the pathway among its own. */
function listing(
  ground: Ground,
  path: string,
  draft: PathwayDraft,
  community: string,
): readonly FileChange[] {
  const before = ground.sources[path];
  if (before === undefined || isListed(ground, draft, community)) return [];
  const after = withPathway(before, draft.id);
  return after === undefined ? [] : [{ path, before, after }];
}

function isListed({ definitions }: Ground, { id }: PathwayDraft, community: string): boolean {
  return definitions.communities[community]?.pathways?.includes(id) === true;
}

function troublesWith(draft: PathwayDraft, request: Request): readonly Shown[] {
  const voice = voiceFor(request);
  const say = changes(voice);
  const { id, text, mentorship, unread, stages, twice } = draft;
  const taken = nameTaken(draft, request);
  const noPoint = unread.length === 0 && stages.length === 0;
  return [
    ...(taken === undefined ? [] : [say("changes-pathway-taken", { name: plain(taken) })]),
    ...unread.map((line) => say("changes-point-unread", { line: plain(line, 200) })),
    ...(unread.length > 0 ? [say("changes-point-how")] : []),
    ...twice.map((name) => say("changes-point-twice", { name: plain(name) })),
    ...(noPoint ? [say("changes-no-point")] : mistakesIn("pathways", id, text, voice)),
    ...(draft.noStage === undefined
      ? []
      : [say("changes-no-such-point", { name: plain(draft.noStage) })]),
    ...(draft.noTerm === undefined
      ? []
      : [say("changes-no-length", { text: plain(draft.noTerm) })]),
    ...(mentorship ? mistakesIn("mentorships", id, mentorship.text, voice) : []),
  ];
}

/** The name of what is there already and is called so. */
function nameTaken({ id, name, mentorship }: PathwayDraft, { definitions }: Request) {
  const all = [
    ...Object.entries(definitions.pathways),
    ...(mentorship ? Object.entries(definitions.mentorships) : []),
  ];
  return all.find(([one, { name: its }]) => one === id || same(its, name))?.[1].name;
}
