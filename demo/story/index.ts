import type { Stage } from "../stage.ts";
import { again } from "./again.ts";
import { contribute } from "./contribute.ts";
import { foresee } from "./foresee.ts";
import { install } from "./install.ts";
import { join } from "./join.ts";
import { keepInStep } from "./keep-in-step.ts";
import { progress } from "./progress.ts";
import { propose } from "./propose.ts";

/** Plays the whole story; gives the number of the request that one may want to read. */
export async function story(stage: Stage, tell: (line: string) => void): Promise<number> {
  const { told } = stage;
  tell(`\n1. ${told("demo-install")}`);
  await install(stage);
  tell(`\n2. ${told("demo-propose")}`);
  await propose(stage);
  tell(`\n3. ${told("demo-join")}`);
  const requests = await join(stage);
  tell(`\n4. ${told("demo-contribute")}`);
  await contribute(stage);
  tell(`\n5. ${told("demo-progress")}`);
  await progress(stage);
  tell(`\n6. ${told("demo-foresee")}`);
  await foresee(stage);
  tell(`\n7. ${told("demo-keep-in-step")}`);
  await keepInStep(stage);
  tell(`\n8. ${told("demo-again")}`);
  await again(stage, requests);
  return requests.sam;
}
