import { readAppYml } from "./manifest.ts";
import type { Asks } from "./outcome.ts";

/** What an App asks GitHub too little for, as GitHub calls it. */
export function lacking({ permissions, events }: Asks): readonly string[] {
  const { default_permissions: needed, default_events: heard } = readAppYml();
  const short = Object.entries(needed).filter(
    ([name, level]) => permissions[name] !== level && permissions[name] !== "write",
  );
  return [
    ...short.map(([name, level]) => `${name}: ${level}`),
    ...heard.filter((event) => !events.includes(event)),
  ];
}
