import { expect, test } from "vitest";
import { circlesIn, type Given } from "../../../src/core/ledger/circles.ts";
import type { Person } from "../../../src/core/person.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";

const kim: Person = { id: "github:5", login: "kim" };

/** So many credits, all alike. */
function credits(by: Person, to: Person, count = 3): readonly Given[] {
  return Array.from({ length: count }, () => ({ by: by.id, to: to.id }));
}

test("two people who got all their credit from one another are a circle", () => {
  expect(circlesIn([...credits(ada, lin, 4), ...credits(lin, ada)])).toEqual([
    { people: [ada.id, lin.id], credits: 7 },
  ]);
});

test("so are three who credit one another in turn, and four", () => {
  const three = [...credits(ada, lin), ...credits(lin, sam), ...credits(sam, ada)];
  expect(circlesIn(three)).toEqual([{ people: [ada.id, lin.id, sam.id], credits: 9 }]);
  const four = [...three.slice(0, 6), ...credits(sam, olu), ...credits(olu, ada)];
  expect(circlesIn(four)).toEqual([
    { people: [ada, lin, sam, olu].map(({ id }) => id), credits: 12 },
  ]);
});

test("five are no circle, but how an organisation works", () => {
  const ring = [ada, lin, sam, olu, kim];
  const all = ring.flatMap((one, index) => credits(one, ring[(index + 1) % 5] as Person));
  expect(circlesIn(all)).toEqual([]);
});

test("one in five from elsewhere changes nothing, whoever it comes from", () => {
  const both = [...credits(ada, lin, 8), ...credits(lin, ada, 8)];
  const found = [{ people: [ada.id, lin.id], credits: 16 }];
  expect(circlesIn([...both, ...credits(sam, ada, 2)])).toEqual(found);
  expect(circlesIn([...both, ...credits(sam, ada, 1), ...credits(olu, ada, 1)])).toEqual(found);
  expect(circlesIn([...both, ...credits(sam, ada, 3)])).toEqual([]);
  const several = [sam, olu, kim].flatMap((one) => credits(one, ada, 1));
  expect(circlesIn([...both, ...several])).toEqual([]);
});

test("two who belong to a circle of more are told of with the others", () => {
  const pairs = [
    ...credits(ada, lin, 4),
    ...credits(lin, ada, 4),
    ...credits(sam, olu, 4),
    ...credits(olu, sam, 4),
  ];
  const all = [...pairs, ...credits(sam, ada, 1), ...credits(ada, sam, 1)];
  expect(circlesIn(all)).toEqual([
    { people: [ada, lin, sam, olu].map(({ id }) => id), credits: 18 },
  ]);
});

test("what somebody else credits opens it", () => {
  expect(circlesIn([...credits(ada, lin), ...credits(lin, ada), ...credits(sam, ada, 1)])).toEqual(
    [],
  );
});

test("whom they credit besides changes nothing", () => {
  const all = [...credits(ada, lin), ...credits(lin, ada), ...credits(ada, sam, 5)];
  expect(circlesIn(all)).toEqual([{ people: [ada.id, lin.id], credits: 6 }]);
});

test("a credit or two, or one way only, are nothing", () => {
  expect(circlesIn([...credits(ada, lin), ...credits(lin, ada, 2)])).toEqual([]);
  expect(circlesIn([...credits(ada, lin, 2), ...credits(lin, ada, 2)])).toEqual([]);
  expect(circlesIn(credits(ada, lin, 9))).toEqual([]);
  expect(circlesIn([])).toEqual([]);
});

test("several circles are told apart", () => {
  const all = [
    ...credits(ada, lin),
    ...credits(lin, ada),
    ...credits(sam, olu),
    ...credits(olu, sam),
  ];
  expect(circlesIn(all).map(({ people }) => people)).toEqual([
    [ada.id, lin.id],
    [sam.id, olu.id],
  ]);
});
