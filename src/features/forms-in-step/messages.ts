import { listed } from "../../core/text.ts";
import { plain } from "../../words/shown.ts";
import type { Adjusted } from "./forms.ts";

export const TITLE = "Keep issue forms in step with the definitions";

/** What a pull request of ours changes in forms, and what people can do with it. */
export function inWords(dropDowns: readonly Adjusted[]): string {
  return [
    "The definitions have changed, and these forms still offer what was there before:",
    dropDowns.map(line).join("\n"),
    "Nothing else in the forms is touched. Merge this, and people can choose what there is. Close it, and it stays closed until the definitions change again.",
    "This branch is mine: when the definitions change I build it anew from the default branch, and what others commit to it is lost.",
  ].join("\n\n");
}

function line({ path, dropDown, kept, added }: Adjusted): string {
  const out = dropDown.options.filter((_, index) => kept[index] === undefined);
  const renamed = dropDown.options.flatMap((option, index) => {
    const now = kept[index];
    return now === undefined || now === option ? [] : [`calls ${quoted(option)} ${quoted(now)}`];
  });
  const parts = [
    ...(out.length > 0 ? [`takes out ${listed(out.map(quoted))}`] : []),
    ...renamed,
    ...(added.length > 0 ? [`adds ${listed(added.map(quoted))}`] : []),
  ];
  return `- \`${path}\`, ${quoted(dropDown.label)}: ${listed(parts)}`;
}

function quoted(text: string): string {
  return `“${plain(text)}”`;
}

/** Said when the forms came into step by other ways. */
export const DONE =
  "The forms are in step with the definitions now, so there is nothing left to change here.";
