import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { recognition } from "../../../src/features/recognition/index.ts";
import { everyFact } from "../../build/every-fact.ts";
import { reached } from "../../build/facts.ts";
import { sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { withPathway } from "../../build/processes.ts";
import { team } from "../../build/teams.ts";
import { NOW, type Sketch, world } from "../../build/world.ts";

const target = { kind: "person", person: sam.id } as const;

describe("a stage that gives a team", () => {
  const given = withPathway(
    "  - { id: one, name: One, when: { badge: core }, recognise: { team: Design-Core } }\n",
  );
  const one = reached("one");
  const core = team([], { slug: "design-core" });
  const nothing = { facts: [], plan: [] };

  function teamed(facts: readonly Fact[], now = core, more: Sketch = {}) {
    const sketch = { definitions: given, teams: { "design-core": now }, refused: {} };
    return settledBy(recognition, target, world({ facts, ...sketch, ...more }));
  }

  test("adds its person once", () => {
    expect(teamed([one])).toMatchObject({ facts: [] });
    expect(teamed([one]).plan).toEqual([
      {
        effect: {
          kind: "ensure-member",
          team: "design-core",
          person: sam,
          afterwards: [target],
        },
        because: "reached one",
      },
    ]);
  });

  test("remembers that they were seen there: whoever is taken out by hand stays out", () => {
    const seen = teamed([one], { ...core, members: [sam] });
    expect(seen.facts).toEqual<readonly FactOf<"in-team">[]>([
      {
        kind: "in-team",
        id: `in-team/design-core/${one.id}`,
        at: NOW,
        person: sam.id,
        team: "design-core",
        by: "waymark",
      },
    ]);
    expect(seen.plan).toEqual([]);
    expect(teamed([one, ...seen.facts])).toMatchObject(nothing);
  });

  test("keeps its hands off teams that are not ours, unknown, or not given", () => {
    expect(teamed([one], { ...core, managed: false })).toMatchObject(nothing);
    expect(teamed([one], core, { teams: {} })).toMatchObject(nothing);
    expect(teamed([reached("two")])).toMatchObject(nothing);
    expect(teamed([one], core, { logins: {} })).toMatchObject(nothing);
  });

  test("gives it no more while it rests, and once more when it is back", () => {
    const [quiet, rest, back] = (["stage-quiet", "stage-rested", "stage-resumed"] as const).map(
      (kind) => ({ ...everyFact[kind], stage: "one" }),
    ) as [Fact, Fact, Fact];
    const seen = teamed([one], { ...core, members: [sam] }).facts;
    expect(teamed([one, quiet], core).plan).toHaveLength(1);
    expect(teamed([one, quiet, rest])).toMatchObject(nothing);
    expect(teamed([one, ...seen, quiet, back])).toMatchObject(nothing);
    expect(teamed([one, ...seen, quiet, rest, back]).plan).toHaveLength(1);
    const again = teamed([one, ...seen, quiet, rest, back], { ...core, members: [sam] });
    expect(again.facts).toMatchObject([{ id: `in-team/design-core/${back.id}` }]);
  });

  test("remembers also somebody whose name it does not know", () => {
    const seen = teamed([one], { ...core, members: [sam] }, { logins: {} });
    expect(seen.facts).toHaveLength(1);
  });
});
