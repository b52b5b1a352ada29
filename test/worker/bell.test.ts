import { expect, test } from "vitest";
import { bell } from "../../src/worker/bell.ts";

function hung() {
  const listeners: (() => void)[] = [];
  const hanging = bell({
    onWake(callback) {
      listeners.push(callback);
      return () => undefined;
    },
  });
  const woken: string[] = [];
  const wait = async (name: string) => {
    await hanging.next();
    woken.push(name);
  };
  return { hanging, wake: () => listeners.forEach((listener) => listener()), wait, woken };
}

test("the first worker looks at once, the others when somebody has more than they can do", async () => {
  const { hanging, wait, woken } = hung();
  await wait("ada");
  const others = [wait("lin"), wait("sam")];
  await new Promise(setImmediate);
  expect(woken).toEqual(["ada"]);
  hanging.ring();
  await others[0];
  expect(woken).toEqual(["ada", "lin"]);
  hanging.ring();
  await others[1];
});

test("what is written wakes one worker; while all of them work, whoever is done first looks", async () => {
  const { wake, wait, woken } = hung();
  await wait("ada");
  wake();
  wake();
  await wait("lin");
  const sams = wait("sam");
  await new Promise(setImmediate);
  expect(woken).toEqual(["ada", "lin"]);
  wake();
  await sams;
});

test("nobody waits for a bell that was taken down", async () => {
  const { hanging, wait, woken } = hung();
  await wait("ada");
  const others = [wait("lin"), wait("sam")];
  hanging.stop();
  await Promise.all(others);
  await wait("olga");
  expect(woken).toHaveLength(4);
});
