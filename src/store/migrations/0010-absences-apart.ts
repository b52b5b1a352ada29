/** When somebody was away is found apart from all else they did; adoptions are found by their place in the ledger. */
export const absencesApart = {
  name: "0010-absences-apart",
  sql: `
insert into fact_keys (org, key, fact)
select org, 'away:' || (body::json ->> 'by'), id from facts
where kind = 'commanded' and body::json ->> 'name' in ('away', 'back')
on conflict do nothing;
create index facts_adopted on facts (org, seq) where kind = 'adopted';
`,
};
