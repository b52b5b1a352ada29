import { each } from "../../core/ask.ts";
import { labelsOf } from "../../core/labels.ts";
import { same } from "../../core/person.ts";
import type { Candidate, Team, World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { formFileOf } from "../../definitions/starts.ts";
import type { Community } from "../../definitions/types.ts";
import { adoption } from "../../words/generated/adoption.ts";
import { listed } from "../../words/list.ts";
import { asText, bold, code, joined, ours, plain, type Shown, bare } from "../../words/shown.ts";
import { whyUnmanaged } from "../../core/unmanaged.ts";
import type { Voice } from "../../words/voice.ts";
import { problemList } from "./problems.ts";

/** The first plan: what `/apply` will do, in words. Nobody in it is notified. */
export function firstPlan(
  candidate: Candidate,
  world: World,
  voice: Voice,
): { readonly title: Shown; readonly body: Shown } {
  const say = adoption(voice);
  const title = bare(say("adoption-plan-title"));
  const { definitions, checked, repo } = candidate;
  const organization = bold(plain(world.org.login));
  if (!definitions) {
    const opening = say("adoption-plan-fix-first", { organization });
    return { title, body: joined([opening, problemList(candidate, voice)]) };
  }
  const lines = [
    ...communityLines(definitions, world, voice),
    ...labelLines(definitions, world.labels(repo), voice),
    ...processLines(definitions, voice),
  ];
  const shown = lines.length > 0 ? lines : [say("adoption-plan-nothing")];
  const body = joined([
    say("adoption-plan-hello", { organization, files: checked }),
    bold(asText(say("adoption-plan-when-applied", { command: code("/apply") }))),
    joined(
      shown.map((line) => ours(`- ${line}`)),
      "\n",
    ),
    say("adoption-plan-ends"),
  ]);
  return { title, body };
}

/** The heading over what a plan does, in whatever language: one line in bold that names the command. */
const WHEN_APPLIED = /^\*\*.*`\/apply`.*\*\*$/m;

/** Whether a plan, as somebody saw it, offers to be applied: a broken one does not. */
export function canBeApplied(body: string): boolean {
  return WHEN_APPLIED.test(body);
}

function communityLines(
  { communities }: Definitions,
  world: World,
  voice: Voice,
): readonly Shown[] {
  const say = adoption(voice);
  return each(Object.values(communities), (described) => {
    const community = bold(plain(described.name));
    if (!described.team) return say("adoption-plan-no-team", { community });
    const team = code(described.team);
    const found = world.team(described.team);
    if (!found) return say("adoption-plan-missing-team", { community, team });
    const who = { community, team, count: found.members.length };
    return joined([say("adoption-plan-team", who), ...afterwards(found, described, voice)], " ");
  });
}

function afterwards(team: Team, community: Community, voice: Voice): readonly Shown[] {
  const say = adoption(voice);
  if (!team.managed) return [say("adoption-plan-unmanaged", { reason: whyUnmanaged(team, voice) })];
  return community["team-managed"] === "exactly" ? [say("adoption-plan-exact")] : [];
}

function labelLines(
  definitions: Definitions,
  there: readonly string[],
  voice: Voice,
): readonly Shown[] {
  const say = adoption(voice);
  const used = labelsOf(definitions);
  if (used.length === 0) return [];
  const missing = used.filter(({ name }) => !there.some((label) => same(label, name)));
  if (missing.length === 0) return [say("adoption-plan-labels-exist")];
  const labels = listed(
    missing.map(({ name }) => code(name)),
    voice,
  );
  return [say("adoption-plan-labels", { labels, count: missing.length })];
}

function processLines(
  { processes, pathways, badges, mentorships }: Definitions,
  voice: Voice,
): readonly Shown[] {
  const say = adoption(voice);
  const forms = Object.values(processes).flatMap((process) => {
    const form = formFileOf(process);
    return form === undefined ? [] : [ours(`${bold(plain(process.name))} (${code(form)})`)];
  });
  const counts = {
    pathways: Object.keys(pathways).length,
    badges: Object.keys(badges).length,
  };
  const programmes = Object.keys(mentorships).length;
  return [
    ...(forms.length > 0 ? [say("adoption-plan-forms", { forms: listed(forms, voice) })] : []),
    ...(counts.pathways + counts.badges > 0 ? [say("adoption-plan-counting", counts)] : []),
    ...(programmes > 0 ? [say("adoption-plan-mentoring", { count: programmes })] : []),
  ];
}
