import { parseCommands } from "../commands/parse-commands.ts";
import { numberIn, pick, textIn } from "../github/receive/payload.ts";
import type { Delivery } from "../store/deliveries.ts";
import { payloadIn } from "./payload-in.ts";

/** What happens on threads; everything else may change who people are, or what is in force. */
const ON_THREADS = ["issues", "issue_comment", "pull_request", "pull_request_review"];

/**
 * Of deliveries in their order, those that are taken together: the first, and the ones behind it for
 * as long as none touches a thread or a person of another. So they come in the order in which they
 * would be taken one by one: of each thread the first, as if it had its turn then.
 */
export function together<T extends Delivery>(deliveries: readonly T[]): readonly T[] {
  const chosen: T[] = [];
  const threads = new Set<string>();
  const touched = new Set<string>();
  let installation: number | undefined;
  for (const delivery of deliveries) {
    const { thread = "" } = delivery;
    if (threads.has(thread)) continue;
    const payload = onlyOnThread(delivery);
    const people = payload && peopleIn(payload, delivery.org);
    if (!people) return chosen.length > 0 ? chosen : [delivery];
    if (people.some((person) => touched.has(person))) break;
    const said = numberIn(payload, "installation", "id");
    if (chosen.length > 0 && said !== installation) break;
    installation = said;
    chosen.push(delivery);
    threads.add(thread);
    people.forEach((person) => touched.add(person));
  }
  return chosen;
}

/** What a delivery holds that touches nothing but a thread and people. A comment with commands may touch anybody it names. */
function onlyOnThread(delivery: Delivery): object | undefined {
  if (delivery.thread === undefined || !ON_THREADS.includes(delivery.name)) return undefined;
  const payload = payloadIn(delivery);
  const commands = parseCommands(textIn(payload, "comment", "body"));
  return commands.length > 0 ? undefined : payload;
}

/** GitHub's payloads have about six levels. */
const MOST_LEVELS = 12;

/** Every account anywhere in a payload; nothing where it has more levels than GitHub sends. */
function peopleIn(payload: object, org: number): readonly string[] | undefined {
  const people: string[] = [];
  let level: readonly unknown[] = [payload];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return undefined;
    const objects = level.filter((one) => typeof one === "object" && one !== null);
    people.push(...objects.flatMap((one) => personIn(one, org) ?? []));
    level = objects.flatMap((one) => Object.values(one) as readonly unknown[]);
  }
  return people;
}

/** Bots are nobody here: what they do on one thread leads to nothing elsewhere. */
function personIn(account: object, org: number): string | undefined {
  const id = numberIn(account, "id");
  if (id === undefined || id === org || typeof pick(account, "login") !== "string")
    return undefined;
  return ["Organization", "Bot"].includes(textIn(account, "type")) ? undefined : `github:${id}`;
}
