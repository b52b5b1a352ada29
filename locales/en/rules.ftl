### What must hold in definitions, one sentence for each rule: in `waymark validate --list`, in docs/checks.md, in SARIF. Each is called as its rule.

## The groups of rules

rules-group-basics = Before any check
rules-group-organization = The organization
rules-group-communities = Communities
rules-group-people = People
rules-group-pathways = Pathways
rules-group-processes = Processes
rules-group-starts = Starts
rules-group-conditions = Conditions and roles
rules-group-mentorships = Mentorships
rules-group-checklists = Checklists
rules-group-badges = Badges
rules-group-messages = Messages
rules-group-forms = Issue forms

## Before any check

rules-yaml = Every file is one YAML document within the limits. A comment that cuts a text short is a warning.
rules-schema = Every file has the shape its schema describes.
rules-form = Every issue form is one that GitHub accepts.
rules-file = Every file can be read.
rules-file-name = A file's name is its id.
rules-limits = There are at most 20,000 definition files, of at most 256 kB each and 50 MB in all, with at most 20,000 mistakes. On GitHub, a pull request from a fork may change at most 15 of them, and name at most 4 new teams.
rules-settings-exist = There is a waymark.yml.
rules-skips = Every skip names a check that finds something in the file, and says why.

## The organization

rules-time-zones-exist = Every time zone exists.
rules-days-exist = Every day is in the calendar.
rules-contribution-types-exist = A kind of contribution is one that all-contributors knows, or one of your own.
rules-rules-fit-their-events = A rule for contributions asks only what its event can answer.
rules-rules-end-after-they-begin = No rule for contributions ends before it begins.
rules-path-patterns-can-fit = Paths in rules for contributions are written as GitHub names files, so that some file can fit.
rules-rule-examples-hold = What a rule for contributions gives as an example counts, or not, as the example says.
rules-labels-are-short = Labels stay within GitHub's 50 characters.
rules-labels-differ-by-more-than-case = No two labels differ only in capital letters: to GitHub they are the same.
rules-color-can-be-read = The organization's color can be read on a page.
rules-pictures-exist = A picture that is named is there.
rules-digests-have-a-place = The leads' weekly digest has a private repository to be written in.
rules-private-repository = On GitHub: the repository for what is about people is there, private, and open to Waymark.
rules-pictures-can-be-shown = A picture that is named is an SVG or PNG file of at most 500 kB, without script in it.

## Communities

rules-community-names-are-unique = No two communities share a name, and none has another's id as its name.
rules-communities-have-leads = Every active community has a lead.
rules-leads-are-named-once = Nobody leads a community twice at the same time.
rules-lead-terms-end-after-they-begin = Every lead's term ends after it begins.
rules-teams-belong-to-one-community = No two communities share a team.
rules-onboarding-exists = A community's onboarding checklist exists.
rules-pathways-exist = The pathways a community lists exist.
rules-times-exist = Every meeting begins at a time of day that exists.
rules-meetings-say-when = A meeting every few days, weeks, or months says when the first one is.
rules-emeritus-no-longer-lead = Nobody is both a lead and emeritus in the same community.
rules-part-of-exists = A community is part of one that exists.
rules-part-of-has-no-circle = No community is part of itself, directly or through others.
rules-previous-ids-are-free = Nothing takes an id that something else of its kind has, or had before.

## People

rules-accounts-belong-to-one-person = No two people have the same account.
rules-accounts-have-their-number = On GitHub: whoever has the user name in a person's file has the number in it, too.
rules-people-stay-private = No file about a person has an email address or a phone number in it.

## Pathways

