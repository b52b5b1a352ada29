import { DEFAULTS } from "./generated/defaults.ts";

const PATH = ".github/workflows/definitions.yml";

/** The workflow that checks definitions; none while no release of Waymark can be named in it. */
export function workflow(text = DEFAULTS[PATH]): string | undefined {
  return text === undefined || text.includes("COMMIT_SHA_OF_A_RELEASE") ? undefined : text;
}
