import { blockIn } from "../forms/block.ts";
import { checkText, type Effect, filesText } from "./effect.ts";
import { same } from "./person.ts";
import type { World } from "./world.ts";

/** Whether what an effect asks for is so already, as far as the world shows. */
export function holds(effect: Effect, world: World): boolean {
  switch (effect.kind) {
    case "ensure-recorded":
      return effect.facts.length + effect.messages.length + effect.touched.length === 0;
    case "ensure-label":
      return has(world.labels, effect.label.name);
    case "ensure-labels":
      return (
        effect.has.every((label) => has(world.thread?.labels, label)) &&
        !effect.lacks.some((label) => has(world.thread?.labels, label))
      );
    case "ensure-block":
      return blockIn(world.thread?.body.replaceAll("\r\n", "\n") ?? "") === effect.block;
    case "ensure-comment":
      return commentHolds(effect, world);
    case "ensure-issue":
      return world.written[effect.tag] === effect.body;
    case "ensure-state":
      return (
        world.thread !== undefined &&
        stateOf(world.thread.state, world.thread.reason) === effect.state
      );
    case "ensure-member":
      return standing(effect, world) !== "out";
    case "ensure-no-member":
      return standing(effect, world) === "out";
    case "ensure-check":
      return world.written[`check/${effect.commit}`] === checkText(effect);
    case "ensure-file":
      return (world.written[effect.tag] ?? "") === filesText(effect);
  }
}

function has(labels: readonly string[] | undefined, name: string): boolean {
  return labels?.some((label) => same(label, name)) === true;
}

function commentHolds(effect: Extract<Effect, { kind: "ensure-comment" }>, world: World): boolean {
  const rows = world.said.filter((row) => effect.tags.includes(row.tag));
  if (rows.some((row) => row.gone)) return true;
  return rows.length > 0 && rows.every((row) => row.posted === effect.body);
}

function stateOf(state: "open" | "closed", reason: string | undefined): string {
  if (state === "open") return "open";
  return reason === "not_planned" ? "not-planned" : "completed";
}

function standing(
  effect: { readonly team: string; readonly person: { readonly login: string } },
  world: World,
) {
  const { login } = effect.person;
  const team = world.teams[effect.team];
  if (team?.members.some((member) => same(member.login, login))) return "in";
  return team?.invited.some((invited) => same(invited, login)) ? "invited" : "out";
}
