/** The latest of each stage, and of all awards, are found without going through what else was recognised. */
export const stagesInTurn = {
  name: "0023-stages-in-turn",
  sql: `
create index recognitions_stage_at on recognitions (org, pathway, stage, at, fact) include (person)
  where pathway is not null;
create index recognitions_award_at on recognitions (org, at, fact) include (person)
  where pathway is null;
`,
};
