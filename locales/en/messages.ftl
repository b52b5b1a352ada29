### What is wrong in a file of somebody's own words, such as `messages/es.ftl`: on its line in a pull request, in `waymark validate`, in the Action. Names come as code, in backticks.

messages-none = This isn't a message. Write `name = text`, and indent every line that continues the text.
messages-term = Terms (`-name`) don't work here. Write the words themselves.
# definitions-did-you-mean may follow.
messages-unknown = There is no message { $id }.
messages-twice = { $id } is here twice. Keep one of them.
messages-attributes = A message is one text. It can't have `.attributes`.
# $variable: such as `$day`. definitions-did-you-mean may follow, and then messages-variables or messages-without-variables.
messages-no-variable = This message has no { $variable }.
messages-variables = These exist: { $variables }.
messages-without-variables = It takes no variables at all.
# $variable: such as `{ $link }`
messages-keep = { $variable } has to stay in this message.
messages-long = A message can have at most { $most } characters, and this one has { $count }.
messages-braces = Only variables such as `{"{"} $name {"}"}` and choices between texts can go into braces.
messages-html = HTML isn't shown, and could hide things. Leave it out.
messages-mention = Don't mention anybody here. People and teams would be notified each time.
messages-backtick = Close each backtick in the choice where you open it.
messages-bar = A `|` would break tables. Leave it out.
messages-unseen = There's an invisible character in it. Leave it out.
# $language: the file's name; definitions-did-you-mean and messages-languages follow.
messages-language = Waymark doesn't speak { $language } yet.
# $language: the file's name.
messages-unheard = No community here speaks { $language }, so nobody ever sees these words. To use them, set `language:` in `waymark.yml` or in the community's file.
messages-languages = It speaks { $languages }.
