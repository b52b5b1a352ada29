/** Bundles the Action (`build.ts action`), or the command line and the server. */
import { buildAction } from "./build/action.ts";
import { buildProgram } from "./build/program.ts";

if (process.argv[2] === "action") await buildAction(process.argv[3] ?? "action/dist");
else await buildProgram("dist");
