### When a community meets: on its page, in comments, and in the table of communities. The parts make one line,
### such as “Every 2 weeks on Monday at 18:30 (Pacific Time), for 1 hour”; its first letter is made a capital afterwards.

# $day: a day, written out.
meetings-once = on { $day }

meetings-daily = { $count ->
    [one] every day
   *[other] every { $count } days
}

meetings-weekly = { $count ->
    [one] every week
   *[other] every { $count } weeks
}

# $weekday: its name, such as “Wednesday”.
meetings-weekly-on = { $count ->
    [one] { $weekday }s
   *[other] every { $count } weeks on { $weekday }
}

meetings-monthly = { $count ->
    [one] every month
   *[other] every { $count } months
}

# In which week nobody knows. $weekday: its name.
meetings-monthly-some = { $count ->
    [one] every month on a { $weekday }
   *[other] every { $count } months on a { $weekday }
}

# $day: a number from 1 to 31.
meetings-monthly-day = { $count ->
    [one] on day { $day } of every month
   *[other] every { $count } months on day { $day }
}

# $which: one of the meetings-which-… messages. $weekday: its name.
meetings-monthly-on = { $count ->
    [one] the { $which } { $weekday } of every month
   *[other] every { $count } months on the { $which } { $weekday }
}

meetings-which-first = first
meetings-which-second = second
meetings-which-third = third
meetings-which-fourth = fourth
meetings-which-last = last

# $when: one of the messages above. $time: such as 19:00. $zone: the name of a time zone, such as “Pacific Time”.
meetings-at = { $when } at { $time } ({ $zone })
meetings-only-at = at { $time } ({ $zone })

# $when: what was said so far. $length: such as “90 minutes”.
meetings-for = { $when }, for { $length }
meetings-only-for = for { $length }

## The next time of one meeting, such as “Wednesday, November 25, 2026 at 19:00 (Pacific Time, 03:00 UTC on Thursday)”.

# $day: with its weekday. $time: such as 19:00. $zone: the name of its time zone. $universal: the time in UTC.
meetings-moment = { $day } at { $time } ({ $zone }, { $universal } UTC)
# Where it is another day there. $weekday: its name.
meetings-moment-day = { $day } at { $time } ({ $zone }, { $universal } UTC on { $weekday })
meetings-moment-utc = { $day } at { $time } UTC
