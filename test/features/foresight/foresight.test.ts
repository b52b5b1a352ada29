import { describe, expect, test } from "vitest";
import { filesText } from "../../../src/core/effect.ts";
import type { Fact } from "../../../src/core/fact.ts";
import type { Feature } from "../../../src/core/feature.ts";
import { STATUS } from "../../../src/core/message.ts";
import { settle } from "../../../src/core/settle.ts";
import { foresee } from "../../../src/features/foresight/foresee.ts";
import { foreseen } from "../../../src/features/foresight/messages.ts";
import { features, foreseeable } from "../../../src/features/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded, completed, joined, merged, raised, reached } from "../../build/facts.ts";
import { people as place } from "../../build/resting.ts";
import { olu, sam } from "../../build/people.ts";
import { at, home, joinBody, thread } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { team } from "../../build/teams.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";
import { type Changes, comment, plan, proposal, PROPOSAL, proposed, QUIET } from "./proposal.ts";
import { planLines, telling } from "./read.ts";

const ui = files["communities/ui-ux.yml"] ?? "";
/** The comment where so many of the accounts it names were not looked up. */
function left(unasked: number, more: Changes = {}): string | undefined {
  return comment(proposed(more, { unasked }));
}

describe("a pull request to the definitions", () => {
  test("gets one comment with what merging it changes, and nobody is notified", () => {
    const body = comment(
      proposed({
        "badges/regular.yml": undefined,
        "pathways/design.yml": undefined,
        "badges/core.yml": undefined,
        "communities/ui-ux.yml": files["communities/ui-ux.yml"]?.replace(
          "pathways: [design]\n",
          "",
        ),
      }),
    );
    expect(body).toContain("_Taken away_\n\n- The pathway **Design pathway** goes away.");
    expect(body).not.toMatch(/(?<!`)@/);
  });

  test("that changes nothing to notice is told so", () => {
    expect(comment(proposed())).toContain("nothing that people or GitHub would notice");
  });

  test("from a fork says how many of the accounts it names were not looked up", () => {
    expect(left(1)).toContain("I haven't looked up one of them. I will once it's merged.");
    const badge = "name: New\ndescription: For newcomers.\nnominated: true\n";
    expect(left(40, { "badges/new.yml": badge })).toContain("I haven't looked up 40 of them.");
    expect(comment(proposed())).not.toContain("fork");
  });

  test("that only adds has nothing to take away in its plan", () => {
    const badge = {
      "badges/new.yml":
        "name: New\ndescription: For newcomers.\nwhen: { contributions: { at-least: 99 } }\n",
    };
    expect(comment(proposed(badge))).not.toContain("Taken away");
  });

  test("with problems gets no plan of its own, but an older plan is taken back", () => {
    const { definitions: _, ...broken } = proposed();
    expect(comment(broken)).toBeUndefined();
    const said = [
      { thread: at(50), tag: STATUS, body: "old", occasion: STATUS, comment: 1, posted: "old" },
    ];
    expect(comment(broken, { said })).toContain("once the problems in the check are fixed");
  });

  test("gets none before any definitions are in force", () => {
    const first = newWorld({ ...proposal(proposed()), home });
    const kinds = settle(PROPOSAL, features, first).plan.map(({ effect }) => effect.kind);
    expect(kinds).toEqual(["ensure-check"]);
  });

  test("that is gone by now is told nothing more", () => {
    expect(comment(proposed(), { threads: [] })).toBeUndefined();
  });

  test.each([
    ["was closed", { open: false }],
    ["goes to another branch", { base: { repo: home.id, branch: "next" } }],
    ["goes to another repository", { base: { repo: 77, branch: "main" } }],
  ])("that %s has no candidate and is left alone", (_, more) => {
    const { pull, ...rest } = proposal(proposed());
    const other = { ...rest, ...(pull && { pull: { ...pull, ...more } }) };
    expect(settle(PROPOSAL, features, world(other)).plan).toEqual([]);
  });
});

test("nothing but a pull request is asked what merging it would change", () => {
  const [foresight] = features.filter(({ name }) => name === "foresight");
  expect(foresight?.uphold?.({ kind: "definitions" }, world())).toEqual({});
});

/** What the people of Data read in other words. */
function own(words: string): Changes {
  return { "messages/data/en.ftl": words };
}

describe("the plan", () => {
  test("reads what is taken away first", () => {
    const lines = plan({
      "communities/data.yml": undefined,
      "communities/new.yml": "name: New\nstatus: forming\n",
      ".github/ISSUE_TEMPLATE/join-community.yml": files[
        ".github/ISSUE_TEMPLATE/join-community.yml"
      ]?.replace(", Data", ""),
    }).split("\n");
    expect(lines[0]).toBe("- The community Data goes away.");
    expect(lines).toContain("- lin no longer leads Data.");
    expect(lines).toContain("+ New community: New.");
    const last = lines.findLastIndex((line) => line.startsWith("-"));
    expect(lines.slice(0, last).every((line) => line.startsWith("-"))).toBe(true);
  });

  test.each([
    [1, "Its 1 member stays where they are on GitHub"],
    [2, "Its 2 members stay where they are on GitHub"],
  ])("says that a community of %i goes without removing anybody", (count, words) => {
    const facts = [sam, olu].slice(0, count).map((person) => joined(person, "data"));
    const gone = {
      "communities/data.yml": undefined,
      ".github/ISSUE_TEMPLATE/join-community.yml": files[
        ".github/ISSUE_TEMPLATE/join-community.yml"
      ]?.replace(", Data", ""),
    };
    expect(plan(gone, { facts })).toContain(words);
  });

  test("names new leads", () => {
    const text = files["communities/data.yml"]?.replace(
      "- { github: lin }",
      "- { github: lin }\n  - { github: olu }",
    );
    expect(plan({ "communities/data.yml": text })).toContain("+ olu leads Data from now on.");
  });

  test("calls a renamed badge by both names", () => {
    const lines = plan({
      "badges/first-step.yml": undefined,
      "badges/step-one.yml": `${files["badges/first-step.yml"] ?? ""}previously: [first-step]\n`,
      "pathways/design.yml": files["pathways/design.yml"]?.replace(
        "badge: first-step",
        "badge: step-one",
      ),
    });
    expect(lines).toContain(
      "+ The badge First step gets a new ID: step-one instead of first-step.",
    );
    expect(lines).toContain(
      "+ The pathway Design pathway, stage First contribution: recognise: badge is “step-one”, was “first-step”.",
    );
    expect(lines).not.toContain("First step goes");
    expect(lines).not.toContain("badge First step:");
  });

  test("calls a renamed programme, and a person with another id, by both names", () => {
    const programme = "name: Newcomers\nmentors: { when: { badge: first-step } }\n";
    const before = { "people/nia.yml": "name: Nia\n", "mentorships/new.yml": programme };
    const after = {
      "people/nia-b.yml": "name: Nia\npreviously: [nia]\n",
      "mentorships/newcomers.yml": `${programme}previously: [new]\n`,
    };
    expect(plan(after, { definitions: definitions(before) }).split("\n")).toEqual([
      "+ The profile of Nia gets a new ID: nia-b instead of nia.",
      "+ The mentorship program Newcomers gets a new ID: newcomers instead of new.",
    ]);
  });

  test("says of a community that is renamed that, and what else, and nothing of its leads", () => {
    const lines = plan({
      "communities/ui-ux.yml": undefined,
      "communities/guild.yml": `${ui.replace("purpose: Designers", "purpose: All designers")}previously: [ui-ux]\n`,
    });
    expect(lines.split("\n").slice(0, 2)).toEqual([
      "+ The community UI/UX gets a new ID: guild instead of ui-ux.",
      "+ The community UI/UX: purpose is “All designers share practice.”, was “Designers share practice.”.",
    ]);
    expect(lines).not.toContain("lead");
  });

  test("says that a community is retired, and what that means", () => {
    const lines = plan({
      "communities/ui-ux.yml": `${files["communities/ui-ux.yml"] ?? ""}status: retired\n`,
    });
    expect(lines).toContain(
      "- The community UI/UX is retired: nobody can join it anymore, and its leads lose their rights.",
    );
  });

  test("says of what one becomes part where two become one, and who led which", () => {
    const lines = plan({
      "communities/ui-ux.yml": undefined,
      "communities/data.yml": `${files["communities/data.yml"] ?? ""}previously: [ui-ux]\n`,
    });
    expect(lines).toContain(
      "- The community UI/UX becomes part of Data: everything on record moves there.",
    );
    expect(lines).toContain("- ada no longer leads UI/UX.");
    expect(lines).not.toContain("new ID");
  });

  test.each([
    [1, "Its 1 member moves there, too."],
    [2, "Its 2 members move there, too."],
  ])(
    "says where the people of a community of %i belong once it becomes part of another",
    (count, words) => {
      const facts = [sam, olu].slice(0, count).map((person) => joined(person, "ui-ux"));
      const one = {
        "communities/ui-ux.yml": undefined,
        "communities/data.yml": `${files["communities/data.yml"] ?? ""}previously: [ui-ux]\n`,
      };
      expect(plan(one, { facts })).toContain(words);
    },
  );

  test("says what the settings say differently", () => {
    const settings = files["waymark.yml"]?.replace("America/Los_Angeles", "Europe/Lisbon");
    expect(plan({ "waymark.yml": settings })).toContain(
      "+ waymark.yml: timezone is “Europe/Lisbon”, was “America/Los_Angeles”.",
    );
  });

  test("says nothing of the version of the format, which one may leave out", () => {
    const settings = files["waymark.yml"]?.replace("waymark: 1\n", "");
    expect(plan({ "waymark.yml": settings })).toEqual(plan({}));
  });

  test("shows which words of the community's own people read from then on, and which until then", () => {
    const [hello, bye] = [
      "away-was-not = { $person }, hello!\n",
      "away-welcome-back = { $person }, hi!\n",
    ];
    const now = { definitions: definitions(own(hello + bye)) };
    expect(plan(own(hello))).toBe(
      "+ In Data, people will read “{ $person }, hello!” instead of “{ $person }, good to see you! I didn't have you down as away, so nothing has changed.” (away-was-not in messages/data/en.ftl).",
    );
    expect(plan(own(hello.replace("hello", "there you are")), now).split("\n")).toEqual([
      expect.stringContaining(
        "people will read “{ $person }, there you are!” instead of “{ $person }, hello!”",
      ),
      expect.stringMatching(
        /people will read “\{ \$person \}, welcome back!.*” instead of “\{ \$person \}, hi!”/,
      ),
    ]);
    const everywhere = { "messages/en.ftl": hello };
    expect(plan(everywhere)).toMatch(/^\+ People will read “\{ \$person \}, hello!” instead of/);
    expect(plan({}, now).split("\n")).toHaveLength(2);
    expect(plan(own(hello + bye), now)).toBe("");
  });

  test("tells labels that are renamed, retired and created apart", () => {
    const checklist = files["checklists/onboarding.yml"];
    const renamed = plan({
      "checklists/onboarding.yml": checklist?.replace("attended a meeting", "met us"),
    });
    expect(renamed).toContain("+ The label attended a meeting is renamed to met us.");
    expect(renamed).not.toContain("New label");
    expect(renamed).not.toContain("no longer used");
    expect(
      plan({
        "checklists/onboarding.yml": checklist?.replace(', label: "attended a meeting"', ""),
      }),
    ).toContain("- The label attended a meeting is no longer used.");
    const more = checklist?.replace("id: conduct, text", "id: conduct, label: read it, text");
    expect(plan({ "checklists/onboarding.yml": more })).toContain("+ New label: read it.");
    expect(plan({ "checklists/onboarding.yml": more }, { labels: ["Read it"] })).not.toContain(
      "New label: read it",
    );
  });

  test("names who would enter a team, but not who would anyway", () => {
    const facts = [joined(sam, "data")];
    const teams = { data: team([], { slug: "data" }) };
    const text = `${files["communities/data.yml"]}team: data\n`;
    expect(plan({ "communities/data.yml": text }, { facts, teams })).toContain(
      "+ sam is added to the team data.",
    );
    const now = { definitions: definitions({ "communities/data.yml": text }) };
    expect(plan({ "communities/data.yml": text }, { facts, teams, ...now })).not.toContain(
      "added to the team",
    );
  });

  test("names who would leave a team", () => {
    const facts = [
      joined(sam, "data", { thread: at(7) }),
      commanded(sam, "/leave data", { at: "2026-11-05T00:00:00.000Z" }),
    ];
    const teams = { data: team([sam], { slug: "data" }) };
    const text = `${files["communities/data.yml"]}team: data\n`;
    expect(plan({ "communities/data.yml": text }, { facts, teams })).toContain(
      "- sam is taken out of the team data.",
    );
  });

  test.each([
    [[sam], "sam becomes a member of Data."],
    [[sam, olu], "sam and olu become members of Data."],
  ])("names people of a team who would become members", (people, words) => {
    const teams = { data: team(people, { slug: "data" }) };
    expect(
      plan({ "communities/data.yml": `${files["communities/data.yml"]}team: data\n` }, { teams }),
    ).toContain(words);
  });

  test("follows a person from stage to stage, with the badges on the way", () => {
    const facts = [completed(sam), merged(1), merged(2)];
    const known = ["ready", "first"].map((stage) => reached(stage));
    const easier = files["pathways/design.yml"]?.replace("at-least: 3", "at-least: 2");
    const text = plan({ "pathways/design.yml": easier }, { facts: [...facts, ...known] });
    expect(text).toContain("+ sam reaches the stage Active contributor of Design pathway.");
    expect(text).toContain("+ sam earns the badge Regular.");
    expect(text).not.toContain("stage First");
  });

  describe("of a stage that goes on asking for something", () => {
    const pathway = files["pathways/design.yml"] ?? "";
    const settings = `${files["waymark.yml"] ?? ""}private: people\n`;
    const asking = (more: string) => ({
      "waymark.yml": settings,
      "pathways/design.yml": pathway.replace("  - id: first\n", `  - id: first\n${more}`),
    });
    const lately = "    stays-while: { contributions: { at-least: 1, within: 1 month } }\n";
    const known = [completed(), ...["ready", "first"].map((stage) => reached(stage))];
    const tag = `rest/stage-quiet/design/first/${sam.id}/0`;
    const quiet = {
      kind: "stage-quiet",
      id: `stage-quiet/design/first/${sam.id}/0`,
      at: "2026-08-01T10:00:00.000Z",
      person: sam.id,
      pathway: "design",
      stage: "first",
      because: "",
    } as const;
    const told = { ...raised(tag, at(60, place)), at: "2026-09-20T10:00:00.000Z" };

    test("names who doesn't have it, and for how long nothing happens", () => {
      const inForce = definitions({ "waymark.yml": settings });
      const more = { facts: known, definitions: inForce, repositories: [place] };
      expect(plan(asking(lately), more).split("\n")).toEqual([
        "- sam has reached First contribution of Design pathway and doesn't have what it goes on asking for. If that's still so after 3 months, the stage rests: it stays theirs as an honor. Leads hear of it well before, and until then nothing changes.",
        "+ The pathway Design pathway, stage First contribution: now goes on asking for 1 contribution within 1 month.",
      ]);
      const both = [...known, reached("first", { person: olu.id })];
      const several = plan(asking(`${lately}    grace: 2 weeks\n`), { ...more, facts: both });
      expect(several).toMatch(/sam and olu have reached .* still so after 2 weeks/);
    });

    test("names for whom it rests at once where there is less time, or wakes up", () => {
      const facts = [...known, quiet, told];
      const more = {
        facts,
        repositories: [place],
        definitions: definitions(asking(`${lately}    grace: 1 year\n`)),
      };
      expect(plan(asking(`${lately}    grace: 1 month\n`), more)).toContain(
        "- The stage First contribution of Design pathway rests for sam. It stays theirs as an honor.",
      );
      const free = plan(asking(""), more);
      expect(free).toContain(
        "+ sam has First contribution of Design pathway fully: it no longer rests, and isn't about to.",
      );
      expect(free).toContain("no longer goes on asking for 1 contribution within 1 month");
      const other = lately.replace("1 month", "2 months");
      expect(plan(asking(`${other}    grace: 1 year\n`), more)).toContain(
        "goes on asking for 1 contribution within 2 months, was 1 contribution within 1 month",
      );
    });
  });

  test("names who would hold a badge no more, for a time as it would be", () => {
    const award = {
      kind: "awarded",
      id: `awarded/regular/${sam.id}`,
      at: "2026-11-05T10:00:00.000Z",
      person: sam.id,
      badge: "regular",
      because: "",
      evidence: [],
    } as const;
    const now = "name: Regular\ndescription: Somebody we can count on.\n";
    const lasting = `${now}while: { contributions: { at-least: 1, within: 1 month } }\n`;
    expect(plan({ "badges/regular.yml": lasting }, { facts: [award] }).split("\n")).toEqual([
      "- sam no longer holds the badge Regular. It stays on record as held until then.",
      "+ The badge Regular: now goes on asking for 1 contribution within 1 month.",
    ]);
  });

  test("names whoever reaches tiers with the highest alone, and the years of one for each year", () => {
    const tiers = ["low", "high"].map(
      (id, index) =>
        `  - { id: ${id}, name: ${id}, when: { contributions: { at-least: ${index + 1} } } }\n`,
    );
    const inTiers = `name: Maker\ndescription: Makes things.\ntiers:\n${tiers.join("")}`;
    const facts = [merged(4, { at: "2025-11-03T10:00:00.000Z" }), merged(5)];
    expect(plan({ "badges/maker.yml": inTiers }, { facts }).split("\n")).toEqual([
      "+ New badge: Maker (low).",
      "+ New badge: Maker (high).",
      "+ sam earns the badge Maker (high).",
    ]);
    const once =
      "name: Maker\ndescription: Makes things.\nwhen: { contributions: { at-least: 1 } }\n";
    const yearly = `${once}each: year\n`;
    const inForce = definitions({ "badges/maker.yml": once });
    expect(
      plan({ "badges/maker.yml": yearly }, { facts, definitions: inForce }).split("\n"),
    ).toEqual([
      "+ The badge Maker: is now given once for each year.",
      "+ sam earns the badge Maker 2025.",
      "+ sam earns the badge Maker 2026.",
    ]);
    const before = definitions({ "badges/maker.yml": yearly });
    expect(plan({ "badges/maker.yml": once }, { facts, definitions: before })).toContain(
      "+ The badge Maker: is now given only once.",
    );
  });

  test("names who stands at a stage that goes", () => {
    const pathway = files["pathways/design.yml"] ?? "";
    const cut = pathway.slice(0, pathway.indexOf("  - id: active"));
    const gone = {
      "pathways/design.yml": cut,
      "badges/regular.yml": undefined,
      "badges/core.yml": undefined,
    };
    const text = plan(gone, {
      facts: [completed(sam), ...["ready", "first", "active"].map((stage) => reached(stage))],
    });
    expect(text).toContain(
      "- sam loses the stage Active contributor of Design pathway, because it goes away. Their badges stay.",
    );
  });

  test("names open requests that would have other steps before them", () => {
    const open = thread({ body: joinBody("UI/UX") });
    const process = files["processes/join.yml"] ?? "";
    const without =
      process.slice(0, process.indexOf("  - id: approval")) +
      process.slice(process.indexOf("  - id: onboarding"));
    const text = plan(
      { "processes/join.yml": without },
      {
        issues: [open, thread({ ...at(2), labels: [], body: "A question" }), { ...open, ...at(3) }],
      },
    );
    for (const number of [1, 3])
      expect(text).toContain(
        `+ On harbor/community#${number}, the steps still ahead will be: onboarding (now: approval and onboarding).`,
      );
    expect(text).not.toContain("#2");
  });

  test("names no open request that would go on as it does now", () => {
    const badge = files["badges/core.yml"]?.replace("Carries", "Holds up");
    const text = plan({ "badges/core.yml": badge }, { issues: [thread()] });
    expect(text).toContain("badge");
    expect(text).not.toContain("still ahead");
  });

  test("says that a request would be over, and leaves those alone that ended", () => {
    const open = thread({ body: joinBody("UI/UX") });
    const withdrawn = { facts: [commanded(sam, "/withdraw")], issues: [open] };
    const gone = { "processes/join.yml": undefined };
    expect(plan(gone, withdrawn)).not.toContain("still ahead");
    expect(plan(gone, { issues: [open] })).toContain("steps still ahead will be: none");
  });
});

describe("an issue form", () => {
  const path = ".github/ISSUE_TEMPLATE/join-community.yml";
  const form = files[path] ?? "";
  const [head = "", community = "", why = ""] = form.split(/(?= {2}- type)/);

  test.each([
    [
      "asks more",
      `${form}  - type: input\n    attributes: { label: Since when? }\n`,
      ": also asks Since when?",
    ],
    ["asks less", head + community, ": no longer asks Why", "-"],
    [
      "offers something else",
      form.replace("[UI/UX, Data]", "[UI/UX, Data, More]"),
      ", question Community: adds More to options",
    ],
    [
      "offers something else instead",
      form.replace("[UI/UX, Data]", "[UI/UX, More]"),
      ", question Community: removes Data from options; adds More to options",
      "-",
    ],
    ["changes its order", head + why + community, ": fields changes"],
  ])("%s", (_, text, says, sign = "+") => {
    expect(plan({ [path]: text })).toContain(`${sign} The issue form Join a community${says}.`);
  });

  test("that goes away asks nothing more, and its questions aren't listed", () => {
    const lines = plan({ [path]: undefined, "processes/join.yml": undefined });
    expect(lines).toContain("- The issue form Join a community goes away.");
    expect(lines).not.toContain("asks");
  });
});

describe("a form that would be out of step", () => {
  const field = {
    "communities/field.yml": "name: Field\npurpose: They go and see.\nleads: [{ github: lin }]\n",
  };
  const form = ".github/ISSUE_TEMPLATE/join-community.yml";
  const one = proposed(field, { sources: { [form]: files[form] ?? "" } });

  function follows(more: Sketch = {}): readonly string[] {
    const lines = planLines(one, world({ ...QUIET, ...more }));
    return lines.filter((line) => line.includes("will follow"));
  }

  test("is named, with the pull request that would follow", () => {
    expect(follows()).toEqual([`+ A pull request will follow, to bring ${form} up to date.`]);
  });

  test("is left out where that pull request was opened already, or closed by somebody", () => {
    const shown = { home, candidate: one };
    const { plan: steps } = settle(
      { kind: "definitions" },
      foreseeable,
      world({ ...QUIET, shown }),
    );
    const texts = wanted(steps, "ensure-file").map((effect) => [effect.tag, filesText(effect)]);
    expect(texts).not.toEqual([]);
    expect(follows({ written: Object.fromEntries(texts) as Record<string, string> })).toEqual([]);
  });
});

describe("in Spanish", () => {
  const spanish = {
    definitions: definitions({ "waymark.yml": `${files["waymark.yml"]}language: es\n` }),
  };
  const leave = {
    "waymark.yml": `${files["waymark.yml"]}language: es\n`,
    "communities/data.yml": undefined,
    ".github/ISSUE_TEMPLATE/join-community.yml": files[
      ".github/ISSUE_TEMPLATE/join-community.yml"
    ]?.replace(", Data", ""),
  };

  test("the comment reads as the definitions in force ask for, not as those that are proposed", () => {
    expect(comment(proposed(leave), spanish)).toBe(`**Qué cambia al fusionar esto**

_Lo que se quita_

- La comunidad **Data** desaparece.
- \`lin\` deja de coordinar **Data**.
- El formulario **Join a community**, pregunta *Community*: quita *Data* de \`options\`.

Nada de esto ocurre hasta que lo fusiones. Las personas mencionadas no recibieron ningún aviso.`);
    expect(comment(proposed(leave))).toContain("**What merging this changes**");
  });
});

describe("a very long plan", () => {
  test("is cut with a count of what is left, in lines and in names", () => {
    const many = Array.from({ length: 120 }, (_, index) => ({
      kind: "label-created" as const,
      label: `label ${index}`,
    }));
    expect(foreseen(many, telling())).toContain("- … and 20 more");
    const logins = Array.from({ length: 25 }, (_, index) => `person-${index}`);
    expect(foreseen([{ kind: "team-entered", team: "data", logins }], telling())).toContain(
      "`person-19`, and 5 others are added",
    );
  });
});

describe("definitions that lead from conclusion to conclusion without an end", () => {
  test("are a mistake of ours, and nobody is told half of it", () => {
    const restless: Feature = {
      name: "restless",
      conclude: (target, { news }) => (target.kind === "community" ? [record(news.length)] : []),
    };
    const all = [...foreseeable, restless];
    expect(() => foresee(definitions(), home, proposed, world(QUIET), all)).toThrow(
      "something new still follows for community:ui-ux",
    );
  });
});

function record(count: number): Fact {
  return {
    kind: "left",
    id: `restless/${count}`,
    at: "2026-11-04T00:00:00.000Z",
    person: sam.id,
    community: "nowhere",
    how: "by-hand",
  };
}
