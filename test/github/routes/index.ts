import type { Route } from "../hub.ts";
import { apps } from "./apps.ts";
import { checks } from "./checks.ts";
import { comments } from "./comments.ts";
import { contents } from "./contents.ts";
import { graphql } from "./graphql.ts";
import { issues } from "./issues.ts";
import { labels } from "./labels.ts";
import { manifests } from "./manifests.ts";
import { organizationRoles } from "./organization-roles.ts";
import { organizations } from "./organizations.ts";
import { pulls } from "./pulls.ts";
import { repositories } from "./repositories.ts";
import { teams } from "./teams.ts";
import { users } from "./users.ts";

/** Every endpoint the overlay knows; anything else goes to the emulator as it came. */
export const routes: readonly Route[] = [
  ...apps,
  ...graphql,
  ...manifests,
  ...comments,
  ...contents,
  ...labels,
  ...issues,
  ...pulls,
  ...checks,
  ...teams,
  ...organizations,
  ...organizationRoles,
  ...repositories,
  ...users,
];
