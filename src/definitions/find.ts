import type { Voice } from "../words/voice.ts";
import { themAlone, withoutThem } from "./beside.ts";
import { at, type Check, type Finding } from "./checks/check.ts";
import { CHECKS } from "./checks/index.ts";
import type { Problem } from "./definitions.ts";
import type { Draft } from "./draft.ts";
import { isEcho, pointerOf } from "./echoes.ts";
import type { Read } from "./read-source.ts";
import type { Steps } from "./steps.ts";
import { tierWrittenAt } from "./tiers.ts";
import { writtenAt } from "./variants.ts";

/** How much somebody wants to hear, and how. */
interface Asked {
  readonly most: number;
  readonly voice: Voice;
}

/**
 * What checks find until there is more than anybody wants to hear of: first in what is ours, then in
 * forms beside it, by their names, so that none of those can hide anything.
 */
export function* findIn(
  draft: Draft,
  reads: readonly Read[],
  beside: ReadonlySet<string>,
  asked: Asked,
): Steps<readonly Problem[]> {
  if (beside.size === 0) return toProblems(yield* findingsIn(draft, asked), reads);
  const all = yield* findingsIn(themAlone(draft, beside), asked);
  const theirs = all.filter(({ finding }) => beside.has(finding.id));
  const ours = yield* findingsIn(withoutThem(draft, beside), asked);
  return toProblems([...ours, ...theirs], reads);
}

interface Found {
  readonly check: Check;
  readonly finding: Finding;
}

function* findingsIn(draft: Draft, { most, voice }: Asked): Steps<readonly Found[]> {
  const found: Found[] = [];
  for (const check of CHECKS) {
    for (const finding of inFiles(check.check(draft, at, voice), draft))
      found.push({ check, finding });
    if (found.length > most) break;
    yield;
  }
  return found;
}

/** Findings where files hold what they are about. */
function inFiles(findings: readonly Finding[], draft: Draft): readonly Finding[] {
  return ofTiers(ofVariants(findings, draft), draft);
}

/** What is wrong with what tiers share is told once. */
function ofTiers(findings: readonly Finding[], { tiers }: Draft): readonly Finding[] {
  return findings.flatMap((finding) => {
    const tier = finding.noun === "badges" ? tiers[finding.id] : undefined;
    if (!tier) return [finding];
    const path = tierWrittenAt(finding.path, tier);
    return path ? [{ ...finding, id: tier.file, path }] : [];
  });
}

/** What is wrong with a stage that a variant only shares is told once, of its core. */
function ofVariants(findings: readonly Finding[], { variants }: Draft): readonly Finding[] {
  const ofPathways = findings.filter(({ noun }) => noun === "pathways");
  if (ofPathways.length === 0) return findings;
  const ids = new Set(ofPathways.map(({ id }) => id));
  return findings.flatMap((finding) => {
    const variant = finding.noun === "pathways" ? variants[finding.id] : undefined;
    if (!variant) return [finding];
    const path = writtenAt(finding.path, variant);
    if (path) return [{ ...finding, path }];
    return ids.has(variant.core) ? [] : [{ ...finding, path: ["extends"] }];
  });
}

function toProblems(found: readonly Found[], reads: readonly Read[]): readonly Problem[] {
  if (found.length === 0) return [];
  const byFile = new Map(reads.map((read) => [`${read.source.noun}/${read.source.id}`, read]));
  return found.flatMap(({ check, finding }) => {
    const read = byFile.get(`${finding.noun}/${finding.id}`) as Read;
    return isEcho(finding, read) ? [] : [toProblem(check, finding, read)];
  });
}

function toProblem(check: Check, finding: Finding, read: Read): Problem {
  const pointer = pointerOf(finding, read);
  return {
    file: read.source.path,
    ...read.locate({ pointer, on: "value" }),
    severity: check.severity ?? "error",
    rule: check.name,
    message: finding.message,
    pointer,
  };
}
