import type { Changes } from "../../github/pushes.ts";

/** A thread by the name the story gave it; one that Waymark opened itself has its title behind `own: `. */
export type ThreadName = string;

/** One thing that somebody does on GitHub. */
export type Act =
  | { readonly do: "install"; readonly by: string }
  | {
      readonly do: "open";
      readonly by: string;
      readonly repo: string;
      readonly as: ThreadName;
      readonly title: string;
      readonly body: string;
      readonly labels?: readonly string[];
    }
  | { readonly do: "say"; readonly by: string; readonly on: ThreadName; readonly text: string }
  | { readonly do: "edit"; readonly by: string; readonly on: ThreadName; readonly body: string }
  | { readonly do: "tick"; readonly by: string; readonly on: ThreadName; readonly item: string }
  | {
      readonly do: "pull";
      readonly by: string;
      readonly repo: string;
      readonly as: ThreadName;
      readonly files: Changes;
    }
  | { readonly do: "push"; readonly by: string; readonly on: ThreadName; readonly files: Changes }
  | { readonly do: "merge"; readonly by: string; readonly on: ThreadName }
  | { readonly do: "close"; readonly by: string; readonly on: ThreadName }
  | { readonly do: "commit"; readonly by: string; readonly path: string; readonly text: string }
  | { readonly do: "accept"; readonly by: string }
  | {
      readonly do: "take out";
      readonly by: string;
      readonly team: string;
      readonly whom: string;
    };

/** An act in a few words, as a progress line has them. */
export function words(act: Act): string {
  switch (act.do) {
    case "install":
      return `${act.by} installs the App`;
    case "open":
    case "pull":
      return `${act.by} opens “${act.as}”`;
    case "say":
      return `${act.by} writes ${act.text.split("\n").at(-1)} on “${act.on}”`;
    case "edit":
      return `${act.by} edits “${act.on}”`;
    case "tick":
      return `${act.by} ticks “${act.item}” on “${act.on}”`;
    case "push":
      return `${act.by} pushes to “${act.on}”`;
    case "merge":
      return `${act.by} merges “${act.on}”`;
    case "close":
      return `${act.by} closes “${act.on}”`;
    case "commit":
      return `${act.by} changes ${act.path}`;
    case "accept":
      return `${act.by} accepts the invitation`;
    case "take out":
      return `${act.by} takes ${act.whom} out of ${act.team}`;
  }
}
