import { generate } from "./generate.ts";
import { v8r } from "./peers/v8r.ts";
import { spawnSync } from "node:child_process";
const f=generate(process.argv[2]!, Number(process.argv[3]));
const c=v8r(f.folder, process.argv[2]+"-schemas");
console.log(c.args.join(" ").slice(0,300));
const t=performance.now(); const r=spawnSync(process.execPath,[...c.args],{encoding:"utf8",maxBuffer:1<<28}); console.log(r.status, performance.now()-t, r.stdout.slice(-300), r.stderr.slice(-900)); console.log((r.stderr+r.stdout).match(/is invalid/g)?.length, f.mistakes.length);
