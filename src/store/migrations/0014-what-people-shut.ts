/** Others' issues that somebody closed are found apart from what they worked on themselves. */
export const whatPeopleShut = {
  name: "0014-what-people-shut",
  sql: `
create temporary table apart on commit drop as
select org, key, days, place, body, kind = 'closed' and 'did:' || (body::json ->> 'by') = key
  and 'did:' || (body::json ->> 'author') <> key
  and not (body::jsonb -> 'assignees') ? substr(key, 5) as shut
from (
  select org, key, days, place, body, body::json ->> 'kind' as kind
  from deeds, unnest(string_to_array(bodies, e',\\n')) with ordinality as told (body, place)
  where key like 'did:%'
) as told;
insert into deeds (org, key, days, bodies)
select org, 'shut:' || substr(key, 5), days, string_agg(body, e',\\n' order by place)
from apart where shut group by org, key, days;
delete from deeds using (select distinct org, key, days from apart where shut) as changed
where deeds.org = changed.org and deeds.key = changed.key and deeds.days = changed.days;
insert into deeds (org, key, days, bodies)
select org, key, days, string_agg(body, e',\\n' order by place) from apart
where not shut and (org, key, days) in (select org, key, days from apart where shut)
group by org, key, days;
`,
};
