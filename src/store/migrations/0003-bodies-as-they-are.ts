/**
 * PostgreSQL's own compression took as long as all else together, before a delivery could be
 * acknowledged. Backups are compressed anyway.
 */
export const bodiesAsTheyAre = {
  name: "0003-bodies-as-they-are",
  sql: `alter table deliveries alter column body set storage external`,
};
