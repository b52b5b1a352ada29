import { change } from "../harbor.ts";
import type { Mistake } from "./mistake.ts";

const REVIEWS = "- { type: review, on: pull_request_review.submitted }";

/** The settings with this rule for contributions in place of the one for reviews. */
function rule(text: string): Mistake["files"] {
  return change("waymark.yml", REVIEWS, `- { type: review, ${text} }`);
}

function pulls(text: string): Mistake["files"] {
  return rule(`on: pull_request.merged, ${text}`);
}

/** Mistakes in rules for contributions, by the check that finds them. */
export const RULES: Readonly<Record<string, readonly Mistake[]>> = {
  "path-patterns-can-fit": [
    { files: pulls("paths: [src, ▶docs/]"), says: "No file ever fits `docs/`" },
    { files: pulls('except: { paths: ["**/*.md", ▶/dist/**] }'), says: "Write `dist/**`." },
    { files: pulls("paths: [▶./]"), says: "Write `**`." },
  ],
  "rules-fit-their-events": [
    {
      files: rule("on: pull_request_review.submitted, labels: ▶[a], reason: ▶completed"),
      says: "`pull_request_review.submitted` has no `labels`. Leave it out.",
    },
    {
      files: change("waymark.yml", "labels: [bug]", "paths: ▶[a]"),
      says: "`issues.closed` has no `paths`",
    },
    {
      files: change("waymark.yml", "labels: [bug]", "except: { labels: [a], paths: ▶[a] }"),
      says: "`issues.closed` has no `paths`. Leave it out.",
    },
    {
      files: pulls("examples: [{ counts: true }, { counts: false, reason: ▶completed }]"),
      says: "`pull_request.merged` has no `reason`. Leave it out.",
    },
    {
      files: pulls("credit: ▶closer"),
      says: "`pull_request.merged` has no `closer` to credit. Write `author`, `merger`, or `co-authors`.",
    },
    {
      files: change("waymark.yml", "credit: author", "credit: [assignees, ▶merger]"),
      says: "`issues.closed` has no `merger` to credit.",
    },
    {
      files: rule("on: issues.opened, labels: [idea], reason: ▶completed"),
      says: "`issues.opened` has no `reason`. Leave it out.",
    },
    {
      files: rule("on: issues.triaged, labels: [bug], credit: ▶author"),
      says: "`issues.triaged` has no `credit`. Leave it out.",
    },
    {
      files: rule("on: release.published, labels: ▶[bug]"),
      says: "`release.published` has no `labels`. Leave it out.",
    },
    {
      files: rule("on: pull_request_review.submitted, credit: ▶[author]"),
      says: "`pull_request_review.submitted` has no `credit`. Leave it out.",
    },
    {
      files: rule("on: gathering.attended, labels: ▶[meeting]"),
      says: "`gathering.attended` has no `labels`. Leave it out.",
    },
  ],
  "rules-end-after-they-begin": [
    {
      files: pulls("from: 2026-02-01, until: ▶2026-01-31"),
      says: "it ends on `2026-01-31`, and begins only on `2026-02-01`.",
    },
    {
      files: pulls("from: 2026-02-01, until: ▶2025-02-01"),
      says: "It can't end before it begins.",
    },
  ],
  "rule-examples-hold": [
    {
      files: pulls('paths: ["docs/**"], examples: [{ counts: ▶true, paths: [src/a.ts] }]'),
      says: "This example doesn't count: none of its files fits `docs/**`.",
    },
    {
      files: pulls(
        "paths: [a, b], examples: [{ counts: true, paths: [b] }, { counts: ▶false, paths: [a] }]",
      ),
      says: "This example counts, and it says it mustn't.",
    },
    {
      files: pulls(
        "paths: [a, b], except: { paths: [b] }, examples: [{ counts: ▶true, paths: [b, c] }]",
      ),
      says: "apart from the files that the rule leaves out, none fits `a` or `b`.",
    },
    {
      files: pulls(
        "except: { paths: [a, b], labels: [Chore] }, examples: [{ counts: ▶true, paths: [a, b] }, { counts: ▶true, paths: [c], labels: [chore] }]",
      ),
      says: "it changes no files but those that the rule leaves out because they fit `a` or `b`. This example doesn't count: the rule leaves out whatever has the label `Chore`.",
    },
    {
      files: rule(
        "on: pull_request_review.submitted, repositories: [docs-*], examples: [{ counts: ▶true }, { counts: ▶true, repository: site }, { counts: true, repository: Docs-1 }]",
      ),
      says: "it names no `repository`, and the rule asks for `docs-*`. This example doesn't count: its repository doesn't fit `docs-*`.",
    },
    {
      files: rule(
        "on: pull_request_review.submitted, except: { repositories: [docs-*] }, examples: [{ counts: true }, { counts: ▶true, repository: docs-1 }]",
      ),
      says: "the rule leaves out repositories that fit `docs-*`.",
    },
    {
      files: rule(
        "on: issues.closed, labels: [bug, crash], reason: not-planned, examples: [{ counts: ▶true, reason: not-planned }, { counts: ▶true, labels: [Bug] }]",
      ),
      says: "it doesn't have the label `bug` or `crash`. This example doesn't count: it isn't closed as `not-planned`.",
    },
  ],
};
