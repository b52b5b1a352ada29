/** Which issues somebody was assigned to is found by the person, too. */
export const issuesTaken = {
  name: "0019-issues-taken",
  sql: `
insert into fact_keys (org, key, fact)
select org, 'took:' || (body::json ->> 'person'), id from facts
where kind = 'assigned-to'
on conflict do nothing;
`,
};
