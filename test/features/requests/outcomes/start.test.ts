import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../../src/core/fact.ts";
import { definitions, files } from "../../../build/definitions.ts";
import { commanded, raised } from "../../../build/facts.ts";
import { ada, lin, sam } from "../../../build/people.ts";
import type { Thread } from "../../../../src/core/world.ts";
import { at } from "../../../build/places.ts";
import { type Sketch } from "../../../build/world.ts";
import { looked, says } from "../looked.ts";

function process(
  id: string,
  start: string,
  outcome: string,
  more = "community: { field: community }\n",
) {
  return `name: ${id}
start: ${start}
label: "process: ${id}"
${more}steps: [{ id: asked, until: { approvals: { by: leads, at-least: 1 } } }]
outcome: { accepted: [${outcome}, { close: completed }] }
`;
}

/** Joining is followed by a tour. */
function followed(tour = process("tour", "{ form: tour.yml }", "{ say: Hello. }")) {
  const join = process("join", "{ form: join-community.yml }", "{ start: tour }");
  const form = `name: Tour
description: Around.
labels: ["process: tour"]
body:
  - { type: dropdown, id: community, attributes: { label: Which one, options: [UI/UX, Data] } }
  - { type: textarea, id: why, attributes: { label: Why } }
  - { type: input, id: when, attributes: { label: When } }
`;
  return definitions({
    ...files,
    "processes/join.yml": join,
    "processes/tour.yml": tour,
    ".github/ISSUE_TEMPLATE/tour.yml": form,
  });
}

const here: Sketch = { definitions: followed(), written: {}, refused: {} };
const approved = commanded(ada, "/approve");

function begunIn(
  facts: readonly Fact[],
  more = here,
  shown: Partial<Thread> = {},
): readonly FactOf<"begun">[] {
  return looked(facts, shown, more).facts.filter((fact) => fact.kind === "begun");
}

describe("a request that starts another one", () => {
  const [begun] = begunIn([approved]);
  const ended = [approved, ...looked([approved], {}, here).facts];

  test("does so once, about the same person and community, and carries over what both forms ask", () => {
    expect(begun).toMatchObject({
      process: "tour",
      person: sam.id,
      by: sam.id,
      community: "ui-ux",
      cause: { kind: "process" },
      thread: at(1),
      answers: { community: "UI/UX" },
    });
    expect(begunIn(ended)).toEqual([]);
    expect(begunIn([commanded(ada, "/decline")])).toEqual([]);
  });

  test("carries nothing over to one without a form, or one that is gone by then", () => {
    const plain = followed(process("tour", "{ by: process }", "{ say: Hello. }", ""));
    expect(begunIn([approved], { ...here, definitions: plain })).toMatchObject([{ answers: {} }]);
    const { tour: _, ...processes } = followed().processes;
    const gone = { ...here, definitions: { ...followed(), processes } };
    expect(begunIn([approved], gone)).toMatchObject([{ answers: {} }]);
    expect(says(ended, {}, gone)).toContain("I'm opening “tour” for this.");
  });

  test("takes no answer for another one, whatever somebody wrote into it", () => {
    const forged = "Hello\n\n### When\n\nNever\n\n```";
    const body = `### Community\n\nUI/UX\n\n### Why\n\n${forged}`;
    const [carried] = begunIn([{ ...approved, saw: body }], here, { body });
    expect(carried).toMatchObject({ answers: { community: "UI/UX", why: forged } });
    const there = opened({ ...carried, id: "begun/join/10/9/0", tag: "begun/join/10/9/0" });
    const words = says(there, { body: "Hello", labels: ["process: tour"] }, here);
    expect(words).toContain("**Asked**: 0 of 1 approval");
  });

  test("says what came of it", () => {
    expect(says(ended, {}, here)).toContain("I'm opening “tour” for this.");
    const there = [...ended, raised(begun?.tag ?? "", at(7), sam)];
    expect(says(there, {}, here)).toContain("harbor/community#7 has been opened for this.");
    const people = { id: 77, owner: "harbor", name: "people", private: true } as const;
    const hidden = [...ended, raised(begun?.tag ?? "", at(7, people), sam)];
    expect(says(hidden, {}, here)).toContain("in a repository that not everybody can see");
  });
});

/** Waymark opened Sam's issue for it. */
function opened(more: Partial<FactOf<"begun">> = {}): readonly Fact[] {
  const tag = "begun/join/10/9/0";
  const begun: FactOf<"begun"> = {
    kind: "begun",
    id: tag,
    at: "2026-11-02T09:00:00.000Z",
    thread: at(9),
    tag,
    process: "join",
    person: sam.id,
    by: sam.id,
    community: "ui-ux",
    cause: { kind: "process" },
    answers: { community: "UI/UX", why: "Asked before" },
    ...more,
  };
  return [begun, raised(tag, at(1), sam)];
}

