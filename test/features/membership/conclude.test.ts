import { describe, expect, test } from "vitest";
import { joined } from "../../build/facts.ts";
import { ada, olu, sam } from "../../build/people.ts";
import { team } from "../../build/teams.ts";
import { NOW } from "../../build/world.ts";
import { adopted, came, inTeam, leave, looked, seen } from "./teamed.ts";

describe("somebody who joined", () => {
  test("and is seen in the team is remembered there, with who put them there", () => {
    expect(looked(team([sam]), [came]).facts).toEqual([
      { ...inTeam(came), at: NOW, by: "waymark" },
    ]);
    expect(looked(team([sam]), [adopted]).facts).toMatchObject([{ by: "somebody" }]);
    expect(looked(team([sam]), [came, seen])).toMatchObject({ facts: [], touched: [], plan: [] });
  });

  test("has their request look again once they are seen there", () => {
    const { touched } = looked(team([sam]), [came]);
    expect(touched).toContainEqual({ kind: "thread", repo: 10, number: 1 });
    expect(touched).toContainEqual({ kind: "person", person: sam.id });
  });

  test("and was removed by hand is remembered to be gone", () => {
    const away = looked(team(), [came, seen]);
    expect(away.facts).toEqual([
      {
        kind: "left",
        id: `left/ui-ux/${sam.id}/0`,
        at: NOW,
        person: sam.id,
        community: "ui-ux",
        how: "by-hand",
      },
    ]);
    const later = looked(team(), [came, seen, ...away.facts]);
    expect(later).toMatchObject({ facts: [], plan: [] });
  });

  test("whom nobody knows by name any more, and who is not there, is gone too", () => {
    const away = looked(team([], { invited: ["zoe"] }), [came, seen], { logins: {} });
    expect(away.facts).toMatchObject([{ kind: "left", how: "by-hand" }]);
  });
});

describe("somebody who leaves", () => {
  test("is remembered to be gone once they are out of the team", () => {
    expect(looked(team(), [came, seen, leave]).facts).toMatchObject([
      { kind: "left", how: "command" },
    ]);
  });

  test("is not taken for somebody put into the team by hand", () => {
    expect(looked(team([sam]), [came, seen, leave]).facts).toEqual([]);
  });

  test("and is put back by hand belongs again", () => {
    const left = looked(team(), [came, seen, leave]).facts;
    const later = { now: "2026-11-21T12:00:00.000Z" };
    const back = looked(team([sam]), [came, seen, leave, ...left], later).facts;
    expect(back).toMatchObject([
      { kind: "joined", id: `joined/ui-ux/${sam.id}/adopted-1`, source: "adopted" },
      { kind: "in-team", by: "somebody" },
    ]);
    const again = looked(team([sam]), [came, seen, leave, ...left, ...back], later);
    expect(again.facts).toEqual([]);
  });
});

describe("people who were there already", () => {
  test("become members, without a word; they and what they asked for are looked at", () => {
    const { facts, messages, touched } = looked(team([ada, olu]), [joined(olu, "data")]);
    expect(facts.slice(0, 2)).toEqual([
      {
        kind: "joined",
        id: `joined/ui-ux/${ada.id}/adopted-0`,
        at: NOW,
        person: ada.id,
        community: "ui-ux",
        source: "adopted",
      },
      {
        kind: "joined",
        id: `joined/ui-ux/${olu.id}/adopted-0`,
        at: NOW,
        person: olu.id,
        community: "ui-ux",
        source: "adopted",
      },
    ]);
    expect(facts.slice(2)).toMatchObject([
      { kind: "in-team", person: ada.id, by: "somebody" },
      { kind: "in-team", person: olu.id, by: "somebody" },
    ]);
    expect(messages).toEqual([]);
    expect(touched).toEqual([
      { kind: "person", person: ada.id },
      { kind: "person", person: olu.id },
      { kind: "thread", repo: 10, number: 1 },
    ]);
  });
});
