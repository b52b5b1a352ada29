import { pullRaised, raised } from "../../src/core/asking.ts";
import { checkText, type Effect, type EffectOf, filesText } from "../../src/core/effect.ts";
import { isChangeTag } from "../../src/core/change-tag.ts";
import { same } from "../../src/core/person.ts";
import { threadKey } from "../../src/core/place.ts";
import { touchedBy } from "../../src/core/fact.ts";
import { withBlock } from "../../src/forms/block.ts";
import { carries, tagged } from "../../src/github/write/marker.ts";
import { commit, saidOn, touch } from "./books.ts";
import { placesOf } from "../../src/core/refusal.ts";
import { issueAt, personOf } from "./github.ts";
import { assign, close, edit, open, relabel, reopen, unassign } from "./issues.ts";
import type { Model } from "./model.ts";
import { bot } from "./people.ts";
import { comment } from "./talk.ts";
import { keep } from "./pulls.ts";
import { addToTeam, createCrew, removeFromTeam } from "./teams.ts";
import { refOf } from "./tell.ts";

/** Makes one effect true, as the writers do: the model's `ensure`. */
export function ensure(model: Model, effect: Effect): void {
  switch (effect.kind) {
    case "ensure-label":
      return label(model, effect);
    case "ensure-labels":
      return onIssue(model, effect, (issue) =>
        relabel(model, bot.id, issue, effect.has, effect.lacks),
      );
    case "ensure-block":
      return onIssue(model, effect, (issue) =>
        edit(model, bot.id, issue, withBlock(issue.body, effect.block)),
      );
    case "ensure-comment":
      return say(model, effect);
    case "ensure-issue":
      return raise(model, effect);
    case "ensure-state":
      return onIssue(model, effect, (issue) =>
        effect.state === "open"
          ? reopen(model, bot.id, issue)
          : close(model, bot.id, issue, effect.state.replace("-", "_")),
      );
    case "ensure-assignee":
      return onIssue(model, effect, (issue) => assignee(model, effect, issue));
    case "ensure-team":
      return createTeam(model, effect);
    case "ensure-member":
    case "ensure-no-member":
      return change(model, effect);
    case "ensure-check":
      model.github.checks.set(effect.commit, checkText(effect));
      model.books.written.set(`check/${effect.commit}`, checkText(effect));
      return;
    case "ensure-file":
      return files(model, effect);
  }
}

function onIssue(
  { github }: Model,
  { thread }: EffectOf<"ensure-labels" | "ensure-block" | "ensure-state" | "ensure-assignee">,
  act: (issue: NonNullable<ReturnType<typeof issueAt>>) => void,
): void {
  const issue = issueAt(github, thread);
  if (issue) act(issue);
}

const HOUR = 3_600_000;

/** GitHub passes over whom it does not let be assigned; that is written down, and looked at. */
function assignee(
  model: Model,
  effect: EffectOf<"ensure-assignee">,
  issue: NonNullable<ReturnType<typeof issueAt>>,
): void {
  const { person, assigned, afterwards } = effect;
  if (!assigned) return unassign(model, bot.id, issue, person.id);
  if (assign(model, bot.id, issue, person.id)) return;
  const place = placesOf(effect).at(-1) ?? "";
  const again = new Date(model.github.clock + HOUR).toISOString();
  model.books.refused.set(place, { why: "not assignable", again });
  for (const target of afterwards) touch(model.books, target);
}

/** A label that had another name is renamed, on every issue too; one that is there stays. */
function label({ github }: Model, effect: EffectOf<"ensure-label">): void {
  const { repo, previously, label: wanted } = effect;
  const place = github.places.get(repo.id);
  if (!place || place.labels.some((one) => same(one, wanted.name))) return;
  const renamed = (one: string) => (previously && same(one, previously) ? wanted.name : one);
  place.labels = place.labels.map(renamed);
  for (const issue of github.issues.values())
    if (issue.repo.id === repo.id) issue.labels = issue.labels.map(renamed);
  if (!place.labels.includes(wanted.name)) place.labels.push(wanted.name);
}

