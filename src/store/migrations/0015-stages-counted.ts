/** Which stage somebody reached stands beside when they did: pages count who is where. It is made anew at the next start. */
export const stagesCounted = {
  name: "0015-stages-counted",
  sql: `
alter table recognitions add column pathway text collate "C", add column stage text collate "C";
create index recognitions_stage on recognitions (org, pathway, stage) where pathway is not null;
alter table organizations alter column kept_beside set default 2;
`,
};
