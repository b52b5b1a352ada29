### What people read on a request: an issue on which somebody asks for something, such as to join a community. “I” is Waymark.

## The status comment: the first comment on every request, edited as it goes on. It is put together from these parts.

# $person: @login of whoever asked. $request: what the kind of request is called, such as Join a community.
requests-greeting = Hi { $person }, thanks for your request “{ $request }”.
# The same where it is about a community. $community: its name.
requests-greeting-community = Hi { $person }, thanks for your request “{ $request }” for **{ $community }**.
# On an issue that Waymark opened itself.
requests-greeting-begun = Hi { $person }, here is where “{ $request }” stands.
requests-greeting-begun-community = Hi { $person }, here is where “{ $request }” for **{ $community }** stands.
# Follows the greeting where somebody asks for somebody else. $subject: @login of the person it is about.
requests-greeting-subject = It's about { $subject }.

# To the person a request is about, where somebody else opened it.
requests-consent = { $person }, somebody else opened this request for you. If you'd like what it asks for, comment `/agree`; if not, comment `/withdraw`.

# Of people whom the form names because they decide something. $question: a heading of the form, as it was written by whoever made it; so in the next two. $names: what nobody on GitHub is called, each as code, with “or”.
requests-named-unknown = “{ $question }” names { $names }, and I can't find anybody on GitHub called that. Is that a typo, or has somebody changed their user name? To put it right, edit this issue's description (⋯ → Edit).
requests-named-nobody = “{ $question }” names nobody I can ask. Please write user names on GitHub, such as `@octocat`: edit this issue's description (⋯ → Edit).
requests-named-own = “{ $question }” only names the person asking or the person this is about, and they can't decide it themselves. Unless you name somebody else, it's up to the owners of the organization. To do that, edit this issue's description (⋯ → Edit).

# Above a list of requests-form-… sentences.
requests-form = Something in the form still needs your attention. Edit this issue's description (⋯ → Edit) and I'll continue:
# $question: a heading of the form, as it was written by whoever made the form; so in all of these.
requests-form-repeated = The heading “{ $question }” is there twice, so I can't tell which answer counts. Keep just one.
requests-form-too-often = The heading “{ $question }” is there more often than in the form, so I can't tell which answer counts. Remove the extra ones.
requests-form-out-of-order = The heading “{ $question }” isn't in its place. Keep the headings in the form's order.
requests-form-hidden = The heading “{ $question }” is inside a code block or a comment. Close the one before it.
requests-form-missing = The heading “### { $question }” is missing. Put it back, with your answer below it.
requests-form-no-link = “{ $question }” needs a link, such as `https://example.org/talk`.
requests-form-several = “{ $question }” names more than one person. Name one here, and open another request for each of the others.
requests-form-nobody = “{ $question }” needs the name of somebody on GitHub, such as `@octocat`. I can't find anybody called that.
# $options: what the form's drop-down offers, a list of bold words, with “or”.
requests-form-not-offered = “{ $question }” needs one of the form's own answers: { $options }.
requests-form-unanswered = “{ $question }” needs an answer.
# $option: the words beside a box.
requests-form-unticked = Tick “{ $option }” under “{ $question }”.

# $name: what somebody wrote.
requests-community-unknown = I don't know a community called “{ $name }”.
# $name: the community's name.
requests-community-retired = The community “{ $name }” has been retired.
requests-community-unsaid = The form doesn't say which community you mean.
# Follows one of the three above. $communities: a list of bold names, with “or”.
requests-community-choices = You can choose { $communities }. Edit this issue's description (⋯ → Edit) and I'll continue.
# The same where there is none.
requests-community-none = There's no community you could choose right now.

# In the list of steps, behind a step's name and a colon. $reason: why it is left out, such as joining is open to everybody.
requests-step-skipped = not needed ({ $reason })
# $reason: what the step waits for. $count: how often it was extended. $day: until when, written out.
requests-step-again = { $reason } ({ $count ->
    [one] extended until { $day }
   *[other] extended { $count } times, until { $day }
})

