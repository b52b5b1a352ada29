import { describe, expect, test } from "vitest";
import type { EffectOf } from "../../../src/core/effect.ts";
import type { Event, PullClosed } from "../../../src/core/event.ts";
import type { Fact } from "../../../src/core/fact.ts";
import type { Beginning, BeginningTeam } from "../../../src/core/shown.ts";
import type { World } from "../../../src/core/world.ts";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { firstDefinitions } from "../../../src/features/first-definitions/index.ts";
import { inWords } from "../../../src/features/first-definitions/messages.ts";
import { oneOfEach } from "../../build/events.ts";
import { ada, bot, lin, olu } from "../../build/people.ts";
import { at, home } from "../../build/places.ts";
import { settledBy } from "../../build/play.ts";
import { wanted } from "../../build/steps.ts";
import { candidate } from "../../build/candidate.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

const HERE: Beginning = { repo: home, commit: "c0de", paths: [], teams: [] };
const INSTALLED: Fact = {
  kind: "installed-by",
  id: "installed-by/d1",
  at: "2026-11-01T10:00:00.000Z",
  by: olu.id,
};
const TURNED_DOWN: Fact = {
  kind: "turned-down",
  id: "turned-down/10/1",
  at: "2026-11-02T10:00:00.000Z",
  thread: at(1),
  by: ada.id,
  tag: "first-definitions",
};

/** An organisation without definitions, where they could go there. */
function beginning(more: Partial<Beginning> = {}, sketch: Sketch = {}): World {
  const there = { ...HERE, ...more };
  return newWorld({
    shown: { home },
    written: {},
    refused: {},
    beginning: there,
    facts: [INSTALLED],
    ...sketch,
  });
}

function team(slug: string, more: Partial<BeginningTeam> = {}): BeginningTeam {
  return { slug, name: slug, description: "managed by Waymark", maintainers: [], ...more };
}

function asked(seen: World): EffectOf<"ensure-file"> | undefined {
  const { plan } = settledBy(firstDefinitions, { kind: "definitions" }, seen);
  return wanted(plan, "ensure-file")[0];
}

function offered(seen: World) {
  const effect = asked(seen);
  if (!effect) throw new Error("nothing is offered");
  const files = Object.fromEntries(effect.files.map(({ path, after }) => [path, after]));
  return { ...effect, texts: files };
}

/** When a place for definitions is looked for again, where there is none. */
function due(more: Sketch): string | undefined {
  const seen = beginning({}, { beginning: undefined, ...more });
  return settledBy(firstDefinitions, { kind: "definitions" }, seen).due;
}

describe("somebody who set Waymark up in Spanish", () => {
  test("is offered definitions that speak it, with a text in it", () => {
    const { title, body, done, files } = offered(beginning({ language: "es" }));
    const { definitions, problems } = readDefinitions(
      files.map(({ path, after: text }) => ({ path, text })),
    );
    expect(problems).toEqual([]);
    expect(definitions?.settings.language).toBe("es");
    const plain = offered(beginning());
    expect(
      [title, body, done].some((one) => [plain.title, plain.body, plain.done].includes(one)),
    ).toBe(false);
    expect(offered(beginning({ language: "en" }))).toEqual(plain);
  });
});

