### What `waymark keys` prints: the keys that sign badges. Plain text on a terminal.

# $file: a file. $command: what to type, in backticks.
keys-none = There is no { $file } yet. To write one: { $command }
# $id: a long name made of letters and digits. $algorithm: EdDSA or RS256. signs: badges are signed with it from now on; checks: it only proves what it signed before.
keys-key = { $id } ({ $algorithm }): { $what ->
    [signs] signs badges
   *[checks] no longer signs, but proves what it signed
}
# $others: how many keys were there before.
keys-added =
    { $others ->
        [0] { $file } now holds a key that signs badges: { $id }
       *[other] A fresh key stands in front in { $file } and signs badges from the next start on: { $id }. The others stay, so that what they signed stays valid.
    }
keys-next = What's next: back this file up where nobody else can read it, and start Waymark with WAYMARK_KEYS={ $file } and PUBLIC_URL. If it gets lost, credentials that people saved can't be checked anymore.