# $what: one of the sentences below (requests-next-…, requests-invitation, requests-team-…).
requests-next = **What's next:** { $what }
# $people: a list of @logins, with “or”.
requests-next-approval = { $people } can answer with `/approve` or `/decline`.
# The same where everybody whom the form names has to agree.
requests-next-agreement = { $people } can answer with `/agree` or `/decline`.
# Where everybody whom the form names has answered, and more people have to.
requests-next-more-named = Everybody I can ask here has answered, and it takes more people. To name somebody else, edit this issue's description (⋯ → Edit).
# Follows requests-next-approval and requests-next-agreement.
requests-next-owners = Nobody else can decide this one, so it's up to the owners of the organization.
requests-next-nobody = Right now there's nobody who can approve this, not even another owner of the organization. As soon as somebody has that role, they can answer here.
# $who: a role, such as “the leads”; so in the next ones.
requests-next-unopposed = Unless { $who } object, this goes on by itself. To object, comment `/object` and say why.
# One sentence for each objection. $person: a login, as code. $reason: in their words.
requests-objection = { $person } objects: “{ $reason }”.
# Follows requests-objection.
requests-next-opposed = Talk it over here. Whoever objected can take it back with `/resolve`, and then the time begins again.
requests-next-opposed-settled = Talk it over here. Whoever objected can take it back with `/resolve`, and { $who } can settle it the same way. Then the time begins again.
# $people: a list of @logins, with “or”. $options: such as /go or /abort, each as code, with “or”.
requests-next-decision = { $people } can decide with { $options }, and say why on the same line.
requests-next-decision-nobody = Right now there's nobody who can decide this, not even another owner of the organization. As soon as somebody has that role, they can answer here with { $options }.
# $command: what ticks one of them, such as /done conduct, as code.
requests-next-checklist = Tick your items on the checklist in this issue's description, or comment, for example, { $command }.
# Once nothing that's left is the author's to tick. $people: a list of @logins, or a role such as “a lead”, with “or”; so in the next one. $command: as code.
requests-next-checklist-others = What's left on the checklist can only be ticked by { $people }; { $command } works, too.
# Where the request waits until somebody takes care of it.
requests-next-take = This waits for { $people } to take care of it, with `/take`.
# $person: @login of somebody who is away. $day: the day they are back, written out.
requests-person-away = { $person } (back on { $day })

# The last line while a request is open.
requests-take-back = Changed your mind? Comment `/withdraw`. `/progress` shows what you have so far, and `/help` lists everything you can write.

# The last line once it is over; sentences about how to undo it may follow.
requests-ended =
    { $how ->
        [accepted] This request has been **accepted**.
        [declined] This request has been **declined**.
        [expired] This request has **expired**, since nothing moved it on for too long.
       *[withdrawn] This request has been **withdrawn**.
    }
# $person: who ended it.
requests-ended-by =
    { $how ->
        [declined] { $person } **declined** this request.
       *[withdrawn] { $person } **withdrew** this request.
    }
# Instead of that, on an issue that asked what is to become of a mentorship, once that has ended.
requests-outlived = The mentorship has ended in the meantime, so there's nothing left to decide here.
requests-reopen = To open it again, comment `/reopen`.
requests-undo-joined = To leave later, comment `/leave` here.
# Where something else has brought them in since, such as another request. $command: such as /leave data, as code.
requests-undo-joined-elsewhere = To leave later, comment { $command }.
# Whoever joined has left since. $who: whether the person reading is meant. $person: their login, as code. $community: its name, in bold. $day: written out.
requests-gone-command =
    { $who ->
        [you] You left { $community } on { $day }.
       *[they] { $person } left { $community } on { $day }.
    }
# The same where they disappeared from the community's team on GitHub, whoever did that.
requests-gone-by-hand =
    { $who ->
        [you] You're no longer in { $community }: since { $day }, its team on GitHub doesn't include you.
       *[they] { $person } is no longer in { $community }: since { $day }, its team on GitHub doesn't include them.
    }
