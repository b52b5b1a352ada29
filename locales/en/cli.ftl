### What commands print, without their help. Plain text for a terminal. Where a message begins with a small letter, “waymark COMMAND: ” stands before it.

## How a command was written

# $command: such as `innit`
cli-unknown-command = there's no command { $command }
# $option: such as `--formt`
cli-unknown-option = there's no option { $option }
# Follows what is wrong. $problem: such as: there's no option `--formt`. $guess: such as `--format`
cli-guess = { $problem }. Did you mean { $guess }?
# $command: such as `waymark init --help`
cli-see-help = To see how it works, run { $command }.
# $command: `waymark help`
cli-see-all = To see every command, run { $command }.
cli-takes-no-value = { $option } doesn't take a value
# $wanted: a word such as FILE, or a list such as: `text` or `json`
cli-needs-value = { $option } needs { $wanted } after it
# $value: what follows the option and begins with a dash; $written: the option and the value as one word, such as `--only=-x`
cli-needs-value-dash = { $option } needs { $wanted } after it; if you mean { $value }, write { $written }
cli-not-one-of = { $option } can be { $wanted }, not { $value }
# An option that is needed. $option: such as `--to DIR`, or a list such as: `--to peribolos` or `--to all-contributors`
cli-missing-option = please add { $option }
cli-options-only = this command takes only options, not { $given }
cli-one-folder = name only one folder, not { $given } as well
cli-one-name = name only one, not { $given } as well
cli-one-file = name one file

## Files and the disk

cli-disk-eacces = you don't have permission to read or write this
cli-disk-eexist = something else is already there
cli-disk-eisdir = this is a folder, not a file
cli-disk-enoent = there's no such file or folder
cli-disk-enospc = the disk is full
cli-disk-enotdir = part of this path is a file, not a folder
cli-disk-eperm = you don't have permission to change this
cli-disk-no-folder = no folder can be created here
cli-disk-erofs = this disk is read-only
# A failure of the database; $reasons: what it says itself, in English.
cli-database-refused = nothing answers where DATABASE_URL points; is PostgreSQL running there? ({ $reasons })
cli-database-host = the host in DATABASE_URL can't be found ({ $reasons })
cli-database-silent = the database in DATABASE_URL doesn't answer ({ $reasons })
cli-database-login = the database in DATABASE_URL doesn't accept its user name or password ({ $reasons })
cli-database-missing = the server in DATABASE_URL has no database with this name; create it first, or correct the name at the end ({ $reasons })
cli-database-rights = the user in DATABASE_URL isn't allowed to do this ({ $reasons })
cli-database-busy = the server in DATABASE_URL has no connection left; try again in a moment ({ $reasons })
cli-database-full = the disk of the database in DATABASE_URL is full ({ $reasons })
cli-database-starting = the database in DATABASE_URL is just starting or stopping; try again in a moment ({ $reasons })
cli-database-read-only = the database in DATABASE_URL can only be read; is it a replica? ({ $reasons })
cli-database-address = can't connect with the address in DATABASE_URL; check it and its `sslmode` ({ $reasons })
# What Waymark keeps. $about: a file or a folder, or what the message speaks of.
cli-kept-another-account = the data folder { $about } belongs to another account; run this as that account or as root
cli-kept-damaged-backup = { $about } is damaged or incomplete, or isn't a backup of Waymark
cli-kept-newer-waymark = a newer Waymark made this database or backup, so run that version or a later one (unknown here: { $about })
cli-kept-no-backup = { $about } isn't a backup of Waymark
cli-kept-no-backup-file = { $about } isn't there, or can't be read
cli-kept-no-database = there's no database in { $about }. Set WAYMARK_DATA to the server's data folder, or DATABASE_URL to its database.
cli-kept-no-database-chosen = there's no database in { $about }. To make a new one there, set WAYMARK_DATA to this folder; to use the server's, set WAYMARK_DATA or DATABASE_URL the way the server has it.
cli-not-empty = the database isn't empty; restore into an empty one, or add `--replace` to lose what's in it
# $about: DATABASE_URL or a folder
cli-kept-nothing-kept = the database in { $about } holds nothing of Waymark's yet; is it the one the server uses?
cli-kept-taken-folder = the data folder { $about } is open in another process; stop that one first, or set DATABASE_URL so that several can share one database
cli-input-as = to check one file from standard input, write `-` for the folder and say which file it stands for, as in `waymark validate - --as communities/design.yml`
cli-input-no-definition = { $file } isn't a place where Waymark reads a definition; `--as` takes a path that ends like communities/design.yml or waymark.yml
cli-file-too-large = { $file } is larger than 10 MB
cli-file-unreadable = { $file } isn't UTF-8 text, or can't be read
cli-not-a-file = { $file } isn't a file
cli-nothing-written = nothing was written: { $reason }
cli-link-leads-out = { $link } is a link that leads out of { $folder }, so nothing was written

## waymark validate --list

# Marks a check that only warns.
cli-list-warning = a warning
cli-list-firm = can't be skipped
cli-list-format = the list comes as `text` or `json`, not { $format }

## waymark plan

