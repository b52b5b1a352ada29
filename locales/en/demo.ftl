### What the demo prints in the terminal while it plays its story (`npm run demo`). Pull requests, names, and commands are as in the story itself. Lines with a check mark begin with a small letter.

demo-starting = Starting an emulated GitHub, the app, and its database …

## install

demo-install = The App is installed
demo-install-app = Olga, an owner, installs Waymark on harbor.
demo-install-one-issue = one issue holds the first plan, and there are no new labels
demo-install-stranger = Zoe, a stranger, tries /apply; then Olga does.
demo-install-owners-only = Zoe is told, kindly, that owners apply it
demo-install-labels = the labels are created and the plan's issue is closed
demo-install-teams = the teams haven't changed, and nobody in them was notified
demo-install-members = the people of the teams are members now, on the pages
# $line: the plan's sentence about one team.
demo-install-says = The first plan says: { $line }

## propose

demo-propose = A pull request to the definitions
demo-propose-opens = Lin opens a pull request: an unknown badge, a stage twice, and a term that ends before it begins.
demo-propose-annotations = the check fails with three annotations, each on its line
demo-propose-badges = for the unknown badge, it lists the badges that exist
demo-propose-mends = Lin fixes it, and adds a label to the checklist.
demo-propose-green = the check is green
demo-propose-adopted = it's merged and in force: the new label exists

## join

demo-join = People join
demo-join-sam-asks = Sam opens “Join a community” for UI/UX.
demo-join-one-comment = one comment says what's next, and the issue waits for approval
demo-join-approvals = Zoe, who leads nothing, approves; Sam approves his own request; Ada, a lead, approves.
demo-join-neither-counts = neither counts, and both are told why
demo-join-checklist = the checklist appears in the issue, and its label follows
demo-join-sam-ticks = Sam ticks a box of his own, then one that only a lead may tick.
demo-join-cleared = his own stays, the lead's is cleared again with a kind word
demo-join-done-meeting = Ada writes /done meeting; Sam ticks the rest.
demo-join-meeting = the meeting is ticked and labeled
demo-join-welcomed = Sam is in the team, welcomed once, and the issue is closed
demo-join-kit-asks = Kit isn't in the organization yet, and asks to join Data, which is open to everybody.
demo-join-skipped = the approval is skipped: the checklist is there at once
demo-join-invited = an invitation is sent, and the issue stays open until Kit accepts it
demo-join-accepted = Kit accepts it: in the team, welcomed, closed
demo-join-max-asks = Max asks for a community that doesn't exist.
demo-join-those-there-are = the answer names those that do

## contribute

demo-contribute = People contribute
demo-contribute-first = Sam's first pull request is merged.
demo-contribute-first-thanks = first contribution: one thank-you with the badge
demo-contribute-more = Another one, a review of Noor's work, and a bug of his is closed.
demo-contribute-active = active: four contributions, one thank-you for the badge
demo-contribute-credits = Ada credits Sam with a meetup that GitHub can't see. Zoe tries to credit herself.
demo-contribute-recorded = it's recorded with its evidence; Zoe's isn't, and she's told why
demo-contribute-core = an issue asks the leads about Core contributor; Sam hasn't heard of it yet
demo-contribute-confirms = Sam tries to confirm himself; then Ada does.
demo-contribute-confirmed = Core contributor: confirmed, thanked, and the leads' issue is closed

## progress

demo-progress = Somebody asks where they stand
demo-progress-asks = Sam writes /progress.
demo-progress-answer = the answer has his stages and the evidence behind each number
demo-progress-none = nobody finds a page about Sam
demo-progress-publishes = Sam writes /publish.
demo-progress-page = Sam has a page of his own, and the answer leads there

## foresee

demo-foresee = What merging would change
demo-foresee-proposes = Ada proposes to close Writing, to rename a label, and to ask less of analysts.
demo-foresee-plan = the plan on the pull request starts with the deletion, and says who it affects
demo-foresee-nothing-yet = nobody was notified, and nothing has changed
demo-foresee-merged = merged: the label is renamed, on issues that have it, too

## keep-in-step

demo-keep-in-step = A new community
demo-keep-in-step-proposes = Lin proposes a new community, and Olga merges it. Nobody thinks of the form or the README.
demo-keep-in-step-pulls = Waymark opens two pull requests: one adds the option, the other updates the table
demo-keep-in-step-merged = merged: people can choose it, and read about it
demo-keep-in-step-no-more = and no more pull requests follow

## again

