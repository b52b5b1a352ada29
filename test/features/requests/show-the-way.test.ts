import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { Repo } from "../../../src/core/place.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, home, thread, website } from "../../build/places.ts";
import { type Sketch, world } from "../../build/world.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { looked, posted, says } from "./looked.ts";

const people: Repo = { id: 30, owner: "harbor", name: "people", private: true };
const secret = definitions({
  "waymark.yml": `${files["waymark.yml"]}private: people\n`,
  "processes/join.yml": String(files["processes/join.yml"]).replace(
    "steps:",
    "private: true\nsteps:",
  ),
});
const there: Sketch = { definitions: secret, repositories: [people] };

function told(shown: Parameters<typeof looked>[1] = {}, more: Sketch = there): readonly string[] {
  return looked([], shown, more).messages.map(({ body }) => body);
}

describe("a request about people where everybody reads", () => {
  test("is none, and whoever opened it is shown where it goes", () => {
    const { plan, facts } = looked([], {}, there);
    expect([plan.map(({ effect }) => effect.kind), facts]).toEqual([["ensure-comment"], []]);
    expect(told()).toEqual([
      "Hi @sam! Requests such as “Join a community” are about people, so we handle them where not everybody reads along. Please open yours in `harbor/people`. If you can't see it, ask a lead. You may want to remove what you wrote here.",
    ]);
  });

  test("is talked about once, and not once it is closed", () => {
    expect(told({}, { ...there, said: [posted("elsewhere")] })).toEqual([]);
    expect(told({ state: "closed" })).toEqual([]);
  });

  test("waits for a place where there is none that is private", () => {
    const { private: _, ...open } = people;
    for (const repositories of [[], [open]])
      expect(told({}, { ...there, repositories })[0]).toContain("there's no such place yet");
  });

  test("is none of ours where its form is not offered", () => {
    const target = { kind: "thread", repo: website.id, number: 1 } as const;
    const seen = world({ ...there, thread: thread(at(1, website)), offers: [], said: [] });
    expect(settledBy(requests, target, seen).messages).toEqual([]);
  });

  test("cannot be started or approved there", () => {
    const facts: readonly Fact[] = [commanded(sam, "/start"), commanded(ada, "/approve")];
    expect(looked(facts, {}, there).facts).toEqual([]);
  });
});

test("in the private repository it is a request like any other", () => {
  const here = { ...there, repositories: [{ ...home, name: "people", private: true } as const] };
  expect(says([], {}, here)).toContain("thanks for your request");
  expect(told({}, here)).toEqual([]);
  const unsure = { ...here, notFilledIn: true } as const;
  expect(told({ labels: [] }, unsure)).toEqual([expect.stringContaining("comment `/start`")]);
});
