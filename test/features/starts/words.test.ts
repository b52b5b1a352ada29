import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { occasionKey } from "../../../src/core/ledger/begun.ts";
import type { Person } from "../../../src/core/person.ts";
import { starts } from "../../../src/features/starts/index.ts";
import { definitions } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { commanded, joined, raised } from "../../build/facts.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at, thread, website } from "../../build/places.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { wanted } from "../../build/steps.ts";
import { everyFact } from "../../build/every-fact.ts";
import { adopted, newWorld, type Sketch, world } from "../../build/world.ts";
import { concluded } from "../requests/looked.ts";

function process(more = ""): Readonly<Record<string, string>> {
  return {
    "processes/rest.yml": `name: Rest
start: { command: rest }
label: "process: rest"
${more}steps: [{ id: asked, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ close: completed }] }
`,
  };
}

const rests = definitions(process());
const member = joined(olu, "ui-ux", { thread: at(30) });
const target = { kind: "thread", repo: 10, number: 5 } as const;
const general = thread({ ...at(5), body: "Hello", labels: [] });

function said(by: Person, text: string, more: Partial<FactOf<"commanded">> = {}) {
  return commanded(by, text, { thread: at(5), saw: "", ...more });
}

const threads = [general, thread(), thread(at(8)), thread(at(8, website))];

function sketch(facts: readonly Fact[], more: Sketch): Sketch {
  const known = { definitions: rests, written: {}, refused: {}, said: [], offers: [] };
  return { ...known, threads, facts, ...more };
}

function begun(facts: readonly Fact[], more: Sketch = {}): readonly FactOf<"begun">[] {
  const settled = settledBy(starts, target, world(sketch(facts, more)));
  return settled.facts.filter((fact) => fact.kind === "begun");
}

function answered(by: Person, text: string, facts: readonly Fact[] = [], more: Sketch = {}) {
  const { on = at(5), ...rest } = more as Sketch & { readonly on?: ReturnType<typeof at> };
  const event = commented(by, text, { thread: on, author: ada, body: "" });
  const { messages } = takenBy(starts, event, world(sketch([member, ...facts], rest)));
  return messages.map(({ body }) => body);
}

const asked = said(olu, "/rest ui-ux");

/** The issue of a request that goes on from another one, whose form asked the same. */
function repeated(keys: readonly string[], answers: Readonly<Record<string, string>>): string {
  const fields = keys.map(
    (id) => `  - { type: textarea, id: ${id}, attributes: { label: ${id} } }`,
  );
  const asks = definitions({
    "processes/rest.yml": String(process()["processes/rest.yml"]).replace(
      "command: rest",
      "form: rest.yml",
    ),
    ".github/ISSUE_TEMPLATE/rest.yml": `name: Rest
description: Rest.
labels: ["process: rest"]
body:
${fields.join("\n")}
`,
  });
  const fact = { ...everyFact.begun, thread: at(5), process: "rest", answers };
  const carried = { ...fact, cause: { kind: "process" } } as const;
  const { plan } = settledBy(starts, target, world(sketch([carried], { definitions: asks })));
  return wanted(plan, "ensure-issue")[0]?.body ?? "";
}

