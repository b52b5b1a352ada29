### The weekly digest for the leads of a community: an issue in the private repository, and a comment on it each week that has something to tell. “I” is Waymark.
### $community: its name, in bold. $name: a person who isn't called. $stage: in bold. $pathway, $title: plain names. $thread: as in “harbor/community#12”. $day: written out.

## The issue

# Its title. $community: a plain name.
digest-issue-title = The week in { $community }
# $weekday: such as “Monday”.
digest-issue = Every { $weekday }, I write here what's new in { $community }: who joined, who reached a stage or is close to one, who waits for an answer, and which issues nobody has taken. In a week without any of that, I write nothing.
digest-issue-close = Would you rather not have this? Close the issue, and I'll stop. Reopen it, and I'll go on.

## The comment

# $people: @logins of the leads who are there.
digest-greeting = { $people }, here's your week in { $community }.
# Where the leads are all away, or too many to name.
digest-greeting-nobody = Here's the week in { $community }.

# Above lists: what follows is one of these lines for each person or request, and at the end digest-more.
digest-joined-title = **New this week.** Say hello!
digest-reached-title = **Reached a stage this week.** Time to celebrate!
digest-close-title = **Close to a stage.** A hint from you may be all it takes.
digest-confirm-title = **Waiting for your word on a stage.** To say yes, comment `/confirm` there.
digest-waiting-title = **Waiting for an answer for a week or more**
digest-untaken-title = **Nobody has taken these yet.** Would you write what “done” looks like there, or take the label off?

digest-joined = { $name }, on { $day }
digest-reached = { $name }: { $stage } ({ $pathway }), on { $day }
# $missing: such as “4 of 5 contributions”.
digest-close = { $name }, { $stage } ({ $pathway }): { $missing }
digest-confirm = { $name }: { $stage } ({ $pathway }), asked on { $day } in { $thread }
# The messages that end in “elsewhere”: the issue is in another private repository, which isn't named here.
digest-confirm-elsewhere = { $name }: { $stage } ({ $pathway }), asked on { $day } in another private repository
# $missing: such as “0 of 1 approval”.
digest-request = { $thread } (“{ $title }” for { $name }), since { $day }: { $missing }
digest-request-first = { $thread } (“{ $title }” for { $name }), since { $day }: { $missing }. It's { $name }'s first request here.
digest-request-elsewhere = A request for { $name } in another private repository, since { $day }: { $missing }
digest-request-first-elsewhere = A request for { $name } in another private repository, since { $day }: { $missing }. It's { $name }'s first request here.
# $program: in bold.
digest-search = { $thread }: { $name } has been waiting for a mentor in { $program } since { $day }
digest-search-elsewhere = { $name } has been waiting for a mentor in { $program } since { $day }
# Somebody new whose issue or pull request nobody has answered. $name opened it.
digest-newcomer = { $thread } (“{ $title }”) by { $name }, who is new here, since { $day }: nobody has answered yet
# An issue with a label such as `good first issue`.
digest-untaken = { $thread }: “{ $title }”, open since { $day }
# The last line of a list that is too long.
digest-more = and { $count } more

## What owners hear, once, on an issue of its own in the private repository: a few people got most of their credit from one another. It's no accusation, and should never sound like one.

# Its title. $who: a list of logins.
digest-circle-title = Could somebody else have a look, too? ({ $who })
# $people: @logins of owners. $circle: such as “`ada` and `lin` got most of their credit from one another, 6 times in all.”
digest-circle = { $people }, something to look at when you have a moment: { $circle }
# Where there are no owners to call, or too many.
digest-circle-nobody = Something for an owner to look at, when there's a moment: { $circle }
# Follows report-circles.
digest-circle-why = Nobody is accused of anything, and nothing changes because of it: what they did counts.
digest-circle-close = I say this once. Close the issue whenever you like.
