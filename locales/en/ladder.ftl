### Issues for people who have reached a stage: comments to somebody who took one that isn't for them, or asked for one with `/take`. “I” is Waymark.
### $person: @login. $was: whether they had been assigned, and were taken off.

# $label: as code. $stage: the name of a stage; $pathway: of its pathway.
ladder-above =
    { $was ->
        [off] { $person }, thank you for wanting to take this on! Issues labeled { $label } are for people who've reached “{ $stage }” on the pathway “{ $pathway }”, so I've taken you off this one for now.
       *[not] { $person }, thank you for wanting to take this on! Issues labeled { $label } are for people who've reached “{ $stage }” on the pathway “{ $pathway }”, so I haven't assigned it to you yet.
    }
# $most: how many issues of a stage anybody takes.
ladder-enough =
    { $was ->
        [off] { $person }, thank you for all you've taken on! You've had { $most ->
            [one] an issue
           *[other] { $most } issues
        } of “{ $stage }”. Nobody takes more, so that there are some for whoever comes next, and I've taken you off this one.
       *[not] { $person }, thank you for all you've taken on! You've had { $most ->
            [one] an issue
           *[other] { $most } issues
        } of “{ $stage }”. Nobody takes more, so that there are some for whoever comes next, and I haven't assigned this one to you.
    }
# $labels: labels as code, with “or”.
ladder-open = An issue labeled { $labels } is a good one for you now.
# After ladder-above.
ladder-next-above = To see what's next on your way, comment `/progress`. And if you know you can do this one, ask somebody who can assign issues here to give it to you.
# After ladder-enough.
ladder-next-enough = You're ready for something new: to see what's next on your way, comment `/progress`. And if it should be this one all the same, ask somebody who can assign issues here to give it to you.
# A list of issues follows.
ladder-instead = These are open, and for you to take:

# $people: a list of people who aren't called; $count: how many they are.
ladder-taken = { $person }, thank you for offering! { $count ->
        [one] { $people } has
       *[other] { $people } have
    } this one already, so nothing has changed. If you'd like to do it together, ask here.
ladder-yours = { $person }, this one is yours already. If it gets too much, comment `/drop`.
ladder-closed = { $person }, thank you for offering! This issue is closed, so nothing has changed. If it should be open, say so here.
ladder-drop-nothing = { $person }, this issue isn't assigned to you, so nothing has changed.
ladder-drop-closed = { $person }, this issue is closed, so there's nothing left to let go of, and nothing has changed. If it should be open, say so here.
ladder-often = { $person }, you've taken this issue and let it go a few times today, so I'm leaving it free for others for now. If you'd still like it tomorrow, comment `/take` again.
ladder-unassignable = { $person }, I wanted to assign this issue to you, but GitHub doesn't let me. Ask somebody who can assign issues here to do it.