rules-extends-exists = A variant extends a pathway that exists.
rules-extends-one-level = No variant extends itself or another variant.
rules-variant-stages-are-whole = A stage that only a variant has says its name and what it takes.
rules-stages-are-unique = No two stages of a pathway have the same id.
rules-stages-can-be-reached = No stage depends on itself or on a later stage of its pathway.
rules-endorsements-can-be-reached = No stage needs endorsements from more leads than the communities that list its pathway have.
rules-stage-badges-exist = The badge that a stage gives exists.
rules-pathways-ask-people = Pathways, badges, and mentorships only ask for roles that exist without a request.
rules-pathways-ask-what-they-know = Pathways, badges, and mentorships ask nothing that only a request has.
rules-issues-are-named = Where `most` or `for-anybody` is used, a stage has `issues`.
rules-staying-can-end = What a stage or a badge goes on asking for can stop being so.
rules-resting-is-told = Where a stage can come to rest, there's a private repository to say so beforehand.

## Processes

rules-processes-are-told-apart = No two processes have the same label or start from the same form.
rules-steps-are-unique = No two steps of a process have the same id.
rules-steps-wait-for-something = Every step waits for a condition or has a checklist.
rules-reminders-come-before-the-end = A step reminds people before it expires.
rules-options-are-no-commands = The word for an option isn't one of Waymark's own commands.
rules-steps-decide-once = A step asks for one decision, under `until`.
rules-options-lead-on = A decision leads where `then` says, and at least one of its options leads on.
rules-groups-stay-together = Of steps whose order doesn't matter, none branches or asks for a decision.
rules-groups-have-one-checklist = Of steps whose order doesn't matter, at most one has a checklist.
rules-judging-stays-private = A process whose requests are private has a repository for them.
rules-what-judges-is-private = A process in which people decide about somebody else is private.
rules-fixed-communities-exist = The community that a process is about exists.
rules-step-checklists-exist = The checklist of a step exists.
rules-checklists-share-no-items = The checklists of a process share no item's id: a tick on one would count on the other.
rules-only-acceptance-lets-in = Only a request that's accepted lets somebody in or out, begins or ends a mentorship, records a contribution, gives a badge, begins a break, changes who leads, founds or retires a community, or creates its team.
rules-outcome-badges-exist = The badge that an outcome gives exists.
rules-records-are-vouched-for = An outcome that records a contribution comes after somebody else's approval.
rules-evidence-fields-hold-links = The field that holds a contribution's evidence is in the form, and can hold a link.
rules-day-fields-hold-days = The field that holds the day of a contribution or a gathering is in the form, and can hold a day.
rules-absences-are-ones-own = A process that sends somebody on a break is about whoever opens the request.
rules-absence-fields-hold-days = The field that holds the last day of a break is in the form, and can hold a day.
rules-steps-do-what-they-can = What happens on the way is nothing that has to wait for the end.
rules-outcome-labels-are-free = An outcome changes no label that shows where a request stands, and doesn't put one on and take it off at once.
rules-message-names-are-spelled = Where an outcome says a message of Waymark's by its name, the name is spelled right.
rules-joining-needs-a-community = A process that lets people join or leave a community knows which one.
rules-founding-knows-what = A process that founds something knows what to call it: of a community also who leads it, of a pathway also its stages and whose it is.
rules-new-pathways-are-founded = A process that asks about a new pathway also adds it.
rules-pathway-fields-exist = A process takes what is to be known of a new pathway from fields that its form has.
rules-retiring-needs-a-community = A process that lets a community retire knows which one.
rules-teams-need-a-community = A process that creates a community's team knows which community, or founds it.
rules-roles-need-a-community = A process that changes who leads a community knows which one.
rules-others-decide = A request is decided by others than whoever asks, or whom it is about.
rules-approvals-can-be-reached = No step needs approvals from more leads than a community has.
rules-requests-ask-for-approvals = A process asks for approvals, not for endorsements: those are given to people on a pathway.

## Starts

rules-start-words-are-free = The word with which people start a process has no other meaning.
rules-started-processes-exist = The process that an outcome starts exists.
rules-something-starts-processes = A process that only others start is started by one.
rules-processes-start-no-circle = No process leads back to itself by starting others.
rules-started-processes-get-answers = What a process has to know when another one starts it, that one asks.
rules-private-processes-start-private-ones = A private process starts only private ones.
rules-fields-need-a-form = Only a process that a form starts reads the fields of a form.
rules-timed-starts-know-their-community = A process that begins by itself is about the community that it is time for.
rules-starts-leave-time = What comes up again and again leaves four weeks between.
rules-starts-name-mentorships = A start names a mentorship only where it is about one, and one that exists.
rules-decided-options-exist = The option on which a step or an outcome depends is one that can be chosen before.
rules-terms-are-for-leads = Only a lead has a term.

