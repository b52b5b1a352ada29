/**
 * Each writing of ten days is told apart from every other by itself. PostgreSQL's own numbers may be
 * given once more after it crashed, since what people did is written without waiting for the disk.
 */
export const deedsToldApart = {
  name: "0021-deeds-told-apart",
  sql: `
alter table deeds add column written bigint not null default 0;
`,
};
