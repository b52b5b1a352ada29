import * as core from "@actions/core";
import { directory } from "./directory.ts";
import { action } from "../src/words/generated/action.ts";
import { listed } from "../src/words/list.ts";
import { quoted } from "../src/words/printed.ts";
import { PLAIN } from "../src/words/voice.ts";
import { validate } from "./validate.ts";

const COMMANDS: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  validate,
  directory,
};

const name = core.getInput("command") || "validate";
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) await command(core.getInput("folder") || ".");
else core.setFailed(noCommand());

function noCommand(): string {
  const commands = listed(
    Object.keys(COMMANDS).map((one) => quoted(one)),
    PLAIN,
  );
  return action(PLAIN)("action-no-command", { command: quoted(name), commands });
}
