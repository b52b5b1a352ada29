### /credit: comments to somebody who credits another person with work that GitHub didn't see. “I” is Waymark.
### The words after `/credit` are understood in every language in src/commands/credit-words: choose yours from there.

# $person: @login of whoever wrote. $count: how many people are credited. $name: who they are, without calling them. $what: the kind of work, such as “giving a talk”. $evidence: a link, with contributions-evidence as its text.
contributions-recorded =
    { $count ->
        [one] { $person }, I've credited { $name } with { $what } ({ $evidence }). Thank you both!
       *[other] { $person }, I've credited { $name } with { $what } ({ $evidence }). Thank you all!
    }
contributions-evidence = evidence

# Follows contributions-recorded, where whoever wrote said on what day it was. $day: written out.
contributions-on = It counts for { $day }.

# Follows contributions-recorded, where whoever wrote only said that it was some time ago. $words: in which words, as code. $day: today, written out.
contributions-on-loosely = It counts for { $day }, since I can't tell which day { $words } was. If that's wrong, take it back with `/correct`, and write the line again with the day: `on 2026-01-10`.

# Follows contributions-recorded, about others who were named in the same line. $name: who they are, without calling them.
contributions-already-too = For { $name } it counts already, so there was nothing to add.

# In place of contributions-recorded, where it counts for everybody who is named. $name, $what, $evidence: as there.
contributions-already = { $person }, good news: that counts for { $name } already, as { $what } ({ $evidence }). There was nothing to add.

# Somebody was credited for a day on which it cannot have been. $day: what they wrote, as code; in the two about days to come and days too early, the day written out.
contributions-day-unreadable = { $person }, I can't tell which day { $day } is. Please comment the same line again, with the day as year, month, and day: `on 2026-01-10`. As it is, it doesn't count.
contributions-day-no-such-day = { $person }, there's no { $day } in the calendar. Please comment the same line again with the right day; as it is, it doesn't count.
contributions-day-to-come = { $person }, { $day } is still to come in the organization's time zone. Please comment the same line again once it's done; as it is, it doesn't count.
contributions-day-too-early = { $person }, { $day } was before the organization began. Please comment the same line again with the right day; as it is, it doesn't count. If it began earlier, `founded` in `waymark.yml` should say so.

contributions-how = { $person }, to credit somebody, write who it is, what they did, and a link that shows it. For example: `/credit @ada organized https://example.org/meetup`. If it was on another day, add that: `on 2026-01-10`. I haven't recorded anything.

# $words: what they wrote, as code.
contributions-unknown-kind = { $person }, thank you! I don't know what kind of contribution { $words } is, so it doesn't count yet. Try another word, such as `organized`, `translated`, or `mentored`. Or ask for the new kind to be added under `types` in `waymark.yml`: from then on, this one counts, too.

# $count: how many names. $name: what they wrote, as code.
contributions-nobody =
    { $count ->
        [one] { $person }, I can't find { $name } on GitHub. Is the name spelled right? I haven't recorded anything.
       *[other] { $person }, I can't find { $name } on GitHub. Are the names spelled right? I haven't recorded anything.
    }

# Follows contributions-recorded, about others who were named in the same line. $count: how many names. $name: what was written, as code.
contributions-nobody-too =
    { $count ->
        [one] I can't find { $name } on GitHub, so I haven't credited them. Is the name spelled right?
       *[other] I can't find { $name } on GitHub, so I haven't credited them. Are the names spelled right?
    }

# Where somebody without an account is named, whom no file in `people/` calls so, or several do; follows another sentence. $count: how many names. $name: what was written, as code.
contributions-undescribed =
    { $count ->
        [one] I don't know who { $name } is. It counts as soon as a file in `people/` has just that name and something happens here again.
       *[other] I don't know who { $name } are. It counts as soon as files in `people/` have just those names and something happens here again.
    }
# Comes before it, where nobody else is named.
contributions-undescribed-all = { $person }, thank you! It doesn't count yet.

# Follows contributions-recorded, where whoever wrote named themselves, too.
contributions-own-too = Somebody else has to vouch for your part in it.

# Follows contributions-recorded, where a comment names very many people. $most: how many are looked up. $count: how many of this line are left.
contributions-left =
    { $count ->
        [one] I look up at most { $most } people per comment, so one of them is left: please credit them in another comment.
       *[other] I look up at most { $most } people per comment, so { $count } of them are left: please credit them in another comment.
    }

# The same of names in quotes. $most: how many are read of one line. $count: how many are left.
contributions-left-names =
    { $count ->
        [one] I read at most { $most } names in quotes on one line, so one of them is left: please credit them on another line.
       *[other] I read at most { $most } names in quotes on one line, so { $count } of them are left: please credit them on another line.
    }

# Follows contributions-recorded, where another link stands behind the one that shows it.
contributions-more-links = I read one link on each line. If the other one shows something else they did, please give them credit for it on a line of its own.

# The same as contributions-left, where all of a line are left.
contributions-left-all = { $person }, I look up at most { $most } people per comment, and the lines above this one named as many. Please write this one again in another comment; I haven't recorded anything.

contributions-own = { $person }, somebody else has to vouch for your own work. Ask a lead or an owner of the organization to comment the same `/credit` line; until then, it doesn't count.

contributions-not-lead = { $person }, thank you for thinking of them! A credit only counts when a lead of a community or an owner of the organization gives it. Ask one of them to comment the same line here.
