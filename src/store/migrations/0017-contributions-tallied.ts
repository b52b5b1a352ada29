/** How much was contributed is added up quarter by quarter, and how long stages took: everybody is looked at once more. */
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
create table steps (
  org bigint not null, pathway text collate "C" not null, stage text collate "C" not null,
  days integer not null, count integer not null,
  primary key (org, pathway, stage, days)
);
create table rule_counts (
  org bigint not null, rule integer not null, month text collate "C" not null, repo bigint not null,
  count integer not null,
  primary key (org, rule, month, repo)
);
update targets set touched = touched + 1, since = now() where key like 'person:%';
`,
};
