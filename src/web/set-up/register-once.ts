import type { Kept, Place } from "../../credentials.ts";
import type { Outcome } from "./outcome.ts";

/** How a registration ends: kept, or in words, with whether the same way may be gone again. */
export type Ending =
  | { readonly kind: "kept"; readonly name: string; readonly kept: Kept }
  | {
      readonly kind: "failed";
      readonly words: string;
      readonly status: 502 | 503;
      readonly again: boolean;
    };

interface Registering {
  readonly code: string;
  readonly publicUrl: string;
  readonly place: () => Promise<Place>;
  readonly register: (code: string) => Promise<Outcome>;
}

/** Makes sure that credentials can be kept, then asks GitHub for them, once, and keeps them. */
export async function registerOnce(registering: Registering): Promise<Ending> {
  const { code, publicUrl, register } = registering;
  const place = await placeOr(registering.place);
  if (typeof place === "string") return failed(503, place, true);
  try {
    const outcome = await register(code);
    if (outcome.kind !== "registered") return FAILED[outcome.kind];
    const kept = { ...outcome.app, publicUrl };
    const lost = await whyNotKept(place, kept);
    if (lost !== undefined) return failed(503, notKept(kept, lost), false);
    return { kind: "kept", name: outcome.name, kept };
  } finally {
    await place.leave();
  }
}

/** A place for the credentials, or why there is none. */
export async function placeOr(place: () => Promise<Place>): Promise<Place | string> {
  return place().catch((error: unknown) => `${wordsOf(error)} Nothing was asked of GitHub.`);
}

async function whyNotKept(place: Place, kept: Kept): Promise<string | undefined> {
  return place.keep(kept).then(() => undefined, wordsOf);
}

function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.endsWith(".") ? words : `${words}.`;
}

function failed(status: 502 | 503, words: string, again: boolean): Ending {
  return { kind: "failed", status, words, again };
}

const FAILED: Readonly<Record<Exclude<Outcome["kind"], "registered">, Ending>> = {
  refused: failed(
    502,
    "GitHub does not know this code any more: it counts once, and for an hour. Begin again. If GitHub made the App already, delete it there first.",
    false,
  ),
  unanswered: failed(
    502,
    "GitHub did not answer, or not as it should. Load this page again: the same way counts for an hour.",
    true,
  ),
  incomplete: failed(
    502,
    "GitHub's answer lacks the private key or the webhook secret, so nothing was kept. Delete the App on GitHub, and begin again.",
    false,
  ),
};

/** The last thing that can go wrong: what GitHub gave once is made anew by hand. */
function notKept({ appId, page }: Kept, why: string): string {
  return `The App is registered (${page}), but its credentials were not kept: ${why} Make a private key and a webhook secret in its settings on GitHub, and start Waymark with APP_ID=${appId}, PRIVATE_KEY_PATH and WEBHOOK_SECRET. Or delete it there, and begin again.`;
}
