import { called } from "../../core/condition/situation.ts";
import type { Fact } from "../../core/fact.ts";
import type { StageState } from "../../core/ledger/pathway.ts";
import type { Person, PersonId } from "../../core/person.ts";
import { threadName } from "../../core/place.ts";
import type { Reason } from "../../core/reason.ts";
import { listed, plain } from "../../core/text.ts";
import type { World } from "../../core/world.ts";
import type { Pathway, Role, Stage } from "../../definitions/types.ts";

interface Walked {
  readonly pathway: Pathway;
  readonly stages: readonly StageState[];
}

/** What a person has on each pathway, what is missing for the next stage, and the evidence behind it. */
export function progress(person: Person, walked: readonly Walked[], world: World): string {
  if (walked.length === 0) return `@${person.login}, there is no pathway described here yet.`;
  return [
    `@${person.login}, this is where you stand.`,
    ...walked.map((one) => section(one, world)),
  ].join("\n\n");
}

function section({ pathway, stages }: Walked, world: World): string {
  return [`**${plain(pathway.name)}**`, "", ...stages.map((state) => line(state, world))].join(
    "\n",
  );
}

const MARKS = { reached: "✅", ready: "✅", "to-confirm": "⏳", next: "➡️", ahead: "◻️" } as const;

/** A stage that waits for a lead's judgement shows as the next one: nothing is said before they do. */
function line({ stage, state, reason, reached }: StageState, world: World): string {
  const shown = state === "to-confirm" ? "next" : state;
  const when = reached ? ` (since ${reached.at.slice(0, 10)}: ${reason.says})` : "";
  const missing = shown === "next" ? `: ${missingWords(stage, reason)}` : "";
  const evidence = reached?.evidence ?? (shown === "next" ? reason.evidence : undefined) ?? [];
  const behind = links(evidence, world);
  return `- ${MARKS[shown]} **${plain(stage.name)}**${when}${missing}${behind ? `\n  - behind it: ${behind}` : ""}`;
}

function missingWords(stage: Stage, reason: Reason): string {
  const next = stage.next ? `. ${plain(stage.next, 300)}` : "";
  return `${reason.says}${next}`;
}

function links(evidence: readonly string[], world: World): string {
  const facts = world.facts.filter(({ id }) => evidence.includes(id));
  return [...new Set(facts.map(link))].filter((text) => text !== "").join(", ");
}

function link(fact: Fact): string {
  if (fact.kind === "credited") return `[${plain(fact.type)}](<${fact.evidence}>)`;
  return "thread" in fact && fact.thread ? threadName(fact.thread) : "";
}

export function nothingToConfirm(login: string): string {
  return `@${login}, there is nothing to confirm on this thread. Nothing has changed.`;
}

export function cannotConfirm(login: string, role: Role): string {
  return `@${login}, thank you, but a \`/confirm\` here counts from the role \`${role}\` only, and never from the person it is about.`;
}

export function confirmed(by: PersonId, person: PersonId, stage: string, world: World): string {
  return `Confirmed by ${called(by, world)}: ${called(person, world)} is now at **${plain(stage)}**.`;
}

/** The issue for the leads. The person is named without being notified. */
export function askForConfirmation(stage: Stage, person: PersonId, reason: Reason, world: World) {
  const who = called(person, world);
  const behind = links(reason.evidence ?? [], world);
  const body = [
    `${who} fulfils what **${plain(stage.name)}** asks for: ${reason.says}.`,
    behind ? `Behind it: ${behind}.` : "",
    `If you agree, write \`/confirm\` below${stage.confirm ? ` (${plain(listed([stage.confirm]))})` : ""}. They have not been told anything yet, and nothing happens until somebody confirms.`,
  ];
  return {
    title: `${stage.name}: ${world.logins[person] ?? person}`,
    body: body.filter((part) => part !== "").join("\n\n"),
  };
}
