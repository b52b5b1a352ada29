### `waymark import` and `waymark export`: what they print, for a terminal, and the few words that they write into files. Keys, commands, and file names stay as they are.

## How a command was used. “waymark import: ” or “waymark export: ” stands before these.

exchange-name-a-file = name at least one file
exchange-name-org = add `--org ORG` to say which organization
exchange-no-files = `--from github` reads no files, so don't name any
exchange-no-token = set GITHUB_TOKEN to a token that can read the organization's members (read:org)
exchange-nothing-written = nothing was written
# A list of files follows.
exchange-files-differ = these files already exist and differ, so nothing was written (`--force` overwrites them):
exchange-file-differs = { $file } already exists and differs, so nothing was written (`--force` overwrites it)
exchange-broken = nothing was exported; fix these first

## What is wrong with a file of another tool, or with one that an import wrote. “FILE:1:1: error: ” stands before these.

exchange-unrecognized = This isn't a file that Waymark recognizes: `sigs.yaml`, peribolos' `org.yaml` or `teams.yaml`, or `.all-contributorsrc`. If it is one of these, say which with `--from`.
exchange-not-a-mapping = This has to be a mapping of keys to values.
exchange-not-a-list = This has to be a list.
exchange-not-text = This has to be text.
# $value: a number, say, as it was written
exchange-not-text-yet = This has to be text: put { $value } in quotes.
exchange-two-teams = Two teams are called { $team }.
exchange-several-organizations = This file has several organizations: { $organizations }. Pick one with `--org`.
# $organization: what `--org` says. $organizations: a list
exchange-other-organization = This file has no organization { $organization }. It has { $organizations }: pick one with `--org`, or leave that out.
exchange-no-person = `person` is missing: whose contributions are these?
exchange-no-team-name = `name` is missing: which team is this?

## What could not be carried over

# The heading of a list. $file: a file, or an organization
exchange-left = Not carried over from { $file }:
# Where it stands in that file
exchange-lines =
    { $count ->
        [one] line { $lines }
       *[other] lines { $lines }
    }
# $key: a key of the file; $reason: one of the next messages
exchange-left-key = { $key }: { $reason }
exchange-why-no-place = definitions have no place for it.
exchange-why-label = definitions don't have a label for everything a community does.
exchange-why-subproject = a subproject isn't a community. If one of them is, give it a file of its own with `part-of`.
exchange-why-stakeholders = definitions don't say which other groups a working group works for.
exchange-why-private = what's private doesn't belong in git.
exchange-why-liaison = definitions don't say who watches over a community.
exchange-why-company = definitions don't say who somebody works for.
exchange-why-email = email addresses don't belong in git.
exchange-team-again = Another file already has the team { $team }, so this one was left out.
exchange-community-again = Another file already has the community { $community }, so this one was left out.
exchange-group-again = Another group is already called { $name }, so this one was left out.
exchange-group-nameless = This group has neither a `dir` nor a `name` to call it by.
exchange-id-in-use = A former id of { $community } is in use, so it was left out.
exchange-table-settings = Another file already has settings for the table, so these were left out.
exchange-team-name-taken = Another team already has this name, so this one didn't become a community.
exchange-team-beside = This one stays just a team: your communities come from elsewhere.
exchange-team-not-led = Nobody maintains this team, so it didn't become a community.
exchange-team-secret = This team is secret, so it didn't become a community.
exchange-previously = `previously`: { $name } can't be an id, or is already in use.
# `forming` is a value of `status` in a community's file.
exchange-forming = This file doesn't name anybody who leads it, so it's `forming` until somebody does.
# What it is about follows: the team's name.
exchange-team-forming = Nobody maintains this team, so the community that was made from it is `forming` until somebody leads it.
exchange-charter = `charter_link`: { $path } is a path in the repository of this file. Add `--links URL` to make it an address.
exchange-emeritus-leads = Somebody who's listed as emeritus also leads, so they stay a lead only.
exchange-other-name = { $login } goes by a different name elsewhere.
exchange-no-id = { $name } has nothing an id could be made of.
# $reason: a whole sentence
exchange-entry-kept = { $reason } The entry was kept, but the person has no file.

## Meetings that could not be carried over as they are

