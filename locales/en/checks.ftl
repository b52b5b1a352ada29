### What the checks between definitions find: on a line of a file in a pull request, in `waymark validate`, in the Action. Names and ids come as code, in backticks.

## Approvals

# $needed: how many leads have to approve. $short: a list of checks-leads-in, ending with checks-others-short where there are more.
checks-too-few-leads = This step waits for { $needed } leads to approve, but { $short }, so nobody gets through there. Ask for fewer approvals, or list more leads.
# Part of checks-too-few-leads. $leads: how many leads $community lists.
checks-leads-in = { $community } has only { $leads }
checks-others-short = { $count ->
    [one] one other community has too few
   *[other] { $count } other communities have too few
}

# The same about a stage of a pathway. $leads: how many people lead the communities that list it.
checks-too-few-to-endorse = This stage asks for endorsements from { $needed } leads, but the communities that list its pathway have only { $leads }, so nobody can reach it. Ask for fewer endorsements, or list more leads.

## Communities

checks-no-lead = This community is active, so it needs at least one lead under `leads`.
checks-leads-twice = { $login } already leads this community at that time.
checks-leads-and-emeritus = { $login } is also listed under `leads`. Keep one of the two.
checks-circle = These communities are part of each other, in a circle: { $communities }. Take one `part-of` out.
checks-part-of-itself = A community can't be part of itself.
checks-badge-name-taken = Another badge is called { $name }, too, so a command with that name could mean either. Give one of them another name.
checks-community-name-taken = The community { $owner } is already called { $name }.
checks-team-taken = The team { $team } already belongs to another community.

## Variants of pathways

# $core: a pathway that is a variant, of $further.
checks-variant-of-variant = { $core } is itself a variant of { $further }, and a variant can't be extended. Extend { $further } instead.
checks-variant-of-itself = A pathway can't be a variant of itself.
checks-variants-circle = These pathways are variants of each other, in a circle: { $pathways }. Take one `extends` out, and give that pathway all its stages.
# $missing: `name`, `when`, or both.
checks-variant-stage = { $core } has no stage { $id }, so this one is the variant's own and needs { $missing }.

## Ids

checks-id-taken = { $kind ->
    [stage] Another stage already has the id { $id }.
    [step] Another step already has the id { $id }.
    [item] Another item already has the id { $id }.
    [tier] Another tier already has the id { $id }.
   *[element] Another element already has the id { $id }.
}
# An id that something had before. $before: that id.
checks-id-in-use = { $kind ->
    [badge] There is already a badge with the id { $before }.
    [checklist] There is already a checklist with the id { $before }.
    [community] There is already a community with the id { $before }.
    [item] There is already an item with the id { $before }.
    [mentorship] There is already a mentorship program with the id { $before }.
    [pathway] There is already a pathway with the id { $before }.
    [person] There is already a person with the id { $before }.
    [process] There is already a process with the id { $before }.
    [stage] There is already a stage with the id { $before }.
    [step] There is already a step with the id { $before }.
   *[type] There is already a type of contribution with the id { $before }.
}
checks-id-was-used = { $before } is already listed under `previously` of { $owner }.

## Conditions and roles

checks-no-team = { $role } doesn't name a team. After `team:`, write letters, digits, hyphens, and underscores.
# $role: such as `assignee`
checks-nobody-here = { $role } only works on a request. Use `leads`, `members`, `mentor`, `owners`, or `team:<slug>` here.
# $key: the key of a condition, such as `waited`
checks-only-requests = { $key } works only for requests. Here it could never be true.
# $items, $others: lists of ids.
checks-items-shared = Also in { $others }: { $items }. In one process a tick counts on both checklists, so give the items different ids.
checks-nobody-endorses = Nobody is asked to endorse anybody on a request, so this never holds. `approvals` asks for a yes there.
checks-stage-out-of-reach = This stage depends on itself or on a later one, so nobody can ever reach it.
checks-staying-for-ever = Whoever reached this stage will always have done this, so the stage never rests. Ask for something recent: contributions `within: 6 months`, say.
checks-held-for-ever = Whoever gets this badge would hold it for good, so `when` says the same. With `while`, ask for something that can end: contributions `within: 6 months`, say, or a stage that has `stays-while`.
checks-resting-where = Nobody could be told beforehand that this stage is about to rest, so it never does. In `waymark.yml`, name a private repository that the leads can read, as in `private: people`.

