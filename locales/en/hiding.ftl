### /hide-me and /show-me: comments to somebody who decides whether lists name them. “I” is Waymark.

# $person: @login of whoever wrote.
hiding-hidden = { $person }, got it: I leave you out of every list from now on, both on my web pages and in the tables I keep in Markdown files. What you do still counts, and numbers still include you. If you have a page of your own or made badges public, they aren't anymore. Nothing else changes. To be named again, comment `/show-me`.
hiding-shown = { $person }, got it: my lists name you again. To be left out, comment `/hide-me`.
