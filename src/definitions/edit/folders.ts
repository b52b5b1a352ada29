/** The folders of definitions whose files pull requests of ours change. */
export const EDITED: readonly string[] = ["communities", "pathways", "mentorships"];
