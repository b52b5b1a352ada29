### The help of the command line: `waymark --help` and `waymark COMMAND --help`. Plain text for a terminal, wrapped by the program. Options and file names stay as they are.

# $command: what to type, such as waymark init [folder] [options]
help-usage = Usage: { $command }
# Stands for all options in the line after “Usage”.
help-options = [options]
help-more = Run `waymark COMMAND --help` to see how a command works, and `waymark --version` to see which version this is.
help-exit-codes = Exit codes: 0 if everything is fine, 1 if there are problems, 2 if the command itself is wrong.
# Follows what an option does.
help-repeats = { $about } (can be given more than once)
help-help = show this help
help-no-color = print nothing in color
# Stands above examples, $count of them.
help-examples =
    { $count ->
        [one] Example:
       *[other] Examples:
    }
# What `waymark` alone prints, above its first three commands.
help-greeting = Waymark runs your communities of practice from your own GitHub: it welcomes people and helps them grow.
help-all = see every command

## One line each, in the list of commands.

help-init = write a definitions repository to start from; asks you a few questions
help-add = add a ready-made process, with its form and checklists, or a pathway
help-validate = find everything that's wrong with the definitions in a folder
help-plan = see what these definitions would change, starting with what they take away
help-messages = list everything Waymark says, to say it in your own words
help-import = turn sigs.yaml, peribolos, .all-contributorsrc, or live teams into definitions
help-export = turn definitions into .all-contributorsrc or teams for peribolos
help-directory = fill in the tables of communities and contributors in Markdown files
help-pages = copy the public pages into a folder, for GitHub Pages or any other host
help-report = see what came of your rules, stages, and badges, and which need a look
help-backfill = read back from GitHub what people did before Waymark was there
help-start = start the server, or the page that sets it up
help-keys = list the keys that sign badges, or put a fresh one in front
help-backup = save everything Waymark keeps in one file
help-restore = load a backup into an empty database, or replace what's there
help-rebuild = replay every stored delivery and compare the ledger with it, or repair it

## waymark init

help-init-about = Writes a definitions repository to start from into a folder. It asks you whatever the options don't answer, and never overwrites a file.
help-init-yes = don't ask anything; take the suggested answers
help-init-organization = your organization's name
help-init-timezone = your organization's time zone, such as Europe/Lisbon
help-init-community = the name of its first community of practice
help-init-purpose = why people come together in it
help-init-lead = who leads it (a GitHub user name)
help-init-team = the GitHub team its members are in
help-init-joining = how people join it
help-init-schemas = where editors find the schemas

## waymark add

help-add-about = Adds a ready-made process to the definitions in a folder, with its steps, issue form, labels, and checklists, or a pathway with its badges, ready to be changed. It never overwrites a file.
help-add-list = show everything that can be added, with a line each
help-add-to = the folder with the definitions; without it, the one where you are
help-add-language = the language it is written in; without it, the one of this machine
help-add-dry-run = show what would be written, and write nothing

## waymark messages

help-messages-about = Lists every message Waymark writes to people, with its variables in braces. Copy the ones you want to change into messages/en.ftl beside your definitions, or messages/COMMUNITY/en.ftl for one community.
help-messages-language = the language to list them in; without it, the one of this machine
help-messages-format = how to print them; text is the default

## waymark validate

help-validate-about = Checks the definitions in a folder. For everything that's wrong, it shows the line in its file, and what would work instead. Write `-` for the folder to check one file from standard input.
help-validate-only = check just this file, named the way Git does from where you are
help-validate-as = which file `-` stands for, such as communities/design.yml; the files around it are read, too
help-validate-format = how to print problems; text is the default, and lines prints one line for each
help-validate-list = list every check instead, as text or json

## waymark plan

help-plan-about =
    Shows what would change if the definitions in a folder were put in force. Lines with - take something away; lines with + add or change something.

    It compares them with what's in force now, according to the server's ledger: set DATABASE_URL or WAYMARK_DATA to find it, or give --ledger a backup. Without a ledger, the plan covers only what definitions decide on their own, and says so.
help-plan-since = compare with the definitions in this folder instead
help-plan-ledger = a backup of the server's ledger, made by `waymark backup FILE`
help-plan-organization = which organization, if the server looks after several
help-plan-format = json prints the changes as data

## waymark pages

help-pages-about =
    Copies the public pages into a folder, in every language, with links that work on GitHub Pages and any other host, without a server. Whoever can read the folder can read the pages: what you publish is public, even if your definitions' repository is private.

    With --ledger, they tell of members, badges, and recognition, too; without it, they're made from the definitions alone, and say so. The folder has to be new, empty, or filled by this command before: then its own files are replaced, and no others.
help-pages-to = the folder to write into
help-pages-repository = where the definitions are on GitHub, so that people find the forms; in a workflow, its own repository
help-pages-address = where the pages will be on the web; they name it to search engines, and a page for wrong addresses needs it

## waymark import