exchange-meeting-no-time = A meeting doesn't have a time.
exchange-meeting-odd-time = A meeting's time isn't clear: { $time }.
exchange-meeting-no-zone = A meeting's time doesn't have a time zone.
exchange-meeting-odd-zone = A meeting's time zone isn't clear: { $zone } could be more than one, or none.
# $words: what the file says
exchange-meeting-odd-day = It isn't clear from { $words } when a meeting takes place.
# `on` is a key of a meeting.
exchange-meeting-no-week = A meeting is monthly, but in which week? Add `on`.
# $every: such as `2 weeks`
exchange-meeting-no-first = A meeting repeats every { $every }, but starting when? Add `from`.
exchange-meeting-more = A meeting's frequency says more than definitions can hold: { $words }.

## What an import did

# $state: missing: the file is new; same: it was there already; other: something else was there.
exchange-file =
    { $state ->
        [missing] new: { $file }
        [same] unchanged: { $file }
       *[other] replaced: { $file }
    }
exchange-would-write-to = Would write to { $folder }:
exchange-wrote-nothing = There was nothing to write.
# $files: a list such as: waymark.yml, 3 files in communities/
exchange-wrote = In { $folder }: { $files }.
exchange-wrote-some = In { $folder }: { $files } ({ $unchanged } unchanged).
exchange-files-in =
    { $count ->
        [one] 1 file in { $folder }
       *[other] { $count } files in { $folder }
    }
exchange-guessed = None of the files says what the organization is called, so waymark.yml calls it { $name }, after the folder.
# $types: a list of names
# $name: what the organization is called there
exchange-settled = waymark.yml was there before, so it still calls the organization { $name }.
exchange-types = waymark.yml is yours, so it wasn't changed. Add what it lacks of { $types } under `types`.
exchange-contributions =
    { $people ->
        [one] What one person contributed is in { $file }, for `waymark export`. Nothing in it has a date, so it doesn't count yet: `waymark backfill --from` takes it over as of a day that you choose.
       *[other] What { $people } people contributed is in { $file }, for `waymark export`. Nothing in it has a date, so it doesn't count yet: `waymark backfill --from` takes it over as of a day that you choose.
    }
exchange-teams = Who's in which team is in { $file }, for `waymark export`. Waymark itself asks GitHub: whoever is in a community's team when the definitions are adopted is a member.
exchange-not-every-team = Not every team is a community: delete the files of those that only give access.

## Reading the teams of a live organization

exchange-reading-team = team { $number } of { $teams }: { $team }
exchange-secret-teams =
    { $count ->
        [one] One secret team: its members stay private.
       *[other] { $count } secret teams: their members stay private.
    }
exchange-inner-teams = GitHub also lists the people of the teams inside this one. Whoever is in both was kept in the inner one only.
# “waymark import: ” stands before these. $said: GitHub's own words
exchange-github-token = GitHub doesn't accept this GITHUB_TOKEN. Is it complete, and not expired?
exchange-github-no-teams = GitHub shows no teams of { $organization }. Is that its name, and can GITHUB_TOKEN read its members (read:org)?
exchange-github-refuses = GitHub refuses for now, or this GITHUB_TOKEN can't read teams: { $said }
exchange-github-unanswered = couldn't ask GitHub: { $said }
exchange-repositories = What teams can do in repositories wasn't read.

## What an export did

exchange-would-write = Would write { $file }:
exchange-would-replace = Would replace { $file }:
exchange-file-written = Wrote { $file }.
exchange-not-known = What they contributed isn't known here; the server's ledger has it.
exchange-no-such-person = { $file } names somebody who has no file in people/.
exchange-no-team = A community without a team has no place in this file.
# $keys: a list of keys such as `meetings`
exchange-not-in-teams = A team has no place for { $keys }.
exchange-members-unknown = It isn't known here who is in this team.
# A comment at the top of a file for peribolos; a list of teams follows.
exchange-members-unknown-note = The members of these teams weren't known here. If you apply this file as it is, peribolos removes them:

## Words that an import writes into definitions

exchange-meeting = Meeting
exchange-mailing-list = Mailing list
# What somebody does who leads a community
exchange-role-chair = chair
exchange-role-tech-lead = tech lead
exchange-role-maintainer = maintainer
