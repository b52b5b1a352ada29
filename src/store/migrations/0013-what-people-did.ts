/** What people did day by day is found apart from what came of it, and read in few rows however much it is. */
export const whatPeopleDid = {
  name: "0013-what-people-did",
  sql: `
create table deeds (
  org bigint not null,
  key text collate "C" not null,
  days text collate "C" not null,
  bodies text not null,
  primary key (org, key, days)
);
insert into deeds (org, key, days, bodies)
select org, key, left(at, 9), string_agg(body, e',\\n' order by at, id) from (
  select facts.org, at, id, body, unnest(case
    when kind in ('opened', 'ticked') then array['met:' || substr(key, 8)]
    when kind <> 'reviewed' then array['did:' || substr(key, 8)]
    else array_remove(array[
      case when 'person:' || (body::json ->> 'by') = key then 'did:' || substr(key, 8) end,
      case when 'person:' || (body::json ->> 'author') = key then 'met:' || substr(key, 8) end
    ], null) end) as key
  from fact_keys join facts on facts.org = fact_keys.org and facts.id = fact_keys.fact
  where key like 'person:%' and kind in ('merged', 'reviewed', 'closed', 'opened', 'ticked')
) as did group by org, key, left(at, 9);
delete from fact_keys using facts
where facts.org = fact_keys.org and facts.id = fact_keys.fact
  and key like 'person:%' and kind in ('merged', 'reviewed', 'closed', 'opened', 'ticked');
`,
};
