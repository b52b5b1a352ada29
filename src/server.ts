import { fail, serve } from "./serve.ts";

try {
  await serve();
} catch (error) {
  await fail(error);
}