describe("an organisation without definitions", () => {
  test("is offered some that hold, with an example of a community that whoever installed it leads", () => {
    const { texts, on, repo, body, files } = offered(beginning());
    expect([on, repo]).toEqual(["c0de", home]);
    const { definitions, problems } = readDefinitions(
      files.map(({ path, after: text }) => ({ path, text })),
    );
    expect(problems).toEqual([]);
    expect(definitions?.settings.organization).toBe("harbor");
    expect(definitions?.communities).toMatchObject({
      design: { name: "Design", leads: [{ github: olu.login }] },
    });
    expect(Object.keys(texts)).toContain("README.md");
    expect(Object.keys(texts).filter((path) => path.includes("workflows"))).toEqual([]);
    expect(body).toContain("so **Design** is only an example");
    for (const path of ["waymark.yml", "communities/design.yml", "README.md", "badges/"])
      expect(body).toMatch(new RegExp(`^- .*\`${path}\`.*: .+\\.$`, "m"));
    expect(JSON.stringify([texts, body])).not.toContain("waymark/waymark");
  });

  test("gets a community for each team that was opted in, led by the team's maintainers", () => {
    const teams = [
      team("ui-ux", {
        name: "UI/UX",
        description: "Designers and researchers (managed by Waymark).",
        maintainers: [ada, lin],
      }),
      team("data"),
      team("da_ta", { name: "Other data" }),
      team("da-ta", { name: "More data" }),
    ];
    const { texts, body } = offered(beginning({ teams }));
    expect(texts["communities/ui-ux.yml"]).toBe(
      "name: UI/UX\npurpose: Designers and researchers\nleads:\n  - { github: ada }\n  - { github: lin }\nteam: ui-ux\njoining: by-approval\nonboarding: onboarding\npathways: [contributor]\n",
    );
    expect(texts["communities/data.yml"]).toContain(`{ github: ${olu.login} }`);
    expect(texts["communities/data.yml"]).toContain("purpose: We share what we know");
    expect(Object.keys(texts).filter((path) => path.startsWith("communities/da-"))).toEqual([
      "communities/da-ta-2.yml",
      "communities/da-ta.yml",
    ]);
    expect(body).toContain("There's one community for each team");
    expect(texts[".github/ISSUE_TEMPLATE/join-community.yml"]).toContain("- UI/UX\n        - data");
  });

  test.each([
    ["Designers, managed by Waymark", "Designers"],
    ["Designers. Its members are managed by Waymark.", "Designers."],
    ["Designers, who are managed by Waymark", "Designers"],
    ["Designers (managed by Waymark) who draw", "Designers who draw"],
    ["Designers (managed by Waymark). We draw!", "Designers. We draw!"],
    ["Managed by Waymark: people who draw", "people who draw"],
    ["Its members are managed by Waymark.", "We share what we know and mentor each other."],
    ["This team is managed by Waymark", "We share what we know and mentor each other."],
  ])("reads of “%s” what its people come together for", (description, purpose) => {
    const { files } = offered(beginning({ teams: [team("ui-ux", { description })] }));
    const { definitions } = readDefinitions(files.map(({ path, after: text }) => ({ path, text })));
    expect(definitions?.communities["ui-ux"]?.purpose).toBe(purpose);
  });

  test("gets a file for each of them, however alike their slugs are", () => {
    const long = "x".repeat(64);
    const slugs = ["a_b", "a-b", "a-b-2", "a_b_2", long, `${long}y`];
    const { texts } = offered(beginning({ teams: slugs.map((slug) => team(slug)) }));
    const files = Object.entries(texts).filter(([path]) => path.startsWith("communities/"));
    expect(files.map(([path]) => path)).toEqual([
      "communities/a-b-2-2.yml",
      "communities/a-b-2.yml",
      "communities/a-b-3.yml",
      "communities/a-b.yml",
      `communities/${"x".repeat(60)}-2.yml`,
      `communities/${long}.yml`,
    ]);
    expect(texts["communities/a-b-2.yml"]).toContain("team: a-b-2\n");
  });

  test("is called as it calls itself", () => {
    const { texts, body } = offered(beginning({ name: "Harbor: Civic Tech" }));
    expect(texts["waymark.yml"]).toContain('organization: "Harbor: Civic Tech"');
    expect(body).toContain("Hello **Harbor: Civic Tech**!");
  });

  test("has a community without a lead where nobody knows who installed it", () => {
    const { texts } = offered(beginning({}, { facts: [] }));
    expect(texts["communities/design.yml"]).toContain("status: forming");
  });

  test("keeps every file that is there, but for a page that says nothing yet", () => {
    const paths = ["README.md", "badges/core.yml", "src/main.ts"];
    const begun = offered(beginning({ paths, readme: "# community\n\nOur community\n" }));
    expect(begun.files.find(({ path }) => path === "README.md")?.before).toContain("# community");
    expect(Object.keys(begun.texts)).not.toContain("badges/core.yml");
    expect(begun.body).toContain("already there at `badges/core.yml`");
    for (const readme of ["# Harbor\n\nWe do much.\nAnd more.\n", "Welcome"]) {
      const kept = offered(beginning({ paths, readme }));
      expect(Object.keys(kept.texts)).not.toContain("README.md");
    }
    expect(Object.keys(offered(beginning({ paths, readme: "" })).texts)).toContain("README.md");
    expect(Object.keys(offered(beginning({ paths })).texts)).not.toContain("README.md");
  });

  test("is offered nothing while there is no repository, or nothing in it", () => {
    expect(asked(beginning({}, { beginning: undefined }))).toBeUndefined();
    const { commit: _, ...empty } = HERE;
    expect(asked(beginning({}, { beginning: empty }))).toBeUndefined();
  });

  test("is looked at again every minute in its first hour, since GitHub shows new repositories late", () => {
    const now = "2026-11-01T10:59:00.000Z";
    expect(due({ now })).toBe("2026-11-01T11:00:00.000Z");
    expect(due({ now: "2026-11-01T11:00:00.000Z" })).toBeUndefined();
    expect(due({ now, facts: [] })).toBeUndefined();
  });

  test("is asked once: what people write on the branch stays, and closing it is an answer", () => {
    const written = { "first-definitions": "what was asked" };
    expect(asked(beginning({}, { written }))).toBeUndefined();
    expect(asked(beginning({}, { facts: [INSTALLED, TURNED_DOWN] }))).toBeUndefined();
  });

  test("has the offer taken back once it has definitions of its own", () => {
    const shown = { home, candidate: candidate() };
    const written = { "first-definitions": "what was asked" };
    expect(asked(beginning({}, { shown, written }))).toMatchObject({
      files: [],
      done: expect.stringContaining("definitions of your own"),
    });
    expect(asked(beginning({}, { shown }))).toBeUndefined();
  });
});

