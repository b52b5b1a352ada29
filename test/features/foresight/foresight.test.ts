import { describe, expect, test } from "vitest";
import { type Effect, filesText } from "../../../src/core/effect.ts";
import type { Fact } from "../../../src/core/fact.ts";
import type { Feature } from "../../../src/core/feature.ts";
import { look } from "../../../src/core/look.ts";
import { STATUS } from "../../../src/core/message.ts";
import type { Candidate, World } from "../../../src/core/world.ts";
import type { InForce } from "../../../src/features/foresight/then.ts";
import { foresee } from "../../../src/features/foresight/foresee.ts";
import { foreseen, foreseenLines } from "../../../src/features/foresight/messages.ts";
import { features } from "../../../src/features/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded, completed, joined, merged } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, home, joinBody, thread } from "../../build/places.ts";
import { team } from "../../build/teams.ts";
import { newWorld, world } from "../../build/world.ts";

const others = features.filter(({ name }) => name !== "foresight");
const ui = files["communities/ui-ux.yml"] ?? "";
const PROPOSAL = { kind: "proposal", repo: home.id, number: 50 } as const;

type Changes = Readonly<Record<string, string | undefined>>;

function candidate(changes: Changes = {}, more: Partial<Candidate> = {}): Candidate {
  return {
    repo: home,
    commit: "beef",
    definitions: definitions(changes),
    problems: [],
    skipped: [],
    checked: 12,
    people: { ada: ada.id, lin: lin.id },
    ...more,
  };
}

function proposal(one: Candidate, more: Partial<World> = {}): InForce {
  const seen = world({
    candidate: one,
    thread: thread({ ...at(50), pull: true, labels: [] }),
    ...more,
  });
  return { ...seen, definitions: seen.definitions ?? definitions() };
}

/** The plan as a person reads it, without markup. */
function plan(changes: Changes, more: Partial<World> = {}): string {
  const one = candidate(changes);
  const before = proposal(one, more);
  const next = one.definitions ?? definitions();
  return foreseenLines(foresee(next, one, before, others), before).join("\n");
}

function comment(one: Candidate, more: Partial<World> = {}): string | undefined {
  const wanted = look(features, PROPOSAL, proposal(one, more)).plan.map(({ effect }) => effect);
  return wanted.flatMap((effect) => (effect.kind === "ensure-comment" ? [effect.body] : []))[0];
}

