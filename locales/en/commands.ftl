### What people can write in a comment: for each command its usage (a placeholder after it, never translated commands), as code, what it does (help), who it is for (who, the rest of “For …”), and an example, as code, too. `/help` lists them, and so does docs/commands.md, so neither “I” nor “Waymark” here.

commands-help-usage = `/help`
commands-help-help = See everything you can write.
commands-help-who = everybody
commands-help-example = `/help`

# “until” stays: it is part of the command.
commands-away-usage = `/away until date`
commands-away-help = Say that you're away up to and including that day. Your reminders and deadlines wait, and other people are asked instead of you where there are any. You don't have to give a reason. If it's four weeks or more (28 days, counting the first and the last), the people you mentor are matched with somebody else, unless you change your mind by the end of the next day.
commands-away-who = everybody, about themselves
commands-away-example = `/away until 2026-12-24`

commands-back-usage = `/back`
commands-back-help = Say that you're back before the day you named.
commands-back-who = everybody, about themselves
commands-back-example = `/back`

commands-done-usage = `/done item`
commands-done-help = Tick an item of this request's checklist.
commands-done-who = anyone who may tick that item
commands-done-example = `/done meeting`

commands-undo-usage = `/undo item`
commands-undo-help = Clear an item of the checklist again.
commands-undo-who = anyone who may tick that item
commands-undo-example = `/undo meeting`

# “organized” is one of the words the command understands; keep it in English.
commands-credit-usage = `/credit @somebody organized https://…`
commands-credit-help = Record work that GitHub can't see, with a link to it.
commands-credit-who = leads, and never about their own work
commands-credit-example = `/credit @ada organized https://example.org/meetup`

commands-leave-usage = `/leave`
commands-leave-help = Leave this community, or the one you name. You can always join again.
commands-leave-who = members of a community
commands-leave-example = `/leave ui-ux`

commands-mentor-usage = `/mentor @somebody`
commands-mentor-help = Choose somebody's mentor, on their request or where you're asked for one.
commands-mentor-who = leads of a mentorship program's communities
commands-mentor-example = `/mentor @ada`

commands-part-usage = `/part`
commands-part-help = End a mentorship, or stop waiting for a mentor.
commands-part-who = mentors, the people they mentor, and their leads
commands-part-example = `/part`

commands-progress-usage = `/progress`
commands-progress-help = See what you've done so far and what comes next.
commands-progress-who = everybody, about themselves
commands-progress-example = `/progress`

commands-approve-usage = `/approve`
commands-approve-help = Say yes to this request.
commands-approve-who = the people this request is waiting for, but never the person who opened it
commands-approve-example = `/approve`

commands-decline-usage = `/decline reason`
commands-decline-help = Say no to this request, and why.
commands-decline-who = the people who may approve this request
commands-decline-example = `/decline We're full until spring`

commands-withdraw-usage = `/withdraw`
commands-withdraw-help = Take back your own request, or an approval you gave.
commands-withdraw-who = whoever opened or approved this request
commands-withdraw-example = `/withdraw`

commands-reopen-usage = `/reopen`
commands-reopen-help = Open this request again.
commands-reopen-who = whoever opened this request, and the people who may approve it
commands-reopen-example = `/reopen`

commands-start-usage = `/start`
commands-start-help = Say that your issue is meant as a request, when you're asked.
commands-start-who = whoever opened the issue
commands-start-example = `/start`

commands-apply-usage = `/apply`
commands-apply-help = Agree to the plan above, so that it's carried out.
commands-apply-who = owners of the organization
commands-apply-example = `/apply`

commands-confirm-usage = `/confirm`
commands-confirm-help = Say yes to what this issue asks.
commands-confirm-who = the people this issue asks
commands-confirm-example = `/confirm`
