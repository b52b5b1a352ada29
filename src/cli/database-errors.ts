import { cli, type Cli } from "../words/generated/cli.ts";
import { printed } from "../words/printed.ts";
import { joined, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";

type Message = Extract<keyof Cli, `cli-database-${string}`>;

/** What is wrong with a database, with the variable that names it; nothing where an error is about something else. */
export function wordsOfDatabase(error: Error, voice: Voice): Shown | undefined {
  const { code = "" } = error as NodeJS.ErrnoException;
  const [, message] =
    MEANINGS.find(([pattern]) => pattern.test(code)) ??
    MEANINGS.find(([pattern]) => pattern.test(error.message)) ??
    [];
  if (message === undefined) return undefined;
  return cli(voice)(message, { reasons: joined(saidBy(error), "; ") });
}

/**
 * By the names of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html), of the
 * system, and of its client's own sentences. GitHub's refusals come in words of their own: what is
 * left is a database.
 */
const MEANINGS: readonly (readonly [RegExp, Message])[] = [
  [/^ECONNREFUSED$/, "cli-database-refused"],
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, "cli-database-host"],
  [/^(?:ECONNRESET|EHOSTUNREACH|ENETUNREACH|EPIPE|ETIMEDOUT)$/, "cli-database-silent"],
  [/^28/, "cli-database-login"],
  [/^3D000$/, "cli-database-missing"],
  [/^42501$/, "cli-database-rights"],
  [/^53300$/, "cli-database-busy"],
  [/^53100$/, "cli-database-full"],
  [/^57P0/, "cli-database-starting"],
  [/^25006$/, "cli-database-read-only"],
  [/^(?:ERR_INVALID_URL$|ERR_TLS_|.*CERT|UNABLE_TO_VERIFY)/, "cli-database-address"],
  [/client password must be a string/, "cli-database-login"],
  [/does not support SSL/, "cli-database-address"],
  [/^(?:Connection terminated|timeout exceeded)/, "cli-database-silent"],
];

/** Of several errors at once, as where a name has several addresses, what each says. */
function saidBy(error: Error): readonly Shown[] {
  if (!(error instanceof AggregateError)) return [printed(error.message)];
  return error.errors.map((one) => printed(one instanceof Error ? one.message : String(one)));
}
