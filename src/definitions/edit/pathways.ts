import type { Community } from "../types.ts";
import { withTexts } from "../drop-downs/write.ts";
import { edited } from "./edited.ts";
import { withKey } from "./key.ts";

/** A community's file with one more pathway at the end of its list, and nothing else in it changed; nothing where that cannot be done safely. */
export function withPathway(source: string, id: string): string | undefined {
  return edited(
    source,
    (values: Listing) => ({ ...values, pathways: [...(values.pathways ?? []), id] }),
    (text, { pathways }: Listing) =>
      pathways === undefined
        ? withKey(text, "pathways", `pathways: [${id}]`)
        : withTexts(text, "/pathways", pathways, { kept: pathways, added: [id] }),
  );
}

type Listing = Pick<Community, "pathways">;
