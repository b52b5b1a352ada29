### /claim and /unclaim: comments to somebody who decides whether their badges are public as signed credentials. “I” is Waymark.

# In all of these: $person: @login of whoever wrote. $badges: a list of badges, in bold, $count of them. $name: what they wrote, as code.

# $verify: an address
claiming-claimed =
    { $count ->
        [one] { $person }, { $badges } is yours to show. Its page holds a signed credential, an Open Badge, that says whose it is, what it takes, and since when you have it. Anybody can check it at { $verify }. To take it back, comment `/unclaim`.
       *[other] { $person }, { $badges } are yours to show. Their pages hold signed credentials, Open Badges, that say whose they are, what they take, and since when you have them. Anybody can check them at { $verify }. To take one back, comment `/unclaim` with its name; to take all of them back, `/unclaim` alone.
    }
claiming-stood =
    { $count ->
        [one] { $person }, you've claimed { $badges } already. To take it back, comment `/unclaim`.
       *[other] { $person }, you've claimed { $badges } already. To take one back, comment `/unclaim` with its name; to take all of them back, `/unclaim` alone.
    }
# Nobody has given this server a key yet.
claiming-noted =
    { $count ->
        [one] { $person }, got it: you'd like to show { $badges }. This server doesn't sign badges yet, so nothing is public. Once it does, the page is there by itself. To take it back, comment `/unclaim`.
       *[other] { $person }, got it: you'd like to show { $badges }. This server doesn't sign badges yet, so nothing is public. Once it does, the pages are there by themselves. To take them back, comment `/unclaim`.
    }
claiming-hidden = { $person }, you asked me not to name you, and a claimed badge says whose it is. If you'd like to show yours after all, comment `/show-me` first and `/claim` after that.
claiming-none = { $person }, you don't have a badge yet, so there's nothing to claim. To see how far you've come, comment `/progress`.
# $badges: as code, not in bold.
claiming-unknown = { $person }, you don't have a badge called { $name }. Yours: { $badges }. Write one of these after `/claim`, or just `/claim` for all of them.
claiming-unclaimed =
    { $count ->
        [one] { $person }, done: { $badges } isn't public anymore. Its page is gone, and whoever checks a saved credential hears that it was taken back. The badge itself is still yours. To show it again, comment `/claim`.
       *[other] { $person }, done: { $badges } aren't public anymore. Their pages are gone, and whoever checks a saved credential hears that it was taken back. The badges themselves are still yours. To show them again, comment `/claim`.
    }
claiming-nothing = { $person }, you haven't claimed a badge, so there's nothing to take back.
claiming-not-claimed = { $person }, you haven't claimed a badge called { $name }, so there's nothing to take back.
