### The set-up: the pages on which somebody registers the GitHub App, and the line in the server's log that leads there. Waymark speaks of itself by name.

# In the server's log. $address: where the set-up is, with the code in it; $code: a one-time code
set-up-open = Waymark isn't set up yet. Open { $address } in your browser. If it asks for a code, enter this code: { $code }

## The first page

set-up-title = Set up Waymark
# What chats and search engines show of each page.
set-up-description = Register a GitHub App for Waymark.
set-up-lede = This registers a GitHub App of your own for one organization, with just the permissions Waymark needs. Before you start, sign in to GitHub as an owner of the organization.
set-up-code = One-time code
set-up-code-hint = You'll find it in the log of the server you've just started.
set-up-organization = Organization
set-up-organization-hint = The way it appears in its address: harbor in github.com/harbor.
set-up-address = Public address
set-up-address-hint = Where GitHub reaches this server to deliver webhooks, and where people read its pages. For example, https://waymark.example.
set-up-continue = Continue
set-up-to-existing = I already have a GitHub App for Waymark
# $address: where webhooks are fetched from
set-up-proxied = Waymark fetches its webhooks from { $address }, so GitHub doesn't need to reach this server. The public address is where people read its pages.

## What is wrong with what was typed

set-up-wrong-organization = That's not how GitHub writes an organization's name. Use letters, digits, and hyphens, such as harbor in github.com/harbor.
set-up-wrong-address = The public address has to begin with https:// or http:// and end with its host or port, such as https://waymark.example.
# $address: an address of somebody's own machine or network
set-up-local-address = GitHub can't reach { $address }: it's an address of your own machine or network. Open a tunnel to this server (cloudflared and ngrok do that) and use the https:// address it gives you. Or get a channel at https://smee.io/new and start Waymark again with WEBHOOK_PROXY_URL set to it: smee-client then brings the webhooks here, and a local address is fine.
set-up-wrong-code = That's not the code in the server's log.
set-up-locked = There were too many wrong codes, so this one no longer works. Restart Waymark and you'll find a new one in its log.

## The second page: what GitHub will be asked for

# $organization: its login
set-up-register-title = Register the App for { $organization }
set-up-register-lede = GitHub shows you the App once more, lets you change its name, and sends you back here. Finish within an hour, in this browser.
# $address: the public address
set-up-silent = This server doesn't answer at { $address }, at least not when it tries from here. If GitHub can't reach it either, Waymark hears nothing. Check the address, your proxy, and your firewall; then change it, or go on if you're sure.
set-up-name = Name of the App
set-up-webhooks = Webhooks go to
set-up-back-to = GitHub sends you back to
set-up-permissions = What it may do
set-up-permissions-lede = Nothing more than this, and only in the repositories you choose when you install it.
set-up-may-checks = Say on each pull request to your definitions what's wrong, at the exact line.
set-up-may-contents = Read your definitions, and propose changes on branches of its own. It never pushes to your default branch.
set-up-may-discussions = See which answers are chosen in discussions, to credit whoever gave them.
set-up-may-issues = Answer on issues, label them, and open the ones where it asks you something.
set-up-may-members = Add people to the teams you've opted in, invite them, and take out those who leave.
set-up-may-metadata = See which repositories there are. GitHub gives this to every App.
set-up-may-roles = See which teams hold an organization role, so that it leaves those teams alone.
set-up-may-pull-requests = See which pull requests are merged, and open its own.
set-up-register = Register it on GitHub
set-up-change = Change something

## The last page

set-up-done-title = Waymark is set up
# $app: the App's name; $id: its number on GitHub
set-up-done-lede = { $app } is your App, number { $id }, and its credentials are stored where only this server reads them. Waymark is starting now, and this set-up is closed for good.
# $organization: its login
set-up-install = Install it on { $organization }
set-up-install-next = After that, GitHub brings you back here, and you'll see what comes next.
# For an App that somebody had before
set-up-brought-next = If it's installed there already, you're done here: Waymark goes on in your definitions repository, with an issue or a pull request.
# $list: names of permissions and events, as GitHub calls them
set-up-lacks = This App doesn't ask for everything Waymark needs. Add this in its settings on GitHub, and accept it where it's installed: { $list }

## For people who have an App already

set-up-existing-title = Use an App you already have
set-up-existing-lede = Everything you need is on the App's settings page on GitHub. Waymark asks GitHub whether the id and the key belong together before it stores them.
set-up-id = App ID
set-up-id-hint = The number under “About”.
set-up-key = Private key
set-up-key-hint = The whole file, from -----BEGIN to the last -----END line. You can generate a new one under “Private keys”.
set-up-secret = Webhook secret
# $path: the path of the webhook
set-up-secret-hint = As it stands under “Webhook”. The webhook URL there is your public address with { $path } at its end. GitHub shows the secret to nobody: if you've lost it, set a new one.
set-up-check = Check and store
set-up-to-new = I want to register a new App
set-up-wrong-id = The App ID is a number, such as 123456.
set-up-wrong-key = That's not a private key. Paste the whole file that GitHub gave you, with its first and last lines.
set-up-wrong-secret = The webhook secret is missing. Without one, anybody could send webhooks.

## What can go wrong

set-up-failed-title = That didn't work
set-up-again = Back to the set-up
# GitHub's code was used or is too old.
set-up-refused = GitHub no longer accepts this code: it works once, and for an hour. Please start over. If GitHub has already created the App, delete it there first.
set-up-unknown = GitHub doesn't know an App with this id and this key. Nothing was stored. Copy both from the same App's settings; if its key was deleted there, generate a new one.
set-up-unanswered = GitHub didn't answer the way it should. Reload this page to try again; you have an hour.
set-up-incomplete = GitHub's answer was missing the private key or the webhook secret, so nothing was stored. Delete the App on GitHub and start over.
# $reason: a whole sentence
set-up-not-asked = { $reason } GitHub hasn't been asked for anything yet.
# $app: the App's page on GitHub; $reason: a whole sentence; $id: a number
set-up-not-kept = The App is registered ({ $app }), but its credentials couldn't be stored: { $reason } Create a private key and a webhook secret in its settings on GitHub, then start Waymark with APP_ID={ $id }, PRIVATE_KEY_PATH, and WEBHOOK_SECRET. Or delete the App there and start over.
set-up-closed-title = The set-up is closed
set-up-closed = Waymark is set up and starting. To set it up again, stop it, move its credentials somewhere else, and start it.
set-up-strange-title = Nothing has changed
set-up-strange = This page only works once, when GitHub sends you here, in the browser where you started the set-up. Please start over.
set-up-broken = Something went wrong on this server. Please try again.
set-up-nothing-title = Nothing here
set-up-nothing = Waymark isn't set up yet, so there are no other pages.

## Refused, in plain text

set-up-own-page-only = This form can only be sent from Waymark's own page: open /set-up.
set-up-too-much = That's more than the form on /set-up holds.
set-up-form-only = This takes only the form on /set-up.
