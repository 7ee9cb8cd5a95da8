/** The address of this page for others: without the place in it, without what was searched for. */
export const pageAddress = () => `${location.origin}${location.pathname}`;
