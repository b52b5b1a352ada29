/** Where each person contributed in public last is kept apart from how much, so that all of them are found at once. */
export const whoContributed = {
  name: "0020-who-contributed",
  sql: `
create table contributors (
  org bigint not null, person text collate "C" not null, repo bigint not null,
  shows text collate "C" not null, quarter text collate "C" not null,
  primary key (org, person)
);
insert into contributors (org, person, repo, shows, quarter)
  select distinct on (org, person) org, person, repo, shows, quarter from tallies
  cross join json_to_recordset(body::json -> 'counts')
    as counted (quarter text, repo bigint, shows text)
  order by org, person, quarter collate "C" desc, shows collate "C", repo;
`,
};
