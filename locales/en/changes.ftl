### While a request waits for a pull request to the definitions, and that pull request itself. “I” is Waymark.

## On the request. These stand behind requests-next in requests.ftl.

# $file: the path of a file, as code; so in all of these.
changes-asking = I'm opening a pull request that changes { $file }.
# $pull: the pull request, as GitHub names it, such as #12; so in all of these.
changes-open = { $pull } changes { $file }. Once somebody merges it, this goes on by itself.
# $field: a heading of the form, in quotes.
changes-nobody = Nobody is named under “{ $field }” yet. Edit this issue's description (⋯ → Edit) and I'll go on.
changes-merged = { $file } already says so. This goes on as soon as those definitions are in force.
changes-broken = The definitions have a mistake right now, so I can't propose a change to { $file }. I'll do it as soon as they're mended.
# $byHand: a changes-by-hand sentence; so in the next three.
changes-unsafe = I can't change { $file } without touching more of it than I should. { $byHand } Then this goes on by itself.
# $why: what GitHub said, as a sentence without its full stop.
changes-refused = GitHub won't let me open a pull request. { $why }. I'll try again every day. { $byHand }
changes-closed = { $pull } was closed without being merged, so I won't ask again. To go on, reopen it and merge it. { $byHand } If it isn't wanted anymore, comment `/withdraw` or `/decline`.

# $login: a login, as code; so in all of these. $line: what to write in the file, as code.
changes-by-hand-lead = To do it by hand, add { $line } under `leads` in { $file }.
# The same for a term that ends. $line: what to write in place of their line.
changes-by-hand-term = To do it by hand, change the line of { $login } under `leads` in { $file } to { $line }.
changes-by-hand-emeritus = To do it by hand, add { $line } under `emeritus` in { $file }, and take { $login } out of `leads`.
changes-by-hand-none = To do it by hand, take { $login } out of `leads` in { $file }.

changes-by-hand-retire = To do it by hand, write `status: retired` in { $file }.
# $list: the path of the community's file, as code.
changes-by-hand-pathway = To do it by hand, add the file { $file }, and its name under `pathways` in { $list }.
changes-by-hand-found = To do it by hand, add the file { $file }.

# Where somebody would stop leading a community that they don't lead. $person: their login, as code. $community: its name.
changes-leads-not = { $person } doesn't lead **{ $community }**, so nothing changes there. Did you mean another community? Then edit this issue's description (⋯ → Edit).
# Above a list of the sentences that follow. $person: whoever stops leading, as code.
changes-hand-over = What { $person } has to hand over:
# $community: its name; $others: a list of logins as code.
changes-holds-with = leads **{ $community }**, together with { $others }
changes-holds-alone = leads **{ $community }**, alone
# $mentees: a list of logins as code. $program: the mentorship program's name.
changes-holds-mentees = mentors { $mentees } in **{ $program }**
# $requests: a list such as harbor/community#4 and harbor/community#9.
changes-holds-asked = can decide on { $requests }
# The end of that list, where it is very long. $count: how many are not named.
changes-holds-more =
    { $count ->
        [one] one more
       *[other] { $count } more
    }

# Above a list of the sentences that follow, on a request for a new community.
changes-cannot-found = The new community needs something else before it can be founded. Edit this issue's description (⋯ → Edit) and I'll continue:
# $name: the community's name.
changes-taken = There's already a community called “{ $name }”. Choose another name, or join that one.
# $team: the name of a team on GitHub, as code; so in all of these. $name: the name of the community that has it.
changes-team-taken = Its team would be called { $team }, and that's the team of “{ $name }”. Choose another name.
changes-no-lead = I can't find anybody on GitHub who is to lead it.
# $login: what somebody wrote, as code.
changes-no-such-lead = I can't find { $login } on GitHub.

