### How definitions come into force: the check on a pull request, the issue with the first plan, the issue that asks where the definitions are, and answers to `/apply`. “I” is Waymark.

## The check run of a commit. Its title is plain text.

# $files: how many files were read. $skipped: how many problems the files themselves set aside.
adoption-check-good = { $files ->
    [one] 1 file
   *[other] { $files } files
} checked, no problems{ $skipped ->
    [0] {""}
   *[other] , { $skipped } skipped
}
adoption-check-problems = { $problems ->
    [one] 1 problem
   *[other] { $problems } problems
} in { $files ->
    [one] 1 file
   *[other] { $files } files
}{ $skipped ->
    [0] {""}
   *[other] , { $skipped } skipped
}
adoption-check-is-good = These definitions are fine. They take effect once they're merged.
adoption-check-is-broken = Something here needs fixing. Until then, the definitions in force stay as they are.
# Of a commit that was pushed, and counts anew what people did before. Plain text; the title of the check, and what it says.
adoption-check-waiting = Waits for an owner of the organization
adoption-check-is-waiting = This counts again what people did before, and no pull request showed that. An issue in this repository asks the owners whether it should; until one of them agrees, the definitions in force stay as they are.
# Of the same commit, once an owner agreed.
adoption-check-in-force = These definitions are fine, and they are in force.
# A heading over a list
adoption-check-skipped = Skipped, with the reason the file gives:
# The last line of a list that is cut. $count: how many are left out.
adoption-check-more = … and { $count } more

## The issue with the first plan

adoption-plan-title = Waymark: the first plan
# $organization: its login, in bold. $files: how many definition files were read.
adoption-plan-hello = Hello! I'm Waymark, and I've just been installed on { $organization }. I've read the { $files ->
    [one] 1 definition file
   *[other] { $files } definition files
} here and changed nothing except opening this issue.
adoption-plan-fix-first = Hello! I'm Waymark, and I've just been installed on { $organization }. Something in the definitions needs fixing first; then I'll show you here what I'd do with them:
# The heading over the plan, in bold. $command (has to stay): `/apply`.
adoption-plan-when-applied = When an owner of the organization comments { $command }:
# Lines of the plan. $community: its name, in bold. $team: a team on GitHub.
adoption-plan-no-team = { $community } has no team on GitHub, so I keep its list of members myself.
adoption-plan-missing-team = { $community }: there's no team { $team } on GitHub yet. Create it, or I can't add anybody.
# $count: how many people are in the team.
adoption-plan-team = { $community }: { $count ->
    [0] nobody is in the team { $team } yet.
    [one] one person is in the team { $team } and becomes a member.
   *[other] the { $count } people in the team { $team } become members.
}
# Follows adoption-plan-team. $reason: why, such as github-not-opted-in.
adoption-plan-unmanaged = I won't add or remove anybody in the team itself: { $reason }.
# Follows adoption-plan-team
adoption-plan-exact = From then on the team is for members only: I take out anyone who's added by hand.
adoption-plan-labels-exist = All the labels the definitions use are there already.
# $labels: a list of their names. $count: how many there are.
adoption-plan-labels = { $count ->
    [one] I create 1 label: { $labels }.
   *[other] I create { $count } labels: { $labels }.
}
# $forms: a list of processes, each with the file of its issue form.
adoption-plan-forms = I guide issues from these forms through their steps: { $forms }.
adoption-plan-counting = What people do starts counting toward { $pathways ->
    [0] no pathway
    [one] 1 pathway
   *[other] { $pathways } pathways
} and { $badges ->
    [0] no badge
    [one] 1 badge
   *[other] { $badges } badges
}.
adoption-plan-mentoring = { $count ->
    [one] 1 mentorship program begins.
   *[other] { $count } mentorship programs begin.
}
# Where nothing else stands there.
adoption-plan-nothing = These definitions come into force. There's nothing in them yet that I'd act on.
adoption-plan-ends = Until then nothing happens, and nobody gets notified by any of this. Want something else first? Change the definitions, and I'll update this issue. Later changes take effect when you merge them; a check on each pull request tells you beforehand whether they're fine.
# On the same issue, afterwards. $count: how many communities there are.
adoption-applied = { $count ->
    [0] Done, thank you! The definitions are in force.
    [one] Done, thank you! 1 community is up and running.
   *[other] Done, thank you! { $count } communities are up and running.
}

