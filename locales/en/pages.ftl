### Waymark's public web pages. They are HTML: no Markdown here.
### Names of people, communities, badges and the like may be links; their places in a sentence are free.

## Every page

# The first link, for people who use a keyboard.
pages-skip = Skip to the content
# Names the row of links at the top for people who cannot see it.
pages-trail = You are here
# Names the choice of languages at the bottom for people who cannot see it.
pages-language = Language
# $repository: a link to the repository the page is made from.
pages-source = This page is made from { $repository }. Something wrong? Open a pull request there.
# Of pages that were copied into files. $day: the day on which they were.
pages-as-of = As of { $day }.
pages-as-of-definitions = As of { $day }, from the definitions alone.
pages-made-with = Made with Waymark.
# Names the links to the pages before and after for people who cannot see them.
pages-turning = Pages of this list

## The list of organizations

pages-all-title = Communities and their people
pages-all-description = Communities of practice, and how people grow in them.
pages-all-lede = Pick an organization to see its communities, when they meet, and how to join.
# Names the list for people who cannot see it.
pages-all-list = Organizations
pages-all-none = There's no organization here yet. As soon as one adopts its definitions, you'll find its communities here.

## An organization

# Shown by chats and search engines.
pages-organization-description = Communities of practice at { $organization }, and who was recognized lately.
pages-organization-lede = Meet people who do what you do, learn from each other, and grow. Which community is yours?
# $account: a link such as “@harbor-civic”.
pages-organization-account = { $account } on GitHub
pages-communities = Communities
pages-communities-none = There are no communities yet.
# Links to the pages before and after.
pages-communities-before = Earlier communities
pages-communities-behind = More communities
# Labels of a form that finds communities.
pages-filter-word = Find a community
pages-filter-skill = Skill
pages-filter-language = Language
pages-filter-region = Region
pages-filter-status = Status
# The choice where it doesn't matter.
pages-filter-any = Any
# A button.
pages-filter-do = Search
# A link.
pages-filter-all = Show all
pages-filter-found = { $count ->
    [0] No community fits. Try other words, or fewer.
    [one] { $count } community fits.
   *[other] { $count } communities fit.
}
pages-recognition = Recent recognition
# The title of a feed (Atom).
pages-feed = Recognition at { $organization }
# A link to the feed.
pages-feed-follow = Follow in a feed reader
# What a picture of people, for a README, says to those who hear it.
pages-contributors = People who contribute to { $organization }
# Behind the names of people who are in the picture.
pages-contributors-others = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
# Unfolds the line for a README.
pages-contributors-how = Show everybody in a README
pages-recognition-none = Nobody has been recognized yet. You could be the first.
pages-badges = Badges
pages-mentoring = Mentoring
pages-retired = Retired communities

## A community

# Names the row of leads on a card for people who cannot see it.
pages-card-leads = Led by
# A button on a card.
pages-card-join = Join

pages-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
pages-members-none = No members yet
# Of a community that is paused or retired.
pages-members-gone = No members

pages-leads-none = Nobody at the moment.
# Instead of its leads, where they would rather not be named.
pages-leads-unnamed = They'd rather not be named here.
# Follow a lead's name. $day, $first, $last: days, written out.
pages-lead-ended = term ended on { $day }
pages-lead-from = from { $day }
pages-lead-until = until { $day }
pages-lead-term = from { $first }, until { $last }
pages-leads-before = Led it before
# Follows the name of somebody's account. $name: what people call them.
pages-person-name = ({ $name })
# Follow what somebody tells about themselves. $skills: a list. $zone: such as “Pacific Time”.
pages-person-learns = is learning { $skills }
pages-person-zone = time zone: { $zone }
# A link. $name: a person's.
pages-person-page = { $name }'s own page

# A button. $community: its name.
pages-join = Join { $community }
# The same where there are several forms. $form: the name of one, in parentheses.
pages-join-with = Join { $community } { $form }
pages-join-ask = Want to join? Ask one of the leads.
pages-join-approval = Fill in a form on GitHub, and one of the leads will answer you.
pages-join-open = Fill in a form on GitHub. Everybody is welcome.

# $when: a day, and a time where there is one.
pages-meeting-next = Next: { $when }
# $day: with its weekday. $time: such as 19:00.
pages-meeting-when = { $day } at { $time }
# Follows pages-meeting-when, for everybody elsewhere.
pages-meeting-utc = ({ $time } UTC)
pages-meeting-utc-day = ({ $time } UTC on { $weekday })
# What stands there instead where a page knows the reader's clock. $time: such as “Thursday 03:00”.
pages-meeting-yours = ({ $time } where you are)
# Links. $meeting: its name.
pages-meeting-link = Meeting link: { $meeting }
pages-meeting-notes = Notes: { $meeting }
pages-meeting-recordings = Recordings: { $meeting }
pages-meeting-calendar = Calendar: { $meeting }

