/**
 * The next target is found in the order in which targets wait, however many are known; and what is
 * over rests.
 */
export const targetsInOrder = {
  name: "0008-targets-in-order",
  sql: `
drop index targets_touched;
create index targets_touched on targets (org, coalesce(since, '-infinity'), key) where touched > upheld;
drop index targets_due;
create index targets_due on targets (org, due, key) where due is not null;
alter table targets add column rests boolean not null default false;
alter table targets add column changed text collate "C";
create index targets_awake on targets (org) where not rests;
`,
};
