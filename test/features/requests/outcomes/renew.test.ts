import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../../src/core/fact.ts";
import { menteesOf, mentorsAt, standingOf } from "../../../../src/core/ledger/mentorships.ts";
import { everyFact } from "../../../build/every-fact.ts";
import { raised } from "../../../build/facts.ts";
import { files } from "../../../build/definitions.ts";
import {
  mentoring,
  paired,
  parted,
  PROGRAMME,
  seasoned,
  sought,
} from "../../../build/mentoring.ts";
import { lin, sam } from "../../../build/people.ts";
import { at } from "../../../build/places.ts";
import { NOW, type Sketch, world } from "../../../build/world.ts";
import { looked, over, says } from "../looked.ts";

const join = files["processes/join.yml"] ?? "";
const text = join.replace("{ join: community }, { say: welcome }", "{ renew: newcomers }");
const here: Sketch = { definitions: mentoring({ "processes/join.yml": text }) };

const asked = sought({ id: "sought/newcomers/github:3/10/9/0", thread: at(9) });
const pair = paired({ after: asked.id, thread: at(9) });
const past = [...over, ...seasoned(lin), asked, pair];

function renewedIn(facts: readonly Fact[], more = here): readonly FactOf<"paired">[] {
  return looked(facts, {}, more).facts.filter((fact) => fact.kind === "paired");
}

describe("a request with which two go on", () => {
  const [next] = renewedIn(past);

  test("lets the next term begin where the last one ends, once", () => {
    expect(next).toEqual({
      kind: "paired",
      id: "paired/newcomers/github:3/1",
      at: NOW,
      thread: at(1),
      mentor: lin.id,
      mentee: sam.id,
      programme: "newcomers",
      communities: ["ui-ux"],
      after: pair.id,
      from: "2027-05-24T10:00:00.400Z",
    });
    const known = [...past, ...looked(past, {}, here).facts];
    expect(renewedIn(known)).toEqual([]);
    const seen = world({ facts: known, ...here });
    expect(standingOf(PROGRAMME, sam.id, seen)).toEqual({ state: "paired", since: next });
    expect(menteesOf(PROGRAMME, lin.id, seen)).toEqual([next]);
    expect(mentorsAt(NOW, sam.id, seen)).toEqual([lin.id]);
    expect(says(known, {}, here)).toContain(
      "`lin` goes on accompanying `sam` in **Newcomers**, until",
    );
  });

  test("goes on with no other mentor than whom it was begun about", () => {
    const tag = everyFact.begun.tag;
    const [mentor, programme] = [lin.id, "newcomers"];
    const about = (fact: string): readonly Fact[] => [
      {
        ...everyFact.begun,
        answers: { community: "UI/UX" },
        cause: { kind: "mentorship-end", day: "2026-12-01", pair: { fact, mentor, programme } },
      },
      raised(tag, at(1), sam),
    ];
    expect(renewedIn([...past, ...about(pair.id)])).toHaveLength(1);
    expect(renewedIn([...past, ...about("paired/newcomers/github:3/another")])).toEqual([]);
  });

  test("of which one ends later leaves no mentor", () => {
    const known = [...past, ...looked(past, {}, here).facts];
    const end = parted({
      id: `parted/${next?.id}`,
      after: String(next?.id),
      at: "2026-12-01T10:00:00.000Z",
    });
    const seen = world({ facts: [...known, end], ...here, now: "2026-12-02T10:00:00.000Z" });
    expect(mentorsAt("2026-12-02T10:00:00.000Z", sam.id, seen)).toEqual([]);
  });

  test("changes nothing where there is no mentorship any more, and says so", () => {
    const alone = [...over, ...seasoned(lin)];
    expect(renewedIn(alone)).toEqual([]);
    const known = [...alone, ...looked(alone, {}, here).facts];
    expect(says(known, {}, here)).toContain("There was no mentorship in **Newcomers** anymore");
  });

  test("says nothing of a programme that is gone by then", () => {
    const described = mentoring({ "processes/join.yml": text });
    const without = { definitions: { ...described, mentorships: {} } };
    expect(renewedIn(past, without)).toEqual([]);
    const known = [...past, ...looked(past, {}, here).facts];
    expect(says(known, {}, without)).toContain("There was no mentorship in");
  });
});
