### A log: an issue on which Waymark writes down how requests of one kind ended. “I” is Waymark.

# The text of that issue.
logs-about = This is a log. When a request that belongs here ends, I write down below what came of it: when, who decided and why, who agreed, and who objected. To talk about one of them, go to the request itself.

## One comment for each request. It is put together from these parts.

# $title: the request's title, in bold. $request: the issue, as GitHub names it, such as harbor/community#12. $day: written out.
logs-ended =
    { $how ->
        [accepted] { $title } ({ $request }) was **accepted** on { $day }.
        [declined] { $title } ({ $request }) was **declined** on { $day }.
        [expired] { $title } ({ $request }) **expired** on { $day }, since nothing moved it on for too long.
       *[withdrawn] { $title } ({ $request }) was **withdrawn** on { $day }.
    }
# $person: a login, as code; so in all of these. $reason: in their own words; so in all of these.
logs-by =
    { $how ->
        [declined] { $person } declined it.
       *[withdrawn] { $person } withdrew it.
    }
logs-by-because =
    { $how ->
        [declined] { $person } declined it: “{ $reason }”
       *[withdrawn] { $person } withdrew it: “{ $reason }”
    }
logs-said = { $person }: “{ $reason }”
# Above a list of logs-said, each with one of the four below behind it.
logs-objections = Objections:
logs-standing = Not settled.
# $day: written out.
logs-settled = Settled by { $person } on { $day }.
logs-settled-because = Settled by { $person } on { $day }: “{ $reason }”
logs-taken-back = Taken back on { $day }.
# The last line of a list that would be too long. $count: how many are left out.
logs-more = and { $count } more

## At the end of the status comment. $title: the title of the log.

# $log: the issue that is the log, as GitHub names it.
logs-written = This is written down in “{ $title }” ({ $log }).
logs-written-private = This is written down in “{ $title }”.
logs-opening = I'm writing this down in “{ $title }”.
logs-nowhere = This isn't written down in “{ $title }”, since not everybody who reads that can see this request.
# $why: what GitHub said, as a sentence without its full stop.
logs-refused = GitHub won't let me open the log “{ $title }”. { $why }. I'll try again every day for a month.
