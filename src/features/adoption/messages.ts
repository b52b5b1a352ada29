import { each } from "../../core/ask.ts";
import { labelsOf } from "../../core/labels.ts";
import type { FactOf } from "../../core/fact.ts";
import { same } from "../../core/person.ts";
import type { Repo } from "../../core/place.ts";
import { counted, listed } from "../../core/text.ts";
import { whyUnmanaged } from "../../core/unmanaged.ts";
import { code, plain } from "../../words/shown.ts";
import { PLAIN } from "../../words/voice.ts";
import type { Candidate, Team, World } from "../../core/world.ts";
import type { Definitions, Problem } from "../../definitions/definitions.ts";
import type { Community } from "../../definitions/types.ts";
import { plain as onOneLine } from "../../definitions/say.ts";

export function checkTitle({ problems, skipped, checked }: Candidate): string {
  const aside = skipped.length > 0 ? `, ${skipped.length} skipped` : "";
  if (problems.length === 0) return `${counted(checked, "file")} checked, no problems${aside}`;
  return `${counted(problems.length, "problem")} in ${counted(checked, "file")}${aside}`;
}

export function checkSummary({ problems, skipped }: Candidate): string {
  const opening = problems.some(({ severity }) => severity === "error")
    ? "Until these are mended, the definitions in force stay as they are."
    : "These definitions are good. They come into force when they are merged.";
  const aside = skipped.map((one) => `${row(one)} — ${plain(one.reason, 200)}`);
  return [
    opening,
    ...section("", problems.map(row)),
    ...section("Skipped, with the reason that stands in the file:", aside),
  ].join("\n");
}

/** So many problems are shown on GitHub; the command line shows the rest. */
export const MOST_SHOWN = 200;

/** Half of what GitHub takes as a text. */
const MOST_CHARACTERS = 30_000;

function section(heading: string, rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  let left = MOST_CHARACTERS;
  const shown = rows.slice(0, MOST_SHOWN).filter((one) => (left -= one.length + 1) >= 0);
  const more = rows.length - shown.length;
  const rest = more > 0 ? [`- … and ${more} more`] : [];
  return ["", ...(heading ? [heading, ""] : []), ...shown, ...rest];
}

function row({ file, line, column, message }: Problem): string {
  const place = onOneLine(`${file}:${line}:${column}`).replaceAll("`", "´");
  return `- \`${place}\` ${plain(message, 400)}`;
}

const APPLY = "**When an owner of the organisation answers `/apply`:**";

/** Whether a plan, as somebody saw it, offers to be applied: a broken one does not. */
export function canBeApplied(plan: string): boolean {
  return plan.includes(APPLY);
}

/** The first plan: what `/apply` will do, in words. Nobody in it is notified. */
export function firstPlan(
  candidate: Candidate,
  world: World,
): { readonly title: string; readonly body: string } {
  const title = "Waymark: the first plan";
  const { definitions } = candidate;
  if (!definitions)
    return {
      title,
      body: `Hello! Waymark is installed, and there is something to mend first.\n\n${checkSummary(candidate)}`,
    };
  const body = [
    `Hello! Waymark is installed on **${plain(world.org.login)}** and has read ${counted(candidate.checked, "definition file")} here. It has changed nothing but opening this issue.`,
    APPLY,
    [
      ...communityLines(definitions, world),
      labelLine(definitions, world.labels(candidate.repo)),
      ...processLines(definitions),
    ].join("\n"),
    "Nobody is notified by any of this. Until then nothing happens; later changes to the definitions are adopted when they are merged, after their check is green.",
  ];
  return { title, body: body.join("\n\n") };
}

function communityLines(definitions: Definitions, world: World): readonly string[] {
  return each(Object.entries(definitions.communities), ([id, community]) => {
    const { name, team } = community;
    if (!team)
      return `- **${plain(name)}** (\`${id}\`) keeps its members on Waymark's own roster; it has no team on GitHub.`;
    const found = world.team(team);
    if (!found)
      return `- **${plain(name)}** (\`${id}\`): there is no team \`${team}\` on GitHub yet; create one, or nobody can be added.`;
    return `- **${plain(name)}** (\`${id}\`): ${newMembers(team, found.members.length)}.${afterwards(found, community)}`;
  });
}

