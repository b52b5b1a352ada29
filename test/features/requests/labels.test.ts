import { describe, expect, test } from "vitest";
import { commanded } from "../../build/facts.ts";
import { ada } from "../../build/people.ts";
import { withJoin } from "../../build/processes.ts";
import { wanted } from "../../build/steps.ts";
import { team } from "../../build/teams.ts";
import { approved, inTeam, over, plan } from "./looked.ts";

const asked = { labels: ["process: join", "join: onboarding"] };

describe("labels", () => {
  test("tell the process and the step, and no other step", () => {
    expect(wanted(plan([]), "ensure-labels")).toMatchObject([
      {
        has: ["process: join", "join: waiting for approval"],
        lacks: ["join: onboarding", "join: invitation sent"],
      },
    ]);
    expect(plan([])[0]?.because).toBe("the request is in join: waiting for approval");
  });

  test("of a step without one are none", () => {
    const bare = withJoin('    label: "join: onboarding"\n', "");
    const waiting = { labels: ["process: join", "join: waiting for approval"] };
    const [step] = plan([approved], waiting, { definitions: bare }).filter(
      ({ effect }) => effect.kind === "ensure-labels",
    );
    expect(step?.because).toBe("the request is in no labelled step");
  });

  test("of the invitation may have their own name", () => {
    const named = withJoin("{ join: community }", '{ join: community, invited: "on the way" }');
    const waiting = { definitions: named, teams: { "ui-ux": team([], { invited: ["Sam"] }) } };
    expect(wanted(plan(over, {}, waiting), "ensure-labels")[0]?.has).toContain("on the way");
  });

  test("of its steps are gone once it is over, that of its process stays", () => {
    const [labels] = plan(over, asked, inTeam);
    expect(labels).toMatchObject({
      effect: { kind: "ensure-labels", has: ["process: join"] },
      because: "the request is accepted",
    });
    const waiting = { labels: ["process: join", "join: waiting for approval"] };
    const [declined] = wanted(plan([commanded(ada, "/decline")], waiting), "ensure-labels");
    expect(declined?.has).toEqual(["process: join"]);
  });
});
