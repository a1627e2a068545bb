/** Pages for residents that were seen or kept ahead: public documents, nothing personal, ever. */
export const pagesCache = 'pages-1';

/** Scripts and styles, under names that change with their content: old ones stay for old pages. */
export const assetsCache = 'assets-1';
