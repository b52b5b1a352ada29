/** Somebody's page on GitHub. */
export function profileOf(github: string | undefined): string | undefined {
  return github === undefined ? undefined : `https://github.com/${github}`;
}

/** Somebody's picture, which GitHub gives for every account. */
export function avatarOf(github: string | undefined): string | undefined {
  return github === undefined ? undefined : `https://github.com/${github}.png`;
}
