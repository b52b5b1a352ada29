/** One instruction of a Dockerfile, on one line. */
export interface Instruction {
  readonly name: string;
  readonly flags: readonly string[];
  readonly rest: string;
}

/** What a Dockerfile tells to do, in order: https://docs.docker.com/reference/dockerfile/ */
export function instructionsIn(dockerfile: string): readonly Instruction[] {
  const lines = dockerfile
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const [, name = "", after = ""] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (name === "") throw new Error(`nobody here can read the line: ${line}`);
    const flags = /^(?:--\S+\s+)*/.exec(after)?.[0] ?? "";
    return { name, flags: flags.split(/\s+/).filter(Boolean), rest: after.slice(flags.length) };
  });
}

/** Words as a shell reads them that have no variables in them. */
export function wordsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? "");
}

/** `NAME=value` pairs, as `ENV` and `LABEL` have them. */
export function pairsIn(text: string): Readonly<Record<string, string>> {
  const all = text.matchAll(/([\w.-]+)=(?:"([^"]*)"|(\S*))/g);
  return Object.fromEntries(
    Array.from(all, ([, name = "", quoted, bare]) => [name, quoted ?? bare ?? ""]),
  );
}

/** The program and its arguments of a `CMD` that no shell reads. */
export function programIn(text: string): readonly [string, ...string[]] {
  const [program, ...args] = JSON.parse(text) as readonly string[];
  if (program === undefined) throw new Error(`nothing to run: ${text}`);
  return [program, ...args];
}

/** Which paths a `.dockerignore` lets into an image: only what it brings back, and of that nothing it takes out again. */
export function letIn(dockerignore: string): (path: string) => boolean {
  const [first, ...lines] = dockerignore.split("\n").filter(Boolean);
  const strange = lines.filter((line) => !/^!?[\w./-]+$/.test(line));
  if (first !== "*" || strange.length > 0) throw new Error(`.dockerignore has ${strange.join()}`);
  return (path) => {
    const last = lines.findLast((line) => isIn(path, line.replace(/^!/, "")));
    return last?.startsWith("!") ?? false;
  };
}

function isIn(path: string, rule: string): boolean {
  return path === rule || path.startsWith(`${rule}/`);
}
