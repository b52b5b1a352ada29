import { registerHooks } from "node:module";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { FAULTS, withFault } from "./faults.ts";

// Loaded before everything else by a process of its own: the sources stay as they are.
const { WAYMARK_FAULT: name } = process.env;
const fault = FAULTS.find((one) => one.name === name);
if (!fault) throw new Error(`there is no fault called ${name}`);
const root = join(import.meta.dirname, "../..");

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.startsWith("file:")) return loaded;
    const file = relative(root, fileURLToPath(url)).replaceAll(sep, "/");
    if (!fault.puts.some((put) => put.file === file)) return loaded;
    const source = new TextDecoder().decode(loaded.source as Uint8Array);
    return { ...loaded, source: withFault(source, file, fault) };
  },
});
