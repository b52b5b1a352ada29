/**
 * Our own records get a place in the ledger that no clock can change; issues of ours are found by
 * what they were opened for, and no longer by the definitions of the whole organisation; what was
 * asked to know a delivery's facts is kept with it; what a comment says is kept beside its words;
 * and requests may live in the database alone.
 */
export const aWorldThatAnswers = {
  name: "0004-a-world-that-answers",
  sql: `
alter table facts add column seq bigint;
update facts set seq = placed.seq from (
  select org, id, row_number() over (partition by org order by at, id) as seq from facts
) as placed where placed.org = facts.org and placed.id = facts.id;
create sequence facts_in_order owned by facts.seq;
select setval('facts_in_order', (select coalesce(max(seq), 0) + 1 from facts));
alter table facts alter column seq set default nextval('facts_in_order');
alter table facts alter column seq set not null;

insert into fact_keys (org, key, fact)
  select org, 'tag:' || replace(body::json ->> 'tag', '\\', '\\005c'), id from facts where kind = 'raised'
  union all
  select org, 'removals', id from facts
    where kind = 'raised' and body::json ->> 'community' is not null
  on conflict do nothing;
delete from fact_keys using facts
  where facts.org = fact_keys.org and facts.id = fact_keys.fact
    and facts.kind = 'raised' and fact_keys.key = 'definitions';

alter table deliveries add column answers text;
alter table messages add column meaning text;

create table records (
  org bigint not null,
  id text collate "C" not null,
  process text not null,
  title text not null,
  body text not null,
  author text not null,
  login text not null,
  opened text not null,
  primary key (org, id)
);
`,
};
