import { livingCommunities } from "../../core/ledger/reading.ts";
import type { Request } from "../../core/ledger/request.ts";
import { same } from "../../core/person.ts";
import type { Community } from "../../definitions/types.ts";
import type { FormProblem } from "../../forms/problems.ts";
import { byName } from "../../words/by-name.ts";
import { requests } from "../../words/generated/requests.ts";
import { listed } from "../../words/list.ts";
import { bold, joined, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** What is wrong with how the form was filled in; nothing where all is well. */
export function unclear({ problems }: Pick<Request, "problems">, voice: Voice): Shown {
  if (problems.length === 0) return ours("");
  const rows = problems.map((problem) => ours(`- ${wrong(problem, voice)}`));
  return joined([requests(voice)("requests-form"), joined(rows, "\n")]);
}

function wrong(problem: FormProblem, voice: Voice): Shown {
  const say = requests(voice);
  const question = plain(problem.label);
  if (problem.kind === "not-offered") {
    const options = problem.options.map((option) => boldly(option));
    return say("requests-form-not-offered", { question, options: listed(options, voice, "or") });
  }
  return problem.kind === "unticked"
    ? say("requests-form-unticked", { question, option: plain(problem.option) })
    : say(`requests-form-${problem.kind}`, { question });
}

/** Why nobody knows which community is meant, and which there are; nothing where one is. */
export function unknownCommunity({ unknown, definitions }: Request, voice: Voice): Shown {
  if (unknown === undefined) return ours("");
  const say = requests(voice);
  const names = choicesIn(definitions);
  const choices =
    names.length > 0
      ? say("requests-community-choices", {
          communities: listed(names.map(boldly), voice, "or"),
        })
      : say("requests-community-none");
  return joined([whyNot(unknown, definitions, voice), choices], " ");
}

/** What is told of a community that nobody knows, apart from how: whether there was one, and which there are. */
export function meaningOfUnknown({ unknown, definitions }: Request): readonly unknown[] {
  if (unknown === undefined) return [];
  return [named(unknown, definitions)?.name, choicesIn(definitions)];
}

function choicesIn(definitions: Request["definitions"]): readonly string[] {
  const names = livingCommunities(definitions).map(([, { name }]) => name);
  return names.toSorted(byName);
}

function boldly(name: string): Shown {
  return bold(plain(name));
}

function whyNot(said: string, definitions: Request["definitions"], voice: Voice): Shown {
  const say = requests(voice);
  if (said === "") return say("requests-community-unsaid");
  const known = named(said, definitions);
  return known
    ? say("requests-community-retired", { name: plain(known.name) })
    : say("requests-community-unknown", { name: plain(said) });
}

/** The community that somebody means by its name or its id. */
function named(said: string, { communities }: Request["definitions"]): Community | undefined {
  return Object.entries(communities).find(
    ([id, { name }]) => same(id, said) || same(name, said),
  )?.[1];
}
