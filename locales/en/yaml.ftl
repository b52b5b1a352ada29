### Why a file isn't YAML, or not the YAML that definitions are made of: on a line of a file in a pull request, in `waymark validate`, in the Action.

yaml-empty-file = The file is empty.
yaml-dashes-at-end = Nothing comes after this `---`. Delete it.
yaml-second-document = One file holds one document. Move what follows into a file of its own.
yaml-tab = There's a tab here. Indent YAML with spaces.
yaml-odd-space = { $kind ->
    [no-break] There's a no-break space here. Indent YAML with ordinary spaces.
   *[other] There's an unusual space here. Indent YAML with ordinary spaces.
}
# $tag: such as `tag:yaml.org,2002:set`
yaml-tag = Tags such as { $tag } don't mean anything here. Leave it out.
yaml-too-deep = This is nested more than 100 levels deep.
yaml-open-quote = A text in quotes is missing its closing quote.
yaml-unseen = There's an invisible character here.
# $reason: what the YAML library says, always in English
yaml-none = This isn't valid YAML: { $reason }.

## Keys and values

yaml-key-no-text = A key must be plain text.
yaml-key-proto = A key can't be `__proto__`.
yaml-key-merge = Merge keys (`<<`) don't work here. Write the values out.
yaml-key-twice = { $key } is here twice.
yaml-half-character = A text can't contain `\0` or half a character.
# $alias: such as `*days`
yaml-no-anchor = { $alias } doesn't name anything before it.
yaml-too-many-aliases = Aliases repeat more than { $most } values. Use fewer.

## Slips. One of the last four follows most of them.

yaml-reserved = In YAML, text can't start with { $sign }.
yaml-reserved-backtick = In YAML, text can't start with a backtick.
yaml-colon = In YAML, a colon followed by a space starts a value.
# $sign: such as `"` or `[`
yaml-half-quoted = In YAML, { $sign } at the start of a value isn't part of its text.
yaml-deeper = This line is indented as if it continued the text above. Line it up with the keys it belongs to, or put the whole text in quotes.
yaml-comment = In YAML, a `#` after a space starts a comment.
yaml-cut-short = In YAML, a `#` after a space starts a comment, so the text ends before it.
yaml-comment-meant = If you mean a comment, put a space after the `#`.
yaml-merge = A merge left two versions of these lines. Keep what is right, and delete the lines that start with `<<<<<<<`, `=======`, and `>>>>>>>`.
yaml-merge-left = This line is left over from a merge. Delete it.
# $example: the key and the text as they should be, such as `name: "Practice: design"`
yaml-quote = Put the text in quotes: { $example }.
yaml-quote-all = Put all of it in quotes.
yaml-write = Write { $example }.
