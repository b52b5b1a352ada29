### A thank-you, as a comment where somebody did what earned them a badge. “I” is Waymark.

# $person: @login. $badge: one recognition-badge.
recognition-thanks = Thank you, { $person }! 🎉 You've earned { $badge }.

# The same for several badges at once, which follow as a list of recognition-badge. $count: how many, at least 2.
recognition-thanks-several = Thank you, { $person }! 🎉 You've earned { $count } badges:

# $badge: its name, in bold. $about: its description in the community's own words, without a full stop, and in parentheses what the person did for it.
recognition-badge = { $badge }: { $about }

# After that, as far as it applies. $stage: a stage on a pathway, in bold.
recognition-reached = You've reached { $stage }.
# $count: how many contributions it makes.
recognition-count =
    { $count ->
        [1] And it's your first contribution!
       *[other] And it's your contribution number { $count }!
    }
# $labels: a list such as “`good first issue` or `docs`”.
recognition-next = Looking for what's next? Try an issue labeled { $labels }.
recognition-progress = To see how far you've come, comment `/progress`.

# Where no badge came with it.
recognition-milestone =
    { $count ->
        [1] Thank you, { $person }! 🎉 That's your first contribution here: welcome! To see how far you've come, comment `/progress`.
       *[other] Thank you, { $person }! 🎉 That's your contribution number { $count }. To see how far you've come, comment `/progress`.
    }

# /quiet and /thank-me: whoever decides whether they are thanked in comments. $person: @login.
recognition-quiet = { $person }, got it: I don't thank you in comments anymore, nor mention you when a badge becomes yours. What you do counts as before, and badges come all the same. For thanks again, comment `/thank-me`.
recognition-thanked-again = { $person }, with pleasure: the next time you earn a badge, I thank you where it happened. For silence again, comment `/quiet`.
