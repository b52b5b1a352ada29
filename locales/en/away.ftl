### /away and /back: comments to somebody who says when they are away. “I” is Waymark.

# $person: @login of whoever wrote. $day: the last day, written out.
away-noted = { $person }, got it: you're away through { $day }. Until then your own reminders and deadlines wait, and I'll ask other people instead of you wherever I can. Back sooner? Comment `/back`.

# Follows away-noted where the absence is long. $programs: a list of bold names. $day: the last day on which they can change their mind.
away-ends-pairs = That's four weeks or more, so the people you mentor in { $programs } will be matched with somebody else, and I'll let their leads know. To stay together, comment `/back` or name an earlier day by the end of { $day }.

# Something was wrong with the day. $problem: one of the away-wrong-… sentences. $example: a day like 2026-12-04. $day: the last day that can be named.
away-how = { $person }, { $problem } Try `/away until { $example }`, for example; the latest day I can take is { $day }. You don't have to give a reason. Nothing has changed.

away-wrong-nothing = until when are you away?
away-wrong-words = please write just the date: year, month, and day. I don't read or keep anything else, such as a reason.
away-wrong-somebody-else = I can only take this down for you: everybody says for themselves when they're away.
away-wrong-past = that day is already over: { $day }.
away-wrong-too-far = that's more than a year from now: { $day }.
# $day: what they wrote, such as `2027-02-30`
away-wrong-no-such-day = there's no { $day } in the calendar.

away-welcome-back = { $person }, welcome back! Your reminders and deadlines are running again, and I'll ask you again, too.
away-was-not = { $person }, good to see you! I didn't have you down as away, so nothing has changed.
# Follows away-welcome-back on a request, to those who lead the community that it is about. $people: their @logins. $person: @login.
away-is-back = { $people }, { $person } is back.

# On a request for a break whose day is no day that can be taken. $question: what the form asks. $problem: one of the away-wrong-… sentences. $example, $day: as in away-how.
away-form = Before your break can begin, *{ $question }* needs another answer: { $problem } Edit this issue's description and write a day such as `{ $example }`; the latest day I can take is { $day }.
# At the end of such a request. $day: the last day, written out.
away-ends = You're away through { $day }. Back sooner? Comment `/back`.
