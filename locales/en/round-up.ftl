### The issue on which a community thanks people together, once a week, where it says so. “I” is Waymark.

# Its title. $community: a plain name. $week: the day on which the week began, written out.
round-up-title = Thank you from { $community }, week of { $week }
# $community: its name, in bold. $count: how many people; a line for each of them follows.
round-up-lede = { $count ->
    [one] One person was recognized in { $community } in the past week. Thank you! 🎉
   *[other] { $count } people were recognized in { $community } in the past week. Thank you, all of you! 🎉
}
# Instead of that, once nobody is left who may be named.
round-up-nobody = Whoever was thanked here would rather not be named. Thank you all the same!
# $person: @login. $badges: a list of names of badges, of round-up-badge, or of round-up-count.
round-up-line = { $person }: { $badges }
# $badge: its name, in bold. $because: what they did for it, such as “3 contributions”.
round-up-badge = { $badge } ({ $because })
# To how many contributions they came. $count: a round number that the settings name.
round-up-count = { $count ->
    [1] the first contribution here
   *[other] contribution number { $count }
}
# The last line of a list that is too long. $count: how many people.
round-up-more = and { $count } more
# At the end.
round-up-quiet = Would you rather not be named here? Comment `/quiet`, and I'll leave you out.
