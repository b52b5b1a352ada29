### The comment on a pull request to the definitions: what merging it changes. `waymark plan` prints the same lines in a terminal, so they say neither “I” nor “Waymark”, unless a comment here says so. Names of things arrive in bold, logins and file names as code. Lines stand in a list.

# $how: what it takes to put it in force: to merge a pull request, or to apply what was pushed.
plan-heading = { $how ->
    [applying] **What applying this changes**
   *[merging] **What merging this changes**
}
plan-taken-away = _Taken away_
plan-added-and-changed = _Added and changed_
# Instead of the whole list
plan-nothing-changes = { $how ->
    [applying] **What applying this changes:** nothing that people or GitHub would notice.
   *[merging] **What merging this changes:** nothing that people or GitHub would notice.
}
plan-ends = { $how ->
    [applying] None of this happens until an owner of the organization comments `/apply`. Nobody named here has been notified.
   *[merging] None of this happens until you merge. Nobody named here has been notified.
}
# Instead of everything, while the definitions have problems. “I” is Waymark.
plan-not-yet = **What merging this changes:** I can tell you once the problems in the check are fixed.
# $count: how many accounts. “I” is Waymark.
plan-unasked = This comes from a fork and names a lot of accounts, so I haven't looked up { $count ->
    [one] one
   *[other] { $count }
} of them. I will once it's merged.
# The last line of a list that is cut. $count: how many lines are left out.
plan-more = … and { $count } more
# The end of a list of names that is cut: “ada, sam and 5 others”. $count: how many names are left out.
plan-others = { $count ->
    [one] 1 other
   *[other] { $count } others
}

# The beginning of other sentences, as $thing. $name: what it is called.
plan-thing = { $noun ->
    [badges] The badge { $name }
    [checklists] The checklist { $name }
    [communities] The community { $name }
    [forms] The issue form { $name }
    [mentorships] The mentorship program { $name }
    [pathways] The pathway { $name }
    [people] The profile of { $name }
   *[processes] The process { $name }
}
plan-new = { $noun ->
    [badges] New badge: { $name }.
    [checklists] New checklist: { $name }.
    [communities] New community: { $name }.
    [forms] New issue form: { $name }.
    [mentorships] New mentorship program: { $name }.
    [pathways] New pathway: { $name }.
    [people] New profile: { $name }.
   *[processes] New process: { $name }.
}
plan-gone = { $thing } goes away.
# Follows plan-gone and plan-retired. $count: how many people belong to the community.
plan-members-stay = { $count ->
    [one] Its 1 member stays where they are on GitHub; nobody is taken out of a team.
   *[other] Its { $count } members stay where they are on GitHub; nobody is taken out of a team.
}
# Two become one. $other: the name of the one that stays.
plan-merged = { $thing } becomes part of { $other }: everything on record moves there.
# Follows plan-merged. $count: how many people belong to the community.
plan-members-move = { $count ->
    [one] Its 1 member moves there, too.
   *[other] Its { $count } members move there, too.
}
plan-retired = { $thing } is retired: nobody can join it anymore, and its leads lose their rights.
# The line that unfolds what changes in one file. HTML: no Markdown. $name: what it is called.
plan-folded = { $name }: { $count } changes
# What reads differently in something, or in a part of it. $where: plan-thing, a file, or plan-in-part. $differences: a list of what follows.
plan-edited = { $where }: { $differences }.
# $thing: plan-thing or a file. $part: plan-part, or several of them, from the outside in.
plan-in-part = { $thing }, { $part }
# $name: what it is called, in italics.
plan-part = { $list ->
    [stages] stage { $name }
    [steps] step { $name }
    [items] item { $name }
    [leads] lead { $name }
    [emeritus] emeritus { $name }
    [meetings] meeting { $name }
    [channels] channel { $name }
    [fields] question { $name }
    [pauses] pause { $name }
    [contributions] contribution rule { $name }
   *[other] { $name }
}
# These follow “The pathway Design, stage Active: ”. $names: names in italics, or what has none as it stands in the file, as code. $key: how the file spells it. $before, $after: what it said and what it says, or what a condition asks, in words.
plan-adds = { $list ->
    [emeritus] thanks { $names } for having led it
    [fields] also asks { $names }
    [contributions] also counts { $names }
    [known] adds { $names }
   *[other] adds { $names } to { $key }
}
plan-removes = { $list ->
    [emeritus] no longer lists { $names } among those who led it
    [fields] no longer asks { $names }
    [contributions] no longer counts { $names }
    [known] removes { $names }
   *[other] removes { $names } from { $key }
}
plan-needs = needs { $after }, was { $before }
plan-needs-new = now needs { $after }
plan-needs-no-more = no longer needs { $before }
plan-unless = is skipped if “{ $after }”, was “{ $before }”
plan-unless-new = is now skipped if “{ $after }”
plan-unless-no-more = is no longer skipped if “{ $before }”
plan-stays = goes on asking for { $after }, was { $before }
plan-stays-new = now goes on asking for { $after }
plan-stays-no-more = no longer goes on asking for { $before }
plan-says = { $key } is “{ $after }”, was “{ $before }”
plan-says-new = { $key } is now “{ $after }”
plan-says-no-more = { $key } is gone, was “{ $before }”
# Of a badge, in the list of what is different about it.
plan-each-year = is now given once for each year
plan-each-no-more = is now given only once
plan-differs = { $key } changes
# Follows plan-edited of a checklist. $count: how many open requests have its boxes before them.
plan-under-way = { $count ->
    [one] 1 person is halfway through.
   *[other] { $count } people are halfway through.
}
# $before and $after: file names without their ending, which is what other files call it by.
plan-renamed = { $thing } gets a new ID: { $after } instead of { $before }.

