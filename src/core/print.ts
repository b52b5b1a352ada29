import type { Effect, Plan } from "./effect.ts";
import { threadName } from "./place.ts";

/** A plan as a person reads it: one line per effect, with its reason. */
export function printPlan(plan: Plan): string {
  if (plan.length === 0) return "Nothing to do: everything is as it should be.\n";
  return plan.map(({ effect, because }) => `- ${printEffect(effect)} (${because})\n`).join("");
}

/** One effect in one line. */
export function printEffect(effect: Effect): string {
  switch (effect.kind) {
    case "ensure-label":
      return `label “${effect.label.name}” exists in ${effect.repo.owner}/${effect.repo.name}${effect.previously === undefined ? "" : ` (it was “${effect.previously}”)`}`;
    case "ensure-labels":
      return `${threadName(effect.thread)} has ${quoted(effect.has)}${effect.lacks.length > 0 ? ` and lacks ${quoted(effect.lacks)}` : ""}`;
    case "ensure-block":
      return `${threadName(effect.thread)} shows its checklist`;
    case "ensure-comment":
      return `${threadName(effect.thread)} has a comment (${effect.tags.join(", ")}): ${firstLine(effect.body)}`;
    case "ensure-issue":
      return `issue “${effect.title}” exists in ${effect.repo.owner}/${effect.repo.name}`;
    case "ensure-state":
      return `${threadName(effect.thread)} is ${effect.state === "open" ? "open" : `closed as ${effect.state}`}`;
    case "ensure-assignee":
      return `${threadName(effect.thread)} is ${effect.assigned ? "" : "not "}assigned to ${effect.person.login}`;
    case "ensure-team":
      return `there is a team ${effect.team}`;
    case "ensure-member":
      return `${effect.person.login} is in the team ${effect.team}`;
    case "ensure-no-member":
      return `${effect.person.login} is not in the team ${effect.team}`;
    case "ensure-check":
      return `check “${effect.name}” on ${effect.commit.slice(0, 7)} says ${effect.conclusion}: ${effect.title}`;
    case "ensure-file":
      return printFiles(effect);
  }
}

function printFiles({ repo, tag, title, files }: Extract<Effect, { kind: "ensure-file" }>): string {
  const place = `${repo.owner}/${repo.name}`;
  if (files.length === 0) return `no pull request of ours is open from waymark/${tag} in ${place}`;
  const paths = files.map(({ path }) => path).join(", ");
  return `pull request “${title}” in ${place} changes ${paths}`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ") || "no label of ours";
}

function firstLine(body: string): string {
  const end = body.indexOf("\n");
  return end === -1 ? body : `${body.slice(0, end)} …`;
}
