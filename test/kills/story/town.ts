import { definitionFiles, harbor } from "../../../demo/organization.ts";
import type { AppOptions, GitHubOptions } from "../../github/options.ts";

/** People with an account and nothing else, of whom each story takes some. */
export const NEWCOMERS = ["bea", "cyn", "dov", "eli", "fay", "gus", "hal", "ivy"] as const;

const MENTORSHIP = `name: First year
communities: [ui-ux]
mentors: { when: { not: { stage: { pathway: design, is-at-least: core } } }, capacity: 2 }
`;

const PROCESS = `name: Find a mentor
start: { form: find-a-mentor.yml }
label: "process: mentor"
community: { field: community }
steps:
  - id: agreed
    label: "mentor: waiting for an owner"
    until: { approvals: { by: owners, at-least: 1 } }
outcome:
  accepted: [{ pair: first-year }, { close: completed }]
  declined: [{ close: not-planned }]
`;

const FORM = `name: Find a mentor
description: Ask for somebody who accompanies you.
title: "Mentor: "
labels: ["process: mentor"]
body:
  - type: dropdown
    id: community
    attributes:
      label: Community
      options: [UI/UX, Data, Writing]
    validations:
      required: true
`;

/** The demo's definitions with a mentorship programme. */
export function townFiles(): Readonly<Record<string, string>> {
  return {
    ...definitionFiles(),
    "mentorships/first-year.yml": MENTORSHIP,
    "processes/mentor.yml": PROCESS,
    ".github/ISSUE_TEMPLATE/find-a-mentor.yml": FORM,
  };
}

/** Harbor Civic Tech as in the demo, with more newcomers, and Sam in UI/UX already. */
export function town(app: AppOptions): GitHubOptions {
  const setting = harbor(app);
  const [home, ...others] = setting.repositories ?? [];
  return {
    ...setting,
    users: [...(setting.users ?? []), ...NEWCOMERS],
    repositories: [{ name: "community", ...home, files: townFiles() }, ...others],
    teams: (setting.teams ?? []).map((team) =>
      team.slug === "ui-ux" ? { ...team, members: [...(team.members ?? []), "sam"] } : team,
    ),
  };
}
