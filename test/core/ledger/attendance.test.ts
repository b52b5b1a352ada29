import { describe, expect, test } from "vitest";
import type { Called } from "../../../src/core/ledger/attendance.ts";
import { organizersOf } from "../../../src/core/ledger/organizers.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";

function word(person: Called["person"], day: number, there = true): Called {
  return { person, there, since: `2026-11-0${day}T10:00:00.000Z`, called: `called/${day}` };
}

const around = { author: sam.id, subject: sam.id, communities: [] };

describe("whoever organized a gathering", () => {
  test("is who opened it, since somebody else first was there", () => {
    const roll = [word(ada.id, 3), word(lin.id, 2), word(olu.id, 2), word(sam.id, 1)];
    expect(organizersOf({ around }, roll, [])).toEqual([word(sam.id, 2)]);
  });

  test("did not, where nobody else was there after all", () => {
    const roll = [word(ada.id, 3, false), word(lin.id, 2, false), word(sam.id, 1)];
    expect(organizersOf({ around }, roll, [])).toEqual([word(sam.id, 3, false)]);
  });

  test("is nobody, where nobody else was called, or nobody opened it", () => {
    expect(organizersOf({ around }, [word(sam.id, 1)], [])).toEqual([]);
    const { author: _, ...nobodys } = around;
    expect(organizersOf({ around: nobodys }, [word(ada.id, 1)], [])).toEqual([]);
  });

  test("is whoever is listed as that, besides who opened it", () => {
    const [roll, listed] = [[word(ada.id, 3)], [word(lin.id, 2)]];
    expect(organizersOf({ around }, roll, listed)).toEqual([word(lin.id, 2), word(sam.id, 3)]);
    expect(organizersOf({ around }, [], listed)).toEqual(listed);
  });

  test("is who opened it, once, whether they are listed or not", () => {
    const off = [word(ada.id, 3, false)];
    const [yes, no] = [word(sam.id, 2), word(sam.id, 2, false)];
    expect(organizersOf({ around }, [word(ada.id, 3)], [yes])).toEqual([word(sam.id, 3)]);
    expect(organizersOf({ around }, [word(ada.id, 3)], [no])).toEqual([word(sam.id, 3)]);
    expect(organizersOf({ around }, off, [yes])).toEqual([yes]);
    expect(organizersOf({ around }, off, [no])).toEqual([word(sam.id, 3, false)]);
  });
});