test("whoever has definitions in force is left alone, and so is all that is no definitions", () => {
  expect(settledBy(firstDefinitions, { kind: "definitions" }, world()).plan).toEqual([]);
  expect(settledBy(firstDefinitions, { kind: "everything" }, newWorld()).plan).toEqual([]);
});

function factsOf(event: Event): readonly Fact[] {
  return firstDefinitions.facts?.(event, newWorld()) ?? [];
}

describe("what happened", () => {
  const offer: PullClosed = {
    ...(oneOfEach(ada)["pull.closed"] as PullClosed),
    author: { ...bot, bot: true },
    branch: "waymark/first-definitions",
  };

  test("is who installed it, and who closed the offer", () => {
    expect(factsOf(oneOfEach(ada).installed)).toMatchObject([{ kind: "installed-by", by: ada.id }]);
    expect(factsOf(offer)).toMatchObject([
      { kind: "turned-down", by: ada.id, tag: "first-definitions", thread: offer.thread },
    ]);
  });

  test("is nothing where it is about something else, or our own doing", () => {
    expect(factsOf({ ...offer, branch: "waymark/directory" })).toEqual([]);
    expect(factsOf({ ...offer, author: { ...ada, bot: false } })).toEqual([]);
    expect(factsOf({ ...offer, actor: { ...bot, bot: true } })).toEqual([]);
    expect(factsOf(oneOfEach(ada)["pull.changed"])).toEqual([]);
  });
});

describe("a workflow, which an App may not write", () => {
  const action = "harbor/compass/action@0123456789abcdef0123456789abcdef01234567 # v1.2.3";
  const copy = "copy this to `.github/workflows/definitions.yml`:\n\n```yaml\nname: Definitions\n";

  test("is shown to copy once it can name our Action", () => {
    const { body, files } = offered(beginning({ action }));
    expect(body).toContain(copy);
    expect(body).toContain(
      `      - uses: ${action}\n        with:\n          command: validate\n\`\`\``,
    );
    expect(files.filter(({ path }) => path.includes("workflows"))).toEqual([]);
  });

  test("is left out before, and where there is one", () => {
    const there = { action, paths: [".github/workflows/definitions.yml"] };
    for (const more of [{}, there]) {
      const { body } = offered(beginning(more));
      expect(body).toContain("you don't need one, because I check every pull request here myself.");
      expect(body).not.toContain("```");
    }
  });

  test("is told of in the organisation's language", () => {
    const starting = { organization: "harbor", timezone: "UTC", communities: [COMMUNITY] as const };
    const offer = { starting, files: [], kept: [], beginning: { teams: [] }, workflow: "on: push" };
    expect(inWords(offer, { language: "es" })).toContain("copia esto en `.github/workflows");
  });
});

const COMMUNITY = { id: "d", name: "D", purpose: "P", leads: [], joining: "open" };
