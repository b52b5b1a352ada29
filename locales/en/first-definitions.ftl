### The pull request that offers an organization definitions to begin with. “I” is Waymark.

first-definitions-title = Begin with these definitions
# $organization: its login, in bold
first-definitions-hello = Hello { $organization }! You don't have definitions yet, so here are some to begin with, made for you. Read them, change what you like, and merge.
# “managed by Waymark” stays in English: Waymark looks for these words. $communities: names in bold
first-definitions-teams = There's one community for each team with `managed by Waymark` in its description: { $communities }. The team's maintainers lead it; where a team has none, it's whoever installed me.
first-definitions-example = No team has `managed by Waymark` in its description yet, so { $communities } is only an example. Give it another name, or add a file for each community you have.

## What each file is for. $files: their names; $count: how many

first-definitions-file-settings = { $files }: your name, your time zone, and what counts as a contribution.
first-definitions-file-community =
    { $count ->
        [one] { $files }: the community, who leads it, and how people join.
       *[other] { $files }: the communities, who leads each, and how people join.
    }
first-definitions-file-checklist = { $files }: what newcomers do first.
first-definitions-file-process = { $files }: what happens after somebody asks to join.
first-definitions-file-form = { $files }: the form with which people ask to join.
first-definitions-file-pathway = { $files }: the stages people grow through.
first-definitions-file-badges = { $files }: what people are thanked with.
first-definitions-file-readme = { $files }: a page for the people of your communities.

## What people can do

# $files: names of files
first-definitions-kept = Something was already there at { $files }, so I left it as it is.
# $timezone: UTC
first-definitions-change = The time zone is { $timezone } until you say otherwise. This branch is yours: commit to it as you like, I won't touch it again. A check shows what's wrong, at the exact line.
# $command: /apply
first-definitions-merging = **Merging** brings these files into the repository, and nothing else happens yet. Then I'll open an issue that says what I'm about to do, and I'll wait until an owner of the organization comments { $command } there.
first-definitions-workflow = There's no workflow among these files: an app may not write one, and you don't need one, because I check every pull request here myself.
# $file: where it goes; the workflow follows
first-definitions-workflow-copy = There's no workflow among these files: an app may not write one. I check every pull request here anyway. If you'd like the same check as a workflow, copy this to { $file }:
# $file: waymark.yml
first-definitions-closing = **Closing** this is an answer, too: I won't ask again. If you'd like to write your own, begin with { $file }.
# On the pull request, as it is closed
first-definitions-done = You have definitions of your own now, so there's nothing left to offer here.
