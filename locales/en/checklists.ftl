### Checklists in the description of an issue, and comments about ticking them. “I” is Waymark.

# Behind an item of the list, in brackets. $who: a role in words, such as a lead.
checklists-hint = { $who } ticks this

# To somebody who ticked or cleared what is not theirs. $person: @login. $boxes: one or more of the three sentences below.
checklists-not-yours = { $person }, thanks for keeping the list up to date! { $boxes }
# Somebody ticked a box. $people: logins as code, with “or”, or a role such as a lead. $item: the words beside the box. So in the next two.
checklists-ticked = Only { $people } can tick *{ $item }*, so I've cleared it.
checklists-cleared = Only { $people } can clear *{ $item }*, so I've ticked it again.
# Somebody wrote /done or /undo.
checklists-asked = Only { $people } can tick or clear *{ $item }*, so nothing has changed.

checklists-none = { $person }, there's no checklist on this issue right now, so nothing has changed.
# $item: what somebody wrote.
checklists-no-such-item = { $person }, this checklist has no item “{ $item }”.
# To somebody who wrote the words of an item instead of its short name. $item: those words. $command: the command as it should be written, as code.
checklists-by-name = { $person }, if you mean *{ $item }*, comment { $command }: items go by their short names here. Until then, nothing has changed.
checklists-which-item = { $person }, which item do you mean?
# Follows one of the two above. $items: a list of short names as code. $example: a command with the first of them, as code.
checklists-items = You can name { $items }. Comment { $example }, for example.
checklists-complete = { $person }, this checklist is complete, so nothing on it can be cleared anymore. Nothing has changed.
