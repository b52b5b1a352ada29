/** How far back what happened before was read, repository by repository and list by list: whoever goes on begins there. */
export const howFarBack = {
  name: "0016-how-far-back",
  sql: `
create table histories (
  org bigint not null,
  repo bigint not null,
  list text collate "C" not null,
  cursor text,
  read bigint not null default 0,
  whole boolean not null default false,
  primary key (org, repo, list)
);
`,
};
