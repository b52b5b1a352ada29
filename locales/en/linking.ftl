### /link, /that-was-me, and /unlink: comments about whoever had no account and has one now. “I” is Waymark.
### In all of them, $person is the @login of whoever wrote, $account the @login of the account, and $name how a file in `people/` calls the person, as code.

# $by: the lead, without calling them. $unlink: the command that takes it back, as code.
linking-linked = { $account }, what I have on record about { $name } counts for you from now on: { $by } and you both say that's who you are. If it isn't right after all, you or a lead can take it back with { $unlink } and a reason.
# A lead wrote it. $claim: the command that is waited for, as code.
linking-asked = { $account }, { $person } says that you're { $name }, who took part here before having an account. Is that you? Then comment { $claim }, and what's on record counts for you. Nothing changes unless you do, and after four weeks the question is gone.
# Whoever says who they were wrote it. $link: the command that is waited for, as code.
linking-claimed = Good to see you here, { $person }! Before what's on record about { $name } counts for you, a lead or an owner who knows you has to say so, too. Ask one of them to comment { $link } within four weeks. Nothing has changed yet.
linking-already = { $person }, what's on record about { $name } counts for { $account } already.
linking-already-yours = { $person }, what's on record about { $name } counts for you already.
# $other: another account, without calling it.
linking-taken = { $person }, what's on record about { $name } counts for { $other } already, and it can only count for one account. If that's a mix-up, please talk to a lead: they can take it back, and then you can both say so again. Nothing has changed.
linking-other-account = { $person }, the file about { $name } in `people/` names another account, so this can't be { $account }. If the file is wrong, please change it first. Nothing has changed.

# To whoever wrote the account first. $link: the command as it should be written, as code.
linking-turned-around = { $person }, if you mean { $name }, comment { $link }: the name goes first. Nothing has changed.
linking-how-link = { $person }, to say whose account somebody has now, write their name as it stands in `people/`, and the account. For example: `/link Kit Doe to @kit`. They have to say so, too. Nothing has changed.
linking-how-claim = { $person }, to say who you were before you had an account, write your name as it stands in `people/`. For example: `/that-was-me Kit Doe`. Nothing has changed.
linking-how-unlink = { $person }, to take back that an account is somebody who had none, write which account, and why. For example: `/unlink @kit that was another Kit`. Nothing has changed.
linking-not-yours = { $person }, only leads of a community and owners of the organization can say whose account that is. To say who you were yourself, comment `/that-was-me` and your name as it stands in `people/`. Nothing has changed.
linking-own = { $person }, it takes two to say who you were: please ask another lead, or an owner, to say so, and comment `/that-was-me` and your name yourself. Nothing has changed.
# $name: what they wrote, as code.
linking-nobody = { $person }, I can't find { $name } on GitHub. Is the name spelled right? Nothing has changed.
# $name: what they wrote, as code.
linking-nobody-described = { $person }, no file in `people/` describes { $name }. Please write the whole name as it stands there, or what the file is called. Nothing has changed.
# $name: what they wrote, as code.
linking-several = { $person }, several files in `people/` describe a { $name }. Please write what the file is called instead. Nothing has changed.
# $name: a login, as code.
linking-nothing = { $person }, nothing from before { $name } had an account counts for them, so there's nothing to take back.
# $account: without calling them. $names: a list of people, as code. $reason: what they wrote, as code.
linking-unlinked = { $person }, what's on record about { $names } no longer counts for { $account }: { $reason }. It stays on record, and what they've been recognized for stays theirs. If it was right after all, both of them can say so again.
