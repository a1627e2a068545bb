import { describe } from 'vitest';
import { hall, header, readList } from '#lib/facilities/import/list.fixture';
import { facilityFaultCodes, facilityRemarkCodes } from '#lib/facilities/import/model';
import { listOf } from '#lib/lists/list.fixture';
import { provesSentences } from '#lib/lists/sentences.fixture';

const read = readList(
  listOf(
    `${header},POIコード`,
    `${hall({ ID: 'P1', 電話番号: '0153000001' })},1201`,
    hall({ ID: 'P2', 名称: '月', 利用可能曜日: '平日' }),
    hall({ ID: 'P3', 名称: '火', 終了時間: '日没' }),
    hall({ ID: 'P4', 名称: '水', 緯度: '1' }),
    hall({ ID: 'P5', 名称: '木', 緯度: '根室' }),
    hall({ ID: 'P6', 名称: '金', 緯度: '40' }),
    hall({ ID: 'P7', 名称: '花咲会館' }),
    hall({ ID: 'P8', 名称: '土', 緯度: '145.583', 経度: '43.33' }),
  ),
);

describe.each(['ja', 'en'] as const)('the words of importing facilities in %s', (locale) => {
  provesSentences(locale, { words: 'facility-lists', own: { faults: facilityFaultCodes, remarks: facilityRemarkCodes }, read });
});
