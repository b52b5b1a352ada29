### waymark backfill: what people did before Waymark was there, read back from GitHub.

# $value: what somebody wrote after --requests
backfill-requests-odd = --requests takes a whole number from 1 to { $most }, not { $value }
# $value: what somebody wrote after --since
backfill-since-odd = --since takes a day like 2024-01-31, not { $value }
backfill-no-app = Waymark has no GitHub App yet, so it can't ask GitHub anything. Set one up first: run `waymark start`.
backfill-nowhere = the App isn't installed on any organization yet
# $organization: the one that somebody asked for; $organizations: a list of those where it is installed
backfill-not-there = the App isn't installed on { $organization }, but on { $organizations }

## How far it is, on one line of a terminal.

backfill-progress = { $organization }: { $read } of { $of } pull requests and issues
backfill-left =
    { $minutes ->
        [one] (about a minute left)
       *[other] (about { $minutes } minutes left)
    }

## What comes of it.

# With --dry-run. $left: pull requests and issues; $requests: to GitHub
backfill-planned =
    { $organization }: { $left ->
        [0] there's nothing left to read
        [one] there's one pull request or issue to read
       *[other] there are { $left } pull requests and issues to read
    } in { $repositories ->
        [one] one repository
       *[other] { $repositories } repositories
    }{ $requests ->
        [0] .
        [one] , with about one request.
       *[other] , with about { $requests } requests.
    }
# What wasn't in the ledger yet.
backfill-found = { $organization }: wrote down { $merged ->
    [one] one merged pull request
   *[other] { $merged } merged pull requests
}, { $reviewed ->
    [one] one review
   *[other] { $reviewed } reviews
}, { $opened ->
    [one] one opened issue
   *[other] { $opened } opened issues
}, and { $closed ->
    [one] one closed issue
   *[other] { $closed } closed issues
}, by { $people ->
    [one] one person
   *[other] { $people } people
}.
backfill-nothing = { $organization }: nothing that Waymark doesn't know already.
# $why: what GitHub says, in English
backfill-withheld = Couldn't read { $repository }: { $why }
backfill-gone = Couldn't read { $repository }: it isn't there anymore, or it has a new name. Run it again later.
# $left: pull requests and issues
backfill-budget =
    { $left ->
        [one] Stopped after the requests it was given ({ $requests }), with one pull request or issue to go.
       *[other] Stopped after the requests it was given ({ $requests }), with { $left } pull requests and issues to go.
    } Run it again to go on from here.
backfill-limit =
    { $left ->
        [one] GitHub asks for a pause, with one pull request or issue to go.
       *[other] GitHub asks for a pause, with { $left } pull requests and issues to go.
    } Run it again in an hour to go on from here.
backfill-looking =
    { $people ->
        [one] Nobody gets a comment about this. The server now looks at this person…
       *[other] Nobody gets a comment about this. The server now looks at these { $people } people…
    }
backfill-no-server =
    { $people ->
        [one] No server seems to be at work. Once one is (`waymark start`), it looks at this person and counts what they did.
       *[other] No server seems to be at work. Once one is (`waymark start`), it looks at these { $people } people and counts what they did.
    }
backfill-nothing-follows = Nobody reached a stage or got a badge by it.
# One line for each. $what: its id, such as data/analyst
backfill-follows =
    { $kind ->
        [stage] { $people ->
            [one] one person
           *[other] { $people } people
        } reached { $what }
       *[badge] { $people ->
            [one] one person
           *[other] { $people } people
        } got the badge { $what }
    }

## With --from: what a list of contributors says.

backfill-day-missing = --from needs --day, too: by which day was everything on the list done? For example: --day 2025-12-31
backfill-list-alone = --since and --again don't go with --from
backfill-day-alone = --day only goes with --from
# $value: what somebody wrote after --day
backfill-day-odd = --day takes a day like 2025-12-31 that isn't in the future, not { $value }
backfill-no-list = { $file } isn't a list of contributors: it takes .all-contributorsrc or import/contributions.json
# $count: contributions that weren't in the ledger yet; $people: whose they are.
backfill-list-found = { $organization }: wrote down { $count ->
    [one] one contribution
   *[other] { $count } contributions
} from the list, by { $people ->
    [one] one person
   *[other] { $people } people
}.
# With --dry-run.
backfill-list-planned = { $organization }: would write down { $count ->
    [one] one contribution
   *[other] { $count } contributions
} from the list, by { $people ->
    [one] one person
   *[other] { $people } people
}.
backfill-list-known = { $count ->
    [one] One more is on record already.
   *[other] { $count } more are on record already.
}
# $names: logins
backfill-list-strangers = { $count ->
    [one] Left out, as no person has this login on GitHub now: { $names }
   *[other] Left out, as no person has these logins on GitHub now: { $names }
}
# $names: what they are called on the list
backfill-list-undescribed = { $count ->
    [one] Left out, as no file in people/ describes them as somebody without an account: { $names }
   *[other] Left out, as no files in people/ describe them as people without an account: { $names }
}
# $names: kinds of contributions
backfill-list-kinds = { $count ->
    [one] Left out, as this kind is neither one of all-contributors' nor under `types` in waymark.yml: { $names }
   *[other] Left out, as these kinds are neither all-contributors' nor under `types` in waymark.yml: { $names }
}
# $left: people on the list
backfill-list-budget = Stopped after the requests it was given ({ $requests }), with { $left ->
    [one] one person
   *[other] { $left } people
} to go. Run it again with more, such as --requests 5000.
backfill-list-limit = GitHub asks for a pause, with { $left ->
    [one] one person
   *[other] { $left } people
} to go. Run it again in an hour.