# The same where a request that was accepted said so.
requests-gone-request =
    { $who ->
        [you] You left { $community } on { $day } through another request.
       *[they] { $person } left { $community } on { $day } through another request.
    }
# At the end of such a request itself.
requests-left =
    { $who ->
        [you] You're no longer in { $community }.
       *[they] { $person } is no longer in { $community }.
    }
# The same where there was nothing to do.
requests-left-nothing =
    { $who ->
        [you] You weren't in { $community }, so nothing has changed there.
       *[they] { $person } wasn't in { $community }, so nothing has changed there.
    }
# Follows one of these, except the last one.
requests-come-back = Want to come back? Open a new request to join whenever you like.
requests-undo-paired = To end the mentorship, comment `/part` here.
requests-undo-waiting = To stop waiting for a mentor, comment `/part` here.
# At the end of a request that opens an issue. $issue: such as harbor/website#12.
requests-opened = { $issue } has been opened for this.
requests-opened-private = An issue has been opened for this, in a repository that not everybody can see.
# $title: the issue's title; so in the next ones.
requests-opening = I'm opening “{ $title }” for this.
# $repository: its name, as code.
requests-open-missing = “{ $title }” couldn't be opened, since there's no repository { $repository } that I can see. I'll try again every day for a month.
# $why: what GitHub said, as a sentence without its full stop.
requests-open-refused = GitHub won't let me open “{ $title }”. { $why }. I'll try again every day for a month.
# At the end of a request that creates a community's team. $team: its name on GitHub, as code; so in the next ones.
requests-new-team-there = The community's team on GitHub is { $team }.
# $why: the reason, such as github-not-opted-in.
requests-new-team-left = There's a team { $team } on GitHub already, and I leave it alone ({ $why }).
requests-new-team-creating = I'm creating the team { $team } on GitHub, without any rights.
# $why: what GitHub said, as a sentence without its full stop.
requests-new-team-refused = GitHub won't let me create the team { $team }. { $why }. I'll try again every day for a month.
# $community: its name, in bold. $file: the path of its file, as code.
requests-new-team-none = There's no team for { $community }, since its file names none. If you add `team` in { $file } within a month, I'll create it on GitHub.
# What GitHub shows of such a team. $managed (has to stay): “managed by Waymark”, the words I look for.
requests-new-team-about = The people of { $community } ({ $managed })
# At the end of a request that would have given a badge. $who, $person: as above. $badge: its name, in bold.
requests-badge-held =
    { $who ->
        [you] You already hold { $badge }, so nothing has changed there.
       *[they] { $person } already holds { $badge }, so nothing has changed there.
    }
# At the end of a request that told of a contribution. $who, $person: as above. $what: what it counts as, such as organizing an event.
requests-recorded =
    { $who ->
        [you] This counts as a contribution of yours: { $what }. `/progress` shows what you have so far.
       *[they] This counts as a contribution by { $person }: { $what }.
    }
# The same where somebody had told of it before.
requests-recorded-before =
    { $who ->
        [you] This contribution of yours already counts as { $what }, so nothing has changed.
       *[they] This contribution by { $person } already counts as { $what }, so nothing has changed.
    }
# The same once somebody took it back with /correct.
requests-recorded-undone =
    { $who ->
        [you] What you told of here ({ $what }) no longer counts as a contribution of yours.
       *[they] What this tells of ({ $what }) no longer counts as a contribution by { $person }.
    }
# On a request that tells of a contribution, where the day that it names cannot be. $question: what the form asks. $problem: one of the sentences below. $example: a day like 2026-12-04.
requests-day = Before this can count, *{ $question }* needs another answer: { $problem } Edit this issue's description and write the day as year, month, and day, such as `{ $example }`.
# $day: what they wrote, as code; in the two about days to come and days too early, the day written out.
requests-day-unreadable = I can't tell which day { $day } is.
requests-day-no-such-day = there's no { $day } in the calendar.
requests-day-to-come = { $day } is still to come in the organization's time zone.
requests-day-too-early = { $day } was before the organization began.
# At the end of a request that ended a mentorship. $who: whether the person reading is meant. $person: their login, as code. $program: the mentorship program's name, in bold; so in the next ones.
requests-parted =
    { $who ->
        [you] Your mentorship in { $program } has ended.
       *[they] { $person }'s mentorship in { $program } has ended.
    }
