/** The name of the `<meta>` by which a page tells the front until when it is true; the front takes it out. */
export const freshUntilName = 'fresh-until';
