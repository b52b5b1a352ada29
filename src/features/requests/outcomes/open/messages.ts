import type { Seat } from "../../../../core/fact.ts";
import { mayName, type Repo, threadName } from "../../../../core/place.ts";
import { mention } from "../../../../core/say.ts";
import { peopleThere } from "../../../../core/there.ts";
import type { World } from "../../../../core/world.ts";
import type { NewIssue } from "../../../../definitions/types.ts";
import { requests } from "../../../../words/generated/requests.ts";
import { listed } from "../../../../words/list.ts";
import { code, joined, ours, plain, type Shown } from "../../../../words/shown.ts";
import type { Voice } from "../../../../words/voice.ts";

/** What the definitions say, and where it comes from, as far as everybody who reads it may know. */
export function bodyOf({ body }: NewIssue, { thread }: Seat, repo: Repo, voice: Voice): Shown {
  // Whoever writes the definitions may use Markdown in them.
  if (!thread || !mayName(thread, repo)) return ours(body);
  const request = ours(threadName(thread));
  return joined([ours(body), requests(voice)("requests-opened-from", { request })]);
}

export function opening({ title }: NewIssue, voice: Voice): Shown {
  return requests(voice)("requests-opening", { title: plain(title) });
}

export function missing({ title, repository }: NewIssue, voice: Voice): Shown {
  const about = { title: plain(title), repository: code(String(repository)) };
  return requests(voice)("requests-open-missing", about);
}

export function refused({ title }: NewIssue, why: Shown, voice: Voice): Shown {
  return requests(voice)("requests-open-refused", { title: plain(title), why });
}

/** To the owners, who can do something about a repository that is not there. */
export function helpWanted(issue: NewIssue, voice: Voice, world: World): Shown {
  const owners = peopleThere(world.owners(), world).map((person) => mention(person, world));
  const people = listed(owners, voice);
  const { title, repository } = issue;
  const about = { people, title: plain(title), repository: code(String(repository)) };
  return requests(voice)("requests-open-help", about);
}
