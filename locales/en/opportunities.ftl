### Open issues that somebody could take: comments after `/match` and `/progress`. “I” is Waymark.

# $person: @login of whoever asked. A list follows.
opportunities-found = { $person }, these are open, nobody has taken them yet, and they're for you to take:
# Where each of them is for a stage.
opportunities-take-by-word = Found one? Comment `/take` on it, and it's yours. To see how far you've come, comment `/progress`.
opportunities-take = Found one? Say on it that you'd like to take it. To see how far you've come, comment `/progress`.
opportunities-none = { $person }, I looked, but right now there's no open issue that's free and right for you. Ask in your community what would help: there's often something nobody has written down yet.
# Where there are some, and stages keep all of them for people who have come further, or have had fewer.
opportunities-for-others = { $person }, there are open issues, but those I found are for people at another stage right now. To see what's next on your way, comment `/progress`.
opportunities-nowhere = { $person }, your organization hasn't told me yet where to look for issues to take. Ask a lead what would help.
# One line of the list. $issue: as harbor/website#12; $title: its title.
opportunities-issue = { $issue }: { $title }
# $fits: what the person can or wants to learn, as a list
opportunities-issue-fits = { $issue }: { $title } _(fits: { $fits })_
# Within what /progress says; a list follows.
opportunities-next = **Something to do next:**
opportunities-more = For more, comment `/match`.