demo-again = Everything twice, changes by hand, and a power cut
demo-again-same = nothing has changed, and nothing was said twice
demo-again-leaves = Sam writes /leave, and the old webhooks of his request arrive once more.
demo-again-goodbye = Sam is out of the team, with a goodbye
demo-again-stays-out = Sam isn't brought back
demo-again-only-goodbye = and nothing else was said but Ada's goodbye
demo-again-by-hand = Olga takes Noor out of the team by hand. Then a community is edited, so that everything is looked at again.
demo-again-noor-out = Noor isn't put back
demo-again-noor-asks = Noor asks to join Data. The server is killed before it can answer, and again while Noor is ticking boxes.
demo-again-restarted = after the restart the request has its one comment and its checklist
demo-again-fetched = what GitHub couldn't deliver is fetched: both boxes count
demo-again-twice = GitHub sends all { $count } webhooks a second time.

## try-out

demo-try-out-install = Olga, an owner, installs Waymark. It opens one issue:
demo-try-out-applied = she answers /apply, and the definitions are in force
# $form: the name of a form.
demo-try-out-fills = Kit fills in “{ $form }” and is answered:
demo-try-out-answered = “{ $form }” is answered
# Where no answer came.
demo-try-out-nothing = Nothing.

## Chapters

# $command: what the owner writes on the command line.
demo-chapter-adds = Harbor has Waymark. Olga, an owner, adds a process from the shelf: { $command }.
# Before a list of them with a line each.
demo-chapters = Chapters you can pick with --chapter NAME:
# $name: what was asked for.
demo-no-chapter = There's no chapter “{ $name }”.

## A decision

demo-decision = A decision: two weeks for feedback, everybody named agrees, then one person decides
demo-decision-proposes = Noor proposes another chat for UI/UX: Lin and Olga have to agree, and Ada decides.
demo-decision-feedback = one comment names the steps, and the issue is open to feedback
demo-decision-early = Lin agrees at once. Zoe, whom nobody named, approves as well.
demo-decision-not-zoe = Zoe is told that it isn't up to her, and the two weeks go on
demo-decision-weeks = Two weeks go by, and nobody writes anything.
demo-decision-agreement = it moves on by itself, and Lin's agreement counts: one of two
demo-decision-agrees = Olga agrees.
demo-decision-to-decide = now it's up to Ada
demo-decision-decides = Ada decides, and writes it once more.
demo-decision-decided = decided and closed; the second time changes nothing, and she's told so

## A lead's change

demo-leadership = A new lead: it goes on unless a member objects, and says why
demo-leadership-asks = Noor would like to lead UI/UX together with Ada.
demo-leadership-open = the issue is open to objections for a week
demo-leadership-objects = Zoe, who isn't a member, objects. Ada objects and gives no reason, then gives one.
demo-leadership-held = only Ada's reason holds it up; Zoe is told why hers doesn't
demo-leadership-week = A week goes by.
demo-leadership-stands = nothing moves on while the objection stands
demo-leadership-resolves = Ada takes it back with /resolve, and another week goes by.
demo-leadership-written = it moves on by itself: what's left to do is a checklist
demo-leadership-merges = Noor and Ada check off the list. Then Olga merges the pull request that names Noor: Waymark opened it.
demo-leadership-settled = settled, and the issue is closed
demo-leadership-page = the community's page names both

## A request that nobody answers

demo-expired = A request that nobody answers: reminders, then an end by itself
demo-expired-asks = Noor asks for stickers for UI/UX.
demo-expired-waits = the issue waits for a lead
demo-expired-days = Four days go by.
demo-expired-reminded = Ada, who leads it, is reminded
demo-expired-week = Another week goes by.
demo-expired-again = she's reminded a second time, which is the last
demo-expired-months = Two months go by.
demo-expired-over = expired: the issue is closed as not planned, and nobody was reminded again
demo-expired-late = Ada approves, two months late.
demo-expired-too-late = she's told that it's over, and it stays closed

## The end

demo-conformed = every request conformed to GitHub's own description
# $missing: how many failed. $seconds: how long it took, such as 26.4.
demo-held =
    { $missing ->
        [0] { $held } checks passed ({ $seconds } s).
       *[other] { $held } checks passed, { $missing } failed ({ $seconds } s).
    }
