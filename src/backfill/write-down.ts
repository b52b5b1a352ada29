import type { Reader } from "../core/ask.ts";
import type { Event } from "../core/event.ts";
import { type Fact, type FactOf, touchedBy } from "../core/fact.ts";
import type { Person } from "../core/person.ts";
import { parseThreadKey, type Repo, threadKey } from "../core/place.ts";
import { answerOf, questionKey } from "../core/question.ts";
import type { Pull } from "../core/shown.ts";
import { factsOfEvent } from "../core/take.ts";
import { contributions } from "../features/contributions/index.ts";
import { requests } from "../features/requests/index.ts";
import { readPull } from "../github/read/pull.ts";
import type { Doing } from "./backfill.ts";
import { issueThen, mergedThen, pullOf, reviewedThen } from "./happened.ts";
import { seenIn } from "./nodes.ts";
import { type Page, whole } from "./pages.ts";

/** Those that write down what rules may count. */
const TELL = [contributions, requests];

/** What GitHub still tells of what rules may count. */
const READ_BACK = ["merged", "reviewed", "opened", "closed"] as const;
export type PastDeed = FactOf<(typeof READ_BACK)[number]>;

function isPastDeed(fact: Fact): fact is PastDeed {
  return READ_BACK.some((kind) => kind === fact.kind);
}

/** Writes down what a page tells and is not known yet, and has whoever did it looked at soon. Gives what was new. */
export async function writeDown(
  page: Page,
  repo: Repo,
  doing: Doing,
): Promise<readonly PastDeed[]> {
  const { store, org, now } = doing;
  const { events, pulls } = await eventsIn(page, repo, doing);
  const recorded = now();
  const reader = pullReader(pulls, repo, doing);
  const told: PastDeed[] = [];
  for (const event of events) {
    const { facts } = await factsOfEvent(event, TELL, { now: recorded, org }, reader);
    told.push(...facts.filter(isPastDeed).map((fact) => ({ ...fact, recorded })));
  }
  const known = await store.factsCalled(
    org.id,
    told.map(({ id }) => id),
  );
  const ids = new Set(known.map(({ id }) => id));
  const facts = told.filter(({ id }) => !ids.has(id));
  await store.commit(org.id, {
    facts,
    people: peopleIn(events, pulls),
    repositories: [repo],
    seen: recorded,
    touched: touchedBy(facts),
  });
  return facts;
}

/** Pull requests by their threads. */
type Pulls = ReadonlyMap<string, Pull>;

async function eventsIn({ merged, others, issues }: Page, repo: Repo, doing: Doing) {
  const { github, since = "" } = doing;
  const isWanted = ({ createdAt }: { readonly createdAt: string }) => createdAt >= since;
  const pulls = new Map<string, Pull>();
  const events: Event[] = [];
  for (const node of seenIn(merged).filter(isWanted)) {
    const all = await whole(node, repo, doing.asking);
    pulls.set(threadKey({ repo, number: node.number }), pullOf(all, repo, github));
    events.push(...mergedThen(all, repo));
  }
  for (const node of seenIn(others).filter(isWanted))
    events.push(...reviewedThen(await whole(node, repo, doing.asking), repo));
  events.push(
    ...seenIn(issues)
      .filter(isWanted)
      .flatMap((node) => issueThen(node, repo)),
  );
  return { events, pulls };
}

/** Answers with the pull requests of the page; one that another takes back may be further back, and is read by itself. */
function pullReader(pulls: Pulls, repo: Repo, { octokit, github, asking }: Doing): Reader {
  return async (questions) => {
    const answers = [];
    for (const question of questions) {
      if (question.kind !== "pull") throw new Error(`nobody answers: ${questionKey(question)}`);
      const known = pulls.get(question.of);
      if (!known) asking.count();
      const { number } = parseThreadKey(question.of);
      const found = known ?? (await readPull({ repo, number }, { octokit, github }));
      answers.push(answerOf(found));
    }
    return answers;
  };
}

/** Everybody under the names they have now; co-authors are only numbers here. */
function peopleIn(events: readonly Event[], pulls: Pulls): readonly Person[] {
  const all: readonly Person[] = [
    ...events.flatMap((event) => ("author" in event ? [event.actor, event.author] : [event.actor])),
    ...events.flatMap((event) => ("assignees" in event ? event.assignees : [])),
    ...[...pulls.values()].flatMap(({ author, merger }) => [author, ...(merger ? [merger] : [])]),
  ];
  return [...new Map(all.map(({ id, login }) => [id, { id, login }])).values()];
}
