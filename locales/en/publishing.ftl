### /publish and /unpublish: comments to somebody who decides whether there's a page about them. “I” is Waymark.

# In all of these: $person: @login of whoever wrote.

# $page: an address
publishing-published = { $person }, your page is public: { $page }. It shows your badges, communities, and stages, and how much of what you've contributed, from public repositories alone. Search engines are asked to leave it out. To take it away at once, comment `/unpublish`.
# Where there are no pages, or I don't know their address. $path: the end of an address, as code.
publishing-noted = { $person }, got it: you'd like to have a page of your own. It's at { $path }, wherever this organization's pages are shown. It holds your badges, communities, and stages, and how much of what you've contributed, from public repositories alone. To take it away, comment `/unpublish`: where the pages are shown as a copy, it goes with the next copy.
publishing-hidden = { $person }, you asked me not to name you, and a page of your own does that. If you'd like to have one after all, comment `/show-me` first and `/publish` after that.
publishing-unpublished = { $person }, done: I no longer show a page about you, and my lists no longer link to one. Where somebody shows a copy of the pages, yours goes with the next copy. Everything you did is still yours, and still counts. To have a page again, comment `/publish`.
