import { describe, expect, test } from "vitest";
import type { Event, Pushed } from "../../../src/core/event.ts";
import type { World } from "../../../src/core/world.ts";
import { adoption } from "../../../src/features/adoption/index.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { ada } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { at, home, website } from "../../build/places.ts";
import { newWorld, world } from "../../build/world.ts";

function heard(event: Event, seen: World = world()) {
  return takenBy(adoption, event, seen);
}

const nothing = { facts: [], messages: [], touched: [] };
const looked = { ...nothing, touched: [{ kind: "definitions" }] };

const each = oneOfEach(ada);
const push = each.pushed as Pushed;

/** A push to a repository of this name, before the definitions are found. */
function named(name: string) {
  return heard({ ...push, repo: { ...website, name } }, newWorld());
}

describe("the definitions are looked at", () => {
  test("when the App is installed", () => {
    expect(heard(each.installed)).toEqual(looked);
  });

  test("when the default branch of their repository moves, and of no other", () => {
    expect(heard(push)).toEqual(looked);
    expect(heard({ ...push, toDefaultBranch: false })).toEqual(nothing);
    expect(heard({ ...push, repo: website })).toEqual(nothing);
  });

  test("not when somebody makes another repository of that name", () => {
    expect(heard({ ...push, repo: { ...home, id: 66 } })).toEqual(nothing);
  });

  test("when either name may turn out to be theirs, before they are found", () => {
    expect(named("Community")).toEqual(looked);
    expect(named(".github")).toEqual(looked);
    expect(named("website")).toEqual(nothing);
  });

  test("as a proposal, when a pull request to them changes", () => {
    const changed = each["pull.changed"];
    const proposal = { kind: "proposal", repo: 10, number: 1 };
    expect(heard(changed)).toEqual({ ...nothing, touched: [proposal] });
    expect(heard({ ...changed, thread: at(1, website) } as Event)).toEqual(nothing);
    expect(heard(changed, newWorld())).toEqual(nothing);
  });
});

test("commands and other events are none of its business", () => {
  expect(heard(commented(ada, "/help"))).toEqual(nothing);
  expect(heard(commented(ada, "/apply"))).toEqual(nothing);
  const {
    installed: _,
    pushed: __,
    "pull.changed": ___,
    "comment.created": ____,
    ...others
  } = oneOfEach(ada);
  for (const event of Object.values(others)) expect(heard(event)).toEqual(nothing);
});
