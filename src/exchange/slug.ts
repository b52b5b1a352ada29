import { folded } from "../words/folded.ts";

/** A team's name as GitHub writes it in addresses; empty where nothing of it can stand there. */
export function slugOf(name: string): string {
  return folded(name)
    .replace(/[^a-z0-9_]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** An id that a name gives; empty where nothing of the name can stand in one. */
export function idOf(name: string): string {
  return folded(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, 64)
    .replace(/-+$/, "");
}
