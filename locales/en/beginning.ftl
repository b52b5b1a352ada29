### The page to which GitHub brings whoever has just installed the App: what comes next, until the first definitions are in force. HTML, no Markdown.

# $organization: its login
beginning-title = What comes next for { $organization }
beginning-title-done = { $organization } is ready
beginning-title-anywhere = Waymark is installed
beginning-lede = Three steps, and most of the work is already done for you. Reload this page to see how far you are.
# GitHub hasn't told Waymark of the installation yet.
beginning-lede-waiting = GitHub is about to tell Waymark of it. That takes a few seconds: then look again.
beginning-lede-done = That's all: your definitions are in force. From here on, everybody can join, and every change is a pull request.

# What stands beside each step
beginning-done = done
beginning-now = now
beginning-later = later

beginning-ground = A repository for your definitions
beginning-ground-none = Create a repository named “community” in your organization, and choose “Add a README file”, so that it isn't empty. If you installed Waymark on selected repositories only, add this one to them.
beginning-ground-empty = There's a repository, but it's empty, and nothing can be proposed to an empty repository. Begin it with a README.
beginning-create = Create it on GitHub
beginning-open-repository = Open it on GitHub

beginning-offer = Your first definitions
beginning-offer-open = Waymark opens a pull request there with definitions made for your organization. Read it, change what you like, and merge it.
beginning-offer-closed = You closed Waymark's pull request, so it won't ask again. Write your own: begin with a file named waymark.yml on the default branch. You can also reopen the pull request.
beginning-open-offer = Open the pull request

beginning-plan = The first plan
beginning-plan-words = Waymark opens an issue that says what it's about to do. Nothing happens until an owner of the organization comments /apply there.
beginning-open-plan = Open the issue

beginning-pages = See your communities
beginning-again = Look again