## Conditions and roles

rules-condition-checklists-exist = The checklist that a condition asks for exists.
rules-condition-badges-exist = The badge that a condition asks for exists.
rules-condition-mentorships-exist = The mentorship program that a condition names exists.
rules-condition-communities-exist = The community that a condition names exists.
rules-condition-stages-exist = The pathway and the stage that a condition asks for exist.
rules-condition-fields-exist = The field that a process's condition asks about is in its form.
rules-condition-values-are-offered = When a condition waits for an answer in a drop-down or in boxes, the form offers that answer.
rules-role-fields-exist = When a role means the people named in a field, that field is in the process's form.
rules-teams-are-named-by-slug = A role names a team the way its address on GitHub does.

## Mentorships

rules-mentorship-communities-exist = The communities a mentorship program is for exist.
rules-mentor-training-exists = The checklist that prepares mentors exists.
rules-pair-programmes-exist = When an outcome pairs people, or has them part, its mentorship program exists.
rules-orientations-can-go-well = An orientation can end in `go`, and says how often it can be extended only if it can.
rules-orientations-end-within-the-term = An orientation, however often it is extended, is over before the term is.
rules-assessments-come-within-the-term = Every round of assessments comes before the term is over.
rules-assessments-are-unique = No two rounds of assessments in a program have the same name.
rules-keys-do-something = Every key does something: what is checked, but not acted upon yet, is a warning.

## Checklists

rules-items-are-unique = No two items of a checklist have the same id, wherever in it they are.
rules-items-nest-three-deep = The items of a checklist go at most three levels deep.

## Badges

rules-badge-names-are-unique = No two badges have the same name.
rules-badges-can-be-had = Every badge can be earned: through its own condition, a nomination, a stage, or a process.
rules-badges-have-one-way = A badge is earned by a condition, by nomination, or in tiers: by one of them.
rules-years-are-counted = A badge for each year is earned by what was contributed in that year alone, or by a nomination made in it.
rules-tiers-are-told-apart = As a badge, every tier has an id that no other badge has.

## Messages

rules-messages-belong = Messages of your own are in a language Waymark speaks, and for a community that exists.
rules-messages-are-heard = Messages of your own are in a language that your organization or one of its communities speaks.

## Issue forms

rules-process-forms-exist = The form that starts a process exists.
rules-process-labels-are-put-on = The form that starts a process adds the process's label.
rules-community-fields-exist = The field that names a request's community is in the form.
rules-subject-fields-exist = The field that names whom a request is about is in the form.
rules-form-fields-have-the-right-type = The fields a process reads can hold what it needs from them.
rules-form-communities-exist = A drop-down that asks for a community offers only communities that exist.
rules-form-names-are-unique = No two issue forms have the same name.
rules-forms-ask-something = Every issue form asks at least one question.
rules-forms-ask-no-secrets = No form asks for an email address or a password: issues are public.
rules-form-ids-are-unique = No two elements of a form have the same id.
rules-form-ids-are-plain = An element's id has only letters, digits, hyphens, and underscores.
rules-form-labels-are-unique = No two questions of a form have the same label, or nearly the same, unless an `id` tells them apart.
rules-form-labels-are-clear = In a form that starts a process, no two questions share a label, even if an `id` tells them apart.
rules-form-boxes-are-told-apart = No box of a form has the label of another question without an `id`.
rules-form-options-are-unique = No two options of a question are the same.
rules-form-options-are-not-none = No option of a drop-down is called None: GitHub keeps that word for no answer.
rules-form-defaults-are-offered = The option a drop-down begins with is one of its own, counted from 0.
