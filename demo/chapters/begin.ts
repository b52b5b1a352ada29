import { load } from "js-yaml";
import { takenFromShelf } from "../../src/cli/shelf.ts";
import { offering } from "../../src/starters/files.ts";
import { code, ours } from "../../src/words/shown.ts";
import type { Stage } from "../stage.ts";

const COMMUNITIES = ["UI/UX", "Data", "Writing"];

/** Waymark is at work on harbor, and its owner adds a process. */
export async function begin(stage: Stage, name: string, settings = ""): Promise<void> {
  const { github, app } = stage;
  await github.install({ by: "olga" });
  await app.idle();
  await github.as("olga").comment("community", 1, "/apply");
  await app.idle();
  await add(stage, name, settings);
}

/** A process is added as `waymark add` does it, with the settings it needs. */
export async function add(
  { github, app, voice, say, told }: Stage,
  name: string,
  settings = "",
): Promise<void> {
  const files = Object.entries(takenFromShelf(name, voice.language));
  const offered = files.map(([path, text]) => [path, offering(text, COMMUNITIES)]);
  say(told("demo-chapter-adds", { command: code(ours(`waymark add ${name}`)) }));
  const own = (await github.state().file("community", "waymark.yml")) ?? "";
  const more = settings === "" ? {} : { "waymark.yml": `${own}${settings}` };
  await github.as("olga").commitFiles("community", { ...Object.fromEntries(offered), ...more });
  await app.idle();
}

interface Form {
  readonly title: string;
  readonly labels: readonly string[];
  readonly body: readonly {
    readonly id?: string;
    readonly attributes: { readonly label?: string };
  }[];
}

/** Somebody fills in a form of the organization's; answers by the ids of its fields. Gives the issue's number. */
export async function fillIn(
  { github }: Stage,
  login: string,
  name: string,
  answers: Readonly<Record<string, string>>,
  repository = "community",
): Promise<number> {
  const path = `.github/ISSUE_TEMPLATE/${name}.yml`;
  const { title, labels, body } = load(
    (await github.state().file("community", path)) ?? "",
  ) as Form;
  const sections = body.flatMap(({ id = "", attributes: { label } }) =>
    label === undefined ? [] : [`### ${label}\n\n${answers[id] ?? "_No response_"}`],
  );
  const about = answers["name"] ?? answers["community"] ?? "";
  const issue = { title: `${title}${about}`, labels, body: sections.join("\n\n") };
  return github.as(login).openIssue(repository, issue);
}

/** So many days go by. Meanwhile the server is off: what is due comes once it is back. */
export async function later({ github, app }: Stage, days: number): Promise<void> {
  await app.idle();
  await app.stop();
  github.clock.pass(days);
  await app.start();
  await app.idle();
}

/** How often Waymark called somebody on a thread. */
export function called(
  login: string,
  comments: readonly { author: string; body: string }[],
): number {
  return comments.filter(
    ({ author, body }) => author.endsWith("[bot]") && body.includes(`@${login}`),
  ).length;
}
