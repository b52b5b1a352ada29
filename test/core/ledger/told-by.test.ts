import { describe, expect, test } from "vitest";
import { toldBy } from "../../../src/core/ledger/told-by.ts";
import type { PersonId } from "../../../src/core/person.ts";
import { definitions } from "../../build/definitions.ts";
import { ada, lin, sam } from "../../build/people.ts";
import { world } from "../../build/world.ts";

const there = world({
  definitions: definitions({
    "people/ada.yml": `name: Ada\ngithub: Ada\n`,
    "people/lin.yml": `name: Lin\ngithub: lin-before\naccount: 2\n`,
    "people/stranger.yml": `name: Sam\ngithub: sam\naccount: 1234\n`,
    "people/kit.yml": `name: Kit\n`,
  }),
});

const name = (person: PersonId) => toldBy(person, there)?.name;

describe("a file about a person", () => {
  test("is about whoever has the login, where it has no number", () => {
    expect(name(ada.id)).toBe("Ada");
  });

  test("is about the account with its number, whatever that is called by now", () => {
    expect(name(lin.id)).toBe("Lin");
  });

  test("describes nobody who only has the login: the number is another account's", () => {
    expect(name(sam.id)).toBeUndefined();
  });

  test("is about somebody without an account where it names none", () => {
    expect(name("local:kit")).toBe("Kit");
  });
});
