/** Looks worked out how much was contributed, and did not write it down: everybody is looked at once more. */
export const talliesKept = {
  name: "0018-tallies-kept",
  sql: `
update targets set touched = touched + 1, since = now() where key like 'person:%';
`,
};
