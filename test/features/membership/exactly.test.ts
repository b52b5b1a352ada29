import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import { membership } from "../../../src/features/membership/index.ts";
import {
  begun,
  closedQuestion,
  confirms,
  crowd,
  ended,
  exactly,
  question,
  settledQuestion,
  takenOver,
} from "../../build/exactly.ts";
import { joined } from "../../build/facts.ts";
import { ada, olu, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, home } from "../../build/places.ts";
import { kinds, wanted } from "../../build/steps.ts";
import { team } from "../../build/teams.ts";
import { NOW, type Sketch, world } from "../../build/world.ts";

const target = { kind: "community", community: "ui-ux" } as const;
const members = crowd.slice(0, 8);
const belong: readonly Fact[] = [
  takenOver,
  ...members.flatMap((person): readonly Fact[] => {
    const { thread: _, ...came } = joined(person, "ui-ux", {
      id: `joined/${person.login}`,
      source: "adopted",
    });
    return [
      came,
      {
        kind: "in-team",
        id: `in-team/ui-ux/${came.id}`,
        at: came.at,
        person: person.id,
        community: "ui-ux",
        team: "ui-ux",
        by: "somebody",
      },
    ];
  }),
];

function looked(people: readonly Person[], facts: readonly Fact[] = belong, more: Sketch = {}) {
  const seen = world({
    definitions: exactly("{ share: 25% }"),
    owners: [ada.id],
    teams: { "ui-ux": team([...members, ...people]) },
    keepers: { "ui-ux": [] },
    facts,
    refused: {},
    written: {},
    ...more,
  });
  return settledBy(membership, target, seen);
}

function plan(...args: Parameters<typeof looked>) {
  return looked(...args).plan;
}

function recorded(...args: Parameters<typeof looked>) {
  return looked(...args).facts;
}

describe("a team that is kept to its members", () => {
  test("is taken over with everybody in it, who all become members", () => {
    const { facts, plan: steps } = looked([sam], []);
    const joiners = facts.filter(({ kind }) => kind === "joined");
    expect(joiners).toHaveLength(9);
    expect(facts).toContainEqual({ ...takenOver, at: NOW });
    expect(facts.map(({ kind }) => kind)).not.toContain("removal-begun");
    expect(steps).toEqual([]);
    expect(recorded([], belong)).toEqual([]);
  });

  test("is left by whoever was put in later: first it is written down, then done", () => {
    const before = looked([sam]);
    expect(before.facts).toEqual([begun(0, sam, { at: NOW })]);
    expect(wanted(before.plan, "ensure-no-member")).toEqual([]);
    expect(before.again).toBe(true);
    const then = looked([sam], [...belong, ...before.facts]);
    expect(then.plan).toEqual([
      {
        effect: { kind: "ensure-no-member", team: "ui-ux", person: sam, afterwards: [target] },
        because: "put in by hand, and nobody but members of ui-ux is in this team",
      },
    ]);
    expect(then.again).toBe(false);
  });

  test("is seen to be as it should be afterwards, and nothing is said anywhere", () => {
    const after = looked([], [...belong, begun(0, sam)]);
    expect(after.facts).toEqual([{ ...ended(begun(0, sam)), at: NOW }]);
    expect(after.messages).toEqual([]);
    const later = looked([], [...belong, begun(0, sam), ended(begun(0, sam))]);
    expect(later).toMatchObject({ facts: [], plan: [] });
  });

  test("counts removals through the whole organisation", () => {
    const elsewhere = begun(0, olu, { community: "data", team: "data" });
    const facts = [...belong, elsewhere, ended(elsewhere)];
    expect(recorded([sam], facts)).toMatchObject([{ id: "removal-begun/1" }]);
  });

  test("keeps its lead, who becomes a member", () => {
    expect(recorded([ada])).toMatchObject([
      { kind: "joined", person: ada.id },
      { kind: "in-team", person: ada.id },
    ]);
  });

  test("keeps whom nobody takes out: its maintainers, and who is in it through a team below", () => {
    const { facts } = looked([sam], belong, { keepers: { "ui-ux": [sam.id] } });
    expect(facts).toMatchObject([
      { kind: "joined", person: sam.id },
      { kind: "in-team", person: sam.id },
    ]);
  });

  test("that was never opted in stays as it is", () => {
    const crew = { "ui-ux": team([sam], { managed: false }) };
    const { facts, plan: steps } = looked([], belong, { definitions: exactly(), teams: crew });
    expect(wanted(steps, "ensure-no-member")).toEqual([]);
    expect(facts).toContainEqual(expect.objectContaining({ kind: "joined" }));
  });
});

