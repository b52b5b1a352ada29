import { forms } from "../../words/generated/forms.ts";
import { listed } from "../../words/list.ts";
import { code, joined, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Adjusted } from "./forms.ts";

/** What a pull request of ours changes in forms, and what people can do with it. */
export function inWords(dropDowns: readonly Adjusted[], voice: Voice): Shown {
  const say = forms(voice);
  const lines = dropDowns.map((one) => ours(`- ${line(one, voice)}`));
  return joined([
    say("forms-why"),
    joined(lines, "\n"),
    say("forms-what-now"),
    say("forms-branch"),
  ]);
}

function line({ path, dropDown, kept, added }: Adjusted, voice: Voice): Shown {
  const say = forms(voice);
  const { options, label } = dropDown;
  const out = options.filter((_, index) => kept[index] === undefined);
  const renamed = options.flatMap((before, index) => {
    const after = kept[index];
    if (after === undefined || after === before) return [];
    return say("forms-renames", { before: quoted(before, voice), after: quoted(after, voice) });
  });
  const changes = [
    ...(out.length > 0 ? [say("forms-removes", { options: choices(out, voice) })] : []),
    ...renamed,
    ...(added.length > 0 ? [say("forms-adds", { options: choices(added, voice) })] : []),
  ];
  return say("forms-line", {
    dropDown: quoted(label, voice),
    file: code(path, LONGEST_PATH),
    changes: listed(changes, voice),
  });
}

const LONGEST_PATH = 300;

function choices(options: readonly string[], voice: Voice): Shown {
  return listed(
    options.map((option) => quoted(option, voice)),
    voice,
  );
}

function quoted(text: string, voice: Voice): Shown {
  return forms(voice)("forms-quoted", { text: plain(text) });
}
