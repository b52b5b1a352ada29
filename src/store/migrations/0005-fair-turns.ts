/**
 * A delivery keeps the thread it is about, so that a flooded thread keeps no other one waiting, and
 * a target since when it waits. Of an organisation that GitHub does not show for a while it is
 * known since when, and in how many rounds; and which installation was taken away for certain.
 */
export const fairTurns = {
  name: "0005-fair-turns",
  sql: `
alter table deliveries add column thread text collate "C";
alter table targets add column since timestamptz;
alter table organizations add column suspended boolean not null default false;
alter table organizations add column absent text collate "C";
alter table organizations add column missed integer not null default 0;
alter table organizations add column removed bigint;
`,
};
