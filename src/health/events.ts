import type { ContributionRule } from "../definitions/types.ts";

/** What rules look at, as messages call it. */
export const EVENTS = {
  "pull_request.merged": "pull-request-merged",
  "pull_request_review.submitted": "pull-request-review-submitted",
  "gathering.attended": "gathering-attended",
  "gathering.organized": "gathering-organized",
  "gathering.spoke": "gathering-spoke",
  "issues.opened": "issues-opened",
  "issues.triaged": "issues-triaged",
  "issues.closed": "issues-closed",
  "release.published": "release-published",
  "discussion.answered": "discussion-answered",
  "comment.helpful": "comment-helpful",
} as const satisfies Record<ContributionRule["on"], string>;
