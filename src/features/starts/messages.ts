import type { FactOf } from "../../core/fact.ts";
import { mayName, type Repo, threadName } from "../../core/place.ts";
import { mention } from "../../core/say.ts";
import { formOf } from "../../core/start/index.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Community, Mentorship, Process } from "../../definitions/types.ts";
import { longDay } from "../../words/calendar.ts";
import { starts } from "../../words/generated/starts.ts";
import { listed } from "../../words/list.ts";
import {
  atLogin,
  bare,
  bold,
  cited,
  code,
  joined,
  ours,
  plain,
  type Shown,
} from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Answer } from "./words.ts";

type Begun = FactOf<"begun">;

/** The title of a request's issue: what it is, and for whom. */
export function titleOf({ person }: Begun, { name }: Process, voice: Voice, world: World): Shown {
  const whom = bare(world.login(person) ?? person);
  return starts(voice)("starts-title", { request: bare(name), name: whom });
}

/** What the issue says: why it is there, and what it answers to the process's form. */
export function bodyOf(
  fact: Begun,
  { definitions, repo }: { readonly definitions: Definitions; readonly repo: Repo },
  voice: Voice,
  world: World,
): Shown {
  const { thread, person } = fact;
  const say = starts(voice);
  const from = thread && mayName(thread, repo) ? ours(threadName(thread)) : undefined;
  const why =
    whyNow(fact, definitions, voice, world) ??
    (from === undefined
      ? say("starts-asked", { person: mention(person, world) })
      : say("starts-from", { person: mention(person, world), thread: from }));
  return joined([why, ...carriedOver(fact, definitions)]);
}

/** So much of an answer is repeated, and of all: GitHub takes no longer issues. */
const LONG = 2000;
const MOST = 50_000;

/** What somebody answered elsewhere, told apart from what we say: nobody is called who was called there. */
function carriedOver({ process: id, answers }: Begun, definitions: Definitions): readonly Shown[] {
  // Its issue is only opened while its process is described.
  const form = formOf(definitions.processes[id] as Process, definitions);
  let length = 0;
  return (form?.fields ?? []).flatMap(({ key, label }) => {
    const said = cited(answers[key] ?? "", LONG);
    length += label.length + said.length;
    return said === ">" || length > MOST ? [] : [ours(`### ${plain(label)}`), said];
  });
}

/** What it is time for; nothing where somebody asked. */
function whyNow(
  { cause, person, community = "" }: Begun,
  definitions: Definitions,
  voice: Voice,
  world: World,
): Shown | undefined {
  const say = starts(voice);
  const whom = mention(person, world);
  if (cause.kind === "term-end") {
    // Of a community that is there no more nobody's term ends; so with mentorships.
    const { name } = definitions.communities[community] as Community;
    const day = longDay(cause.day, voice);
    return say("starts-term-end", { person: whom, community: bold(plain(name)), day });
  }
  if (cause.kind === "command" || cause.kind === "process") return undefined;
  const { mentor, programme } = cause.pair;
  const { name } = definitions.mentorships[programme] as Mentorship;
  const told = { mentee: whom, mentor: mention(mentor, world), program: bold(plain(name)) };
  if (cause.kind === "mentorship") return say("starts-mentorship", told);
  return say("starts-mentorship-end", { ...told, day: longDay(cause.day, voice) });
}

/** To whoever wrote the word of a process. */
export function onItsWay({ person }: Begun, process: Process, voice: Voice, world: World): Shown {
  const told = { person: mention(person, world), request: plain(process.name) };
  return starts(voice)("starts-on-its-way", told);
}

/** Where a word starts something, for whoever wrote it where it starts nothing. */
export function elsewhere(
  { name, login }: { readonly name: string; readonly login: string },
  home: Repo | undefined,
  voice: Voice,
): Shown {
  const say = starts(voice);
  const told = { person: atLogin(login), command: code(`/${name}`) };
  if (!home) return say("starts-elsewhere", told);
  return say("starts-elsewhere-than", { ...told, repository: code(`${home.owner}/${home.name}`) });
}

/** Why nothing starts. */
export function refused(
  answer: Exclude<Answer, { readonly case: "begins" }>,
  { name, login }: { readonly name: string; readonly login: string },
  voice: Voice,
): Shown {
  const say = starts(voice);
  const person = atLogin(login);
  switch (answer.case) {
    case "open":
      return answer.issue
        ? say("starts-open", { person, issue: ours(threadName(answer.issue)) })
        : say("starts-open-soon", { person });
    case "which": {
      const [first] = answer.communities;
      if (first === undefined) return say("starts-nowhere", { person });
      const ids = answer.communities.map((id) => code(id));
      const example = code(`/${name} ${first}`);
      return say("starts-which", { person, example, communities: listed(ids, voice, "or") });
    }
    case "not-a-member": {
      const community = bold(plain(answer.name));
      return say("starts-not-a-member", { person, community, command: code(`/${name}`) });
    }
  }
}
