### /nominate and /endorse: comments to somebody who nominates another person for a badge, and to whoever says yes to that. “I” is Waymark.
### In all of them, $person is the @login of whoever wrote, $name whom it is about, without calling them, and $badge a badge's name, in bold.

nominations-noted = Thank you for thinking of { $name }, { $person }! The badge { $badge } waits for one more yes: from a lead of any community or an owner of the organization, but neither you nor { $name }. They comment `/endorse` here, and I hand it over.
nominations-again = Thank you, { $person }! { $name } is nominated for { $badge } here already, and it helps that you say so, too. It waits for a lead of any community or an owner of the organization, other than { $name }, to comment `/endorse` here.
nominations-held = { $person }, { $name } has { $badge } already. How kind of you to think of it!
# The same where people nominate themselves, for a badge that allows it.
nominations-noted-own = { $person }, you're nominated for { $badge } now. It waits for a yes from somebody else: a lead of any community or an owner of the organization. They comment `/endorse` here, and I hand it over.
nominations-again-own = { $person }, you're nominated for { $badge } here already. It waits for a lead of any community or an owner of the organization, other than you, to comment `/endorse` here.
nominations-held-own = { $person }, you have { $badge } already.

nominations-how = { $person }, to nominate somebody, write who it is, which badge, and why. For example: `/nominate @ada helping-hand because she answers every newcomer`. I haven't noted anything.
# Somebody without an account is named, in quotes.
nominations-no-account = { $person }, people are nominated by their account on GitHub, such as `@ada`. For somebody without one, a lead can record what they did with `/credit`. I haven't noted anything.
nominations-not-member = { $person }, thank you for thinking of them! Members of a community, leads, and owners of the organization can nominate somebody. Ask one of them to comment the same line.
nominations-own = { $person }, a nomination comes from somebody else: that's what makes a badge worth having. I haven't noted anything.
# $name: what they wrote, as code.
nominations-nobody = { $person }, I can't find { $name } on GitHub. Is the name spelled right? I haven't noted anything.
# Somebody named several people on one line. $command: how the line for the first of them begins, as code.
nominations-one-each = { $person }, I read one person on each line. Please write a line of its own for everybody, such as { $command }. I haven't noted anything.
nominations-no-badges = { $person }, none of the badges here is given by nomination.
# $name: what they wrote, as code. $badges: a list of names, as code.
nominations-no-badge = { $person }, there's no badge called { $name } that people are nominated for. You can nominate somebody for { $badges }. I haven't noted anything.

# To whoever takes it back with /withdraw. $nominations: a list of nominations-one.
nominations-taken-back = { $person }, got it. You no longer nominate { $nominations }.
nominations-one = { $name } for { $badge }
nominations-nothing = { $person }, nothing here waits for that yes: there's no such nomination, or somebody has said yes already.
nominations-not-lead = Thank you, { $person }! The yes that counts has to come from a lead of a community or an owner of the organization. Ask one of them to comment `/endorse` here.
nominations-own-yes = { $person }, this one is about you, so somebody else has to say yes: a lead of any community, or an owner of the organization.
nominations-needs-other = { $person }, you nominated { $name } for { $badge } yourself, so somebody else has to say yes: a lead of any community, or an owner of the organization.
# $words: a list of commands, as code.
nominations-which = { $person }, more than one nomination waits here. Say which one you mean: { $words }.
# What stands behind an /endorse means none of those that wait.
nominations-unclear = { $person }, I'm not sure which nomination you mean, so nothing has changed. If you agree, comment { $words }.
# It names somebody who waits for none.
nominations-others = { $person }, nobody by that name is waiting for a yes here. If you meant somebody else, comment { $words }.
# Only where { $name } asked not to be thanked in comments.
nominations-given = Thank you, { $person }! { $name } has { $badge } now.

# Why somebody got a badge; part of a sentence, in parentheses, to the person themselves or, where people are thanked together, about them. $by: who nominated them; $endorser: who said yes; neither is called. $reason: what $by wrote.
nominations-because = nominated by { $by }, and { $endorser } agreed: { $reason }
# The same where somebody nominated themselves.
nominations-because-own = self-nominated, and { $endorser } agreed: { $reason }
