### Pathways: the answer to /progress, and the issue on which people confirm that somebody has reached a stage. “I” is Waymark.

## /progress

# $person: @login of whoever asked. A list of stages follows for each pathway.
pathways-progress = { $person }, here's how far you've come.
# The same, where they asked about somebody else. $other: that login as code.
pathways-progress-own = { $person }, everybody asks for their own: if { $other } comments `/progress`, I'll answer there. Here's how far you've come.
pathways-none = { $person }, there aren't any pathways here yet.

# A line of the list, after a mark. $stage: its name, in bold. $day: written out. $why: what they did for it, such as “3 of 3 contributions”.
pathways-reached = { $stage } (since { $day }: { $why })
# Behind such a line, where what the stage goes on asking for hasn't been so for a while. $missing: how far they are, such as “0 of 1 contributions within 6 months”. $day: when the stage comes to rest.
pathways-keeps = to keep it active, you need this before { $day }: { $missing }
# The same, once the stage rests. $day: since when. $missing: what brings it back.
pathways-resting = emeritus since { $day }, yours for good, and active again with this: { $missing }
# $missing: how far they are, such as “2 of 3 contributions”.
pathways-next = { $stage }: { $missing }
# Below the list. $kinds: a list of pathways-total-one.
pathways-total = Your contributions so far: { $kinds }.
# $type: a phrase such as “writing code”.
pathways-total-one = { $type } ({ $count })
# Says to those who don't see it how full a small bar is, behind such a number.
pathways-share = { $percent }%
# A list of parts follows, each with a mark.
pathways-next-all = { $stage }. You need all of these:
pathways-next-any = { $stage }. You need one of these:
# The same inside such a list, where a part is made of parts itself.
pathways-all = all of these:
pathways-any = one of these:

# Below the lists. $mentors, $leads: names, without calling them, with “or” between several. Mentors are whoever accompanies the person; leads lead a community of theirs.
pathways-help-mentors = Would you like a hand? Ask your mentor, { $mentors }.
pathways-help-leads = Would you like a hand? Ask a lead: { $leads }.
pathways-help-both = Would you like a hand? Ask your mentor, { $mentors }, or a lead: { $leads }.

# Below a stage, and in the issue that asks. $evidence: links to issues, pull requests and pages, with commas between.
pathways-evidence = Based on: { $evidence }
# Ends such links, where there are too many.
pathways-evidence-more = and { $count } more
# The same where no page lists them. $search: a link, pathways-evidence-search.
pathways-evidence-more-search = and { $count } more: { $search }
# The same where there would be a page if the person asked for one.
pathways-evidence-more-publish = and { $count } more: { $search }, or list them all on a page for everybody with `/publish`
pathways-evidence-search = look for them on GitHub
# Ends such links, where not everybody who reads here may see them all.
pathways-evidence-private = { $count ->
    [one] 1 in a private repository
   *[other] { $count } in private repositories
  }

## The issue on which people confirm that somebody has reached a stage

# Its title. $stage, $name: plain names.
pathways-ask-title = { $stage } for { $name }?
# $name: the person, without calling them. $stage: in bold.
pathways-ask = { $name } has done everything that { $stage } asks for.
# $deeds: such as “4 of 4 contributions within 1 year”.
pathways-ask-deeds = { $name } has done everything that { $stage } asks for: { $deeds }.
# $people: a list of @logins.
pathways-ask-people = { $people }, do you agree? Then comment `/confirm` below.
# Where they are too many to call. $role: such as “a lead or a member”.
pathways-ask-role = Do you agree? If you're { $role }, comment `/confirm` below.
pathways-ask-quiet = I haven't told { $name } yet, and nothing happens until somebody confirms.
# Where it takes more than one yes. $needed: such as “2 endorsements from the leads”.
pathways-ask-several = It takes { $needed }. I haven't told { $name } yet, and nothing happens before that.

# The answer to a /confirm that counts. $by, $name: without calling them.
pathways-confirmed = Thank you, { $by }! { $name } has reached { $stage }.
# The answer to a /confirm that comes before the rest, or after some of it went away. Others may read along: it tells nothing of whom it is about.
pathways-confirmed-early = Thank you, { $person }! I've noted your yes. It counts as soon as everything else that { $stage } asks for is there, too. Until then nothing happens, and `/withdraw` takes it back.
# Answers to a /confirm that doesn't count. $who: such as “the leads or the members”.
pathways-not-asked = { $person }, thank you, but only { $who } can confirm this. Nothing has changed.
pathways-own = { $person }, this one is about you, so please leave it to { $who }. Nothing has changed.
# Answers to a /withdraw there. $person: @login of whoever wrote; $name: without calling them. $stage: in bold.
pathways-taken-back-done = { $person }, got it: your yes doesn't count for { $name } anymore. If you change your mind, comment `/confirm` again.
pathways-taken-back-none = { $person }, you haven't said yes here, so there's nothing to take back.
pathways-taken-back-late = { $person }, { $name } has reached { $stage } already, and that stays theirs. Nothing has changed.

# Where definitions have the stage no more. $name: without calling them.
pathways-stage-gone = The stage that this issue asks about isn't part of its pathway anymore, so there's nothing left to confirm, and I've closed the issue. For { $name } nothing changes. If the stage comes back under the same id, each `/confirm` here counts for it.

## The issue on which leads are told that somebody's stage is about to rest

# Its title. $stage, $name: plain names.
pathways-rest-title = It's been quiet around { $name } ({ $stage })
# $name: the person, without calling them. $stage: in bold. $since: a day, written out. $missing: what the stage goes on asking for, such as “0 of 1 contributions within 6 months”.
pathways-rest = { $name } has reached { $stage }. What it goes on asking for hasn't been so since { $since }: { $missing }.
# $day: written out.
pathways-rest-then = If nothing changes, { $stage } comes to rest on { $day }. { $name } then has it as an honor, as somebody emeritus does, and it's fully theirs again as soon as they're back. Days on which they're away don't count.
# $stage: in bold. $team: the name of a team on GitHub.
pathways-rest-team = From then on { $stage } gives no place in the team { $team } anymore. Where only members may be in that team (`team-managed: exactly`), { $name } goes from it; anywhere else, who stays is up to you.
# $mention: the beginning of a command, such as `/credit @sam`.
pathways-rest-help = I haven't told { $name }. A friendly word from one of you would be kind: they may need a hand, or a break (`/away`), or something new. Did they do something I haven't seen? { $mention } counts it.

# What became of it. $name: without calling them. $stage: in bold.
pathways-rests-now = { $stage } rests from today on. It stays { $name }'s as an honor, and it's back at once when they are. Please thank them for what they've done.
pathways-back-again = Good news: { $name } has what { $stage } goes on asking for, so it's fully theirs.
