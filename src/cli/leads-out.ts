import { lstatSync } from "node:fs";
import { join } from "node:path";
import { printed } from "../words/printed.ts";
import { cli } from "../words/generated/cli.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { isInside, real } from "./within.ts";

/** Why a file is not written in a folder: a link on the way there leads out of it, or nowhere. */
export function leadsOut(folder: string, path: string, voice: Voice): Shown | undefined {
  const parts = path.split("/").slice(0, -1);
  const ways = parts.map((_, index) => join(folder, ...parts.slice(0, index + 1)));
  const link = ways.find((way) => isLink(way) && !isWithin(folder, way));
  if (link === undefined) return undefined;
  return cli(voice)("cli-link-leads-out", { link: printed(link), folder: printed(folder) });
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** A link to nowhere is within nothing. */
function isWithin(folder: string, path: string): boolean {
  const [root, target] = [real(folder), real(path)];
  return root !== undefined && target !== undefined && isInside(root, target);
}
