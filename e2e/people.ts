/** The password of everybody whom a test hires. */
export const everyPassword = 'tide-and-lantern-77';
