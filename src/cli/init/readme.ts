import type { Published } from "../../published.ts";
import { init } from "../../words/generated/init.ts";
import { code, joined, linked, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Answers } from "./questions.ts";

/** Longer than any name that is taken. */
const MOST = 200;

/** The page for the people of a new definitions repository: what is here, and what they can do. */
export function readme(
  id: string,
  answers: Answers,
  published: Published | undefined,
  voice: Voice,
): Shown {
  const say = init(voice);
  const { joining } = answers;
  const community = plain(answers.community, MOST);
  const waymark = published ? linked(ours("Waymark"), published.page) : ours("Waymark");
  const how = joining === "open" ? "init-readme-how" : "init-readme-how-approved";
  const parts = [
    heading(1, say("init-readme-title", { organization: plain(answers.organization, MOST) })),
    say("init-readme-about", { waymark }),
    heading(2, say("init-readme-join")),
    say(how, { community }),
    heading(2, say("init-readme-change")),
    say("init-readme-anybody"),
    joined(table(id, voice), "\n"),
  ];
  return ours(`${joined(parts)}\n`);
}

function heading(level: number, words: Shown): Shown {
  return ours(`${"#".repeat(level)} ${words}`);
}

function table(id: string, voice: Voice): readonly Shown[] {
  const say = init(voice);
  const form = ".github/ISSUE_TEMPLATE/join-community.yml";
  return [
    row(say("init-readme-what"), say("init-readme-where")),
    ours("| --- | --- |"),
    row(say("init-readme-settings"), code("waymark.yml")),
    row(say("init-readme-community"), code(`communities/${id}.yml`)),
    row(say("init-readme-onboarding"), code("checklists/onboarding.yml")),
    row(say("init-readme-joining"), joined([code("processes/join.yml"), code(form)], ", ")),
    row(say("init-readme-pathway"), code(`pathways/${id}.yml`)),
    row(say("init-readme-badges"), code("badges/")),
  ];
}

function row(what: Shown, where: Shown): Shown {
  return ours(`| ${what} | ${where} |`);
}
