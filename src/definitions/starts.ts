import type { Process } from "./types.ts";

/** The form with which people start requests of a process, by its file's name; none where something else starts them. */
export function formFileOf({ start }: Pick<Process, "start">): string | undefined {
  return "form" in start ? start.form : undefined;
}

/** The forms with which people start requests of some processes, each once. */
export function formFilesOf(processes: readonly Process[]): readonly string[] {
  return [...new Set(processes.flatMap((process) => formFileOf(process) ?? []))];
}

/** The word with which people start requests of a process. */
export function wordOf({ start }: Pick<Process, "start">): string | undefined {
  return "command" in start ? start.command : undefined;
}

/** Whether requests of a process begin when it is time for them. */
export function beginsByItself({ start }: Pick<Process, "start">): boolean {
  return "before" in start || "every" in start;
}
