/** Where the agency publishes its reports (気象庁防災情報XML, PULL型). */
export const agencyFeeds = 'https://www.data.jma.go.jp/developer/xml/feed/';
