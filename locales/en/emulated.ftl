### What stands on the pages of the demo's emulated GitHub: around what people and Waymark wrote there, never in it. `npm run demo` serves them. They look like our own pages and say where one is.

emulated-banner = A GitHub of the demo's own
emulated-banner-hint = It lives on this computer for as long as the demo runs. Look around: nothing can be changed from these pages.
emulated-skip = Skip to the content
emulated-trail = Where you are
# The page's title in a browser's tab. $title: such as “Join: UI/UX (harbor/community #3)”.
emulated-title = { $title } · the demo's GitHub
emulated-missing = There's no such page here
emulated-missing-hint = The demo's GitHub shows its organization, repositories, issues, pull requests, files, teams, and people.
emulated-missing-home = Go to { $organization }
# $day: November 26, 2026. $time: 17:20.
emulated-at = { $day }, { $time } UTC

## The organization

emulated-repositories = Repositories
emulated-teams = Teams
emulated-people = People
emulated-owner = owner
emulated-member = member
emulated-private = private
emulated-team-of = A team of { $organization }
emulated-no-members = Nobody is in this team yet.
emulated-invited = Invited to the organization
emulated-members = Members

## A repository

emulated-issues = Issues
emulated-pulls = Pull requests
emulated-files = Files
emulated-forms = Forms for new issues
emulated-none-yet = None yet.
# $person: a login. $at: a day and a time.
emulated-opened = { $person } opened it on { $at }
emulated-comments =
    { $count ->
        [0] no comments
        [one] { $count } comment
       *[other] { $count } comments
    }

## A person

emulated-opened-by = What { $person } opened
emulated-teams-of = Teams
emulated-is-owner = An owner of { $organization }
emulated-is-member = A member of { $organization }
emulated-is-guest = Not a member of { $organization }
emulated-is-app = An App, installed on { $organization }
emulated-is-app-not-yet = An App, not installed on { $organization }

## An issue or a pull request

emulated-state-open = Open
emulated-state-completed = Closed as completed
emulated-state-not-planned = Closed as not planned
emulated-state-closed = Closed
emulated-state-merged = Merged
emulated-conversation = Conversation
emulated-bot = bot
emulated-author = author
emulated-commented = { $person } commented on { $at }
emulated-wrote = { $person } wrote on { $at }
emulated-approved = { $person } approved this on { $at }
emulated-requested-changes = { $person } asked for changes on { $at }
emulated-reviewed = { $person } reviewed this on { $at }
emulated-empty = Nothing was written here.
emulated-labeled = { $person } added { $labels }
emulated-unlabeled = { $person } took off { $labels }
emulated-relabeled = { $person } added { $labels } and took off { $others }
emulated-closed = { $person } closed this
emulated-closed-completed = { $person } closed this as completed
emulated-closed-not-planned = { $person } closed this as not planned
emulated-reopened = { $person } opened this again
emulated-merged = { $person } merged this
emulated-edited = { $person } edited the text
emulated-checklist = { $person } put a checklist into the text
emulated-ticked = { $person } ticked { $items }
emulated-cleared = { $person } cleared { $items }
emulated-renamed = { $person } changed the title from { $before } to { $after }
emulated-assigned = { $person } assigned { $others }
emulated-unassigned = { $person } unassigned { $others }
emulated-pushed = { $person } pushed the commit { $commit }
emulated-task-done = Done
emulated-task-open = To do
emulated-labels = Labels
emulated-assignees = Assigned to
emulated-no-labels = No labels
emulated-nobody = Nobody
emulated-progress = Checklist
# $done, $all: how many boxes are ticked, and how many there are.
emulated-progress-count = { $done } of { $all } done

## Check runs

# $name: a check's name. $commit: the beginning of a commit's id.
emulated-check = { $name } looked at { $commit }
emulated-check-success = passed
emulated-check-failure = failed
emulated-check-neutral = neutral
emulated-check-cancelled = cancelled
emulated-check-running = still running
emulated-annotations =
    { $count ->
        [one] { $count } annotation
       *[other] { $count } annotations
    }
emulated-annotation-failure = error
emulated-annotation-warning = warning
emulated-annotation-notice = notice

## Files

emulated-changed =
    { $count ->
        [one] { $count } file changed
       *[other] { $count } files changed
    }
emulated-added = added
emulated-removed = removed
emulated-modified = changed
emulated-moved = moved from { $path }
# For people who hear a page: how many lines a file got, and lost.
emulated-lines =
    { $more ->
        [one] { $more } line added
       *[other] { $more } lines added
    }, { $less ->
        [one] { $less } line removed
       *[other] { $less } lines removed
    }
emulated-line-more = added:
emulated-line-less = removed:
emulated-source = The text

## A form for new issues

emulated-form-hint = This is how the form looks to whoever fills it in. Here it's only to be looked at.
emulated-form-title = Title
emulated-form-required = required
emulated-form-several = Several can be chosen.
emulated-form-labels = Its issues get these labels
