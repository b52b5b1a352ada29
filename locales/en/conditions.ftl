### What stages, badges and steps of requests ask for, as parts of sentences: on pages (“What it takes: …”), in comments and in plans.
### A message that ends in -asked says what is asked in general; one without tells how far somebody is.

# $count: how many of them. $what: kinds, time and days, such as “ within 3 months”; begins with a space, or is empty.
conditions-contributions-asked = { $count ->
    [one] { $count } contribution{ $limits }
   *[other] { $count } contributions{ $limits }
}
# $asked: how many are needed.
conditions-contributions = { $asked ->
    [one] { $count } of { $asked } contribution{ $limits }
   *[other] { $count } of { $asked } contributions{ $limits }
}
# There are more than were needed.
conditions-contributions-enough = { $count ->
    [one] { $count } contribution{ $limits }, { $asked } needed
   *[other] { $count } contributions{ $limits }, { $asked } needed
}
# $kinds: a list such as “writing code” or “reviewing”.
conditions-kinds = of the { $count ->
    [one] kind
   *[other] kinds
} { $kinds }
# $length: such as “3 months”.
conditions-within = within { $length }
conditions-days-asked = { $count ->
    [one] on at least { $count } day
   *[other] on at least { $count } different days
}
# Follows conditions-contributions.
conditions-days = , on { $asked ->
    [one] { $count } of { $asked } day
   *[other] { $count } of { $asked } days
}
conditions-days-enough = , on { $count ->
    [one] { $count } day
   *[other] { $count } days
}, { $asked } needed
conditions-others-asked = with at least { $count ->
    [one] { $count } other person
   *[other] { $count } different people
}
# Follows conditions-contributions: with how many people somebody shared what they did.
conditions-others = , with { $asked ->
    [one] { $count } of { $asked } person
   *[other] { $count } of { $asked } people
}
conditions-others-enough = , with { $count ->
    [one] { $count } person
   *[other] { $count } people
}, { $asked } needed
# $names: repositories or patterns of their names, as code.
conditions-places = in { $count ->
    [one] the repository { $names }
   *[other] the repositories { $names }
}
# $names: names of communities, in quotation marks.
conditions-communities = for { $count ->
    [one] the community { $names }
   *[other] the communities { $names }
}
# A length of time.
conditions-length = { $unit ->
    [minute] { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
    [hour] { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
    [day] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
    [week] { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
    [month] { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
   *[year] { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
}

# $who: such as “the leads”.
conditions-approvals-asked = { $count ->
    [one] { $count } approval from { $who }
   *[other] { $count } approvals from { $who }
}
conditions-approvals-asked-of-all = the approval of all of { $who }
conditions-approvals-asked-of-majority = the approval of more than half of { $who }
# $share: such as “50%”.
conditions-approvals-asked-of-share = the approval of { $share } of { $who }
conditions-approvals = { $asked ->
    [one] { $count } of { $asked } approval{ $names }
   *[other] { $count } of { $asked } approvals{ $names }
}
conditions-approvals-enough = { $count ->
    [one] { $count } approval, { $asked } needed{ $names }
   *[other] { $count } approvals, { $asked } needed{ $names }
}
conditions-endorsements-asked = { $count ->
    [one] { $count } endorsement from { $who }
   *[other] { $count } endorsements from { $who }
}
conditions-endorsements = { $asked ->
    [one] { $count } of { $asked } endorsement from { $who }{ $names }
   *[other] { $count } of { $asked } endorsements from { $who }{ $names }
}
conditions-endorsements-enough = { $count ->
    [one] { $count } endorsement from { $who }, { $asked } needed{ $names }
   *[other] { $count } endorsements from { $who }, { $asked } needed{ $names }
}
conditions-endorsements-asked-of-all = an endorsement from all of { $who }
conditions-endorsements-asked-of-majority = an endorsement from more than half of { $who }
conditions-endorsements-asked-of-share = an endorsement from { $share } of { $who }
# Follows how many approvals or endorsements are needed.
conditions-from-communities = { $count ->
    [one] from { $count } community
   *[other] from { $count } different communities
}
conditions-or-all = or all of them where there are fewer
# Follows how many approvals or endorsements there are.
conditions-of-communities = { $asked ->
    [one] from { $count } of { $asked } community
   *[other] from { $count } of { $asked } communities
}
# Follows how many there are. $names: who gave them.
conditions-names = : { $names }

# $program: the name of a mentorship program.
conditions-mentored-asked = { $count ->
    [one] mentored { $count } person in “{ $program }”
   *[other] mentored { $count } people in “{ $program }”
}
conditions-mentored = { $asked ->
    [one] mentored { $count } of { $asked } person in “{ $program }”
   *[other] mentored { $count } of { $asked } people in “{ $program }”
}
conditions-badge = the badge “{ $name }”
conditions-badge-missing = the badge “{ $name }” is missing
conditions-stage = the stage “{ $name }”
conditions-stage-missing = the stage “{ $name }” is still ahead
conditions-stage-resting = the stage “{ $name }” rests
conditions-checklist-asked = a completed “{ $name }” checklist
conditions-checklist-done = “{ $name }” is done
conditions-checklist-missing = “{ $name }” isn't done yet
# How far a checklist is.
conditions-items = { $total ->
    [one] { $count } of { $total } item done
   *[other] { $count } of { $total } items done
}

# $length: such as “1 month”. $day: written out.
conditions-member-asked = a member for { $length }
conditions-member = { $length } as a member, counted from { $day }
conditions-member-not-yet = not a member yet, { $length } needed
# $length: such as “1 year”. $program: the mentorship program's name. $day: since when, written out.
conditions-accompanied-asked = { $length } with the same mentor in “{ $program }”
conditions-accompanied = { $length } with the same mentor in “{ $program }”, counted from { $day }
conditions-accompanied-by-nobody = no mentor in “{ $program }”
# In the next three: $count: of how many communities it is asked, 0 for any of them. $where: their names in quotes, with “or”.
conditions-role-lead-asked = { $count ->
    [0] leading a community
   *[other] leading { $where }
}
conditions-role-lead = { $count ->
    [0] leads a community
   *[other] leads { $where }
}
conditions-role-lead-missing = { $count ->
    [0] leads no community
   *[other] doesn't lead { $where }
}
# The same with mentorship programs.
conditions-role-mentor-asked = { $count ->
    [0] mentoring somebody
   *[other] mentoring somebody in { $where }
}
conditions-role-mentor = { $count ->
    [0] mentors somebody
   *[other] mentors somebody in { $where }
}
conditions-role-mentor-missing = { $count ->
    [0] mentors nobody at the moment
   *[other] mentors nobody in { $where } at the moment
}
# $who: a role, as one person, such as “a lead”; so in the next one.
conditions-assigned-asked = { $who } who is assigned
conditions-assigned-nobody = waiting for { $who } to be assigned
# $people: a list of logins.
conditions-assigned = assigned to { $people }
# $who: a role, such as “the leads”. $options: what can be written, each as code, with “or”.
conditions-decision-asked = a decision by { $who }: { $options }
# An option of an earlier step. $option: such as `/go`, as code.
conditions-chosen = { $option } was chosen
conditions-not-chosen = { $option } was not chosen
# $person: a login, as code. $option: what they wrote, as code.
conditions-decided = { $option }, decided by { $person }
# $reason: in their words.
conditions-decided-because = { $option }, decided by { $person }: “{ $reason }”
# $length: such as “72 hours”. $who: a role, such as “the leads”.
conditions-unopposed-asked = { $length } without an objection from { $who }
# $day: since when, written out.
conditions-unopposed = { $length } without an objection, from { $day }
# $people: a list of logins.
conditions-opposed = { $count ->
    [one] an objection from { $people }
   *[other] { $count } objections from { $people }
}
conditions-waited-asked = { $length } of waiting
conditions-waited = { $length } from { $day }

conditions-joining-asked = { $way ->
    [open] the community is open to everybody
   *[by-approval] the community approves who joins
}
conditions-joining = { $way ->
    [open] joining is open to everybody
   *[by-approval] joining needs an approval
}
conditions-joining-nowhere = no community is named

# A question of the form and what is to be answered. $field: the question, as the form asks it. $answers: one, or a list with “or”.
conditions-field-is = “{ $field }” is { $answers }
conditions-field-should-be = “{ $field }” must be { $answers }
conditions-field-filled = “{ $field }” is filled in
conditions-field-empty = “{ $field }” must be filled in
# One answer, or one kind, in quotes.
conditions-quoted = “{ $words }”

conditions-not-asked = not ({ $what })
# Between conditions of which all, or any, have to hold.
conditions-and = { $one }; { $other }
conditions-or = { $one }; or { $other }

# A step or stage behind the one that is next.
conditions-later = comes later
