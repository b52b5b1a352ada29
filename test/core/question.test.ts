import { describe, expect, test } from "vitest";
import {
  type Answer,
  peopleShown,
  type Question,
  questionKey,
  type QuestionKind,
  reachesGitHub,
} from "../../src/core/question.ts";
import { ada, lin, olu, sam } from "../build/people.ts";
import { home, thread } from "../build/places.ts";
import { team } from "../build/teams.ts";

type Every = { readonly [K in QuestionKind]: Extract<Question, { kind: K }> };

const every: Every = {
  facts: { kind: "facts", of: "thread:10/1" },
  definitions: { kind: "definitions", of: "c0ffee" },
  home: { kind: "home", of: "" },
  login: { kind: "login", of: ada.id },
  everybody: { kind: "everybody", of: "" },
  standings: { kind: "standings", of: "ui-ux" },
  listings: { kind: "listings", of: ada.id },
  listed: { kind: "listed", of: "newcomers" },
  tally: { kind: "tally", of: ada.id },
  record: { kind: "record", of: "r1" },
  said: { kind: "said", of: "thread:10/1" },
  written: { kind: "written", of: "plan" },
  refusals: { kind: "refusals", of: "" },
  account: { kind: "account", of: "ada" },
  repository: { kind: "repository", of: "people" },
  owners: { kind: "owners", of: "" },
  thread: { kind: "thread", of: "thread:10/1" },
  pull: { kind: "pull", of: "thread:10/2" },
  team: { kind: "team", of: "ui-ux" },
  keepers: { kind: "keepers", of: "ui-ux" },
  labels: { kind: "labels", of: home },
  offers: { kind: "offers", of: home },
  issues: { kind: "issues", of: home },
  unattended: { kind: "unattended", of: { repo: home, labels: ["help wanted"] } },
  free: { kind: "free", of: { repo: home, label: "help wanted" } },
  shown: { kind: "shown", of: "" },
  beginning: { kind: "beginning", of: "" },
  tip: { kind: "tip", of: "" },
  brought: { kind: "brought", of: { repo: home, commit: "beef" } },
  candidate: { kind: "candidate", of: { repo: home, commit: "beef" } },
};

const questions: readonly Question[] = Object.values(every);

describe("a question", () => {
  test("has one key, the same for the same question", () => {
    const keys = questions.map(questionKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(questionKey(every.team)).toBe("team ui-ux");
    expect(questionKey({ kind: "labels", of: { ...home } })).toBe(questionKey(every.labels));
    expect(questionKey({ kind: "labels", of: { ...home, id: 12 } })).not.toBe(
      questionKey(every.labels),
    );
  });

  test("reaches GitHub, or what was written down", () => {
    expect(questions.filter(reachesGitHub).map(({ kind }) => kind)).toEqual([
      "account",
      "repository",
      "owners",
      "thread",
      "pull",
      "team",
      "keepers",
      "labels",
      "offers",
      "issues",
      "unattended",
      "free",
      "shown",
      "beginning",
      "tip",
      "brought",
      "candidate",
    ]);
  });
});

describe("an answer", () => {
  test.each<readonly [string, Question, Answer, readonly unknown[]]>([
    ["an account", every.account, { found: ada }, [ada]],
    ["the owners", every.owners, { found: [ada, olu] }, [ada, olu]],
    ["a thread", every.thread, { found: thread({ assignees: [lin] }) }, [sam, lin]],
    ["a pull request", every.pull, { found: { author: sam } }, [sam]],
    ["a merged one", every.pull, { found: { author: sam, merger: lin } }, [sam, lin]],
    ["a team", every.team, { found: team([ada]) }, [ada]],
    ["a record", every.record, { found: { author: sam } }, [sam]],
    ["a login that nobody has", every.account, { none: true }, []],
    ["a team that GitHub keeps to itself", every.team, { refused: "No." }, []],
    ["everything else", every.labels, { found: ["bug"] }, []],
  ])("shows people under their present names: %s", (_, question, answer, people) => {
    expect(peopleShown(question, answer)).toEqual(people);
  });
});