function afterwards(team: Team, community: Community): string {
  if (!team.managed) return ` The team itself stays out of my hands: ${whyUnmanaged(team, PLAIN)}.`;
  if (community["team-managed"] !== "exactly") return "";
  return " From then on nobody but members is in it: whoever is put in by hand is taken out again.";
}

function newMembers(team: string, count: number): string {
  if (count === 0) return `nobody is in the team \`${team}\` yet`;
  const become = count === 1 ? "becomes a member" : "become members";
  return `${counted(count, "person", "people")} already in the team \`${team}\` ${become}`;
}

function labelLine(definitions: Definitions, labels: readonly string[]): string {
  const missing = labelsOf(definitions).filter(
    ({ name }) => !labels.some((label) => same(label, name)),
  );
  if (missing.length === 0) return "- Every label the definitions use exists already.";
  return `- ${counted(missing.length, "label")} ${missing.length === 1 ? "is" : "are"} created: ${listed(missing.map(({ name }) => code(name)))}.`;
}

function processLines({
  processes,
  pathways,
  badges,
  mentorships,
}: Definitions): readonly string[] {
  const names = Object.values(processes).map(
    ({ name, start }) => `“${plain(name)}” (${start.form})`,
  );
  const requests =
    names.length > 0
      ? [`- Issues from these forms are walked through their steps: ${listed(names)}.`]
      : [];
  const count = `${counted(Object.keys(pathways).length, "pathway")} and ${counted(Object.keys(badges).length, "badge")}`;
  const programmes = Object.keys(mentorships).length;
  const mentoring =
    programmes > 0
      ? [
          `- ${counted(programmes, "mentorship programme")} ${programmes === 1 ? "begins" : "begin"}.`,
        ]
      : [];
  return [...requests, `- ${count} start to count what people do.`, ...mentoring];
}

export function appliedMessage({ communities }: Definitions): string {
  const count = Object.keys(communities).length;
  return `Applied. ${counted(count, "community", "communities")} ${count === 1 ? "is" : "are"} in force now. Thank you!`;
}

export function definitionsGone(
  { commit, repo }: FactOf<"adopted">,
  here: Repo,
  successor: Candidate | undefined,
): { readonly title: string; readonly body: string } {
  const gone =
    here.id === repo
      ? "There is no `waymark.yml` on the default branch of this repository any more."
      : "The definitions repository cannot be seen any more: it was deleted, moved away, or taken out of my sight.";
  const body = [
    `${gone} Nothing has been removed anywhere, and the definitions of commit ${commit} stay in force.`,
    ...(successor ? [moved(successor)] : []),
    "If that was a mistake, put the files back: everything goes on, and this issue can be closed. If it was meant, uninstall Waymark from the organisation.",
  ];
  return { title: "Waymark: where are the definitions?", body: body.join("\n\n") };
}

function moved({ repo, definitions, checked }: Candidate): string {
  const found = `${offerOf(repo)} has a \`waymark.yml\`, with ${counted(checked, "file")} in all.`;
  if (!definitions) return `${plain(repo.name)} has a \`waymark.yml\` too, with something to mend.`;
  return `${found} **If the definitions moved there, an owner of the organisation answers \`/apply\`:** then they come into force, and count from there alone from then on.`;
}

/** How another repository is offered: by its id, which nobody can take over. */
export function offerOf({ owner, name, id }: Repo): string {
  return `**${plain(`${owner}/${name}`)}** (repository ${id})`;
}

const OFFER = /^\*\*.+\*\* \(repository \d+\) has a `waymark\.yml`/m;

/** Whether a question, as somebody saw it, offers to follow the definitions to another repository. */
export function offersMove(question: string): boolean {
  return OFFER.test(question);
}

export function nothingToApply(login: string): string {
  return `@${login}, there is no plan to apply on this thread. Nothing has changed.`;
}

export function ownersApply(login: string, what = "the first plan"): string {
  return `@${login}, thank you, but only an owner of the organisation can apply ${what}. Nothing has changed.`;
}

export function mendFirst(login: string): string {
  return `@${login}, thank you, but there is something to mend in the definitions before they can be applied: see the list above. Nothing has changed.`;
}
