### Requests that begin by themselves, or with a word of the process: the issues that Waymark opens for them, and answers to the word. “I” is Waymark.
### $person is the @login of the person the request is about, or of whoever wrote the word.

# The title of the issue. $request: the process's name. $name: a plain login.
starts-title = { $request }: { $name }

## Why the issue is there: one of these

# $community: a bold name. $day: the last day, written out.
starts-term-end = { $person }, your term as a lead of { $community } ends on { $day }. This issue is for what comes after it.
# $mentee, $mentor: @logins. $program: a bold name.
starts-mentorship-end = { $mentee } and { $mentor }, your mentorship in { $program } ends on { $day }. This issue is for what comes after it.
starts-mentorship = { $mentee } and { $mentor }, this is a good moment to look at your mentorship in { $program } together.
# $thread: where that was.
starts-from = { $person }, this follows from { $thread }.
# The same where that isn't for everybody to see.
starts-asked = { $person }, this issue is for a request of yours.

## Answers to the word

starts-on-its-way = { $person }, I'm opening an issue for “{ $request }”. You'll be mentioned there.
# $issue: the issue that is open.
starts-open = { $person }, you already have an open issue for this: { $issue }.
starts-open-soon = { $person }, I'm already opening an issue for this. You'll be mentioned there.
# $example: the command as it should be written. $communities: their ids, in code.
starts-which = { $person }, which community is this about? Write, for example, { $example }. You can name { $communities }.
# The same where there is no community.
starts-nowhere = { $person }, there's no community yet that this could be about.
# To whoever writes the word elsewhere. $command: the word, in code. $repository: the one with the definitions, in code.
starts-elsewhere-than = { $person }, { $command } only works on issues of { $repository } and on requests. Nothing has changed.
# The same where not everybody may know that repository.
starts-elsewhere = { $person }, { $command } only works on requests, and on issues of the repository with the definitions. Nothing has changed.
# $community: a bold name. $command: the word, in code.
starts-not-a-member = { $person }, { $command } is for members and leads of { $community }.
