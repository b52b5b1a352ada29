import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { personKey } from "../../../src/core/ledger/key.ts";
import {
  isMember,
  members,
  type Standing,
  standingIn,
  standings,
} from "../../../src/core/ledger/memberships.ts";
import type { World } from "../../../src/core/world.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded, joined } from "../../build/facts.ts";
import { sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { adopted, world } from "../../build/world.ts";

const { thread: _, ...byHand } = joined(sam, "ui-ux", { source: "adopted" });

function concluded(more: Partial<FactOf<"concluded">> = {}): FactOf<"concluded"> {
  return {
    kind: "concluded",
    id: "concluded/10/1/0",
    at: "2026-11-01T10:00:00.000Z",
    thread: at(1),
    person: sam.id,
    process: "join",
    outcome: "withdrawn",
    community: "ui-ux",
    ...more,
  };
}

function left(when: string): FactOf<"left"> {
  const who = { person: sam.id, community: "ui-ux", how: "command" } as const;
  return { kind: "left", id: `left/${when}`, at: when, ...who };
}

function standing(facts: readonly Fact[], community = "ui-ux") {
  const seen = world({ facts });
  const { joined: brought, going } = standingIn(community, sam.id, seen);
  expect(members(community, seen).has(sam.id)).toBe(brought !== undefined);
  expect(isMember(sam.id, community, seen)).toBe(brought !== undefined);
  expect(standings(community, seen).get(sam.id)?.going ?? false).toBe(going);
  for (let known = 0; known <= facts.length; known += 1) {
    const then = world({ facts: facts.slice(0, known), kept: true }).after(facts.slice(known));
    expect([...then.ledger.about(personKey(sam.id)).all]).toEqual([...mine(seen)]);
    expect([...standings(community, then)].map(told)).toEqual(
      [...standings(community, seen)].map(told),
    );
  }
  return [brought !== undefined, going];
}

function mine(seen: World) {
  return seen.ledger.about(personKey(sam.id)).all;
}

function told([person, { joined: brought, going }]: readonly [string, Standing]) {
  return [person, brought, going];
}

const BELONGS = [true, false];
const GOING = [false, true];
const GONE = [false, false];

describe("whoever joined", () => {
  test("belongs to that community, and to no other", () => {
    expect(standing([joined()])).toEqual(BELONGS);
    expect(standing([joined()], "data")).toEqual(GONE);
  });

  test("and wrote /leave on that request is on the way out", () => {
    expect(standing([joined(), commanded(sam, "/leave")])).toEqual(GOING);
  });

  test("and wrote /leave with the community's name is too, wherever it was written", () => {
    const leave = commanded(sam, "/leave UI-UX", { thread: at(9) });
    expect(standing([joined(), leave])).toEqual(GOING);
    expect(standing([byHand, leave])).toEqual(GOING);
  });

  test("stays when a /leave means another community, another thread, or another person's", () => {
    const others = [
      commanded(sam, "/leave data"),
      commanded(sam, "/leave", { thread: at(9) }),
      commanded(sam, "/progress"),
    ];
    expect(standing([joined(), ...others])).toEqual(BELONGS);
    expect(standing([byHand, commanded(sam, "/leave")])).toEqual(BELONGS);
  });

  test("and wrote /leave in that very second joined before it", () => {
    const quick = joined(sam, "ui-ux", { at: "2026-11-01T10:00:00.400Z" });
    expect(standing([quick, commanded(sam, "/leave")])).toEqual(GOING);
    const before = commanded(sam, "/leave", { at: "2026-11-01T09:59:59.000Z" });
    expect(standing([quick, before])).toEqual(BELONGS);
  });

  test("is gone once they were seen to be gone", () => {
    const facts = [joined(), commanded(sam, "/leave"), left("2026-11-02T10:00:00.000Z")];
    expect(standing(facts)).toEqual(GONE);
    expect(standing(facts, "data")).toEqual(GONE);
  });

  test("does not belong any more after a request that ended in another way", () => {
    expect(standing([joined(), concluded()])).toEqual(GOING);
    expect(standing([joined(), concluded({ outcome: "declined" })])).toEqual(GOING);
    expect(standing([joined(), concluded({ outcome: "accepted" })])).toEqual(BELONGS);
    expect(standing([joined(), concluded({ thread: at(9) })])).toEqual(BELONGS);
    expect(standing([byHand, concluded()])).toEqual(BELONGS);
  });
});

test("a /leave before joining, told again later, takes nobody out", () => {
  const old = commanded(sam, "/leave ui-ux", { at: "2026-01-01T10:00:00.000Z" });
  expect(standing([joined(), old])).toEqual(BELONGS);
});

test("whoever was put back by hand after /leave belongs again", () => {
  const back = { ...byHand, id: "joined/again", at: "2026-11-05T10:00:00.000Z" };
  const facts = [joined(), commanded(sam, "/leave"), left("2026-11-02T10:00:00.000Z"), back];
  expect(standing(facts)).toEqual(BELONGS);
  expect(standing([joined(), commanded(sam, "/leave"), back])).toEqual(BELONGS);
});

test("a second request of a member keeps the day they first joined", () => {
  const again = joined(sam, "ui-ux", { at: "2026-11-05T10:00:00.000Z", thread: at(9) });
  const { joined: brought, since } = standingIn(
    "ui-ux",
    sam.id,
    world({ facts: [joined(), again] }),
  );
  expect(brought?.thread).toEqual(at(9));
  expect(since?.at).toBe("2026-10-01T10:00:00.000Z");
});

test("whoever joined through a record leaves it by the community's name, or by its end", () => {
  const here = { ...byHand, source: "request", record: "r1" } as const;
  expect(standing([here, commanded(sam, "/leave")])).toEqual(BELONGS);
  expect(standing([here, commanded(sam, "/leave ui-ux")])).toEqual(GOING);
  const { thread: __, ...ended } = concluded();
  expect(standing([here, { ...ended, record: "r1" }])).toEqual(GOING);
  expect(standing([here, { ...ended, record: "r2" }])).toEqual(BELONGS);
  expect(standing([byHand, ended])).toEqual(BELONGS);
});

test("people may leave a community by an id it had before", () => {
  const guild = definitions({
    "communities/ui-ux.yml": undefined,
    "communities/guild.yml": `${files["communities/ui-ux.yml"]}previously: [ui-ux]\n`,
  });
  const leave = commanded(sam, "/leave UI-UX", { thread: at(9) });
  const seen = world({ definitions: guild, facts: [joined(), leave] });
  expect(standingIn("guild", sam.id, seen).going).toBe(true);
});

test("where it is kept who stands where, the ledger of nobody is read but of those whom news are about", () => {
  const kit = { person: "github:77" as const };
  const other = joined(sam, "ui-ux", { id: "joined/kit", ...kit, thread: at(4) });
  const seen = world({ facts: [joined(), other], kept: true });
  const now = seen.after([{ ...left("2026-11-02T10:00:00.000Z") }]);
  expect([...members("ui-ux", now).keys()]).toEqual([kit.person]);
  const newcomer = joined(sam, "ui-ux", { id: "joined/new", person: "github:78", thread: at(5) });
  expect([...members("ui-ux", now.after([newcomer])).keys()]).toEqual([kit.person, "github:78"]);
  expect(members("data", now.after([newcomer])).size).toBe(0);
});

test("a renamed community keeps whoever is kept under the id it had", () => {
  const guild = definitions({
    "communities/ui-ux.yml": undefined,
    "communities/guild.yml": `${files["communities/ui-ux.yml"]}previously: [ui-ux]\n`,
  });
  const before = world({ facts: [joined()], kept: true });
  const then = before.after(
    [adopted({ id: "adopted/beef/1", commit: "beef", at: "2026-11-10T00:00:00.000Z" })],
    {
      commit: "beef",
      definitions: guild,
    },
  );
  const found = members("guild", then);
  expect([...found.keys()]).toEqual([sam.id]);
  expect(found.get(sam.id)?.community).toBe("guild");
});
