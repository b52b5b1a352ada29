import { init } from "../words/generated/init.ts";
import { listed } from "../words/list.ts";
import { code, joined, ours, plain, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import type { Starting } from "./starting.ts";

/** Longer than any name that is taken. */
const MOST = 200;

/** The page for the people of a new definitions repository: what is here, and what they can do. */
export function readme(starting: Starting, pathway: string, voice: Voice): Shown {
  const say = init(voice);
  const { communities } = starting;
  const names = communities.map(({ name }) => plain(name, MOST));
  const open = communities.every(({ joining }) => joining === "open");
  const how = open ? "init-readme-how" : "init-readme-how-approved";
  const organization = plain(starting.organization, MOST);
  const parts = [
    heading(1, say("init-readme-title", { organization })),
    say("init-readme-about", { waymark: ours("Waymark") }),
    heading(2, say("init-readme-join")),
    say(how, { community: listed(names, voice, "or") }),
    heading(2, say("init-readme-change")),
    say("init-readme-anybody"),
    joined(table(starting, pathway, voice), "\n"),
  ];
  return ours(`${joined(parts)}\n`);
}

function heading(level: number, words: Shown): Shown {
  return ours(`${"#".repeat(level)} ${words}`);
}

function table(
  { communities: [first, ...others] }: Starting,
  pathway: string,
  voice: Voice,
): readonly Shown[] {
  const say = init(voice);
  const form = ".github/ISSUE_TEMPLATE/join-community.yml";
  const where = others.length === 0 ? `communities/${first.id}.yml` : "communities/";
  return [
    row(say("init-readme-what"), say("init-readme-where")),
    ours("| --- | --- |"),
    row(say("init-readme-settings"), code("waymark.yml")),
    row(say("init-readme-community"), code(where)),
    row(say("init-readme-onboarding"), code("checklists/onboarding.yml")),
    row(say("init-readme-joining"), joined([code("processes/join.yml"), code(form)], ", ")),
    row(say("init-readme-pathway"), code(`pathways/${pathway}.yml`)),
    row(say("init-readme-badges"), code("badges/")),
  ];
}

function row(what: Shown, where: Shown): Shown {
  return ours(`| ${what} | ${where} |`);
}
