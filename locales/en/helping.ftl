### /helpful: comments to somebody who says whose comment helped them. “I” is Waymark.

# $person: @login of whoever asked and says so. $name: whoever helped, without calling them. $count: how many they are.
helping-noted = { $count ->
    [one] { $person }, I've noted that { $name } helped you here. Good to know, and thank you both!
   *[other] { $person }, I've noted that { $name } helped you here. Good to know, and thank you all!
}
# To a lead who says so where somebody else asked.
helping-noted-lead = { $person }, I've noted that { $name } helped here. Thanks for noticing!
# Follows one of these, where several are named. $name: those whom GitHub doesn't know, as code. $count: how many they are.
helping-nobody-too =
    { $count ->
        [one] I can't find { $name } on GitHub. Is the name spelled right?
       *[other] I can't find { $name } on GitHub. Are the names spelled right?
    }
# The same. $name: whoever wrote, or asked, without calling them.
helping-left-out = I've left out { $name }: only the help of others counts.
# Comes before these, where none of several who are named is noted.
helping-nothing = { $person }, I haven't noted anything.
helping-how = { $person }, to say who helped you, name them: `/helpful @ada`. I haven't noted anything.
helping-not-asker = { $person }, that's for whoever asked here, a lead, or an owner of the organization to say. I haven't noted anything.
# $name: what they wrote, as code.
helping-nobody = { $person }, I can't find { $name } on GitHub. Is the name spelled right? I haven't noted anything.
helping-own = { $person }, glad you found it yourself! It only counts when you say it about somebody else. I haven't noted anything.
# To a lead about themselves.
helping-own-lead = { $person }, somebody else has to say that about you: whoever asked here, or another lead. I haven't noted anything.
# To a lead. $name: whoever asked, as code.
helping-asked = { $person }, { $name } is who asked here, and only the help of others counts. I haven't noted anything.
