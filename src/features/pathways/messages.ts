import { called } from "../../core/condition/situation.ts";
import { dayOf, longDay } from "../../core/dates.ts";
import { evidenceOf, type Fact } from "../../core/fact.ts";
import { factsBehind } from "../../core/ledger/evidence.ts";
import type { StageState } from "../../core/ledger/pathway.ts";
import type { Person, PersonId } from "../../core/person.ts";
import { rememberingBoth } from "../../core/remembering.ts";
import type { Reason } from "../../core/reason.ts";
import { mayName, type Repo, threadName } from "../../core/place.ts";
import { allOf } from "../../core/roles.ts";
import { mention } from "../../core/say.ts";
import { listed } from "../../core/text.ts";
import { plain } from "../../words/shown.ts";
import type { World } from "../../core/world.ts";
import type { Pathway, Role } from "../../definitions/types.ts";
import { voiceOf } from "../../core/voice.ts";

interface Walked {
  readonly pathway: Pathway;
  readonly stages: readonly StageState[];
}

/** What a person has on each pathway, what is missing for the next stage, and the evidence behind it. */
export function progress(
  person: Person,
  walked: readonly Walked[],
  where: Repo,
  world: World,
): string {
  if (walked.length === 0) return `@${person.login}, there is no pathway described here yet.`;
  return [
    `@${person.login}, this is where you stand.`,
    ...walked.map((one) => section(one, person.id, where, world)),
  ].join("\n\n");
}

function section({ pathway, stages }: Walked, person: PersonId, where: Repo, world: World): string {
  const rows = stages.map((state) => line(state, person, where, world)).join("\n");
  const now = stages.findLast(({ state }) => state === "reached")?.stage.next;
  return [`**${plain(pathway.name)}**`, rows, now ?? ""].filter((part) => part !== "").join("\n\n");
}

const MARKS = { reached: "✅", ready: "✅", "to-confirm": "➡️", next: "➡️", ahead: "◻️" } as const;

/** A stage that waits for a lead's judgement shows as the next one: nothing is said before they do. */
function line(
  { stage, state, own, reached }: StageState,
  person: PersonId,
  where: Repo,
  world: World,
): string {
  const open = state === "to-confirm" || state === "next";
  const since = reached ? ` (since ${longDay(dayOf(reached.at, world))}: ${own.says})` : "";
  const missing = open && own.says ? missingFor(own) : "";
  const evidence = reached?.evidence ?? (open ? own.evidence : undefined) ?? [];
  const behind = links(evidence, person, world, where);
  return `- ${MARKS[state]} **${plain(stage.name)}**${since}${missing}${behind ? `\n  - behind it: ${behind}` : ""}`;
}

/** What a stage still takes: a word where it takes one thing, a list with marks where it takes several. */
function missingFor(reason: Reason): string {
  const [first, ...more] = reason.parts ?? [];
  if (!reason.parts || !first) return `: ${reason.says}`;
  if (more.length === 0) return missingFor(first);
  return `, which takes ${reason.of === "any" ? "one of these" : "all of these"}:${tree(reason.parts, "  ")}`;
}

function tree(parts: readonly Reason[], indent: string): string {
  const rows = parts.map(({ holds, says, parts: inner, of }) => {
    const mark = `\n${indent}- ${holds ? "✅" : "◻️"}`;
    if (!inner) return `${mark} ${says}`;
    return `${mark} ${of === "any" ? "one of these" : "all of these"}:${tree(inner, `${indent}  `)}`;
  });
  return rows.join("");
}

/** A comment on GitHub has room for so many, however long they are. */
const MOST_LINKS = 25;

/** The evidence by name, as far as everybody who reads it there may know of it. */
function links(evidence: readonly string[], person: PersonId, world: World, where: Repo): string {
  const facts = factsBehind(evidence, person, world);
  return linked(facts, where, () => linksTo(facts, where));
}

// What is behind a stage may be ten thousand facts, and is asked for in every round of questions.
const linked = rememberingBoth<string>();

function linksTo(facts: readonly Fact[], where: Repo): string {
  const named = facts.filter((fact) => isNamed(fact, where));
  const all = new Set(named.map(link));
  all.delete("");
  const hidden = facts.length - named.length;
  const secret = hidden > 0 ? [`${hidden} in a private repository`] : [];
  const more = all.size > MOST_LINKS ? [`and ${all.size - MOST_LINKS} more`] : [];
  return [...[...all].slice(0, MOST_LINKS), ...more, ...secret].join(", ");
}

function isNamed(fact: Fact, where: Repo): boolean {
  return !("thread" in fact) || !fact.thread || mayName(fact.thread, where);
}

function link(fact: Fact): string {
  const { address, unplaced = "" } = evidenceOf(fact) ?? {};
  if (address !== undefined) return `[${plain(unplaced)}](<${address}>)`;
  return "thread" in fact && fact.thread ? threadName(fact.thread) : "";
}

export function cannotConfirm(login: string, roles: readonly Role[], world: World): string {
  const from = roles.map((role) => allOf(role, voiceOf(world.definitions())));
  return `@${login}, thank you, but a \`/confirm\` here counts from ${listed(from, "or")} only, and never from the person it is about. Nothing has changed.`;
}

export function confirmed(by: PersonId, person: PersonId, stage: string, world: World): string {
  return `Confirmed by ${called(by, world)}: ${called(person, world)} is now at **${plain(stage)}**.`;
}

/** Whom an issue asks: what they are, and who they are. */
export interface Confirmers {
  readonly roles: readonly Role[];
  readonly people: readonly PersonId[];
}

/** More would be a crowd: then the role is named instead. */
const MOST_MENTIONED = 10;

function addressed({ roles, people }: Confirmers, world: World): string {
  const few = people.length > 0 && people.length <= MOST_MENTIONED;
  if (!few) return `If you agree (${plain(listed(roles, "or"))}),`;
  return `${listed(people.map((one) => mention(one, world)))}: if you agree,`;
}

/** The issue for those who confirm: they are notified, the person is named without. */
export function askForConfirmation(
  { stage, own }: StageState,
  asked: Confirmers,
  person: PersonId,
  home: Repo,
  world: World,
) {
  const who = called(person, world);
  const deeds = own.says ? `: ${own.says}` : "";
  const behind = links(own.evidence ?? [], person, world, home);
  const body = [
    `${who} fulfils what **${plain(stage.name)}** asks for${deeds}.`,
    behind ? `Behind it: ${behind}.` : "",
    `${addressed(asked, world)} write \`/confirm\` below. ${who} has not been told anything yet, and nothing happens until somebody confirms.`,
  ];
  return {
    title: `${stage.name}: ${world.login(person) ?? person}`,
    body: body.filter((part) => part !== "").join("\n\n"),
  };
}