describe("the word of a process", () => {
  test("begins a request for a member who names the community, and says so", () => {
    expect(begun([member, asked])).toMatchObject([
      {
        id: `begun/${asked.id}`,
        at: asked.at,
        person: olu.id,
        by: olu.id,
        community: "ui-ux",
        process: "rest",
      },
    ]);
    const { messages, plan } = settledBy(starts, target, world(sketch([member, asked], {})));
    expect(messages.map(({ body }) => body)).toEqual([
      "@olu, I'm opening an issue for “Rest”. You'll be mentioned there.",
    ]);
    expect(wanted(plan, "ensure-issue").map(({ title, body }) => [title, body])).toEqual([
      ["Rest: olu", "@olu, this follows from harbor/community#5."],
    ]);
  });

  test("calls somebody by their number whose name nobody knows", () => {
    const { plan } = settledBy(starts, target, world(sketch([member, asked], { logins: {} })));
    expect(wanted(plan, "ensure-issue").map(({ title }) => title)).toEqual(["Rest: github:4"]);
  });

  test("names no thread of a place that not everybody sees", () => {
    const people = { id: 77, owner: "harbor", name: "people", private: true } as const;
    const there = said(olu, "/rest ui-ux", { thread: at(5, people) });
    const hidden = { kind: "thread", repo: 77, number: 5 } as const;
    const offered = { threads: [thread(at(5, people))], offers: ["join-community.yml"] };
    const { plan } = settledBy(starts, hidden, world(sketch([member, there], offered)));
    expect(wanted(plan, "ensure-issue").map(({ body }) => body)).toEqual([
      "@olu, this issue is for a request of yours.",
    ]);
  });

  test("repeats what somebody answered before so that it calls nobody and is nothing of ours", () => {
    const why = [
      "@harbor/everybody and @ada, see #1",
      "<!-- waymark:checklist -->",
      "- [x] All done <!-- item:conduct -->",
      "<!-- /waymark:checklist -->",
      "<!-- waymark:status -->",
      "### What",
    ].join("\r\n");
    const answers = { why, what: "&<@#".repeat(50_000) };
    const text = repeated(["why", "what", "more"], answers);
    expect(text.split("\n").filter((line) => !line.startsWith("> "))).toEqual([
      "@sam, this follows from harbor/community#5.",
      "",
      "### why",
      "",
      "",
      "### what",
      "",
    ]);
    const typed = text.split("\n").filter((line) => line.startsWith("> "));
    expect(typed.join("\n")).not.toMatch(/@\w|(?<!\\)[<#[]/);
    expect(text.length).toBeLessThan(20_000);
  });

  test("repeats no more than an issue holds", () => {
    const keys = Array.from({ length: 100 }, (_, index) => `answer-${index}`);
    const answers = Object.fromEntries(keys.map((key) => [key, "@".repeat(5000)]));
    const text = repeated(keys, answers);
    expect(text.length).toBeGreaterThan(40_000);
    expect(text.length).toBeLessThan(65_536);
  });

  test("begins one at a time, and another once that is over or closed", () => {
    const [one] = begun([member, asked]);
    const again = said(olu, "/rest ui-ux", { id: "commanded/9/0", at: "2026-11-03T10:00:00.000Z" });
    const open: readonly Fact[] = [member, asked, ...(one ? [one] : [])];
    expect(begun([...open, again])).toEqual([]);
    expect(answered(olu, "/rest ui-ux", open.slice(1))).toEqual([
      "@olu, I'm already opening an issue for this. You'll be mentioned there.",
    ]);
    const there = [...open, raised(one?.tag ?? "", at(8), olu)];
    expect(answered(olu, "/rest ui-ux", there.slice(1))).toEqual([
      "@olu, you already have an open issue for this: harbor/community#8.",
    ]);
    const ended = concluded("accepted", { thread: at(8), at: "2026-11-03T09:00:00.000Z" });
    expect(begun([...there, ended, again])).toHaveLength(1);
    expect(begun([...there, { ...ended, at: "2026-11-03T11:00:00.000Z" }, again])).toEqual([]);
    const hidden = raised(one?.tag ?? "", at(8, { ...website, private: true }), olu);
    expect(answered(olu, "/rest ui-ux", [...open.slice(1), hidden])).toEqual([
      "@olu, I'm already opening an issue for this. You'll be mentioned there.",
    ]);
  });

  test("begins another where the issue of the first one is gone, and nothing long after it was written", () => {
    const [one] = begun([member, asked]);
    const open = [member, ...(one ? [one, raised(one.tag, at(8), olu)] : [])];
    const again = said(olu, "/rest ui-ux", { id: "commanded/9/0", at: "2026-11-03T10:00:00.000Z" });
    const gone = { threads: [general] };
    expect(begun([...open, asked, again], gone)).toMatchObject([{ id: "begun/commanded/9/0" }]);
    expect(answered(olu, "/rest ui-ux", open.slice(1), gone)).toEqual([]);
    const late = { ...gone, now: "2026-12-01T10:00:00.000Z" };
    expect(begun([...open, asked, again], late)).toEqual([]);
  });

  test("written twice at once begins one", () => {
    expect(begun([member, asked, said(olu, "/rest ui-ux", { id: "commanded/1/1" })])).toHaveLength(
      1,
    );
  });

  test("asks which community is meant where that is not said, and there are several", () => {
    expect(answered(olu, "/rest")).toEqual([
      "@olu, which community is this about? Write, for example, `/rest ui-ux`. You can name `ui-ux` or `data`.",
    ]);
    expect(answered(olu, "/rest us")).toHaveLength(1);
    expect(begun([member, said(olu, "/rest")])).toEqual([]);
    const alone = definitions({ ...process(), "communities/data.yml": undefined });
    expect(begun([member, said(olu, "/rest")], { definitions: alone })).toHaveLength(1);
    const fixed = definitions(process("community: { is: ui-ux }\n"));
    expect(begun([member, said(olu, "/rest")], { definitions: fixed })).toHaveLength(1);
    const none = definitions({
      ...process(),
      "communities/data.yml": undefined,
      "communities/ui-ux.yml": "name: UI/UX\npurpose: Was.\nstatus: retired\n",
    });
    expect(answered(olu, "/rest", [], { definitions: none })[0]).toContain(
      "there's no community yet that this could be about.",
    );
  });

  test("that meant nothing for anybody when it was written means nothing later", () => {
    const since = adopted({
      id: "adopted/decaf/1",
      at: "2026-11-02T08:00:00.000Z",
      commit: "decaf",
    });
    const alone = definitions({ ...process(), "communities/data.yml": undefined });
    const then = { definitionsAt: { c0ffee: rests } };
    expect(begun([since, member, said(olu, "/rest")], { ...then, definitions: alone })).toEqual([]);
    const files = {
      ...process(),
      "communities/new.yml": "name: New\npurpose: Soon.\nstatus: forming\n",
    };
    const later = definitions(files);
    const facts = [since, joined(olu, "new", { thread: at(30) }), said(olu, "/rest new")];
    expect(begun(facts, { ...then, definitions: later })).toEqual([]);
    const known = { definitionsAt: { c0ffee: later }, definitions: later };
    expect(begun(facts, known)).toHaveLength(1);
  });

  test("is for the community of the request where it stands, and for lead and member alike", () => {
    const on = { thread: at(1) };
    const here = { kind: "thread", repo: 10, number: 1 } as const;
    const facts = [member, said(olu, "/rest", on)];
    const { facts: new_ } = settledBy(starts, here, world(sketch(facts, {})));
    expect(new_).toMatchObject([{ community: "ui-ux" }]);
    expect(begun([said(ada, "/rest UI/UX")])).toMatchObject([{ person: ada.id }]);
  });

  test("is not for strangers, nor for bots", () => {
    expect(answered(sam, "/rest ui-ux")).toEqual([
      "@sam, `/rest` is for members and leads of **UI/UX**.",
    ]);
    expect(answered(lin, "/rest ui-ux", [said(lin, "/rest ui-ux")])).toHaveLength(1);
    expect(begun([said(sam, "/rest ui-ux")])).toEqual([]);
    expect(answered(bot, "/rest ui-ux")).toEqual([]);
    expect(answered(olu, "/rest ui-ux")).toEqual([]);
    expect(
      takenBy(starts, { ...commented(sam, ""), kind: "thread.changed" } as never, world()).messages,
    ).toEqual([]);
  });

  test("starts nothing elsewhere, and says where it does", () => {
    const far = { on: at(5, website) } as Sketch;
    const other = [thread({ ...at(5, website), body: "Hello", labels: [] })];
    expect(answered(sam, "/rest ui-ux", [], { ...far, threads: other })).toEqual([
      "@sam, `/rest` only works on issues of `harbor/community` and on requests. Nothing has changed.",
    ]);
    const home = { ...at(1).repo, private: true } as const;
    expect(answered(sam, "/rest ui-ux", [], { ...far, threads: other, home })).toEqual([
      "@sam, `/rest` only works on requests, and on issues of the repository with the definitions. Nothing has changed.",
    ]);
    const event = commented(olu, "/rest ui-ux", { thread: at(5), pull: true });
    const { messages } = takenBy(starts, event, world(sketch([member], {})));
    expect(messages.map(({ body }) => body)).toEqual([
      "@olu, `/rest` only works on issues of `harbor/community` and on requests. Nothing has changed.",
    ]);
    expect(starts.answered?.(world(sketch([], {})))).toEqual(["rest"]);
  });

  test("means nothing before it was one, and where there are no definitions", () => {
    const before = adopted({
      id: "adopted/old/0",
      at: "2026-11-10T00:00:00.000Z",
      commit: "later",
    });
    const old = { definitions: rests, definitionsAt: { c0ffee: definitions() } };
    expect(begun([member, asked, before], old)).toEqual([]);
    const gone = { definitions: rests, definitionsAt: {} };
    expect(begun([member, asked, before], gone)).toEqual([]);
    const early = said(olu, "/rest ui-ux", { at: "2025-01-01T00:00:00.000Z" });
    expect(begun([member, early])).toEqual([]);
    expect(starts.words?.(at(5), newWorld({ facts: [] }))).toEqual([]);
    expect(settledBy(starts, target, newWorld({ facts: [asked], threads: [] })).facts).toEqual([]);
  });

  test("counts where it came into force within the second in which it was written", () => {
    const now = adopted({ id: "adopted/new/0", at: "2026-11-12T10:00:00.001Z", commit: "later" });
    const old = { definitions: rests, definitionsAt: { c0ffee: definitions() } };
    const then = "2026-11-12T10:00:00.000Z";
    expect(begun([member, now, said(olu, "/rest ui-ux", { at: then })], old)).toHaveLength(1);
    const before = "2026-11-12T09:59:59.000Z";
    expect(begun([member, now, said(olu, "/rest ui-ux", { at: before })], old)).toEqual([]);
  });

  test("is among what can be written there", () => {
    expect(starts.words?.(at(5), world(sketch([], {})))).toEqual(["rest"]);
    expect(starts.words?.(at(5, website), world(sketch([], { threads: [] })))).toEqual([]);
  });

  test("of a process that is gone opens nothing any more", () => {
    const [one] = begun([member, asked]);
    const facts = [member, asked, ...(one ? [one] : [])];
    const { plan } = settledBy(
      starts,
      target,
      world(sketch(facts, { definitions: definitions() })),
    );
    expect(plan).toEqual([]);
  });

  test("is told apart by where it was written, and not by a time", () => {
    expect(occasionKey({ person: olu.id, cause: { kind: "command" } })).toBe("");
  });
});
