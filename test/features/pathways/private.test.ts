import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { Repo } from "../../../src/core/place.ts";
import { pathways } from "../../../src/features/pathways/index.ts";
import { commented } from "../../build/events.ts";
import { completed, merged, reached } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { at, home } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { world } from "../../build/world.ts";

const secret = { id: 77, owner: "harbor", name: "secret", private: true } as const;
const hidden = merged(9, { thread: at(9, secret), title: "Buy the island" });
const credit: Fact = {
  kind: "credited",
  id: "credited/1/0",
  at: "2026-11-03T10:00:00.000Z",
  thread: at(3, secret),
  person: sam.id,
  by: ada.id,
  type: "talk",
  evidence: "https://notes.example/island",
};
const facts = [completed(), reached("ready"), merged(4), hidden, credit];

function progressIn(repo: Repo): string {
  const asked = commented(sam, "/progress", { thread: at(1, repo) });
  const { messages } = takenBy(pathways, asked, world({ facts, owners: [] }));
  return messages.map(({ body }) => body).join("\n");
}

describe("/progress", () => {
  test("counts what happened in a private repository, and names nothing of it in public", () => {
    const said = progressIn(home);
    expect(said).toContain("harbor/website#4, 2 in private repositories");
    expect(said).not.toMatch(/secret|island/);
  });

  test("names it in that repository itself, where everybody sees it anyway", () => {
    const said = progressIn(secret);
    expect(said).toContain("harbor/secret#9");
    expect(said).toContain("https://notes.example/island");
  });

  test("names nothing of it in another private repository: others read there", () => {
    const said = progressIn({ ...secret, id: 78, name: "other" });
    expect(said).toContain("2 in private repositories");
    expect(said).not.toMatch(/secret|island/);
  });
});

test("the issue that asks leads names no private repository but its own", () => {
  const four = [1, 2, 3].map((number) => merged(number));
  const behind = [completed(), ...["ready", "first", "active"].map((stage) => reached(stage))];
  const asked = (place: Repo) => {
    const known = { facts: [...behind, ...four, hidden], home: place, written: {}, refused: {} };
    const { plan } = settledBy(pathways, { kind: "person", person: sam.id }, world(known));
    return wanted(plan, "ensure-issue").map(({ body }) => body);
  };
  expect(asked(home).join()).toContain("1 in a private repository");
  expect(asked(home).join()).not.toContain("secret");
  expect(asked(secret).join()).toContain("harbor/secret#9");
});
