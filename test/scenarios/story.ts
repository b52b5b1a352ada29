import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { takenFromShelf } from "../../src/cli/shelf.ts";
import type { Person } from "../../src/core/person.ts";
import { offering } from "../../src/starters/files.ts";
import { home } from "../build/places.ts";
import { type Act, install, play } from "../model/acts.ts";
import { night } from "../model/books.ts";
import { harbor } from "../model/definitions.ts";
import type { Files } from "../model/github.ts";
import { open } from "../model/issues.ts";
import { begin, type Elsewhere, type Model } from "../model/model.ts";
import { cast, somebody } from "../model/people.ts";
import { comment } from "../model/talk.ts";
import { keep, push } from "../model/pulls.ts";
import { settle } from "../model/waymark.ts";

/** `world.yml`: what stands before the story begins. */
export interface Stage {
  /** What the story shows, in one sentence. */
  readonly story: string;
  readonly at: string;
  /** Whether Waymark is installed already, and its first plan applied. */
  readonly applied: boolean;
  /** Logins of the organisation's people. */
  readonly organization: readonly string[];
  readonly teams: Readonly<
    Record<string, { readonly description: string; readonly members: readonly string[] }>
  >;
  /** Where people reach Waymark's pages, if anywhere. */
  readonly pages?: string;
  /** Repositories beside `community` and `website`. */
  /** Labels of the repository of the definitions, beside those of forms. */
  readonly labels?: readonly string[];
  readonly repositories?: readonly Elsewhere[];
  /** What was added as `waymark add` does it. */
  readonly added?: readonly string[];
  /** The language in which it was. */
  readonly language?: "en" | "es";
  /** Definition files beside Harbor's own, or instead of them. */
  readonly files?: Files;
}

type Named<A> = A extends { on: number } ? Omit<A, "on"> & { readonly on: string } : A;

/** One entry of `events.yml`: something people do, said in a sentence; threads are named like `community#2`. */
export type Happening = { readonly tell: string } & (
  | Named<Act>
  | {
      /** Somebody fills in a form, by its file name; answers by the ids of its fields, or a template's headings. */
      readonly do: "fill";
      readonly by: "ada" | "lin" | "sam" | "olu" | "wes" | "ona";
      /** Another repository than the one with the definitions. */
      readonly in?: string;
      readonly form: string;
      readonly title: string;
      readonly answers: Readonly<Record<string, string>>;
    }
  | {
      /** Somebody pushes changed files to the definitions; nothing for a file takes it away. */
      readonly do: "files";
      readonly by: "ada" | "lin" | "sam" | "olu" | "wes" | "ona";
      readonly files: Readonly<Record<string, string | null>>;
    }
  | { readonly do: "install" }
  | { readonly do: "night" }
  | { readonly do: "redeliver-all" }
);

export function readStage(folder: URL): Stage {
  return load(readFileSync(new URL("world.yml", folder), "utf8")) as Stage;
}

export function readHappenings(folder: URL): readonly Happening[] {
  return load(readFileSync(new URL("events.yml", folder), "utf8")) as readonly Happening[];
}

/** The model a story begins in. */
export function modelOf({
  at,
  applied,
  organization,
  teams,
  files,
  pages,
  added = [],
  language = "en",
  repositories = [],
  labels = [],
}: Stage): Model {
  const model = begin({
    at,
    ...(pages !== undefined && { pages }),
    repositories,
    files: {
      ...harbor,
      ...Object.assign({}, ...added.map((name) => fromShelf(name, language))),
      ...files,
    },
    organization: organization.map(person),
    crews: Object.entries(teams).map(([slug, { description, members }]) => ({
      slug,
      description,
      members: members.map(somebody),
      invited: [],
    })),
  });
  model.github.places.get(home.id)?.labels.push(...labels);
  if (applied) firstDay(model);
  return model;
}

