// Apart from what connects: the Action makes pages as well, and has no database.
const AWAY = /^(08|57P|53)/;
const NETWORK = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND"]);

/** Whether the database is away or starting, so that the same may work in a moment. */
export function isAway(error: unknown): boolean {
  const code = codeOf(error);
  if (AWAY.test(code) || NETWORK.has(code)) return true;
  return error instanceof Error && /Connection terminated|timeout exceeded/.test(error.message);
}

/** The code of an error; empty where it has none. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === "string" ? code : "";
}
