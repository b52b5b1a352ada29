import { withBlock } from "../forms/block.ts";
import { checkText, type Effect, type EffectOf, filesText } from "./effect.ts";
import type { Said } from "./message.ts";
import { same } from "./person.ts";
import { threadAt, type World } from "./world.ts";

/** Whether what an effect asks for is so already, as far as the world shows. */
export function holds(effect: Effect, world: World): boolean {
  switch (effect.kind) {
    case "ensure-label":
      return has(world.labels(effect.repo), effect.label.name);
    case "ensure-labels":
      return labelsHold(effect, world.thread(threadAt(effect.thread))?.labels);
    case "ensure-block": {
      const body = world.thread(threadAt(effect.thread))?.body ?? "";
      const plain = body.replaceAll("\r\n", "\n");
      return withBlock(plain, effect.block) === plain;
    }
    case "ensure-comment":
      return commentHolds(effect, world);
    case "ensure-issue":
      return world.written(effect.tag) === effect.body;
    case "ensure-state": {
      const thread = world.thread(threadAt(effect.thread));
      return thread !== undefined && stateOf(thread.state, thread.reason) === effect.state;
    }
    case "ensure-assignee": {
      const { assignees = [] } = world.thread(threadAt(effect.thread)) ?? {};
      return assignees.some(({ id }) => id === effect.person.id) === effect.assigned;
    }
    case "ensure-team":
      return world.team(effect.team) !== undefined;
    case "ensure-member":
      return isIn(effect, world);
    case "ensure-no-member":
      return !isIn(effect, world);
    case "ensure-check":
      return world.written(`check/${effect.commit}`) === checkText(effect);
    case "ensure-file":
      return (world.written(effect.tag) ?? "") === filesText(effect);
  }
}

function labelsHold(
  { has: wanted, lacks }: EffectOf<"ensure-labels">,
  labels: readonly string[] | undefined,
): boolean {
  return wanted.every((label) => has(labels, label)) && !lacks.some((label) => has(labels, label));
}

function has(labels: readonly string[] | undefined, name: string): boolean {
  return labels?.some((label) => same(label, name)) === true;
}

function commentHolds(effect: EffectOf<"ensure-comment">, world: World): boolean {
  const rows = world.said(effect.thread).filter((row) => effect.tags.includes(row.tag));
  if (rows.some((row) => row.gone)) return true;
  return rows.length > 0 && rows.every((row) => saysSo(row, effect));
}

/** Of what 0.1 wrote only the text is known: capitals alone are no reason to edit it. */
function saysSo({ posted, meaning }: Said, effect: EffectOf<"ensure-comment">): boolean {
  if (posted === effect.body) return true;
  if (posted === undefined || effect.meaning === undefined) return false;
  return meaning === undefined ? same(posted, effect.body) : meaning === effect.meaning;
}

function stateOf(state: "open" | "closed", reason: string | undefined): string {
  if (state === "open") return "open";
  return reason === "not_planned" ? "not-planned" : "completed";
}

/** Whether somebody is in a team, or invited into it. */
function isIn(
  effect: { readonly team: string; readonly person: { readonly login: string } },
  world: World,
): boolean {
  const { login } = effect.person;
  const { members = [], invited = [] } = world.team(effect.team) ?? {};
  return [...members.map((member) => member.login), ...invited].some((one) => same(one, login));
}
