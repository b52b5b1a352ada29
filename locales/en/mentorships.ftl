### Mentorships: comments on requests for a mentor, and the issue on which leads choose one. “I” is Waymark.
### $person is the @login of whoever wrote; $name, $mentor and $mentee are people who aren't called, unless said otherwise; $program is a bold name.

## To the mentor and the mentee

# $mentor, $mentee: @logins. $day: the last day, written out.
mentorships-paired = { $mentor } is now { $mentee }'s mentor in { $program }, until { $day }. Say hello to each other! Either of you can end this at any time: comment `/part` here.

# It is over: one of these, and then what comes next. $mentor, $mentee: @logins. Why somebody left is private, so say nothing about it.
mentorships-ended = { $mentee } and { $mentor }, your mentorship in { $program } has ended. Thank you both for the time you gave it!
mentorships-ended-term = { $mentee } and { $mentor }, your time together in { $program } is complete. Thank you both for the time you gave it!
# $name: the mentor.
mentorships-ended-away = { $mentee } and { $mentor }, your mentorship in { $program } has ended, because { $name } is away for four weeks or more. Thank you both for the time you gave it!
mentorships-ended-gone = { $mentee } and { $mentor }, the mentorship program { $program } no longer exists, so your mentorship in it has ended. Thank you both for the time you gave it!

# What comes next. $name: the mentee.
mentorships-then-search = { $name }, I'm asking the leads to find you a new mentor. You'll hear from me as soon as they have.
mentorships-then-ask = { $name }, would you like another mentor? A lead can choose one by commenting `/mentor @somebody` here.
mentorships-then-gone = You're welcome to keep going on your own. A lead can tell you what else there is.

## To somebody who was waiting for a mentor

# $person: @login of whoever was waiting.
mentorships-wait-over = { $person }, you're no longer waiting for a mentor in { $program }. Changed your mind? Open a new request.
# $name: the lead who ended the search.
mentorships-wait-ended = { $person }, { $name } has ended the search for a mentor in { $program }, so you're no longer waiting. To ask again, open a new request.
mentorships-wait-gone = { $person }, the mentorship program { $program } no longer exists, so I've stopped looking for a mentor for you there. I'm sorry about the wait. A lead can tell you what else there is.
mentorships-wait-closed = { $person }, somebody closed the issue where I asked the leads to find you a mentor in { $program }. You don't have one yet, so you're still waiting: a lead can choose one by commenting `/mentor @somebody` here, too. To stop waiting, comment `/part`.

## The issue on which leads choose a mentor

# Its title. $name: a plain login.
mentorships-ask-title = A mentor for { $name }
mentorships-ask = { $name } needs a mentor in { $program }.
# $why: one of the mentorships-bar-… sentences.
mentorships-ask-kept = A lead has already chosen somebody, but they can't start yet. { $why } As soon as that changes, I'll pair them up. To choose somebody else, comment `/mentor @somebody` below.
# A list of mentorships-proposal follows.
mentorships-ask-proposed = These people could be a good match. I haven't told them, so please ask them first:
mentorships-ask-nobody = I couldn't find anybody to suggest who has room right now.
# $leads: @logins, or mentorships-ask-everybody.
mentorships-ask-leads = { $leads }, once you've found somebody, comment `/mentor @somebody` below. I'll close this issue when { $name } has a mentor or no longer needs one. To end the search, comment `/part`, and I'll let { $name } know.
# Begins the sentence above where the leads are too many to name, or nobody leads.
mentorships-ask-everybody = Leads

# A line of the list. $about: the following, as far as they apply, with commas between.
mentorships-proposal = { $name }: { $about }
mentorships-speaks = speaks { $languages }
mentorships-knows = knows { $skills }
mentorships-room = { $count ->
    [one] has room for 1 more person
   *[other] has room for { $count } more people
  }
mentorships-room-unlimited = has room for any number of people

## Answers to /mentor

# What keeps somebody from being a mentor yet. What of the conditions they lack is not said.
mentorships-bar-outside = { $name } isn't in any of the communities of { $program } yet.
# $conditions: such as “5 contributions and the checklist Onboarding”.
mentorships-bar-unready = Mentors in { $program } need { $conditions }, and I don't have that on record for { $name } yet.
mentorships-bar-away = { $name } is away for four weeks or more.
mentorships-bar-full = { $name } doesn't have room for another person right now.
# $why: one of the four above.
mentorships-kept = { $person }, I've noted your choice, but they can't start yet. { $why } As soon as that changes, I'll pair them up. To choose somebody else, comment `/mentor @somebody`.

# The request isn't accepted yet.
mentorships-once-accepted = { $person }, got it. { $mentor } becomes the mentor as soon as this request is accepted.

# $who: such as “the leads of its communities: `ada` and `lin`”.
mentorships-leads-choose = { $person }, thank you, but mentors in { $program } are chosen by { $who }. Please ask one of them. Nothing has changed.
mentorships-leads-choose-yours = { $person }, you can't choose your own mentor. In { $program }, that's up to { $who }. Nothing has changed.
mentorships-leads = the leads of its communities
# $people: a list of names.
mentorships-named = { $who }: { $people }

mentorships-already = { $person }, { $mentor } is already the mentor of { $mentee }. To choose somebody else, first end that with `/part`. Nothing has changed.
mentorships-whom = { $person }, who should it be? Comment `/mentor @somebody` with their GitHub user name. Nothing has changed.
# $name: what they wrote, as code.
mentorships-whom-unknown = { $person }, I can't find { $name } on GitHub. Is the name spelled right? Comment `/mentor @somebody` with their GitHub user name. Nothing has changed.
mentorships-whom-several = { $person }, one mentor at a time, please: comment `/mentor @somebody` with a single name. Nothing has changed.
mentorships-themselves = { $person }, nobody can be their own mentor. Please choose somebody else. Nothing has changed.
mentorships-request-over = { $person }, this request was { $outcome ->
    [declined] declined
   *[withdrawn] withdrawn
  }, so it doesn't need a mentor. To open it again, comment `/reopen`. Nothing has changed.

## Answers to /part

mentorships-nothing-yours = { $person }, you don't have a mentor here right now, so there's nothing to end.
# The request isn't accepted yet.
mentorships-nothing-yours-yet = { $person }, you don't have a mentor here yet, so there's nothing to end. To take your request back, comment `/withdraw`.
mentorships-nothing-theirs = { $person }, { $mentee } doesn't have a mentor here right now, so there's nothing to end.
mentorships-not-your-search = { $person }, only { $mentee } or a lead can end this search. Nothing has changed.
mentorships-not-yours = { $person }, only { $mentor }, { $mentee }, or a lead can end this mentorship. Nothing has changed.

## Answers to both

# $command: `mentor` or `part`.
mentorships-elsewhere = { $person }, `/{ $command }` only works on a request for a mentor, or on an issue where I ask for one. Nothing has changed.
# To a mentor or a mentee who writes /part somewhere else. $places: links to issues, with “or”.
mentorships-part-there = { $person }, to end your mentorship or your search for a mentor, comment `/part` on { $places }. Nothing has changed yet.
mentorships-gone = { $person }, the mentorship program { $program } no longer exists, and every mentorship in it has ended. Nothing has changed.