## Contributions

# Follows definitions-no-such for a kind of contribution.
checks-own-types = You can add your own under `types` in waymark.yml.
# $event: such as `issues.closed`; $key: such as `paths`
checks-event-lacks = { $event } has no { $key }. Leave it out.
# $event: as above; $who: such as `merger`; $known: a list of who can be credited.
checks-event-credit = { $event } has no { $who } to credit. Write { $known }.
# What a rule for contributions gives as an example and is not so. $words: what the rule asks for or leaves out, such as `docs/**` or `src/**`.
checks-example-counts = This example counts, and it says it mustn't. Make the rule narrower, or write `counts: true`.
checks-example-no-repository = This example doesn't count: it names no `repository`, and the rule asks for { $words }.
checks-example-repositories = This example doesn't count: its repository doesn't fit { $words }.
checks-example-paths = This example doesn't count: none of its files fits { $words }.
checks-example-paths-left = This example doesn't count: apart from the files that the rule leaves out, none fits { $words }.
checks-example-labels = This example doesn't count: it doesn't have the label { $words }.
checks-example-reason = This example doesn't count: it isn't closed as { $words }.
checks-example-except-repositories = This example doesn't count: the rule leaves out repositories that fit { $words }.
checks-example-except-paths = This example doesn't count: it changes no files but those that the rule leaves out because they fit { $words }.
checks-example-except-labels = This example doesn't count: the rule leaves out whatever has the label { $words }.

## Issue forms

checks-form-name-taken = Another form is already called { $name }.
checks-form-asks-nothing = A form needs at least one element that isn't `markdown`.
checks-form-id-odd = GitHub doesn't accept { $id } as an id. Use letters, digits, hyphens, and underscores.
checks-form-labels-alike = GitHub can't tell this question from { $label }. Change its label, or give one of the two its own `id`.
checks-form-labels-unclear = Another question here is called { $label }. GitHub accepts both, since an `id` tells them apart, but an issue shows only the labels. Rename one of them.
checks-form-box-alike = GitHub can't tell this box from the question { $label }. Rename it, or give the question an `id`.
checks-form-option-taken = Another option is already { $option }.
checks-form-option-none = GitHub uses `None` for no answer. Choose another word.
# $most: the number of the last option, as they are counted from 0
checks-form-default = { $count ->
    [one] There is only one option, so `default` can only be { $most }.
   *[other] There are { $count } options, counted from 0, so `default` can be at most { $most }.
}
checks-form-secret = { $what ->
    [password] Issues are public, so don't ask for a password here.
   *[address] Issues are public, so don't ask for an email address here.
}
checks-form-lacks-label = The form { $form } doesn't add the label { $label }. Add it to the form's `labels`.
checks-field-holds-many = { $field } has to hold exactly one community. Make it a drop-down with one choice, or an input.
checks-field-holds-nobody = { $field } can't name people. Make it an input or a textarea.

## Labels

checks-label-long = A label can have at most 50 characters, and { $label } has { $count }.
checks-labels-alike = To GitHub, { $label } and { $other } are the same label. Write it the same way everywhere.

## Mentorships

# Pictures. $file: a path.
checks-picture-missing = There's no file { $file } here yet. Until there is, pages show a picture of ours.
checks-picture-too-large = { $file } has more than 500 kB. Save a smaller picture there.
checks-picture-odd = { $file } isn't the kind of picture its name says. Save an SVG or PNG picture there.
checks-picture-unsafe = { $file } has something in it that could run or fetch more, such as a script. Save it as a plain SVG picture.
# $color, $better: colors. $found, $least: how far apart they are from the page, such as “4.5”.
checks-color = { $color } is too light to be read: its contrast with the page is { $found } to 1, and people need { $least } to 1. { $better } works.
# $key: a key that nothing acts on.
checks-not-yet = { $key } doesn't do anything yet: it's only checked.
checks-orientation-stuck = Without `go`, nobody gets through this orientation.
checks-orientation-not-extended = This orientation can't be extended. Leave `most` out, or allow `extend`.
checks-orientation-long = With all its extensions, this orientation takes at least as long as the whole term of { $term }. Make it shorter, or the term longer.
checks-assessment-late = This round comes after { $every }, but the term of { $term } is over by then.
checks-assessment-name-taken = Another round is already called { $name }.

