import { letPipesClose } from "./closed-pipes.ts";
import { fail, serve } from "./serve.ts";

letPipesClose();
try {
  await serve();
} catch (error) {
  await fail(error);
}
