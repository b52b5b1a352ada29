import { livingCommunities } from "../../core/ledger/reading.ts";
import type { FactOf } from "../../core/fact.ts";
import { mayName, type Repo, threadName } from "../../core/place.ts";
import { mention } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import type { Process } from "../../definitions/types.ts";
import { longDay } from "../../words/calendar.ts";
import { starts } from "../../words/generated/starts.ts";
import { listed } from "../../words/list.ts";
import { atLogin, bare, bold, code, joined, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Answer } from "./words.ts";

type Begun = FactOf<"begun">;

/** The title of a request's issue: what it is, and for whom. */
export function titleOf({ person }: Begun, { name }: Process, voice: Voice, world: World): Shown {
  const whom = bare(world.login(person) ?? person);
  return starts(voice)("starts-title", { request: bare(name), name: whom });
}

/** What the issue says: why it is there, and what it answers to the process's form. */
export function bodyOf(fact: Begun, repo: Repo, voice: Voice, world: World): Shown {
  // What somebody answered to one form stands in the other as they wrote it.
  return joined([reasonFor(fact, repo, voice, world), ours(fact.answers)]);
}

function reasonFor(
  { cause, person, community = "", thread }: Begun,
  repo: Repo,
  voice: Voice,
  world: World,
): Shown {
  const say = starts(voice);
  const definitions = world.definitions();
  const whom = mention(person, world);
  switch (cause.kind) {
    case "term-end": {
      const name = bold(plain(definitions?.communities[community]?.name ?? community));
      const day = longDay(cause.day, voice);
      return say("starts-term-end", { person: whom, community: name, day });
    }
    case "mentorship-end":
    case "mentorship": {
      const { mentor, programme } = cause.pair;
      const now = world.names().now("mentorships", programme);
      const told = {
        mentee: whom,
        mentor: mention(mentor, world),
        program: bold(plain(definitions?.mentorships[now]?.name ?? programme)),
      };
      if (cause.kind === "mentorship") return say("starts-mentorship", told);
      return say("starts-mentorship-end", { ...told, day: longDay(cause.day, voice) });
    }
    case "command":
    case "process": {
      const named = thread && mayName(thread, repo) ? ours(threadName(thread)) : undefined;
      if (named === undefined) return say("starts-asked", { person: whom });
      return say(`starts-from-${cause.kind}`, { person: whom, thread: named });
    }
  }
}

/** To whoever wrote the word of a process. */
export function onItsWay({ person, process }: Begun, voice: Voice, world: World): Shown {
  const name = world.definitions()?.processes[process]?.name ?? process;
  return starts(voice)("starts-on-its-way", {
    person: mention(person, world),
    request: plain(name),
  });
}

/** Why nothing starts. */
export function refused(
  answer: Exclude<Answer, { readonly case: "begins" }>,
  { name, login }: { readonly name: string; readonly login: string },
  voice: Voice,
  world: World,
): Shown {
  const say = starts(voice);
  const person = atLogin(login);
  const definitions = world.definitions();
  if (answer.case === "open")
    return answer.issue
      ? say("starts-open", { person, issue: ours(threadName(answer.issue)) })
      : say("starts-open-soon", { person });
  if (answer.case === "which") {
    const ids = definitions ? livingCommunities(definitions).map(([id]) => id) : [];
    const [first = ""] = ids;
    const communities = listed(
      ids.map((id) => code(id)),
      voice,
      "or",
    );
    return say("starts-which", { person, example: code(`/${name} ${first}`), communities });
  }
  const community = bold(plain(definitions?.communities[answer.community]?.name ?? ""));
  return say("starts-not-a-member", { person, community, command: code(`/${name}`) });
}