## Badges

checks-badge-without-way = Nobody can earn this badge: it has no `when` and no `nominated: true`, and no stage or process gives it.
checks-each-without-when = A badge for each year is earned by contributions or by nomination, so it needs a `when` of its own or `nominated: true`.
checks-each-given = A badge for each year is given by its own `when` or by nomination, but a stage or a process gives this one, too. Let that give another badge, or take `each` out here.
# $key: what the condition asks for, as its key says it.
checks-each-asks = A badge for each year asks for `contributions` and nothing else, one by one or joined with `all` or `any`: { $key } belongs to no year.
checks-each-within = A badge for each year counts the whole year, so `within` has no place here.
# $badge: the id of a badge. $tiers: the ids of its tiers as badges.
checks-badge-has-tiers = The badge { $badge } has tiers. Name one of them: { $tiers }.
# $key: `when`, `while` or `nominated`.
checks-badge-tiers-way = A badge with tiers is earned through them, so it has no { $key } of its own.
# $id: what the tier would be called as a badge. $file: the file that has a badge with this id.
checks-tier-taken = As a badge, this tier would be { $id }, and { $file } already describes that one.
checks-tier-too-long = As a badge, this tier would be { $id }. An id has at most { $most } characters.
checks-badge-two-ways = A badge has either `when`, or `while`, or `nominated: true`: one of them.

## People

checks-account-taken = The account { $login } already belongs to the person { $owner }.
checks-private = { $what ->
    [address] Anyone can read this, and git never forgets it. Leave the email address out.
   *[number] Anyone can read this, and git never forgets it. Leave the phone number out.
}

## Processes and checklists

checks-label-taken = Another process already has this label.
checks-form-taken = Another process already starts from this form.
checks-digest-where = The digest tells of people, so nobody gets it without a private place. Name a private repository that the leads can read, as in `private: people`.
checks-private-where = Requests of this process are private, so they need a place. Name a private repository in `waymark.yml`, as in `private: people`.
checks-judges-in-public = In this process people decide about somebody else, where everybody can read it. Add `private: true`, and it's handled in the private repository that `waymark.yml` names.
checks-only-accepted = This only happens when a request is accepted. Move it to `accepted`, or leave it out.
# $key: in quotes.
checks-only-at-the-end = { $key } only works at the end of a request. Move it to `outcome` at the end of the process.
checks-step-for-nothing = A step needs `until` or `checklist`. Without either, it would be over right away.
# $expires: a length of time, in quotes.
checks-reminder-late = The step ends after { $expires }, so nobody would be reminded. Remind earlier, or let it last longer.
# $command: such as `/approve`.
checks-option-taken = { $command } is one of Waymark's own commands. Give this option another word.
checks-decide-once = A step can ask for one decision, under its `until`. Put a second one into a step of its own.
checks-then-what = `then` says where the options of a decision lead, and this step's `until` asks for no decision.
# $key: `then` or `decision`, as code.
checks-group-branches = These steps go on at once, so none of them can lead elsewhere: `any-order` allows no { $key }. Put that into a step of its own.
checks-group-checklists = An issue shows one checklist at a time, and another of these steps has one already. Put this one into a step of its own.
checks-then-never = Whatever is decided here, nothing ever gets past this step. Let one option lead to `next` or `accepted`.
# $role: `author` or `subject`, in quotes.
checks-own-decision = Nobody decides on their own request, so { $role } never counts here, and the owners of the organization are asked instead. Name another role.
checks-items-deep = Items can go at most three levels deep. This is the fourth.
checks-record-alone = Somebody else has to vouch for a contribution. Add a step with `until: {"{"} approvals: … {"}"}` and without `unless`.
checks-absence-of-others = Everybody says for themselves when they're away. Take `subject` out, or `away`.
# $field: a field's label, in quotes; so in the next one.
checks-field-holds-no-day = Nobody can write a day into { $field }. Use a field for text.
checks-field-holds-no-link = Nobody can write a link into { $field }. Use a field for text.
# $label: in quotes; so in the next one.
checks-label-ours = Waymark puts { $label } on and takes it off itself to show where a request stands. Use another label here.
checks-label-both = { $label } would be put on and taken off at once. Keep one of the two.
checks-said-as-it-stands = This would be said as it stands: no message has that name. Did you mean { $name }?
checks-found-community = To found a community, the process needs `community: {"{"} new: {"{"} name: …, leads: … {"}"} {"}"}`.
checks-found-pathway = To add a pathway, the process needs `pathway: {"{"} new: {"{"} name: …, stages: … {"}"} {"}"}`, and `community: {"{"} field: … {"}"}` for whose it is.
checks-team-where = To create a community's team, the process needs `community: {"{"} field: … {"}"}`, or it founds the community itself with `found: community`.
checks-pathway-for-nothing = Nothing comes of this without `found: pathway` under `accepted`.
checks-retire-where = To let a community retire, the process needs `community: {"{"} field: … {"}"}`.
checks-role-where = To change who leads a community, the process needs `community: {"{"} field: … {"}"}`.
checks-join-where = To let people join a community, the process needs `community: {"{"} field: … {"}"}`.
checks-leave-where = To let people leave a community, the process needs `community: {"{"} field: … {"}"}`.

