import type { Event } from "../core/event.ts";
import { fromComments } from "./receive/comments.ts";
import { fromDiscussions } from "./receive/discussions.ts";
import { fromIssues } from "./receive/issues.ts";
import type { Translate } from "./receive/occurred.ts";
import {
  fromInstallations,
  fromMemberships,
  fromOrganizations,
  fromTeams,
} from "./receive/organizations.ts";
import type { Delivery } from "./receive/payload.ts";
import { fromPulls, fromPushes, fromRepositories, fromReviews } from "./receive/pulls.ts";
import { fromReleases } from "./receive/releases.ts";

export { mentionedIn } from "./receive/mentioned-in.ts";
export type { Delivery } from "./receive/payload.ts";

const FAMILIES = {
  issues: fromIssues,
  issue_comment: fromComments,
  pull_request: fromPulls,
  pull_request_review: fromReviews,
  push: fromPushes,
  discussion: fromDiscussions,
  release: fromReleases,
  membership: fromMemberships,
  team: fromTeams,
  organization: fromOrganizations,
  installation: fromInstallations,
  installation_repositories: fromInstallations,
  repository: fromRepositories,
} satisfies Record<string, Translate>;

/** Every webhook event Waymark understands: what the app subscribes to, and what `app.yml` asks for. */
export const EVENTS = Object.keys(FAMILIES) as readonly (keyof typeof FAMILIES)[];

/** What happened, as a delivery tells it. An unknown or odd payload tells nothing, and never throws. */
export function eventsOf(delivery: Delivery): readonly Event[] {
  const families: Readonly<Record<string, Translate>> = FAMILIES;
  if (!Object.hasOwn(families, delivery.name)) return [];
  return families[delivery.name]?.(delivery) ?? [];
}
