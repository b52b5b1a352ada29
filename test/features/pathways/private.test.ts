import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { confirmTag } from "../../../src/core/ledger/confirming.ts";
import type { Repo } from "../../../src/core/place.ts";
import { pathways } from "../../../src/features/pathways/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { completed, merged, raised, reached } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { at, home } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { type Sketch, world } from "../../build/world.ts";

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

describe("the issue that asks leads", () => {
  const three = [1, 2, 3].map((number) => merged(number));
  const behind = [completed(), ...["ready", "first", "active"].map((stage) => reached(stage))];
  const done = [...behind, ...three, hidden];
  const named = definitions({ "waymark.yml": `${files["waymark.yml"] ?? ""}private: secret\n` });
  const tag = confirmTag("design", "core", sam.id);

  function asked(more: Sketch, earlier: readonly Fact[] = []) {
    const known = { facts: [...done, ...earlier], written: {}, refused: {}, ...more };
    const { plan } = settledBy(pathways, { kind: "person", person: sam.id }, world(known));
    return wanted(plan, "ensure-issue").map(({ repo, body }) => ({ where: repo.name, body }));
  }

  test("shows person, stage and numbers in public, and nothing else", () => {
    const [one] = asked({ home });
    expect(one?.where).toBe("community");
    expect(one?.body).toContain("**Core contributor** asks for: 4 of 4 contributions");
    expect(one?.body).not.toMatch(/secret|website|Based on|private/);
  });

  test("is opened in the private repository that the settings name, with its evidence", () => {
    const [one] = asked({ home, definitions: named, repositories: [secret] });
    expect(one?.where).toBe("secret");
    expect(one?.body).toContain("Based on: harbor/website#1, harbor/website#2");
    expect(one?.body).toContain("harbor/secret#9");
  });

  test.each([
    ["everybody can read that one", [{ id: 77, owner: "harbor", name: "secret" }]],
    ["there is no such one", []],
  ])("stays where it was, with as little, where %s", (_, repositories) => {
    const [one] = asked({ home, definitions: named, repositories });
    expect(one?.where).toBe("community");
    expect(one?.body).not.toContain("Based on");
  });

  test("says no more than before where it was opened in public before", () => {
    const earlier = [raised(tag, at(20))];
    const [one] = asked({ home, definitions: named, repositories: [secret] }, earlier);
    expect(one?.body).not.toMatch(/Based on|secret/);
  });

  test("is not opened again in public while the private repository is out of sight", () => {
    const earlier = [raised(tag, at(20, secret))];
    expect(asked({ home, definitions: named, repositories: [] }, earlier)).toEqual([]);
    const [again] = asked({ home, definitions: named, repositories: [secret] }, earlier);
    expect(again?.body).toContain("Based on");
    const [unnamed] = asked({ home }, earlier);
    expect(unnamed?.body).not.toContain("Based on");
  });

  test("names everything where the definitions themselves are private", () => {
    expect(asked({ home: secret })[0]?.body).toContain("harbor/secret#9");
  });
});
