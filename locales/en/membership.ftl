### Leaving a community, and the question to owners about people in a team. “I” is Waymark.

# Answers /leave. $person: @login. $communities: a list of bold names.
membership-goodbye = { $person }, you've left { $communities }. Thank you for the time you gave! Everything you did stays on record.
# Follows membership-goodbye, where people can still join.
membership-return = Want to come back? Open a new request to join whenever you like.
membership-leave-none = { $person }, you aren't in a community right now, so there's nothing to leave.
# $communities: a list of bold names. $commands: what they can write, such as `/leave ui-ux` or `/leave data`.
membership-leave-which = { $person }, which community would you like to leave? You're in { $communities }. Comment { $commands }. Nothing has changed yet.

## An issue for the owners of the organization: people were put by hand into a team that only members should be in.

membership-question-title = Who should stay in the team { $team }?
# Before the list. $community: a bold name.
membership-question-about = { $count ->
        [one] Only members of { $community } should be in its team { $team } (it has `team-managed: exactly`), but one person in it isn't a member:
       *[other] Only members of { $community } should be in its team { $team } (it has `team-managed: exactly`), but { $count } people in it aren't members:
    }
# In the list, behind each login, in brackets. $account (has to stay): their number on GitHub. Nothing comes after it: that's how I find out who was listed.
membership-question-account = account { $account }
# Behind a very long list.
membership-question-more = … and { $count } more. I'll ask about them afterwards.
membership-question-why = { $most ->
        [one] On my own, I take out at most one person in the whole organization and { $percent }% of a team in 24 hours (`removals` in `waymark.yml`). More than that is for you to decide, so I haven't taken out anybody listed here.
       *[other] On my own, I take out at most { $most } people in the whole organization and { $percent }% of a team in 24 hours (`removals` in `waymark.yml`). More than that is for you to decide, so I haven't taken out anybody listed here.
    }
membership-question-confirm = **To take them out, comment `/confirm`.** Only owners of the organization can. It covers exactly the people who are listed when you do, and nobody who comes later.
membership-question-close = To let them stay, close this issue: I'll leave them where they are and won't ask about them again. If they want to belong for good, they can ask to join like everybody else. I haven't notified anybody listed here.

# Answers /confirm.
membership-owners-confirm = { $person }, thanks, but only an owner of the organization can confirm this. Nothing has changed.
membership-taking-out = { $person }, thank you! I'm taking the people listed above out of the team now. They stay in the organization, and they're welcome to ask to join.
