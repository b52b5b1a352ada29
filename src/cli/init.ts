import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { SETTINGS } from "../definitions/sources.ts";
import { published } from "../published.ts";
import { communityPath, filesFor } from "../starters/files.ts";
import { idOf, type Starting } from "../starters/starting.ts";
import { WORKFLOW, workflow } from "../starters/workflow.ts";
import { printed } from "../words/printed.ts";
import { init } from "../words/generated/init.ts";
import { joined, ours, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { define } from "./command.ts";
import { leadsOut } from "./leads-out.ts";
import { type Answers, ask, type Known, type Question, questionsFor } from "./init/questions.ts";
import { schemasFor } from "./init/schemas.ts";
import { problemsOf, writeNew, writtenFiles } from "./new-files.ts";
import { wrapped } from "./wrapped.ts";

/** `waymark init [folder]`: a definitions repository to start from; overwrites nothing. */
export const command = define({
  takes: "[folder]",
  about: "help-init-about",
  examples: ["community", 'community --yes --organization "Harbor Civic Tech" --lead @ada'],
  options: {
    yes: { short: "y", about: "help-init-yes" },
    organization: { takes: "NAME", about: "help-init-organization" },
    timezone: { takes: "ZONE", about: "help-init-timezone" },
    community: { takes: "NAME", about: "help-init-community" },
    purpose: { takes: "TEXT", about: "help-init-purpose" },
    lead: { takes: "LOGIN", about: "help-init-lead" },
    team: { takes: "SLUG", about: "help-init-team" },
    joining: { takes: "by-approval|open", about: "help-init-joining" },
    schemas: { takes: "FOLDER|URL", about: "help-init-schemas" },
  },
  async run({ folder, yes, schemas, ...written }, voice) {
    const say = init(voice);
    const questions = questionsFor(folder, voice);
    const given = meantBy(questions, written);
    const wrong = wrongAmong(questions, given, voice);
    if (wrong.length > 0) return joined(wrong, " ");
    const settings = join(folder, SETTINGS);
    if (existsSync(settings)) return say("init-already", { file: printed(settings) });
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
      return say("init-not-a-folder", { folder: printed(folder) });
    const known = yes ? given : await ask(questions, given, voice);
    if (known === "interrupted") {
      process.stderr.write(`${say("init-interrupted")}\n`);
      return INTERRUPTED;
    }
    if (known === "ended") return say("init-unanswered");
    const answers = answersTo(questions, known);
    const { place, files: own } = schemasFor(folder, schemas);
    const there = published();
    const checks = there && { [WORKFLOW]: workflow(there.action) };
    const files = { ...filesFor(startingWith(answers), place, voice), ...own, ...checks };
    const [out] = Object.keys(files).flatMap((path) => leadsOut(folder, path, voice) ?? []);
    if (out !== undefined) return out;
    process.stdout.write(writtenFiles(folder, files, writeNew(folder, files), voice));
    if (!there) process.stdout.write(`${wrapped(say("init-no-workflow"), WIDTH).join("\n")}\n`);
    return checked(folder, answers, voice);
  },
});

/** What shells call it when Ctrl-C ends a program: https://tldp.org/LDP/abs/html/exitcodes.html */
const INTERRUPTED = 130;

/** What options mean, however somebody wrote them. */
function meantBy(questions: readonly Question[], written: Known): Known {
  const all = questions.flatMap(({ name, meant }) => {
    const answer = written[name];
    return answer === undefined ? [] : [[name, meant(answer)] as const];
  });
  return Object.fromEntries(all);
}

function wrongAmong(questions: readonly Question[], given: Known, voice: Voice): readonly Shown[] {
  const say = init(voice);
  return questions.flatMap(({ name, wrong }) => {
    const answer = given[name];
    const why = answer === undefined ? undefined : wrong(answer);
    if (answer === undefined || why === undefined) return [];
    const said = { option: ours(`--${name}`), answer: printed(answer), problem: why };
    return [say("init-wrong-option", said)];
  });
}

/** With what is offered for the rest. */
function answersTo(questions: readonly Question[], known: Known): Answers {
  const all = questions.map(({ name, initial }) => [name, known[name] ?? initial]);
  return Object.fromEntries(all) as Answers;
}

/** The one community that somebody told of. */
function startingWith({
  organization,
  timezone,
  community: name,
  lead,
  team,
  ...rest
}: Answers): Starting {
  const community = { id: idOf(name), name, ...rest, leads: lead ? [lead] : [] };
  return { organization, timezone, communities: [{ ...community, ...(team && { team }) }] };
}

function checked(folder: string, answers: Answers, voice: Voice): number {
  const problems = problemsOf(folder, voice);
  if (problems === undefined) {
    process.stdout.write(whatNext(answers, voice));
    return 0;
  }
  process.stdout.write(`\n${init(voice)("init-misfits")}\n${problems}`);
  return 1;
}

const WIDTH = 90;

/** What remains to be done by people until somebody can join. */
function whatNext(answers: Answers, voice: Voice): string {
  const say = init(voice);
  const steps = [
    say("init-next-read"),
    ...(answers.lead ? [] : [leading(answers, voice)]),
    ...(answers.team ? [say("init-next-team", { team: printed(answers.team) })] : []),
    say("init-next-repository"),
    say("init-next-install"),
  ];
  const numbered = steps.map(
    (step, index) => `  ${index + 1}. ${wrapped(step, WIDTH).join("\n     ")}\n`,
  );
  return `\n${say("init-next")}\n${numbered.join("")}`;
}

function leading({ community, joining }: Answers, voice: Voice): Shown {
  const id = joining === "open" ? "init-next-lead-open" : "init-next-lead";
  const said = { community: printed(community), file: printed(communityPath(idOf(community))) };
  return init(voice)(id, said);
}
