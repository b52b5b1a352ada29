### /helpful: comments to somebody who says whose comment helped them. “I” is Waymark.

# $person: @login of whoever asked and says so. $name: whoever helped, without calling them.
helping-noted = { $person }, I've noted that { $name } helped you here. Good to know, and thank you both!
helping-how = { $person }, to say who helped you, name them: `/helpful @ada`. I haven't noted anything.
helping-not-asker = { $person }, that's for whoever asked here to say. If you lead a community, you can vouch for somebody's help with `/credit`. I haven't noted anything.
# $name: what they wrote, as code.
helping-nobody = { $person }, I can't find { $name } on GitHub. Is the name spelled right? I haven't noted anything.
helping-own = { $person }, glad you found it yourself! It only counts when you say it about somebody else. I haven't noted anything.
