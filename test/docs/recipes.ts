import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { blocks, document } from "./blocks.ts";

/** A file that a page shows, by the path in its first line, without that line. */
export function recipe(path: string, page = "docs/how-to/self-hosting.md"): string {
  const head = `# ${path}\n`;
  const shown = blocks(document(page)).find(({ text }) => text.startsWith(head));
  if (!shown) throw new Error(`${page} shows no ${path}`);
  return shown.text.slice(head.length);
}

/**
 * Where a program of Debian's is: installed, or unpacked from its package, so that nothing is
 * started. Nothing where neither works.
 */
export function program(name: string, ...packages: readonly string[]): string | undefined {
  const installed = ["/usr/bin", "/usr/sbin"].map((folder) => join(folder, name)).find(existsSync);
  if (installed !== undefined) return installed;
  try {
    const folder = mkdtempSync(join(tmpdir(), "waymark-program-"));
    const quietly = { cwd: folder, stdio: "ignore", timeout: 100_000 } as const;
    execFileSync("apt-get", ["download", "-qq", ...packages], quietly);
    execFileSync("sh", ["-e", "-c", "for deb in *.deb; do dpkg -x $deb .; done"], quietly);
    return [join(folder, "usr/bin", name), join(folder, "usr/sbin", name)].find(existsSync);
  } catch {
    return undefined;
  }
}
