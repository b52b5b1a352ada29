import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import { confirmTag } from "../../../src/core/ledger/confirming.ts";
import { files } from "../../build/definitions.ts";
import { commanded, completed, joined, merged, raised, reached } from "../../build/facts.ts";
import { ada, bot, olu, sam } from "../../build/people.ts";
import { at, home, thread } from "../../build/places.ts";
import { people, SUNDAY, toldOf, weekly } from "./weekly.ts";

/** Somebody who belongs, and has come as far as their first contributions. */
function member(person: Person, count: number): readonly Fact[] {
  const before = ["ready", "first"].map((stage) => reached(stage, { person: person.id }));
  const works = Array.from({ length: count }, (_, index) =>
    merged(person.id.length * 1000 + index, {
      author: person.id,
      id: `merged/11/${person.id}/${index}`,
    }),
  );
  return [joined(person), ...before, ...works];
}

describe("a stage that somebody reached in the week", () => {
  const early = reached("ready", { at: SUNDAY });
  const late = reached("first", { at: SUNDAY, person: sam.id });

  test("is good news, the last one of each pathway", () => {
    const body = toldOf([joined(sam), early, late]);
    expect(body).toBe(`@ada, here's your week in **UI/UX**.

**Reached a stage this week.** Time to celebrate!

- \`sam\`: **First contribution** (Design pathway), on November 22, 2026`);
  });

  test("is none of the week's where it was before", () => {
    expect(toldOf([joined(sam), reached("ready")])).toBeUndefined();
  });

  test("is told where people belong, and of people", () => {
    expect(toldOf([early])).toBeUndefined();
    expect(toldOf([joined(bot), { ...early, person: bot.id }])).toBeUndefined();
  });

  test("is none of theirs where a community lists no pathway", () => {
    const file = files["communities/ui-ux.yml"]?.replace("pathways: [design]\n", "");
    const definitions = weekly({ "communities/ui-ux.yml": file });
    expect(toldOf([joined(sam), early], { definitions })).toBeUndefined();
  });
});

describe("a stage that somebody is close to", () => {
  test("says what is missing, whoever is closest first", () => {
    const body = toldOf([...member(sam, 2), ...member(olu, 3).slice(0, -1), ...member(ada, 1)]);
    expect(body).toContain("**Close to a stage.**");
    expect(body).toContain(
      "- `sam`, **Active contributor** (Design pathway): 2 of 3 contributions within 3 months",
    );
    expect(body).not.toContain("`ada`");
  });

  test("is not told of whoever is away", () => {
    const away = commanded(sam, "/away 2026-12-01", { at: SUNDAY });
    expect(toldOf([...member(sam, 2), away])).toBeUndefined();
  });

  test("puts the closest first", () => {
    const more = weekly({
      "pathways/design.yml": files["pathways/design.yml"]?.replace(
        "at-least: 3, within",
        "at-least: 10, within",
      ),
    });
    const body = toldOf([...member(sam, 7), ...member(olu, 9)], { definitions: more });
    expect(body).toMatch(/- `olu`.*: 9 of 10 .*\n- `sam`.*: 7 of 10 /);
  });
});

describe("a stage that waits for a lead's word", () => {
  const core = ["ready", "first", "active"].map((stage) => reached(stage));
  const four = [1, 2, 3, 4].map((number) => merged(number));
  const tag = confirmTag("design", "core", sam.id);
  const asked = raised(tag, at(7, people));
  const issue = thread({ ...at(7, people), labels: [], body: "", title: "Core contributor?" });

  test("is told with its issue, and since when it is asked", () => {
    const body = toldOf([...core, ...four, asked], { issues: [issue] });
    expect(body)
      .toContain(`**Waiting for your word on a stage.** To say yes, comment \`/confirm\` there.

- \`sam\`: **Core contributor** (Design pathway), asked on November 4, 2026 in harbor/people#7`);
  });

  test("is not told once it is reached, or of another stage", () => {
    const open = { issues: [issue] };
    expect(toldOf([...core, ...four, reached("core"), asked], open)).toBeUndefined();
    const other = raised(confirmTag("design", "other", sam.id), at(7, people));
    expect(toldOf([...core, ...four, other], open)).toBeUndefined();
  });

  test("is told where it was asked in the definitions repository, too", () => {
    const there = raised(tag, at(8));
    const body = toldOf([...core, ...four, there], {
      issues: [{ ...issue, repo: home, number: 8 }],
    });
    expect(body).toContain("in harbor/community#8");
  });

  test.each([
    ["owners confirm and endorse", "owners", "owners", undefined],
    ["owners confirm what a lead endorses", "owners", "leads", "harbor/people#7"],
    ["a lead confirms what owners endorse", "leads", "owners", "harbor/people#7"],
  ])("where %s, is told to those who are asked alone", (_, confirm, endorse, told) => {
    const file = files["pathways/design.yml"]
      ?.replace("by: leads, at-least: 1", `by: ${endorse}, at-least: 1`)
      .replace("confirm: leads", `confirm: ${confirm}`);
    const definitions = weekly({ "pathways/design.yml": file });
    const body = toldOf([...core, ...four, asked], { definitions, issues: [issue] });
    expect(body?.includes(told ?? "")).toBe(told && true);
  });

  test("is not told where the only lead is whom it is about", () => {
    const own = raised(confirmTag("design", "core", ada.id), at(7, people), ada);
    const hers = [...core, ...four].map((fact) =>
      fact.kind === "stage-reached" ? { ...fact, person: ada.id } : { ...fact, author: ada.id },
    );
    expect(toldOf([...hers, own], { issues: [issue] })).toBeUndefined();
  });

  test("is told without its issue where that is in another private repository", () => {
    const secret = { ...home, private: true } as const;
    const there = raised(tag, at(8, secret));
    const issues = [{ ...issue, repo: secret, number: 8 }];
    const body = toldOf([...core, ...four, there], { home: secret, issues });
    expect(body).toMatch(/- `sam`: .*, asked on November 4, 2026 in another private repository$/);
    expect(body).not.toContain("harbor/community");
  });

  test("is none of what other issues of ours ask", () => {
    const { regarding: _, ...nobody } = raised("removals/ui-ux/0", at(7, people));
    expect(toldOf([nobody], { issues: [issue] })).toBeUndefined();
  });
});

test("nobody is close by what they completed long ago", () => {
  expect(toldOf([joined(sam), completed()])).toBeUndefined();
});
