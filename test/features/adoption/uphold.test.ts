import { describe, expect, test } from "vitest";
import type { Candidate, Pull } from "../../../src/core/shown.ts";
import { goneTag, PLAN } from "../../../src/features/adoption/plan.ts";
import { broken, candidate } from "../../build/candidate.ts";
import { definitions, files } from "../../build/definitions.ts";
import { lin, sam } from "../../build/people.ts";
import { home } from "../../build/places.ts";
import { kinds, wanted } from "../../build/steps.ts";
import { adopted, newWorld, type Sketch, world } from "../../build/world.ts";
import { apply, asked, body, first, later, looked, lost, questionIn } from "./found.ts";

describe("on the first day", () => {
  test("nothing changes but one issue with the plan", () => {
    expect(first([]).plan).toEqual([
      {
        effect: {
          kind: "ensure-issue",
          repo: home,
          tag: PLAN,
          title: "Waymark: the first plan",
          body,
        },
        because: "nothing changes until an owner applies the first plan",
      },
    ]);
  });

  test("broken definitions are a check run and a plan that asks for mending", () => {
    const { plan } = first([asked, apply], broken());
    expect(kinds(plan)).toEqual(["ensure-check", "ensure-issue"]);
    expect(wanted(plan, "ensure-issue")[0]?.body).toContain(
      "- `pathways/design.yml:12:7` There is no badge `frist-step`.",
    );
  });

  test("no definitions at all are nothing to do", () => {
    expect(looked(newWorld({ shown: {} }))).toMatchObject({ facts: [], plan: [] });
  });
});

describe("later", () => {
  test("a broken commit is a check run", () => {
    expect(kinds(later(broken()).plan)).toEqual(["ensure-check"]);
  });

  test("the very commit in force, which a later Waymark refuses, is a check run and stays in force", () => {
    const { commit } = broken();
    const facts = [adopted({ id: `adopted/${commit}/1`, at: "2026-02-01T00:00:00.000Z", commit })];
    const seen = later(broken(), { facts });
    expect(seen.facts).toEqual([]);
    expect(kinds(seen.plan)).toEqual(["ensure-check"]);
  });

  test("labels are made, and renamed where their place calls them differently now", () => {
    const join = (files["processes/join.yml"] ?? "").replace("join: onboarding", "join: start");
    const changed = definitions({ "processes/join.yml": join });
    const { plan } = later(candidate({ definitions: changed }));
    const labels = wanted(plan, "ensure-label");
    const start = labels.find(({ label }) => label.name === "join: start");
    expect(start?.previously).toBe("join: onboarding");
    expect(labels.filter(({ previously }) => previously !== undefined)).toHaveLength(1);
  });
});

describe("definitions that are gone", () => {
  const other = { id: 99, owner: "harbor", name: "hand_book" };
  const successor = candidate({ repo: other, commit: "abc" });

  test("stay in force, nothing is removed, and somebody is asked once", () => {
    const { facts, plan } = lost({ home });
    expect(facts).toEqual([]);
    expect(plan).toMatchObject([
      {
        effect: {
          kind: "ensure-issue",
          repo: home,
          tag: "definitions-gone/c0ffee",
          title: "Waymark: where are the definitions?",
        },
      },
    ]);
    expect(questionIn({ home })?.body).toContain("I haven't removed anything");
  });

  test("with their repository leave nowhere to ask", () => {
    expect(lost({})).toMatchObject({ facts: [], plan: [] });
  });

  test("are asked about together with where they may have moved", () => {
    expect(questionIn({ home, successor })?.body).toContain(
      "**harbor/hand\\_book** (ID 99) has a `waymark.yml`",
    );
  });

  test("are nothing to agree to while the other ones need mending", () => {
    const text = questionIn({ home, successor: { ...broken(), repo: other } })?.body;
    expect(text).toContain(
      "**harbor/hand\\_book** has a `waymark.yml`, too, but something in it needs fixing",
    );
    expect(text).not.toContain("/apply");
  });

  test("are asked about where the question can be seen, which says why", () => {
    const effect = questionIn({ home: other, successor });
    expect(effect).toMatchObject({ repo: other, tag: goneTag("c0ffee") });
    expect(effect?.body).toContain("I can't see the repository with the definitions anymore");
  });
});

describe("a repository for what is about people", () => {
  const settings = `${files["waymark.yml"] ?? ""}private: people\n`;
  const named = candidate({
    definitions: definitions({ "waymark.yml": settings }),
    privateLine: 12,
  });
  const people = { id: 77, owner: "harbor", name: "people" };

  function checked(repositories: Sketch["repositories"], found = named) {
    const { plan } = later(found, { repositories: repositories ?? [] });
    return wanted(plan, "ensure-check")[0];
  }

  test("that is there, and private, is no problem", () => {
    const check = checked([{ ...people, private: true }]);
    expect(check).toMatchObject({ conclusion: "success", annotations: [] });
  });

  test.each([
    ["can't be found", [], "I can't find the repository `people`."],
    ["is read by everybody", [people], "Everybody can read the repository `people`."],
  ])("that %s is a warning on its line, and the definitions stand", (_, repositories, says) => {
    const check = checked(repositories);
    expect(check).toMatchObject({
      conclusion: "success",
      annotations: [{ path: "waymark.yml", line: 12, column: 1 }],
    });
    expect(check?.annotations[0]?.message).toContain(says);
  });

  test("is warned of in the first line where nobody knows its own", () => {
    const { privateLine: _, ...nowhere } = named;
    expect(checked([], nowhere)?.annotations).toMatchObject([{ line: 1 }]);
  });

  test("that nobody names asks nothing of GitHub", () => {
    expect(checked([], candidate())).toBeUndefined();
  });
});

