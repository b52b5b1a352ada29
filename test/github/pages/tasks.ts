import type { Emulated } from "../../../src/words/generated/emulated.ts";
import type { Say } from "../../../src/words/topic.ts";
import { type Node, replaced } from "./tree.ts";

/** Gives each box of a task list a name, as GitHub does, for people who hear the page. */
export function namedTasks(tree: Node, say: Say<Emulated>): void {
  replaced(tree, ({ tagName, properties }) => {
    if (tagName !== "input" || !properties) return undefined;
    const done = properties["checked"] === true;
    properties["ariaLabel"] = say(done ? "emulated-task-done" : "emulated-task-open");
    return undefined;
  });
}

export interface Task {
  readonly text: string;
  readonly done: boolean;
}

/** The tasks that a text lists, without what is hidden in their lines. */
export function tasksIn(text: string): readonly Task[] {
  const lines = text.matchAll(/^\s*[-*+] \[([ xX])\] (.*)$/gm);
  return [...lines].map(([, box, rest = ""]) => ({
    text: rest.replaceAll(/<!--.*?-->/g, "").trim(),
    done: box !== " ",
  }));
}