requests-parted-waiting =
    { $who ->
        [you] You're no longer waiting for a mentor in { $program }.
       *[they] { $person } is no longer waiting for a mentor in { $program }.
    }
# At the end of a request with which two people went on. $mentee, $mentor: logins, as code. $day: the last day, written out.
requests-renewed = { $mentor } goes on accompanying { $mentee } in { $program }, until { $day }.
requests-renewed-nothing = There was no mentorship in { $program } anymore that could have gone on.
# The same for a mentor. $people: a list of logins, as code.
requests-parted-mentor =
    { $who ->
        [you] You no longer accompany { $people } in { $program }. I'm asking the leads to find them somebody else.
       *[they] { $person } no longer accompanies { $people } in { $program }. I'm asking the leads to find them somebody else.
    }
# Where there was nothing to end.
requests-parted-nothing =
    { $who ->
        [you] You had no mentor in { $program } and weren't waiting for one, so nothing has changed there.
       *[they] { $person } had no mentor in { $program } and wasn't waiting for one, so nothing has changed there.
    }
requests-parted-nobody =
    { $who ->
        [you] You accompanied nobody in { $program }, so nothing has changed there.
       *[they] { $person } accompanied nobody in { $program }, so nothing has changed there.
    }

## While somebody becomes a member of a community's team on GitHub. These stand behind requests-next.

# $organization: its name on GitHub. $address: where the invitation can be accepted.
requests-invitation = Your invitation to { $organization } is on its way. Accept it at { $address } and I'll take care of the rest.
# $team: the team's name on GitHub, as code; so in all of these.
requests-team-adding = I'm adding you to the team { $team }.
# $why: the reason, such as github-not-opted-in.
requests-team-unmanaged = I'm not allowed to change the team { $team } ({ $why }). An owner of the organization can add you by hand, or add “managed by Waymark” to the team's description on GitHub, and I'll do it.
requests-team-missing = There's no team { $team } on GitHub. As soon as an owner of the organization creates it, or the definitions name another one, I'll add you.
# $why: what GitHub said, as a sentence without its full stop.
requests-team-refused = GitHub won't let me add you to the team { $team }. { $why }. An owner of the organization can add you by hand; I'll try again every day.

## When a request has ended: a comment of its own.

# The welcome to a community. A community may well say this in its own words. $person: @login of the new member. $community: the community's name.
requests-welcome = { $person }, welcome to **{ $community }**! 🎉
# Follows requests-welcome where the community has any. $channels: a list of links.
requests-welcome-channels = Talk with us on { $channels }.
# Above a list of the community's meetings.
requests-welcome-meetings = We meet here:
# Below that list, as it is when this is said. $meeting: the name of a meeting. $when: a day, mostly with a time.
requests-welcome-next = Next up is **{ $meeting }**: { $when }.
# Follows requests-welcome-next. $links: a list of links that read as the three messages below.
requests-welcome-ways = Here's the way to { $links }.
requests-way-meeting = the meeting
requests-way-notes = its notes
requests-way-calendar = the calendar
requests-welcome-progress = `/progress` shows where you stand and what's next.
# Where the request was about no community.
requests-welcome-anywhere = { $person }, welcome! Your request has been accepted.
requests-expired = { $person }, nothing moved this request on for a long time, so I've closed it. If it still matters to you, comment `/reopen` and I'll open it again.
requests-declined = { $person }, thanks for asking. This time the answer is no. Whoever decided will gladly tell you more. If things change, comment `/reopen` and I'll open this request again.

