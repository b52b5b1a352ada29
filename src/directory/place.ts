/** Where the tables' links lead. */
export interface Place {
  /** Where GitHub's own pages are, without a slash at the end. */
  readonly github: string;
  /** The definitions repository; without it, forms are named but not linked. */
  readonly repo?: { readonly owner: string; readonly name: string };
}
