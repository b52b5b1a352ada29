import { html } from "hono/html";
import { setUp, type SetUp } from "../../words/generated/set-up.ts";
import type { Voice } from "../../words/voice.ts";
import type { Html } from "../pages/link.ts";

type Sentence = Extract<keyof SetUp, `set-up-may-${string}`>;

/** What each permission of `app.yml` is for, in one sentence. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  checks: "set-up-may-checks",
  contents: "set-up-may-contents",
  discussions: "set-up-may-discussions",
  issues: "set-up-may-issues",
  members: "set-up-may-members",
  metadata: "set-up-may-metadata",
  organization_custom_org_roles: "set-up-may-roles",
  pull_requests: "set-up-may-pull-requests",
};

/** Every permission that is asked for, with what it is for. */
export function permissions(asked: Readonly<Record<string, string>>, voice: Voice): Html {
  const say = setUp(voice);
  const lines = Object.entries(asked).map(([name, level]) => {
    const sentence = SENTENCES[name];
    return html`<div>
      <dt>${name}: ${level}</dt>
      <dd>${sentence && say(sentence)}</dd>
    </div>`;
  });
  return html`<dl class="terms fields">${lines}</dl>`;
}