describe("too many at once", () => {
  const many = [...crowd.slice(8, 12), sam];

  test("are not taken out: the owners are asked about all of them, without notifying anybody", () => {
    expect(recorded(many)).toEqual([]);
    expect(kinds(plan(many))).toEqual(["ensure-issue"]);
    const [issue] = wanted(plan(many), "ensure-issue");
    expect(issue).toMatchObject({ repo: home, tag: "removals/ui-ux/0", community: "ui-ux" });
    expect(issue?.title).toBe("Who should stay in the team ui-ux?");
    expect(issue?.body).toContain(
      "but 5 people in it aren't members:\n\n- `p78` (account 78)\n- `p79` (account 79)",
    );
    expect(issue?.body).toContain("at most 5 people in the whole organization and 25% of a team");
    expect(issue?.body).not.toContain("@");
  });

  test("are asked about in the private repository that the settings name", () => {
    const { settings, ...rest } = exactly("{ share: 25% }");
    const people = { id: 77, owner: "harbor", name: "people", private: true } as const;
    const named = { ...rest, settings: { ...settings, private: "people" } };
    const there = { definitions: named, repositories: [people] };
    const steps = looked(many, belong, there).plan;
    expect(wanted(steps, "ensure-issue")[0]?.repo).toEqual(people);
    // Once they stand there, they are not asked about again where everybody reads.
    const before = [...belong, { ...question(), thread: at(60, people) }];
    const gone = looked(many, before, { ...there, repositories: [] }).plan;
    expect(wanted(gone, "ensure-issue")).toEqual([]);
  });

  test("are asked about in one issue, whoever else comes", () => {
    const tags = [plan([sam], [...belong, question()]), plan(many, [...belong, question()])].map(
      (one) => wanted(one, "ensure-issue")[0]?.tag,
    );
    expect(tags).toEqual(["removals/ui-ux/0", "removals/ui-ux/0"]);
    const [one] = wanted(plan([sam], [...belong, question()]), "ensure-issue");
    expect(one?.body).toContain("but one person in it isn't a member");
    const next = plan(many, [...belong, question(), settledQuestion(), closedQuestion()]);
    expect(wanted(next, "ensure-issue")[0]?.tag).toBe("removals/ui-ux/1");
  });

  test("cannot be asked about where there are no definitions to see: nobody goes", () => {
    const blind = looked(many, belong, { home: undefined });
    expect(blind).toMatchObject({ facts: [], messages: [], plan: [] });
  });

  test("are listed as far as an issue holds, sorted by name; the rest afterwards", () => {
    const host = Array.from({ length: 205 }, (_, index) => ({
      id: `github:${1000 + index}` as const,
      login: `P${1204 - index}`,
    }));
    const [issue] = wanted(plan([...host, sam]), "ensure-issue");
    expect(issue?.body).toContain("- `P1000` (account 1204)\n- `P1001` (account 1203)");
    expect(issue?.body).toContain("… and 6 more. I'll ask about them afterwards.");
    expect(issue?.body).not.toContain("sam");
  });

  test("go once an owner has confirmed it, and the question is settled and closed", () => {
    const facts = [...belong, question(), confirms(ada, many)];
    const next = recorded(many, facts);
    expect(next).toHaveLength(5);
    expect(next[0]).toMatchObject({ kind: "removal-begun", thread: at(60) });
    const gone = next.map((fact) => (fact.kind === "removal-begun" ? ended(fact, NOW) : fact));
    const last = looked([], [...facts, ...next, ...gone]);
    expect(last.facts).toEqual([{ ...settledQuestion(), at: NOW }]);
    expect(last.touched).toEqual([{ kind: "thread", repo: home.id, number: 60 }]);
  });
});