# To those who can help. $people: a list of @logins. $title: the title of an issue. $repository: a repository's name, as code.
requests-open-help = { $people }, this request asks for a new issue, “{ $title }”, in the repository { $repository }. There's no such repository that I can see. If you create it, or install me there, I'll take care of the rest.
# On a request that began another one, once that was accepted. $person: @login. $request: the other process's name.
requests-ended-well = { $person }, good news: “{ $request }” has been accepted. 🎉
# The last line of an issue that a request asked for. $request: such as harbor/community#3.
requests-opened-from = This comes from { $request }.
# $badge: its name, in bold. $about: what it is for, in the community's own words and without a full stop.
requests-badge = { $person }, you've earned { $badge }: { $about }. 🎉
# $mentee, $mentor: @logins. $program: the mentorship program's name. $day: the last day, written out.
requests-paired = { $mentee }, meet { $mentor }, your mentor in **{ $program }** until { $day }. Say hello to each other!
# $mentor: a login, as code.
requests-paired-already = { $mentee }, you already have a mentor in **{ $program }**: { $mentor }, until { $day }. That stays as it is.
requests-mentor-awaited = { $mentee }, you're on the list for a mentor in **{ $program }**. I'm asking the leads to find one, and I'll let you know when they have.
requests-program-gone = { $mentee }, the mentorship program you asked for no longer exists. A lead can tell you what there is instead.

## Other comments on requests.

# To the author of an issue that looks like a request. $request: what that kind of request is called.
requests-is-this-one = Hi { $person }! This looks like the request “{ $request }”, but I'm not sure you meant it as one. If you did, comment `/start` and I'll get going. If not, you don't have to do anything.

# Stands in place of the status comment of a request whose process isn't described anymore.
requests-left-over = I don't look after this request anymore, since there's no process for it now. What you did stays on record. If you still need what it asked for, ask a lead here, or open a new request.

# $people: a list of @logins. $title: the issue's title. $reason: what it waits for, such as 0 of 1 approval. $again: whether this is the last reminder, or more may follow.
requests-reminder =
    { $again ->
        [more] { $people }, a friendly reminder: “{ $title }” is still waiting ({ $reason }).
       *[last] { $people }, a friendly reminder: “{ $title }” is still waiting ({ $reason }). I won't remind you again.
    }
# The same where nobody can be named.
requests-reminder-anybody = A friendly reminder to everybody who can help: “{ $title }” is still waiting ({ $reason }).

# To those who should take care of a request. $people: their @logins. $state: whether the request goes on.
requests-unassignable =
    { $state ->
        [open] { $people }, I wanted to assign this issue to you, but GitHub doesn't let me: it only takes people who can see this repository, or who have commented here. If you'd like to take care of it, comment `/take`.
       *[over] { $people }, I wanted to assign this issue to you, but GitHub doesn't let me: it only takes people who can see this repository, or who have commented here. This is to let you know.
    }
# To those whose approval does not count anymore. $people: a list of @logins. $changes: a list of requests-change.
requests-voided = { $people }, this request was edited after you approved it: { $changes }. That's why your approval no longer counts.
# Follows requests-voided.
requests-voided-again = If you still agree, comment `/approve` again.
# $question: a heading of the form. $was, $is: the answers.
requests-change = “{ $question }” now says “{ $is }” instead of “{ $was }”

## Answers to commands that do nothing.

# $request: what that kind of request is called. $repository: where it goes, as code; so in the next one.
requests-elsewhere = Hi { $person }! Requests such as “{ $request }” are about people, so we handle them where not everybody reads along. Please open yours in { $repository }. If you can't see it, ask a lead. You may want to remove what you wrote here.
requests-nowhere = Hi { $person }! Requests such as “{ $request }” are about people, so we handle them where not everybody reads along, and there's no such place yet. A lead can tell you where to ask until there is. You may want to remove what you wrote here.
# $author: who opened the issue, as code.
requests-start-theirs = { $person }, only { $author }, who opened this issue, can make it a request. Nothing has changed.
requests-start-already = { $person }, this request is already under way, so nothing has changed.
# $command: such as /approve, as code.
requests-not-one = { $person }, { $command } only works on requests, and this issue isn't one. Nothing has changed.
# The same for /take and /drop.
requests-not-to-take = { $person }, { $command } only works on requests, and on issues whose labels say which stage they're for. This is neither, so nothing has changed.
requests-already-ended =
    { $how ->
        [accepted] { $person }, this request has already been accepted, so nothing has changed. To ask again, open a new issue.
        [declined] { $person }, this request has already been declined, so nothing has changed. To open it again, comment `/reopen`.
        [expired] { $person }, this request has already expired, so nothing has changed. To open it again, comment `/reopen`.
       *[withdrawn] { $person }, this request has already been withdrawn, so nothing has changed. To open it again, comment `/reopen`.
    }
