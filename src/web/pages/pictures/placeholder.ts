import { FAVICON } from "../favicon.ts";
import { drawing, type Picture } from "./picture.ts";

/** Quiet colors that white letters can be read on. */
const COLORS = ["#1c5f4c", "#7a4419", "#3d4f7c", "#6b3a5b", "#4a5a23", "#8a3324"] as const;

/** The first letter of somebody's name, and a color that is always the same. */
export function initialOf(login: string): { readonly letter: string; readonly color: string } {
  const letter = /[a-z0-9]/i.exec(login)?.[0].toUpperCase() ?? "";
  return { letter, color: colorOf(login.toLowerCase()) };
}

/** A quiet color that is always the same for the same text. */
export function colorOf(text: string): string {
  const sum = Buffer.from(text).reduce((all, one) => all + one, 0);
  return COLORS[sum % COLORS.length] ?? COLORS[0];
}

/** A face for somebody whose own cannot be had. */
export function initial(login: string): Picture {
  const { letter, color } = initialOf(login);
  return drawing(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${color}"/><text x="16" y="22" text-anchor="middle" font-family="system-ui, sans-serif" font-size="17" font-weight="600" fill="#fff">${letter}</text></svg>\n`,
  );
}

/** Our own mark, where an organisation's picture cannot be had. */
export const mark: Picture = drawing(FAVICON);
