import { parseArgs } from "node:util";
import { LANGUAGES, type Language, SOURCE } from "../src/words/languages.ts";

/** What somebody wants of the demo. */
export interface Asked {
  readonly once: boolean;
  readonly help: boolean;
  readonly language: Language;
  readonly definitions?: string;
  /** A chapter's name; empty where somebody wants to know which there are. */
  readonly chapter?: string;
}

/** Reads the command line; nothing where it asks for what there is not. */
export function asked(args: readonly string[]): Asked | undefined {
  const options = {
    once: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    definitions: { type: "string" },
    chapter: { type: "string" },
    language: { type: "string", default: SOURCE },
  } as const;
  try {
    const { language: wanted, ...values } = parseArgs({ args: named(args), options }).values;
    const language = LANGUAGES.find((one) => one === wanted);
    if (values.chapter !== undefined && values.definitions !== undefined) return undefined;
    return language && { ...values, language };
  } catch {
    return undefined;
  }
}

/** `--chapter` alone names none. */
function named(args: readonly string[]): string[] {
  return args.map((arg, index) =>
    arg === "--chapter" && (args[index + 1] ?? "--").startsWith("--") ? "--chapter=" : arg,
  );
}