help-import-about =
    Turns what your organization already has into definitions, and lists what couldn't be carried over, by file and line. It makes nothing up and doesn't overwrite files.

    It knows Kubernetes' sigs.yaml, peribolos' org.yaml and teams.yaml, and .all-contributorsrc. Give it several files of one organization to import them together; where two describe the same thing, the first one wins. `-` is standard input. With --from github and --org it reads the teams of a live organization instead of files; set GITHUB_TOKEN to a token that can read its members.

    What belongs in Waymark's ledger rather than in definitions goes next to them, into import/contributions.json and import/teams.json. `waymark export` reads these, too.
help-import-to = the folder for the definitions; gets a waymark.yml if it has none
help-import-from = what the files are, if Waymark shouldn't work it out itself
help-import-org = the organization on GitHub, or one of several under `orgs` in a peribolos file
help-import-organization = your organization's name, for waymark.yml
help-import-links = the address that relative links in sigs.yaml start from
help-import-slack = the Slack workspace of the channels in sigs.yaml
help-import-teams = which teams become communities: all of them, those with maintainers, or none; the default is all, or none next to sigs.yaml
help-import-dry-run = show what would be written, and write nothing
help-import-force = overwrite files that differ
help-import-format = how to print the outcome

## waymark export

help-export-about =
    Turns the definitions in a folder, and what `waymark import` put next to them, into a file for another tool.

    all-contributors: writes .all-contributorsrc from people/ and import/contributions.json.

    peribolos: writes teams, each maintained by whoever leads the community today. Their members come from import/teams.json; the file names the teams whose members aren't known.
help-export-to = the tool the file is for
help-export-out = write to this file instead of standard output
help-export-dry-run = show what would be written, and write nothing
help-export-force = overwrite the file if it differs

## waymark directory

help-directory-about = Fills in a table of your communities (leads, meetings, how to join) in the Markdown files next to the definitions, between the lines <!-- waymark:communities --> and <!-- /waymark:communities -->. Nothing else in them changes.
help-directory-check = write nothing; exit with 1 if a table is out of date
help-directory-contributors = also fill in the people of this .all-contributorsrc, between all-contributors' own marks
help-directory-file = another file with these marks
help-directory-repository = the repository with the issue forms, for links to them

## waymark report

help-report-about =
    Shows what came of everything by which you recognize people: what each rule counted and when last, how many people reached each stage and hold each badge. Lines with ! say what needs a look, such as a rule that counts nothing anymore, a stage nobody reaches, or a badge nobody can get. Exits with 1 if something does.

    It only reads the server's ledger: set DATABASE_URL or WAYMARK_DATA to find it, or give --ledger a backup.

    It also tells of two to four people who got most of their credit from one another, but not who they are, so that you can share the report. --people names them, for whoever wants to ask them: there's often a good reason.
help-report-ledger = a backup of the server's ledger, made by `waymark backup FILE`
help-report-organization = which organization, if the server looks after several
help-report-people = name the people who got most of their credit from one another
help-report-format = json prints the report as data

## waymark backfill

help-backfill-about =
    Reads back from GitHub what people did before Waymark was there (merged pull requests, reviews, and issues they opened or closed), the newest first, and counts it by your rules. It goes on where it stopped last. It changes nothing on GitHub, and nobody gets a comment. The server can keep running.

    It takes its settings from the same environment variables as the server, or from a file .env in the folder where you are. Exits with 1 if something is left to read.
help-backfill-dry-run = only say how much there is to read
help-backfill-since = read only what was opened on this day or later, such as 2024-01-01
help-backfill-requests = ask GitHub at most this many times; one request reads about a hundred pull requests
help-backfill-again = begin anew with the newest, for whatever was missed since
help-backfill-from = take over what a list of contributors says, instead of asking GitHub: .all-contributorsrc, or import/contributions.json
help-backfill-day = with --from: the day by which everything on the list was done, such as 2025-12-31

## waymark start

help-start-about =
    Starts the server, and ends it cleanly when you press Ctrl-C. Without a GitHub App yet, it serves the page that registers one, and prints where that is.

    It takes its settings from environment variables, and from a file .env in the folder where you are.

## waymark keys

help-keys-about = Lists the keys in a file that sign badges (Open Badges), for WAYMARK_KEYS. With --new, a fresh key goes in front and signs from then on; the others stay, so that what they signed stays valid. No key is ever overwritten.
help-keys-new = put a fresh key in front; writes the file if there is none
help-keys-algorithm = how a fresh key signs; RS256 is for checkers that know nothing newer

## waymark backup, restore, and rebuild

help-backup-about = Saves everything Waymark keeps in one file. The server can keep running.
help-restore-about = Loads what `waymark backup` saved into an empty database. Stop the server first.
help-restore-replace = restore even if the database isn't empty; everything in it is lost
help-rebuild-about = Replays every stored delivery and shows where the ledger differs. Nothing changes without --replace. Exits with 1 if something differs.
help-rebuild-replace = repair the ledger where it differs
