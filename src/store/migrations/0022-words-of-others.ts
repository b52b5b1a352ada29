/** What people said of others is found by those others alone, and most commands only where they were written. */
export const wordsOfOthers = {
  name: "0022-words-of-others",
  sql: `
delete from fact_keys using facts
where facts.org = fact_keys.org and facts.id = fact_keys.fact
  and kind in ('commanded', 'corrected', 'credited', 'identified', 'judged', 'nominated')
  and key = 'person:' || (body::json ->> 'by')
  and case kind
    when 'commanded'
      then body::json ->> 'name' not in ('leave', 'quiet', 'thank-me', 'take', 'that-was-me')
    else body::json ->> 'by' <> body::json ->> 'person' end;
`,
};
