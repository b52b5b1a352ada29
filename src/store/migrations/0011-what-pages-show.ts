/** Who stands where with which community, and who was recognised when: kept beside the ledger, which says it all. */
export const whatPagesShow = {
  name: "0011-what-pages-show",
  sql: `
create table standings (
  org bigint not null, community text collate "C" not null, person text collate "C" not null,
  brought text collate "C", going boolean not null, first bigint not null,
  primary key (org, person, community)
);
create index standings_first on standings (org, community, first);
create index standings_members on standings (org, community) where brought is not null;
create table recognitions (
  org bigint not null, fact text collate "C" not null, at text collate "C" not null,
  person text collate "C" not null, badge text collate "C",
  primary key (org, fact)
);
create index recognitions_at on recognitions (org, at, fact);
create index recognitions_badge on recognitions (org, badge, at, fact) include (person)
  where badge is not null;
create index recognitions_person on recognitions (org, person);
alter table organizations add column kept_beside integer not null default 0;
alter table organizations alter column kept_beside set default 1;
`,
};
