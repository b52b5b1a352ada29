import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { ShownDefinitions } from "../../../src/core/shown.ts";
import { goneTag } from "../../../src/features/adoption/plan.ts";
import { broken, candidate } from "../../build/candidate.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded, raised } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, home } from "../../build/places.ts";
import { kinds, wanted } from "../../build/steps.ts";
import { adopted, NOW, type Sketch } from "../../build/world.ts";
import { adoptedIn, apply, asked, everyLabel, first, later, lost, questionIn } from "./found.ts";

/** Names that are remembered where these communities read differently. */
function givenUp(communities: object) {
  const before = definitions();
  const next = { ...before, communities: { ...before.communities, ...communities } };
  return adoptedIn(later(candidate({ definitions: next }))).called;
}

describe("on the first day", () => {
  test("an owner's /apply puts the definitions in force", () => {
    const seen = first([asked, apply], candidate(), { labels: ["process: join"] });
    expect(seen.facts).toEqual([
      {
        kind: "adopted",
        id: "adopted/beef123/0",
        at: "2026-11-20T12:00:00.000Z",
        commit: "beef123",
        repo: home.id,
        people: { ada: ada.id, lin: lin.id },
        leads: { "ui-ux": [ada.id], data: [lin.id] },
      },
    ]);
    expect(seen.adopts).toEqual({ commit: "beef123", definitions: definitions() });
    expect(seen.messages).toEqual([
      {
        thread: at(3),
        tag: "applied",
        body: "Done, thank you! 2 communities are up and running.",
        occasion: "adopted/beef123/0",
      },
    ]);
    expect(seen.touched).toEqual([
      { kind: "everything" },
      { kind: "community", community: "ui-ux" },
      { kind: "community", community: "data" },
      { kind: "person", person: ada.id },
      { kind: "person", person: lin.id },
      { kind: "thread", repo: 10, number: 3 },
    ]);
    expect(wanted(seen.plan, "ensure-label").length).toBeGreaterThan(3);
  });

  test.each([
    ["a stranger's /apply", [asked, { ...apply, by: sam.id }]],
    ["an owner's other words", [asked, { ...apply, name: "approve" }]],
    ["an owner's “not yet”", [asked, { ...apply, argument: "not yet" }]],
    ["an /apply on another issue", [asked, { ...apply, thread: at(4) }]],
    ["an /apply without a plan", [apply]],
    ["an /apply on the issue of a stage", [raised("confirm/x", at(3)), apply]],
    ["an /apply on a plan that was broken when they saw it", [asked, { ...apply, saw: "Mend" }]],
  ])("%s does not", (_, facts) => {
    const seen = first(facts);
    expect(seen.facts).toEqual([]);
    expect(seen.adopts).toBeUndefined();
    expect(kinds(seen.plan)).toEqual(["ensure-issue"]);
  });

  test("broken definitions cannot be applied, whoever says so", () => {
    expect(first([asked, apply], broken()).facts).toEqual([]);
  });
});

describe("later", () => {
  test("the same definitions again change nothing", () => {
    const same = later(candidate(), { labels: everyLabel });
    expect(same).toMatchObject({ facts: [], messages: [], touched: [], plan: [] });
    expect(same.adopts).toBeUndefined();
  });

  test("a good commit comes into force by itself, without a word", () => {
    const renamed = (files["communities/data.yml"] ?? "").replace("name: Data", "name: Numbers");
    const form = (files[".github/ISSUE_TEMPLATE/join-community.yml"] ?? "").replace(
      "Data",
      "Numbers",
    );
    const changed = definitions({
      "communities/data.yml": renamed,
      ".github/ISSUE_TEMPLATE/join-community.yml": form,
    });
    const seen = later(candidate({ definitions: changed }), { facts: [asked] });
    expect(seen).toMatchObject({ facts: [{ id: "adopted/beef123/1" }], messages: [] });
    expect(seen.adopts).toEqual({ commit: "beef123", definitions: changed });
  });

  test("another good commit in the very same second comes into force after the first", () => {
    const small = definitions({ "badges/more.yml": "name: More\ndescription: More of it.\n" });
    const before = adopted({ id: "adopted/zzz/1", commit: "zzz", at: NOW });
    const fact = adoptedIn(later(candidate({ definitions: small }), { facts: [before] }));
    expect(fact).toMatchObject({ id: "adopted/beef123/2", at: "2026-11-20T12:00:00.001Z" });
  });

  test("a broken one leaves in force what is", () => {
    expect(later(broken())).toMatchObject({ facts: [], messages: [], touched: [] });
  });
});

