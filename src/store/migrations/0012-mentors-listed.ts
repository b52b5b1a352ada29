/** Who may mentor in which programme, as the last look at each person found. */
export const mentorsListed = {
  name: "0012-mentors-listed",
  sql: `
create table mentors (
  org bigint not null, programme text collate "C" not null, person text collate "C" not null,
  free integer, seq bigserial not null,
  primary key (org, person, programme)
);
create index mentors_listed on mentors (org, programme, seq);
update targets set touched = touched + 1, since = now() where key like 'person:%';
`,
};
