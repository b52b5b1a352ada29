import { inBraces } from "./entry.ts";
import { line } from "./line.ts";

/** A community that is to be founded, as people describe it in a form. */
export interface NewCommunity {
  readonly name: string;
  readonly purpose: string;
  readonly charter: string;
  /** Logins. */
  readonly leads: readonly string[];
  /** What its team is called on GitHub; empty where it gets none. */
  readonly team: string;
  /** One place on each line. */
  readonly channels: string;
}

/** The file of a new community; what nobody answered is left out. */
export function newCommunityFile({
  name,
  purpose,
  charter,
  leads,
  team,
  channels,
}: NewCommunity): string {
  const lines = [
    ...line("name", name),
    ...line("purpose", purpose),
    ...line("charter", charter),
    ...list(
      "leads",
      leads.map((github) => ({ github })),
    ),
    ...line("team", team),
    ...list("channels", channelsIn(channels)),
  ];
  return `${lines.join("\n")}\n`;
}

function list(
  key: string,
  entries: readonly Readonly<Record<string, string>>[],
): readonly string[] {
  return entries.length === 0 ? [] : [`${key}:`, ...entries.map((one) => `  - ${inBraces(one)}`)];
}

/** `Chat: https://chat.example/maps`, or either of the two alone. */
function channelsIn(text: string): readonly Readonly<Record<string, string>>[] {
  return text.split(/\r?\n/).flatMap((one) => {
    const words = one.replace(/^\s*[-*+]\s+/, "").trim();
    if (words === "") return [];
    const url = /https?:\/\/\S+$/.exec(words)?.[0] ?? "";
    const name = words.slice(0, words.length - url.length).replace(/:?\s*$/, "");
    return [{ name: name === "" ? url : name, ...(url !== "" && { url }) }];
  });
}
