### What `waymark report` prints in a terminal: what came of everything by which an organization recognizes people, and what somebody should look at. Keys in backticks stay as they are.

report-heading = { $organization }, { $date }

## The parts, each above a list.

report-rules = What counts
# $name: of a pathway
report-pathway = Stages of { $name }
report-badges = Badges
report-credit = Credit

## The lists.

# One rule. $place: its place in the settings, from 1; $type: such as code
report-rule = { $place }. { $type }: { $on ->
    [pull-request-merged] merged pull requests
    [pull-request-review-submitted] reviews
    [issues-opened] opened issues
    [issues-triaged] labels on others' issues
    [gathering-attended] attendances at gatherings
    [gathering-organized] organized gatherings
    [gathering-spoke] talks at gatherings
    [release-published] published releases
    [discussion-answered] chosen answers in discussions
    [comment-helpful] comments that helped
   *[issues-closed] closed issues
}
# What came of it. $date: when it counted something last
report-counted = counted { $count ->
    [one] once
   *[other] { $count } times
}, for { $people ->
    [one] one person
   *[other] { $people } people
}, last on { $date }
# A rule that counts nothing anymore. $outcome: report-counted or report-nothing. $date: the last day it counted
report-rule-over = { $outcome }; it counted until { $date }
# A rule that counts nothing yet. $date: the first day it does
report-rule-to-come = begins on { $date }
# Who reached a stage, or holds a badge. $date: when the last of them did
report-people = { $people ->
    [one] one person
   *[other] { $people } people
}, last on { $date }
# The same, where there is none.
report-nothing = nothing yet
report-nobody = nobody yet

## What is wrong with something, below it in the list.

# $count: such as 312 merged pull requests
report-rule-nothing-fits = None of { $count } { $on ->
    [pull-request-merged] merged pull requests
    [pull-request-review-submitted] reviews
    [issues-opened] opened issues
    [issues-triaged] labels on others' issues
    [gathering-attended] attendances at gatherings
    [gathering-organized] organized gatherings
    [gathering-spoke] talks at gatherings
    [release-published] published releases
    [discussion-answered] chosen answers in discussions
    [comment-helpful] comments that helped
   *[issues-closed] closed issues
} fits. Compare what it asks for with what repositories, folders, and labels are called now.
report-rule-gone-quiet = Nothing has counted since then, out of { $count } { $on ->
    [pull-request-merged] merged pull requests
    [pull-request-review-submitted] reviews
    [issues-opened] opened issues
    [issues-triaged] labels on others' issues
    [gathering-attended] attendances at gatherings
    [gathering-organized] organized gatherings
    [gathering-spoke] talks at gatherings
    [release-published] published releases
    [discussion-answered] chosen answers in discussions
    [comment-helpful] comments that helped
   *[issues-closed] closed issues
}. Was a repository, a folder, or a label renamed?
report-rule-never-happened = In at least { $days } days, nothing has happened that it could look at. Is the App installed on the repositories it's about?
# $type: such as code
report-rule-counts-everything = It counts all of them, so whatever a narrower rule counts counts as { $type }, too. If you don't want that, leave it out with `except`.
report-rule-asks-for-everything = Patterns such as `**` fit everything, so it leaves nothing out. If that's what you want, take `paths` and `repositories` out of it; otherwise name the folders or repositories that you mean.
# $people could have reached the stage, since they reached the one before it long ago.
report-stage-never-reached = { $people ->
    [one] One person
   *[other] { $people } people
} reached the stage before it over a year ago. Does it ask too much, or for something nobody writes down?
# The same of the first stage.
report-stage-never-begun = { $people ->
    [one] One person has
   *[other] { $people } people have
} been in its communities for over a year. Does it ask too much, or for something nobody writes down?
report-badge-no-way = Nobody can get it: it has no `when`, and neither a stage nor a process gives it.
report-badge-never-given = It's been there for at least { $days } days. Does it ask too much, or has it been forgotten?
report-badge-gone-quiet = Nobody has gotten it in over { $days } days. Does it still fit what people do?
# $people: how many people; $credits: how often they vouched for one another: with `/credit`, by approving a request, or with `/helpful`
report-circle = { $people } people got most of their credit from one another, { $credits } times in all.
# The same with their names. $who: such as ada and lin
report-circle-named = { $who } got most of their credit from one another, { $credits } times in all.
report-circles = That's natural where only a few people can give credit. Elsewhere, somebody else could have a look, too.
report-circles-unnamed = `--people` says who they are.

## The end.

report-troubles = { $count ->
    [0] Nothing needs a look.
    [one] One thing needs a look; it's marked with “!”.
   *[other] { $count } things need a look; they're marked with “!”.
}
