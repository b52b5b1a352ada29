import * as core from "@actions/core";
import { validate } from "./validate.ts";

const COMMANDS: Readonly<Record<string, (folder: string) => Promise<void>>> = { validate };

const name = core.getInput("command") || "validate";
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) await command(core.getInput("folder") || ".");
else core.setFailed(`There is no command ${name}. There is: ${Object.keys(COMMANDS).join(", ")}.`);
