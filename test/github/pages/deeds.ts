import type { Label } from "../shapes.ts";
import type { Delivery } from "../webhooks.ts";
import type { Deed } from "./happening.ts";
import { tasksIn } from "./tasks.ts";

/** The parts of a webhook that tell what somebody did. */
export interface Told {
  readonly action?: string;
  readonly sender: { readonly login: string };
  readonly repository?: { readonly id: number };
  readonly issue?: Thread;
  readonly pull_request?: Thread;
  readonly comment?: { readonly id: number };
  readonly review?: { readonly id: number };
  readonly label?: Label;
  readonly assignee?: { readonly login: string };
  readonly after?: string;
  readonly changes?: Changes;
}

interface Thread {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly merged?: boolean;
  readonly state_reason?: string | null;
}

interface Changes {
  readonly title?: { readonly from: string };
  readonly body?: { readonly from: string };
}

/** What a webhook tells that somebody did, in one line each; comments and reviews have places of their own. */
export function deedsOf({ at, event }: Delivery, told: Told): readonly Deed[] {
  if (event !== "issues" && event !== "pull_request") return [];
  const by = { at, who: told.sender.login };
  const { label, assignee, after } = told;
  const thread = told.issue ?? told.pull_request;
  switch (told.action) {
    case "labeled":
      return label ? [{ ...by, kind: "labels", added: [label], removed: [] }] : [];
    case "unlabeled":
      return label ? [{ ...by, kind: "labels", added: [], removed: [label] }] : [];
    case "assigned":
    case "unassigned":
      return assignee ? [{ ...by, kind: told.action, whom: assignee.login }] : [];
    case "edited":
      return edits(by, told.changes ?? {}, thread);
    case "synchronize":
      return [{ ...by, kind: "pushed", commit: after ?? "" }];
    case "closed":
      if (thread?.merged) return [{ ...by, kind: "merged" }];
      return [{ ...by, kind: "closed", reason: thread?.state_reason ?? null }];
    case "reopened":
      return [{ ...by, kind: "reopened" }];
    default:
      return [];
  }
}

type By = Pick<Deed, "at" | "who">;

function edits(by: By, { title, body }: Changes, thread: Thread | undefined): readonly Deed[] {
  return [
    ...(title && thread
      ? [{ ...by, kind: "renamed", before: title.from, after: thread.title } as const]
      : []),
    ...(body ? [edited(by, body.from, thread?.body ?? "")] : []),
  ];
}

/** Ticking a box is an edit of the text: what is told is the tick. */
function edited(by: By, before: string, after: string): Deed {
  const [was, is] = [tasksIn(before), tasksIn(after)];
  if (was.length === 0 && is.length > 0) return { ...by, kind: "checklist" };
  const done = new Map(was.map((task) => [task.text, task.done]));
  const turned = is.filter((task) => done.has(task.text) && done.get(task.text) !== task.done);
  if (turned.length === 0) return { ...by, kind: "edited" };
  const texts = (on: boolean) => turned.filter((task) => task.done === on).map(({ text }) => text);
  return { ...by, kind: "ticks", ticked: texts(true), cleared: texts(false) };
}

/** Labels that somebody put on and took off in one go are told together, as GitHub does. */
export function together(last: Deed, next: Deed): Deed | undefined {
  if (last.kind !== "labels" || next.kind !== "labels") return undefined;
  if (last.who !== next.who || last.at !== next.at || isBack(last, next)) return undefined;
  return {
    ...last,
    added: [...last.added, ...next.added],
    removed: [...last.removed, ...next.removed],
  };
}

type Labelling = Extract<Deed, { kind: "labels" }>;

/** Whether somebody changed their mind about a label. */
function isBack(last: Labelling, next: Labelling): boolean {
  const before = new Set([...last.added, ...last.removed].map(({ id }) => id));
  return [...next.added, ...next.removed].some(({ id }) => before.has(id));
}