# $person: a login. $community: its name.
plan-lead-gone = { $person } no longer leads { $community }.
plan-lead-new = { $person } leads { $community } from now on.

plan-label-retired = The label { $label } is no longer used. It stays on GitHub until somebody deletes it.
plan-label-created = New label: { $label }.
plan-label-renamed = The label { $before } is renamed to { $after }.

# A community's own words. $file: where they are. $message: the id of what they replace. $before and $after: the words, as they are written in the file.
plan-words = People will read “{ $after }” instead of “{ $before }” ({ $message } in { $file }).
plan-words-community = In { $community }, people will read “{ $after }” instead of “{ $before }” ({ $message } in { $file }).

# $people: a list of logins. $count: how many there are. $team: a team on GitHub.
plan-team-left = { $count ->
    [one] { $people } is taken out of the team { $team }.
   *[other] { $people } are taken out of the team { $team }.
}
# Follows plan-team-left
plan-if-confirmed = That's more than `removals` allows at once, so it only happens if an owner of the organization agrees: an issue will ask them to comment `/confirm`.
plan-team-entered = { $count ->
    [one] { $people } is added to the team { $team }.
   *[other] { $people } are added to the team { $team }.
}
# $most: how many people may be taken out within a day. $percent: the same, of a hundred in the team.
plan-team-exact = From now on the team { $team } is for members only: anyone added by hand is taken out again, up to { $most ->
    [one] 1 person
   *[other] { $most } people
} in the organization and { $percent }% of the team within 24 hours. Beyond that, an owner has to agree.
plan-member = { $count ->
    [one] { $people } becomes a member of { $community }.
   *[other] { $people } become members of { $community }.
}

# $stage and $pathway: names
plan-stage-lost = { $count ->
    [one] { $people } loses the stage { $stage } of { $pathway }, because it goes away. Their badges stay.
   *[other] { $people } lose the stage { $stage } of { $pathway }, because it goes away. Their badges stay.
}
plan-stage-reached = { $count ->
    [one] { $people } reaches the stage { $stage } of { $pathway }.
   *[other] { $people } reach the stage { $stage } of { $pathway }.
}
plan-award-ended = { $count ->
    [one] { $people } no longer holds the badge { $badge }. It stays on record as held until then.
   *[other] { $people } no longer hold the badge { $badge }. It stays on record as held until then.
}
# $grace: a length of time, such as “3 months”.
plan-stage-quiet = { $count ->
    [one] { $people } has reached { $stage } of { $pathway } and doesn't have what it goes on asking for. If that's still so after { $grace }, the stage rests: it stays theirs as an honor. Leads hear of it well before, and until then nothing changes.
   *[other] { $people } have reached { $stage } of { $pathway } and don't have what it goes on asking for. If that's still so after { $grace }, the stage rests: it stays theirs as an honor. Leads hear of it well before, and until then nothing changes.
}
plan-stage-rested = { $count ->
    [one] The stage { $stage } of { $pathway } rests for { $people }. It stays theirs as an honor.
   *[other] The stage { $stage } of { $pathway } rests for { $people }. It stays theirs as an honor.
}
plan-stage-resumed = { $count ->
    [one] { $people } has { $stage } of { $pathway } fully: it no longer rests, and isn't about to.
   *[other] { $people } have { $stage } of { $pathway } fully: it no longer rests, and isn't about to.
}
plan-awarded = { $count ->
    [one] { $people } earns the badge { $badge }.
   *[other] { $people } earn the badge { $badge }.
}

# What people did before counts otherwise than until now, since the rules for contributions are others, or the types of contributions. plan-recounted-lost or plan-recounted-gained follows, or both, and at the end plan-recounted-how-rules or plan-recounted-how-types, or both.
plan-recounted = { $how ->
    [applying] If you apply this, what people did before is counted again.
   *[merging] If you merge this, what people did before is counted again.
}
# $people: a list of logins. $count: how many there are. $kinds: a list of plan-recounted-type.
plan-recounted-lost = { $count ->
    [one] { $people } loses { $kinds }.
   *[other] { $people } lose { $kinds }.
}
plan-recounted-gained = { $count ->
    [one] { $people } gains { $kinds }.
   *[other] { $people } gain { $kinds }.
}
# $type: as the rule spells it, such as `code`.
plan-recounted-type = { $count ->
    [one] 1 contribution
   *[other] { $count } contributions
} of type { $type }
plan-recounted-how-rules = To leave the past as it is, keep the old rule and end it with `until`, and let the new one begin with `from` on the day after.
plan-recounted-how-types = What was vouched for with `/credit` counts for types that are there. To keep what counts now, leave the old type in `types`; if it's only called something else, write its old name into `previously` of the new one.

# $pairs: a list of plan-pair. $count: how many there are. $program: its name.
plan-parted = { $count ->
    [one] 1 mentorship in { $program } ends: { $pairs }.
   *[other] { $count } mentorships in { $program } end: { $pairs }.
}
plan-paired = { $count ->
    [one] 1 mentorship in { $program } begins: { $pairs }.
   *[other] { $count } mentorships in { $program } begin: { $pairs }.
}
plan-pair = { $mentor } mentoring { $mentee }
plan-stops-waiting = { $count ->
    [one] { $people } no longer waits for a mentor in { $program }.
   *[other] { $people } no longer wait for a mentor in { $program }.
}

# $files: a list of paths
plan-follows = A pull request will follow, to bring { $files } up to date.
# An open request. $thread: a link to it. $after and $before: names of steps, or plan-no-steps.
plan-request = On { $thread }, the steps still ahead will be: { $after } (now: { $before }).
plan-no-steps = none
