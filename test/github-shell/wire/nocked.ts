import nock from "nock";
import { afterAll, afterEach, beforeAll } from "vitest";
import { GITHUB } from "./client.ts";

/** nock puts itself in front of every socket, so it is there only for the tests of one file. */
export function withNock(): void {
  beforeAll(() => {
    if (!nock.isActive()) nock.activate();
    nock.disableNetConnect();
  });
  afterEach(() => {
    const left = nock.pendingMocks();
    nock.cleanAll();
    if (left.length > 0) throw new Error(`these answers were not fetched: ${left.join()}`);
  });
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });
}

/** GitHub's answers, in the order in which they are given. */
export function github(): nock.Scope {
  return nock(GITHUB);
}