/** A comment that somebody deleted stays deleted; one that is known is edited. */
function say(model: Model, { thread, tags, body, meaning }: EffectOf<"ensure-comment">): void {
  const issue = issueAt(model.github, thread);
  const rows = saidOn(model.books, thread);
  const mine = rows.filter(({ tag }) => tags.includes(tag));
  if (!issue || mine.some(({ gone }) => gone)) return;
  const known = mine.find((row) => row.comment !== undefined);
  if (known?.posted === body && mine.length === tags.length) return;
  const text = tagged(tags, body);
  const found = issue.comments.find((one) =>
    known ? one.id === known.comment : one.by === bot.id && carries(one.body, tags),
  );
  if (known && !found) return forget(model, thread, known.comment);
  if (found) found.body = text;
  remember(
    model,
    { thread, tags, body, ...(meaning !== undefined && { meaning }) },
    found?.id ?? comment(model, bot.id, issue, text),
  );
}

type Spoken = Pick<EffectOf<"ensure-comment">, "thread" | "tags" | "body" | "meaning">;

function remember({ books }: Model, spoken: Spoken, id: number): void {
  const { thread, tags, body, meaning } = spoken;
  const rows = saidOn(books, thread);
  for (const tag of tags) {
    const at = rows.findIndex((row) => row.tag === tag);
    const row = rows[at] ?? { thread, tag, body, occasion: tag };
    const said = { ...row, comment: id, posted: body, ...(meaning !== undefined && { meaning }) };
    rows.splice(at === -1 ? rows.length : at, 1, said);
  }
}

function forget({ books }: Model, thread: Spoken["thread"], id: number | undefined): void {
  const rows = saidOn(books, thread).map((row) =>
    row.comment === id ? { ...row, gone: true } : row,
  );
  books.said.set(threadKey(thread), rows);
}

/** One tag, one issue; one that was closed stays closed, and its text is mended. */
function raise(model: Model, effect: EffectOf<"ensure-issue">): void {
  const { github, books } = model;
  const { tag, title, body, repo } = effect;
  const known = books.raised.get(tag);
  const issue = known && issueAt(github, known);
  if (issue) edit(model, bot.id, issue, tagged([tag], body));
  books.written.set(tag, body);
  if (known) return;
  const made = open(model, bot.id, repo, { title, body: tagged([tag], body) });
  const thread = refOf(made);
  const fact = raised(effect, thread, made.opened, false);
  books.raised.set(tag, thread);
  commit(books, { facts: [fact], touched: touchedBy([fact]) });
}

/** What a request asks for stands on a pull request, which people merge or close; any other one is only written down. */
function files(model: Model, effect: EffectOf<"ensure-file">): void {
  const { github, books } = model;
  const { tag, repo, title, body, on } = effect;
  books.written.set(tag, filesText(effect));
  if (!isChangeTag(tag)) return;
  const branch = `waymark/${tag}`;
  const own = [...github.issues.values()].find(
    (issue) => issue.branch === branch && issue.state === "open",
  );
  if (effect.files.length === 0) {
    if (own) close(model, bot.id, own, "completed");
    return;
  }
  const changed = Object.fromEntries(effect.files.map(({ path, after }) => [path, after]));
  const head = keep(model, { ...github.commits.get(on), ...changed });
  if (own) {
    own.head = head;
    own.body = tagged([tag], body);
    return;
  }
  const paths = Object.keys(changed);
  const text = { title, body: tagged([tag], body) };
  const made = open(model, bot.id, repo, { ...text, pull: { head, paths, branch } });
  const fact = pullRaised(tag, refOf(made), made.opened);
  commit(books, { facts: [fact], touched: [] });
}

/** One that is there stays as it is. */
function createTeam(model: Model, effect: EffectOf<"ensure-team">): void {
  const { team: slug, description, afterwards } = effect;
  createCrew(model, bot.id, slug, description);
  for (const target of afterwards) touch(model.books, target);
}

/** The login must still be the person's; what was done is kept, to be judged by the tests. */
function change(model: Model, effect: EffectOf<"ensure-member" | "ensure-no-member">): void {
  const { github, books, changes, sent } = model;
  const { team, person, afterwards, kind: wanted } = effect;
  const after = sent.length;
  const size = github.crews.get(team)?.members.length ?? 0;
  if (same(personOf(github, person.id).login, person.login)) {
    const act = wanted === "ensure-member" ? addToTeam : removeFromTeam;
    const kind = act(model, bot.id, team, person.id);
    if (kind) changes.push({ kind, team, person: person.id, after, at: github.clock, size });
  }
  for (const target of afterwards) touch(books, target);
}
