### Issues for people who have reached a stage: comments to somebody who took one too early. “I” is Waymark.

# $person: @login. $label: as code. $stage: the name of a stage; $pathway: of its pathway.
ladder-above = { $person }, thank you for wanting to take this on! Issues labeled { $label } are for people who've reached “{ $stage }” on the pathway “{ $pathway }”, so I've taken you off this one for now.
# $labels: labels as code, with “or”.
ladder-open = An issue labeled { $labels } is a good one for you now.
ladder-next = To see what's next on your way, comment `/progress`. And if you know you can do this one, ask a lead to assign it to you.
