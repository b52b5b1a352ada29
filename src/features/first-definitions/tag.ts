/** What the one pull request with first definitions is known by. */
export const TAG = "first-definitions";
