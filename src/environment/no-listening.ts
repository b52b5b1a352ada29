import { printed } from "../words/printed.ts";
import { cannotStart, noProblems, type Variables } from "./problems.ts";

/** Where a server was to listen. */
interface Where {
  readonly host: string;
  readonly port: number;
}

/** By the system's own names for why nothing can listen somewhere. */
const REASONS = {
  EADDRINUSE: "environment-port-taken",
  EACCES: "environment-port-closed",
  EADDRNOTAVAIL: "environment-host-elsewhere",
  // Names that no address belongs to.
  EAI_AGAIN: "environment-host-elsewhere",
  ENOTFOUND: "environment-host-elsewhere",
} as const;

/** Why Waymark can't start where it can't listen, told like a variable that is wrong; any other error as it is. */
export function whyNotListening(
  error: NodeJS.ErrnoException,
  { host, port }: Where,
  variables: Variables = process.env,
): Error {
  const reason = Object.entries(REASONS).find(([code]) => code === error.code)?.[1];
  if (reason === undefined) return error;
  const problems = noProblems(variables);
  const where = { host: printed(host), port: printed(String(port)) };
  problems.found.push(problems.say(reason, where));
  return new Error(cannotStart(problems), { cause: error });
}
