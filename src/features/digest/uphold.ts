import { apart, each } from "../../core/ask.ts";
import { raisedAs } from "../../core/asking.ts";
import type { Upheld } from "../../core/feature.ts";
import { holds } from "../../core/holds.ts";
import { privatePlace } from "../../core/judging.ts";
import { backOn } from "../../core/ledger/absences.ts";
import type { PersonId } from "../../core/person.ts";
import type { Repo, ThreadRef } from "../../core/place.ts";
import { peopleIn } from "../../core/roles.ts";
import type { Target } from "../../core/target.ts";
import { voiceAbout } from "../../core/voice.ts";
import { type Thread, threadAt, type World } from "../../core/world.ts";
import { toOwners } from "./circles.ts";
import { onIssues, openIssues } from "./issues.ts";
import { joinedBy } from "./joined.ts";
import { issueFor, weekInWords } from "./messages.ts";
import { searches } from "./searches.ts";
import { onPathways } from "./stages.ts";
import { unattended } from "./unattended.ts";
import type { Line, Telling } from "./telling.ts";
import { isFresh, lastWeek } from "../../core/week.ts";

/** The week of a community is told once, on the day that the settings name; before and after, nothing is read for it. */
export function uphold(target: Target, world: World): Upheld {
  const telling = tellingOf(target, world);
  if (!telling) return {};
  const due = telling.week.next;
  const place = isFresh(telling.week, world) ? privatePlace(world) : undefined;
  return { due, ...(place && told({ ...telling, place }, world)) };
}

function tellingOf(target: Target, world: World): Omit<Telling, "place"> | undefined {
  const definitions = world.definitions();
  if (target.kind !== "community" || !definitions) return undefined;
  const { community: id } = target;
  const { digest, private: place } = definitions.settings;
  const community = definitions.communities[id];
  if (digest === undefined || place === undefined || !community) return undefined;
  if (community.status === "retired") return undefined;
  const week = lastWeek(digest, world);
  return { id, community, definitions, week, voice: voiceAbout([id], world) };
}

function told(telling: Telling, world: World): Upheld {
  const { place } = telling;
  const { tag, thread } = issueOf(telling, world);
  const occasion = `digest/${telling.week.day}`;
  if (thread && world.said(thread).some((one) => one.tag === occasion)) return {};
  // It takes many rounds of reading, and what is news is worked out anew in each: so it is read from the books.
  if (world.news.length > 0) return { touched: [{ kind: "community", community: telling.id }] };
  const [isWanted, issues, owners] = apart([
    () => !thread || isOpen(thread, place, world),
    () => openIssues(place, world),
    () => toOwners(telling, world),
  ]);
  const lines = isWanted ? linesOf(telling, issues, world) : [];
  if (lines.length === 0) return { plan: owners };
  const effect = { kind: "ensure-issue", repo: place, tag, ...issueFor(telling) } as const;
  const body = weekInWords(lines, leadsThere(telling, world), telling, world);
  // Once the week is told, nothing is read for it any more: owners hear first.
  const isLeft = each(owners, (step) => !holds(step.effect, world)).some((one) => one);
  return {
    plan: [...owners, { effect, because: "the leads hear of their week there" }],
    messages: thread && !isLeft ? [{ thread, tag: occasion, body, occasion }] : [],
  };
}

/** The issue on which a community's weeks are told in a repository, whatever the community was called when it was opened. */
function issueOf(
  { id, place: { id: repo } }: Telling,
  world: World,
): { readonly tag: string; readonly thread?: ThreadRef } {
  const tags = world
    .names()
    .ever("communities", id)
    .map((one) => `digest/${repo}/${one}`);
  const [raised] = each(tags, (tag) => raisedAs(tag, world)).flat();
  return raised ?? { tag: `digest/${repo}/${id}` };
}

/** Whether somebody wants to hear of it: nobody closed the issue, or took it where others read. */
function isOpen(thread: ThreadRef, place: Repo, world: World): boolean {
  const shown = world.thread(threadAt(thread));
  // What was opened a moment ago may not be shown yet.
  return !shown || (shown.state === "open" && shown.repo.id === place.id);
}

/** Everything that is to be told, in parts: what one of them asked is forgotten once the next is worked out. */
function linesOf(telling: Telling, issues: readonly Thread[], world: World): readonly Line[] {
  const few = world.part(`week/${telling.id}/few`, (own) =>
    apart([() => joinedBy(telling, own), () => searches(telling, own)]),
  );
  const stages = onPathways(telling, world);
  const left = world.part(`week/${telling.id}/unattended`, (own) => unattended(telling, own));
  return [...few.flat(), ...stages, ...left, ...onIssues(issues, telling, world)];
}

/** The leads who are not away. */
function leadsThere({ id }: Telling, world: World): readonly PersonId[] {
  const around = { subject: "local:nobody", communities: [id] } as const;
  const leads = peopleIn("leads", around, world, world.now);
  return each(leads, (one) => (backOn(one, world).length > 0 ? [] : [one])).flat();
}
