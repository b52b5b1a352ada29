import { checks } from "../../words/generated/checks.ts";
import { quoted } from "../../words/printed.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { type Happening, type Missed, missedBy, readRule } from "../contribution-rule.ts";
import { list } from "../say.ts";
import type { ContributionRule, RuleExample } from "../types.ts";
import type { Check } from "./check.ts";
import { unanswered } from "./contributions.ts";

export const ruleExamplesHold: Check = {
  name: "rule-examples-hold",
  check: (draft, at, voice) => {
    // What is misspelt somewhere in the file may be what an example waits for.
    if (draft.doubts("settings", "")) return [];
    return (draft.settings?.contributions ?? []).flatMap((rule, index) =>
      unanswered(rule).length > 0
        ? []
        : wrongIn(rule, voice).map(({ place, message }) =>
            at("settings", "", ["contributions", index, "examples", place, "counts"], message),
          ),
    );
  },
};

interface Wrong {
  readonly place: number;
  readonly message: Shown;
}

/** The examples that are not as they say, each judged as a fact is. */
function wrongIn(rule: ContributionRule, voice: Voice): readonly Wrong[] {
  const read = readRule(rule);
  return (rule.examples ?? []).flatMap((example, place) => {
    const missed = missedBy(read, happeningIn(example));
    if (example.counts === (missed === undefined)) return [];
    const message = missed
      ? why(missed, rule, example, voice)
      : checks(voice)("checks-example-counts");
    return [{ place, message }];
  });
}

function happeningIn({ repository, paths = [], labels = [], reason }: RuleExample): Happening {
  return { repository, paths, labels, reason: reason ?? "completed" };
}

/** Why an example does not count. */
function why(
  missed: Missed,
  rule: ContributionRule,
  { repository }: RuleExample,
  voice: Voice,
): Shown {
  const say = checks(voice);
  const { except = {} } = rule;
  const any = (words: readonly string[] = []) => ({ words: list(words, voice, "or") });
  switch (missed) {
    case "repositories":
      return say(
        repository === undefined ? "checks-example-no-repository" : "checks-example-repositories",
        any(rule.repositories),
      );
    case "paths":
      return say(
        except.paths ? "checks-example-paths-left" : "checks-example-paths",
        any(rule.paths),
      );
    case "labels":
      return say("checks-example-labels", any(rule.labels));
    case "reason":
      return say("checks-example-reason", { words: quoted(String(rule.reason)) });
    case "except-repositories":
    case "except-paths":
    case "except-labels":
      return say(`checks-example-${missed}`, any(except[EXCEPTED[missed]]));
  }
}

const EXCEPTED = {
  "except-repositories": "repositories",
  "except-paths": "paths",
  "except-labels": "labels",
} as const;