# A small mark beside its name.
pages-status = { $status ->
    [forming] getting started
    [active] active
    [dormant] paused
   *[retired] retired
}
# Comes first on its page.
pages-status-notice = { $status ->
    [forming] This community is just getting started.
    [dormant] This community isn't meeting at the moment.
   *[retired] This community has been retired.
}
# $status: what pages-status says.
pages-status-is = Status: { $status }

# Shown by chats and search engines.
pages-community-description = { $community }, a community of practice at { $organization }.
pages-community-leads = Leads
pages-community-mentor-led = Led by mentors.
pages-community-self-led = Led by its members.
pages-community-channels = Where to talk
pages-community-glance = At a glance
# Labels of what stands there.
pages-glance-part-of = Part of
pages-glance-parts = Within it
pages-glance-languages = Languages
pages-glance-regions = Where its people are
pages-glance-charter = Charter
# Its teams on GitHub.
pages-community-teams = On GitHub
# What its own team is for.
pages-team-members = Its members
pages-community-meetings = Meetings
# Links to a calendar's file, and to one that keeps itself up to date.
pages-calendar = Add to calendar
pages-calendar-follow = Subscribe to this calendar
pages-calendar-all = All meetings in your calendar
pages-community-pathways = How you can grow here
pages-community-onboarding = When you join, you go through this list once.

# Follows an item of a list. $who: such as “a lead”.
pages-checklist-by = (ticked by { $who })

## A pathway's stages

# Labels; what the organization wrote, or what a stage takes, follows.
pages-pathway-counts = What counts as a contribution:
# $core: the pathway whose stages it has.
pages-pathway-variant = A variant of { $core }.
pages-stage-takes = What it takes:
pages-stage-confirms = Who confirms it:
pages-stage-next = What comes next:
pages-stage-stays = What it goes on asking for:
# Behind it. $length: a length of time, such as “3 months”.
pages-stage-rests = (after { $length } without it, the stage rests, as an honor, until it's so again)
# $badge: a link with its name.
pages-stage-badge = You earn the badge { $badge }
# Tells people who cannot see it what a picture shows. $stages: a list of names, the first stage first.
pages-pathway-drawn = The stages of { $pathway }, one after the other: { $stages }
# How many people are at a stage now.
pages-stage-people = { $count ->
    [one] { $count } person is here
   *[other] { $count } people are here
}
# $least: a number; how many they are is told from there on.
pages-stage-few = fewer than { $least } people are here

## Numbers over time

# A number in a table.
pages-number = { $count }
# Instead of a number that is small. $least: a number; how many there are is told from there on.
pages-few = fewer than { $least }
# The same the other way round: so many, or a few more.
pages-at-least = at least { $count }
# Unfolds a chart's numbers.
pages-as-table = As a table
pages-contributed = Contributions over time
pages-contributed-organization = What people contributed in public, quarter by quarter. Work of two kinds counts as both, the present quarter isn't over yet, and numbers below { $least } aren't told.
pages-contributed-community = What the people of this community contributed in public, anywhere in the organization, quarter by quarter. Work of two kinds counts as both, the present quarter isn't over yet, and numbers below { $least } aren't told.
# Kinds of contributions that are too many to tell apart.
pages-contributed-other = anything else
# The head of a column with quarters, such as “Oct – Dec 2026”.
pages-contributed-when = Quarter
# Tells people who cannot see it what a picture shows. $time: two years, such as “Jan 2025 – Dec 2026”.
pages-contributed-drawn = A bar for each quarter of { $time }, with a piece for each kind of contribution. The table below has the numbers.

# A heading: of all people on a pathway.
pages-funnel = How far people have come
pages-funnel-how = How many people ever reached each stage. Where fewer than { $least } stand at a stage, it isn't told how many, and they are left out of what is added up.
# Names a table. $pathway: its name.
pages-funnel-of = How far people have come on { $pathway }
# Tells people who cannot see it what a picture shows.
pages-funnel-drawn = A bar for each stage of { $pathway }: how many people ever reached it. The table below has the numbers.
# Heads of columns. How many people reached a stage at some time; how many are there now; how long it took, at most, half of those who went on from the stage before.
pages-funnel-stage = Stage
pages-funnel-ever = Reached it
pages-funnel-here = Are there now
pages-funnel-time = Usual time since the stage before
pages-funnel-days = { $count ->
    [0] the same day
    [one] { $count } day
   *[other] { $count } days
}
pages-funnel-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
pages-funnel-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}

