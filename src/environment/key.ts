import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { printed } from "../words/printed.ts";
import { ours, type Shown } from "../words/shown.ts";
import type { Problems, Variables } from "./problems.ts";

/** The App's private key, from a variable or from the file that one names; empty where there is none. */
export function readKey(env: Variables, problems: Problems): string {
  const [text, path] = [env["PRIVATE_KEY"], env["PRIVATE_KEY_PATH"]];
  if (text !== undefined) return checked(unwrapped(text), ours("PRIVATE_KEY"), problems);
  if (path === undefined) {
    problems.found.push(problems.say("environment-key"));
    return "";
  }
  try {
    return checked(readFileSync(path, "utf8"), printed(`${path} (PRIVATE_KEY_PATH)`), problems);
  } catch {
    problems.found.push(problems.say("environment-key-file", { file: printed(path) }));
    return "";
  }
}

/** Keys are given as they are, with `\n` for line ends, or in base64, as Probot takes them. */
function unwrapped(text: string): string {
  const plain = text.includes("-----BEGIN") ? text : Buffer.from(text, "base64").toString("utf8");
  const lines = plain.replaceAll("\\n", "\n");
  if (lines.trim().includes("\n")) return lines;
  const [, begin, body, end] =
    /^(-----BEGIN [A-Z ]+-----)(.*)(-----END [A-Z ]+-----)/.exec(lines) ?? [];
  return begin && body && end ? `${begin}\n${body.trim().replaceAll(" ", "\n")}\n${end}\n` : lines;
}

/** The key, which is a problem where it is none. */
export function checked(key: string, place: Shown, problems: Problems): string {
  try {
    createPrivateKey(key);
  } catch {
    problems.found.push(problems.say("environment-key-odd", { place }));
  }
  return key;
}