describe("a request that Waymark began", () => {
  test("is what was carried over, whatever somebody makes of its text", () => {
    const edited = { body: "### Community\n\nData\n\n### Why\n\nOther", author: lin, labels: [] };
    expect(says(opened(), edited)).toContain(
      "Hi @sam, here is where “Join a community” for **UI/UX** stands.",
    );
    const { facts } = looked([...opened(), { ...approved, saw: edited.body }], edited);
    expect(facts.map(({ kind }) => kind)).toContain("step-passed");
  });

  test("is none once its process is gone, and not asked about", () => {
    const gone = looked(opened({ process: "gone" }), { labels: [] }, { offers: [] });
    expect([gone.plan, gone.messages]).toEqual([[], []]);
  });

  test("is about whom and what it was begun for", () => {
    const plain = definitions({
      "processes/tour.yml": process("tour", "{ command: tour }", "{ say: Hello. }", ""),
    });
    const more = { definitions: plain };
    const asked = {
      process: "tour",
      answers: {},
      cause: { kind: "command" },
      person: lin.id,
      by: lin.id,
    } as const;
    const blank = { body: "Hello", labels: [] };
    expect(says(opened(asked), blank, more)).toContain(
      "Hi @lin, here is where “tour” for **UI/UX** stands.",
    );
    const { community: _, ...nowhere } = opened(asked)[0] as FactOf<"begun">;
    const general = [nowhere, ...opened(asked).slice(1)];
    expect(says(general, blank, { ...more, owners: [ada.id] })).toContain(
      "Hi @lin, here is where “tour” stands.",
    );
    expect(
      says(opened({ ...asked, community: "gone" }), blank, { ...more, owners: [ada.id] }),
    ).toContain("gone");
  });

  test("may be judged by whoever led its community then", () => {
    const plain = definitions({
      "processes/tour.yml": process("tour", "{ command: tour }", "{ say: Hello. }", ""),
    });
    const asked = { process: "tour", answers: {}, cause: { kind: "command" } } as const;
    const { facts } = looked(
      [...opened(asked), approved],
      { body: "Hello", labels: [] },
      { definitions: plain },
    );
    expect(facts.map(({ kind }) => kind)).toContain("concluded");
  });

  test("is not asked for with a label alone, where no form starts it", () => {
    const plain = definitions({
      "processes/tour.yml": process(
        "tour",
        "{ command: tour }",
        "{ say: Hello. }",
        "community: { is: ui-ux }\n",
      ),
    });
    const shown = { labels: ["process: tour"], body: "Hello" };
    const { plan, messages } = looked([], shown, { definitions: plain, offers: [] });
    expect([plan, messages]).toEqual([[], []]);
  });
});

function said(text: string, by = sam) {
  return commanded(by, text, { saw: "Hello" });
}

describe("what was decided", () => {
  const own = definitions({
    "processes/join.yml": `name: Join a community
start: { before: 1 month, of: term-end }
label: "process: join"
steps:
  - { id: wish, until: { decision: { by: subject, options: [stay, go] } } }
  - { id: known, unless: { decided: go }, until: { approvals: { by: owners, at-least: 1 } } }
outcome:
  accepted:
    - { say: Good to have you., when: { decided: stay } }
    - { say: All the best., when: { decided: go } }
    - { close: completed }
`,
  });
  const asked = opened({ cause: { kind: "term-end", day: "2026-12-01" }, answers: {} });
  const more = { definitions: own, owners: [ada.id] };
  const blank = { body: "Hello", labels: ["process: join"] };

  test("by whom it is about says which steps are skipped, and what happens", () => {
    const gone = looked([...asked, said("/go")], blank, more);
    expect(gone.messages.map(({ body }) => body)).toEqual(["@sam, All the best."]);
    const stays = [...asked, said("/stay")];
    expect(looked(stays, blank, more).facts.map(({ kind }) => kind)).toEqual(["step-passed"]);
    expect(says(stays, blank, more)).toContain("**Known**: 0 of 1 approval");
    expect(says([...asked, said("/go")], blank, more)).toContain("not needed (`/go` was chosen)");
  });

  test("by somebody else counts for nothing: it is theirs to say", () => {
    expect(looked([...asked, said("/go", lin)], blank, more).facts).toEqual([]);
    expect(says(asked, blank, more)).toContain("@sam can decide with `/stay` or `/go`");
  });
});
