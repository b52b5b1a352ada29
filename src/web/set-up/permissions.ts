import { html } from "hono/html";
import type { Need } from "../../github/needs.ts";
import { setUp, type SetUp } from "../../words/generated/set-up.ts";
import type { Voice } from "../../words/voice.ts";
import type { Html } from "../pages/link.ts";

type Sentence = Extract<keyof SetUp, `set-up-may-${string}`>;

/** What each permission is for, in one sentence: one that is left out does not compile. */
const SENTENCES: Readonly<Record<Need[0], Sentence>> = {
  checks: "set-up-may-checks",
  contents: "set-up-may-contents",
  issues: "set-up-may-issues",
  members: "set-up-may-members",
  metadata: "set-up-may-metadata",
  organization_custom_org_roles: "set-up-may-roles",
  pull_requests: "set-up-may-pull-requests",
};

/** Every permission that is asked for, with what it is for. */
export function permissions(asked: Readonly<Record<string, string>>, voice: Voice): Html {
  const say = setUp(voice);
  const sentences: Readonly<Record<string, Sentence>> = SENTENCES;
  const lines = Object.entries(asked).map(([name, level]) => {
    const sentence = sentences[name];
    return html`<div>
      <dt>${name}: ${level}</dt>
      <dd>${sentence && say(sentence)}</dd>
    </div>`;
  });
  return html`<dl class="terms fields">${lines}</dl>`;
}
