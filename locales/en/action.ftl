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

## command: pages

action-pages-broken = Waymark: the definitions have problems, so there are no pages yet. `command: validate` shows where.

## command: plan

# The last line of a plan. $file: the backup's file name, in backticks. $organization: the login of whose ledger it is.
action-plan-from-ledger = Based on { $file }, a backup of { $organization }'s ledger from { $day }, without asking GitHub.
action-plan-from-definitions = Based on the definitions alone: this plan doesn't know about people, teams, or open requests.
# At the top of a plan, where neither input is given.
action-plan-from-nothing = This plan is compared with nothing, so everything that exists appears as new. To see only what changes, give the input `since` or `ledger`.
action-plan-broken = Waymark: the definitions have problems, so there's no plan yet. `command: validate` shows where.
action-plan-fork = This pull request comes from a fork, which may not comment here, so the plan is in the job's summary only.
action-plan-no-token = Without a `token`, the plan is in the job's summary only.
# $status: the number GitHub answered with.
action-plan-not-said = The plan is in the job's summary only: GitHub didn't take the comment ({ $status }). The job needs `pull-requests: write`.
