import { readFileSync } from "node:fs";
import { fromPackage } from "./from-package.ts";

/** Where others find what is published. */
export interface Published {
  /** What a workflow's `uses` says: the Action by the full SHA of its commit, with the version behind it. */
  readonly action: string;
}

/** What package.json says of it; packing, and building the image, add the commit. */
interface Manifest {
  readonly version: string;
  /** As npm knows it: `github:OWNER/NAME`. It is missing while Waymark is published nowhere. */
  readonly repository?: string;
  /** Empty where nobody said. */
  readonly gitHead?: string;
}

/**
 * Where this Waymark is published, for whatever leads there: `repository` in package.json is the one
 * place that says so. Nothing while it is published nowhere, or where nobody knows as which commit.
 */
export function published({ version, repository, gitHead } = manifest()): Published | undefined {
  const [, name] = /^github:([\w.-]+\/[\w.-]+)$/.exec(repository ?? "") ?? [];
  if (name === undefined || !gitHead) return undefined;
  return {
    action: `${[`${name}/action`, gitHead].join("@")} # v${version}`,
  };
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(fromPackage("package.json"), "utf8")) as Manifest;
}
