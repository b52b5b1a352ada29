### /correct: comments to somebody who takes back what counts for a person. “I” is Waymark.

# $person: @login of whoever wrote. $name: @login of whom it is about. $which: `own` where they are the same; `vouched` where only what $person had vouched for counts no more; `whole` where nothing there does. $reason: what they wrote, as code.
corrections-done =
    { $which ->
        [own] { $person }, what you did here no longer counts for you: { $reason }. It stays in the history, and you keep what you have been recognized for.
        [vouched] { $name }, what { $person } vouched for here no longer counts for you: { $reason }. It stays in the history, and you keep what you have been recognized for. If that isn't right, please talk to each other: with `/credit`, it counts again.
       *[whole] { $name }, what you did here no longer counts for you. { $person } says why: { $reason }. It stays in the history, and you keep what you have been recognized for. If that isn't right, please talk to each other: with a lead's `/credit`, it counts again.
    }

# The reason links to what somebody vouched for: that alone is taken back. $person: @login of whoever wrote. $name: @login of whom it is about. $whose: `own` where they are the same. $reason: what they wrote, as code.
corrections-done-linked =
    { $whose ->
        [own] { $person }, what you link to no longer counts for you: { $reason }. Nothing else here has changed. It stays in the history, and you keep what you have been recognized for.
       *[other] { $name }, { $person } took back what they link to, and nothing else: { $reason }. It stays in the history, and you keep what you have been recognized for. If that isn't right, please talk to each other: with a lead's `/credit`, it counts again.
    }

# The same of somebody without an account, whom nobody can write to. $person: @login of whoever wrote. $name: what the person is called, as code. $which: `linked` where only what the reason links to counts no more; `vouched` where only what $person had vouched for does; `whole` where nothing there counts. $reason: what $person wrote, as code.
corrections-done-described =
    { $which ->
        [linked] { $person }, what you link to no longer counts for { $name }: { $reason }. Nothing else here has changed, and it stays in the history. If that isn't right, it counts again with a lead's `/credit`.
        [vouched] { $person }, what you vouched for here no longer counts for { $name }: { $reason }. It stays in the history. If that isn't right, it counts again with `/credit`.
       *[whole] { $person }, what { $name } did here no longer counts for them: { $reason }. It stays in the history. If that isn't right, it counts again with a lead's `/credit`.
    }

# In place of it, where what they did counts for an account by now. $name: what they were called, as code. $account: the login, as code. $command: `/correct @login …`, as code.
corrections-account-by-now = { $person }, { $name } has an account by now: { $account }. To take back what counts for them here, write { $command } with the reason. Nothing has changed yet.

corrections-how = { $person }, to take back what counts for somebody here, write who it is and why. For example: `/correct @ada this was Sam's work`. Nothing has changed.

# $name: what they wrote, as code.
corrections-nobody = { $person }, I can't find { $name } on GitHub. Is the name spelled right? Nothing has changed.

# The same where somebody without an account is named in quotes.
corrections-nobody-described = { $person }, I don't know who { $name } is: no file in `people/` has just that name. Nothing has changed.

# $name: the person, without calling them.
corrections-nothing =
    { $whose ->
        [own] { $person }, nothing here counts for you, so there is nothing to take back.
       *[other] { $person }, nothing here counts for { $name }, so there is nothing to take back.
    }

# $person: whoever wrote.
corrections-nothing-linked = { $person }, what you link to doesn't count here anymore, so there is nothing to take back.

# $count: how many people. $people: those who vouched for it, without calling them.
corrections-not-yours =
    { $count ->
        [0] { $person }, only an owner of the organization, or the person themselves, can take that back. Nothing has changed.
       *[other] { $person }, only whoever vouched for it ({ $people }), an owner of the organization, or the person themselves can take that back. Nothing has changed.
    }

# Follows corrections-not-yours, where they are ticked on a roll call there. $name: the person, without calling them.
corrections-roll-call = Whoever can call the roll here can also untick { $name }, and then it doesn't count.
