/** What the one pull request with first definitions is known by. */
export const OFFER = "first-definitions";

/** The tag of the issue with the first plan. */
export const PLAN = "plan";

/** Under which it is written down where first definitions could go, for pages that ask nobody. */
export const GROUND = "first-definitions/ground";

/** There is no repository for them; there is one without a commit; there is one. */
export type Ground = "none" | "empty" | "there";
