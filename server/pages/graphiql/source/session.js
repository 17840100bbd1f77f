/** The token of who is signed in: in this page's memory alone, gone when the page is left. */
export const session = { token: '' };
