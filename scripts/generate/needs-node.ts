import { environment } from "../../src/words/generated/environment.ts";
import { LANGUAGES, SOURCE } from "../../src/words/languages.ts";
import { ours } from "../../src/words/shown.ts";

/** Stands where the version goes. */
const VERSION = "\u0001";

/**
 * The file that every entry point reads first: in words that a Node of any age understands, it ends
 * in one sentence where Node is older than `package.json` asks for. Of two variables that contradict
 * each other, Node would warn as soon as anything is loaded, and so would every Node that we start.
 */
export function needsNode(manifest: string): string {
  const { engines } = JSON.parse(manifest) as { readonly engines: { readonly node: string } };
  const needed = /\d+(?:\.\d+)?/.exec(engines.node)?.[0] ?? "0";
  const [major = "0", minor = "0"] = needed.split(".");
  const said = LANGUAGES.map((language) => [language, sentence(language, needed)] as const);
  return `// Generated from package.json and locales/*/environment.ftl by \`npm run generate\`. Do not edit.
"use strict";
if (process.env.NO_COLOR) delete process.env.FORCE_COLOR;
(function () {
  var has = process.versions.node.split(".");
  if (Number(has[0]) > ${major} || (Number(has[0]) === ${major} && Number(has[1]) >= ${minor})) return;
  var said = ${plain(JSON.stringify(Object.fromEntries(said)))};
  var speaks = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";
  var words = said[speaks.toLowerCase().split(/[_.@-]/)[0]] || said.${SOURCE};
  process.stderr.write(words.join(process.versions.node) + "\\n");
  process.exit(1);
})();
`;
}

/** The sentence in its parts, between which the version goes. */
function sentence(language: (typeof LANGUAGES)[number], needed: string): readonly string[] {
  const words = environment({ language })("environment-node", {
    needed: ours(needed),
    version: ours(VERSION),
  });
  return words.split(VERSION);
}

/** In letters that a file in any encoding can hold: Node reads those faster, too. */
function plain(code: string): string {
  return code.replaceAll(
    /\P{ASCII}/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