describe("a proposal to change them", () => {
  const proposal = { kind: "proposal", repo: 10, number: 4 } as const;
  const pull: Pull = {
    merged: false,
    author: sam,
    title: "Change the definitions",
    labels: [],
    paths: ["communities/data.yml"],
    head: "beef123",
    open: true,
    base: { repo: home.id, branch: "main" },
  };

  function proposed(found = candidate(), more: Sketch = {}) {
    const sketch: Sketch = {
      tip: { repo: home, branch: "main" },
      pull,
      candidates: { [found.commit]: found },
      written: {},
      refused: {},
    };
    return looked(world({ ...sketch, ...more }), proposal);
  }

  const settings = `${files["waymark.yml"] ?? ""}private: people\n`;
  const named = candidate({ definitions: definitions({ "waymark.yml": settings }) });

  test("that names a repository hears whether it is private", () => {
    const { plan } = proposed(named, { repositories: [] });
    expect(wanted(plan, "ensure-check")[0]?.annotations).toHaveLength(1);
  });

  test("from a fork learns nothing about which repositories there are", () => {
    const tip = { repo: home, branch: "main", commit: "abc" };
    const { plan } = proposed(named, { pull: { ...pull, foreign: true }, tip });
    expect(wanted(plan, "ensure-check")[0]?.annotations).toEqual([]);
  });

  describe("that writes down numbers of accounts", () => {
    const people = {
      "people/sam.yml": "name: Sam\ngithub: sam\naccount: 3\n",
      "people/lin.yml": "name: Lin\ngithub: Lin\naccount: 9\n",
      "people/olu.yml": "name: Olu\ngithub: olu-before\naccount: 4\n",
      "people/ada.yml": "name: Ada\ngithub: ada\n",
      "people/kit.yml": "name: Kit\naccount: 77\n",
    };
    const numbered = candidate({
      definitions: definitions(people),
      accountLines: { lin: 3 },
    });
    const accounts = { sam, lin };
    const annotations = (found: Candidate, more: Sketch = {}) =>
      wanted(proposed(found, { accounts, ...more }).plan, "ensure-check")[0]?.annotations;

    test("hears where the login is another account's, or nobody's, and the definitions stand", () => {
      const { plan } = proposed(numbered, { accounts });
      expect(wanted(plan, "ensure-check")).toMatchObject([
        {
          conclusion: "success",
          annotations: [
            {
              path: "people/lin.yml",
              line: 3,
              message:
                "On GitHub, `Lin` has the number `2`, not `9`. The file is about account `9` alone, so it doesn't describe `Lin`. If that's wrong, please write `2`.",
            },
            {
              path: "people/olu.yml",
              line: 1,
              message:
                "Nobody on GitHub is called `olu-before` now. The file is about account `4`, whatever it's called. If the user name has changed, please change it here, too.",
            },
          ],
        },
      ]);
    });

    test("asks nothing of what is in force already, and nothing for a fork", () => {
      const before = definitions({ ...people, "people/lin.yml": "name: Lin\ngithub: Lin\n" });
      expect(annotations(numbered, { definitions: before })).toHaveLength(1);
      expect(annotations(numbered, { definitions: definitions(people), accounts: {} })).toEqual([]);
      const tip = { repo: home, branch: "main", commit: "abc" };
      expect(annotations(numbered, { pull: { ...pull, foreign: true }, tip })).toEqual([]);
      const { accountLines: _, ...unplaced } = numbered;
      expect(annotations(unplaced)?.map(({ line }) => line)).toEqual([1, 1]);
    });
  });

  test("gets a check run with every problem on its line", () => {
    expect(wanted(proposed(broken()).plan, "ensure-check")).toEqual([
      {
        kind: "ensure-check",
        repo: home,
        name: "Waymark definitions",
        commit: "beef123",
        conclusion: "failure",
        title: "1 problem in 10 files",
        summary:
          "Something here needs fixing. Until then, the definitions in force stay as they are.\n\n- `pathways/design.yml:12:7` There is no badge `frist-step`.",
        annotations: [
          {
            path: "pathways/design.yml",
            line: 12,
            column: 7,
            message: "There is no badge `frist-step`.",
          },
        ],
      },
    ]);
    const [good] = wanted(proposed().plan, "ensure-check");
    expect(good).toMatchObject({ conclusion: "success", annotations: [] });
  });

  test("puts nothing in force", () => {
    expect(proposed()).toMatchObject({ facts: [], messages: [] });
  });

  test("that is closed, or goes to another branch, is no proposal", () => {
    const shut = { ...pull, open: false };
    const elsewhere = { ...pull, base: { repo: home.id, branch: "old" } };
    for (const one of [shut, elsewhere])
      expect(proposed(candidate(), { pull: one })).toMatchObject({ facts: [], plan: [] });
  });
});

test("other targets are none of its business", () => {
  const everything = looked(world(), { kind: "everything" });
  expect(everything).toMatchObject({ facts: [], messages: [], touched: [], plan: [] });
});
