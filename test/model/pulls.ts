import type { PersonId } from "../../src/core/person.ts";
import type { Repo } from "../../src/core/place.ts";
import { type Files, type Issue, personOf, told } from "./github.ts";
import { open } from "./issues.ts";
import type { Model } from "./model.ts";
import { newId, refOf, tell } from "./tell.ts";

/** Somebody keeps files in a commit that no branch shows yet. */
export function keep(model: Model, files: Files): string {
  const commit = `commit-${newId(model.github)}`;
  model.github.commits.set(commit, files);
  return commit;
}

/** Somebody pushes: to the default branch, or to another. */
export function push(
  model: Model,
  by: PersonId,
  repo: Repo,
  commit: string,
  toDefaultBranch: boolean,
): void {
  const place = model.github.places.get(repo.id);
  if (place && toDefaultBranch) place.tip = commit;
  tell(model, by, { kind: "pushed", repo, commit, toDefaultBranch });
}

/** Somebody opens a pull request with these files as they would be. */
export function propose(
  model: Model,
  by: PersonId,
  repo: Repo,
  news: { readonly title: string; readonly paths: readonly string[]; readonly files?: Files },
): Issue {
  const head = keep(model, news.files ?? {});
  return open(model, by, repo, { title: news.title, body: "", pull: { head, paths: news.paths } });
}

/** Somebody merges a pull request: its commit becomes the default branch. */
export function merge(model: Model, by: PersonId, pull: Issue): void {
  if (!pull.pull || pull.state === "closed" || !pull.head) return;
  pull.state = "closed";
  pull.merged = told(model.github);
  push(model, by, pull.repo, pull.head, true);
  tell(model, by, { kind: "pull.merged", thread: refOf(pull) });
}

/** Somebody reviews a pull request. */
export function review(model: Model, by: PersonId, pull: Issue, state: string): void {
  if (!pull.pull) return;
  const author = personOf(model.github, pull.author);
  const thread = refOf(pull);
  const id = newId(model.github);
  tell(model, by, { kind: "review.submitted", thread, review: id, author, state });
}

interface Choice {
  readonly comment: number;
  readonly answerer: PersonId;
  readonly author: PersonId;
  readonly isChosen: boolean;
}

/** Somebody chooses an answer in a discussion, or says that it is none. */
export function choose(model: Model, by: PersonId, repo: Repo, choice: Choice): void {
  const { comment, isChosen } = choice;
  tell(model, by, {
    kind: isChosen ? "discussion.answered" : "discussion.unanswered",
    discussion: { repo, number: 40, comment },
    author: personOf(model.github, choice.author),
    answerer: personOf(model.github, choice.answerer),
    labels: [],
  });
}

/** Somebody publishes a release. */
export function publish(model: Model, by: PersonId, repo: Repo, tag: string): void {
  tell(model, by, { kind: "release.published", release: { repo, id: newId(model.github), tag } });
}
