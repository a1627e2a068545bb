/** Numbers that send help at once; free of charge from any telephone in Japan. */
export const rescueNumbers = ['119', '110', '118'] as const;

/** Numbers that advise: 救急安心センター, 災害用伝言ダイヤル, 消費者ホットライン, 児童相談所, 警察相談, 子ども医療電話相談. */
export const adviceNumbers = ['#7119', '#8000', '171', '189', '#9110', '188'] as const;

export type EmergencyNumber = (typeof rescueNumbers | typeof adviceNumbers)[number];

/** The office that answers for disasters. */
export const disasterOffice = 'disaster';
