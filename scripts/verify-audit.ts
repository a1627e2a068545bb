import { verifyChain } from '#lib/audit/operations';

/** npm run audit:verify: goes through the chain of audit records; ends with 1 when a record was changed, removed or inserted. */
const sentences = {
  changed: (number: number) => `${number} 番の記録は変えられています / record ${number} was changed`,
  missing: (number: number) => `${number} 番の記録がありません / record ${number} is missing`,
  inserted: (number: number) => `${number} 番の記録は後から入れられています / record ${number} was inserted`,
} as const;

const { records, faults } = await verifyChain();
for (const { number, fault } of faults) console.error(sentences[fault](number));
console.log(`${records} 件の記録、異常 ${faults.length} 件 / ${records} records, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
