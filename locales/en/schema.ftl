### What is wrong with the shape of a file: on a line of a file in a pull request, in `waymark validate`, in the Action. Keys and values come as code, in backticks.

## Keys

schema-missing = { $key } is missing here.
# definitions-did-you-mean may stand between schema-unknown and schema-allowed.
schema-unknown = { $key } isn't known here.
schema-allowed = Allowed: { $keys }.
# Follows schema-unknown where somebody wrote `email`, `phone`, `birthday` or the like.
schema-private = Private things about people don't belong in git.
schema-bad-name = { $key } isn't a name you can use here. Use letters, digits, and hyphens, beginning with a letter.
schema-alone = { $key } needs { $other } beside it.

## Values
## $subject: the key, schema-file or schema-item. $wanted: what would be right. $instead: what is there instead, with a comma in front, or nothing.

schema-file = The file
schema-item = This item
schema-wrong = { $subject } must be { $wanted }{ $instead }.
schema-empty = { $subject } is empty. It must be { $wanted }.
# $value: what is there, such as `42`
schema-needs-quotes = { $subject } must be text. Put { $value } in quotes.
# $words: a list of all that is allowed
schema-not-one-of = { $subject } must be one of { $words }{ $instead }.
schema-empty-list = { $subject } must have at least one item.
schema-lone-item = { $subject } must have at least two items.
schema-long-list = { $subject } can have at most { $most } items.
schema-too-few-keys = { $subject } must have at least one of { $keys }.
schema-too-many-keys = { $subject } must have exactly one of { $keys }.
# $wanted: such as “one of `join`, `role`, `found`, `retire`, `pair`, `say`, or `close`”
schema-exactly = { $subject } must have exactly { $wanted }.
# A comment left nothing of the value; the reason follows.
schema-nothing-left = { $subject } is empty.
# It consists of zero-width spaces, say
schema-unseen = { $subject } has nothing in it that people can see.

## What is there instead

schema-instead-empty = , not empty
schema-instead-list = , not a list
schema-instead-mapping = , not a mapping
schema-instead-value = , not { $value }
schema-instead-quoted = , not { $value } in quotes

## How it could be written. $example: the value as it should be.

schema-write = Write { $example }.
# Where several conditions stand in place of one. $all: such as `{ all: [{ badge: … }, { member: … }] }`; $any: `any`, in its place.
schema-all-or-any = Where all of them have to hold, write { $all }; where one is enough, write { $any } instead.
schema-write-login = Write { $example } with their user name on GitHub.
schema-write-colon = For a colon in a text, put the text in quotes: { $example }.

## What would be right, by type

schema-type-array = a list
schema-type-object = a mapping of keys to values
schema-type-string = text
schema-type-integer = a whole number

## What would be right. In English these are the titles in `schemas/`, word for word.

schema-title-image = the name of an SVG or PNG file beside this one
schema-title-logo = the path of an SVG or PNG file in this repository
schema-title-private = the name of a repository such as `people`
schema-title-repositories = a list of 1 to 5 names of repositories
schema-title-milestones = a list of 1 to 10 whole numbers
schema-title-labels = a list of 1 to 4 labels
schema-title-repository-name = the name of a repository such as `website`
schema-title-color = a color such as `"#1c5f4c"`
schema-title-true = `true`
schema-title-item = a text of at most 500 characters on one line
schema-title-id = an id: lowercase letters, digits, and hyphens
schema-title-ids = a list of ids
schema-title-text = some text of at most 2,000 characters
schema-title-name = a name of at most 200 characters on one line
schema-title-label = the name of a label on one line
schema-title-login = a GitHub user name without `@`
schema-title-team = the name of a team as in its address on GitHub: letters, digits, hyphens, and underscores
schema-title-role = a role: `author`, `subject`, `assignee`, `leads`, `members`, `mentor`, `owners`, `field:<id>`, or `team:<slug>`
schema-title-duration = a length of time such as `3 days`, `2 weeks`, or `1 month`
schema-title-day = a day such as `2026-02-01`
schema-title-day-of-year = a day of the year as month and day, such as `12-15`
schema-title-time-zone = a time zone such as `America/Los_Angeles`
schema-title-language = a language such as `en` or `pt-BR`
schema-title-address = a web address that starts with `https://` or `http://`
schema-title-contribution = a kind of contribution such as `code` or `doc`
schema-title-time = a time such as `"19:00"`
schema-title-rhythm = a rhythm such as `day`, `week`, `2 weeks`, `month`, or `3 months`
schema-title-count = a whole number of at least 1
schema-title-how-many = a whole number of at least 1, `all`, `majority`, or a share such as `50%`
schema-title-count-or-none = a whole number, 0 or more
schema-title-option = a word that can stand behind a slash: lowercase letters and hyphens
schema-title-step = a step, or a mapping with `any-order`
schema-title-ways = a mapping of options, or a list with `when` and `go`
schema-title-way = `next`, `accepted`, `declined`, or a mapping with `again`
schema-title-one-to-twenty = a whole number from 1 to 20
schema-title-two-to-ten = a whole number from 2 to 10
schema-title-answer = one of `is`, `is-one-of`, or `filled: true`
schema-title-unlisted = `unlisted`
schema-title-year = `year`
schema-title-allowed = `allowed`
schema-title-form = the name of a file such as `join-community.yml`
schema-title-outcome = one of `join`, `leave`, `role`, `found`, `retire`, `team`, `pair`, `renew`, `part`, `record`, `badge`, `away`, `labels`, `log`, `assign`, `open`, `start`, `say`, or `close`
schema-title-pause = `name` with `from` and `to`, or with `every-month`
schema-title-one-to-thirty-one = a whole number from 1 to 31
schema-title-start = one of `form`, `before`, `every`, `command`, or `by`
schema-title-occurrence = one of `field` or `decided`
schema-title-process = `process`
schema-title-label-change = `put`, `take`, or both
schema-title-which-community = one of `field`, `is`, or `new`
schema-title-community = `community`
schema-title-version = `1`, the only version of the format that this Waymark reads
schema-title-path = a path or pattern such as `docs/**`
schema-title-repository = the name of a repository, or a pattern such as `docs-*`
schema-title-file = the path of a file such as `docs/start.md`
schema-title-example = a mapping with `counts`
schema-title-limit = a mapping with `per-day`
schema-title-credit = one of `author`, `merger`, `co-authors`, `closer`, or `assignees`, or a list of them
schema-title-flag = `true` or `false`
schema-title-exceptions = at least one of `repositories`, `paths`, `labels`, or `people`
schema-title-names = a list of names
schema-title-emoji = an emoji
schema-title-share = a share such as `25%`

## Issue forms: what GitHub doesn't accept

schema-form-text = some text
schema-form-list = a list with at least one item
schema-form-flag = `true` or `false`
schema-form-index = a whole number, where the first option is 0
# $value: such as `yes`
schema-form-bare = GitHub reads { $value } as true or false. Put it in quotes.
schema-form-unknown = GitHub doesn't know { $key } here.
schema-form-no-element = GitHub has no element { $type }.
# $words: all keys or elements there are
schema-form-known = It knows { $words }.
# A Markdown template for issues, without the lines at its top that GitHub asks for.
schema-template-bare = A template begins with a line `---`, its `name` and what it is `about`, and another line `---`.
schema-template-asks-nothing = A template that starts a process needs at least one heading, a line that begins with `##`: people answer below it.
# $heading: the words of a heading.
schema-template-heading-taken = Another heading of this template is already { $heading }. Rename one of them, so that their answers can be told apart.
