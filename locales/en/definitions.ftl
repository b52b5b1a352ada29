### What is wrong with definition files as files, and with the names in them: on a line of a file in a pull request, in `waymark validate`, in the Action. Names come as code, in backticks.

## Names

# Where many names are left out of a list: the last entry of it.
definitions-more = { $count } more
definitions-did-you-mean = Did you mean { $name }?
# Something is named that isn't there. definitions-did-you-mean and definitions-available follow.
definitions-no-such = { $kind ->
    [badge] There is no badge { $name }.
    [check] There is no check { $name }.
    [checklist] There is no checklist { $name }.
    [community] There is no community { $name }.
    [contribution] There is no kind of contribution { $name }.
    [field] There is no field { $name }.
    [form] There is no form { $name }.
    [mentorship] There is no mentorship program { $name }.
    [option] There is no option { $name }.
    [pathway] There is no pathway { $name }.
    [process] There is no process { $name }.
   *[stage] There is no stage { $name }.
}
# $names: a list of what there is, $count of them.
definitions-available = { $count ->
    [one] The only one is { $names }.
   *[other] These exist: { $names }.
}
definitions-none-yet = There are none yet.

## Files

definitions-too-many-files = There are more than { $most } definition files.
definitions-too-much = The definition files are larger than 50 MB altogether.
definitions-too-much-shared = With all the stages that variants share, the pathways are larger than 50 MB altogether.
definitions-file-too-large = The file is larger than 256 kB.
definitions-too-many-mistakes = There are more than { $most } mistakes. Fix these first, and you'll see the rest.
# Of issue forms that no process starts from.
definitions-too-many-beside = The forms that start no process have more than { $most } mistakes. The rest isn't shown.
# $file: `waymark.yml`
definitions-no-settings = There is no { $file } yet. It names your organization.
definitions-id-taken = Another file in this folder already has the id { $id }.
# Two things would share an id. $id: of something new. $heir: the id of what was called so before.
definitions-id-remembered = { $id } was the id of { $heir } before, and everything remembered under it belongs to { $heir }. Choose another id.
# On GitHub, a symbolic link in place of a file.
definitions-file-link = Links aren't followed on GitHub. Put the file itself here.
definitions-id-odd = A file's name is its id. Use lowercase letters, digits, and hyphens.
# $path: where the file would be read.
definitions-misplaced = This file isn't read here. Move it to { $path }.

## Pull requests from forks

# $most: how many of them are read. definitions-fork-advice follows.
definitions-fork-files = This pull request comes from a fork and changes { $count } files, but at most { $most } of them can be read at once.
definitions-fork-teams = This pull request comes from a fork and names { $count } new teams, but at most { $most } can be added at once.
definitions-fork-advice = Split it into smaller ones, or ask somebody with write access to push it to a branch of this repository.

## Skipped checks

definitions-skip-again = { $check } is already skipped above.
definitions-skip-idle = { $check } finds nothing here, so there is nothing to skip. Delete this comment.
definitions-skip-nameless = Which check do you want to skip? Write `# waymark: skip <check-name>: <reason>`.
definitions-skip-firm = { $check } can't be skipped. Fix what it finds.
definitions-skip-unexplained = Why do you want to skip this? Write `# waymark: skip <check-name>: <reason>`.
