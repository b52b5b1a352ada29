import type { FactOf } from "../../src/core/fact.ts";
import type { Person } from "../../src/core/person.ts";
import type { ThreadRef } from "../../src/core/place.ts";
import { ada, sam } from "./people.ts";
import { at, joinBody, website } from "./places.ts";

// Files share this count. It begins beyond every number of a comment that a test writes out.
let serial = 1_000_000;

function id(kind: string): string {
  serial += 1;
  return `${kind}/test-${serial}`;
}

/** Somebody wrote a command on Sam's join request. */
export function commanded(
  by: Person,
  line: string,
  more: Partial<FactOf<"commanded">> = {},
): FactOf<"commanded"> {
  const [name = "", ...words] = line.replace(/^\//, "").split(" ");
  return {
    kind: "commanded",
    id: id("commanded"),
    at: "2026-11-01T10:00:00.000Z",
    thread: at(1),
    by: by.id,
    name,
    argument: words.join(" "),
    comment: serial,
    saw: joinBody("UI/UX"),
    ...more,
  };
}

export function ticked(
  by: Person,
  item: string,
  more: Partial<FactOf<"ticked">> = {},
): FactOf<"ticked"> {
  return {
    kind: "ticked",
    id: id("ticked"),
    at: "2026-11-02T10:00:00.000Z",
    thread: at(1),
    by: by.id,
    item,
    on: true,
    ...more,
  };
}

export function merged(number: number, more: Partial<FactOf<"merged">> = {}): FactOf<"merged"> {
  return {
    kind: "merged",
    id: `merged/${website.id}/${number}`,
    at: "2026-11-03T10:00:00.000Z",
    thread: at(number, website),
    author: sam.id,
    title: "Add a map",
    labels: [],
    paths: ["src/map.ts"],
    ...more,
  };
}

export function joined(
  person: Person = sam,
  community = "ui-ux",
  more: Partial<FactOf<"joined">> = {},
): FactOf<"joined"> {
  return {
    kind: "joined",
    id: id("joined"),
    at: "2026-10-01T10:00:00.000Z",
    person: person.id,
    community,
    source: "request",
    thread: at(1),
    ...more,
  };
}

export function completed(
  person: Person = sam,
  checklist = "onboarding",
  thread: ThreadRef = at(1),
): FactOf<"completed"> {
  return {
    kind: "completed",
    id: id("completed"),
    at: "2026-10-01T09:00:00.000Z",
    thread,
    person: person.id,
    checklist,
    process: "join",
    community: "ui-ux",
    answers: '[["community","UI/UX",["UI/UX"]]]',
  };
}

/** The same as 0.1 wrote it down: it did not say where. */
export function completedOfOld(...of: Parameters<typeof completed>): FactOf<"completed"> {
  const { process: _p, community: _c, answers: _a, ...old } = completed(...of);
  return old;
}

export function raised(tag: string, thread: ThreadRef, regarding: Person = sam): FactOf<"raised"> {
  return {
    kind: "raised",
    id: `raised/${tag}`,
    at: "2026-11-04T10:00:00.000Z",
    thread,
    tag,
    regarding: regarding.id,
  };
}

export { ada, sam };

/** Sam reached a stage of the design pathway. */
export function reached(
  stage: string,
  more: Partial<FactOf<"stage-reached">> = {},
): FactOf<"stage-reached"> {
  return {
    kind: "stage-reached",
    id: `stage-reached/${more.pathway ?? "design"}/${stage}/${more.person ?? sam.id}`,
    at: "2026-11-05T10:00:00.000Z",
    person: sam.id,
    pathway: "design",
    stage,
    because: "they did it",
    evidence: [],
    ...more,
  };
}

/** Somebody credits somebody with a talk, on a thread with the same number. */
export function credited(number: number, by: Person, to: Person, when: string): FactOf<"credited"> {
  return {
    kind: "credited",
    id: `credited/${number}`,
    at: when,
    thread: at(number),
    person: to.id,
    by: by.id,
    type: "talk",
    evidence: `https://example.org/${number}`,
    words: "talk",
  };
}
