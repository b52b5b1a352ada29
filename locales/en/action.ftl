### What the Action says in a workflow's log and summary.

# $command, $commands: names in backticks.
action-no-command = There is no command { $command }. These exist: { $commands }.
# $count: problems that the summary leaves out.
action-more = And { $count } more: see the log.
action-skipped = Skipped, with a reason
action-skipped-one = Skipped ({ $reason }): { $problem }
action-where = Where
action-what = What
action-rule = Rule
# $file: a path.
action-written = { $file } is up to date now.
action-no-marks = No file has a place for a table of communities yet.
