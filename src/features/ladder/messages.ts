import type { Stage } from "../../definitions/types.ts";
import { ladder } from "../../words/generated/ladder.ts";
import { listed } from "../../words/list.ts";
import { code, joined, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** What an issue asks of whoever takes it. */
interface Above {
  readonly label: string;
  readonly stage: Stage;
  readonly pathway: string;
  /** The labels of the issues that they can take. */
  readonly open: readonly string[];
}

/** To somebody who took an issue that is for people who have come further. */
export function tooEarly(
  person: Shown,
  { label, stage, pathway, open }: Above,
  voice: Voice,
): Shown {
  const say = ladder(voice);
  const where = { stage: plain(stage.name), pathway: plain(pathway) };
  const labels = listed(
    open.map((one) => code(one)),
    voice,
    "or",
  );
  return joined(
    [
      say("ladder-above", { person, label: code(label), ...where }),
      ...(open.length > 0 ? [say("ladder-open", { labels })] : []),
      say("ladder-next"),
    ],
    " ",
  );
}
