export * from '#db/tables/answers';
export * from '#db/tables/audit';
export * from '#db/tables/calendar';
export * from '#db/tables/catalogue';
export * from '#db/tables/publication';
export * from '#db/tables/readings';
export * from '#db/tables/staff';
export * from '#db/tables/web';
