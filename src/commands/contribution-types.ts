/** The kinds of contributions that all-contributors names, in plain words: https://allcontributors.org/docs/en/emoji-key */
export const CONTRIBUTION_TYPES = {
  a11y: "improving accessibility",
  audio: "making audio",
  blog: "writing a blog post",
  bug: "reporting a bug",
  business: "developing the business",
  code: "writing code",
  content: "writing content",
  data: "contributing data",
  design: "designing",
  doc: "writing documentation",
  eventOrganizing: "organising an event",
  example: "giving an example",
  financial: "giving money",
  fundingFinding: "finding funding",
  ideas: "ideas and planning",
  infra: "building or running infrastructure",
  maintenance: "keeping things in repair",
  mentoring: "mentoring",
  platform: "packaging or porting",
  plugin: "writing a plugin",
  projectManagement: "managing the project",
  promotion: "spreading the word",
  question: "answering questions",
  research: "research",
  review: "reviewing",
  security: "making things secure",
  talk: "giving a talk",
  test: "testing",
  tool: "making a tool",
  translation: "translating",
  tutorial: "making a tutorial",
  userTesting: "testing with users",
  video: "making a video",
} as const;

export type ContributionType = keyof typeof CONTRIBUTION_TYPES;

/** A type's own spelling, whatever the case it was written in; `undefined` if there is none. */
export function contributionType(text: string): ContributionType | undefined {
  const types = Object.keys(CONTRIBUTION_TYPES) as readonly ContributionType[];
  return types.find((type) => type.toLowerCase() === text.toLowerCase());
}