## What comes of rules, stages, and badges

# A link on an organization's page.
pages-health-link = How our rules, stages, and badges are doing
pages-health = How it's going
pages-health-lede = What comes of everything by which people are recognized here. If something has gone quiet, it may need another look.
# A heading; rules for contributions follow.
pages-health-rules = What counts
# $count: a number, or what pages-few says. $month: a month with its year.
pages-health-rule = { $count } in the last two years, last in { $month }
pages-health-rule-nothing = nothing in the last two years
# A rule that counts nothing anymore. $outcome: one of the two before. $day: the last day it counted.
pages-health-rule-over = { $outcome }; it counted until { $day }
# A rule that counts nothing yet. $day: the first day it does.
pages-health-rule-to-come = begins on { $day }
# A heading. $pathway: its name.
pages-health-stages = Stages of { $pathway }
pages-health-stage-reached = somebody has reached it
pages-health-stage-nobody = nobody has reached it yet
# $day: a day with its year.
pages-health-badge = given last on { $day }
pages-health-badge-nobody = nobody has it yet
pages-health-how = Rules are told with what they counted where everybody can look; private repositories are left out, and numbers below { $least } aren't told. Whoever runs the server finds more with the command “waymark report”.

## A badge

pages-badge-criteria = What it takes
# $what: what it takes, such as “5 contributions”.
pages-badge-when = Earned with: { $what }
# A badge that is given for each calendar year.
pages-badge-yearly = Earned for each year that has: { $what }
# A badge that is held for a time. $what: a condition in words, such as “the stage “Core””.
pages-badge-while = Held as long as it's so: { $what }
pages-badge-nominated-yearly = Once a year: somebody nominates you, and a lead or an owner of the organization agrees.
pages-badge-nominated-own = Somebody nominates you, or you nominate yourself, and a lead or an owner of the organization agrees.
pages-badge-nominated-own-yearly = Once a year: somebody nominates you, or you nominate yourself, and a lead or an owner of the organization agrees.
pages-badge-nominated = Somebody nominates you, and a lead or an owner of the organization agrees.
# $stage: its name. $pathway: the pathway it is part of. $what: what it takes.
pages-badge-stage = It comes with the stage { $stage } of { $pathway }: { $what }.
pages-badge-nothing = There's no way to earn it at the moment.
# On the page of a badge's tier. $badge: a link to the tier below, or above.
pages-badge-after = It comes after { $badge }.
pages-badge-next = Next comes { $badge }.
pages-badge-holders = Who has it
pages-badge-nobody = Nobody yet. You could be the first.
pages-badge-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
# $people: what pages-badge-people says. $page: which page of the list this is.
pages-badge-page = { $people }, page { $page }
# Links to the pages before and after.
pages-badge-before = Newer ones
pages-badge-behind = Older ones
# To whoever has the badge. $command: such as “/claim first-step”. $checked: a link, as pages-badge-claim-checked says it.
pages-badge-claim = Is this badge yours? Comment { $command } on any issue, and it gets a page to show to others, with a signed credential that { $checked }.
pages-badge-claim-checked = anybody can check
# A heading above a small picture that people can put into a README.
pages-plate = In your README
pages-plate-how = This picture says how many people have the badge. To show it in a README, or in any other Markdown, copy this line:
# Inside the picture, behind the badge's name.
pages-plate-people = { $count ->
    [0] nobody yet
    [one] { $count } person
   *[other] { $count } people
}
# What the picture says to those who hear it. $badge: its name.
pages-plate-sentence = { $count ->
    [0] { $badge }: nobody has this badge yet
    [one] { $badge }: { $count } person has this badge
   *[other] { $badge }: { $count } people have this badge
}
pages-plate-community-how = This picture says how many members the community has. To show it in a README, or in any other Markdown, copy this line:
# The same for a community. $people: such as “12 members”.
pages-plate-community = { $community }: { $people }

## An award that its holder made public, and how anybody checks it

# $person: their account. $badge: a link. $day: a day with its year.
pages-award-given = { $organization } gave { $badge } to { $person } on { $day }.
# The same while it isn't revoked.
pages-award-stands = { $organization } gave { $badge } to { $person } on { $day }, and it stands.
pages-award-ended = This badge isn't given anymore, so its credential no longer counts.
pages-award-why = What it was given for
pages-award-check = How to check it
# $file, $here: links, as pages-award-file and pages-award-here say them.
pages-award-how = Don't take this page's word for it: { $file } says the same, signed, as an Open Badge 3.0. Anybody can check it, { $here } or with a tool of their own.
pages-award-file = the credential
pages-award-here = here
pages-award-check-now = Check it now

