import { createRequire } from "node:module";

/** One way a webhook's body may be, as GitHub describes it. */
export interface Described {
  /** The event's name in the header. */
  readonly event: string;
  /** What always stands in it, and what may, at the top level. */
  readonly needed: readonly string[];
  readonly all: readonly string[];
}

interface Recorded {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

// The package's types describe it as a module, which it is not.
const load = createRequire(import.meta.url);

/** Every payload that was ever recorded, with its event. */
export const recorded = (load("@octokit/webhooks-examples") as readonly Recorded[]).flatMap(
  ({ name, examples }) => examples.map((payload) => ({ event: name, payload })),
);

/** Every webhook of github.com and of each GitHub Enterprise Server that is described, each way once. */
export const described = load("../github/vendor/webhooks.json") as readonly Described[];