function fromShelf(name: string, language: string): Files {
  const files = Object.entries(takenFromShelf(name, language));
  return Object.fromEntries(files.map(([path, text]) => [path, offering(text, ["UI/UX", "Data"])]));
}

function person(login: string): Person {
  const found = cast.find((one) => one.login === login);
  if (!found) throw new Error(`nobody in the cast is called ${login}`);
  return found;
}

function firstDay(model: Model): void {
  install(model);
  settle(model);
  const [plan] = model.github.issues.values();
  if (plan) comment(model, somebody("ona"), plan, "/apply");
  settle(model);
}

/** Lets one thing happen; Waymark has not looked yet. */
export function happen(model: Model, happening: Happening): void {
  switch (happening.do) {
    case "install":
      return install(model);
    case "night":
      play(model, { do: "wait", days: 1 });
      return night(model.books);
    case "redeliver-all":
      model.queue.push(...model.sent);
      return;
    case "files":
      return change(model, happening);
    case "fill":
      return fill(model, happening);
    default:
      return play(model, actOf(model, happening));
  }
}

function change(model: Model, { by, files }: Extract<Happening, { do: "files" }>): void {
  play(model, { do: "wait", days: 1 / 1440 });
  const before = model.github.commits.get(model.github.places.get(home.id)?.tip ?? "") ?? {};
  const after = Object.entries({ ...before, ...files }).filter(([, text]) => text !== null);
  push(model, somebody(by), home, keep(model, Object.fromEntries(after) as Files), true);
}

interface Form {
  readonly labels: readonly string[];
  readonly body: readonly {
    readonly id?: string;
    readonly attributes: { readonly label?: string };
  }[];
}

/** The issue that GitHub makes of a form, a minute after the last thing. */
function fill(
  model: Model,
  { by, in: where, form, title, answers }: Extract<Happening, { do: "fill" }>,
): void {
  play(model, { do: "wait", days: 1 / 1440 });
  const files = [...model.github.commits.values()].at(-1) ?? {};
  const text = String(files[`.github/ISSUE_TEMPLATE/${form}`]);
  const { labels, body } = form.endsWith(".md") ? written(text, answers) : filled(text, answers);
  const places = [...model.github.places.values()];
  const place = places.find(({ repo }) => repo.name === where)?.repo ?? home;
  open(model, somebody(by), place, { title, labels, body });
}

type Answers = Extract<Happening, { do: "fill" }>["answers"];

interface Filled {
  readonly labels: readonly string[];
  readonly body: string;
}

function filled(text: string, answers: Answers): Filled {
  const { labels, body } = load(text) as Form;
  const sections = body.flatMap(({ id, attributes: { label } }) =>
    label === undefined ? [] : [`### ${label}\n\n${answers[id ?? ""] ?? "_No response_"}`],
  );
  return { labels, body: sections.join("\n\n") };
}

/** A template's own text, with answers below its headings instead of what stood there. */
function written(text: string, answers: Answers): Filled {
  const [, front = "", below = ""] = /^---\n(.*?)^---\n(.*)$/ms.exec(text) ?? [];
  const parts = below.split(/^(?=#+ )/m).map((part) => {
    const [heading = ""] = part.split("\n");
    const answer = answers[heading.replace(/^#+ /, "")];
    return answer === undefined ? part : `${heading}\n\n${answer}\n\n`;
  });
  const { labels } = load(front) as { readonly labels: string };
  return { labels: labels.split(", "), body: parts.join("").trim() };
}

type Acted = Exclude<Happening, { do: "fill" | "files" | "install" | "night" | "redeliver-all" }>;

function actOf({ github }: Model, happening: Acted): Act {
  if (!("on" in happening)) return happening;
  const names = [...github.issues.values()].map(({ repo, number }) => `${repo.name}#${number}`);
  const at = names.indexOf(happening.on);
  if (at === -1) throw new Error(`there is no ${happening.on} yet, only ${names.join(", ")}`);
  return { ...happening, on: names.length - 1 - at };
}