## The issue that asks where the definitions are

adoption-gone-title = Waymark: where are the definitions?
adoption-gone-here = The default branch of this repository no longer has a `waymark.yml`.
adoption-gone-unseen = I can't see the repository with the definitions anymore: it was deleted or moved, or I lost access to it.
# $commit: the commit they were read from
adoption-gone-in-force = I haven't removed anything, and the definitions from commit { $commit } stay in force.
adoption-gone-ends = If that was a mistake, put the files back: everything goes on, and you can close this issue. If you meant it, uninstall Waymark from the organization.
# $repository (has to stay): another repository that has definitions. $files: how many files they are.
adoption-gone-moved = { $files ->
    [one] { $repository } has a `waymark.yml`, with 1 file in all. **If you moved the definitions there, an owner of the organization can comment `/apply`:** they take effect, and from then on I follow that repository alone.
   *[other] { $repository } has a `waymark.yml`, with { $files } files in all. **If you moved the definitions there, an owner of the organization can comment `/apply`:** they take effect, and from then on I follow that repository alone.
}
adoption-gone-moved-broken = { $repository } has a `waymark.yml`, too, but something in it needs fixing first.

## The issue about a push that counts anew what people did before

adoption-anew-title = Waymark: should what people did before be counted again?
# $commit: the commit that waits. $inForce: the commit of the definitions in force. Both as code.
adoption-anew-pushed = On the default branch, { $commit } changes the rules for contributions, or their types, and no pull request showed that beforehand. By these rules, what people did before would be counted again. So the definitions from { $inForce } stay in force for now, and nothing has changed.
# $command: `/apply`.
adoption-anew-apply = **If you want it, an owner of the organization can comment { $command }.** The comment below says who gains or loses what.
adoption-anew-else = If you don't, take the change back, or leave the past alone: end the old rule with `until`, and let the new one begin with `from` on the day after. Changes that come through a pull request are shown there, and merging is the yes.
# A comment on the same issue, where that is closed. $commit, $command: as above.
adoption-anew-again = { $commit } would count again what people did before, too, and no pull request showed that. This issue is closed, so I'm asking here: as long as nobody comments { $command } or takes that back, the definitions in force stay as they are. The text above says more.
# On the same issue, afterwards.
adoption-anew-applied = Done, thank you! These definitions are in force now, and what people did before counts by them.

## Answers to `/apply`. $person: @login of whoever wrote.

adoption-nothing-to-apply = { $person }, I haven't found definitions anywhere else that could be applied. Nothing has changed.
adoption-owners-apply = { $person }, thanks, but only an owner of the organization can do this. Nothing has changed.
adoption-see-anew = { $person }, thanks, but the definitions have moved on since, so nothing waits here in the form you agreed to. If the text above asks about another commit, please have a look and comment again. Nothing has changed.
adoption-fix-first = { $person }, thanks, but the definitions need fixing first: the list above says where. Nothing has changed.

## A warning at `private:` in waymark.yml. $name: the repository's name, in quotes.

adoption-private-missing = I can't find the repository { $name }. Check its name, and that the App is installed on it. Until then, I ask about people in this repository, and show only the stage and numbers.
adoption-private-public = Everybody can read the repository { $name }. Make it private, or name another one. Until then, I ask about people in this repository, and show only the stage and numbers.
# On the line of an account's number in a file about a person. $login: a user name, as code. $number: the number in the file, and $found: that of the account, both as code.
adoption-account-other = On GitHub, { $login } has the number { $found }, not { $number }. The file is about account { $number } alone, so it doesn't describe { $login }. If that's wrong, please write { $found }.
adoption-account-nobody = Nobody on GitHub is called { $login } now. The file is about account { $number }, whatever it's called. If the user name has changed, please change it here, too.