describe("who is who in the definitions", () => {
  test("somebody newly named by an old name is pinned", () => {
    const more = later(candidate({ people: { ada: ada.id, lin: lin.id, sam: sam.id } }));
    expect(adoptedIn(more).people).toEqual({ ada: ada.id, lin: lin.id, sam: sam.id });
  });

  test("whoever claims an abandoned name inherits nothing", () => {
    const claimed = later(candidate({ people: { ada: olu.id, lin: lin.id, sam: sam.id } }));
    expect(adoptedIn(claimed)).toMatchObject({
      people: { ada: ada.id },
      leads: { "ui-ux": [ada.id] },
    });
  });

  test("a lead who was renamed goes on leading, though nobody has the old name now", () => {
    const renamed = later(candidate({ people: { lin: lin.id, sam: sam.id } }));
    expect(adoptedIn(renamed)).toMatchObject({
      people: { ada: ada.id, lin: lin.id },
      leads: { "ui-ux": [ada.id] },
    });
  });

  test("whom the definitions name no more is let go", () => {
    const facts = [
      adopted({ id: "adopted/2", at: "2026-02-01T00:00:00.000Z", people: { olu: olu.id } }),
    ];
    expect(adoptedIn(later(candidate(), { facts })).people).toEqual({ ada: ada.id, lin: lin.id });
  });

  test("a lead nobody knows leads nothing yet, and a retired community has none", () => {
    const retired = definitions({
      "communities/ui-ux.yml": `${files["communities/ui-ux.yml"] ?? ""}status: retired\n`,
      ".github/ISSUE_TEMPLATE/join-community.yml": (
        files[".github/ISSUE_TEMPLATE/join-community.yml"] ?? ""
      ).replace("UI/UX, ", ""),
    });
    const found = candidate({ definitions: retired, people: {} });
    const facts: readonly Fact[] = [
      adopted({ id: "adopted/2", at: "2026-02-01T00:00:00.000Z", people: {} }),
    ];
    expect(adoptedIn(later(found, { facts })).leads).toEqual({ data: [] });
  });

  test("a name that a community gave up is remembered as its own, unless another one has it now", () => {
    const { "ui-ux": ui, data } = definitions().communities;
    if (!ui || !data) throw new Error("the small organisation has changed");
    expect(givenUp({ "ui-ux": { ...ui, name: "Craft" } })).toEqual({ "ui/ux": "ui-ux" });
    const swapped = { "ui-ux": { ...ui, name: data.name }, data: { ...data, name: ui.name } };
    expect(givenUp(swapped)).toBeUndefined();
  });

  test("a community without leads on paper has none", () => {
    const bare = { ...definitions(), communities: { chess: { name: "Chess" } } };
    expect(adoptedIn(later(candidate({ definitions: bare }))).leads).toEqual({ chess: [] });
  });
});

describe("where the pinned repository shows no definitions and another one does", () => {
  const other = { id: 99, owner: "harbor", name: "hand_book" };
  const successor = candidate({ repo: other, commit: "abc" });
  const moving: ShownDefinitions = { home, successor };
  const question = raised(goneTag("c0ffee"), at(5));

  const offer = questionIn(moving)?.body ?? "";

  function applying(by = olu, saw = offer, tag = question.tag): Sketch {
    return { facts: [raised(tag, at(5)), commanded(by, "/apply", { thread: at(5), saw })] };
  }

  test("nothing moves before an owner was asked", () => {
    expect(lost(moving).facts).toEqual([]);
  });

  test("an owner who agrees moves them: they are pinned there, and the question is answered", () => {
    const seen = lost(moving, applying());
    expect(seen.facts).toMatchObject([{ kind: "adopted", commit: "abc", repo: 99 }]);
    expect(seen.adopts).toMatchObject({ commit: "abc", home: other });
    expect(seen.messages).toMatchObject([{ thread: at(5), tag: "applied" }]);
    expect(seen.touched).toContainEqual({ kind: "thread", repo: 10, number: 5 });
    expect(wanted(seen.plan, "ensure-issue")).toEqual([]);
  });

  test.each([
    ["of somebody else", moving, applying(ada)],
    ["about another repository", { home, successor: { ...successor, repo: home } }, applying()],
    ["seen before there was an offer", moving, applying(olu, questionIn({ home })?.body)],
    ["written elsewhere", moving, applying(olu, offer, "plan")],
    ["on an earlier question", moving, applying(olu, offer, goneTag("0ld"))],
    ["to what needs mending", { home, successor: { ...broken(), repo: other } }, applying()],
  ])("an /apply %s moves nothing", (_, shown, more) => {
    expect(lost(shown, more)).toMatchObject({ facts: [], messages: [] });
  });
});
