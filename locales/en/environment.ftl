### What the server says when it starts and something in its environment or its credentials isn't right. Plain text, in a log. Names in capitals are variables.

# A list follows, one of the sentences below on each line.
environment-cannot-start = Waymark can't start:
# $needed: such as 24. $version: such as 20.20.2.
environment-node = Waymark needs Node { $needed } or newer, and this is Node { $version }. You can get it from https://nodejs.org, or with: nvm install { $needed }
# $file: .env. $code: what the system calls it, such as EACCES
environment-dotenv = This account can't read { $file } ({ $code }). Let it do so, or move { $file } away.
environment-gone = The credentials are gone again. Start Waymark once more to set it up.

environment-database = DATABASE_URL has to begin with postgres://, as in postgres://user:password@host/name.
# $value: what was written, in quotes
environment-port = PORT has to be a number from 0 to 65535, not { $value }.
# The system refuses to listen there. $host: what HOST says, or where it's empty what stands for it.
environment-port-taken = PORT is { $port }, and another program is already using that port on { $host }. Stop that program (is Waymark already running?), or set PORT to a free one.
environment-port-closed = PORT is { $port }, and the system doesn't let this account use that port. Set PORT to a number from 1024 up, such as 3000.
environment-host-elsewhere = HOST is { $host }, and this machine doesn't have that address. Set HOST to an address of this machine, such as 127.0.0.1 for itself alone or 0.0.0.0 for everybody.
# $value: what was written, in quotes
environment-keep-days = WAYMARK_KEEP_DELIVERIES has to be a number of days from { $fewest } to { $most }, not { $value }.
# $levels: a list of words
environment-log-level = LOG_LEVEL has to be { $levels }, not { $value }.
# $value: what was written, in quotes
environment-protocol = GHE_PROTOCOL has to be https or http, not { $value }.
environment-host = GHE_HOST takes just a host name, such as github.example.org.
# $name: a variable
environment-address = { $name } has to be an address that begins with https:// or http://.
environment-address-more = { $name } has to be an address without a “?” or “#”.
environment-address-user = PUBLIC_URL has to be an address without a user name or password, since anybody can read it.
environment-set-up-folder = PUBLIC_URL names a folder of a host, and the set-up only works at the root of one. Register the App yourself and give APP_ID, PRIVATE_KEY_PATH, and WEBHOOK_SECRET, or give Waymark a host name of its own.
environment-app-id = APP_ID is missing. It's the number under “App ID” in the GitHub App's settings.
environment-app-id-odd = APP_ID has to be a number, not { $value }. You'll find it in the GitHub App's settings.
environment-secret = WEBHOOK_SECRET is missing. It's the secret you chose under “Webhook” in the GitHub App's settings.
environment-key = PRIVATE_KEY or PRIVATE_KEY_PATH is missing. You can generate a key under “Private keys” in the GitHub App's settings.
environment-key-file = The file in PRIVATE_KEY_PATH can't be read ({ $file }). You can generate a key under “Private keys” in the GitHub App's settings.
# $place: a variable or a file
environment-key-odd = { $place } doesn't hold a private key (-----BEGIN RSA PRIVATE KEY-----…). You can generate one under “Private keys” in the GitHub App's settings.
# $name: a variable
environment-unknown = { $name } isn't a variable that Waymark knows, so it does nothing.
# $meant: another variable
environment-unknown-near = { $name } isn't a variable that Waymark knows, so it does nothing. Did you mean { $meant }?
environment-secret-unused = WEBHOOK_SECRET has no effect without APP_ID and a private key: stored credentials come with their own secret.

## The file of credentials

# $code: what the system calls it, such as EACCES
environment-credentials-unreadable = The credentials in { $file } can't be read ({ $code }).
environment-credentials-not-a-file = { $file } should hold credentials, but it isn't a file.
# $account and $own: numbers of accounts on this machine
environment-credentials-other-owner = { $file } belongs to another account ({ $account }), which could change it. Give it to the account that Waymark runs as ({ $own }).
environment-credentials-open = Other people on this machine can read { $file }. Close it with `chmod 600 { $file }`. If somebody may have read it, generate new secrets in the GitHub App's settings.
environment-credentials-odd = { $file } doesn't hold credentials (appId, privateKey, webhookSecret). Restore it from a backup, or move it away to set up Waymark again.
# $reason: what went wrong, such as: the disk is full
environment-credentials-no-place = Credentials can't be stored in { $file } ({ $reason }). To store them somewhere else, set WAYMARK_CREDENTIALS or WAYMARK_DATA.
environment-credentials-taken = something is already there
environment-disk-full = the disk is full

## The file of keys that sign badges

# $code: what the system calls it, such as EACCES
environment-keys-unreadable = The keys in { $file } (WAYMARK_KEYS) can't be read ({ $code }). They have to be in a file that the account Waymark runs under can read.
environment-keys-gone = There's no file { $file } (WAYMARK_KEYS). If the keys are lost, write new ones with `waymark keys --new { $file }`: badges are signed anew, and credentials that people saved can't be checked anymore.
environment-keys-open = Other people on this machine can read { $file } (WAYMARK_KEYS). Close it with `chmod 600 { $file }`. If somebody may have read it, move it away and write new keys with `waymark keys --new { $file }`.
environment-keys-odd = { $file } (WAYMARK_KEYS) doesn't hold keys: it should be a JSON Web Key Set, as `waymark keys --new` writes one. Restore it from a backup, or move it away to write new ones.
# $number: which key of the file, from 1
environment-keys-odd-key = Key { $number } in { $file } (WAYMARK_KEYS) isn't one that signs badges. It has to be an Ed25519 key, or an RSA key of 2048 bits or more, as `waymark keys --new` writes them.
environment-keys-cannot-sign = The first key in { $file } (WAYMARK_KEYS) has to sign, but its private half is missing. Put another one in front with `waymark keys --new`, or restore the file from a backup.
environment-keys-address = WAYMARK_KEYS needs PUBLIC_URL, too: a badge says where whoever checks it finds the keys.
