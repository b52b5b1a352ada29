// Generated from locales/en/ by `npm run generate`. Do not edit.
export const ROWS = `
adoption-check-good files skipped
adoption-check-problems problems files skipped
adoption-check-is-good
adoption-check-is-broken
adoption-check-waiting
adoption-check-is-waiting
adoption-check-in-force
adoption-check-skipped
adoption-check-more count
adoption-plan-title
adoption-plan-hello organization files
adoption-plan-fix-first organization
adoption-plan-when-applied command | command
adoption-plan-no-team community
adoption-plan-missing-team community team
adoption-plan-team community count team
adoption-plan-unmanaged reason
adoption-plan-exact
adoption-plan-labels-exist
adoption-plan-labels count labels
adoption-plan-forms forms
adoption-plan-counting pathways badges
adoption-plan-mentoring count
adoption-plan-nothing
adoption-plan-ends
adoption-applied count
adoption-gone-title
adoption-gone-here
adoption-gone-unseen
adoption-gone-in-force commit
adoption-gone-ends
adoption-gone-moved files repository | repository
adoption-gone-moved-broken repository
adoption-anew-title
adoption-anew-pushed commit inForce
adoption-anew-apply command
adoption-anew-else
adoption-anew-again commit command
adoption-anew-applied
adoption-nothing-to-apply person
adoption-owners-apply person
adoption-see-anew person
adoption-fix-first person
adoption-private-missing name
adoption-private-public name
adoption-account-other login found number
adoption-account-nobody login number
asking-nothing-to-apply person
asking-nothing-to-confirm person
asking-not-a-yes person command
asking-nothing-left person
asking-last-answer
away-noted person day
away-ends-pairs programs day
away-how person problem example day
away-wrong-nothing
away-wrong-words
away-wrong-somebody-else
away-wrong-past day
away-wrong-too-far day
away-wrong-no-such-day day
away-welcome-back person
away-was-not person
away-is-back people person
away-form question problem example day
away-ends day
changes-asking file
changes-open pull file
changes-nobody field
changes-merged file
changes-broken file
changes-unsafe file byHand
changes-refused why byHand
changes-closed pull byHand
changes-by-hand-lead line file
changes-by-hand-term login file line
changes-by-hand-emeritus line file login
changes-by-hand-none login file
changes-by-hand-retire file
changes-by-hand-pathway file list
changes-by-hand-found file
changes-leads-not person community
changes-hand-over person
changes-holds-with community others
changes-holds-alone community
changes-holds-mentees mentees program
changes-holds-asked requests
changes-holds-more count
changes-cannot-found
changes-taken name
changes-team-taken team name
changes-no-lead
changes-no-such-lead login
changes-cannot-add-pathway
changes-pathway-taken name
changes-no-point
changes-point-unread line
changes-point-how
changes-point-twice name
changes-no-such-point name
changes-no-length text
changes-turned-down people person pull byHand
changes-title-lead name community
changes-title-term name community day
changes-title-emeritus name community
changes-title-none name community
changes-title-retire community
changes-title-found community
changes-title-pathway pathway
changes-because request
changes-because-private
changes-what-lead login community file
changes-what-term file login community day
changes-what-emeritus login community file
changes-what-none login community file
changes-what-retire file community
changes-what-found community file
changes-what-found-team community file team
changes-team-there team
changes-what-pathway pathway file list
changes-what-mentorship file stage
changes-not-listed file id
changes-last-lead
changes-last-lead-active file
changes-what-now
changes-branch
changes-done
checklists-hint who
checklists-not-yours person boxes
checklists-ticked people item
checklists-cleared people item
checklists-asked people item
checklists-none person
checklists-no-such-item person item
checklists-by-name person item command
checklists-which-item person
checklists-items items example
checklists-complete person
claiming-claimed count person badges verify
claiming-stood count person badges
claiming-noted count person badges
claiming-hidden person
claiming-none person
claiming-unknown person name badges
claiming-unclaimed count person badges
claiming-nothing person
claiming-not-claimed person name
conditions-contributions-asked count limits
conditions-contributions asked count limits
conditions-contributions-enough count limits asked
conditions-kinds count kinds
conditions-within length
conditions-days-asked count
conditions-days asked count
conditions-days-enough count asked
conditions-others-asked count
conditions-others asked count
conditions-others-enough count asked
conditions-places count names
conditions-communities count names
conditions-length unit count
conditions-approvals-asked count who
conditions-approvals-asked-of-all who
conditions-approvals-asked-of-majority who
conditions-approvals-asked-of-share share who
conditions-approvals asked count names
conditions-approvals-enough count asked names
conditions-endorsements-asked count who
conditions-endorsements asked count who names
conditions-endorsements-enough count who asked names
conditions-endorsements-asked-of-all who
conditions-endorsements-asked-of-majority who
conditions-endorsements-asked-of-share share who
conditions-from-communities count
conditions-or-all
conditions-of-communities asked count
conditions-names names
conditions-mentored-asked count program
conditions-mentored asked count program
conditions-badge name
conditions-badge-missing name
conditions-stage name
conditions-stage-missing name
conditions-stage-resting name
conditions-checklist-asked name
conditions-checklist-done name
conditions-checklist-missing name
conditions-items total count
conditions-member-asked length
conditions-member length day
conditions-member-not-yet length
conditions-accompanied-asked length program
conditions-accompanied length program day
conditions-accompanied-by-nobody program
conditions-role-lead-asked count where
conditions-role-lead count where
conditions-role-lead-missing count where
conditions-role-mentor-asked count where
conditions-role-mentor count where
conditions-role-mentor-missing count where
conditions-assigned-asked who
conditions-assigned-nobody who
conditions-assigned people
conditions-decision-asked who options
conditions-chosen option
conditions-not-chosen option
conditions-decided option person
conditions-decided-because option person reason
conditions-unopposed-asked length who
conditions-unopposed length day
conditions-opposed count people
conditions-waited-asked length
conditions-waited length day
conditions-joining-asked way
conditions-joining way
conditions-joining-nowhere
conditions-field-is field answers
conditions-field-should-be field answers
conditions-field-filled field
conditions-field-empty field
conditions-quoted words
conditions-not-asked what
conditions-and one other
conditions-or one other
conditions-later
contributions-recorded count person name what evidence
contributions-evidence
contributions-on day
contributions-on-loosely day words
contributions-already-too name
contributions-already person name what evidence
contributions-day-unreadable person day
contributions-day-no-such-day person day
contributions-day-to-come person day
contributions-day-too-early person day
contributions-how person
contributions-unknown-kind person words
contributions-nobody count person name
contributions-nobody-too count name
contributions-undescribed count name
contributions-undescribed-all person
contributions-own-too
contributions-left count most
contributions-left-names count most
contributions-more-links
contributions-left-all person most
contributions-own person
contributions-not-lead person
conversation-unknown person commands
conversation-meant commands
conversation-see-help
conversation-help
conversation-command usage help who
conversation-own words
corrections-done which person reason name
corrections-done-linked whose person reason name
corrections-done-described which person name reason
corrections-account-by-now person name account command
corrections-how person
corrections-nobody person name
corrections-nobody-described person name
corrections-nothing whose person name
corrections-nothing-linked person
corrections-not-yours count person people
corrections-roll-call name
digest-issue-title community
digest-issue weekday community
digest-issue-close
digest-greeting people community
digest-greeting-nobody community
digest-joined-title
digest-reached-title
digest-close-title
digest-confirm-title
digest-waiting-title
digest-untaken-title
digest-joined name day
digest-reached name stage pathway day
digest-close name stage pathway missing
digest-confirm name stage pathway day thread
digest-confirm-elsewhere name stage pathway day
digest-request thread title name day missing
digest-request-first thread title name day missing
digest-request-elsewhere name day missing
digest-request-first-elsewhere name day missing
digest-search thread name program day
digest-search-elsewhere name program day
digest-newcomer thread title name day
digest-untaken thread title day
digest-more count
digest-circle-title who
digest-circle people circle
digest-circle-nobody circle
digest-circle-why
digest-circle-close
directory-title
directory-changes files
directory-close
directory-branch
directory-done
directory-no-communities
directory-column-community
directory-column-leads
directory-column-meetings
directory-column-joining
directory-forming
directory-dormant
directory-nobody
directory-unnamed
directory-form name
directory-join-open forms
directory-join-by-approval forms
directory-join-elsewhere
directory-lists-nobody
directory-did-a11y
directory-did-audio
directory-did-blog
directory-did-bug
directory-did-business
directory-did-code
directory-did-content
directory-did-data
directory-did-design
directory-did-doc
directory-did-eventOrganizing
directory-did-example
directory-did-financial
directory-did-fundingFinding
directory-did-ideas
directory-did-infra
directory-did-maintenance
directory-did-mentoring
directory-did-platform
directory-did-plugin
directory-did-projectManagement
directory-did-promotion
directory-did-question
directory-did-research
directory-did-review
directory-did-security
directory-did-talk
directory-did-test
directory-did-tool
directory-did-translation
directory-did-tutorial
directory-did-userTesting
directory-did-video
first-definitions-title
first-definitions-hello organization
first-definitions-teams communities
first-definitions-example communities
first-definitions-file-settings files
first-definitions-file-community count files
first-definitions-file-checklist files
first-definitions-file-process files
first-definitions-file-form files
first-definitions-file-pathway files
first-definitions-file-badges files
first-definitions-file-readme files
first-definitions-kept files
first-definitions-change timezone
first-definitions-merging command
first-definitions-workflow
first-definitions-workflow-copy file
first-definitions-closing file
first-definitions-done
forms-title
forms-why
forms-line dropDown file changes
forms-quoted text
forms-removes options
forms-renames before after
forms-adds options
forms-what-now
forms-branch
forms-done
gatherings-not-yours person people
gatherings-no-heading person words heading
gatherings-thanks person
gatherings-unknown count names
gatherings-more count
gatherings-own
gatherings-left count most
gatherings-too-many count most
gatherings-day-unreadable day
gatherings-day-no-such-day day
gatherings-day-to-come day
gatherings-day-too-early day
gatherings-day-on day
gatherings-day-stays day
gatherings-there count
github-not-opted-in
github-rights right repository
github-role role
github-says words
github-login-lost login
helping-noted count person name
helping-noted-lead person name
helping-nobody-too count name
helping-left-out name
helping-nothing person
helping-how person
helping-not-asker person
helping-nobody person name
helping-own person
helping-own-lead person
helping-asked person name
hiding-hidden person
hiding-shown person
labels-request
labels-checklist
labels-invited
ladder-above was person label stage pathway
ladder-enough was person most stage
ladder-open labels
ladder-next-above
ladder-next-enough
ladder-instead
ladder-taken person count people
ladder-yours person
ladder-closed person
ladder-drop-nothing person
ladder-drop-closed person
ladder-often person
ladder-unassignable person
linking-linked account name by unlink
linking-asked account person name claim
linking-claimed person name link
linking-already person name account
linking-already-yours person name
linking-taken person name other
linking-other-account person name account
linking-turned-around person name link
linking-how-link person
linking-how-claim person
linking-how-unlink person
linking-not-yours person
linking-own person
linking-nobody person name
linking-nobody-described person name
linking-several person name
linking-nothing person name
linking-unlinked person names account reason
logs-about
logs-ended how title request day
logs-by how person
logs-by-because how person reason
logs-said person reason
logs-objections
logs-standing
logs-settled person day
logs-settled-because person day reason
logs-taken-back day
logs-more count
logs-written title log
logs-written-private title
logs-opening title
logs-nowhere title
logs-refused title why
meetings-once day
meetings-daily count
meetings-weekly count
meetings-weekly-on count weekday
meetings-monthly count
meetings-monthly-some count weekday
meetings-monthly-day count day
meetings-monthly-on count which weekday
meetings-which-first
meetings-which-second
meetings-which-third
meetings-which-fourth
meetings-which-last
meetings-at when time zone
meetings-only-at time zone
meetings-for when length
meetings-only-for length
meetings-moment day time zone universal
meetings-moment-day day time zone universal weekday
meetings-moment-utc day time
membership-goodbye person communities
membership-return
membership-leave-none person
membership-leave-which person communities commands
membership-question-title team
membership-question-about count community team
membership-question-account account | account
membership-question-more count
membership-question-why most percent
membership-question-confirm
membership-question-close
membership-owners-confirm person
membership-taking-out person
mentorships-paired mentor mentee program day
mentorships-ended mentee mentor program
mentorships-ended-term mentee mentor program
mentorships-ended-away mentee mentor program name
mentorships-ended-gone mentee mentor program
mentorships-then-search name
mentorships-then-ask name
mentorships-then-gone
mentorships-wait-over person program
mentorships-wait-ended person name program
mentorships-wait-gone person program
mentorships-wait-closed person program
mentorships-ask-title name
mentorships-ask name program
mentorships-ask-kept why
mentorships-ask-proposed
mentorships-ask-nobody
mentorships-ask-leads leads name
mentorships-ask-everybody
mentorships-proposal name about
mentorships-speaks languages
mentorships-knows skills
mentorships-room count
mentorships-room-unlimited
mentorships-bar-outside name program
mentorships-bar-unready program conditions name
mentorships-bar-away name
mentorships-bar-full name
mentorships-kept person why
mentorships-once-accepted person mentor
mentorships-leads-choose person program who
mentorships-leads-choose-yours person program who
mentorships-leads
mentorships-named who people
mentorships-already person mentor mentee
mentorships-whom person
mentorships-whom-unknown person name
mentorships-whom-several person
mentorships-themselves person
mentorships-request-over person outcome
mentorships-nothing-yours person
mentorships-nothing-yours-yet person
mentorships-nothing-theirs person mentee
mentorships-not-your-search person mentee
mentorships-not-yours person mentor mentee
mentorships-elsewhere person command
mentorships-part-there person places
mentorships-gone person program
nominations-noted name person badge
nominations-again person name badge
nominations-held person name badge
nominations-noted-own person badge
nominations-again-own person badge
nominations-held-own person badge
nominations-how person
nominations-no-account person
nominations-not-member person
nominations-own person
nominations-nobody person name
nominations-one-each person command
nominations-no-badges person
nominations-no-badge person name badges
nominations-taken-back person nominations
nominations-one name badge
nominations-nothing person
nominations-not-lead person
nominations-own-yes person
nominations-needs-other person name badge
nominations-which person words
nominations-unclear person words
nominations-others person words
nominations-given person name badge
nominations-because by endorser reason
nominations-because-own endorser reason
opportunities-found person
opportunities-take-by-word
opportunities-take
opportunities-none person
opportunities-for-others person
opportunities-nowhere person
opportunities-issue issue title
opportunities-issue-fits issue title fits
opportunities-next
opportunities-more
pathways-progress person
pathways-progress-own person other
pathways-none person
pathways-reached stage day why
pathways-keeps day missing
pathways-resting day missing
pathways-next stage missing
pathways-total kinds
pathways-total-one type count
pathways-share percent
pathways-next-all stage
pathways-next-any stage
pathways-all
pathways-any
pathways-help-mentors mentors
pathways-help-leads leads
pathways-help-both mentors leads
pathways-evidence evidence
pathways-evidence-more count
pathways-evidence-more-search count search
pathways-evidence-more-publish count search
pathways-evidence-search
pathways-evidence-private count
pathways-ask-title stage name
pathways-ask name stage
pathways-ask-deeds name stage deeds
pathways-ask-people people
pathways-ask-role role
pathways-ask-quiet name
pathways-ask-several needed name
pathways-confirmed by name stage
pathways-confirmed-early person stage
pathways-not-asked person who
pathways-own person who
pathways-taken-back-done person name
pathways-taken-back-none person
pathways-taken-back-late person name stage
pathways-stage-gone name
pathways-rest-title name stage
pathways-rest name stage since missing
pathways-rest-then stage day name
pathways-rest-team stage team name
pathways-rest-help name mention
pathways-rests-now stage name
pathways-back-again name stage
publishing-published person page
publishing-noted person path
publishing-hidden person
publishing-unpublished person
recognition-thanks person badge
recognition-thanks-several person count
recognition-badge badge about
recognition-reached stage
recognition-count count
recognition-next labels
recognition-progress
recognition-milestone count person
recognition-quiet person
recognition-thanked-again person
requests-greeting person request
requests-greeting-community person request community
requests-greeting-begun person request
requests-greeting-begun-community person request community
requests-greeting-subject subject
requests-consent person
requests-named-unknown question names
requests-named-nobody question
requests-named-own question
requests-form
requests-form-repeated question
requests-form-too-often question
requests-form-out-of-order question
requests-form-hidden question
requests-form-missing question
requests-form-no-link question
requests-form-several question
requests-form-nobody question
requests-form-not-offered question options
requests-form-unanswered question
requests-form-unticked option question
requests-community-unknown name
requests-community-retired name
requests-community-unsaid
requests-community-choices communities
requests-community-none
requests-step-skipped reason
requests-step-again reason count day
requests-next what
requests-next-approval people
requests-next-agreement people
requests-next-more-named
requests-next-owners
requests-next-nobody
requests-next-unopposed who
requests-objection person reason
requests-next-opposed
requests-next-opposed-settled who
requests-next-decision people options
requests-next-decision-nobody options
requests-next-checklist command
requests-next-checklist-others people command
requests-next-take people
requests-person-away person day
requests-take-back
requests-ended how
requests-ended-by how person
requests-outlived
requests-reopen
requests-undo-joined
requests-undo-joined-elsewhere command
requests-gone-command who community day person
requests-gone-by-hand who community day person
requests-gone-request who community day person
requests-left who community person
requests-left-nothing who community person
requests-come-back
requests-undo-paired
requests-undo-waiting
requests-opened issue
requests-opened-private
requests-opening title
requests-open-missing title repository
requests-open-refused title why
requests-new-team-there team
requests-new-team-left team why
requests-new-team-creating team
requests-new-team-refused team why
requests-new-team-none community file
requests-new-team-about community managed | managed
requests-badge-held who badge person
requests-recorded who what person
requests-recorded-before who what person
requests-recorded-undone who what person
requests-day question problem example
requests-day-unreadable day
requests-day-no-such-day day
requests-day-to-come day
requests-day-too-early day
requests-parted who program person
requests-parted-waiting who program person
requests-renewed mentor mentee program day
requests-renewed-nothing program
requests-parted-mentor who people program person
requests-parted-nothing who program person
requests-parted-nobody who program person
requests-invitation organization address
requests-team-adding team
requests-team-unmanaged team why
requests-team-missing team
requests-team-refused team why
requests-welcome person community
requests-welcome-channels channels
requests-welcome-meetings
requests-welcome-next meeting when
requests-welcome-ways links
requests-way-meeting
requests-way-notes
requests-way-calendar
requests-welcome-progress
requests-welcome-anywhere person
requests-expired person
requests-declined person
requests-open-help people title repository
requests-ended-well person request
requests-opened-from request
requests-badge person badge about
requests-paired mentee mentor program day
requests-paired-already mentee program mentor day
requests-mentor-awaited mentee program
requests-program-gone mentee
requests-is-this-one person request
requests-left-over
requests-reminder again people title reason
requests-reminder-anybody title reason
requests-unassignable state people
requests-voided people changes
requests-voided-again
requests-change question is was
requests-elsewhere person request repository
requests-nowhere person request
requests-start-theirs person author
requests-start-already person
requests-not-one person command
requests-not-to-take person command
requests-already-ended how person
requests-take-own person
requests-drop-nothing person
requests-assign-whom person
requests-assign-strangers person people
requests-assigned-already person
requests-assigned-full person most
requests-object-nowhere person
requests-object-own person
requests-object-theirs person who
requests-object-why person
requests-resolve-nowhere person
requests-resolve-nothing person
requests-resolve-theirs person who
requests-decided-already person command
requests-option-spent person command options
requests-decide-instead person options
requests-aside why person label
requests-open-already person
requests-counts-later person
requests-decides-later person
requests-until-then people
requests-your-own person who
requests-about-you person who
requests-not-yours person command who
requests-up-to people
requests-up-to-nobody
requests-withdraw-theirs person
revoking-elsewhere person repository
revoking-nowhere person
revoking-revoked person name badge reason
revoking-restored person name badge reason
revoking-how-revoke person
revoking-how-restore person
revoking-not-yours person
revoking-own person
revoking-late person
revoking-nobody person name
revoking-no-badge count person called name badges
revoking-not-held person name badge
revoking-gone person name badge by day reason
revoking-held person name badge
revoking-never-held person name badge
revoking-ended person name badge day
roles-one-assignee
roles-all-assignee
roles-one-author
roles-all-author
roles-one-field which
roles-all-field which
roles-one-leads
roles-all-leads
roles-one-members
roles-all-members
roles-one-mentor
roles-all-mentor
roles-one-owners
roles-all-owners
roles-one-subject
roles-all-subject
roles-one-team which
roles-all-team which
round-up-title community week
round-up-lede count community
round-up-nobody
round-up-line person badges
round-up-badge badge because
round-up-count count
round-up-more count
round-up-quiet
starts-title request name
starts-term-end person community day
starts-mentorship-end mentee mentor program day
starts-mentorship mentee mentor program
starts-from person thread
starts-asked person
starts-on-its-way person request
starts-open person issue
starts-open-soon person
starts-which person example communities
starts-nowhere person
starts-elsewhere-than person command repository
starts-elsewhere person command
starts-not-a-member person command community
types-a11y
types-audio
types-blog
types-bug
types-business
types-code
types-content
types-data
types-design
types-doc
types-eventOrganizing
types-example
types-financial
types-fundingFinding
types-ideas
types-infra
types-maintenance
types-mentoring
types-platform
types-plugin
types-projectManagement
types-promotion
types-question
types-research
types-review
types-security
types-talk
types-test
types-tool
types-translation
types-tutorial
types-userTesting
types-video
`;
