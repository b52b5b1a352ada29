### What reading a folder of definitions says, on the command line and in the GitHub Action. Plain text.

## The folder. “waymark COMMAND: ” or “Waymark: ” stands before these.

validate-no-folder = there's no folder { $folder }
validate-not-a-folder = { $folder } isn't a folder; name the one with waymark.yml
validate-folder-link-nowhere = the folder { $folder } is a link that leads nowhere
# $code: what the system calls it, such as EACCES
validate-folder-unreadable = the folder { $folder } can't be read ({ $code })
validate-outside = { $file } isn't in { $folder }; name the files to check the way Git does from where you are
validate-outside-here = { $file } isn't in this folder; name the files to check the way Git does from where you are
validate-no-file = there's no file { $file }
validate-broken-definitions =
    { $errors ->
        [one] the definitions in { $folder } have an error; { $command } shows it
       *[other] the definitions in { $folder } have { $errors } errors; { $command } shows them
    }

## One file. “FILE:1:1: error: ” stands before these.

validate-file-unreadable = This file can't be read ({ $code }).
validate-file-link-nowhere = This link leads nowhere.
validate-file-link-out = This link leads out of the folder.
validate-file-not-a-file = This isn't a file.
validate-file-too-large = This file is larger than 256 kB.
validate-file-not-text = This file isn't UTF-8 text.

## One problem, on a terminal: its line and column and one of these words stand before what is wrong.

validate-word-error = error:
validate-word-warning = warning:
validate-word-skipped = skipped:

## The outcome

# A problem that a file says to skip. $reason: as somebody wrote it; $problem: a whole sentence.
validate-skipped = Skipped ({ $reason }): { $problem }
validate-more = … and { $count } more; --format json shows them all.
# There's no waymark.yml.
validate-begin = Not the folder you meant? Name the one with waymark.yml. To write your first definitions, run `waymark init`.
# Somebody asked for these files alone. $files: a list of one or several.
validate-missing =
    { $count ->
        [one] { $files } isn't there.
       *[other] These files aren't there: { $files }.
    }
# Somebody asked for some files alone, and one of them is gone, or is waymark.yml.
validate-all-instead = A change like this can matter to any file, so all of them were checked.
validate-none = Nothing was checked: none of these files is a definition.
# $checked, $found: one of the counts below, or several with commas.
validate-summary = { $checked }: { $found }.
validate-checked =
    { $files ->
        [0] No file checked
        [one] 1 file checked
       *[other] { $files } files checked
    }
validate-errors =
    { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
validate-warnings =
    { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
validate-fine = nothing wrong
validate-skips =
    { $count ->
        [one] 1 skipped with a reason
       *[other] { $count } skipped with a reason
    }
