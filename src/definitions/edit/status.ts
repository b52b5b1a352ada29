import { offsetsOf } from "../yaml/read-yaml.ts";
import { edited } from "./edited.ts";
import { withKey } from "./key.ts";

/** A community's file with this status, and nothing else in it changed; nothing where that cannot be done safely. */
export function withStatus(source: string, status: "retired"): string | undefined {
  return edited(
    source,
    (values) => ({ ...values, status }),
    (text) => {
      const start = offsetsOf(text).values.get("/status");
      if (start === undefined) return withKey(text, "status", `status: ${status}`);
      const after = text.slice(start).replace(/^(["']?)[a-z]+\1/, `$1${status}$1`);
      return text.slice(0, start) + after;
    },
  );
}