demo-missing = missing: { $what }
demo-requests = { $requests } requests to GitHub: { $writes } writes, { $reads } reads, { $unchanged } of them unchanged (free).
# $problem: what went wrong, by its English message.
demo-broke-off = The story broke off: { $problem }
demo-look = Where to look (Ctrl-C ends the demo):
# $address: of a page.
demo-look-github = What people see on GitHub: { $address }
demo-look-pages = Waymark's own pages: { $address }
demo-next = Three things to try next:
# An address follows on the next line, and commands after the others.
demo-next-read = Read how Sam joined, from the form to the welcome and the goodbye.
demo-next-read-chapter = Read the whole request, from the form to its end.
demo-next-read-own = Read what Waymark answers there, as people see it on GitHub.
# $folder: a folder's name.
demo-next-copy = Put definitions of your own in force. Then save a change in { $folder }, and its plan appears at once:
demo-next-save = Save a change to any file in { $folder }: its plan appears here at once, and on a pull request.
demo-next-start = Set Waymark up for your own organization:

## What is saved while the demo stays

# The title of a pull request.
demo-follow-title = What I saved
# The address of the pull request follows, and then its plan, or what is wrong.
demo-follow-saved = You saved a change. Waymark says of it:

## A new community

demo-establish = A new community: an owner agrees, its leads go through a founding checklist, and two pull requests make it real
demo-establish-asks = Noor and Sam would like to found a community that draws maps.
demo-establish-waits = an owner is asked, and nobody else
demo-establish-early = Ada, who leads UI/UX, approves.
demo-establish-not-ada = she's told that it isn't up to her
demo-establish-agrees = Olga, an owner, agrees.
demo-establish-founding = the founding checklist appears, and the people to lead it can tick it already
demo-establish-list = Noor and Sam go through the list.
demo-establish-merges = Olga merges the pull request that Waymark opened: it adds the community's file.
demo-establish-settled = founded, and the issue is closed
demo-establish-forms = Another pull request offers the community in the forms. Olga merges it, too.
demo-establish-page = people can choose it in the form, and it has its page

## An application

demo-program = An application: read in private, a mentor from the first day, and a decision in the process's own words
demo-program-asks = Sam fills in the form in a private repository. The label that starts a request isn't there, so Waymark asks.
demo-program-sure = Sam is asked whether it's meant as a request, and says so with /start
demo-program-reads = Ada, a lead, reads it and approves.
demo-program-mentor = Ada mentors Sam from now on, and the orientation's checklist appears
demo-program-self = Sam decides alone: /go.
demo-program-not-self = that isn't Sam's to decide
demo-program-reminded = two months later, Ada is reminded once
demo-program-extends = Ada extends the orientation: /extend.
demo-program-decides = Three weeks later, Ada decides: /go.
demo-program-in = Sam belongs to UI/UX, on GitHub as well

## A mentor resigns

demo-resign = A mentor resigns: a hand-over, and somebody else for whoever they mentored
demo-resign-before = Noor asks for a mentor. Ada agrees, and has time herself.
demo-resign-paired = Ada mentors Noor, and the issue is closed
demo-resign-asks = Later, Ada would like to stop. She approves that herself; Olga, an owner, does, too.
demo-resign-known = only Olga's word counts, and the checklist for handing over appears
demo-resign-hands-over = Ada has told Noor, and written down what comes next.
demo-resign-over = Ada mentors nobody anymore, and the issue is closed
demo-resign-waits = Noor isn't left alone: an issue asks the leads to find somebody, and says who could
demo-resign-chooses = Ada, still a lead, chooses Lin.
demo-resign-found = Lin mentors Noor, and the search is over

## Recognition

demo-recognition = What no pull request shows: a meeting's roll call, and a badge for which people nominate each other
demo-recognition-rules = Olga writes down that coming to a meeting counts, and adds two badges: one for that, and one for which people nominate each other.
# What the pull request, the type and the badges are called, and what they are for.
demo-recognition-title = Count who comes to meetings
demo-recognition-attending = Came to a meeting
demo-recognition-came = Came along
demo-recognition-came-about = Was at a meeting of ours
demo-recognition-stays = Stays late
demo-recognition-stays-about = Helped where nobody was counting
demo-recognition-ticks = Ada writes the agenda of a meeting. Afterwards, she ticks Sam on its roll call.
demo-recognition-came-along = Sam was there, is thanked for it, and has a badge
demo-recognition-nominates = Noor nominates Sam for the other badge, and says why.
# What Noor writes; a part of a sentence.
demo-recognition-reason = Sam explained the map until everybody had understood it
demo-recognition-own-yes = Sam, who was nominated, says yes.
demo-recognition-not-sam = Sam is told that it takes somebody else
demo-recognition-yes = Lin, who leads Data, says yes.
demo-recognition-stayed-late = the badge is Sam's, with what Noor wrote
demo-recognition-page = its page names Sam
