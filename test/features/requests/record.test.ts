import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { RequestRecord } from "../../../src/core/shown.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { commanded } from "../../build/facts.ts";
import { ada, olu, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, joinBody } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { NOW, type Sketch, world } from "../../build/world.ts";
import { inTeam, looked, out, says } from "./looked.ts";

const target = { kind: "record", record: "r1" } as const;
const record: RequestRecord = {
  id: "r1",
  process: "join",
  title: "Join: UI/UX",
  body: joinBody("UI/UX"),
  author: sam,
  opened: "2026-11-01T10:00:00.000Z",
};

const opened = { kind: "step-passed", at: record.opened, record: "r1", process: "join" } as const;

/** A request of which GitHub shows nothing, through a process that asks for nothing but a reason. */
function kept(facts: readonly Fact[] = [], more: Sketch = {}) {
  const asking = withJoin("    checklist: onboarding\n", "    until: { waited: 1 day }\n");
  return settledBy(requests, target, world({ record, facts, definitions: asking, ...more }));
}

const easy = {
  definitions: withJoin(
    "    unless: { joining: open }\n    until: { approvals: { by: leads, at-least: 1 } }\n",
    "    until: { field: { id: why, filled: true } }\n",
  ),
};

describe("a request that lives in the database alone", () => {
  test("walks through its steps, and shows nothing on GitHub", () => {
    const { facts, messages, touched, plan } = kept([], easy);
    expect(facts).toEqual([
      {
        kind: "step-passed",
        id: "step-passed/r1/join/approval/0",
        at: NOW,
        record: "r1",
        process: "join",
        step: "approval",
        because: "“Why” is filled in",
        answers: '[["community","UI/UX",["UI/UX"]],["why","I like forms",[]]]',
      },
    ]);
    expect([messages, touched, plan]).toEqual([[], [], []]);
  });

  test("waits for nobody who could be reminded in the open", () => {
    const { facts, messages, due } = kept();
    expect([facts, messages, due]).toEqual([[], [], undefined]);
  });
});

describe("whoever is through with one", () => {
  const step = { because: "done", answers: '[["community","UI/UX",["UI/UX"]]]' };
  const through: readonly Fact[] = [
    { ...opened, ...step, id: "step-passed/r1/join/approval/0", step: "approval" },
    { ...opened, ...step, id: "step-passed/r1/join/onboarding/0", step: "onboarding" },
  ];

  const invited = { ...out, refused: {} };

  test("joins as anybody else, and nothing is said where everybody could read it", () => {
    const waiting = kept(through, invited);
    expect(waiting.facts).toEqual([
      {
        kind: "joined",
        id: `joined/ui-ux/${sam.id}/r1/0`,
        at: NOW,
        person: sam.id,
        community: "ui-ux",
        source: "request",
        record: "r1",
      },
    ]);
    expect(waiting.touched).toEqual([
      { kind: "community", community: "ui-ux" },
      { kind: "person", person: sam.id },
    ]);
    const done = kept([...through, ...waiting.facts], inTeam);
    expect(done.facts).toEqual([
      {
        kind: "concluded",
        id: "concluded/r1/0",
        at: NOW,
        record: "r1",
        person: sam.id,
        process: "join",
        outcome: "accepted",
        community: "ui-ux",
      },
    ]);
    expect(done).toMatchObject({ messages: [], plan: [] });
  });

  test("and leaves while they wait is not let in after all", () => {
    const { facts: joined } = kept(through, invited);
    const leave = commanded(sam, "/leave ui-ux", { at: "2026-11-21T10:00:00.000Z", thread: at(9) });
    const later = { ...invited, now: "2026-11-21T11:00:00.000Z" };
    const { facts, touched } = kept([...through, ...joined, leave], later);
    expect(facts).toMatchObject([{ kind: "concluded", outcome: "withdrawn", record: "r1" }]);
    expect(touched).toEqual([{ kind: "community", community: "ui-ux" }]);
  });
});

describe("a request about somebody else", () => {
  const about = withJoin(
    "community: { field: community }\n",
    "community: { field: community }\nsubject: { field: why }\n",
  );
  const body = joinBody("UI/UX", "@olu");
  const accounts = { olu };

  test("names them, and nobody asks them or its author to decide", () => {
    const text = says([], { body }, { definitions: about, accounts });
    expect(text).toMatch(/^Hi @sam, thanks for .* It's about @olu\.$/m);
    expect(text).toContain("@ada can answer with `/approve`");
    const [own] = looked(
      [],
      { body: joinBody("UI/UX", "@ada") },
      {
        definitions: about,
        accounts: { ada },
        owners: [olu.id],
      },
    ).plan.flatMap(({ effect }) => (effect.kind === "ensure-comment" ? effect.body : []));
    expect(own).toContain("@olu can answer with `/approve`");
  });

  test("lets them in, not its author", () => {
    const saw = { saw: body };
    const facts = [commanded(ada, "/approve", saw), commanded(olu, "/agree", saw)];
    const quick = {
      ...about,
      processes: {
        join: {
          ...about.processes["join"],
          steps: [about.processes["join"]?.steps[0]],
        },
      },
    } as typeof about;
    const seen = looked(facts, { body }, { definitions: quick, accounts, ...out });
    expect(seen.facts.at(-1)).toMatchObject({ kind: "joined", person: olu.id });
  });
});