## Days and times

checks-no-zone = There is no time zone { $zone }.
# $zone: such as `PST`; $zones: a list of IANA names
checks-zone-abbreviation = { $zone } is an abbreviation, not the name of a time zone. It could mean { $zones }.
checks-zone-names = Use an IANA name such as `Europe/Lisbon`.
checks-no-day = { $day } isn't in the calendar.
checks-term-backwards = The term of { $login } ends on { $until }, but it begins on { $from }. It has to end after that.
checks-rule-backwards = This rule counts nothing: it ends on { $until }, and begins only on { $from }. It can't end before it begins.
# $pattern: such as `/docs/`. $better: such as `docs/**`.
checks-path-never = No file ever fits { $pattern }: paths begin with the name of a folder or a file, and a whole folder ends in `/**`. Write { $better }.
# $key: `most`
checks-issues-missing = { $key } does nothing here: it's about the issues that this stage keeps. Name their labels under `issues`.
# $key: `for-anybody`
checks-issues-missing-anywhere = { $key } does nothing here: no stage of this pathway keeps issues for people who have reached it. Name their labels under a stage's `issues`.
checks-no-time = { $time } isn't a time of day. Write times from `00:00` to `23:59`.
# $every: such as `2 weeks`
checks-first-meeting = A meeting every { $every } needs the day of its first one, for example `from: 2026-02-04`.
checks-monthly-meeting = A monthly meeting needs its week and its day, for example `on: first` and `day: monday`, or the day of its first one, `from: 2026-02-04`.

## Starts

# $command: a word with a slash before it.
checks-word-taken = { $command } has a meaning already: as one of Waymark's commands, or in another process. Choose another word.
checks-nothing-starts = No process starts this one. Let one do so with `start` in its outcome, or give this one another start.
checks-start-circle = This leads back to the process itself, so it would never end.
# $field: what the other form asks.
checks-start-lacks = The other process's form requires { $field }, which this one's form doesn't. Require it here under the same id, or the same label.
checks-start-in-public = This process is private and the other one isn't, so what was answered here would stand where everybody can read it. Make the other one private too.
checks-no-form = No form starts this process, so there is no field to read.
checks-timed-community = A process that begins by itself is about the community whose term it is. Leave out `community`.
# $shortest: a length of time.
checks-too-often = This leaves no time for an answer. It can come up every { $shortest }, or less often.
checks-in-what = This start has to do with no mentorship. Leave out `in`.
checks-decided-until = What was decided in an earlier step doesn't change while this one waits. Ask for it under `unless`.
checks-term-whose = Only a lead has a term. Leave out `for`, or make it `role: lead`.
