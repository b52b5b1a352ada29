import { expect, test } from "vitest";
import { mentorsListed } from "../../../src/core/ledger/mentors.ts";
import { mentoring, PROGRAMME, seasoned } from "../../build/mentoring.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { adopted, world } from "../../build/world.ts";

const definitions = mentoring();
const here = { programme: "newcomers" };

test("where it is kept who may mentor, nobody else is asked about", () => {
  const listed = [
    { ...here, person: olu.id, free: 0 },
    { ...here, person: lin.id },
  ];
  const seen = world({ definitions, facts: seasoned(sam), listed });
  expect(mentorsListed(PROGRAMME, seen)).toEqual([
    { person: olu.id, free: 0 },
    { person: lin.id, free: Infinity },
  ]);
  const folded = world({ definitions, facts: seasoned(sam) });
  expect(mentorsListed(PROGRAMME, folded)).toEqual([{ person: sam.id, free: 1 }]);
});

test("of whoever is kept, nobody is shown who would rather not be, whose name nobody knows, or who is a bot", () => {
  const people = [ada, lin, bot];
  const listed = [...people.map(({ id }) => id), "github:404" as const].map((person) => ({
    ...here,
    person,
  }));
  const told = mentoring({
    "people/ada.yml": "name: Ada\ngithub: Ada\nlanguages: [pt]\n",
    "people/lin.yml": "name: Lin\ngithub: lin\nmentoring: unlisted\n",
    "people/nobody.yml": "name: Somebody\n",
  });
  const seen = world({ definitions: told, listed });
  expect(mentorsListed(PROGRAMME, seen)).toMatchObject([
    { person: ada.id, told: { name: "Ada", languages: ["pt"] } },
  ]);
});

test("a renamed programme keeps whoever is kept under the id it had, once", () => {
  const renamed = mentoring({
    "mentorships/newcomers.yml": undefined,
    "mentorships/starters.yml":
      "name: Starters\npreviously: [newcomers]\ncommunities: [ui-ux]\nmentors: { when: { contributions: { at-least: 1 } } }\n",
    "processes/join.yml": undefined,
  });
  const listed = [
    { programme: "newcomers", person: lin.id },
    { programme: "newcomers", person: olu.id },
    { programme: "starters", person: lin.id, free: 2 },
  ];
  const seen = world({ definitions: renamed, facts: [adopted()], listed });
  const found = mentorsListed({ ...PROGRAMME, id: "starters" }, seen);
  expect(found.map(({ person }) => person).toSorted()).toEqual([lin.id, olu.id]);
});