# Above a list of the sentences that follow, on a request for a new pathway.
changes-cannot-add-pathway = The new pathway needs something else before it can be added. Edit this issue's description (⋯ → Edit) and I'll continue:
# $name: what is called so already.
changes-pathway-taken = There's already something called “{ $name }”. Choose another name.
changes-no-point = I can't find any conversion points. Write each on a line of its own, such as “First contribution: 1 contribution”.
# $line: what somebody wrote.
changes-point-unread = I can't read “{ $line }” as a conversion point.
# Follows one or several changes-point-unread.
changes-point-how = A conversion point can ask for contributions, such as “Active: 5 contributions within 3 months”; for membership, such as “Regular: member for 1 month”; and for endorsements by the leads, such as “Core: 20 contributions and 2 endorsements”. Behind `->` you can say what comes next.
# $name: the name of a conversion point.
changes-point-twice = There's more than one conversion point called “{ $name }”.
changes-no-such-point = There's no conversion point called “{ $name }”, so I can't tell who may mentor.
# $text: what somebody wrote.
changes-no-length = I can't read “{ $text }” as a length of time, such as “6 months”.

# A comment of its own, once. $people: a list of @logins. $person: who closed it, as code.
changes-turned-down = { $people }, { $person } closed { $pull } without merging it, so this request doesn't move on. To go on, reopen it and merge it. { $byHand } If it isn't wanted anymore, comment `/decline`.

## The pull request.

# $name: a login. $community: the community's name; so in all of these.
changes-title-lead = Let { $name } lead { $community }
# $day: the last day of their term, written out.
changes-title-term = Let { $name } lead { $community } until { $day }
changes-title-emeritus = Let { $name } step down as a lead of { $community }
changes-title-none = Let { $name } stop leading { $community }
changes-title-retire = Retire { $community }
changes-title-found = Found { $community }
# $pathway: its name.
changes-title-pathway = Add the pathway { $pathway }
# $request: the issue, as GitHub names it, such as harbor/community#12.
changes-because = This is what comes of { $request }, which went through all its steps.
# The same where that isn't for everybody to see.
changes-because-private = This is what comes of a request that went through all its steps.
changes-what-lead = It lists { $login } among the leads of **{ $community }** in { $file }. Nothing else in the file changes.
# $day: the last day of their term, written out.
changes-what-term = It writes into { $file } that { $login } leads **{ $community }** until { $day }. Nothing else in the file changes.
changes-what-emeritus = It lists { $login } among those who led **{ $community }** before, and no longer among its leads, in { $file }. Nothing else in the file changes.
changes-what-none = It takes { $login } out of the leads of **{ $community }** in { $file }. Nothing else in the file changes.
changes-what-retire = It writes `status: retired` in { $file }: nobody can join **{ $community }** anymore, and its leads stop leading. Nothing else in the file changes.
changes-what-found = It adds the community **{ $community }** in { $file }, as the form describes it. Once there is a team for it on GitHub, add `team` there.
# The same where the process creates its team as well.
changes-what-found-team = It adds the community **{ $community }** in { $file }, as the form describes it. Once that's in force, I create its team { $team } on GitHub, without any rights.
# Follows changes-what-found-team where there is a team of that name.
changes-team-there = There's a team { $team } on GitHub already, though. I won't change what it is; but if I may look after it, the people of this community get into it. Is that what you want? If not, write another name under `team`.
# $list: the path of the community's file, as code.
changes-what-pathway = It adds the pathway **{ $pathway }** in { $file }, as the form describes it, and lists it in { $list }.
# Follows changes-what-pathway. $stage: the name of a conversion point.
changes-what-mentorship = It also adds a mentorship program for it in { $file }: whoever has reached “{ $stage }” may mentor.
# Follows them where that cannot be done. $id: the pathway's id, as code.
changes-not-listed = I can't list it in { $file } without touching more of that than I should, so please add { $id } under `pathways` there yourself.
# Where nobody else leads the community.
changes-last-lead = Nobody else leads this community. Until somebody does, the owners of the organization decide in its place.
# Follows changes-last-lead where that would be a mistake in the definitions.
changes-last-lead-active = An active community needs a lead, though, so this can't come into force as it is. First let somebody else lead, or write `status: dormant` in { $file }; then I'll rebuild this pull request.
changes-what-now = Merge this, and the request goes on by itself. If you close it, I won't ask again, and the request says how to go on.
changes-branch = This branch is mine, so please don't commit to it: when the definitions change, I rebuild it from the default branch, and your commits would be lost.
# On the pull request, as it is closed
changes-done = There's nothing left to change here: either the definitions say so already, or the request was taken back.
