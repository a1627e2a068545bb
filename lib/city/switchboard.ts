/** 代表電話: must be known without the database, for the page that says that the database is gone. */
export const switchboard = '0153-00-1111';
