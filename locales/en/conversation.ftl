### Answers to commands that Waymark does not know, and to /help. “I” is Waymark.

# $person: @login. $commands: a list of commands as code.
conversation-unknown = { $person }, I don't know { $commands }.
# Follows conversation-unknown. $commands: a list of commands as code, with “or”.
conversation-meant = Did you mean { $commands }?
# The end of the same answer.
conversation-see-help = `/help` lists everything you can write. Nothing has changed.

# Above a list of conversation-command.
conversation-help = Here's what you can write, each on a line of its own:
# $usage: a command and what follows it, as code. $help: a sentence about what it does. $who: whom it is for, such as everybody.
conversation-command = { $usage }: { $help } For { $who }.
# $words: the words with which this request is decided, or something is begun here, each as code.
conversation-own = Here, you can also write { $words }, if that's up to you.
