### Answers to `/apply` and `/confirm`, and the last answer for a while. $person: @login of whoever wrote. “I” is Waymark.

asking-nothing-to-apply = { $person }, there's no plan to apply here. Nothing has changed.
asking-nothing-to-confirm = { $person }, there's nothing to confirm here. Nothing has changed.
# $command: `/confirm`, say. They wrote something like “not yet” behind it
asking-not-a-yes = { $person }, that doesn't sound like a yes, so nothing has changed. Once you agree, comment { $command } and nothing else.
asking-nothing-left = { $person }, thanks! This has been decided already, so nothing has changed.
# Somebody has written many commands on one thread within an hour
asking-last-answer = That's my last answer to you here for an hour. Everything you write still counts.
