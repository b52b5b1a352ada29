### The set-up: the pages on which somebody registers the GitHub App, and the line in the server's log that leads there. Waymark speaks of itself by name.

# In the server's log. $address: where the set-up is; $code: a one-time code
set-up-open = Waymark isn't set up yet. Open { $address } and enter this code: { $code }

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
set-up-here = Other address (optional)
set-up-here-hint = Only if you see this page at a different address, such as through a tunnel. Enter that one, for example http://localhost:3000.
set-up-continue = Continue

## What is wrong with what was typed

set-up-wrong-organization = That's not how GitHub writes an organization's name. Use letters, digits, and hyphens, such as harbor in github.com/harbor.
set-up-wrong-address = The public address has to begin with https:// or http:// and end with its host or port, such as https://waymark.example.
set-up-wrong-here = The other address has to begin with https:// or http:// and end with its host or port, such as http://localhost:3000.
set-up-wrong-code = That's not the code in the server's log.
set-up-locked = There were too many wrong codes, so this one no longer works. Restart Waymark and you'll find a new one in its log.
# $address: where GitHub will send the browser
set-up-elsewhere = GitHub will send you back to { $address }, but you're seeing this page somewhere else. Open the set-up there, or fill in the other address.

## The second page: what GitHub will be asked for

set-up-register-title = Register the App
set-up-register-lede = GitHub shows you the App once more, lets you change its name, and sends you back here. Finish within an hour, in this browser.
set-up-webhooks = Webhooks go to
set-up-back-to = GitHub sends you back to
set-up-permissions = Permissions
set-up-register = Register it on GitHub
set-up-change = Change something

## The last page

set-up-done-title = Waymark is set up
# $app: the App's name
set-up-done-lede = { $app } is registered, and its credentials are stored where only this server reads them. Waymark is starting now, and this set-up is closed for good.
set-up-install = Install it on your organization

## What can go wrong

set-up-failed-title = That didn't work
set-up-again = Back to the set-up
# GitHub's code was used or is too old.
set-up-refused = GitHub no longer accepts this code: it works once, and for an hour. Please start over. If GitHub has already created the App, delete it there first.
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
set-up-nothing = There's only the set-up here.

## Refused, in plain text

set-up-own-page-only = This form can only be sent from Waymark's own page: open /set-up.
set-up-too-much = That's more than the form on /set-up holds.
set-up-form-only = This takes only the form on /set-up.
