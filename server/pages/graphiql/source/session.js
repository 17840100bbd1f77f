/**
 * The token of who is signed in, and whether the server did not take it when it was sent last: in
 * this page's memory alone, gone when the page is left.
 */
export const session = { token: '', isRefused: false };
