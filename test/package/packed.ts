import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
/** The oldest Node that the package promises to run on. */
export const OLDEST_NODE = "22.18.0";

/** As somebody's shell is who is in no project: npm itself sets more while it runs a script, and tests of ours do. */
export function shell(): NodeJS.ProcessEnv {
  const ours = /^(?:npm_(?!config_registry)|VITEST|NODE_ENV|NODE_OPTIONS|WAYMARK_|DATABASE_URL)/;
  const theirs = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(theirs), LC_ALL: "C" };
}

/** A copy of what would be committed now: packing writes a package.json, which others read here. */
export function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "waymark-project-"));
  const listing = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const files = execFileSync("git", listing, { cwd: ROOT, encoding: "utf8" }).split("\0");
  for (const file of files.filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file), { force: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Packs a project; gives the tarball and the paths in it. */
export function pack(project: string) {
  const out = mkdtempSync(join(tmpdir(), "waymark-tarball-"));
  const args = ["pack", "--json", "--silent", "--pack-destination", out];
  const printed = execFileSync("npm", args, { cwd: project, env: shell(), encoding: "utf8" });
  const [{ files }] = JSON.parse(printed.slice(printed.indexOf("["))) as [
    { readonly files: readonly { readonly path: string }[] },
  ];
  const [name = ""] = readdirSync(out);
  return { tarball: join(out, name), paths: files.map(({ path }) => path) };
}

/** Installs a tarball into an empty folder, with the oldest Node beside it, as `npx` then finds it. */
export function install(tarball: string): string {
  const folder = mkdtempSync(join(tmpdir(), "waymark-installed-"));
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const node = `node-${process.platform}-${process.arch}@${OLDEST_NODE}`;
  const args = ["install", "--prefer-offline", "--no-audit", "--no-fund", "--silent"];
  execFileSync("npm", [...args, tarball, node], { cwd: folder, env: shell(), stdio: "pipe" });
  return folder;
}

/** What a command says there, and how it ends. */
export function npx(folder: string, ...args: readonly string[]) {
  const options = { cwd: folder, env: shell(), encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync("npx", ["--no-install", ...args], options);
  return { code: status, out: stdout, err: stderr };
}
