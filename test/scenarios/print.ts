import type { Effect } from "../../src/core/effect.ts";
import { printPlan } from "../../src/core/print.ts";
import type { Settled } from "../../src/core/settle.ts";
import type { Target } from "../../src/core/target.ts";
import { type GitHub, personOf } from "../model/github.ts";

/** What follows, then a plan with every word that people would read, indented below the line it belongs to. */
export function printInFull({ facts, messages, plan }: Settled): string {
  const ids = facts.map(({ id }) => id).join(", ");
  const tags = messages.map(({ tag }) => tag).join(", ");
  const written = [ids && `- record ${ids}\n`, tags && `- to be said: ${tags}\n`];
  const steps = plan.map((step) => printPlan([step]) + indented(textOf(step.effect)));
  return [...written, ...steps].join("");
}

/** What somebody would read on GitHub; empty where an effect writes no prose. */
function textOf(effect: Effect): string {
  switch (effect.kind) {
    case "ensure-comment":
    case "ensure-issue":
      return effect.body;
    case "ensure-block":
      return effect.block;
    case "ensure-check":
      return [
        effect.summary,
        ...effect.annotations.map(
          ({ path, line, column, message }) => `${path}:${line}:${column} ${message}`,
        ),
      ].join("\n");
    case "ensure-file":
      return [effect.body, ...effect.files.map(({ path, after }) => `${path}:\n${after}`)].join(
        "\n",
      );
    case "ensure-label":
    case "ensure-labels":
    case "ensure-state":
    case "ensure-assignee":
    case "ensure-team":
    case "ensure-member":
    case "ensure-no-member":
      return "";
  }
}

function indented(text: string): string {
  if (text === "") return "";
  return `${text.replaceAll(/^(?=.)/gm, "    | ").replaceAll(/^$/gm, "    |")}\n`;
}

/** What is looked at, as a person would call it. */
export function nameOf(target: Target, github: GitHub): string {
  switch (target.kind) {
    case "thread":
    case "proposal": {
      const place = github.places.get(target.repo);
      return `${place?.repo.name ?? target.repo}#${target.number}`;
    }
    case "record":
      return `the request ${target.record}`;
    case "person":
      return personOf(github, target.person).login;
    case "community":
      return `the community ${target.community}`;
    case "definitions":
      return "the definitions";
    case "everything":
      return "everything";
  }
}
