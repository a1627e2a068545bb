import { readReport } from '#lib/disasters/reports/read-report';

/** Reports of our own making, in the agency's form: what a test changes is named, the rest is as on a calm day. */
type Wording = {
  title?: string;
  status?: '通常' | '訓練' | '試験';
  office?: string;
  infoType?: '発表' | '訂正' | '取消';
  eventId?: string;
  at?: string;
  validUntil?: string;
  head?: string;
  body?: string;
};

/** @param at such as `2026-11-21T10:00:00+09:00` */
export function reportText({
  title = '気象警報・注意報（Ｒ０６）（大雨）',
  status = '通常',
  office = '釧路地方気象台',
  infoType = '発表',
  eventId = '',
  at = '2026-11-21T10:00:00+09:00',
  validUntil = '',
  head = '',
  body = '',
}: Wording): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Report xmlns="http://xml.kishou.go.jp/jmaxml1/" xmlns:jmx_eb="http://xml.kishou.go.jp/jmaxml1/elementBasis1/">
<Control><Title>${title}</Title><DateTime>${new Date(at).toISOString()}</DateTime><Status>${status}</Status>
<EditorialOffice>${office}</EditorialOffice><PublishingOffice>${office}</PublishingOffice></Control>
<Head><Title>${title}</Title><ReportDateTime>${at}</ReportDateTime>${validUntil && `<ValidDateTime>${validUntil}</ValidDateTime>`}
<EventID>${eventId}</EventID><InfoType>${infoType}</InfoType><Serial/>${head}</Head>
<Body>${infoType === '取消' ? '<Text>取り消します。</Text>' : body}</Body></Report>`;
}

/** What holds for municipalities, by their codes: name and code of the kind, and its status. */
export function weather(cities: Readonly<Record<string, readonly (readonly [name: string, code: string, status?: string])[]>>): string {
  const items = Object.entries(cities).map(([city, kinds]) => {
    const told = kinds.map(
      ([name, code, status = '発表']) => `<Kind><Name>${name}</Name><Code>${code}</Code><Status>${status}</Status></Kind>`,
    );
    const none = '<Kind><Status>発表警報・注意報はなし</Status></Kind>';
    return `<Item>${told.join('') || none}<Area><Name>${city}</Name><Code>${city}</Code></Area></Item>`;
  });
  return `<Warning type="気象警報・注意報（市町村等）">${items.join('')}</Warning>`;
}

/** What is forecast for coasts, by their codes. */
export function tsunami(coasts: Readonly<Record<string, readonly [name: string, code: string, height?: string]>>): string {
  const items = Object.entries(coasts).map(
    ([coast, [name, code, height = '']]) =>
      `<Item><Area><Name>${coast}</Name><Code>${coast}</Code></Area><Category><Kind><Name>${name}</Name><Code>${code}</Code></Kind></Category>${
        height && `<MaxHeight><jmx_eb:TsunamiHeight unit="m" description="巨大">${height}</jmx_eb:TsunamiHeight></MaxHeight>`
      }</Item>`,
  );
  return `<Tsunami><Forecast>${items.join('')}</Forecast></Tsunami>`;
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The report that a wording makes. */
export function reportOf(wording: Wording) {
  const read = readReport(bytesOf(reportText(wording)));
  if (!read.ok) throw new Error(read.fault);
  return read.value;
}
