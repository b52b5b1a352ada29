### `waymark init`: what it asks and says, for a terminal, and the first words of the files it writes. Commands, file names, and keys of files stay as they are.

## Questions

init-ask-organization = What's your organization called?
init-ask-timezone = Which time zone is it in?
init-ask-community = What's its first community of practice called?
init-ask-purpose = Why do people come together in it?
init-ask-lead = Who leads it? Give a GitHub user name, or press Enter if nobody does yet.
init-ask-team = Which GitHub team are its members in? Press Enter if Waymark should keep the list.
init-ask-joining = How do people join it: `by-approval` (a lead says yes first) or `open`?

## What is offered as an answer

init-default-organization = Our organization
init-default-community = Design
init-default-purpose = We share what we know and mentor each other.

## What is wrong with an answer

init-wrong-lead = Write just the user name, the way it appears in its address on GitHub, such as `ada`, with or without the `@`.
init-wrong-team = Write the team's name the way it appears in its address on GitHub, such as `data-people`.
init-wrong-joining = Write `by-approval` or `open`.
# Words that people may write for `by-approval` and for `open`, with spaces between them.
init-words-approval = approval approved yes
init-words-open = everybody anybody
init-wrong-none = GitHub uses this word for “no answer”, so please choose another one.
init-wrong-name = Please write a few words on one line, 180 characters at most.
# $zones: a list of IANA names
init-wrong-zone-abbreviation = That is an abbreviation. Which time zone do you mean: { $zones }?
init-wrong-zone = There's no time zone with this name. Use one from the IANA list, such as `Europe/Lisbon`.
# An answer that was given as an option. $option: such as --timezone; $answer: what was written; $problem: one of the sentences above.
init-wrong-option = { $option } { $answer }: { $problem }

## The outcome. “waymark init: ” stands before the first three.

init-already = { $file } already exists, so nothing was written
init-not-a-folder = { $folder } isn't a folder
# Nobody is at a terminal, and what is piped in answers too few of the questions.
init-unanswered = the answers end before the questions do, so nothing was written; answer all of them, or use `--yes` to take what's offered without being asked
# Somebody pressed Ctrl-C or Ctrl-D.
init-interrupted = Nothing was written.
# A list of them follows. $folder: its name, or init-here
init-wrote =
    { $files ->
        [one] Wrote one file to { $folder }:
       *[other] Wrote { $files } files to { $folder }:
    }
init-here = this folder
init-kept = { $file } already existed, so it stays as it is.
# Waymark isn't published yet, so there is no address that a workflow could name.
init-no-workflow = There's no workflow among them: this Waymark isn't published anywhere yet, so a workflow couldn't name it. You don't need one, since the App checks pull requests, too.
init-misfits = Some files that were already here have problems:

## What to do next, as a numbered list

init-next = What to do next:
init-next-read = Look through the files and change what you like. `waymark validate` shows what's wrong, line by line.
# Who can join while nobody leads the community? $file: the community's file
init-next-lead = Nobody leads { $community } yet, so nobody can say yes to newcomers. To change that, name somebody under `leads:` in { $file }, in place of `status: forming`.
init-next-lead-open = Nobody leads { $community } yet, so nobody can finish the onboarding with newcomers. To change that, name somebody under `leads:` in { $file }, in place of `status: forming`.
# “managed by Waymark” stays in English: Waymark looks for these words.
init-next-team = Let Waymark look after the team { $team }: write “managed by Waymark” in its description on GitHub.
init-next-repository = Push everything to a repository of your organization named `community` (or `.github`).
init-next-install = Install the Waymark App on the organization. It opens an issue with its first plan, and changes nothing until an owner comments `/apply`.

## The first words of the files

init-pathway = { $community } pathway
# Of several communities that share it
init-pathway-shared = Contributor pathway
init-pathway-description = From a first step to looking after the work of others.
# A comment in the community's file. `leads:` is a key.
init-forming = becomes active with its first lead, under `leads:`

## README.md, in Markdown. “Join a community” is the name of the form in defaults/, as it is called in each language.

init-readme-title = Communities of { $organization }
init-readme-about = This is how our communities work. { $waymark } reads these files and takes care of the rest.
init-readme-join = Join in
init-readme-how = Open an issue with the form **Join a community** and choose { $community }. A comment tells you what comes next. To see where you stand, comment `/progress` on any issue.
init-readme-how-approved = Open an issue with the form **Join a community** and choose { $community }. A lead of the community says yes first, and a comment tells you what comes next. To see where you stand, comment `/progress` on any issue.
init-readme-change = Change something
init-readme-anybody = Everything here is a small file, and anybody can suggest a change with a pull request. A check points to the exact line if something's wrong, and nothing takes effect until it's merged.
init-readme-what = What
init-readme-where = Where
init-readme-settings = our name, our time zone, and what counts as a contribution
init-readme-community = the community, its leads, and its meetings
init-readme-onboarding = what newcomers do first
init-readme-joining = how people join
init-readme-pathway = how people grow here
init-readme-badges = what we thank people with
