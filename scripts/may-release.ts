/** Fails unless package.json says what this tag says, and that it is published from this repository: `may-release.ts v1.2.0 OWNER/NAME`. */
import { readFileSync } from "node:fs";

const [tag = "", here = ""] = process.argv.slice(2);
const {
  version,
  repository,
  private: isPrivate,
} = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly version: string;
  readonly repository?: string;
  readonly private?: boolean;
};

const why = [
  ...(tag === `v${version}` ? [] : [`the tag is ${tag}, but package.json has version ${version}`]),
  ...(repository === `github:${here}`
    ? []
    : [`package.json needs "repository": "github:${here}" to be published from here`]),
  ...(isPrivate ? ['package.json still says "private": true'] : []),
];
for (const one of why) process.stderr.write(`${one}\n`);
process.exitCode = why.length > 0 ? 1 : 0;
