import { type CommandKind, helpOf } from "../../core/command-kind.ts";
import { conversation } from "../../words/generated/conversation.ts";
import { listed } from "../../words/list.ts";
import { atLogin, code, joined, ours, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

export function unknownCommand(
  login: string,
  names: readonly string[],
  meant: readonly string[],
  voice: Voice,
): Shown {
  const say = conversation(voice);
  const near = listed(meant.map(written), voice, "or");
  return joined(
    [
      say("conversation-unknown", {
        person: atLogin(login),
        commands: listed(names.map(written), voice),
      }),
      near && say("conversation-meant", { commands: near }),
      say("conversation-see-help"),
    ],
    " ",
  );
}

function written(name: string): Shown {
  return code(`/${name}`, 40);
}

export function help(
  commands: readonly CommandKind[],
  own: readonly string[],
  voice: Voice,
): Shown {
  const say = conversation(voice);
  const rows = commands.map((command) => {
    const { usage, help: text, who } = helpOf(command, voice);
    const said = { usage, help: text, who };
    return ours(`- ${say("conversation-command", said)}`);
  });
  const here =
    own.length > 0 ? [say("conversation-own", { words: listed(own.map(written), voice) })] : [];
  return joined([say("conversation-help"), joined(rows, "\n"), ...here]);
}
