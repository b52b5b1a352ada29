import { listed } from "../../core/text.ts";

export const TITLE = "Bring the directory up to date";

/** What a pull request of ours changes in tables, and what people can do with it. */
export function inWords(paths: readonly string[]): string {
  const files = listed(paths.map((path) => `\`${path.replaceAll("`", "´")}\``));
  return [
    `The tables in ${files} no longer show the communities and contributors as they are. This writes them anew between their marks, and touches nothing else.`,
    "Close it, and it stays closed until the tables would read differently again. Take the marks out of a file, and I leave that file alone.",
    "This branch is mine: when something changes I build it anew from the default branch, and what others commit to it is lost.",
  ].join("\n\n");
}

/** Said when the tables came up to date by other ways. */
export const DONE = "The tables are up to date now, so there is nothing left to change here.";