cli-plan-one-base = give `--since` or `--ledger`, not both: the plan compares with one of them
cli-plan-broken = Fix these first, and you'll get a plan.
cli-plan-organization = `--organization` picks one of the server's organizations, so say where its ledger is, too: with `--ledger`, DATABASE_URL, or WAYMARK_DATA
cli-plan-definitions-only = Without the server's ledger (`--ledger`, DATABASE_URL, or WAYMARK_DATA), this plan covers only what the definitions decide on their own, not people, teams, or open requests.
# $file: a backup. $organization: the login of whose ledger it is. $day: when it was made.
cli-plan-from-ledger = Compared with { $file }, a backup of { $organization }'s ledger from { $day }.
cli-plan-from-nothing = This plan is compared with nothing, so everything that exists appears as new. To see only what changes, give `--since` or `--ledger`.
cli-plan-nothing = Nothing changes that people or GitHub would notice.
# $command: the command that lists them
cli-plan-since-broken = the definitions in { $folder } have problems; { $command } lists them
# Follows why the file could not be read: $reason.
cli-plan-not-a-backup = { $reason }; `--ledger` takes a file that `waymark backup FILE` wrote.
# $organizations: a list of names
cli-plan-which-organization = pick one of the server's organizations with `--organization`: { $organizations }
cli-plan-no-organization = this ledger doesn't hold any organization yet
cli-plan-no-such-organization = there's no { $organization } in this ledger; pick one of its organizations: { $organizations }
cli-plan-not-in-force = { $organization } has no definitions in force yet; its first plan is waiting in an issue

## waymark pages

cli-pages-broken = Fix these first, and you'll get the pages.
# $file: one of the other files.
cli-pages-other-files = { $folder } holds other files, such as { $file }. Choose a new or empty folder, or one that `waymark pages` filled before; nothing was written
cli-pages-in-the-way = { $file } is in the way: `waymark pages` didn't write it. Move it, or choose another folder; nothing was changed
# $file: the list of what was written before.
cli-pages-list-unreadable = { $file } should list what `waymark pages` wrote there, but it can't be read. Choose another folder; nothing was written
cli-pages-address = write the address as https://HOST/FOLDER
cli-pages-so-far = { $count } files so far…
cli-pages-done = { $folder } now holds { $pages ->
    [one] 1 page
   *[other] { $pages } pages
  } and { $others ->
    [one] 1 other file
   *[other] { $others } other files
  }.
cli-pages-from-definitions = They're made from the definitions alone: members, who holds badges, and recognition are left out.
# $file: the backup's file name. $organization: the login of whose ledger it is.
cli-pages-from-ledger = They're made from the definitions and { $file }, a backup of { $organization }'s ledger from { $day }.
cli-pages-no-account = Without `--repository`, nobody knows where the definitions are on GitHub, so the pages lead to no form and no team there.
cli-pages-no-address = Without `--address`, nobody knows where the pages will be, so there's no page for wrong addresses (404.html).
cli-pages-private = { $repository } is a private repository. The server shows no pages of it, but everybody can read the ones you publish.

## waymark directory

cli-directory-repository = write the repository as OWNER/NAME
# $begin and $end: the lines that mark where a table goes
cli-directory-no-marks = No file here has a place for a table yet. Put { $begin } and { $end } on lines of their own where you want it.
cli-directory-none-in = There's no place in { $file } for a table that could be written.
cli-directory-stale = { $file } is out of date.
cli-directory-written = Updated { $file }.

## waymark backup, restore, and rebuild

cli-backup-done =
    { $rows ->
        [one] Saved one row in { $file }.
       *[other] Saved { $rows } rows in { $file }.
    }
cli-backup-to-file = a backup goes into a file, not to standard output: name one, such as waymark.backup
cli-restore-done =
    { $rows ->
        [one] Restored one row from { $file }.
       *[other] Restored { $rows } rows from { $file }.
    }
cli-restore-nothing = Nothing was restored.
cli-rebuild-empty = There's nothing to replay yet.
# One organization's outcome; a list of what differs may follow. A fact is an entry of the ledger; a conclusion is one that Waymark wrote itself.
cli-rebuild-counts = { $organization }: { $deliveries ->
    [one] 1 delivery
   *[other] { $deliveries } deliveries
} replayed. { $same ->
    [one] 1 fact matches
   *[other] { $same } facts match
} the ledger, and { $conclusions ->
    [one] 1 conclusion was
   *[other] { $conclusions } conclusions were
} kept.
# One line of that list. $fact: an entry of the ledger. missing: the ledger lacks it; surplus: no delivery says it; changed: the ledger says it otherwise.
cli-rebuild-fact =
    { $how ->
        [missing] missing from the ledger: { $fact }
        [surplus] only in the ledger: { $fact }
       *[changed] different in the ledger: { $fact }
    }
cli-rebuild-name = has a different name: { $who }
cli-rebuild-pages =
    { $people ->
        [one] what the pages show of one person doesn't match the ledger
       *[other] what the pages show of { $people } people doesn't match the ledger
    }
cli-rebuild-days = what people did day by day doesn't match the ledger
cli-rebuild-sums = what the charts show of everybody doesn't match what each person contributed
cli-rebuild-done = Repaired.
