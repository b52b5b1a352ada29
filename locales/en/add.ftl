### `waymark add`: what it says, for a terminal. Commands, file names, and keys of files stay as they are.

add-nothing-named = name what to add; `waymark add --list` shows what there is
# $name: what somebody wrote.
add-unknown = there's nothing called { $name } to add; `waymark add --list` shows what there is
# $folder: its name, or add-here; so in the next one.
add-no-definitions = there are no definitions in { $folder }, since it has no waymark.yml; begin with `waymark init`
add-problems = the definitions in { $folder } have problems, which { $command } shows; once they're fixed, this can be added
add-here = this folder
add-in-the-way = { $file } is there already and says something else, so nothing was written; move it away, or change it by hand
# Follows a list of problems.
add-would-break = with these files, the definitions would have the problems above, so nothing was written; do what they say first, and then add this
add-there = All of its files are there already.
# A list of files follows.
add-would = These files would be written:
add-next = Look through them, change what you like, and open a pull request: the plan there says what they do. The form is offered once that's merged.
# The same for a process that no form starts.
add-next-without-form = Look through them, change what you like, and open a pull request: the plan there says what they do. Once that's merged, requests begin by themselves.
# Follows the one above where requests are handled in a private repository alone. $repository: its name. $form: the form's path.
add-next-private = Its requests are about people, so they're handled in { $repository } and nowhere else. Once this is merged, put a copy of { $form } there, too, on its default branch, and let the App see that repository: that's where people fill it in. Everybody who can read this repository can open the form here as well; whoever does is shown the way, but what they wrote stands here until they remove it.
# The same for a pathway.
add-next-pathway = Look through them, change what you like, list the pathway under `pathways` of each community it belongs to, and open a pull request: the plan there says what it does. Work that's already done counts.
