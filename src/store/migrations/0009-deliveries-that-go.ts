/** Deliveries are kept for a time: until when they are gone. */
export const deliveriesThatGo = {
  name: "0009-deliveries-that-go",
  sql: `
alter table organizations add column pruned text collate "C" not null default '';
`,
};
