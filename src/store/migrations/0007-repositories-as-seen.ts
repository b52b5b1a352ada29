/** When a repository was last seen to be called so: what is told again later changes nothing. */
export const repositoriesAsSeen = {
  name: "0007-repositories-as-seen",
  sql: `
alter table repositories add column seen text collate "C" not null default '';
`,
};
