import type { Beginning } from "../../core/shown.ts";
import type { Starting } from "../../starters/starting.ts";
import { WORKFLOW } from "../../starters/workflow.ts";
import {
  firstDefinitions,
  type FirstDefinitions,
} from "../../words/generated/first-definitions.ts";
import { listed } from "../../words/list.ts";
import { bold, code, joined, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** What is offered, and what it was made of. */
interface Offer {
  readonly starting: Starting;
  readonly files: readonly string[];
  /** Paths at which there was something already. */
  readonly kept: readonly string[];
  readonly beginning: Pick<Beginning, "teams">;
  /** For people to copy: an App may not write it without another permission. */
  readonly workflow?: string | undefined;
}

/** What the pull request brings, file by file, and what merging and closing it does. */
export function inWords(offer: Offer, voice: Voice): Shown {
  const { starting, files, kept, beginning, workflow } = offer;
  const say = firstDefinitions(voice);
  const communities = listed(
    starting.communities.map(({ name }) => bold(plain(name))),
    voice,
  );
  const made = beginning.teams.length > 0 ? "first-definitions-teams" : "first-definitions-example";
  return joined([
    say("first-definitions-hello", { organization: bold(plain(starting.organization)) }),
    say(made, { communities }),
    joined(linesFor(files, voice), "\n"),
    ...(kept.length > 0
      ? [
          say("first-definitions-kept", {
            files: listed(
              kept.map((path) => code(path, LONGEST)),
              voice,
            ),
          }),
        ]
      : []),
    say("first-definitions-change", { timezone: code(starting.timezone) }),
    say("first-definitions-merging", { command: code("/apply") }),
    ...(workflow === undefined ? [say("first-definitions-workflow")] : toCopy(workflow, voice)),
    say("first-definitions-closing", { file: code("waymark.yml") }),
  ]);
}

function toCopy(workflow: string, voice: Voice): readonly Shown[] {
  const file = code(WORKFLOW);
  const words = firstDefinitions(voice)("first-definitions-workflow-copy", { file });
  return [words, ours(`\`\`\`yaml\n${workflow.trim()}\n\`\`\``)];
}

const LONGEST = 300;

type Line = Extract<keyof FirstDefinitions, `first-definitions-file-${string}`>;

/** What a file is for, by where it stands: the first that fits. */
const LINES: readonly (readonly [RegExp, Line])[] = [
  [/^waymark\.yml$/, "first-definitions-file-settings"],
  [/^communities\//, "first-definitions-file-community"],
  [/^checklists\//, "first-definitions-file-checklist"],
  [/^processes\//, "first-definitions-file-process"],
  [/^\.github\/ISSUE_TEMPLATE\//, "first-definitions-file-form"],
  [/^pathways\//, "first-definitions-file-pathway"],
  [/^badges\//, "first-definitions-file-badges"],
  [/^README\.md$/, "first-definitions-file-readme"],
];

/** A line for each thing; what is of a kind, such as badges, shares one. */
function linesFor(files: readonly string[], voice: Voice): readonly Shown[] {
  const say = firstDefinitions(voice);
  return LINES.flatMap(([pattern, line]) => {
    const here = files.filter((path) => pattern.test(path));
    if (here.length === 0) return [];
    const names =
      line === "first-definitions-file-badges"
        ? [code("badges/")]
        : here.map((path) => code(path, LONGEST));
    return [ours(`- ${say(line, { files: listed(names, voice), count: here.length })}`)];
  });
}
