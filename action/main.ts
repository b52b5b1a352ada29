import * as core from "@actions/core";
import { directory } from "./directory.ts";
import { validate } from "./validate.ts";

const COMMANDS: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  validate,
  directory,
};

const name = core.getInput("command") || "validate";
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) await command(core.getInput("folder") || ".");
else core.setFailed(`There is no command ${name}. There are: ${Object.keys(COMMANDS).join(", ")}.`);
