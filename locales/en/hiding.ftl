### /hide-me and /show-me: comments to somebody who decides whether pages name them. “I” is Waymark.

# $person: @login of whoever wrote.
hiding-hidden = { $person }, got it: you're no longer named on any of my web pages, neither in a list nor with your picture. What you do still counts, and numbers still include you. On GitHub itself, nothing changes. To be named again, comment `/show-me`.
hiding-shown = { $person }, got it: my web pages name you again. To be left out, comment `/hide-me`.
