import { basename, resolve } from "node:path";
import { createInterface } from "node:readline";
import { list } from "../../definitions/say.ts";
import { isZone, zonesAt, zonesMeantBy } from "../../definitions/zones.ts";
import { init } from "../../words/generated/init.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** What `waymark init` wants to know. */
export interface Answers {
  readonly organization: string;
  readonly timezone: string;
  readonly community: string;
  readonly purpose: string;
  /** Empty where nobody leads it yet. */
  readonly lead: string;
  /** Empty where membership is kept by Waymark alone. */
  readonly team: string;
  readonly joining: string;
}

/** What is known of them. */
export type Known = Readonly<Partial<Record<keyof Answers, string | undefined>>>;

/** A question that a person or a flag of the same name answers. */
export interface Question {
  readonly name: keyof Answers;
  /** What it is without an answer. */
  readonly initial: string;
  /** What an answer means, however somebody wrote it. */
  readonly meant: (answer: string) => string;
  /** Why an answer will not do, if so. */
  readonly wrong: (meant: string) => Shown | undefined;
}

/** The questions for definitions that will stand in this folder. */
export function questionsFor(folder: string, voice: Voice): readonly Question[] {
  const say = init(voice);
  const name = (answer: string) => {
    if (/^none$/i.test(answer)) return say("init-wrong-none");
    // A little less than names may have: the pathway is called after the community.
    return /^\S\P{Cc}{0,179}$/u.test(answer) ? undefined : say("init-wrong-name");
  };
  const organization = titled(basename(resolve(folder))) || say("init-default-organization");
  return [
    { name: "organization", initial: organization, meant: asIs, wrong: name },
    { name: "timezone", initial: zoneHere(), meant: zoneMeant, wrong: zoneWrong(voice) },
    { name: "community", initial: say("init-default-community"), meant: asIs, wrong: name },
    { name: "purpose", initial: say("init-default-purpose"), meant: asIs, wrong: name },
    { name: "lead", initial: "", meant: slugMeant, wrong: slug(say("init-wrong-lead")) },
    { name: "team", initial: "", meant: slugMeant, wrong: slug(say("init-wrong-team")) },
    {
      name: "joining",
      initial: APPROVAL,
      meant: (answer) => joiningMeant(answer, voice),
      wrong: (answer) => (WAYS.includes(answer) ? undefined : say("init-wrong-joining")),
    },
  ];
}

function asIs(answer: string): string {
  return answer;
}

function titled(word: string): string {
  const words = word.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** As in an address on GitHub, or nothing. */
const SLUG = /^(?:[A-Za-z0-9][A-Za-z0-9_-]{0,99})?$/;

function slug(problem: Shown): Question["wrong"] {
  return (answer) => (SLUG.test(answer) ? undefined : problem);
}

/** `@ada`, `@harbor/data` and a whole address are names, too. */
function slugMeant(answer: string): string {
  return answer.replace(/\/+$/, "").replace(/^.*\//, "").replace(/^@/, "");
}

const APPROVAL = "by-approval";
const WAYS: readonly string[] = [APPROVAL, "open"];

/** A way to join by its name, its beginning, or a word that people have for it. */
function joiningMeant(answer: string, voice: Voice): string {
  const word = answer.toLowerCase();
  if (word === "") return word;
  const say = init(voice);
  const named = [
    ...[APPROVAL, ...say("init-words-approval").split(" ")].map((one) => [one, APPROVAL] as const),
    ...["open", ...say("init-words-open").split(" ")].map((one) => [one, "open"] as const),
  ];
  return named.find(([one]) => one.startsWith(word))?.[1] ?? answer;
}

/** The zone of this machine, where it has one. */
function zoneHere(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
  return isZone(zone) ? zone : "UTC";
}

/** A place that has a zone of its own means it. */
function zoneMeant(answer: string): string {
  const [there, ...others] = zonesAt(answer, Intl.supportedValuesOf("timeZone"));
  return there === undefined || others.length > 0 ? answer : there;
}

function zoneWrong(voice: Voice): Question["wrong"] {
  const say = init(voice);
  return (answer) => {
    if (isZone(answer)) return undefined;
    const meant = zonesMeantBy(answer);
    if (meant.length === 0) return say("init-wrong-zone");
    return say("init-wrong-zone-abbreviation", { zones: list(meant, voice, "or") });
  };
}

/** Why nothing is known: somebody left the terminal, or the answers that were piped in end too soon. */
type Unanswered = "interrupted" | "ended";

/** Asks what is not known yet, on the terminal or of whatever is piped in. */
export async function ask(
  questions: readonly Question[],
  known: Known,
  voice: Voice,
): Promise<Known | Unanswered> {
  const terminal = process.stdin.isTTY;
  const input = createInterface({
    input: process.stdin,
    ...(terminal && { output: process.stdout }),
  });
  // On a terminal Ctrl-C is a letter like others, and then ends the input as Ctrl-D does.
  input.on("SIGINT", () => input.close());
  // Not `question`: of lines that are piped in at once, it would lose some.
  const lines = input[Symbol.asyncIterator]();
  const answers: Partial<Record<keyof Answers, string | undefined>> = { ...known };
  for (const question of questions) {
    if (answers[question.name] !== undefined) continue;
    const answer = await answerTo(question, lines, voice);
    if (answer === undefined) return terminal ? "interrupted" : "ended";
    answers[question.name] = answer;
  }
  input.close();
  return answers;
}

/** What somebody answers; nothing where nobody is there any more. */
async function answerTo(
  { name, initial, meant, wrong }: Question,
  lines: AsyncIterator<string>,
  voice: Voice,
): Promise<string | undefined> {
  const asks = init(voice)(`init-ask-${name}`);
  for (;;) {
    process.stdout.write(`${asks} [${initial}] `);
    const { done, value } = await lines.next();
    if (done) return left();
    const answer = meant(value.trim() || initial);
    const why = wrong(answer);
    if (why === undefined) return answer;
    process.stdout.write(`${why}\n`);
  }
}

/** What is said next begins a line of its own. */
function left(): undefined {
  process.stdout.write("\n");
}