requests-take-own = { $person }, who takes care of your own request is up to others, so nothing has changed.
requests-drop-nothing = { $person }, this request isn't assigned to you, so nothing has changed.
requests-assign-whom = { $person }, please say whom: `/assign @somebody`. Until then, nothing has changed.
# $people: a list of names, as code.
requests-assign-strangers = { $person }, I couldn't find { $people } on GitHub. Please check the spelling.
requests-assigned-already = { $person }, this request is already assigned like that, so nothing has changed.
# $most: how many people GitHub takes.
requests-assigned-full = { $person }, GitHub assigns an issue to { $most } people at most, so there isn't room here. Whoever is assigned can make some with `/drop`.
requests-object-nowhere = { $person }, this request doesn't wait for objections, so nothing has changed. If something's wrong with it, say so in a comment.
requests-object-own = { $person }, you can't object to your own request. To take it back, comment `/withdraw`.
# $who: a role, such as “the leads”.
requests-object-theirs = { $person }, thanks for speaking up. Only an objection from { $who } holds this request up, so nothing has changed.
requests-object-why = { $person }, please say why: `/object`, and your reason behind it on the same line. Until then, nothing has changed.
requests-resolve-nowhere = { $person }, this request doesn't wait for objections, so there's none to settle, and nothing has changed.
requests-resolve-nothing = { $person }, nobody objects to this request right now, so nothing has changed.
# $who: a list of logins as code and perhaps a role, with “or”.
requests-resolve-theirs = { $person }, that's up to { $who }. Nothing has changed.
# $command: what they wrote, as code.
requests-decided-already = { $person }, that decision has already been taken, so { $command } changes nothing.
# $options: what can still be chosen, each as code, with “or”.
requests-option-spent = { $person }, { $command } has been chosen as often as it can be. You can still answer with { $options }.
requests-decide-instead = { $person }, this step needs a decision rather than an approval. You can answer with { $options }.
# To whoever writes something that would count. $why: whether somebody closed the issue, or took the process's label off it. $label: that label, as code.
requests-aside =
    { $why ->
        [closed] { $person }, somebody closed this issue, so the request is on hold. Once it's open again, for example with `/reopen`, the request goes on and what you wrote counts.
       *[unlabelled] { $person }, somebody took the label { $label } off this issue, so the request is on hold. Once the label is back, it goes on and what you wrote counts.
    }
requests-open-already = { $person }, this request is still open, so nothing has changed.
requests-counts-later = { $person }, thank you! Your approval counts as soon as this request gets to the step that asks for it.
# The same for a decision.
requests-decides-later = { $person }, thank you! Your decision counts as soon as this request gets to the step that asks for it.
# Follows requests-counts-later. $people: a list of logins as code, with “or”.
requests-until-then = Until then, it's up to { $people }.
# $who: requests-up-to or requests-up-to-nobody; so in the next ones.
requests-your-own = { $person }, you can't decide on your own request. { $who } Nothing has changed.
# The same where somebody else opened it.
requests-about-you = { $person }, this request is about you, so others decide on it. { $who } Nothing has changed.
# $command: such as /approve, as code.
requests-not-yours = { $person }, thanks, but your { $command } doesn't count here. { $who } Nothing has changed.
requests-up-to = That's up to { $people }.
requests-up-to-nobody = Nobody has that role right now, but an owner of the organization can help.
requests-withdraw-theirs = { $person }, you can only withdraw your own request, or your own approval while its step is still open. Nothing has changed.
