/** A painted blaze on a trunk, as one finds them along a trail. */
export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1c5f4c"/><rect x="11.5" y="6" width="9" height="20" rx="1.5" fill="#f3e9d8"/></svg>
`;
