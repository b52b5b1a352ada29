/** Which repositories are private, as last seen; to whom an answer was given, and when. */
export const privateAndWhom = {
  name: "0002-private-and-whom",
  sql: `
alter table repositories add column private boolean not null default false;
alter table messages add column whom text collate "C";
alter table messages add column at text collate "C";
`,
};
