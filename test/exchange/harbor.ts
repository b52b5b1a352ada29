/** `sigs.yaml` of an invented organisation, with everything a reader must make something of. */
export const SIGS = `sigs:
  - dir: sig-boats
    name: Boats
    mission_statement: >
      Everything that floats.

    charter_link: charter.md
    label: boats
    leadership:
      chairs:
        - github: Ada
          name: Ada Harbour
          company: Harbour Works
        - github: lin
          name: Lin Quay
      tech_leads:
        - github: ada
          name: Ada Harbour
        - github: kai
      emeritus_leads:
        - github: olga
          name: Olga Pier
        - github: LIN
          name: Lin Quay
    meetings:
      - description: Regular meeting
        day: Wednesday
        time: "9:00"
        tz: PT (Pacific Time)
        frequency: biweekly
        url: https://meet.example/boats
        archive_url: https://docs.example/boats
        recordings_url: https://video.example/boats
        calendar_url: https://calendar.example/boats
      - description: Launch
        day: Tuesday
        time: 2PM
        tz: UTC
        frequency: weekly
    contact:
      slack: boats
      mailing_list: https://lists.example/boats
      private_mailing_list: boats-leads@lists.example
      teams:
        - name: sig-boats
          description: Everybody
        - name: Boats Reviews
          description: Looks at boats
        - name: boats-bugs
      liaison:
        github: sam
        name: Sam Shore
    subprojects:
      - name: oars
        owners: []
workinggroups:
  - dir: wg-tides
    name: Tides
    charter_link: https://docs.example/tides
    stakeholder_sigs: [Boats]
    leadership:
      chairs:
        - github: kai
          name: Kai Mole
usergroups: []
committees:
  - dir: committee-ropes
    name: Ropes
    leadership:
      emeritus_leads:
        - github: olga
          name: Olga Pier
`;

/** peribolos' file of an invented organisation. */
export const ORG = `name: Harbor Civic Tech
description: People who build for the harbour
billing_email: money@harbor.example
has_organization_projects: true
repos:
  site: { description: The site }
admins: [olga]
members: [Ada, lin, kai, Olga]
teams:
  UI/UX:
    description: Designers
    privacy: closed
    previously: [ux-guild]
    maintainers: [Ada]
    members: [lin, ada, kai]
    repos: { site: write }
    teams:
      ui-ux-reviews:
        members: [lin]
  robots:
    privacy: secret
    members: [kai]
`;

/** `.all-contributorsrc` of an invented project. */
export const ALL_CONTRIBUTORS = `{
\t"projectName": "site",
\t"projectOwner": "harbor",
\t"files": ["README.md"],
\t"imageSize": 64,
\t"types": { "mapping": { "symbol": "🗺️", "description": "Drew maps" } },
\t"contributors": [
\t\t{
\t\t\t"login": "Ada",
\t\t\t"name": "Ada Harbour",
\t\t\t"avatar_url": "https://avatars.example/ada",
\t\t\t"profile": "https://ada.example",
\t\t\t"contributions": ["code", { "type": "talk", "url": "https://video.example/ada" }]
\t\t},
\t\t{
\t\t\t"login": "lin",
\t\t\t"name": "Lin Quay",
\t\t\t"avatar_url": "https://github.com/lin.png",
\t\t\t"profile": "https://github.com/Lin",
\t\t\t"contributions": ["doc"]
\t\t},
\t\t{ "name": "Maria Pérez", "contributions": ["mapping"] }
\t]
}
`;
