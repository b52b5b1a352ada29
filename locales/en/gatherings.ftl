### Roll calls of meetings and events: comments to somebody who changed one. “I” is Waymark.
### What may stand above a roll call is in src/forms/roll-call.ts, for every language.

# $person: @login of whoever edited the issue. $people: logins as code, with “or”, or a role such as a lead.
gatherings-not-yours = { $person }, thanks for keeping track of who was there! Only { $people } can call the roll here, so your change to it doesn't count. Ask them to untick those people and tick them again. If you weren't there yourself, you can always untick your own name.

# Said once. $words: what stands above the list, such as Attendance. $heading: the same as a heading in Markdown, as code.
gatherings-no-heading = { $person }, it looks as if people are ticked below “{ $words }”. A roll call needs a heading, so none of them is counted yet. Write { $heading } there, on a line of its own, and I'll count them.

# To somebody whose roll call counts; one or more of the sentences below follow. $person: @login.
gatherings-thanks = { $person }, thanks for calling the roll!
# $names: what stands on the roll call, as code, such as `@ada` or `Kit Doe`; at most ten, and gatherings-more. $count: how many.
gatherings-unknown = { $count ->
    [one] I don't know who { $names } is, so they aren't counted yet. Is the name spelled right? Write people as `@name`, with their user name on GitHub. Somebody without an account counts as soon as a file in `people/` has just that name.
   *[other] I don't know who { $names } are, so they aren't counted yet. Are the names spelled right? Write people as `@name`, with their user name on GitHub. Those without an account count as soon as files in `people/` have just those names.
}
# Ends the list of names.
gatherings-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
gatherings-own = Somebody else has to tick your own name, so you aren't counted yet. Ask another person who may call the roll to untick it and tick it again.
# Where the list has more accounts than are looked up at a time. $most: how many those are. $count: how many are left.
gatherings-left = { $count ->
    [one] That's a long list! I look up at most { $most } accounts per edit, so { $count } isn't counted yet. Change anything in the text with the list, and I'll go on; nobody has to be ticked again.
   *[other] That's a long list! I look up at most { $most } accounts per edit, so { $count } aren't counted yet. Change anything in the text with the list, and I'll go on; nobody has to be ticked again.
}
# $most: a number. $count: how many more names were ticked.
gatherings-too-many = { $count ->
    [one] That's more names than I can keep from one edit. I've read the first { $most } new ones, and { $count } is left: untick it, and tick it in another edit.
   *[other] That's more names than I can keep from one edit. I've read the first { $most } new ones, and { $count } are left: untick those, and tick them in another edit.
}

# The issue names a day on which it cannot have been. $day: what it says, as code; in the two about days to come and days too early, the day written out.
gatherings-day-unreadable = I can't tell on which day it was: this issue says { $day }. So they count for today. To change that, write the day as year, month, and day (`2026-01-10`), and then untick them and tick them again.
gatherings-day-no-such-day = This issue says { $day }, and there's no such day in the calendar, so they count for today. To change that, put the right day there, and then untick them and tick them again.
gatherings-day-to-come = This issue says { $day }, which is still to come in the organization's time zone, so they count for today. To change that, untick them and tick them again once it's over, or put the right day there before you do.
gatherings-day-too-early = This issue says { $day }, which was before the organization began, so they count for today. To change that, put the right day there, and then untick them and tick them again.
# The issue names a day before today. $day: written out.
gatherings-day-on = Whoever you ticked counts for { $day }, the day this issue names. It stays that day, even if the issue names another one later.
# It names another day now than when people were ticked first. $day: the first one, written out.
gatherings-day-stays = Whoever you ticked counts for { $day }: that's the day this issue named when people were first ticked, and it stays.

# In the status comment of a request.
gatherings-there = { $count ->
    [one] { $count } person was there.
   *[other] { $count } people were there.
}
