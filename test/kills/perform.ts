import type { Double } from "../github/start.ts";
import type { Act, ThreadName } from "./story/act.ts";

/** Where a thread of the story is. */
export interface Place {
  readonly repo: string;
  readonly number: number;
}

/** The threads of a story by their names, and the commits that its pull requests ever stood at. */
export interface Threads {
  readonly places: Map<ThreadName, Place>;
  readonly heads: Map<ThreadName, string[]>;
}

/** Lets somebody do something on GitHub; resolves when its webhooks were answered, or nobody answered them. */
export async function perform(act: Act, github: Double, threads: Threads): Promise<void> {
  if (act.do === "install") return github.install({ by: act.by });
  const me = github.as(act.by);
  switch (act.do) {
    case "open": {
      const { repo, as, title, body, labels } = act;
      const number = await me.openIssue(repo, { title, body, ...(labels && { labels }) });
      return void threads.places.set(as, { repo, number });
    }
    case "pull": {
      const { number, head } = await me.openPull(act.repo, { title: act.as, files: act.files });
      threads.heads.set(act.as, [head]);
      return void threads.places.set(act.as, { repo: act.repo, number });
    }
    case "commit":
      return void (await me.commit("community", act.path, act.text));
    case "accept":
      return me.acceptInvitation();
    case "take out":
      return me.removeFromTeam(act.team, act.whom);
  }
  const { repo, number } = await placeOf(act.on, github, threads);
  switch (act.do) {
    case "say":
      return void (await me.comment(repo, number, act.text));
    case "edit":
      return me.editBody(repo, number, act.body);
    case "tick":
      return me.tick(repo, number, act.item);
    case "push":
      return void threads.heads.get(act.on)?.push(await me.pushToPull(repo, number, act.files));
    case "merge":
      return me.mergePull(repo, number);
    case "close":
      return me.closeIssue(repo, number);
  }
}

const OWN = "own: ";

/** Waymark's own threads are found by how their titles begin. */
async function placeOf(on: ThreadName, github: Double, { places }: Threads): Promise<Place> {
  const known = places.get(on);
  if (known) return known;
  const all = await github.state().issues("community");
  const own = all.find(
    ({ author, title }) =>
      author.endsWith("[bot]") && on.startsWith(OWN) && title.startsWith(on.slice(OWN.length)),
  );
  if (!own) throw new Error(`there is no “${on}” yet`);
  return { repo: "community", number: own.number };
}