describe("a pull request to the definitions", () => {
  test("gets one comment with what merging it changes, and nobody is notified", () => {
    const body = comment(
      candidate({
        "badges/regular.yml": undefined,
        "pathways/design.yml": undefined,
        "badges/core.yml": undefined,
        "communities/ui-ux.yml": files["communities/ui-ux.yml"]?.replace(
          "pathways: [design]\n",
          "",
        ),
      }),
    );
    expect(body).toContain("_Taken away_\n\n- The pathway `design` goes.");
    expect(body).not.toMatch(/(?<!`)@/);
  });

  test("that changes nothing to notice is told so", () => {
    expect(comment(candidate())).toContain("nothing that people or GitHub would notice");
  });

  test("that only adds has nothing to take away in its plan", () => {
    const badge = {
      "badges/new.yml":
        "name: New\ndescription: For newcomers.\nwhen: { contributions: { at-least: 99 } }\n",
    };
    expect(comment(candidate(badge))).not.toContain("Taken away");
  });

  test("with problems gets no plan of its own, but an older plan is taken back", () => {
    const { definitions: _, ...broken } = candidate();
    expect(comment(broken)).toBeUndefined();
    const said = [
      { thread: at(50), tag: STATUS, body: "old", occasion: STATUS, comment: 1, posted: "old" },
    ];
    expect(comment(broken, { said })).toContain("once the problems in the check are mended");
  });

  test("gets none before any definitions are in force", () => {
    const first = newWorld({ candidate: candidate(), thread: thread({ ...at(50), pull: true }) });
    const kinds = look(features, PROPOSAL, first).plan.map(({ effect }) => effect.kind);
    expect(kinds).toEqual(["ensure-check"]);
  });

  test("that was closed has no candidate and is left alone", () => {
    expect(look(features, PROPOSAL, world()).plan).toEqual([]);
  });
});

describe("the plan", () => {
  test("reads what is taken away first", () => {
    const lines = plan({
      "communities/data.yml": undefined,
      "communities/new.yml": "name: New\nstatus: forming\n",
      ".github/ISSUE_TEMPLATE/join-community.yml": files[
        ".github/ISSUE_TEMPLATE/join-community.yml"
      ]?.replace(", Data", ""),
    }).split("\n");
    expect(lines[0]).toBe("- The community data goes.");
    expect(lines).toContain("- lin no longer leads data.");
    expect(lines).toContain("+ The community new is new.");
    const last = lines.findLastIndex((line) => line.startsWith("-"));
    expect(lines.slice(0, last).every((line) => line.startsWith("-"))).toBe(true);
  });

  test.each([
    [1, "Its 1 member stays in the team"],
    [2, "Its 2 members stay in the team"],
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
    expect(plan({ "communities/data.yml": text })).toContain("+ olu leads data.");
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
    expect(lines).toContain("+ The badge first-step is called step-one from here on.");
    expect(lines).toContain("+ The pathway design says something else about stages.");
    expect(lines).not.toContain("first-step goes");
    expect(lines).not.toContain("badge step-one says");
  });

  test("says of a community that is renamed that, and what else, and nothing of its leads", () => {
    const lines = plan({
      "communities/ui-ux.yml": undefined,
      "communities/guild.yml": `${ui.replace("purpose: Designers", "purpose: All designers")}previously: [ui-ux]\n`,
    });
    expect(lines.split("\n").slice(0, 2)).toEqual([
      "+ The community ui-ux is called guild from here on.",
      "+ The community guild says something else about purpose.",
    ]);
    expect(lines).not.toContain("lead");
  });

  test("says that one goes where two become one", () => {
    const lines = plan({
      "communities/ui-ux.yml": undefined,
      "communities/data.yml": `${files["communities/data.yml"] ?? ""}previously: [ui-ux]\n`,
    });
    expect(lines).toContain("- The community ui-ux goes.");
    expect(lines).not.toContain("is called");
  });

  test("says what the settings say differently", () => {
    const settings = files["waymark.yml"]?.replace("America/Los_Angeles", "Europe/Lisbon");
    expect(plan({ "waymark.yml": settings })).toContain(
      "+ waymark.yml says something else about timezone.",
    );
  });

  test("tells labels that are renamed, retired and created apart", () => {
    const checklist = files["checklists/onboarding.yml"];
    expect(
      plan({ "checklists/onboarding.yml": checklist?.replace("attended a meeting", "met us") }),
    ).toContain("+ The label attended a meeting is renamed met us.");
    expect(
      plan({
        "checklists/onboarding.yml": checklist?.replace(', label: "attended a meeting"', ""),
      }),
    ).toContain("- The label attended a meeting is not used any more.");
    const more = checklist?.replace("id: conduct, text", "id: conduct, label: read it, text");
    expect(plan({ "checklists/onboarding.yml": more })).toContain(
      "+ The label read it is created.",
    );
    expect(plan({ "checklists/onboarding.yml": more }, { labels: ["Read it"] })).not.toContain(
      "read it is created",
    );
  });

  test("names who would enter a team, but not who would anyway", () => {
    const facts = [joined(sam, "data")];
    const teams = { data: team([], { slug: "data" }) };
    const text = `${files["communities/data.yml"]}team: data\n`;
    expect(plan({ "communities/data.yml": text }, { facts, teams })).toContain(
      "+ sam would be added to the team data.",
    );
    const now = { definitions: definitions({ "communities/data.yml": text }) };
    expect(plan({ "communities/data.yml": text }, { facts, teams, ...now })).not.toContain(
      "would be added",
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
      "- sam would be taken out of the team data.",
    );
  });

  test.each([
    [[sam], "sam would become a member of data."],
    [[sam, olu], "sam and olu would become members of data."],
  ])("names people of a team who would become members", (people, words) => {
    const teams = { data: team(people, { slug: "data" }) };
    expect(
      plan({ "communities/data.yml": `${files["communities/data.yml"]}team: data\n` }, { teams }),
    ).toContain(words);
  });

  test("follows a person from stage to stage, with the badges on the way", () => {
    const facts = [completed(sam), merged(1), merged(2)];
    const known = reachedAlready(["ready", "first"]);
    const easier = files["pathways/design.yml"]?.replace("at-least: 3", "at-least: 2");
    const text = plan({ "pathways/design.yml": easier }, { facts: [...facts, ...known] });
    expect(text).toContain("+ sam would reach the stage active of design.");
    expect(text).toContain("+ sam would be awarded the badge regular.");
    expect(text).not.toContain("stage first");
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
      facts: [completed(sam), ...reachedAlready(["ready", "first", "active"])],
    });
    expect(text).toContain(
      "- sam would no longer stand at the stage active of design, because it goes. Their badges stay.",
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
      { requests: [open, thread({ ...at(2), labels: [], body: "A question" })] },
    );
    expect(text).toContain(
      "+ harbor/community#1 would have before it: onboarding (now: approval and onboarding).",
    );
    expect(text).not.toContain("#2");
  });

  test("says that a request would be over, and leaves those alone that ended", () => {
    const open = thread({ body: joinBody("UI/UX") });
    const withdrawn = { facts: [commanded(sam, "/withdraw")], requests: [open] };
    const gone = { "processes/join.yml": undefined };
    expect(plan(gone, withdrawn)).not.toContain("would have before it");
    expect(plan(gone, { requests: [open] })).toContain("would have before it: nothing");
  });
});

describe("a form that would be out of step", () => {
  const field = {
    "communities/field.yml": "name: Field\npurpose: They go and see.\nleads: [{ github: lin }]\n",
  };
  const form = ".github/ISSUE_TEMPLATE/join-community.yml";
  const one = candidate(field, { sources: { [form]: files[form] ?? "" } });

  function follows(seen: InForce): readonly string[] {
    const next = one.definitions ?? definitions();
    return foreseenLines(foresee(next, one, seen, others), seen).filter((line) =>
      line.includes("would follow"),
    );
  }

  test("is named, with the pull request that would follow", () => {
    expect(follows(proposal(one))).toEqual([
      `+ A pull request of mine would follow, to bring ${form} into step.`,
    ]);
  });

  test("is left out where that pull request was opened already, or closed by somebody", () => {
    const wanted = features
      .flatMap(({ uphold }) => uphold?.({ kind: "definitions" }, proposal(one)).plan ?? [])
      .flatMap(({ effect }) => (effect.kind === "ensure-file" ? [effect] : []));
    const written = Object.fromEntries(wanted.map((effect) => [effect.tag, filesText(effect)]));
    expect(follows(proposal(one, { written }))).toEqual([]);
  });
});

describe("a very long plan", () => {
  test("is cut with a count of what is left, in lines and in names", () => {
    const many = Array.from({ length: 120 }, (_, index) => ({
      kind: "label-created" as const,
      label: `label ${index}`,
    }));
    expect(foreseen(many, world())).toContain("- … and 20 more");
    const logins = Array.from({ length: 25 }, (_, index) => `person-${index}`);
    expect(foreseen([{ kind: "team-entered", team: "data", logins }], world())).toContain(
      "and 5 others",
    );
  });
});

describe("definitions that lead from conclusion to conclusion without an end", () => {
  test("are followed only so far", () => {
    const restless: Feature = {
      name: "restless",
      uphold: (target, { facts }) => ({
        plan:
          target.kind === "community"
            ? [{ effect: record(facts.length), because: "never done" }]
            : [],
      }),
    };
    const one = candidate();
    const before = proposal(one);
    expect(foresee(one.definitions ?? definitions(), one, before, [...others, restless])).toEqual(
      [],
    );
  });
});

function record(count: number): Effect {
  const fact: Fact = {
    kind: "left",
    id: `restless/${count}`,
    at: "2026-11-04T00:00:00.000Z",
    person: sam.id,
    community: "nowhere",
    how: "by-hand",
  };
  return { kind: "ensure-recorded", facts: [fact], messages: [], touched: [] };
}

function reachedAlready(stages: readonly string[]): readonly Fact[] {
  return stages.map((stage) => ({
    kind: "stage-reached",
    id: `stage-reached/design/${stage}/${sam.id}`,
    at: "2026-11-04T00:00:00.000Z",
    person: sam.id,
    pathway: "design",
    stage,
    because: "it was so",
    evidence: [],
  }));
}
