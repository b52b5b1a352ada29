import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { look } from "../../../src/core/look.ts";
import type { World } from "../../../src/core/world.ts";
import { membership } from "../../../src/features/membership/index.ts";
import {
  question,
  begun,
  closedQuestion,
  confirms,
  crowd,
  ended,
  exactly,
  settledQuestion,
  takenOver,
} from "../../build/exactly.ts";
import { joined } from "../../build/facts.ts";
import { ada, olu, sam } from "../../build/people.ts";
import { at, home, thread } from "../../build/places.ts";
import { recorded, wanted } from "../../build/steps.ts";
import { team } from "../../build/teams.ts";
import { NOW, world } from "../../build/world.ts";

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

function plan(people: World["teams"][string]["members"], facts: readonly Fact[] = belong) {
  const crew = team([...members, ...people], { kept: [] });
  const seen = world({
    definitions: exactly("{ share: 25% }"),
    owners: [ada.id],
    teams: { "ui-ux": crew },
    facts,
  });
  return membership.uphold?.(target, seen).plan ?? [];
}

describe("a team that is kept to its members", () => {
  test("is taken over with everybody in it, who all become members", () => {
    const first = recorded(plan([sam], []));
    expect(first.filter(({ kind }) => kind === "joined")).toHaveLength(9);
    expect(first.at(-1)).toEqual({ ...takenOver, at: NOW });
    expect(recorded(plan([], belong))).toEqual([]);
  });

  test("is left by whoever was put in later: first it is written down, then done", () => {
    const before = plan([sam]);
    expect(recorded(before)).toEqual([begun(0, sam, { at: NOW })]);
    expect(wanted(before, "ensure-no-member")).toEqual([]);
    const then = plan([sam], [...belong, ...recorded(before)]);
    expect(then).toEqual([
      {
        effect: { kind: "ensure-no-member", team: "ui-ux", person: sam, afterwards: [target] },
        because: "put in by hand, and nobody but members of ui-ux is in this team",
      },
    ]);
  });

  test("is seen to be as it should be afterwards, and nothing is said anywhere", () => {
    const after = plan([], [...belong, begun(0, sam)]);
    expect(recorded(after)).toEqual([{ ...ended(begun(0, sam)), at: NOW }]);
    expect(wanted(after, "ensure-recorded")).toMatchObject([{ messages: [] }]);
    expect(plan([], [...belong, begun(0, sam), ended(begun(0, sam))])).toEqual([]);
  });

  test("counts removals through the whole organisation", () => {
    const elsewhere = begun(0, olu, { community: "data", team: "data" });
    const facts = [...belong, elsewhere, ended(elsewhere)];
    expect(recorded(plan([sam], facts))).toMatchObject([{ id: "removal-begun/1" }]);
  });

  test("keeps its lead, who becomes a member", () => {
    expect(recorded(plan([ada]))).toMatchObject([{ kind: "joined", person: ada.id }]);
  });

  test("that was never opted in stays as it is", () => {
    const crew = team([sam], { managed: false, kept: [] });
    const seen = world({ definitions: exactly(), teams: { "ui-ux": crew }, facts: belong });
    const found = membership.uphold?.(target, seen).plan ?? [];
    expect(wanted(found, "ensure-no-member")).toEqual([]);
    expect(recorded(found)).toContainEqual(expect.objectContaining({ kind: "joined" }));
  });
});

describe("too many at once", () => {
  const many = [...crowd.slice(8, 12), sam];

  test("are not taken out: the owners are asked about all of them, without notifying anybody", () => {
    const found = plan(many);
    expect(recorded(found)).toEqual([]);
    expect(wanted(found, "ensure-no-member")).toEqual([]);
    const [issue] = wanted(found, "ensure-issue");
    expect(issue).toMatchObject({ repo: home, tag: "removals/ui-ux/0", community: "ui-ux" });
    expect(issue?.title).toBe("Who is to stay in the team ui-ux?");
    expect(issue?.body).toContain(
      "and 5 people stand in it who are no members:\n\n- `p78` (account 78)\n- `p79` (account 79)",
    );
    expect(issue?.body).toContain("at most 5 people in the whole organisation and 25% of a team");
    expect(issue?.body).not.toContain("@");
  });

  test("are asked about in one issue, whoever else comes", () => {
    const tags = [plan([sam], [...belong, question()]), plan(many, [...belong, question()])].map(
      (one) => wanted(one, "ensure-issue")[0]?.tag,
    );
    expect(tags).toEqual(["removals/ui-ux/0", "removals/ui-ux/0"]);
    const [one] = wanted(plan([sam], [...belong, question()]), "ensure-issue");
    expect(one?.body).toContain("and 1 person stands in it");
    const next = plan(many, [...belong, question(), settledQuestion(), closedQuestion()]);
    expect(wanted(next, "ensure-issue")[0]?.tag).toBe("removals/ui-ux/1");
  });

  test("cannot be asked about where there are no definitions to see: nobody goes", () => {
    const crew = team([...members, ...many], { kept: [] });
    const { home: _, ...homeless } = world({
      definitions: exactly(),
      teams: { "ui-ux": crew },
      facts: belong,
    });
    expect(membership.uphold?.(target, homeless)).toEqual({ plan: [] });
  });

  test("are listed as far as an issue holds, sorted by name; the rest afterwards", () => {
    const host = Array.from({ length: 205 }, (_, index) => ({
      id: `github:${1000 + index}` as const,
      login: `P${1204 - index}`,
    }));
    const [issue] = wanted(plan([...host, sam]), "ensure-issue");
    expect(issue?.body).toContain("- `P1000` (account 1204)\n- `P1001` (account 1203)");
    expect(issue?.body).toContain("- … and 6 more, about whom I ask afterwards");
    expect(issue?.body).not.toContain("sam");
  });

  test("go once an owner has confirmed it, and the question is settled and closed", () => {
    const facts = [...belong, question(), confirms(ada, many)];
    const next = recorded(plan(many, facts));
    expect(next).toHaveLength(5);
    expect(next[0]).toMatchObject({ kind: "removal-begun", thread: at(60) });
    const gone = next.map((fact) => (fact.kind === "removal-begun" ? ended(fact, NOW) : fact));
    const last = plan([], [...facts, ...next, ...gone]);
    expect(recorded(last)).toEqual([{ ...settledQuestion(), at: NOW }]);
    expect(wanted(last, "ensure-recorded")[0]?.touched).toEqual([
      { kind: "thread", repo: home.id, number: 60 },
    ]);
  });
});

describe("the question's issue", () => {
  const here = { ...thread({ ...at(60), labels: [], body: "Who?" }) };
  const target60 = { kind: "thread", repo: home.id, number: 60 } as const;

  function closing(facts: readonly Fact[], more: Partial<World> = {}) {
    return look([membership], target60, world({ thread: here, facts, ...more })).plan;
  }

  test("is closed once nothing is left to decide", () => {
    expect(closing([question(), settledQuestion()])).toEqual([
      {
        effect: { kind: "ensure-state", thread: at(60), state: "completed" },
        because: "nothing is left to decide here",
      },
    ]);
  });

  test("stays open until then, and where somebody opened it again", () => {
    expect(closing([question()])).toEqual([]);
    expect(closing([question(), settledQuestion(), closedQuestion()])).toEqual([]);
    expect(closing([question(), settledQuestion()], { thread: thread() })).toEqual([]);
  });

  test("that GitHub does not show is left alone", () => {
    const { thread: _, ...gone } = world({ facts: [question(), settledQuestion()] });
    expect(membership.uphold?.(target60, gone)).toEqual({ plan: [] });
  });
});
