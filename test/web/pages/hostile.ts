import type { Fact } from "../../../src/core/fact.ts";
import type { View } from "../../../src/web/pages/view.ts";
import { ADA, LIN, definitions, harbor, thread } from "./harbor.ts";

/** Breaks out of text, of attributes and of tags, where something lets it. */
export const NASTY = `"><script>alert('x')</script><img src=x onerror=alert(1)> & {{7*7}} \${1}`;

const SCRIPT = "javascript:alert(document.domain)";

const facts: readonly Fact[] = [
  {
    kind: "credited",
    id: NASTY,
    at: "2026-11-18T20:00:00.000Z",
    thread: thread(14),
    person: LIN,
    by: ADA,
    type: NASTY,
    evidence: SCRIPT,
  },
  {
    kind: "merged",
    id: "merged/1",
    at: "2026-11-18T20:00:00.000Z",
    thread: { repo: { id: 7, owner: NASTY, name: NASTY }, number: 1 },
    author: LIN,
    title: NASTY,
    labels: [],
    paths: [],
  },
  {
    kind: "awarded",
    id: "awarded/1",
    at: "2026-11-19T20:00:00.000Z",
    person: LIN,
    badge: NASTY,
    because: NASTY,
    evidence: [NASTY, "merged/1", SCRIPT],
  },
];

/** An organisation all of whose words try to be more than words. */
export function hostile(): View {
  const community = {
    name: NASTY,
    purpose: NASTY,
    leads: [{ github: NASTY, role: NASTY }],
    meetings: [{ name: NASTY, time: NASTY, timezone: NASTY, url: SCRIPT }],
    channels: [{ name: NASTY, url: SCRIPT }],
    pathways: ["path"],
    onboarding: "list",
  };
  const stage = {
    id: "one",
    name: NASTY,
    when: { badge: NASTY },
    next: NASTY,
    recognise: { badge: NASTY },
  };
  return harbor({
    definitions: {
      ...definitions,
      settings: { organization: NASTY, timezone: NASTY },
      communities: { one: community, [NASTY]: { ...community, status: "retired" } },
      pathways: {
        path: { name: NASTY, description: NASTY, "minimum-contribution": NASTY, stages: [stage] },
      },
      checklists: { list: { name: NASTY, items: [{ id: "a", text: NASTY, by: `team:${NASTY}` }] } },
      badges: { [NASTY]: { name: NASTY, description: NASTY, when: { checklist: NASTY } } },
    },
    facts,
    logins: { [LIN]: NASTY },
    home: { id: 1, owner: NASTY, name: NASTY },
  });
}
