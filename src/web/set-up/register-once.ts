import type { Kept, Place } from "../../credentials.ts";
import { printed } from "../../words/printed.ts";
import { setUp } from "../../words/generated/set-up.ts";
import { joined, ours, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { lacking } from "./lacking.ts";
import type { Outcome } from "./outcome.ts";
import type { Done } from "./pages.ts";

/** How a registration ends: kept, or in words, with whether the same way may be gone again. */
export type Ending =
  | { readonly kind: "kept"; readonly done: Done; readonly kept: Kept }
  | {
      readonly kind: "failed";
      readonly words: Shown;
      readonly status: 502 | 503;
      readonly again: boolean;
    };

interface Registering {
  readonly publicUrl: string;
  readonly place: PlaceIn;
  readonly ask: () => Promise<Outcome>;
}

/** Makes sure that credentials can be kept, then asks GitHub for them, once, and keeps them. */
export async function registerOnce(registering: Registering, voice: Voice): Promise<Ending> {
  const { publicUrl, ask } = registering;
  const place = await placeOr(registering.place, voice);
  if (typeof place === "string") return failed(503, place, true);
  try {
    const outcome = await ask();
    if (outcome.kind !== "registered") {
      const words = setUp(voice)(`set-up-${outcome.kind}`);
      return failed(502, words, outcome.kind === "unanswered");
    }
    const kept = { ...outcome.app, publicUrl, language: voice.language };
    const lost = await whyNotKept(place, kept);
    if (lost !== undefined) return failed(503, notKept(kept, lost, voice), false);
    const { name, owner, app } = outcome;
    const done = { name, owner, appId: app.appId, page: app.page, lacks: lacking(outcome.asks) };
    return { kind: "kept", done, kept };
  } finally {
    await place.leave();
  }
}

type PlaceIn = (voice: Voice) => Promise<Place>;

/** A place for the credentials, or why there is none. */
export async function placeOr(place: PlaceIn, voice: Voice): Promise<Place | Shown> {
  return place(voice).catch((error: unknown) =>
    setUp(voice)("set-up-not-asked", { reason: wordsOf(error) }),
  );
}

async function whyNotKept(place: Place, kept: Kept): Promise<Shown | undefined> {
  return place.keep(kept).then(() => undefined, wordsOf);
}

function wordsOf(error: unknown): Shown {
  const words = printed(error instanceof Error ? error.message : String(error));
  return words.endsWith(".") ? words : joined([words, ours(".")], "");
}

function failed(status: 502 | 503, words: Shown, again: boolean): Ending {
  return { kind: "failed", status, words, again };
}

/** The last thing that can go wrong: what GitHub gave once is made anew by hand. */
function notKept({ appId, page }: Kept, reason: Shown, voice: Voice): Shown {
  const said = { app: printed(page), reason, id: ours(String(appId)) };
  return setUp(voice)("set-up-not-kept", said);
}
