import type { Event } from "../../core/event.ts";
import { occurred } from "./occurred.ts";
import { type Delivery, numberIn, pick, repoIn, textIn } from "./payload.ts";

/** `release`: only as it was published; what is changed about it later stays the same release. */
export function fromReleases(delivery: Delivery): readonly Event[] {
  const { payload } = delivery;
  const repo = repoIn(payload, "repository");
  const id = numberIn(payload, "release", "id");
  const tag = textIn(payload, "release", "tag_name");
  if (textIn(payload, "action") !== "published" || !repo || !id || !tag) return [];
  const when = occurred(delivery, pick(payload, "release", "published_at"));
  return [{ kind: "release.published", ...when, release: { repo, id, tag } }];
}
