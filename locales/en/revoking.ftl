### /revoke and /restore: comments to somebody who takes back another person's badge, or gives it back. “I” is Waymark. Except for the first two, they stand where not everybody reads along.
### In all of them, $person is the @login of whoever wrote, $name whom it is about, without calling them, and $badge a badge's name, in bold.

# Where everybody reads along: nothing of what they wrote is repeated. $repository: a private repository, as code.
revoking-elsewhere = { $person }, whether somebody keeps a badge is settled where not everybody reads along, so I haven't done anything here. Please comment it on an issue in { $repository }. You may want to remove what you wrote here.
revoking-nowhere = { $person }, whether somebody keeps a badge is settled where not everybody reads along, so I haven't done anything here. Please comment it on an issue in a private repository that I work in. You may want to remove what you wrote here.

# $reason: what $person wrote, as code.
revoking-revoked = { $person }, { $name } no longer has { $badge }: { $reason }. It's off the pages, lists, and pictures, and if { $name } had made it public with `/claim`, that credential doesn't count anymore. What they have reached on a pathway stays, and the pages still show it. I've told nobody, so please talk to { $name } yourself. If this was a mistake, `/restore` gives it back: write it the same way, with a reason.
revoking-restored = { $person }, { $name } has { $badge } again, as if it had never been gone: { $reason }. I've told nobody. If { $name } had claimed it, they can comment `/claim` again for a new credential; the old one doesn't come back.

revoking-how-revoke = { $person }, to take back somebody's badge, write who it is, which badge, and why. For example: `/revoke @ada helping-hand because she was mistaken for somebody else`. Nothing has changed.
revoking-how-restore = { $person }, to give back a badge that was taken back, write who it is, which badge, and why. For example: `/restore @ada helping-hand because it was hers after all`. Nothing has changed.
revoking-not-yours = { $person }, only leads of a community and owners of the organization decide whether somebody keeps a badge. Please talk to one of them. Nothing has changed.
revoking-own = { $person }, this one is about you, so somebody else has to decide it: a lead of any community, or an owner of the organization. Nothing has changed.
revoking-late = { $person }, this reached me more than four weeks after you wrote it, so I haven't done anything. If you still think so, please write it again.
# $name: what they wrote, as code.
revoking-nobody = { $person }, I can't find { $name } on GitHub. Is the name spelled right? Nothing has changed.
# $called: what they called the badge, as code. $count: how many badges $name has. $badges: a list of their ids, as code.
revoking-no-badge =
    { $count ->
        [0] { $person }, there's no badge called { $called }, and { $name } has none at all. Nothing has changed.
       *[other] { $person }, there's no badge called { $called }. { $name } has { $badges }. Nothing has changed.
    }
revoking-not-held = { $person }, { $name } doesn't have { $badge }, so there's nothing to take back.
# $by: who took it back, without calling them. $day: a day. $reason: what they wrote, as code.
revoking-gone = { $person }, { $name } doesn't have { $badge } anymore: { $by } took it back on { $day } and wrote: { $reason }.
revoking-held = { $person }, { $name } has { $badge }, so there's nothing to give back.
revoking-never-held = { $person }, { $name } never had { $badge }, so there's nothing to give back.
# A badge that is held for a time. $day: when that was over.
revoking-ended = { $person }, { $name } doesn't have { $badge } anymore: it was for a time, which ended on { $day }. Nobody took it back, so there's nothing to give back.
