import { expect, test } from "vitest";
import type { Repo } from "../../../src/core/place.ts";
import { openIn } from "../../../src/web/pages/closed.ts";

const open: Repo = { id: 11, owner: "harbor", name: "site" };
const secret: Repo = { ...open, id: 12, name: "secret" };
const told = { fact: "any/1", at: "2026-11-01T10:00:00.000Z", types: ["code"] };

function placesIn(repo: Repo) {
  return [
    { thread: { repo, number: 1 } },
    { release: { repo, id: 900, tag: "v1" } },
    { discussion: { repo, number: 40, comment: 77 } },
  ];
}

test("everybody may see what was done in the open, be it a release or an answer", () => {
  const isOpen = openIn({ hidden: [secret] });
  const seen = (repo: Repo) => placesIn(repo).map((place) => isOpen({ ...told, ...place }));
  expect(seen(open)).toEqual([true, true, true]);
  expect(seen(secret)).toEqual([false, false, false]);
  expect(seen({ ...open, private: true })).toEqual([false, false, false]);
  expect(isOpen(told)).toBe(false);
});