pages-verify-title = Check a badge
pages-verify-lede = Somebody showed you a badge? Paste its credential here to see whether it's genuine and still stands.
pages-verify-label = Credential
pages-verify-hint = It's one long word that begins with “ey”: open the file from the badge's page in any editor and copy all of it. Nothing you paste is kept, and no address in it is opened.
pages-verify-do = Check it
# What came of it: a heading (title), and a sentence or two.
pages-verify-stands-title = This badge is genuine
pages-verify-taken-back-title = This badge was taken back
pages-verify-taken-back = It was genuine once, but it has been taken back since. Whoever has it may have claimed it anew: ask them for the address of its page.
pages-verify-ended-title = This badge isn't given anymore
pages-verify-ended = It was genuine once, but it hasn't counted since the organization gave the badge up.
pages-verify-tampered-title = This isn't what was signed
pages-verify-tampered = It says that it was signed here, but something in it was changed since. Don't rely on it.
pages-verify-unknown-key-title = We don't have the key for this
pages-verify-unknown-key = It says that it was signed here, by a key that this server doesn't have, or no longer has. It may be old: ask whoever showed it to you for a fresh one, from its page.
pages-verify-foreign-title = Somebody else signed this
# $issuer: a name such as did:web:badges.example.org
pages-verify-foreign = It says that it comes from { $issuer }. Only they can tell you more: this page knows only what was signed here.
pages-verify-no-badge-title = This isn't a badge
pages-verify-no-badge = It was signed here and nobody changed it, but it isn't a badge.
pages-verify-unconfirmed-title = We can't say whether this still stands
pages-verify-unconfirmed = It was signed here and nobody changed it, but this server doesn't know about it, or no longer does. Ask whoever showed it to you for the address of its page.
pages-verify-unreadable-title = This isn't a credential
pages-verify-unreadable = A part of it may be missing: copy the whole file, from “ey” at the beginning to its very end.
pages-verify-too-long-title = That's too long for a credential
pages-verify-too-long = Copy nothing but the file from the badge's page.

## The page about somebody who asked for one

# Shown by chats. $person: their name.
pages-portrait-description = { $person } at { $organization }: badges, communities, and contributions.
# Follow the name of a community. $day: a day with its year.
pages-portrait-lead = leads it
pages-portrait-led = led it before
pages-portrait-member = member since { $day }
pages-portrait-pathways = How far along
pages-portrait-timeline = Year by year
# Above a list of kinds of contributions with numbers.
pages-portrait-contributions = { $count ->
    [one] { $count } contribution
   *[other] { $count } contributions
}
pages-portrait-all = All contributions, one by one
pages-portrait-scope = Counted: what happened in public repositories, and what leads and owners vouched for there. Something that is of two kinds counts for both.
# $community, $badge: links. $stage: the name of a stage. $pathway: the pathway it is part of, in parentheses.
pages-portrait-joined = Joined { $community }
pages-portrait-reached = Reached { $stage } { $pathway }
pages-portrait-received = Received the badge { $badge }
# $badge: a link. $from, $until: days, written out.
pages-portrait-held = Held { $badge } from { $from } to { $until }
# Behind the day on which somebody reached a stage that rests now. $day: since when.
pages-portrait-emeritus = emeritus since { $day }
pages-portrait-nothing = There's nothing to show yet. It begins with the first contribution.
# $person: their account. $command: /unpublish
pages-portrait-why = { $person } asked for this page; nobody else can. { $command } takes it away again.

## Recognition, and the evidence behind it

# $person, $badge: links. $stage: the name of a stage. $pathway: the pathway it is part of, in parentheses.
pages-received = { $person } received the badge { $badge }
pages-reached = { $person } reached { $stage } { $pathway }
pages-reached-received = { $person } reached { $stage } { $pathway } and received the badge { $badge }

pages-somebody = somebody
pages-somebody-local = somebody without a GitHub account

# Opens a list.
pages-evidence = { $count ->
    [one] { $count } piece of evidence
   *[other] { $count } pieces of evidence
}
# Follows pages-evidence for people who cannot see where it stands. $who: a person's name. $what: what for.
pages-evidence-about = for { $who }: { $what }
# Ends the list.
pages-evidence-more = and { $count } more

