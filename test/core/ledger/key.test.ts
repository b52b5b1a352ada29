import { expect, test } from "vitest";
import {
  awayKey,
  claimsKey,
  communityKey,
  DEFINITIONS,
  didKey,
  hidesKey,
  isDaily,
  type LedgerKey,
  metKey,
  personKey,
  shutKey,
} from "../../../src/core/ledger/key.ts";
import { sam } from "../../build/people.ts";

test("what somebody did and shut, and where they were seen, happens day by day; nothing else does", () => {
  const daily: readonly LedgerKey[] = [didKey(sam.id), metKey(sam.id), shutKey(sam.id)];
  const others: readonly LedgerKey[] = [
    personKey(sam.id),
    awayKey(sam.id),
    hidesKey(sam.id),
    claimsKey(sam.id),
    communityKey("did"),
    DEFINITIONS,
  ];
  expect([...daily, ...others].filter(isDaily)).toEqual(daily);
});
