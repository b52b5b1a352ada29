/** How much was contributed is added up quarter by quarter, person by person: everybody is looked at once more. */
export const contributionsTallied = {
  name: "0017-contributions-tallied",
  sql: `
create table tallies (
  org bigint not null, person text collate "C" not null, body text not null,
  primary key (org, person)
);
create table tallied (
  org bigint not null, community text collate "C" not null, quarter text collate "C" not null,
  type text collate "C" not null, repo bigint not null, shows text collate "C" not null,
  count integer not null,
  primary key (org, community, quarter, type, repo, shows)
);
update targets set touched = touched + 1, since = now() where key like 'person:%';
`,
};
