### The pull request that keeps the drop-downs of issue forms in step with the definitions. “I” is Waymark.

forms-title = Keep issue forms in step with the definitions
forms-why = The definitions have changed, but these forms still offer the old choices:
# One line of the list. $dropDown: its label, in quotes. $file: its path. $changes: a list of what follows.
forms-line = { $dropDown } in { $file }: { $changes }
# What people read in a form: a label, or something they can choose
forms-quoted = “{ $text }”
# $options: a list of what people can choose, in quotes.
forms-removes = removes { $options }
forms-renames = renames { $before } to { $after }
forms-adds = adds { $options }
forms-what-now = Nothing else in the forms changes. Merge this, and people can choose what there is now. If you close it, I won't ask again until the definitions change.
forms-branch = This branch is mine, so please don't commit to it: when the definitions change, I rebuild it from the default branch, and your commits would be lost.
# On the pull request, as it is closed
forms-done = The forms are in step with the definitions now, so there's nothing left to change here.
