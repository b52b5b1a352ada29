/** The kinds of contributions that all-contributors names: https://allcontributors.org/docs/en/emoji-key */
export const CONTRIBUTION_TYPES = [
  "a11y",
  "audio",
  "blog",
  "bug",
  "business",
  "code",
  "content",
  "data",
  "design",
  "doc",
  "eventOrganizing",
  "example",
  "financial",
  "fundingFinding",
  "ideas",
  "infra",
  "maintenance",
  "mentoring",
  "platform",
  "plugin",
  "projectManagement",
  "promotion",
  "question",
  "research",
  "review",
  "security",
  "talk",
  "test",
  "tool",
  "translation",
  "tutorial",
  "userTesting",
  "video",
] as const;

export type ContributionType = (typeof CONTRIBUTION_TYPES)[number];

/** A type's own spelling, whatever the case it was written in; `undefined` if there is none. */
export function contributionType(text: string): ContributionType | undefined {
  return BY_SPELLING.get(text.toLowerCase());
}

const BY_SPELLING: ReadonlyMap<string, ContributionType> = new Map(
  CONTRIBUTION_TYPES.map((type) => [type.toLowerCase(), type]),
);
