import { called } from "../../core/condition/situation.ts";
import type { PersonId } from "../../core/person.ts";
import { threadName } from "../../core/place.ts";
import { counted, listed } from "../../core/text.ts";
import { plain } from "../../words/shown.ts";
import type { World } from "../../core/world.ts";
import { NOUNS } from "../../definitions/noun.ts";
import { type Change, type Noun, takesAway } from "./change.ts";

/** What merging would change, what it takes away first. Nobody in it is notified. */
export function foreseen(changes: readonly Change[], world: World, unasked = 0): string {
  const also =
    unasked > 0
      ? [
          `This comes from a fork and names many accounts: ${unasked} of them ${unasked === 1 ? "was" : "were"} not looked up. That happens once it is merged.`,
        ]
      : [];
  if (changes.length === 0)
    return [
      "**What merging this changes:** nothing that people or GitHub would notice.",
      ...also,
    ].join("\n\n");
  const away = changes.filter(takesAway);
  const rest = changes.filter((change) => !takesAway(change));
  const parts = [
    "**What merging this changes**",
    ...section("Taken away", away, world),
    ...section("Added and changed", rest, world),
    ...also,
    "Nothing of this happens before the merge. Nobody named here has been notified.",
  ];
  return parts.join("\n\n");
}

/** The same for a terminal: no markup but the list. */
export function foreseenLines(changes: readonly Change[], world: World): readonly string[] {
  return changes.map(
    (change) => `${takesAway(change) ? "-" : "+"} ${unmarked(sentence(change, world))}`,
  );
}

export function notYet(): string {
  return "**What merging this changes** can be told once the problems in the check are mended.";
}

const MOST_LINES = 100;

function section(title: string, changes: readonly Change[], world: World): readonly string[] {
  if (changes.length === 0) return [];
  const lines = changes.slice(0, MOST_LINES).map((change) => `- ${sentence(change, world)}`);
  const more = changes.length > MOST_LINES ? [`- … and ${changes.length - MOST_LINES} more`] : [];
  return [`_${title}_\n\n${[...lines, ...more].join("\n")}`];
}

function unmarked(text: string): string {
  return text.replaceAll(/[`*\\\u200B]/g, "");
}

function wordFor(noun: Noun): string {
  return noun === "forms" ? "form" : NOUNS[noun].word;
}

function sentence(change: Change, world: World): string {
  switch (change.kind) {
    case "gone":
      return `The ${wordFor(change.noun)} ${code(change.id)} goes.${membersStay(change.members)}`;
    case "merged":
      return `The ${wordFor(change.noun)} ${code(change.from)} becomes part of ${code(change.to)}: what is remembered under it goes on there.${movesOn(change.members)}`;
    case "retired":
      return `The community ${code(change.community)} is retired: nobody can join it any more, and its leads' rights end.${membersStay(change.members)}`;
    case "new":
      return `The ${wordFor(change.noun)} ${code(change.id)} is new.`;
    case "edited":
      return edited(change);
    case "renamed":
      return `The ${wordFor(change.noun)} ${code(change.from)} is called ${code(change.to)} from here on.`;
    case "lead-gone":
      return `${code(change.login)} no longer leads ${code(change.community)}.`;
    case "lead-new":
      return `${code(change.login)} leads ${code(change.community)}.`;
    case "label-retired":
      return `The label ${code(change.label)} is not used any more. It stays on GitHub until somebody deletes it.`;
    case "label-created":
      return `The label ${code(change.label)} is created.`;
    case "label-renamed":
      return `The label ${code(change.from)} is renamed ${code(change.to)}.`;
    case "team-left":
      return `${names(change.logins)} would be taken out of the team ${code(change.team)}.`;
    case "team-left-if-confirmed":
      return `${names(change.logins)} would be taken out of the team ${code(change.team)}, but not without a person: together that is more than \`removals\` allows. An owner must confirm it with \`/confirm\` on the issue Waymark will open.`;
    case "team-exact":
      return `Nobody but members is in the team ${code(change.team)} from here on: whoever is put in by hand later is taken out again, at most ${counted(change.most, "person", "people")} in the organisation and ${change.percent}% of the team in 24 hours. Beyond that an owner must confirm.`;
    case "team-entered":
      return `${names(change.logins)} would be added to the team ${code(change.team)}.`;
    case "member":
      return `${people(change.people, world)} would become ${change.people.length === 1 ? "a member" : "members"} of ${code(change.community)}.`;
    case "stage-lost":
      return `${people(change.people, world)} would no longer stand at the stage ${code(change.stage)} of ${code(change.pathway)}, because it goes. Their badges stay.`;
    case "stage-reached":
      return `${people(change.people, world)} would reach the stage ${code(change.stage)} of ${code(change.pathway)}.`;
    case "awarded":
      return `${people(change.people, world)} would be awarded the badge ${code(change.badge)}.`;
    case "parted":
      return `${counted(change.pairs.length, "mentorship")} in ${code(change.programme)} would end: ${pairs(change.pairs, world)}.`;
    case "paired":
      return `${counted(change.pairs.length, "mentorship")} in ${code(change.programme)} would begin: ${pairs(change.pairs, world)}.`;
    case "stops-waiting":
      return `${people(change.people, world)} would no longer wait for a mentor in ${code(change.programme)}.`;
    case "follows":
      return `A pull request of mine would follow, to bring ${listed(change.paths.map(code))} into step.`;
    case "request":
      return `${threadName(change.thread)} would have before it: ${steps(change.after)} (now: ${steps(change.before)}).`;
  }
}

function edited({ noun, id, keys }: Extract<Change, { kind: "edited" }>): string {
  const what = noun === "settings" ? code(id) : `The ${wordFor(noun)} ${code(id)}`;
  return `${what} says something else about ${listed(keys.map(code))}.`;
}

function movesOn(members: number): string {
  if (members === 0) return "";
  return ` Its ${counted(members, "member")} ${members === 1 ? "belongs" : "belong"} there from then on.`;
}

function membersStay(members: number): string {
  if (members === 0) return "";
  return ` Its ${counted(members, "member")} ${members === 1 ? "stays" : "stay"} in the team on GitHub; nobody is removed.`;
}

function steps(all: readonly string[]): string {
  return all.length === 0 ? "nothing" : listed(all.map((name) => plain(name)));
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

const MOST_NAMES = 20;

function names(logins: readonly string[]): string {
  return some(logins.map(code));
}

function pairs(all: readonly (readonly [PersonId, PersonId])[], world: World): string {
  return some(
    all.map(
      ([mentor, mentee]) => `${called(mentor, world)} as the mentor of ${called(mentee, world)}`,
    ),
  );
}

function people(ids: readonly PersonId[], world: World): string {
  return some(ids.map((id) => called(id, world)));
}

function some(all: readonly string[]): string {
  if (all.length <= MOST_NAMES) return listed(all);
  return `${all.slice(0, MOST_NAMES).join(", ")} and ${all.length - MOST_NAMES} others`;
}