# The list of all facts behind a number, on a page of its own. $who: a login with its @. $what: the name of a badge or a stage.
pages-behind-title = Everything behind { $what } for { $who }
pages-behind-title-contributions = All contributions of { $who }
# $person: a link, such as “@ada”. $count: how many facts there are in all.
pages-behind-contributions = { $count ->
    [one] { $count } contribution of { $person } that everybody can look at
   *[other] { $count } contributions of { $person } that everybody can look at, the latest first
}
pages-behind-badge = { $count ->
    [one] { $person } received this badge for { $count } thing on record
   *[other] { $person } received this badge for { $count } things on record
}
pages-behind-stage = { $count ->
    [one] { $person } reached this stage with { $count } thing on record
   *[other] { $person } reached this stage with { $count } things on record
}
pages-behind-page = Page { $page }
pages-behind-before = The hundred before
pages-behind-behind = The next ones

# What somebody did. $where: an issue or pull request, such as “harbor-civic/site#12”, a discussion, or a release, such as “harbor-civic/site v1.2”. $title: a pull request's own.
pages-evidence-placed = { $what ->
    [answer] Answer in { $where }
    [checklist] Checklist completed in { $where }
    [closed-issue] Closed issue { $where }
    [comment] A comment on { $where }
    [gathering] Took part in { $where }
    [opened-issue] Opened issue { $where }
    [organized-gathering] Organized { $where }
    [spoke-at-gathering] Spoke at { $where }
    [pull-request] { $title } ({ $where })
    [release] Release { $where }
    [request] Joined through { $where }
    [triaged-issue] Triaged issue { $where }
   *[review] Review of { $where }
}
# $kind: a kind of contribution, such as “giving a talk”. $link: where to see it.
pages-evidence-credit = For { $kind }: { $link }
# The same, where it is known on what day it was done. $day: written out.
pages-evidence-credit-on = For { $kind } on { $day }: { $link }
# On a list of contributors from before Waymark was there. $kind: a kind of contribution.
pages-evidence-listed = For { $kind }, on an earlier list of contributors
# What somebody did where not everybody may look. $kind: a kind of contribution.
pages-evidence-hidden = { $what ->
    [answer] An answer in a private repository
    [checklist] A completed checklist in a private repository
    [closed-issue] A closed issue in a private repository
    [comment] A comment in a private repository
    [gathering] A gathering in a private repository
    [opened-issue] An opened issue in a private repository
    [organized-gathering] An organized gathering in a private repository
    [spoke-at-gathering] A talk at a gathering in a private repository
    [vouched-for] For { $kind }, in a private repository
    [pull-request] A merged pull request in a private repository
    [release] A release in a private repository
    [request] A request to join in a private repository
    [review] A review in a private repository
    [triaged-issue] A triaged issue in a private repository
   *[something] Something in a private repository
}

## A mentorship program

pages-mentors-description = People at { $organization } who mentor others.
# $communities: a list of links. $length: such as “1 year”.
pages-mentors-term = Mentors belong to { $communities }. You and your mentor commit to each other for { $length }.
# Part of pages-mentors-term and pages-mentors-becoming, where no communities are named.
pages-mentors-anywhere = a community here
pages-mentors = Mentors
pages-mentors-none = Nobody at the moment.
# Follow a mentor's name. $languages, $skills: lists.
pages-mentor-speaks = speaks { $languages }
pages-mentor-knows = knows { $skills }
pages-mentor-free = { $count ->
    [one] room for { $count } more person
   *[other] room for { $count } more people
}
pages-mentor-full = no room at the moment
pages-mentors-finding = Find a mentor
pages-mentors-form = Fill in a form on GitHub. Once your request is accepted, you'll find out there who your mentor is. If nobody has room right now, you'll be on the list, and the leads will look for somebody. You don't have to be in a community.
pages-mentors-ask = There's no form for this yet. Ask a lead of one of its communities.
pages-mentors-become = Become a mentor
# $communities: a list of links. $what: what it takes, such as “the badge “Bridge builder””.
pages-mentors-becoming = To be a mentor, you need to belong to { $communities }. What else it takes: { $what }.
# Links to the pages before and after.
pages-mentors-before = Earlier in the list
pages-mentors-behind = Further down the list

## Where there is no page

pages-missing-title = Nothing here
pages-missing = There's no page at this address. It may have been renamed or retired.
# Followed by a link.
pages-missing-near = Did you mean this?
pages-broken-title = That didn't work
pages-broken = Something went wrong on our side, and we've made a note of it. Please try again in a minute.
# The database is out of reach, or only just starting.
pages-away-title = Back in a moment
pages-away = Something this site needs is out of reach right now. Please try again in a minute.
# A link.
pages-home = Go to the communities
