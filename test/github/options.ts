import type { Language } from "../../src/words/languages.ts";
import type { OrganizationRole } from "./roles.ts";

/** What somebody may do in a repository, from least to most. */
export const LEVELS = ["none", "pull", "triage", "push", "maintain", "admin"] as const;
export type Level = (typeof LEVELS)[number];

export type Permissions = Readonly<Record<string, "read" | "write">>;

export interface AppOptions {
  readonly id: number;
  /** PEM; `privateKey()` in keys.ts makes one. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly slug: string;
  /** As in app.yml. Absent: everything the double knows. */
  readonly permissions?: Permissions;
  /** Webhook events it subscribes to, as in app.yml. Absent: all the double sends. */
  readonly events?: readonly string[];
}

export interface OrganizationOptions {
  readonly login: string;
  readonly name?: string;
  readonly owners: readonly string[];
  /** Besides the owners and everybody in a team. */
  readonly members?: readonly string[];
  /** Repository roles of its own, and which of GitHub's they are made from. */
  readonly repositoryRoles?: Readonly<Record<string, Level>>;
}

export interface LabelOptions {
  readonly name: string;
  readonly color?: string;
  readonly description?: string;
}

export interface RepositoryOptions {
  readonly name: string;
  readonly description?: string;
  readonly private?: boolean;
  /** Text by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly labels?: readonly (string | LabelOptions)[];
  /** People with rights of their own, by login; a level, or a role of the organisation's own. */
  readonly collaborators?: Readonly<Record<string, string>>;
}

export interface TeamOptions {
  readonly name: string;
  /** Absent: made from the name, as GitHub does. */
  readonly slug?: string;
  readonly description?: string;
  readonly members?: readonly string[];
  readonly maintainers?: readonly string[];
  /** What the team may do, by repository name; a level, or a role of the organisation's own. */
  readonly repositories?: Readonly<Record<string, string>>;
  /** What it may do in every repository. */
  readonly organizationRole?: OrganizationRole;
  /** The parent's slug; parents stand before their children. */
  readonly parent?: string;
}

export interface UserOptions {
  readonly login: string;
  readonly name?: string;
}

export interface GitHubOptions {
  readonly app: AppOptions;
  readonly organization: OrganizationOptions;
  /** People with an account; everybody named elsewhere has one anyway. */
  readonly users?: readonly (string | UserOptions)[];
  readonly repositories?: readonly RepositoryOptions[];
  readonly teams?: readonly TeamOptions[];
  readonly port?: number;
  /** Threads are shown with buttons for whoever acts on them, in place of pages to look at. */
  readonly hands?: true;
  /** Of its own pages; Waymark and people write in whichever they do. Default: English. */
  readonly language?: Language;
  /** Check every request and answer against GitHub's own description. Default: true. */
  readonly conform?: boolean;
}

/** What the double's App may do unless the options say less. */
export const EVERYTHING: Permissions = {
  administration: "write",
  checks: "write",
  contents: "write",
  issues: "write",
  members: "write",
  metadata: "read",
  organization_custom_org_roles: "read",
  pull_requests: "write",
};
