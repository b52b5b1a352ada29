### Why GitHub, or the way a team is set up, keeps us from something. Each is a part of a sentence, such as the one behind “I can't add you to the team: ”.

# Why nobody is put into a team or taken out of it. “managed by Waymark” is what we look for, so it stays in English.
github-not-opted-in = neither its description nor its parent team's says “managed by Waymark”
# $right: such as `admin`. $repository: such as `harbor/website`.
github-rights = it has { $right } rights in { $repository }
# $role: such as `all_repo_admin`
github-role = it has the organization role { $role }

# Why GitHub would not do something for somebody. $words: as GitHub says it, in English.
github-says = GitHub says: { $words }
github-login-lost = nobody has the login { $login } anymore, or somebody else has it now
